# The summary that the resident takes home.
# Headings speak for the resident: it is the resident's page.

heading-summary = Where I stand
heading-summary-topics = What counts for me
heading-summary-reached = What happened to my goals
heading-summary-let-go = What I have let go
heading-summary-goals = My goals
heading-summary-life = My score for my life now
heading-summary-agreements = Who does what
heading-summary-next = Our next talk
heading-summary-ending = Our last talk
heading-summary-contact = Who I can call
heading-summary-reader = About this page

# At the top of the page.
line-summary-talk = Talk on { $day }
line-summary-talk-with = Talk on { $day }, with { $name }
line-summary-made = Made on { $day }. Version { $version }.

# NOT checked by a native speaker. When checked, add a line "language-checked-by" with who and when.
line-summary-unchecked = This translation has not been checked by a native speaker yet. The Dutch text counts.

# The bars.
line-summary-bars = Each bar runs from sad to happy. The filled circle is now.
line-summary-bars-earlier = The open circle is last time.
line-summary-signs = Each bar runs from sad to happy. The X is now.
line-summary-signs-earlier = The o is last time.
sign-summary-now = X
sign-summary-earlier = o
label-summary-now = now
label-summary-earlier = last time
label-summary-sad = sad
label-summary-happy = happy
label-summary-on-top = I want to work on this most
label-summary-pride = I am proud of this
label-summary-own-words = In my words
label-summary-translation = Translation
label-summary-professional = the professional
label-summary-someone = somebody else
label-summary-very-bad = very bad
label-summary-bad = bad
label-summary-between = in between
label-summary-good = good
label-summary-very-good = very good
line-summary-position = Now: { $now }.
line-summary-position-higher = Now: { $now }. Higher than last time ({ $day }), you say.
line-summary-position-same = Now: { $now }. The same as last time ({ $day }), you say.
line-summary-position-lower = Now: { $now }. Lower than last time ({ $day }), you say.
line-summary-other-position = According to { $name }: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = This is more than { $n } days old. It says nothing about now.

# The goals.
line-summary-by-when = By { $day }
line-summary-by-when-past = This was due by { $day }
label-summary-reached = Reached
label-summary-under-way = On the way
label-summary-not-yet = Not yet
label-summary-changed = Changed
label-summary-let-go = Let go
label-summary-earlier-wording = First this was my goal

# The figure from 1 to 10.
line-summary-figure = Now I give my life a { $score }.
line-summary-figure-earlier = Last time ({ $day }) it was a { $score }.

# The agreements.
label-summary-what = What
label-summary-who = Who
label-summary-by-when = By when

# Who I can call.
question-summary-ending = How did it stop?
line-summary-ending-asPlanned = As planned.
line-summary-ending-earlier = I stopped earlier.
line-summary-ending-elsewhere = I go on with someone else.
line-summary-ending-other = In another way.
question-summary-use = Was it useful for me?
line-summary-use-yes = Yes.
line-summary-use-somewhat = A little.
line-summary-use-no = No.
label-summary-contact-person = Contact
label-summary-telephone = Telephone
label-summary-team = Team
label-summary-organisation = Organisation
label-summary-someone-of-team = somebody of the team

# About this page. Name no law and no period here: they differ per organisation.
question-summary-seen = Who sees this?
question-summary-correct = May I see what is kept about me?
question-summary-purpose = Why is this kept?
question-summary-complain = What if I have a complaint?
line-summary-yours = This page is yours. You choose who reads it.
line-summary-kept-by = { $name } keeps this talk locked on the laptop.
line-summary-kept = This talk is kept locked on the laptop.
line-summary-figures = The team can add up figures. Your name and your words are not in them.
line-summary-responsible = { $organisation } is responsible for the data.
line-summary-rights = Yes. Is something wrong? Then you may have it corrected.
line-summary-ask = Ask: { $name }.
line-summary-purpose = So we see together how things go, also next time.
line-summary-ask-purpose = Do you want to know how long, and under which law? Ask: { $name }.
line-summary-basis = The ground for this is: { $basis }.
line-summary-period = It is kept for: { $period }.
line-summary-ask-basis = Do you want to know under which law? Ask: { $name }.
line-summary-ask-period = Do you want to know for how long? Ask: { $name }.
line-summary-complain = Tell this person first: { $name }.
line-summary-authority = You can also complain to the Dutch Data Protection Authority: autoriteitpersoonsgegevens.nl.

# The pictures: what is in them. Each picture has one meaning.
label-picture-geld = A banknote and coins
label-picture-wonen = A house
label-picture-gezin-opvoeden = A parent holding a child's hand
label-picture-sociale-contacten = Two people talking
label-picture-lichamelijke-gezondheid = A body with a cross beside it
label-picture-geestelijke-gezondheid = A head with a heart in it
label-picture-meedoen = Three people together at a table
label-picture-politie-justitie = A police officer
label-picture-werk = A work bag
label-picture-leren = An open book
label-picture-relatie = Two people with a heart
label-picture-dagelijks-leven = A basket with groceries
label-picture-zorgen-voor-een-ander = Somebody pushes a wheelchair
label-picture-veilig-voelen = Somebody behind a shield
label-picture-own = A star
label-face-very-bad = A very sad face
label-face-bad = A sad face
label-face-between = A face that is not happy and not sad
label-face-good = A happy face
label-face-very-good = A very happy face

# The easy page: one page with pictures.
line-easy-more = More was said. It is on the long page.
line-easy-long-goal = This goal is on the long page.
line-easy-empty = We have not talked about much yet.

# The button "Read aloud" on the screen.
label-read-aloud = Read aloud
label-read-pause = Wait a moment
label-read-go-on = Go on
label-read-stop = Stop

# The page for reading aloud.
line-script-how = { $pause } is a short wait. { $longPause } is a longer wait.
label-script-pause = (silence)
label-script-long-pause = (long silence)
label-script-goal = Goal
label-script-agreement = Agreement
