# What something is recorded for: what it is (recorded-), what for (purpose-), for whom (reader-),
# how it is kept (keeping-), and the parts that an organisation can switch off (part-).

heading-purposes = What we record, and what for
text-purposes-free = Everything may stay empty. You need not say why.
text-purposes-sealed = Everything is locked on this laptop. If not, it says so.
text-purposes-parts = What your organisation can switch off says so too.
text-purposes-how-long = Your organisation lays down how long it is kept. Ask there.
text-purposes-how-long-ask = Your organisation lays down how long it is kept. Ask { $contact }.
text-purposes-funder = Who pays for the work gets nothing from this program now.

row-recorded-purposes = What for: { $list }.
row-recorded-readers = For whom: { $list }.
row-recorded-keeping = How it is kept: { $keeping }.
text-recorded-part-on = Your organisation can switch this off.
text-recorded-part-off = Your organisation does not ask this. It is off.

recorded-name = What you are called, and how you want to be addressed.
recorded-neighbourhood = The neighbourhood you live in.
recorded-day = When you talked, with whom, and with which list.
recorded-informed = That you heard what we record.
recorded-topics = What you wanted to talk about.
recorded-marks = Where your marks are.
recorded-other-marks = Where someone else places a mark, and the name of that person.
recorded-levels = At which level you see yourself.
recorded-other-levels = Which level the professional chooses, apart from yours.
recorded-list-choice = Which list your talks are held with.
recorded-pride = What you are proud of.
recorded-on-top = What comes first for you.
recorded-own-words = What you say about it yourself.
recorded-goals = What you want to reach.
recorded-goal-outcomes = How your goals are going.
recorded-goal-days = When you want to reach a goal.
recorded-life = Your figure for life.
recorded-agreements = What we agree: who, what and when.
recorded-next-talk = When we talk again.
recorded-ending = How it stopped, and whether it was useful.
recorded-signals = What others in the neighbourhood face too.
recorded-view = How you like to see the screen.
recorded-handed-over = Which page you took home, and when.
recorded-handover = To which colleague your dossier was given, and when.
recorded-correction = Which sentence was corrected later, who asked, and what stood there first.
recorded-keeping = How long your dossier stays, and whether you want it gone earlier.
recorded-audit = Who opened, changed, gave or shared your dossier, and when.
recorded-erasure = That somebody was erased, and when. There is no name with it.
recorded-page-choice = How you want the page: form, language, and what stays off it.
recorded-origin = Which other system something comes from, and your number there.
recorded-imports = Which file of another system came in, and when.
recorded-unfinished = What you said in a talk that is not finished yet.
recorded-figure-who = A code in place of your name.
recorded-figure-when = The month, the neighbourhood, the team and the list, when numbers are added up.
recorded-figure-answers = Your choices as a number, without words and without a name.
recorded-shared-who = A code beside the numbers of the team.
recorded-shared-by = Which laptop shared the numbers. The team does not see it.
recorded-shared-when = With the numbers of the team: the month, the neighbourhood and the list.
recorded-shared-answers = Your choices as a number, with the numbers of the team.
recorded-agenda = What the team agrees about the figures. No resident is named.
recorded-backups = Where the backup is, and when it was right.
recorded-sharing = Where the team keeps the numbers.
recorded-waiting = Whose numbers still have to go to the team.
recorded-recovery = When the recovery key was made and tried.
recorded-settings = Who works here, whom to call, and what is not asked.
recorded-numbers = Loose numbers that keep together what belongs together.
recorded-tally = How much is kept, to see whether something is gone.
recorded-rows = Which kind of page it is. What is in it is locked.
recorded-keys = The lock itself. It does not open without the passphrase.

purpose-insight = seeing together how it goes
purpose-learning = learning from it
purpose-improving = making the help better
purpose-accounting = showing what we did
purpose-working = making the program work

reader-resident = yourself
reader-professional = your professional
reader-team = the team (as a number)
reader-funder = who pays (as a number)
reader-nobody = nobody (only the program)

keeping-sealed = locked, on this laptop
keeping-draft = locked, until the talk is finished or thrown away
keeping-figure = not at all, it is counted anew each time
keeping-shared = as a number with the team, until it is taken out
keeping-open = without a lock, but it says nothing about you

help-waarvoor = what we record, what for and for whom

## Switching parts off

heading-parts = What we ask
text-parts-how = What your organisation need not know, you switch off.
text-parts-example = Type for example: parts --off figure
row-part-on = on: { $word } ({ $part })
row-part-off = off: { $word } ({ $part })
label-part-ownWords = what the resident says about it
label-part-otherVoices = marks of someone else
label-part-pride = what the resident is proud of
label-part-onTop = what comes first
label-part-goals = goals, and how they are going
label-part-goalDays = when a goal is to be reached
label-part-qualityOfLife = the figure for life
label-part-agreements = who does what, and when
label-part-nextTalk = the day of the next talk
label-part-ending = how it stops, and whether it was useful
label-part-signals = what others face too
text-parts-kept = Kept. This holds for the talk that comes now.
error-no-such-part-to-switch = I do not know that part. Type parts for the list.
error-part-on-and-off = A part cannot be on and off. Choose one of the two.
help-onderdelen = switch parts of the talk on or off
help-parts-off = Which parts go off, with a comma between.
help-parts-on = Which parts go on, with a comma between.
help-value-part = part

# First the ordinary word, then other words that will do as well.
words-part-ownWords = words, own words
words-part-otherVoices = others, someone else, voices
words-part-pride = pride, proud
words-part-onTop = top, on top
words-part-goals = goals
words-part-goalDays = goaldays, days
words-part-qualityOfLife = figure, figure for life
words-part-agreements = agreements
words-part-ending = ending, end
words-part-signals = signals
words-part-nextTalk = next, next talk
