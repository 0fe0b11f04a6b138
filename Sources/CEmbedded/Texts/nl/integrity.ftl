# controleer: is alles nog heel?

help-controleer = nakijken of alles nog heel is
help-check-save = Bewaar wat heel is ook in deze nieuwe map.

heading-check = Is alles nog heel?
row-check-whole = Heel: { $what }.
text-check-healthy = Alles is zoals het bewaard is.
text-check-found = { $n ->
    [one] Er is één ding niet goed:
   *[other] Er zijn { $n } dingen niet goed:
  }
text-check-how = Wat heel is, kunt u gewoon gebruiken. Zet een reservekopie terug. Hebt u die niet? Typ: controleer --red-in en een nieuwe map
text-check-saved = { $n ->
    [one] Eén deel is heel en staat ook in de nieuwe map. De oude map is niet veranderd.
   *[other] { $n } delen zijn heel en staan ook in de nieuwe map. De oude map is niet veranderd.
  }
error-check-nothing = Het bestand zelf gaat niet open. Hier is niets uit te redden. Zet een reservekopie terug.
error-saving-place = In die map staat al iets. Kies een nieuwe map.

## Wat er kan zijn

label-check-of = { $what } van { $name }
label-kind-resident = { $n ->
    [one] één inwoner
   *[other] { $n } inwoners
  }
label-kind-conversation = { $n ->
    [one] één gesprek
   *[other] { $n } gesprekken
  }
label-kind-draft = { $n ->
    [one] één gesprek dat nog loopt
   *[other] { $n } gesprekken die nog lopen
  }
label-kind-draftEvent = { $n ->
    [one] één antwoord in een gesprek dat loopt
   *[other] { $n } antwoorden in gesprekken die lopen
  }
label-kind-settings = de instellingen
label-kind-handedOver = { $n ->
    [one] één blad dat is meegegeven
   *[other] { $n } bladen die zijn meegegeven
  }
label-kind-handover = { $n ->
    [one] één dossier dat is overgedragen
   *[other] { $n } dossiers die zijn overgedragen
  }
label-kind-preference = { $n ->
    [one] één voorkeur
   *[other] { $n } voorkeuren
  }
label-kind-outbox = { $n ->
    [one] één inwoner of groep die nog gedeeld wordt
   *[other] { $n } inwoners of groepen die nog gedeeld worden
  }
label-kind-group = { $n ->
    [one] één groep
   *[other] { $n } groepen
  }
label-kind-activity = { $n ->
    [one] één keer met een groep
   *[other] { $n } keer met een groep
  }
label-kind-activityDraft = { $n ->
    [one] één keer met een groep die nog loopt
   *[other] { $n } keer met een groep die nog loopt
  }
label-kind-activityEvent = { $n ->
    [one] één antwoord van een groep
   *[other] { $n } antwoorden van een groep
  }
label-kind-importRun = { $n ->
    [one] één bestand uit een ander systeem
   *[other] { $n } bestanden uit een ander systeem
  }
label-kind-audit = { $n ->
    [one] één regel in het logboek
   *[other] { $n } regels in het logboek
  }
label-kind-auditSubject = { $n ->
    [one] één naam bij een regel in het logboek
   *[other] { $n } namen bij regels in het logboek
  }
label-kind-withdrawal = { $n ->
    [one] één terugtrekking uit de cijfers
   *[other] { $n } terugtrekkingen uit de cijfers
  }
label-kind-erasure = { $n ->
    [one] één bewijs van wissen
   *[other] { $n } bewijzen van wissen
  }
label-kind-correction = { $n ->
    [one] één verbetering
   *[other] { $n } verbeteringen
  }
label-kind-auditHead = het einde van het logboek
label-kind-tally = de telling
label-kind-other = { $n ->
    [one] één ander deel
   *[other] { $n } andere delen
  }

## Wat er mis kan zijn

finding-check-seal = { $what }, nummer { $id }: dit gaat niet open. Er is iets aan veranderd, of het is verplaatst.
finding-check-contents = { $what }, nummer { $id }: dit gaat open, maar er staat iets vreemds in.
finding-check-newer = { $what }, nummer { $id }: dit is van een nieuwere versie.
finding-check-missing = { $what }, nummer { $id }: dit ontbreekt.
finding-check-orphan = { $what }, nummer { $id }: waar dit bij hoort, is er niet meer.
finding-check-misplaced = { $what }, nummer { $id }: dit staat op de plek van iets anders.
finding-check-rows = Er is iets weg, erbij gezet of teruggezet.
finding-check-unreadable = { $n ->
    [one] Eén regel is niet te lezen.
   *[other] { $n } regels zijn niet te lezen.
  }
finding-check-structure = Het bestand zelf is beschadigd.
finding-check-part = Een stuk van het bestand is niet te lezen. Wat daar stond, is niet bekend.
finding-check-no-passphrase = Het slot van de wachtzin is weg. Typ: wachtzin
finding-check-no-recovery-key = Het slot van de herstelsleutel is weg. Typ: herstelsleutel nieuw
finding-check-slots = Aan de sloten is iets veranderd, buiten Tussenstand om. Typ: wachtzin en herstelsleutel nieuw
finding-check-emptied = Er zit een slot op, maar er staat niets in.
