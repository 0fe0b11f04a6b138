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
question-review-words = Is there something you want to say about it? (may stay empty)

## Life domains and marks

question-domains = What counts for you now? Give a name or number, with a comma between.
question-domains-more = Are there other things that count now? (may stay empty)
why-domains = We only talk about what counts for you now. We do not record the rest.
text-own-topic = Is it not in the list? Type “own:” and your own words.
text-domain-hint = { $hint }
question-mark = { $topic }: where are you now, between sad and happy?
question-mark-professional = { $topic }: where does the professional place a mark?
question-mark-other = { $topic }: where does { $name } place a mark?
why-mark = Later you can see whether something changes. It is on your page, and nothing is wrong.
question-words = { $topic }: what do you want to say about it?
why-words = So it reads the way you say it. Your words will be on your page.
question-voices = Does someone else place a mark? (no, professional or someone else)
why-voices = Someone else may see it differently, and you can talk about that. It is on your page if you want.
question-other-name = What is their name?
why-other-name = Later you know who placed this mark. The name is on your page if you want.

## Goals

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

## Reading back

question-read-back = Is this right? (yes or no)
why-read-back = It is your story, so you check it first. Then we keep it, locked.
text-change-how = What is not right? Type /back with its name, such as: /back money
text-at-the-start = This is the first question. You cannot go further back.
text-understood-day = I understand: { $day }. Is that wrong? Type /back.

read-review = Your goal “{ $goal }”: { $outcome }.
read-new-wording = The goal is now: “{ $goal }”
read-mark = { $topic }: { $position }.
read-mark-professional = The professional says about { $topic }: { $position }.
read-mark-other = { $name } says about { $topic }: { $position }.
read-topic = We talked about { $topic }.
read-on-top = { $topic } comes first for you.
read-words = You said: “{ $words }”
read-goal = Goal for { $topic }: “{ $goal }”
read-goal-by-when = Goal for { $topic }: “{ $goal }” By { $day }.
read-life = You give your life a { $score } now.
read-agreement = Agreed: { $what }. Who: { $who }.
read-agreement-by-when = Agreed: { $what }. Who: { $who }. By { $day }.
read-next-talk = We talk again on { $day }.
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
label-who-unknown = not said yet

label-purpose = beginning
label-review = { $topic }, goal of last time
label-new-wording = { $topic }, new goal
label-new-by-when = { $topic }, when
label-review-words = { $topic }, about the goal
label-domains = what counts
label-mark = { $topic }, mark
label-mark-professional = { $topic }, mark of the professional
label-mark-other = { $topic }, mark of the other
label-words = { $topic }, own words
label-voices = who else
label-other-name = name of the other
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
label-read-back = reading back

## Not understood

error-yes-or-no = Type yes or no.
error-one-line = One line fits here. Your text is still there.
error-position = Choose: very bad, bad, in between, good or very good.
error-position-range = Type one of the five words. A number from 0 to 100 works too.
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
