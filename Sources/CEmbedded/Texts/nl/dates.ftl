# Dagen en data: hoe het programma ze schrijft, en hoe mensen ze zeggen.
# De regels die met "words-" beginnen zijn lijsten: woorden met een komma ertussen.

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-monday = maandag
weekday-tuesday = dinsdag
weekday-wednesday = woensdag
weekday-thursday = donderdag
weekday-friday = vrijdag
weekday-saturday = zaterdag
weekday-sunday = zondag

month-1 = januari
month-2 = februari
month-3 = maart
month-4 = april
month-5 = mei
month-6 = juni
month-7 = juli
month-8 = augustus
month-9 = september
month-10 = oktober
month-11 = november
month-12 = december

words-today = vandaag
words-tomorrow = morgen
words-day-after-tomorrow = overmorgen
words-in = over, binnen
words-a = een, 1
words-day = dag, dagen
words-week = week, weken
words-month = maand, maanden
words-year = jaar, jaren
words-half-year = half jaar, halfjaar
words-coming = komende, aanstaande, aankomende, volgende
words-this-week = deze week
words-next-week = volgende week, komende week, over een week
words-next-month = volgende maand, komende maand
words-next-year = volgend jaar
words-end-of-year = eind jaar, einde jaar, eind dit jaar, einde dit jaar
words-begin = begin
words-middle = half, midden, medio
words-end = eind, einde
# Woorden die niets veranderen aan de datum.
words-date-fillers = op, de, het, van, in, voor, uiterlijk, ergens, rond
words-ordinal-endings = ste, de, e

words-number-1 = een
words-number-2 = twee
words-number-3 = drie
words-number-4 = vier
words-number-5 = vijf
words-number-6 = zes
words-number-7 = zeven
words-number-8 = acht
words-number-9 = negen
words-number-10 = tien
words-number-11 = elf
words-number-12 = twaalf

# Wat Tab voorstelt bij een vraag naar een dag.
words-day-suggestions = morgen, volgende week, over een maand, over drie maanden, over een half jaar
