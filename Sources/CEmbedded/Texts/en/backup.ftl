# Backups: one locked file, on a stick or in a folder. And putting it back.

help-reservekopie = make or check a backup
help-reservekopie-maak = make a backup and check it at once
help-reservekopie-controleer = see whether a backup is right
help-herstel = put a backup back on this laptop
help-backup-folder = The folder or stick that the backup goes to.
help-backup-automatic = Make a backup in this folder every day, by itself.
help-backup-by-hand = Only make a backup when you type it.
help-backup-file = The file with the backup.
error-backup-both = Choose one of the two: --automatic or --by-hand.

## On the start screen

text-backup-last = The last checked backup is of { $day }.
text-backup-never = There is no backup yet. Type: backup --to and a folder

## Making and checking

text-backup-automatic = Every day a backup goes to this folder by itself.
text-backup-by-hand = A backup is made when you type it.
text-backup-proven = The backup was checked. Everything in it opens and is right.
text-backup-findings = { $n ->
    [one] One thing in this copy is broken. It was so in the store too.
   *[other] { $n } things in this copy are broken. It was so in the store too.
  }
text-backup-removed = { $n ->
    [one] One old backup was cleared away.
   *[other] { $n } old backups were cleared away.
  }
text-backup-later = Everything is still on this laptop. Type later: backup
text-backup-contents = The copy is of { $day }. Residents: { $people }. Conversations: { $talks }.
text-backup-same = The dossiers have stayed the same since.
text-backup-newer-talks = { $n ->
    [one] One conversation is newer and is not in it.
   *[other] { $n } conversations are newer and are not in it.
  }
text-backup-newer-people = { $n ->
    [one] Something changed since for one resident or group.
   *[other] Something changed since for { $n } residents or groups.
  }
text-backup-gone = { $n ->
    [one] One resident or group is in the copy and not here any more.
   *[other] { $n } residents or groups are in the copy and not here any more.
  }

## Putting back

text-restore-passphrase = Use the passphrase of the day of the copy.
text-restore-store-here = There are conversations on this laptop already. They are kept, under another name.
question-restore = Do we put the backup back? (yes or no)
text-restore-nothing = Nothing has changed.
text-restore-done = The backup is on this laptop. Type: tussenstand
text-restore-erased = { $n ->
    [one] One resident had been erased here. They are erased now too.
   *[other] { $n } residents had been erased here. They are erased now too.
  }
text-restore-aside = What was here is now: { $file }

## What can go wrong

error-backup-not-chosen = No folder was chosen yet. Type: backup --to and a folder
error-backup-folder-missing = The folder for the backup is not there. Is the stick in?
error-backup-not-writable = Nothing may be kept in this folder. Choose another folder with --to.
error-backup-full = The stick or disk is full. Make room and try again.
error-backup-exists = This file is there already. Nothing was overwritten. Try again.
error-backup-refused = The stick or disk gives an error. No copy was made.
error-backup-inside-store = This is the folder of the conversations themselves. Choose another folder or a stick.
error-backup-unreadable = I cannot read this file. See whether the stick is in.
error-backup-none = This file is no backup. Nothing has changed.
error-backup-newer = A newer version made this copy. Put that version on this laptop.
error-backup-does-not-open = This copy is of another store, or its beginning is broken. Nothing has changed.
error-backup-changed = This copy is broken or was changed. Take another. Nothing has changed.
error-backup-incomplete = The end of this copy is gone. Take another. Nothing has changed.
error-backup-other-contents = This copy does not hold what was there then. Make a new one.
