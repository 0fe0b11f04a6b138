# The page that the resident takes home, in Ukrainian.
#
# Translated by the makers of Tussenstand. NOT checked by a native speaker: the page says so itself
# (line-summary-unchecked). Found a mistake, or checked it all? Sources/Documentation/Translations.md
# says what to do. When checked, add a line "language-checked-by" with who and when.
#
# $address is "informal" (ти) or anything else (Ви).
# No past tense in the first person: it would choose between a man and a woman.
# A name is never bent: it stands in the nominative, or after a colon.

heading-summary = Моя ситуація зараз
heading-summary-topics = Що для мене важливо
heading-summary-reached = Що сталося з моїми цілями
heading-summary-let-go = Від яких цілей я відмовляюся
heading-summary-goals = Мої цілі
heading-summary-life = Моя оцінка життя зараз
heading-summary-agreements = Хто що робить
heading-summary-next = Наша наступна розмова
heading-summary-ending = Наша остання розмова
heading-summary-contact = Кому я можу зателефонувати
heading-summary-reader = Про цей аркуш

# At the top of the page.
line-summary-talk = Дата розмови: { $day }
line-summary-talk-with = Дата розмови: { $day }. Зі мною розмовляє: { $name }
line-summary-made = Аркуш від { $day }. Версія { $version }.
line-summary-unchecked = Цей переклад ще не перевіряла людина, для якої українська мова рідна. Чинним є нідерландський текст.

# The bars. Nouns, because "sad" and "happy" would choose between a man and a woman.
line-summary-bars = Кожна лінія йде від смутку до радості. Зафарбоване коло – це зараз.
line-summary-bars-earlier = Порожнє коло – це минулий раз.
line-summary-signs = Кожна лінія йде від смутку до радості. Знак X – це зараз.
line-summary-signs-earlier = Знак o – це минулий раз.
sign-summary-now = X
sign-summary-earlier = o
label-summary-now = зараз
label-summary-earlier = минулого разу
label-summary-sad = смуток
label-summary-happy = радість
label-summary-on-top = Над цим я хочу працювати найбільше
label-summary-pride = Я цим пишаюся
label-summary-own-words = Моїми словами
label-summary-translation = Переклад
label-summary-professional = фахівець
label-summary-someone = хтось інший
label-summary-very-bad = дуже погано
label-summary-bad = погано
label-summary-between = так собі
label-summary-good = добре
label-summary-very-good = дуже добре
line-summary-position = Зараз: { $now }.
line-summary-position-higher = { $address ->
    [informal] Зараз: { $now }. На твою думку, вище, ніж минулого разу ({ $day }).
   *[formal] Зараз: { $now }. На Вашу думку, вище, ніж минулого разу ({ $day }).
  }
line-summary-position-same = { $address ->
    [informal] Зараз: { $now }. На твою думку, так само, як минулого разу ({ $day }).
   *[formal] Зараз: { $now }. На Вашу думку, так само, як минулого разу ({ $day }).
  }
line-summary-position-lower = { $address ->
    [informal] Зараз: { $now }. На твою думку, нижче, ніж минулого разу ({ $day }).
   *[formal] Зараз: { $now }. На Вашу думку, нижче, ніж минулого разу ({ $day }).
  }
line-summary-other-position = { $name } оцінює це так: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = Цьому більше ніж { $n } днів. Це нічого не каже про сьогодні.

# The goals.
line-summary-by-when = До { $day }
line-summary-by-when-past = Термін був до { $day }
label-summary-reached = Досягнуто
label-summary-under-way = У процесі
label-summary-not-yet = Ще ні
label-summary-changed = Змінено
label-summary-let-go = Більше не моя ціль
label-summary-earlier-wording = Раніше моя ціль була такою

# The figure from 1 to 10.
line-summary-figure = Зараз моя оцінка життя: { $score }.
line-summary-figure-earlier = Минулого разу ({ $day }) оцінка була: { $score }.

# The agreements.
label-summary-what = Що
label-summary-who = Хто
label-summary-by-when = До якого дня

# The ending.
question-summary-ending = Як закінчилися розмови?
line-summary-ending-asPlanned = За планом.
line-summary-ending-earlier = Я закінчую раніше.
line-summary-ending-elsewhere = Далі мені допомагає хтось інший.
line-summary-ending-other = В інший спосіб.
question-summary-use = Чи було це корисно для мене?
line-summary-use-yes = Так.
line-summary-use-somewhat = Трохи.
line-summary-use-no = Ні.

