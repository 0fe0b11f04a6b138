# Days and dates in Polish. Not checked by a native speaker; see Sources/Documentation/Translations.md.
#
# Months stand in the genitive, as in a date.

date-long = { $weekday }, { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-monday = poniedziałek
weekday-tuesday = wtorek
weekday-wednesday = środa
weekday-thursday = czwartek
weekday-friday = piątek
weekday-saturday = sobota
weekday-sunday = niedziela

month-1 = stycznia
month-2 = lutego
month-3 = marca
month-4 = kwietnia
month-5 = maja
month-6 = czerwca
month-7 = lipca
month-8 = sierpnia
month-9 = września
month-10 = października
month-11 = listopada
month-12 = grudnia
