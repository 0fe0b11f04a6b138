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
text-erase-aside = { $n ->
    [one] One dossier file still stands aside from before a restore. Remove it: it is in there too.
   *[other] { $n } dossier files still stand aside from before a restore. Remove them: it is in there too.
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

## Correcting

help-verbeter = correct a sentence later; the old one stays sealed
help-correct-asked = Who asked for the correction, such as the resident.
help-value-who = WHO
heading-correct = Correcting: { $name }
text-correct-how = Choose the number of the sentence. The old one stays sealed.
row-correct = { $number }  { $part }: { $text }
row-correct-day = { $number }  { $part } ({ $day }): { $text }
question-correct-which = Which sentence do you correct?
question-correct-words = What should it say? Type a dash (-) to leave the sentence out.
question-correct-words-kept = What should it say?
question-correct-asked = Who asks for this? (empty is the resident)
label-correct-resident = the resident
error-correct-number = Choose a number of the list.
text-correct-nothing = Nothing has changed.
text-corrected = The sentence is corrected. The old one stays sealed.
text-correct-outdated = { $n ->
    [one] One page that was given is outdated now. Make a new one with summary.
   *[other] { $n } pages that were given are outdated now. Make a new one with summary.
  }
row-correct-outdated = { $day }, version { $version }
text-correct-colleague = { $name } got this dossier too. Pass the correction on.
row-handed-over-outdated = Outdated: something was corrected on { $day }.
label-sentence-name = name
label-sentence-otherName = name of somebody else
label-sentence-topic = topic of their own
label-sentence-words = own words
label-sentence-goal = goal
label-sentence-newWording = new words of a goal
label-sentence-reviewWords = own words about a goal
label-sentence-lifeReason = why this figure
label-sentence-agreement = agreement
label-sentence-agreementWho = who does something
label-sentence-signal = what is going on
label-sentence-endingWords = own words about the end

## How long something stays

help-bewaartermijnen = how long dossiers stay, and which may go now
help-retention-ground = The ground, for this resident. Without a resident: for everybody.
help-retention-asked = The resident asks to erase it earlier.
help-retention-not-asked = The resident does not ask that any more.
help-retention-agrees = This other person in the dossier agrees.
help-retention-disagrees = This other person in the dossier does not agree.
help-value-ground = GROUND
heading-retention = How long dossiers stay
heading-retention-of = How long the dossier of { $name } stays
row-retention-asked = { $name }: asked to erase it, on { $day }.
row-retention-due = { $name }: may go since { $day }.
row-retention-soon = { $name }: may go from { $day }. That is within three months.
row-retention-later = { $name }: stays until { $day }.
row-retention-no-period = { $name }: your organisation has not chosen a period. Set it yourself.
row-retention-no-ground = { $name }: no ground has been chosen yet.
row-retention-not-begun = { $name }: there was no talk yet.
row-retention-ground = Ground: { $ground }
row-retention-source = Your list says about it: { $source }
row-retention-agrees = { $name } agrees, on { $day }.
row-retention-disagrees = { $name } does not agree, on { $day }.
text-retention-usual = From now on for everybody: { $ground }. You can choose another for one resident.
text-retention-erase = You erase with erase and the name.
text-retention-grounds = There are these grounds:
text-retention-own = Your organisation chooses. Put { $file } in the folder of Tussenstand.
label-retention-name = { $ground }
label-retention-months = { $n ->
    [one] one month
   *[other] { $n } months
  }
label-retention-years = { $n ->
    [one] one year
   *[other] { $n } years
  }
label-retention-choose = set it yourself
error-ground-unknown = There is no such ground. Choose a word of the list.
error-retention-file = The file with grounds is not right. Check it, or take it away.
label-access-ground = Ground
label-access-asked = Asked to erase it, on
label-access-agrees = { $name } agrees
