# Days and dates in Arabic. Not checked by a native speaker; see Sources/Documentation/Translations.md.
#
# Each month has two names, as the United Nations writes them: the first is used in Syria and Iraq, the
# second in Morocco and Egypt.

date-long = { $weekday } { $day } { $month } { $year }
date-short = { $day } { $month } { $year }

weekday-monday = الاثنين
weekday-tuesday = الثلاثاء
weekday-wednesday = الأربعاء
weekday-thursday = الخميس
weekday-friday = الجمعة
weekday-saturday = السبت
weekday-sunday = الأحد

month-1 = كانون الثاني/يناير
month-2 = شباط/فبراير
month-3 = آذار/مارس
month-4 = نيسان/أبريل
month-5 = أيار/مايو
month-6 = حزيران/يونيو
month-7 = تموز/يوليو
month-8 = آب/أغسطس
month-9 = أيلول/سبتمبر
month-10 = تشرين الأول/أكتوبر
month-11 = تشرين الثاني/نوفمبر
month-12 = كانون الأول/ديسمبر
