# The resident's rights: erasing, correcting, how long something stays.

## Erasing

help-wis = erase everything of a resident or a group, with a certificate
heading-erase = Erasing: { $name }
row-erase-subject = The dossier itself goes.
row-erase-conversations = { $n ->
    [one] One conversation goes.
   *[other] { $n } conversations go.
  }
row-erase-drafts = { $n ->
    [one] One conversation that is still going on goes.
   *[other] { $n } conversations that are still going on go.
  }
row-erase-answers = { $n ->
    [one] One answer in it goes.
   *[other] { $n } answers in it go.
  }
row-erase-pages = { $n ->
    [one] One page that was given goes from the list.
   *[other] { $n } pages that were given go from the list.
  }
row-erase-handovers = { $n ->
    [one] One handover goes from the list.
   *[other] { $n } handovers go from the list.
  }
row-erase-corrections = { $n ->
    [one] One correction goes, with the old words.
   *[other] { $n } corrections go, with the old words.
  }
row-erase-auditLines = { $n ->
    [one] One line of the log will point to nobody.
   *[other] { $n } lines of the log will point to nobody.
  }
row-erase-preferences = The chosen view goes.
row-erase-imports = { $n ->
    [one] One import that held nothing else goes.
   *[other] { $n } imports that held nothing else go.
  }
text-erase-figures = The figures leave the team as well.
text-erase-files = { $n ->
    [one] Tussenstand made this file. It is still there:
   *[other] Tussenstand made these { $n } files. They are still there:
  }
text-erase-elsewhere = This stays: paper, and files that you moved or sent. A colleague who got the dossier erases it there. It leaves old backups when they are next replaced.
text-erase-for-ever = Erasing cannot be undone.
question-erase-name = Type the name { $name } to erase.
question-erase-files = { $n ->
    [one] Remove that file too? (yes or no)
   *[other] Remove those { $n } files too? (yes or no)
  }
text-erase-nothing = That is another name. Nothing was erased.
text-erased = It is erased.
text-erase-withdrawn = The figures have left the team.
text-erase-withdrawal-waits = The figures are still with the team. They go the next time you share. Until then only the pseudonym is kept.
text-erase-certificate = This is a certificate to give. There is no name on it.
error-erase-files = { $n ->
    [one] One file could not be removed. Remove it yourself:
   *[other] { $n } files could not be removed. Remove them yourself:
  }
note-erase-later = Remains of what was erased are still sealed in the file. The next start takes them out.

## The certificate

file-name-erased = certificate-of-erasure
heading-erased = Certificate: everything is erased
text-erased-on = On { $day } a dossier was erased from Tussenstand.
text-erased-what = Everything about this person or group that stood on the laptop is gone.
heading-erased-counts = What is gone
label-erase-subject = Dossier
label-erase-conversations = Conversations
label-erase-drafts = Conversations that were still going on
label-erase-answers = Answers in those
label-erase-pages = Given pages in the list
label-erase-handovers = Handovers in the list
label-erase-corrections = Corrections, with the old words
label-erase-auditLines = Lines of the log
label-erase-preferences = Chosen views
label-erase-imports = Imports
label-erase-files = Files
text-erased-withdrawn = The figures have left the team as well.
text-erased-waits = The figures leave the team the next time they are shared.
text-erased-elsewhere = This stays: paper, and copies that were elsewhere already. It leaves old backups when they are next replaced.
text-erased-nameless = There is no name on this certificate, on purpose.
