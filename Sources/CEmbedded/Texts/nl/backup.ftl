# Reservekopie: één bestand op slot, op een stick of in een map. En terugzetten.

help-reservekopie = een reservekopie maken of controleren
help-reservekopie-maak = een reservekopie maken en meteen controleren
help-reservekopie-controleer = kijken of een reservekopie klopt
help-herstel = een reservekopie terugzetten op deze laptop
help-backup-folder = De map of de stick waar de reservekopie komt.
help-backup-automatic = Maak elke dag vanzelf een reservekopie in deze map.
help-backup-by-hand = Maak alleen een reservekopie als u dat typt.
help-backup-file = Het bestand met de reservekopie.
error-backup-both = Kies een van de twee: --vanzelf of --zelf.

## Op het beginscherm

text-backup-last = De laatste gecontroleerde reservekopie is van { $day }.
text-backup-never = Er is nog geen reservekopie. Typ: reservekopie --naar en een map

## Maken en controleren

text-backup-automatic = Elke dag komt er vanzelf een reservekopie in deze map.
text-backup-by-hand = Er komt een reservekopie als u dat typt.
text-backup-proven = De reservekopie is gecontroleerd. Alles erin gaat open en klopt.
text-backup-findings = { $n ->
    [one] In deze kopie is één ding stuk. Dat was in de kluis ook zo.
   *[other] In deze kopie zijn { $n } dingen stuk. Dat was in de kluis ook zo.
  }
text-backup-removed = { $n ->
    [one] Eén oude reservekopie is opgeruimd.
   *[other] { $n } oude reservekopieën zijn opgeruimd.
  }
text-backup-later = Alles staat nog op deze laptop. Typ later: reservekopie
text-backup-contents = De kopie is van { $day }. Inwoners: { $people }. Gesprekken: { $talks }.
text-backup-same = De dossiers zijn sindsdien gelijk gebleven.
text-backup-newer-talks = { $n ->
    [one] Eén gesprek is nieuwer en staat er niet in.
   *[other] { $n } gesprekken zijn nieuwer en staan er niet in.
  }
text-backup-newer-people = { $n ->
    [one] Bij één inwoner of groep is sindsdien iets veranderd.
   *[other] Bij { $n } inwoners of groepen is sindsdien iets veranderd.
  }
text-backup-gone = { $n ->
    [one] Eén inwoner of groep staat wel in de kopie en niet meer hier.
   *[other] { $n } inwoners of groepen staan wel in de kopie en niet meer hier.
  }

## Terugzetten

text-restore-passphrase = Gebruik de wachtzin van de dag van de kopie.
text-restore-store-here = Er staan al gesprekken op deze laptop. Die blijven bewaard, onder een andere naam.
question-restore = Zetten we de reservekopie terug? (ja of nee)
text-restore-nothing = Er is niets veranderd.
text-restore-done = De reservekopie staat op deze laptop. Typ: tussenstand
text-restore-erased = { $n ->
    [one] Eén inwoner was hier gewist. Die is ook nu gewist.
   *[other] { $n } inwoners waren hier gewist. Die zijn ook nu gewist.
  }
text-restore-aside = Wat hier stond, is nu: { $file }

## Wat er mis kan gaan

error-backup-not-chosen = Er is nog geen map gekozen. Typ: reservekopie --naar en een map
error-backup-folder-missing = De map voor de reservekopie is er niet. Zit de stick erin?
error-backup-not-writable = In deze map mag ik niets bewaren. Kies een andere map met --naar.
error-backup-full = De stick of schijf is vol. Maak ruimte vrij en probeer het weer.
error-backup-exists = Dit bestand is er al. Er is niets overschreven. Probeer het nog eens.
error-backup-refused = De stick of schijf geeft een fout. Er is geen kopie gemaakt.
error-backup-inside-store = Dit is de map van de gesprekken zelf. Kies een andere map of een stick.
error-backup-unreadable = Dit bestand kan ik niet lezen. Kijk of de stick erin zit.
error-backup-none = Dit bestand is geen reservekopie. Er is niets veranderd.
error-backup-newer = Een nieuwere versie heeft deze kopie gemaakt. Zet die versie op deze laptop.
error-backup-does-not-open = Deze kopie is van een andere kluis, of het begin is stuk. Er is niets veranderd.
error-backup-changed = Deze kopie is stuk of veranderd. Neem een andere. Er is niets veranderd.
error-backup-incomplete = Het einde van deze kopie ontbreekt. Neem een andere. Er is niets veranderd.
error-backup-other-contents = In deze kopie zit niet wat er toen was. Maak een nieuwe.
