# Days and dates in Ukrainian. Not checked by a native speaker; see Sources/Documentation/Translations.md.
#
# Months stand in the genitive, as in a date.

date-long = { $weekday }, { $day } { $month } { $year } року
date-short = { $day } { $month } { $year } року

weekday-monday = понеділок
weekday-tuesday = вівторок
weekday-wednesday = середа
weekday-thursday = четвер
weekday-friday = п’ятниця
weekday-saturday = субота
weekday-sunday = неділя

month-1 = січня
month-2 = лютого
month-3 = березня
month-4 = квітня
month-5 = травня
month-6 = червня
month-7 = липня
month-8 = серпня
month-9 = вересня
month-10 = жовтня
month-11 = листопада
month-12 = грудня
