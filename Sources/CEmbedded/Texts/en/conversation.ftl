# The conversation. Each sentence is short enough to be read aloud.
# Kinds: question-, why- (why we ask), text- (explanation or reply), label- (what something is
# called), read- (reading back at the end), error- (not understood).

## Beginning

text-purpose-what = Together we look at how you are doing. You choose what we talk about.
text-purpose-who = What you say is locked on this laptop. You get a page to take home.
text-purpose-free = You may skip any question. You need not say why.
question-purpose = Is this clear? (yes or later)
why-purpose = First you hear what we write down. Only your professional can read it.

## Goals of last time

text-goal-was = { $topic }. Your goal was: “{ $goal }”
text-goal-by-when = You wanted to reach this by { $day }.
question-review = How is it going? (reached, on the way, not yet, changed or let go)
why-review = This shows what has worked out, and stopping is fine too. It is on your page.
question-new-wording = What is the goal now, in your own words?
why-new-wording = Your goal of today counts. The earlier one is kept.
question-new-by-when = When do you want to reach it now? (may stay empty)
question-new-part = Does another goal belong to it? (may stay empty)
why-new-part = A large goal can be split. Each part is on your page.
text-stuck = This goal has been “not yet” three times now. That can happen.
question-stuck = What do you want with it? (leave it, change it or let it go)
why-stuck = Sometimes a goal no longer fits. What you choose is on your page.
question-life-better = Did your life get better by it? (yes or no, may stay empty)
why-life-better = This shows what a goal brings you. Your professional keeps it, locked.
question-review-words = Is there something you want to say about it? (may stay empty)

## Life domains and marks

question-domains = What counts for you now? Give a name or number, with a comma between.
question-domains-more = Are there other things that count now? (may stay empty)
why-domains = We only talk about what counts for you now. We do not record the rest.
text-no-list-here = There is no list with this question.
text-own-topic = Is it not in the list? Type “own:” and your own words.
text-domain-hint = { $hint }
question-mark = { $topic }: where are you now, between sad and happy?
question-mark-professional = { $topic }: where does the professional place a mark?
question-mark-other = { $topic }: where does { $name } place a mark?
why-mark = Later you can see whether something changes. It is on your page, and nothing is wrong.
question-words = { $topic }: what do you want to say about it?
why-words = So it reads the way you say it. Your words will be on your page.
text-voices = Your mark stays where it is. Someone else places a mark of their own beside it.
question-voices = Does someone else place a mark? (no, professional or someone else)
text-difference = You see this differently. Why is that? Talk about it together.
text-difference-other = You and { $name } see this differently. Talk about it together.
question-on-page = Does the professional's mark come on your page? (yes or no)
question-on-page-other = Does the mark of { $name } come on your page? (yes or no)
why-on-page = The page is yours. What you leave out is not on it.
why-voices = Someone else may see it differently, and you can talk about that. It is on your page if you want.
question-other-name = What is their name?
why-other-name = Later you know who placed this mark. The name is on your page if you want.

## Goals

question-pride = What goes well? What are you proud of? (may stay empty)
why-pride = What goes well gives strength for the rest. It is on your page too.
question-top = What comes first? Choose what you want to work on.
why-top = What is on top is what we start with. It stands like that on your page too.
text-goal-open = This goal still goes on: “{ $goal }”
question-goal = { $topic }: what do you want to reach?
question-goal-next = { $topic }: another goal? (may stay empty)
question-by-when = When do you want to reach that? (may stay empty)
question-other-goals = Do you want a goal for something else too? (may stay empty)
why-goal = A goal shows where you want to go. Next time we look together how it goes.
why-by-when = A day can help, and later is fine too. The day is on your page.

## A figure for life

question-life = How satisfied are you with your life now? Give a figure from 1 to 10.
text-life-last = Last time you gave a { $score }.
why-life = Later you can see whether life gets better. Your own figure is on your page.
question-life-reason = Why that figure? (may stay empty)

## Agreements

question-agreement = What do we agree? (may stay empty)
question-agreement-next = Do we agree on anything else? (may stay empty)
question-agreement-who = Who does that?
question-agreement-by-when = When is it done? (may stay empty)
why-agreement = So both of us know who does what. It is on your page.
question-next-talk = When do we talk again? (may stay empty)
why-next-talk = So nobody forgets it. The day is on your page.

## Ending

question-goes-on = Will there be another talk? (yes or no)
why-goes-on = If it stops here, we round it off together. It is on your page.
question-ending-manner = How does it stop? (as planned, stopped earlier, with someone else or another way)
question-ending-use = Was it useful for you? (yes, a little or no)
question-ending-words = What do you want to say about it? (may stay empty)
why-ending = So we learn what helps. It is on your page.

## Signals

text-signals = Sometimes more people in the neighbourhood have the same trouble.
question-signals = Do you know something that others face too? (may stay empty)
why-signals = If many people have it, the neighbourhood can do something. Your own words stay locked.

