# The team talk (teambeeld bespreek) and looking back (teambeeld agenda).
# It is about the team's own work. No resident gets in.

help-teambeeld-bespreek = talk about the figures with the team and agree on something
help-teambeeld-agenda = look back: what became of what was agreed
help-agenda-team = Which team it is about.
help-agenda-place = Where the team keeps its figures: a file or a server.
help-agenda-names = Watch for the names of your own residents too. Asks for your passphrase.
help-agenda-all = Ask about everything on the agenda, also before its day.
help-agenda-list = Only show what is on the agenda.
help-value-team = team

heading-agenda-talk = Talking about the figures
heading-agenda-last = What did we agree?
heading-agenda-figure = Figure { $number } of { $count }: { $label }
heading-agenda-review = Looking back
heading-agenda-open = What is on the agenda?

text-agenda-start = This is about our own work. So please type no name of a resident.
text-agenda-commands = Type /help to see what you can type.
text-agenda-none = There is nothing on the agenda yet.
text-agenda-none-open = There is nothing left to do on the agenda.
text-agenda-last = This is what we agreed on { $day }.
text-agenda-no-figures = There are no figures to talk about yet. Share them first.
text-agenda-change = This figure changed most.
text-agenda-choice = This was chosen most often.
text-agenda-size = This is the largest figure here.
text-agenda-day = That is { $day }.
text-agenda-kept = { $n ->
    [one] One point is on the agenda.
   *[other] { $n } points are on the agenda.
  }
text-agenda-broken-off = The talk before stopped at figure { $number } of { $count }.
text-agenda-nothing = Nothing was written down.
text-agenda-sheet = The sheet for the wall is here: { $file }
text-agenda-unreadable = { $n ->
    [one] This version cannot read one point. It stays where it is.
   *[other] This version cannot read { $n } points. They stay where they are.
  }
text-agenda-not-yet = It is not yet time to look back.
text-agenda-removed = The point is gone.
text-agenda-help = Type an answer, or one of these words:
text-agenda-team-missing = It does not work without the name of the team.

## The questions at a figure

question-agenda-go-on = Do you want to go on there? (yes or no)
question-agenda-team = Which team is this?
question-agenda-recognise = Do we recognise this?
question-agenda-story = Which story is behind it? No names.
question-agenda-explain = Why is that, do we think?
question-agenda-more = What will we do more?
question-agenda-less = What will we do less?
question-agenda-differently = What will we do differently?
question-agenda-expertise = Who or what else do we need?
question-agenda-who = Who does it? A colleague or a role.
question-agenda-byWhen = When will it be done?
question-agenda-lookBack = When do we look back?
question-agenda-council = What do we ask the client council?

question-agenda-status = How does it stand? (done, busy, dropped or remove)
question-agenda-happened = What happened?
question-agenda-look-again = When do we look again?
question-agenda-remove = Do you want to remove this point? Then it is really gone. (yes or no)

words-agenda-done = done, finished
words-agenda-open = busy, still busy, longer
words-agenda-dropped = dropped, let go, stopped
words-agenda-remove = remove, gone

error-agenda-status = Type: done, busy, dropped or remove.
error-agenda-command = I do not know that word. Type /help.

command-stop = stop, done

label-agenda-command-back = one question back
label-agenda-command-skip = leave this question open
label-agenda-command-help = this explanation
label-agenda-command-stop = stop; everything so far stays

## What a figure shows

row-agenda-figure = { $label }
row-agenda-now = Now: { $now }.
row-agenda-before = The period before: { $before }.
row-agenda-then = The figure was then: { $then }. Now it is not there.
row-agenda-then-now = The figure was then: { $then }. Now it is: { $now }.
row-agenda-answer = { $label }: { $words }
row-agenda-who = Who: { $who }
row-agenda-by-when = Done by { $day }.
row-agenda-look-back = We look back on { $day }.
row-agenda-look-back-now = Time to look back. It was agreed for { $day }.
row-agenda-done = This was done.
row-agenda-dropped = We let this go.
row-agenda-happened = What happened: { $words }
label-agenda-measure-topics = { $line }: { $column }
label-agenda-measure-marks = { $line }: mark { $column }
label-agenda-measure-goals = Goals: { $line }
label-agenda-measure-lifeChange = Figure for life: { $line }
label-agenda-measure-signals = Faced by more people: { $line }
label-agenda-measure-endings = How it ended: { $line }
label-agenda-measure-usefulness = Was it useful? { $line }
count-agenda-residents = { $n ->
    [one] { $n } resident
   *[other] { $n } residents
  }
count-agenda-goals = { $n ->
    [one] { $n } goal
   *[other] { $n } goals
  }
label-agenda-hidden = hidden

## When something looks like a resident

warning-agenda-resident = “{ $words }” is the name of one of your residents.
warning-agenda-title = “{ $words }” looks like somebody's name.
warning-agenda-name = “{ $words }” looks like somebody's name.
warning-agenda-birthday = “{ $words }” looks like a date of birth.
warning-agenda-citizenNumber = “{ $words }” looks like somebody's number.
warning-agenda-phone = “{ $words }” looks like a telephone number.
warning-agenda-mail = “{ $words }” looks like a mail address.
warning-agenda-address = “{ $words }” looks like an address.
warning-agenda-again = Can you say it without? Is it no resident? Then give the same answer again.

words-agenda-titles = mrs, ms, mr, miss, mevrouw, meneer, dhr, mw
words-agenda-particles = van, de, der, den, el, al, bin, ben, von, da, dos, la, le
# Words with a capital that are nobody's name.
words-agenda-no-names = team, municipality, foundation, house, school, library, act, council, week, day, month, year, union, fund, centre, center, north, south, east, west, netherlands, europe, dutch, turkish, arabic, moroccan, polish, ukrainian, syrian, english, wmo, park, square, army, what, we, our, i, monday, tuesday, wednesday, thursday, friday, saturday, sunday, january, february, march, april, may, june, july, august, september, october, november, december, welzijn, wijkteam, gemeente, stichting, buurthuis
words-agenda-streets = straat, laan, weg, plein, gracht, street, road, lane, avenue
words-agenda-no-streets = onderweg, snelweg

## The sheet for the wall

sheet-title = This is what we agree
sheet-full-title = This is what we agree: { $team }, { $day }
sheet-made = { $team }, { $day }
sheet-figures = What we talked about
sheet-decisions = What we will do
sheet-council = What we ask the client council
sheet-look-back = When we look back
sheet-no-decisions = We did not agree on anything yet.
sheet-what = What
sheet-who = Who
sheet-by-when = Done by
sheet-shown = { $now }
sheet-period = from { $from } up to and including { $until }
sheet-footer = No resident is on this sheet. Is a figure too small? Then it says “hidden”.
sheet-file = team-sheet
sheet-about = at figure { $number }

label-agenda-recognise = Do we recognise it
label-agenda-story = Our story with it
label-agenda-explain = Why it is so
label-agenda-more = More
label-agenda-less = Less
label-agenda-differently = Differently
label-agenda-expertise = Added
label-agenda-who = Who
label-agenda-byWhen = Done by
label-agenda-lookBack = Look back on
label-agenda-council = Question to the client council
