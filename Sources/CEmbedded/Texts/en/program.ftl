# The program around the conversation: the first start, the commands and the screens.

## First start

heading-welcome = Welcome to Tussenstand
text-welcome = Here you keep conversations with residents, locked, on this laptop. You are ready in a minute.
text-new-passphrase = Choose a passphrase: a few words that you remember well. You do not see what you type.
question-new-passphrase = New passphrase:
question-passphrase-again = Once more:
question-passphrase = Passphrase:
heading-recovery-key = Your recovery key
text-recovery-key = Write this on paper. If you forget the passphrase, it opens the conversations. Keep the paper away from the laptop.
question-recovery-key-last = Type the last group from your paper. (Enter: later, page: to print it)
label-recovery-key-page = page
question-recovery-key = Type the recovery key from your paper.
heading-settings = Who works here?
question-professional = Your name, as residents know you:
question-team = Name of your team:
question-neighbourhood = The neighbourhood you work in:
question-organisation = Your organisation:
question-telephone = How can a resident call you? (may stay empty)
question-data-contact = Whom can a resident turn to about data? (name and telephone or e-mail)
# The organisation's own words. The program knows no law and no period.
question-legal-basis = On what ground do you keep this? Write it as your organisation says it. (may stay empty)
question-retention = How long do you keep this? Write it as your organisation says it. (may stay empty)
text-set-up-done = Done. You can begin.
text-settings-kept = The settings are kept.
text-passphrase-changed = The new passphrase works from now on.

## The commands

text-hello = Good day.
text-hello-name = Good day, { $name }.
text-first-step = Begin with: resident new. For everything you can do: help
text-next-step = Type talk and a name. For everything you can do: help
text-draft-waits = A conversation with { $name } of { $day } is waiting. Type: talk { $name }
text-locked = The screen is hidden, because nobody was here for a while. Type the passphrase to go on.
text-how-to-stop = Do you want to stop? Type: stop
text-back-at-prompt = Back at the commands.
text-outside-repl = This command is typed outside Tussenstand, in the terminal.
text-repl-help = You can type this:
heading-help-talk = With a resident
heading-help-group = With a group
heading-help-together = Together
heading-help-outside = From and to elsewhere
heading-help-rights = The rights of the resident
heading-help-ways = How it works here
text-repl-help-tab = Tab completes what you type. In a conversation /help helps.
note-damaged = { $n ->
    [one] One part is broken and does not open. The rest is still there.
   *[other] { $n } parts are broken and do not open. The rest is still there.
  }
note-integrity = Mind: what is kept here was changed from outside Tussenstand. Ask your administrator.

repl-taal = language, taal
repl-hulp = help, ?
repl-stop = stop, exit, quit

## Residents

question-resident-name = What does the resident want to be called?
question-address = In Dutch, does the page say u or je?
words-formal = u
words-informal = je, jij
text-resident-kept = { $name } has been added. Type talk to begin.
question-which-resident = With whom? (Tab gives the names)
row-resident = { $name }: { $n ->
    [one] one conversation, on { $day }
   *[other] { $n } conversations, the latest on { $day }
  }
row-resident-new = { $name }: no conversation yet
row-resident-draft = A conversation with { $name } is still waiting.

## The conversation on the screen

heading-part-purpose = Looking together
heading-part-review = Your goals of last time
heading-part-domains = What counts now
heading-part-voices = How someone else sees it
heading-part-goals = What you want to reach
heading-part-life = Your life now
heading-part-agreements = What we agree
heading-part-ending = Rounding off
heading-part-signals = Others too
heading-part-readBack = Is this right?
row-read-back = { $number }. { $line }
heading-read-back = This is what we talked about
text-list-keys = Space chooses, plus and minus put it higher or lower. Enter is done.
text-no-keys = This window has no keys for the list. Type names or numbers.
text-bar-keys = Move with the arrows. Enter places the mark. Escape goes back.
text-bar-help = Page Up and Page Down take large steps. Backspace takes the mark away. Enter without a mark leaves the question open. With / you type a command.
label-bar-sad = sad
label-bar-happy = happy
label-bar-now = now
label-bar-last = last time
label-bar-professional = professional
text-position-words = Choose: very bad, bad, in between, good or very good.
text-last-word = Last time: { $position }.
text-mark-resident = Your mark: { $position }.
text-mark-professional = The professional: { $position }.
text-mark-other = { $name }: { $position }.
text-help = Type an answer, or one of these words:
text-help-stroke = Does your answer start with a stroke? Type //.
text-answer-in-line = Your answer is still in the line. Press Enter to try again.
question-discard = Do you want to throw this whole conversation away? (yes or no)
question-stop = Do you want to stop? Everything so far is kept. (yes or no)
text-paused = Kept. Type talk { $name } to go on.
text-discarded = This conversation has been thrown away.
text-resumed = We go on with the conversation of { $day }.
text-conversation-kept = The conversation is kept, locked.