## Reading back

question-read-back = Is this right? (yes, or the number of a line)
why-read-back = It is your story, so you check it first. Then we keep it, locked.
text-change-how = What is not right? Type the number of the line.
text-at-the-start = This is the first question. You cannot go further back.
text-understood-day = I understand: { $day }. Is that wrong? Type /back.

read-review = Your goal “{ $goal }”: { $outcome }.
read-new-wording = The goal is now: “{ $goal }”
read-new-part = Another goal belongs to it: “{ $goal }”
read-life-better = Your life got better by it.
read-life-not-better = Your life did not get better by it.
read-off-page = Not on your page: { $label }.
read-pride = You are proud of { $topic }.
read-mark = { $topic }: { $position }.
read-mark-professional = The professional says about { $topic }: { $position }.
read-mark-other = { $name } says about { $topic }: { $position }.
read-on-top = { $topic } comes first for you.
read-words = You said: “{ $words }”
read-goal = Goal for { $topic }: “{ $goal }”
read-goal-by-when = Goal for { $topic }: “{ $goal }”, by { $day }.
read-life = You give your life a { $score } now.
read-agreement = Agreed: “{ $what }”. Who: { $who }.
read-agreement-by-when = Agreed: “{ $what }”. Who: { $who }. By { $day }.
read-next-talk = We talk again on { $day }.
read-ending = There will be no further talk.
read-ending-manner = This is how it stops: { $manner }.
read-use-yes = It was useful for you.
read-use-somewhat = It was a little useful for you.
read-use-no = It was not useful for you.
read-signal = Others face this too: { $signal }.
read-nothing = Nothing has been talked about yet.

## What something is called

label-outcome-reached = reached
label-outcome-underWay = on the way
label-outcome-notYet = not yet
label-outcome-changed = changed
label-outcome-letGo = let go
label-position-veryBad = very bad
label-position-bad = bad
label-position-between = in between
label-position-good = good
label-position-veryGood = very good
label-change-higher = That is higher than last time, according to you.
label-change-same = That is the same as last time, according to you.
label-change-lower = That is lower than last time, according to you.
label-ending-asPlanned = as planned
label-ending-earlier = stopped earlier
label-ending-elsewhere = with someone else
label-ending-other = another way
label-who-unknown = not said yet

label-purpose = beginning
label-review = { $topic }, goal of last time
label-new-wording = { $topic }, new goal
label-new-by-when = { $topic }, when
label-new-part = { $topic }, another goal { $number }
label-stuck = { $topic }, what now
label-life-better = { $topic }, got better
label-review-words = { $topic }, about the goal
label-domains = what counts
label-mark = { $topic }, mark
label-mark-professional = { $topic }, mark of the professional
label-mark-other = { $topic }, mark of the other
label-words = { $topic }, own words
label-voices = who else
label-other-name = name of the other
label-on-page = the professional's mark on the page
label-on-page-other = the other's mark on the page
label-pride = proud
label-top = first
label-goal = { $topic }, goal { $number }
label-goal-by-when = { $topic }, goal { $number }, when
label-other-goals = other goals
label-life = figure
label-life-reason = why that figure
label-agreement = agreement { $number }
label-agreement-who = agreement { $number }, who
label-agreement-by-when = agreement { $number }, when
label-next-talk = next talk
label-goes-on = another talk
label-ending-manner = how it stops
label-ending-use = useful
label-ending-words = about the end
label-signals = others too
label-read-back = reading back

## Not understood

error-yes-or-no = Type yes or no.
error-one-line = One line fits here. Your text is still there.
error-position = Choose: very bad, bad, in between, good or very good.
error-position-range = Type one of the five words. A number from 0 to 100 works too.
error-yes-or-line = Type yes, or the number of a line to change.
error-stuck = Choose: leave it, change it or let it go.
error-ending-manner = Choose: as planned, stopped earlier, with someone else or another way.
error-ending-use = Choose: yes, a little or no.
error-outcome = Choose: reached, on the way, not yet, changed or let go.
error-voices = Choose: no, professional or someone else.
error-score = Type a figure from 1 to 10.
error-day = I do not understand that day. Type for example: 12 June, or in 3 months.
error-no-such-day = That day does not exist. Type for example: 12 June.
error-day-past = { $day } is in the past. Choose a day that is still to come.
error-day-far = { $day } is very far away. Choose a day that is closer.
error-topic = “{ $word }” is not in the list. Choose a name or number.
error-topic-or-own = “{ $word }” is not in the list. Type “own: { $word }” to name it yourself.
error-topic-nearest = “{ $word }” is not in the list. Do you mean { $name }?
error-topic-several = “{ $word }” can be several: { $names }. Type some more letters.
error-command = I do not know that word. Type /help. Does your answer start with a stroke? Type //.
error-command-nearest = I do not know that word. Do you mean /{ $command }?
error-no-such-part = I do not know that part. Press Tab after /back for the names.
error-answer-kind = That answer does not fit this question.
