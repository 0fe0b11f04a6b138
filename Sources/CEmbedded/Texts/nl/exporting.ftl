# Uitvoer: inzage, overnemen in een dossiersysteem, en bestanden voor andere programma's.

## Uitleg bij de opdrachten

help-inzage = alles wat er over een inwoner is bewaard, op één pagina
help-uitvoer = een dossier als bestand voor een ander programma: fhir, json of csv
help-overnemen = het laatste gesprek als tekst voor een dossiersysteem
help-export-form = Welke vorm: fhir, json of csv.
help-export-everybody = Van alle inwoners.
help-export-names = Met namen, eigen woorden en dagen. Alleen bij csv.
help-layout = De indeling van het systeem: algemeen, voorbeeld, of een eigen bestand.
help-paste-screen = Op het scherm, ook als er een klembord is.
help-value-layout = indeling

file-name-access = inzage
file-name-export = uitvoer
file-name-paste = overnemen

text-export-made = Dit is gemaakt: { $file }
note-export-open = Wie dit bestand opent, kan alles lezen. Bewaar het op een veilige plek.
note-export-fhir = Het zijn onze eigen codes. Van LOINC en SNOMED staat er niets in.
note-export-pseudonyms = Er staan geen namen, eigen woorden en dagen in. Iemand kan soms toch te herkennen zijn.
note-export-names = Let op: hier staan namen en eigen woorden in. Deel dit met niemand.
error-export-form = Die vorm is er niet. Kies fhir, json of csv.
error-layout-unknown = Die indeling ken ik niet. Kies algemeen of voorbeeld, of geef een bestand.
error-file-unreadable = Dit bestand kan ik niet lezen. Kijk of de naam klopt.

## Overnemen

heading-paste = Overnemen van { $name }: { $layout }
text-paste-no-clipboard = Er is hier geen klembord. Hier staat de tekst.
text-paste-copied = De tekst staat op het klembord.
question-paste-field = { $heading } staat op het klembord ({ $number } van { $count }). Plak het. Daarna Enter.
text-paste-emptied = Dat was alles. Het klembord is weer leeg.
error-clipboard = Het klembord werkt niet. Gebruik --scherm of --naar.
note-paste-left-out = { $n ->
    [one] { $heading }: één zin past niet en is weggelaten. De grens is { $limit } tekens.
   *[other] { $heading }: { $n } zinnen passen niet en zijn weggelaten. De grens is { $limit } tekens.
  }
paste-left-out = { $n ->
    [one] [Weggelaten: 1 zin. Die staat in Tussenstand.]
   *[other] [Weggelaten: { $n } zinnen. Die staan in Tussenstand.]
  }
paste-occasion = Gesprek { $number } met { $name }, { $day }.
paste-occasion-with = Gesprek { $number } met { $name }, { $day }. Gevoerd door { $professional }.
paste-topic = { $topic }.
paste-topic-top = { $topic } (bovenaan gezet).
paste-pride = { $name } is hier trots op.
paste-says = Volgens { $name }: { $words }.
paste-says-professional = Volgens de professional: { $words }.
paste-says-other = Volgens { $name }: { $words }.
paste-own = { $name } zegt: “{ $words }”
paste-review = Doel “{ $words }”: { $outcome }.
paste-review-new = Het doel is nu: “{ $words }”
paste-review-better = Het leven is er beter van geworden, volgens { $name }.
paste-review-not-better = Het leven is er niet beter van geworden, volgens { $name }.
paste-goal = { $topic }. { $name } wil: “{ $words }”
paste-goal-by = { $topic }. { $name } wil: “{ $words }” Voor { $day }.
paste-life = Cijfer voor het leven, volgens { $name }: { $score }.
paste-agreement = Afspraak: { $what }.
paste-agreement-by = Afspraak: { $what }. Voor { $day }.
paste-next = Volgend gesprek: { $day }.
paste-signal = Dit raakt meer mensen: { $signal }.
paste-signal-own = Dit raakt meer mensen: “{ $words }”
paste-ending = Zo stopte het: { $manner }.
paste-useful = Was het nuttig, volgens { $name }? { $answer }.

## Inzage

