# Handing over: a dossier goes to a colleague, sealed, and a receipt comes back.

help-overdragen = hand a dossier over to a colleague: give, key, receive, receipt, list, reopen
help-overdragen-geef = seal a dossier for a colleague
help-overdragen-sleutel = your own key as a file, for a colleague
help-overdragen-ontvang = receive a dossier from a colleague
help-overdragen-bewijs = read the receipt of a dossier that arrived
help-overdragen-lijst = what was given and received
help-overdragen-heropen = open a closed dossier again
help-handover-key = The file with your colleague's key.
help-handover-close = Close your own dossier afterwards.
help-handover-keep = Keep your own dossier open.
help-handover-file = The file that you were given.
error-handover-close-and-keep = Choose one of the two: --close or --keep.

file-name-key = key
file-name-handover = handover
file-name-receipt = receipt

text-handover-own-fingerprint = Your fingerprint:
text-handover-their-fingerprint = The fingerprint of { $name }:
text-handover-key-how = Give the file to your colleague. Read the fingerprint aloud together.
question-handover-fingerprint = Call your colleague. Is the fingerprint the same there? (yes or no)
question-handover-close = Shall we close your own dossier of { $name }? (yes or no)
question-handover-take = Call your colleague. Is the fingerprint the same, and do you want this dossier? (yes or no)
text-handover-nothing = Nothing has changed.
text-handover-given = Only { $name } can open this file. Ask for the receipt.
text-handover-kept = Your dossier stays open. This resident may now count twice in the team's figures.
text-handover-closed = The dossier of { $name } is closed here. The figures leave the team, so that nobody counts twice.
text-handover-arrived = { $n ->
    [one] This is the dossier of { $name }, with one conversation. It comes from { $from }.
   *[other] This is the dossier of { $name }, with { $n } conversations. It comes from { $from }.
  }
text-handover-taken = The dossier of { $name } is now yours.
text-handover-receipt-how = This is the receipt. Give it back to { $from }.
note-handover-list = You do not have this list yet: { $list }. Ask for the file and load it.
text-handover-confirmed = The dossier of { $name } arrived with { $colleague }, on { $day }.
text-handover-reopened = The dossier of { $name } is open again. It counts in the figures again.
text-handover-none = Nothing was handed over yet.
row-handover-received = { $day }: { $name }, received from { $colleague }.
row-handover-closed = { $day }: { $name }, given to { $colleague }. Closed here.
row-handover-kept = { $day }: { $name }, given to { $colleague }. Open here.
row-handover-confirmed = Arrived on { $day }.
row-handover-waits = The receipt is not here yet.

## What can go wrong

error-handover-not-a-key = This is no key. Ask your colleague for: handover key
error-handover-key-changed = There is a mistake in this key. Ask for it again.
error-handover-own-key = This is your own key. Ask your colleague for theirs.
error-handover-not-a-dossier = This is no dossier of a colleague. Nothing has changed.
error-handover-not-a-receipt = This is no receipt. Nothing has changed.
error-handover-for-another = This file is for another key. Nothing has changed.
error-handover-changed = This file is broken or was changed. Ask for it again. Nothing has changed.
error-handover-newer = A newer version made this. Put that version on this laptop.
error-handover-already-received = You received this dossier before. Nothing has changed.
error-handover-resident-here = This resident has an open dossier here. Nothing has changed.
error-handover-talk = A conversation is still going on. Finish it first, or discard it.
error-handover-damaged = Part of this dossier is broken. Nothing was handed over.
error-handover-unknown-receipt = This receipt belongs to no dossier from here. Nothing has changed.
error-handover-already-confirmed = You showed this receipt before. Nothing has changed.
error-handover-closed = This dossier is closed here. Open it again first.