# Who I can call.
label-summary-contact-person = Контактна особа
label-summary-telephone = Телефон
label-summary-team = Команда
label-summary-organisation = Організація
label-summary-someone-of-team = хтось із команди

# About this page. Name no law and no period here: they differ per organisation.
question-summary-seen = Хто це бачить?
question-summary-correct = Чи можу я побачити, що про мене записано?
question-summary-purpose = Навіщо це зберігають?
question-summary-complain = А якщо в мене є скарга?
line-summary-yours = { $address ->
    [informal] Цей аркуш належить тобі. Ти вирішуєш, хто його читає.
   *[formal] Цей аркуш належить Вам. Ви вирішуєте, хто його читає.
  }
line-summary-kept-by = { $name } зберігає запис цієї розмови на ноутбуці під паролем.
line-summary-kept = Запис цієї розмови зберігається на ноутбуці під паролем.
line-summary-figures = { $address ->
    [informal] Команда може підсумовувати цифри. Твого імені й твоїх слів серед них немає.
   *[formal] Команда може підсумовувати цифри. Вашого імені й Ваших слів серед них немає.
  }
line-summary-responsible = За дані відповідає: { $organisation }.
line-summary-rights = { $address ->
    [informal] Так. Щось неправильно? Тоді ти можеш попросити це виправити.
   *[formal] Так. Щось неправильно? Тоді Ви можете попросити це виправити.
  }
line-summary-ask = На запитання відповідає: { $name }.
line-summary-purpose = Так ми разом бачимо, як ідуть справи, і наступного разу теж.
line-summary-ask-purpose = { $address ->
    [informal] Хочеш знати, як довго і за яким законом? На запитання відповідає: { $name }.
   *[formal] Хочете знати, як довго і за яким законом? На запитання відповідає: { $name }.
  }
line-summary-basis = Підстава: { $basis }.
line-summary-period = Строк зберігання: { $period }.
line-summary-ask-basis = { $address ->
    [informal] Хочеш знати, за яким законом? На запитання відповідає: { $name }.
   *[formal] Хочете знати, за яким законом? На запитання відповідає: { $name }.
  }
line-summary-ask-period = { $address ->
    [informal] Хочеш знати, як довго? На запитання відповідає: { $name }.
   *[formal] Хочете знати, як довго? На запитання відповідає: { $name }.
  }
line-summary-complain = { $address ->
    [informal] Спочатку скажи про це цій людині: { $name }.
   *[formal] Спочатку скажіть про це цій людині: { $name }.
  }
line-summary-authority = { $address ->
    [informal] Ти також можеш поскаржитися до нідерландського органу захисту даних (Autoriteit Persoonsgegevens): autoriteitpersoonsgegevens.nl.
   *[formal] Ви також можете поскаржитися до нідерландського органу захисту даних (Autoriteit Persoonsgegevens): autoriteitpersoonsgegevens.nl.
  }

# The pictures: what they show. Each picture has one meaning.
label-picture-geld = Банкнота й монети
label-picture-wonen = Будинок
label-picture-gezin-opvoeden = Хтось із батьків тримає дитину за руку
label-picture-sociale-contacten = Двоє людей розмовляють
label-picture-lichamelijke-gezondheid = Тіло й поруч знак плюс
label-picture-geestelijke-gezondheid = Голова із серцем усередині
label-picture-meedoen = Троє людей разом за столом
label-picture-politie-justitie = Людина з поліції
label-picture-werk = Портфель для роботи
label-picture-leren = Розгорнута книга
label-picture-relatie = Двоє людей і серце
label-picture-dagelijks-leven = Кошик із покупками
label-picture-zorgen-voor-een-ander = Хтось штовхає крісло колісне
label-picture-veilig-voelen = Хтось за щитом
label-picture-own = Зірка
label-face-very-bad = Дуже сумне обличчя
label-face-bad = Сумне обличчя
label-face-between = Обличчя ні веселе, ні сумне
label-face-good = Веселе обличчя
label-face-very-good = Дуже веселе обличчя

# The easy page: one page with pictures.
line-easy-more = Сказано було більше. Решта – на довгому аркуші.
line-easy-long-goal = Ця ціль записана на довгому аркуші.
line-easy-empty = Ми ще мало про що поговорили.

# The button that reads aloud.
label-read-aloud = Читати вголос
label-read-pause = Зачекати
label-read-go-on = Читати далі
label-read-stop = Зупинити

# The page to read out.
line-script-how = { $pause } – це коротка пауза. { $longPause } – це довша пауза.
label-script-pause = (тиша)
label-script-long-pause = (довга тиша)
label-script-goal = Ціль
label-script-agreement = Домовленість
