# The first team picture: what the own conversations add up to (teambeeld overzicht).
# Every count says what it counts: conversations, residents or goals.

note-team-own = These are the figures of your own conversations: { $conversations } with { $residents }.
note-team-period = They cover { $from } up to and including { $until }.
note-team-empty = There are no conversations to add up yet. Figures appear after the first conversation.
note-team-empty-period = There are no conversations in this period.
count-team-conversations = { $n ->
    [one] { $n } conversation
   *[other] { $n } conversations
  }
count-team-residents = { $n ->
    [one] { $n } resident
   *[other] { $n } residents
  }
label-team-month = { $month } { $year }

# How much there is.
heading-team-extent = How many conversations
column-team-count = count
label-team-conversations = Conversations
label-team-first = First conversations
label-team-follow-up = Follow-up conversations
label-team-residents = Residents
label-team-goals-set = New goals

# How often each domain was chosen.
heading-team-chosen = Chosen life domains
caption-team-chosen = In how many conversations was this chosen? And by how many residents?
caption-team-on-top = On top: so many residents put it on top at least once.
column-team-conversations = conversations
column-team-residents = residents
column-team-on-top = on top
label-team-n = Total (n)
label-team-hidden = hidden
label-team-impossible = cannot be
label-team-topic = { $name }
label-team-topic-of-list = { $name } ({ $list }, version { $version })
label-team-own-topic = Own topic
note-team-nothing-chosen = No life domain has been chosen yet.

# Marks compared with the time before.
heading-team-marks = Marks: higher, the same or lower
caption-team-marks = The resident's latest mark, compared with the time before.
caption-team-pairs = Each resident counts once per life domain. n is the number of residents with two marks.
caption-team-own-topics = Own topics are left out here, because they differ.
column-team-higher = higher
column-team-same = same
column-team-lower = lower
column-team-n = n
note-team-no-pairs = There is nothing to compare yet. That is possible after a next conversation.

# Goals by how they stand.
heading-team-goals = Goals
caption-team-goals = These counts are goals, not residents.
caption-team-goals-latest = Each goal counts once, with the latest answer.
column-team-goals = goals
label-team-goal-reached = Reached
label-team-goal-under-way = On the way
label-team-goal-not-yet = Not yet
label-team-goal-changed = Changed
label-team-goal-let-go = Let go
label-team-goal-open = Not come back yet
note-team-no-goals = There are no goals yet.

# The figure for life.
heading-team-life-scores = Figure for life
caption-team-life-scores = The latest figure of each resident who gave one.
label-team-score = { $score }
note-team-no-scores = No figure has been given yet.
heading-team-life-change = Figure for life: higher, the same or lower
caption-team-life-change = The resident's latest figure, compared with the time before.
caption-team-pairs-scores = n is the number of residents with two figures.
label-team-higher = Higher
label-team-same = Same
label-team-lower = Lower

# How to read it.
note-team-difference = Every difference counts, as the resident sees it. One point is something to talk about, not proof.
note-team-not-discussed = What was not discussed does not count.
note-team-story = There is a story behind every figure.

# One count in a list.
row-team-count = { $label }: { $count }
row-team-count-of = { $label }: { $count } of { $n }

## Groups

heading-team-activities = Groups
caption-team-activities = Of each group its busiest meeting counts. Who is in more groups counts more often.
label-team-groups = Groups
label-team-meetings = Meetings
label-team-reached = People reached
column-team-answered = Yes
column-team-asked = Asked
note-team-nothing-asked = No group was asked anything.
