# The page that the resident takes home, in Arabic.
#
# Translated by the makers of Tussenstand. NOT checked by a native speaker: the page says so itself
# (line-summary-unchecked). Found a mistake, or checked it all? Sources/Documentation/Translations.md
# says what to do. When checked, add a line "language-checked-by" with who and when.
#
# Modern Standard Arabic, in words that suit a man and a woman: no "you" whose verb would choose.
# That leaves no difference between formal and informal.
# Digits are those used in the Netherlands (1, 2, 3): they stand like that on letters, bills and
# telephones, and readers from the Maghreb use no others.
# No vowel signs: everyday Arabic does without, and in a PDF they take a word apart for who has it
# read aloud. No signs that turn the direction either. A test looks for both. No brackets on the page:
# they are drawn mirrored, and a PDF then reads them the wrong way round.

heading-summary = وضعي الآن
heading-summary-topics = ما يهمني
heading-summary-reached = ماذا حدث لأهدافي
heading-summary-let-go = الأهداف التي تركتها
heading-summary-goals = أهدافي
heading-summary-life = تقييمي لحياتي الآن
heading-summary-agreements = من يفعل ماذا
heading-summary-next = محادثتنا القادمة
heading-summary-ending = محادثتنا الأخيرة
heading-summary-contact = بمن يمكنني الاتصال
heading-summary-reader = عن هذه الورقة

# At the top of the page.
line-summary-talk = محادثة يوم { $day }
line-summary-talk-with = محادثة يوم { $day }، مع { $name }
line-summary-made = تاريخ الإعداد: { $day }. النسخة: { $version }.
line-summary-unchecked = لم يراجع هذه الترجمة بعد شخص لغته الأم العربية. النص الهولندي هو المعتمد.

# The bars. The faces say which end is which: the sad one stands at the left, as on the board.
line-summary-bars = يمتد كل خط من الوجه الحزين إلى الوجه السعيد. الدائرة الممتلئة هي الآن.
line-summary-bars-earlier = الدائرة الفارغة هي المرة السابقة.
line-summary-signs = يمتد كل خط من حزين إلى سعيد. العلامة ● هي الآن.
line-summary-signs-earlier = العلامة ○ هي المرة السابقة.
# Letters such as X would turn a row of signs half around.
sign-summary-now = ●
sign-summary-earlier = ○
label-summary-now = الآن
label-summary-earlier = المرة السابقة
label-summary-sad = حزين
label-summary-happy = سعيد
label-summary-on-top = أريد العمل على هذا أكثر من غيره
label-summary-pride = هذا مصدر فخر لي
label-summary-own-words = بكلماتي أنا
label-summary-translation = الترجمة
label-summary-professional = المختص
label-summary-someone = شخص آخر
label-summary-very-bad = سيئ جدا
label-summary-bad = سيئ
label-summary-between = متوسط
label-summary-good = جيد
label-summary-very-good = جيد جدا
line-summary-position = الآن: { $now }.
line-summary-position-higher = الآن: { $now }. أعلى من المرة السابقة، يوم { $day }، برأيك.
line-summary-position-same = الآن: { $now }. مثل المرة السابقة، يوم { $day }، برأيك.
line-summary-position-lower = الآن: { $now }. أدنى من المرة السابقة، يوم { $day }، برأيك.
line-summary-other-position = رأي { $name }: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = مر على هذا أكثر من { $n } يوم. لا يدل على الوضع الآن.

# The goals.
line-summary-by-when = الموعد الأخير: { $day }
line-summary-by-when-past = كان الموعد الأخير: { $day }
label-summary-reached = تحقق
label-summary-under-way = العمل مستمر
label-summary-not-yet = ليس بعد
label-summary-changed = تغير
label-summary-let-go = متروك
label-summary-earlier-wording = كان هدفي في البداية

# The figure from 1 to 10.
line-summary-figure = تقييمي لحياتي الآن: { $score }.
line-summary-figure-earlier = في المرة السابقة، يوم { $day }، كان: { $score }.

# The agreements.
label-summary-what = ماذا
label-summary-who = من
label-summary-by-when = الموعد الأخير

# The ending.
question-summary-ending = كيف انتهت المحادثات؟
line-summary-ending-asPlanned = حسب الخطة.
line-summary-ending-earlier = توقفت قبل ذلك.
line-summary-ending-elsewhere = أتابع مع شخص آخر.
line-summary-ending-other = بطريقة أخرى.
question-summary-use = هل كان ذلك مفيدا لي؟
line-summary-use-yes = نعم.
line-summary-use-somewhat = قليلا.
line-summary-use-no = لا.

# Who I can call.
label-summary-contact-person = جهة الاتصال
label-summary-telephone = الهاتف
label-summary-team = الفريق
label-summary-organisation = المؤسسة
label-summary-someone-of-team = أحد أعضاء الفريق

# About this page. Name no law and no period here: they differ per organisation.
question-summary-seen = من يرى هذا؟
question-summary-correct = هل يحق لي أن أرى ما هو مكتوب عني؟
question-summary-purpose = لماذا يتم حفظ هذا؟
question-summary-complain = وماذا لو كانت لدي شكوى؟
line-summary-yours = هذه الورقة لك. واختيار من يقرؤها لك وحدك.
line-summary-kept-by = هذه المحادثة محفوظة ومقفلة على حاسوب محمول لدى: { $name }.
line-summary-kept = هذه المحادثة محفوظة ومقفلة على حاسوب محمول.
line-summary-figures = يمكن للفريق أن يجمع الأرقام. لا يظهر فيها اسمك ولا كلماتك.
line-summary-responsible = الجهة المسؤولة عن البيانات: { $organisation }.
line-summary-rights = نعم. هل هناك خطأ؟ يحق لك طلب تصحيحه.
line-summary-ask = يمكنك سؤال: { $name }.
line-summary-purpose = هكذا نرى معا كيف تسير الأمور، وفي المرة القادمة أيضا.
line-summary-ask-purpose = هل لديك سؤال عن مدة الحفظ أو عن القانون؟ يمكنك سؤال: { $name }.
line-summary-basis = الأساس لذلك: { $basis }.
line-summary-period = مدة الحفظ: { $period }.
line-summary-ask-basis = هل لديك سؤال عن القانون؟ يمكنك سؤال: { $name }.
line-summary-ask-period = هل لديك سؤال عن مدة الحفظ؟ يمكنك سؤال: { $name }.
line-summary-complain = يمكنك أولا إخبار: { $name }.
line-summary-authority = يمكنك أيضا تقديم شكوى إلى هيئة حماية البيانات الهولندية، Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.

# The pictures: what they show. Each picture has one meaning.
label-picture-geld = ورقة نقدية وقطع نقود
label-picture-wonen = بيت
label-picture-gezin-opvoeden = أحد الوالدين يمسك بيد طفل
label-picture-sociale-contacten = شخصان يتحدثان
label-picture-lichamelijke-gezondheid = جسم وبجانبه علامة زائد
label-picture-geestelijke-gezondheid = رأس بداخله قلب
label-picture-meedoen = ثلاثة أشخاص معا حول طاولة
label-picture-politie-justitie = شخص من الشرطة
label-picture-werk = حقيبة عمل
label-picture-leren = كتاب مفتوح
label-picture-relatie = شخصان وقلب
label-picture-dagelijks-leven = سلة فيها مشتريات
label-picture-zorgen-voor-een-ander = شخص يدفع كرسيا متحركا
label-picture-veilig-voelen = شخص خلف درع
label-picture-own = نجمة
label-face-very-bad = وجه حزين جدا
label-face-bad = وجه حزين
label-face-between = وجه ليس سعيدا وليس حزينا
label-face-good = وجه سعيد
label-face-very-good = وجه سعيد جدا

# The easy page: one page with pictures.
line-easy-more = قيل أكثر من هذا. والباقي في الورقة الطويلة.
line-easy-long-goal = هذا الهدف مكتوب في الورقة الطويلة.
line-easy-empty = لم نتحدث بعد عن أمور كثيرة.

# The button that reads aloud.
label-read-aloud = القراءة بصوت مسموع
label-read-pause = انتظار
label-read-go-on = متابعة
label-read-stop = إيقاف

# The page to read out.
line-script-how = { $pause } تعني وقفة قصيرة. { $longPause } تعني وقفة أطول.
label-script-pause = (صمت)
label-script-long-pause = (صمت طويل)
label-script-goal = الهدف
label-script-agreement = الاتفاق
