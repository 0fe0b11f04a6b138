# Sharing: the figures to the team store, without names and without words.

help-delen = share figures with the team, without names
help-share-show = Show what is shared of a resident.
help-share-place = Where the team keeps the figures: a file or a server.
help-share-automatic = Share after every conversation, without asking.
help-share-by-hand = Share only when you type share.
help-value-place = place
repl-delen = share, delen

text-share-automatic = After every conversation the figures go to the team by themselves.
text-share-by-hand = The figures go to the team when you type share.
text-share-nothing = All figures have been shared already.
text-share-sent = { $n ->
    [one] The figures of one resident were shared.
   *[other] The figures of { $n } residents were shared.
  }
text-share-withdrawn = { $n ->
    [one] The figures of one file were taken out.
   *[other] The figures of { $n } files were taken out.
  }
text-share-waits = { $n ->
    [one] The figures of one file still wait. Type later: share
   *[other] The figures of { $n } files still wait. Type later: share
  }
text-share-unreadable = { $n ->
    [one] Something of one file is damaged. Those figures were not shared.
   *[other] Something of { $n } files is damaged. Those figures were not shared.
  }

## What is shared

heading-share = This is what we share about { $name }
text-share-not = The name is not there. Nor are the day, the words and the professional.
text-share-none = There is nothing to share yet.
text-share-code = In place of the name it says: { $code }.
text-share-where = Team: { $team }. Neighbourhood: { $neighbourhood }.
row-share-conversation = A conversation in { $month }
row-share-list = The list was: { $list }, version { $version }.
row-share-topic = { $topic }: talked about.
row-share-topic-top = { $topic }: talked about, and put on top.
row-share-mark = { $topic }: mark at { $position } of 100.
row-share-mark-before = { $topic }: mark at { $position } of 100. Last time: { $before }.
row-share-goal = A goal on { $topic }: { $outcome }.
label-share-goal-new = new
row-share-life = Figure for life: { $score }.
row-share-life-before = Figure for life: { $score }. Last time: { $before }.
row-share-signal = Others face this too: { $signal }.
row-share-ending = This is how it ended: { $manner }.
row-share-usefulness = Was it of use? { $answer }.
row-share-parts = That something was filled in for: { $parts }.

## What can go wrong

error-team-none = No place was chosen yet. Type: share --to and the place.
error-team-missing = The team file is not there. See whether the shared folder is open.
error-team-newer = The team file is from a newer version. Put that version on this laptop.
error-team-older = The team file is from an older version. Ask your administrator for help.
error-team-damaged = This is no team file, or it is damaged. Ask your administrator for help.
error-team-not-allowed = You may not keep or read anything here. Ask your administrator for access.
error-team-in-use = Somebody else keeps the team file busy for too long. Try again soon.
error-team-disk-full = There is no room left for the figures. Ask your administrator for help.
error-team-unreachable = The team file cannot be reached now. Your figures wait here.
error-team-not-trusted = The server cannot be trusted, or refuses the password. Ask your administrator.
error-team-address = This place is not right. Give a file, or a safe address without a password.
error-team-refused = The team file refuses the figures. Ask your administrator for help.
