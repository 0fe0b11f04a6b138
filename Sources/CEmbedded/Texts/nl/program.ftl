# Het programma om het gesprek heen: de eerste start, de opdrachten en de schermen.

## Eerste start

heading-welcome = Welkom bij Tussenstand
text-welcome = Hier bewaart u gesprekken met inwoners, op slot, op deze laptop. In een minuut bent u klaar.
text-new-passphrase = Kies een wachtzin: een paar woorden die u goed onthoudt. U ziet niet wat u typt.
question-new-passphrase = Nieuwe wachtzin:
question-passphrase-again = Nog een keer:
question-passphrase = Wachtzin:
heading-recovery-key = Uw herstelsleutel
text-recovery-key = Schrijf deze op papier. Vergeet u de wachtzin, dan opent u hiermee de gesprekken. Bewaar het papier niet bij de laptop.
question-recovery-key-last = Typ het laatste groepje van uw papier. (Enter: later, blad: om te printen)
label-recovery-key-page = blad
question-recovery-key = Typ de herstelsleutel van uw papier.
heading-settings = Wie werkt hier?
question-professional = Uw naam, zoals inwoners u kennen:
question-team = Naam van uw team:
question-neighbourhood = De wijk waar u werkt:
question-organisation = Uw organisatie:
question-telephone = Hoe kan een inwoner u bellen? (mag leeg blijven)
question-data-contact = Bij wie kan een inwoner terecht over gegevens? (naam en telefoon of e-mail)
# De woorden van de organisatie zelf. Het programma kent geen wet en geen termijn.
question-legal-basis = Op welke grondslag bewaart u dit? Schrijf het zoals uw organisatie het zegt. (mag leeg blijven)
question-retention = Hoe lang bewaart u dit? Schrijf het zoals uw organisatie het zegt. (mag leeg blijven)
text-set-up-done = Klaar. U kunt beginnen.
text-settings-kept = De instellingen zijn bewaard.
text-passphrase-changed = De nieuwe wachtzin geldt vanaf nu.

## De opdrachten

text-hello = Goedendag.
text-hello-name = Goedendag, { $name }.
text-first-step = Begin met: inwoner nieuw. Voor alles wat kan: hulp
text-next-step = Typ gesprek en een naam. Voor alles wat kan: hulp
text-draft-waits = Er wacht een gesprek met { $name } van { $day }. Typ: gesprek { $name }
text-locked = Het scherm is verborgen, want er was een tijd niemand. Typ de wachtzin om verder te gaan.
text-how-to-stop = Wilt u stoppen? Typ: stop
text-back-at-prompt = Terug bij de opdrachten.
text-outside-repl = Deze opdracht typt u buiten Tussenstand, in de terminal.
text-repl-help = U kunt dit typen:
heading-help-talk = Met een inwoner
heading-help-group = Met een groep
heading-help-together = Bij elkaar
heading-help-outside = Van en naar buiten
heading-help-rights = Rechten van de inwoner
heading-help-ways = Hoe het hier werkt
text-repl-help-tab = Met Tab vult het programma aan. In een gesprek helpt /hulp.
note-damaged = { $n ->
    [one] Eén deel is stuk en kan niet open. De rest is er nog.
   *[other] { $n } delen zijn stuk en kunnen niet open. De rest is er nog.
  }
note-integrity = Let op: wat hier bewaard is, is veranderd buiten Tussenstand om. Vraag uw beheerder.

repl-taal = taal, language
repl-hulp = hulp, help, ?
repl-stop = stop, einde, exit, quit

## Inwoners

question-resident-name = Hoe wil de inwoner genoemd worden?
question-address = Zeggen we op het blad u of je?
words-formal = u
words-informal = je, jij
text-resident-kept = { $name } staat erbij. Typ gesprek om te beginnen.
question-which-resident = Met wie? (Tab geeft de namen)
row-resident = { $name }: { $n ->
    [one] één gesprek, op { $day }
   *[other] { $n } gesprekken, het laatste op { $day }
  }
