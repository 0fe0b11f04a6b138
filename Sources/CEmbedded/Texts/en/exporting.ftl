# Exporting: access, text for a dossier system, and files for other programs.

## Help of the commands

help-inzage = everything that is kept about a resident, on one page
help-uitvoer = a dossier as a file for another program: fhir, json or csv
help-overnemen = the latest conversation as text for a dossier system
help-export-form = Which form: fhir, json or csv.
help-export-everybody = Of all residents.
help-export-names = With names, own words and days. Only with csv.
help-layout = The layout of the system: algemeen, voorbeeld, or a file of your own.
help-paste-screen = On the screen, also when there is a clipboard.
help-value-layout = layout

file-name-access = access
file-name-export = export
file-name-paste = paste

text-export-made = This was made: { $file }
note-export-open = Whoever opens this file can read everything. Keep it in a safe place.
note-export-fhir = The codes are our own. Nothing comes from LOINC or SNOMED.
note-export-pseudonyms = There are no names, own words or days in it. Somebody may still be recognised.
note-export-names = Careful: there are names and own words in it. Share this with nobody.
error-export-form = There is no such form. Choose fhir, json or csv.
error-layout-unknown = I do not know that layout. Choose algemeen or voorbeeld, or name a file.
error-file-unreadable = I cannot read this file. See whether the name is right.

## Text to paste

heading-paste = Text to paste of { $name }: { $layout }
text-paste-no-clipboard = There is no clipboard here. This is the text.
text-paste-copied = The text is on the clipboard.
question-paste-field = { $heading } is on the clipboard ({ $number } of { $count }). Paste it. Then Enter.
text-paste-emptied = That was all. The clipboard is empty again.
error-clipboard = The clipboard does not work. Use --screen or --to.
note-paste-left-out = { $n ->
    [one] { $heading }: one sentence does not fit and was left out. The limit is { $limit } signs.
   *[other] { $heading }: { $n } sentences do not fit and were left out. The limit is { $limit } signs.
  }
paste-left-out = { $n ->
    [one] [Left out: 1 sentence. It is in Tussenstand.]
   *[other] [Left out: { $n } sentences. They are in Tussenstand.]
  }
paste-occasion = Conversation { $number } with { $name }, { $day }.
paste-occasion-with = Conversation { $number } with { $name }, { $day }. Led by { $professional }.
paste-topic = { $topic }.
paste-topic-top = { $topic } (put on top).
paste-pride = { $name } is proud of this.
paste-says = According to { $name }: { $words }.
paste-says-professional = According to the professional: { $words }.
paste-says-other = According to { $name }: { $words }.
paste-own = { $name } says: “{ $words }”
paste-review = Goal “{ $words }”: { $outcome }.
paste-review-new = The goal is now: “{ $words }”
paste-review-better = Life got better by it, according to { $name }.
paste-review-not-better = Life did not get better by it, according to { $name }.
paste-goal = { $topic }. { $name } wants: “{ $words }”
paste-goal-by = { $topic }. { $name } wants: “{ $words }” By { $day }.
paste-life = Figure for life, according to { $name }: { $score }.
paste-agreement = Agreement: { $what }.
paste-agreement-by = Agreement: { $what }. By { $day }.
paste-next = Next conversation: { $day }.
paste-signal = This touches more people: { $signal }.
paste-signal-own = This touches more people: “{ $words }”
paste-ending = How it ended: { $manner }.
paste-useful = Was it useful, according to { $name }? { $answer }.

## Access

heading-access = Access: this is what we keep about { $name }
text-access-what = This is everything that is in Tussenstand on { $day }.
text-access-whose = Own words stand here exactly as they were said.
text-access-rights = Is something wrong, or do you want something removed? Ask: { $contact }
text-access-figures = With the team we share numbers only. No names or words go with them.
label-access-contents = What is on this page
heading-access-person = Whom it is about
heading-access-responsible = Who keeps this
heading-access-talk = Conversation { $n }: { $day }
heading-access-pages = Pages that were given
heading-access-handovers = Handed over to a colleague
heading-access-how = How the conversation went
heading-access-review = A goal from before
heading-access-goals = Goals
heading-access-life = Figure for life
heading-access-agreements = Agreements
heading-access-signals = For others too
heading-access-ending = How it ended
label-access-name = Name
label-access-address = Form of address
label-access-neighbourhood = Neighbourhood
label-access-list = List
label-access-view = View
label-access-page = The page is given as
label-access-system = From another system
label-access-closed = Closed here on
label-access-open = Conversation still going on, of
label-access-organisation = Organisation
label-access-team = Team
label-access-team-neighbourhood = Neighbourhood of the team
label-access-professional = Professional
label-access-telephone = Telephone
label-access-contact = Questions about data
label-access-basis = Why it is allowed
label-access-retention = How long it stays
label-access-with = Led by
label-access-number = Number
label-access-informed = Heard the explanation
label-access-off-page = Not on the page
label-access-on-top = Put on top
label-access-pride = Proud of it
label-access-mark = Mark of { $name }
label-access-level = Level of { $name }
label-access-own = Own words
label-access-goal = Goal
label-access-about = About
label-access-outcome = How it stands
label-access-new-wording = New words
label-access-by-when = By when
label-access-better = Life got better
label-access-score = Figure
label-access-what = What
label-access-who = Who
label-access-next = Next conversation
label-access-signal = What it is
label-access-manner = How
label-access-useful = Was it useful
label-access-yes = yes
label-access-no = no
label-access-copy = { $day }, version { $version }
text-access-mark = { $words } (place { $position } of 100 on the line)
text-access-level = { $level } ({ $day })
text-access-off = { $list }. Not on it: { $off }
text-access-given = Given to { $name }.
text-access-received = Received from { $name }.
text-access-closed = Closed here.
text-access-confirmed = Arrived on { $day }.
label-voice-professional = the professional

## For other programs

heading-tables = Conversations from Tussenstand
note-tables = For analysis of one's own. There are no names, words or days in it.
note-tables-words = For analysis of one's own. Names, words and days are in it.
label-table-conversations = Conversations
label-table-topics = What it was about
label-table-marks = Marks
label-table-levels = Levels
label-table-goals = Goals
label-table-reviews = How goals stand
label-table-signals = What others face too
label-table-agreements = Agreements
note-table-conversations = One line per conversation.
note-table-topics = One line per topic of a conversation.
note-table-marks = One line per mark: 0 is sad, 100 is happy.
note-table-levels = One line per level: 1 is the lowest.
note-table-goals = One line per goal, with how it stands now.
note-table-reviews = One line for each time that a goal came back.
note-table-signals = One line per point.
note-table-agreements = One line per agreement.
heading-code-outcome = How a goal stands
heading-code-observation = What was asked
heading-code-signals = What others face too
label-observation-mark = Mark on the line, 0 to 100
label-observation-level = Level of a list
label-observation-life-score = Figure for life, 1 to 10
label-question-informed = Heard the explanation
label-question-review = A goal from before
label-question-outcome = How it stands
label-question-new-wording = New words
label-question-life-better = Life got better
label-question-topic = Topic
label-question-about = About what
label-question-on-top = Put on top
label-question-pride = Proud of it
label-question-words = Own words
label-question-goal = Goal
label-question-wording = Goal in own words
label-question-by-when = By when
label-question-life = Figure for life
label-question-life-reason = Why that figure
label-question-agreement = Agreement
label-question-what = What
label-question-who = Who
label-question-next-talk = Next conversation
label-question-signals = For others too
label-question-ending = How it ended
label-question-manner = How
label-question-useful = Was it useful