heading-access = Inzage: dit bewaren we over { $name }
text-access-what = Dit is alles wat er op { $day } in Tussenstand staat.
text-access-whose = Eigen woorden staan er precies zo als ze gezegd zijn.
text-access-rights = Klopt er iets niet, of wilt u iets weg? Vraag het: { $contact }
text-access-figures = Met het team delen we alleen aantallen. Daar staan geen namen of woorden bij.
label-access-contents = Wat er op deze pagina staat
heading-access-person = Over wie het gaat
heading-access-responsible = Wie dit bewaart
heading-access-talk = Gesprek { $n }: { $day }
heading-access-pages = Meegegeven bladen
heading-access-handovers = Overgedragen aan een collega
heading-access-how = Hoe het gesprek ging
heading-access-review = Een doel van eerder
heading-access-goals = Doelen
heading-access-life = Cijfer voor het leven
heading-access-agreements = Afspraken
heading-access-signals = Ook bij anderen
heading-access-ending = Hoe het stopte
label-access-name = Naam
label-access-address = Aanspreken met
label-access-neighbourhood = Wijk
label-access-list = Lijst
label-access-view = Weergave
label-access-page = Het blad gaat mee als
label-access-system = Uit een ander systeem
label-access-closed = Hier gesloten op
label-access-open = Gesprek dat nog loopt, van
label-access-organisation = Organisatie
label-access-team = Team
label-access-team-neighbourhood = Wijk van het team
label-access-professional = Professional
label-access-telephone = Telefoon
label-access-contact = Vragen over gegevens
label-access-basis = Waarom het mag
label-access-retention = Hoe lang het blijft
label-access-with = Gevoerd door
label-access-number = Nummer
label-access-informed = Uitleg gehoord
label-access-off-page = Niet op het blad
label-access-on-top = Bovenaan gezet
label-access-pride = Trots op
label-access-mark = Streepje van { $name }
label-access-level = Niveau van { $name }
label-access-own = Eigen woorden
label-access-goal = Doel
label-access-about = Bij
label-access-outcome = Hoe het ermee staat
label-access-new-wording = Nieuwe woorden
label-access-by-when = Wanneer
label-access-better = Leven beter geworden
label-access-score = Cijfer
label-access-what = Wat
label-access-who = Wie
label-access-next = Volgend gesprek
label-access-signal = Wat er speelt
label-access-manner = Hoe
label-access-useful = Was het nuttig
label-access-yes = ja
label-access-no = nee
label-access-copy = { $day }, versie { $version }
text-access-mark = { $words } (plek { $position } van 100 op de lijn)
text-access-level = { $level } ({ $day })
text-access-off = { $list }. Niet erop: { $off }
text-access-given = Gegeven aan { $name }.
text-access-received = Gekregen van { $name }.
text-access-closed = Hier gesloten.
text-access-confirmed = Aangekomen op { $day }.
label-voice-professional = de professional

## Voor andere programma's

heading-tables = Gesprekken uit Tussenstand
note-tables = Voor eigen onderzoek. Namen, woorden en dagen staan er niet in.
note-tables-words = Voor eigen onderzoek. Namen, woorden en dagen staan erin.
label-table-conversations = Gesprekken
label-table-topics = Waar het over ging
label-table-marks = Streepjes
label-table-levels = Niveaus
label-table-goals = Doelen
label-table-reviews = Hoe het met doelen staat
label-table-signals = Wat ook bij anderen speelt
label-table-agreements = Afspraken
note-table-conversations = Eén regel per gesprek.
note-table-topics = Eén regel per onderwerp van een gesprek.
note-table-marks = Eén regel per streepje: 0 is verdrietig, 100 is blij.
note-table-levels = Eén regel per niveau: 1 is het laagste.
note-table-goals = Eén regel per doel, met hoe het er nu mee staat.
note-table-reviews = Eén regel per keer dat een doel terugkwam.
note-table-signals = Eén regel per punt.
note-table-agreements = Eén regel per afspraak.
heading-code-outcome = Hoe het met een doel staat
heading-code-observation = Wat er is gevraagd
heading-code-signals = Wat ook bij anderen speelt
label-observation-mark = Streepje op de lijn, 0 tot 100
label-observation-level = Niveau van een lijst
label-observation-life-score = Cijfer voor het leven, 1 tot 10
label-question-informed = Uitleg gehoord
label-question-review = Een doel van eerder
label-question-outcome = Hoe het ermee staat
label-question-new-wording = Nieuwe woorden
label-question-life-better = Leven beter geworden
label-question-topic = Onderwerp
label-question-about = Waarover
label-question-on-top = Bovenaan gezet
label-question-pride = Trots op
label-question-words = Eigen woorden
label-question-goal = Doel
label-question-wording = Doel in eigen woorden
label-question-by-when = Wanneer
label-question-life = Cijfer voor het leven
label-question-life-reason = Waarom dat cijfer
label-question-agreement = Afspraak
label-question-what = Wat
label-question-who = Wie
label-question-next-talk = Volgend gesprek
label-question-signals = Ook bij anderen
label-question-ending = Hoe het stopte
label-question-manner = Hoe
label-question-useful = Was het nuttig