heading-board = Board of { $name }, { $day }
heading-board-history = Every time
text-board-topic = { $topic }.
row-history = { $day }: { $position }.
row-history-higher = { $day }: { $position }. Higher than the time before, you say.
row-history-same = { $day }: { $position }. The same as the time before, you say.
row-history-lower = { $day }: { $position }. Lower than the time before, you say.
text-board-empty = There is nothing on the board yet.
text-board-no-mark = No mark yet.
row-board-top = { $topic } (comes first)
row-board = { $topic }
row-board-goal = Goal: “{ $goal }”
row-board-goal-by-when = Goal: “{ $goal }” By { $day }.
row-board-life = Figure for life: { $score }
row-board-life-last = Figure for life: { $score }. Last time: { $last }.

## View and language
# In the calm view a word stands before each sentence, so that a voice can read it aloud.

words-view-ordinary = ordinary
words-view-calm = calm
words-view-large = large
label-spoken-heading = Part:
label-spoken-question = Question:
label-spoken-explanation = Explanation:
label-spoken-mistake = Please note:
label-spoken-you = You said:
label-spoken-professional = The professional said:
label-spoken-name = { $name } said:
label-prompt = Answer:
text-view-kept-ordinary = { $name } reads in the ordinary view.
text-view-kept-calm = { $name } reads in the calm view: everything in words.
text-view-kept-large = { $name } reads in the large view: few words at a time.
text-language-changed = We go on in English.

## The page

file-name-summary = summary
text-page-made = Made: { $file }
note-pdf-font = This computer does not know a sign on this page. The PDF is there, but reads aloud less well.

## Practice

heading-practice = Practice
text-practice = Sam is invented. What you type is thrown away afterwards.
name-practice-resident = Sam
name-practice-professional = Joris
heading-practice-page = The page that the resident takes home
heading-practice-picture = Your own conversations added up
text-practice-end = Done practising. Nothing was kept.

## Explanation of the commands

help-tussenstand = Leads professional and resident through a talk about what counts now.
help-inwoner = Something with one resident.
help-inwoner-nieuw = a new resident
help-inwoners = who has a dossier
help-gesprek = hold a conversation, or go on
help-bord = the board of the latest conversation
help-samenvatting = make the resident's page
help-overzicht = your own conversations added up, on the screen
help-weergave = how a resident reads along best: view calm
help-taal = go on in another language: language nl
help-instellingen = who works here and whom to call
help-wachtzin = choose a new passphrase
help-oefenen = Practise a whole conversation, without keeping anything.
help-hulp = this explanation
help-stop = close; the screen is wiped
help-teambeeld = Shows conversations added up, so that the team can learn.
help-teambeeld-overzicht = one's own conversations added up, on the screen
help-calm = In words, without bars: for reading aloud.
help-resident = Which resident: the name or its beginning.
help-name = What the resident wants to be called.
help-neighbourhood = The neighbourhood, when it differs from the team's.
help-je = Say je instead of u in Dutch.
help-legal-basis = Only the ground, in your organisation's words.
help-retention = Only how long it stays, in your organisation's words.
help-value-words = words
help-recovery-key = Open with the recovery key instead of the passphrase.
help-form = Which forms, with commas between: pdf,page,text or all.
help-folder = Into which folder.
help-view = The view: ordinary, calm or large.
help-board-history = Also every earlier time, in words.
help-language = The language: nl or en. A page can be in tr, ar, pl or uk too.
help-value-name = name
help-value-form = form
help-value-folder = folder
help-value-language = language
help-value-view = view

## The fixed words of the command line
# These are the exact words of the argument parser; other languages replace them.

parser-overview = OVERVIEW:
parser-usage = USAGE:
parser-usage-small = Usage:
parser-arguments = ARGUMENTS:
parser-options = OPTIONS:
parser-options-short = <options>
parser-subcommands = SUBCOMMANDS:
parser-subcommand-short = <subcommand>
parser-error = Error:
parser-help = Help:
parser-help-text = Show help information.
parser-help-text-long = Show subcommand help information.
parser-see-help = See '
parser-for-more = ' for detailed help.
parser-more-information = ' for more information.
parser-unknown-option = Unknown option
parser-unexpected = Unexpected argument
parser-unexpected-several = unexpected arguments:
parser-no-value-start = The option '
parser-no-value = ' does not take any value, but '
parser-no-value-end = ' was specified.
parser-missing-expected = Missing expected argument
parser-missing-value = Missing value for
parser-did-you-mean = Did you mean
parser-default = (default:
parser-values = (values:
