# Groups and what they do together. Nothing is about one person.

help-groep = a group: people who do something together
help-groep-nieuw = add a new group
help-groep-lijst = show all groups
help-groep-toon = show how a group is doing
help-activiteit = talk through a meeting of a group
help-group = Which group.
help-group-name = What the group is called.
help-group-audience = Who the group is for, in own words.
help-group-themes = Which signals the group answers to, with commas between.
help-group-sheet = Make a page for the group itself: text, web page and PDF.
help-value-theme = signal


question-group-name = What is the group called?
question-group-audience = Who is the group for? (may stay empty)
text-group-themes = Sometimes a group answers to something in the neighbourhood.
question-group-themes = What does this group answer to? Type names or numbers. (may stay empty)
question-which-group = Which group is it about?
text-group-kept = { $name } was added. Type activity { $name } when the group meets.
row-group = { $name }: { $n ->
    [one] met once, on { $day }
   *[other] met { $n } times, last on { $day }
  }
row-group-new = { $name }: has not met yet
row-group-draft = { $name }: a meeting is not finished yet
text-group-not-met = This group has not met yet. Type activity.
text-group-sheet = The page for the group is in { $file }

error-no-groups = There are no groups yet. Type first: group new
error-no-such-group = There is no group with that name. Type group list.
error-several-groups = Several groups begin like that. Type the whole name.
error-group-themes = I do not know that signal. Type a number or a name from the list.

heading-activity-meeting = The group
heading-activity-colours = Colours
heading-activity-words = Talents and worries
heading-activity-questions = Questions to the group

text-activity-free = Every question may stay open. We mention no names.
question-activity-subject = What are we doing today? (may stay empty)
why-activity-subject = So you know later what it was about. It is on the group's page.
question-activity-reached = How many people take part? (may stay empty)
why-activity-reached = We count people, not names. The team only sees numbers.
row-activity-legend = { $sign } { $colour }: { $words }
question-activity-same = Do we use the same colours? (yes or no)
text-activity-legend = Choose your own colours with your own words. For example: green: it goes well
question-activity-legend = Which colour, and what does it mean? (may stay empty)
question-activity-legend-next = Another colour? (may stay empty)
why-activity-legend = A colour only says something with your own words. They are on every page.
question-activity-colour = { $sign } { $colour }: { $words }. How many people choose this?
why-activity-colour = So the group sees later what changes. Who chooses what is not written down.
question-activity-talents = What goes well? Which talents do we see? (may stay empty)
question-activity-worries = What are we worried about? (may stay empty)
why-activity-words = So it stands there in your own words. Mention no names.
text-activity-tally = Type how many of how many: 8 of 12. Did you ask only some? Type: sample 3 of 5.
question-activity-reach = Reach: how many of the group take part? (may stay empty)
why-activity-reach = So you know whether the group is reached. The team only sees numbers.
question-activity-use = Use: how many people find it useful? (may stay empty)
why-activity-use = So you know whether it helps. The group says so itself.
question-activity-goal = Goal: for how many people is the goal reached? (may stay empty)
why-activity-goal = The people themselves say whether the goal is reached.
question-activity-improvement = Improvement: how many people know something better? (may stay empty)
why-activity-improvement = So it gets better next time. Nobody has to say anything.
question-activity-suggestions = What can be better? (may stay empty)
why-activity-read-back = It is the group's, so look at it together. Then we keep it, locked.

label-activity-subject = what we do
label-activity-reached = how many people
label-activity-same = the same colours
label-activity-legend = colour { $number }
label-activity-colour = { $sign } { $words }
label-activity-talents = talents
label-activity-worries = worries
label-activity-reach = reach
label-activity-use = use
label-activity-goal = goal
label-activity-improvement = improvement
label-activity-suggestions = what can be better
label-activity-read-back = looking it over

label-colour-green = green
label-colour-yellow = yellow
label-colour-orange = orange
label-colour-red = red
label-colour-purple = purple
label-colour-blue = blue
label-colour-grey = grey
words-colour-green = green
words-colour-yellow = yellow
words-colour-orange = orange
words-colour-red = red
words-colour-purple = purple
words-colour-blue = blue
words-colour-grey = grey, gray

words-nobody = nobody, none, zero, nul
words-tally-sample = sample
words-tally-hands = hands, hand, up
words-tally-of = of, out, the, from, /
words-tally-none = nobody, none, zero
label-tally-hands = { $positive } of { $asked }
label-tally-sample = sample { $positive } of { $asked }

read-activity = { $label }: { $said }
read-activity-legend = { $sign } { $colour } means: { $words }

text-activity-kept = The meeting is kept. Type group show { $name } to see everything.
text-activity-paused = Kept. Type activity { $name } to go on.
text-activity-discarded = This meeting was thrown away.
text-activity-resumed = We go on with the meeting of { $day }.
text-activity-waits = The meeting of { $name } on { $day } is not finished yet.
question-activity-discard = Do you want to throw away this whole meeting? (yes or no)
text-activity-help = Type an answer, or one of these words:
label-activity-command-back = one question back, or with a name: /back use
label-activity-command-board = how the group is doing so far
label-activity-command-discard = throw this meeting away

error-activity-count = Type a number, such as 8.
error-activity-colour = I do not know that colour. Choose green, yellow, orange, red, purple, blue or grey.
error-activity-colour-words = What does that colour mean? Type for example: green: it goes well
error-activity-colour-taken = That colour has a meaning already. Choose another colour.
error-activity-tally = Type how many of how many, such as 8 of 12.
error-activity-tally-more = No more people can say yes than there are. Type it again.

group-sheet-full-title = { $name }: how the group is doing on { $day }
group-sheet-made = How is the group doing? { $day }
group-sheet-footer = This page is the group's. It is about nobody in particular, and no names were asked.
group-sheet-file = group-page
group-sheet-audience = Who it is for
group-sheet-reached = { $n ->
    [one] one person took part
   *[other] { $n } people took part
  }
group-sheet-colours = Our colours
group-sheet-other-colours = Then we agreed on other colours:
group-sheet-questions = What does the group say?
group-sheet-words = In our own words
group-sheet-talents = What goes well
group-sheet-worries = What we worry about
group-sheet-suggestions = What can be better
group-sheet-left-out = { $n ->
    [one] One earlier meeting is not shown here.
   *[other] { $n } earlier meetings are not shown here.
  }
group-sheet-hands = { $positive } of { $asked }
group-sheet-sample = { $positive } of { $asked } (sample)
group-sheet-asked = Asked by show of hands, or of a few people: a sample.
group-question-reach = Reach: who of the group take part?
group-question-use = Use: is it useful?
group-question-goal = Goal: is the goal reached?
group-question-improvement = Improvement: can something be better?

text-share-sent-groups = { $n ->
    [one] The figures of one group were shared.
   *[other] The figures of { $n } groups were shared.
  }

row-share-meeting = A meeting in { $month }
row-share-reached = Reached: { $n }.
row-share-group-answer = { $question }: { $positive } of { $asked }.
row-share-theme = Answers to: { $signal }.

measure-activities = activities, groups
measure-activityAnswers = answers, group-questions
heading-report-activities = What is offered?
caption-report-activities = On the left how many residents named something, on the right how many people a group reaches with it. Every group counts once, with its fullest meeting. Who is in more groups counts more often.
heading-report-activityAnswers = What do the groups think of it?
caption-report-activityAnswers = A count is the number of people with that answer. Of each group the last answer counts.
column-report-theme = Answers to
column-report-named = Named by residents
column-report-reached = Reached
column-report-question = Question
column-report-yes = Yes
column-report-no = No
column-report-asked = Asked
question-report-reach = Reach: takes part
question-report-use = Use: is useful
question-report-goal = Goal: is reached
question-report-improvement = Improvement: something can be better
label-report-activities = All residents and all groups

recorded-group = The name of a group, who it is for, and the neighbourhood
recorded-group-themes = Which signals a group answers to
recorded-legend = The colours of a group, with own words
recorded-meeting = The day of a meeting and what the group did
recorded-reached = How many people took part
recorded-colours = How many people chose a colour
recorded-group-words = Talents, worries and what can be better, in own words
recorded-group-answers = How many people said yes to a question
recorded-group-draft = A meeting that is not finished yet
recorded-group-figures = The figures of a group, without name, words or day
