# Days and dates: how the program writes them, and how people say them.
# The lines that start with "words-" are lists: words with a comma between them.

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-monday = Monday
weekday-tuesday = Tuesday
weekday-wednesday = Wednesday
weekday-thursday = Thursday
weekday-friday = Friday
weekday-saturday = Saturday
weekday-sunday = Sunday

month-1 = January
month-2 = February
month-3 = March
month-4 = April
month-5 = May
month-6 = June
month-7 = July
month-8 = August
month-9 = September
month-10 = October
month-11 = November
month-12 = December

words-today = today
words-tomorrow = tomorrow
words-day-after-tomorrow = day after tomorrow
words-in = in, within
words-a = a, an, 1
words-day = day, days
words-week = week, weeks
words-month = month, months
words-year = year, years
words-half-year = half year, half a year
words-coming = next, coming, this coming, this
words-this-week = this week
words-next-week = next week, in a week
words-next-month = next month
words-next-year = next year
words-end-of-year = end year, end this year
words-begin = beginning, start, early
words-middle = mid, middle
words-end = end, late
# Words that change nothing about the date.
words-date-fillers = on, the, of, by, before, around, sometime
words-ordinal-endings = st, nd, rd, th

words-number-1 = one
words-number-2 = two
words-number-3 = three
words-number-4 = four
words-number-5 = five
words-number-6 = six
words-number-7 = seven
words-number-8 = eight
words-number-9 = nine
words-number-10 = ten
words-number-11 = eleven
words-number-12 = twelve

# What Tab suggests at a question for a day.
words-day-suggestions = tomorrow, next week, in a month, in three months, in half a year
