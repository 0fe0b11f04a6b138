# Sharing: the figures to the team store, without names and without words.

help-delen = share figures with the team, without names
help-share-show = Show what is shared of a resident.
help-share-place = Where the team keeps the figures: a file or a server.
help-share-automatic = Share after every conversation, without asking.
help-share-by-hand = Share only when you type share.
help-value-place = place

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
error-team-no-servers = This version does not work with a server. Choose a file in a shared folder.
error-team-refused = The team file refuses the figures. Ask your administrator for help.

## The store, for who owns the file or the server

help-teambeeld-opslag = make the place for the figures and bring it up to date, for its owner
help-storage-make = make the team file, or the tables and roles on a server
help-storage-update = bring the store up to date for this version
help-storage-show = show how the store stands
help-storage-recount = count all figures again, and put the totals right
help-storage-place = A file in a shared folder, or the address of a server.
text-storage-file = The team file was made.
text-storage-server = The tables and the roles were made.
text-storage-current = The store fits this version.
text-storage-right = Everything was counted again. The totals are right.
text-storage-repaired = Everything was counted again. The totals were wrong. That is repaired.
text-storage-updated = { $n ->
    [one] The store was brought up to date, in one step.
   *[other] The store was brought up to date, in { $n } steps.
  }
text-storage-behind = { $n ->
    [one] One step is missing. Type: storage update
   *[other] { $n } steps are missing. Type: storage update
  }
label-storage-writers = May share
label-storage-readers = May see the team picture
row-storage-accounts = { $label }: { $names }
text-storage-no-writers = Nobody may share yet. Give every laptop an account with the role tussenstand_writer.
text-storage-no-readers = Nobody may read yet. Give an account the role tussenstand_reader.
error-storage-there = There is a team file here already. Type: storage update
error-storage-not-there = There is no team file here yet. Type: storage make
error-storage-not-owned = This account may not make or see tables and roles here. Use the owner's account.