row-resident-new = { $name }: nog geen gesprek
row-resident-draft = Er wacht nog een gesprek met { $name }.

## Het gesprek op het scherm

heading-part-purpose = Samen kijken
heading-part-review = Uw doelen van de vorige keer
heading-part-domains = Wat telt nu
heading-part-voices = Hoe een ander het ziet
heading-part-goals = Wat u wilt bereiken
heading-part-life = Uw leven nu
heading-part-agreements = Wat we afspreken
heading-part-ending = Afronden
heading-part-signals = Ook bij anderen
heading-part-readBack = Klopt dit?
row-read-back = { $number }. { $line }
heading-read-back = Dit hebben we besproken
text-list-keys = Spatie kiest, plus en min zetten hoger en lager. Enter is klaar.
text-no-keys = Dit venster heeft geen toetsen voor de lijst. Typ namen of nummers.
text-bar-keys = Schuif met de pijltjes. Enter zet het streepje. Escape gaat terug.
text-bar-help = Page Up en Page Down geven grote stappen. Backspace haalt het streepje weg. Enter zonder streepje laat de vraag open. Met / typt u een opdracht.
label-bar-sad = verdrietig
label-bar-happy = blij
label-bar-now = nu
label-bar-last = vorige keer
label-bar-professional = professional
text-position-words = Kies: heel slecht, slecht, gaat wel, goed of heel goed.
text-last-word = De vorige keer: { $position }.
text-mark-resident = Uw streepje: { $position }.
text-mark-professional = De professional: { $position }.
text-mark-other = { $name }: { $position }.
text-help = Typ een antwoord, of een van deze woorden:
text-help-stroke = Begint uw antwoord met een streep? Typ dan //.
text-answer-in-line = Uw antwoord staat nog in de regel. Druk op Enter om het weer te proberen.
question-discard = Wilt u dit hele gesprek weggooien? (ja of nee)
question-stop = Wilt u stoppen? Alles tot hier is bewaard. (ja of nee)
text-paused = Bewaard. Typ gesprek { $name } om verder te gaan.
text-discarded = Dit gesprek is weggegooid.
text-resumed = We gaan verder met het gesprek van { $day }.
text-conversation-kept = Het gesprek is bewaard, op slot.

heading-board = Bord van { $name }, { $day }
heading-board-history = Alle keren
text-board-topic = { $topic }.
row-history = { $day }: { $position }.
row-history-higher = { $day }: { $position }. Hoger dan de vorige keer, volgens u.
row-history-same = { $day }: { $position }. Net als de vorige keer, volgens u.
row-history-lower = { $day }: { $position }. Lager dan de vorige keer, volgens u.
text-board-empty = Er staat nog niets op het bord.
text-board-no-mark = Nog geen streepje.
row-board-top = { $topic } (bovenaan)
row-board = { $topic }
row-board-goal = Doel: “{ $goal }”
row-board-goal-by-when = Doel: “{ $goal }” Voor { $day }.
row-board-life = Cijfer voor het leven: { $score }
row-board-life-last = Cijfer voor het leven: { $score }. De vorige keer: { $last }.

## Weergave en taal
# In de rustige weergave staat er een woord voor elke zin, zodat een stem hem kan voorlezen.

words-view-ordinary = gewoon
words-view-calm = rustig
words-view-large = groot
label-spoken-heading = Onderdeel:
label-spoken-question = Vraag:
label-spoken-explanation = Uitleg:
label-spoken-mistake = Let op:
label-spoken-you = U zei:
label-spoken-professional = De professional zei:
label-spoken-name = { $name } zei:
label-prompt = Antwoord:
text-view-kept-ordinary = { $name } leest in de gewone weergave.
text-view-kept-calm = { $name } leest in de rustige weergave: alles in woorden.
text-view-kept-large = { $name } leest in de grote weergave: weinig woorden tegelijk.
text-language-changed = We gaan verder in het Nederlands.

