# check: is everything still whole?

help-controleer = see whether everything is still whole
help-check-save = Keep what is whole in this new folder too.

heading-check = Is everything still whole?
row-check-whole = Whole: { $what }.
text-check-healthy = Everything is as it was kept.
text-check-found = { $n ->
    [one] One thing is not right:
   *[other] { $n } things are not right:
  }
text-check-how = What is whole can be used as ever. Put a backup back. Have you none? Type: check --save-in and a new folder
text-check-saved = { $n ->
    [one] One part is whole and is in the new folder too. The old folder is unchanged.
   *[other] { $n } parts are whole and are in the new folder too. The old folder is unchanged.
  }
error-check-nothing = The file itself does not open. Nothing can be saved from it. Put a backup back.
error-saving-place = There is something in that folder already. Choose a new folder.

## What there can be

label-check-of = { $what } of { $name }
label-kind-resident = { $n ->
    [one] one resident
   *[other] { $n } residents
  }
label-kind-conversation = { $n ->
    [one] one conversation
   *[other] { $n } conversations
  }
label-kind-draft = { $n ->
    [one] one conversation that goes on
   *[other] { $n } conversations that go on
  }
label-kind-draftEvent = { $n ->
    [one] one answer in a conversation that goes on
   *[other] { $n } answers in conversations that go on
  }
label-kind-settings = the settings
label-kind-handedOver = { $n ->
    [one] one page that was given
   *[other] { $n } pages that were given
  }
label-kind-handover = { $n ->
    [one] one dossier that was handed over
   *[other] { $n } dossiers that were handed over
  }
label-kind-preference = { $n ->
    [one] one preference
   *[other] { $n } preferences
  }
label-kind-outbox = { $n ->
    [one] one resident or group still to be shared
   *[other] { $n } residents or groups still to be shared
  }
label-kind-group = { $n ->
    [one] one group
   *[other] { $n } groups
  }
label-kind-activity = { $n ->
    [one] one meeting of a group
   *[other] { $n } meetings of a group
  }
label-kind-activityDraft = { $n ->
    [one] one meeting of a group that goes on
   *[other] { $n } meetings of a group that go on
  }
label-kind-activityEvent = { $n ->
    [one] one answer of a group
   *[other] { $n } answers of a group
  }
label-kind-importRun = { $n ->
    [one] one file of another system
   *[other] { $n } files of another system
  }
label-kind-audit = { $n ->
    [one] one line in the log
   *[other] { $n } lines in the log
  }
label-kind-auditSubject = { $n ->
    [one] one name at a line in the log
   *[other] { $n } names at lines in the log
  }
label-kind-withdrawal = { $n ->
    [one] one withdrawal from the figures
   *[other] { $n } withdrawals from the figures
  }
label-kind-erasure = { $n ->
    [one] one proof of erasing
   *[other] { $n } proofs of erasing
  }
label-kind-correction = { $n ->
    [one] one correction
   *[other] { $n } corrections
  }
label-kind-auditHead = the end of the log
label-kind-tally = the tally
label-kind-other = { $n ->
    [one] one other part
   *[other] { $n } other parts
  }

## What can be wrong

finding-check-seal = { $what }, number { $id }: this does not open. It was changed, or it was moved.
finding-check-contents = { $what }, number { $id }: this opens, but there is something strange in it.
finding-check-newer = { $what }, number { $id }: this is of a newer version.
finding-check-missing = { $what }, number { $id }: this is missing.
finding-check-orphan = { $what }, number { $id }: what this belongs to is not there any more.
finding-check-misplaced = { $what }, number { $id }: this stands in the place of something else.
finding-check-rows = Something is gone, was added or was put back.
finding-check-unreadable = { $n ->
    [one] One row cannot be read.
   *[other] { $n } rows cannot be read.
  }
finding-check-structure = The file itself is damaged.
finding-check-part = A part of the file cannot be read. What stood there is not known.
finding-check-no-passphrase = The lock of the passphrase is gone. Type: passphrase
finding-check-no-recovery-key = The lock of the recovery key is gone. Type: recoverykey new
finding-check-slots = The locks were changed outside Tussenstand. Type: passphrase, and recoverykey new
finding-check-emptied = There is a lock, but there is nothing behind it.