## Het blad

file-name-summary = samenvatting
text-page-made = Gemaakt: { $file }
note-pdf-font = Een teken op dit blad kent de computer niet. De pdf is er, maar leest minder goed voor.

## Oefenen

heading-practice = Oefenen
text-practice = Sam is verzonnen. Wat u typt, wordt na afloop weggegooid.
name-practice-resident = Sam
name-practice-professional = Joris
heading-practice-page = Het blad dat de inwoner meekrijgt
heading-practice-picture = Uw eigen gesprekken bij elkaar
text-practice-end = Klaar met oefenen. Er is niets bewaard.

## Uitleg bij de opdrachten

help-tussenstand = Leidt professional en inwoner door een gesprek over wat nu telt.
help-inwoner = Iets met één inwoner.
help-inwoner-nieuw = een nieuwe inwoner
help-inwoners = wie er een dossier heeft
help-gesprek = een gesprek voeren, of verder gaan
help-bord = het bord van het laatste gesprek
help-samenvatting = het blad voor de inwoner maken
help-overzicht = uw eigen gesprekken bij elkaar, op het scherm
help-weergave = hoe een inwoner het beste meeleest: weergave rustig
help-taal = verder in een andere taal: taal en
help-instellingen = wie hier werkt en wie te bellen
help-wachtzin = een nieuwe wachtzin kiezen
help-oefenen = Een heel gesprek oefenen, zonder iets te bewaren.
help-hulp = deze uitleg
help-stop = afsluiten; het scherm wordt leeg
help-teambeeld = Laat de gesprekken bij elkaar zien, zodat het team kan leren.
help-teambeeld-overzicht = de eigen gesprekken bij elkaar, op het scherm
help-calm = In woorden, zonder staafjes: om voor te lezen.
help-resident = Welke inwoner: de naam of het begin ervan.
help-name = Hoe de inwoner genoemd wil worden.
help-neighbourhood = De wijk, als die anders is dan die van het team.
help-je = Zeg je in plaats van u.
help-recovery-key = Open met de herstelsleutel in plaats van de wachtzin.
help-legal-basis = Alleen de grondslag, in de woorden van uw organisatie.
help-retention = Alleen hoe lang het blijft, in de woorden van uw organisatie.
help-value-words = woorden
help-form = Welke vormen, met een komma ertussen: pdf,pagina,tekst of alles.
help-folder = In welke map het komt.
help-view = De weergave: gewoon, rustig of groot.
help-board-history = Ook alle vorige keren, in woorden.
help-language = De taal: nl of en. Een blad kan ook in tr, ar, pl of uk.
help-value-name = naam
help-value-form = vorm
help-value-folder = map
help-value-language = taal
help-value-view = weergave

## De vaste woorden van de opdrachtregel
# Links staan dezelfde ids als in het Engelse bestand: die Engelse woorden worden hierdoor vervangen.

parser-overview = OVER:
parser-usage = GEBRUIK:
parser-usage-small = Gebruik:
parser-arguments = WOORDEN:
parser-options = OPTIES:
parser-options-short = <opties>
parser-subcommands = OPDRACHTEN:
parser-subcommand-short = <opdracht>
parser-error = Fout:
parser-help = Hulp:
parser-help-text = Toon deze uitleg.
parser-help-text-long = Toon uitleg over een opdracht.
parser-see-help = Voor meer uitleg: '
parser-for-more = '.
parser-more-information = '.
parser-unknown-option = Onbekende optie
parser-unexpected = Dit woord hoort hier niet:
parser-unexpected-several = woorden horen hier niet:
parser-no-value-start = Achter '
parser-no-value = ' hoort geen woord, maar er staat '
parser-no-value-end = '.
parser-missing-expected = Er ontbreekt:
parser-missing-value = Achter deze optie hoort een woord:
parser-did-you-mean = Bedoelt u
parser-default = (standaard:
parser-values = (mogelijk:
