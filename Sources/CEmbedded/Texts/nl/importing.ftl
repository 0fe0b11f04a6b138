# Importeren: wat andere systemen uitvoeren, komt erin. Eerst kijken, dan pas bewaren.

help-importeer = een bestand uit een ander systeem erin zetten
help-import-file = Het bestand: CSV of Excel. Zonder bestand ziet u wat er eerder in kwam.
help-import-mapping = De naam van de indeling: welke kolom wat is.
help-import-dry-run = Laat alleen zien wat erin zou komen.
help-import-report = Schrijf het verslag van elke regel ook in een bestand.
help-import-separator = Het teken tussen de kolommen, zoals ; of tab.
help-import-encoding = De code van de letters, zoals windows-1252.
help-import-sheet = Het blad van een Excel-bestand.
help-import-take-back = Haal alles van één keer importeren er weer uit.
help-value-sign = teken
help-value-number = nummer

## Het bestand

text-import-read = { $rows ->
    [one] Er staat één regel in het bestand, met { $columns } kolommen.
   *[other] Er staan { $rows } regels in het bestand, met { $columns } kolommen.
  }
text-import-dialect = Tussen de kolommen staat: { $separator }. De letters zijn: { $letters }.
text-import-sheet = Het blad heet: { $name }.
text-import-other-sheets = Deze bladen doen niet mee: { $names }.
text-import-lines-above = { $n ->
    [one] Boven de kolommen staat nog één regel. Die doet niet mee.
   *[other] Boven de kolommen staan nog { $n } regels. Die doen niet mee.
  }
text-import-mapping-found = De indeling { $name } past bij dit bestand.
text-import-understanding = { $n } van { $all } regels gelezen
text-import-going = { $n } van { $all } inwoners klaar

## De eerste keer: samen een indeling maken

heading-import-first = Wat staat er in dit bestand?
text-import-first = We maken samen een indeling. Dat hoeft maar één keer.
question-import-system = Hoe heet het andere systeem?
text-import-instrument = De scores horen bij: { $name }.
text-import-three-rows = Zo begrijpen we de eerste regels:
question-import-right = Klopt dit? Typ ja, of het nummer van een kolom. Of typ: datums, of: lijst.
words-import-dates = datums, datum, dates
words-import-instrument = lijst, instrument, list
question-import-role = Wat staat er in de kolom { $column }?
question-import-domain = Over welk leefgebied gaat de kolom { $column }?
question-import-value = In de kolom { $column } staat: { $word }. Wat is dat? Een lege regel slaat het over.
question-import-dates = Hoe staan de datums in het bestand?
question-import-instrument = Bij welke lijst horen de scores?
question-import-keep-as = Onder welke naam bewaren we deze indeling?
text-import-mapping-kept = De indeling is bewaard: { $file }
text-import-remark = Deze indeling hoort bij { $system }. U mag dit bestand veranderen.
error-import-choice = Dat begrijpen we niet. Typ een nummer van de lijst.

row-import-column = { $column }: { $role }
row-import-column-domain = { $column }: { $role } van { $domain }
row-import-example = Regel { $line }:
label-import-name = { $name }
label-import-domain-of-row = Dat staat in een andere kolom.
label-import-role-naam = naam van de inwoner
label-import-role-kenmerk = nummer van de inwoner in dat systeem
label-import-role-wijk = wijk
label-import-role-datum = dag van het gesprek of de meting
label-import-role-leefgebied = leefgebied
label-import-role-niveau = niveau
label-import-role-streepje = streepje van 0 tot 100
label-import-role-cijfer = cijfer voor het leven
label-import-role-doel = doel in woorden
label-import-role-doel-kenmerk = nummer van het doel
label-import-role-doel-datum = wanneer het doel klaar moet zijn
label-import-role-uitkomst = hoe het staat met het doel
label-import-role-uitkomst-datum = dag waarop het doel zo stond
label-import-role-niets = komt er niet in
label-import-dates-dag-maand-jaar = dag, maand, jaar: 1-6-2026
label-import-dates-maand-dag-jaar = maand, dag, jaar: 6/1/2026
label-import-dates-jaar-maand-dag = jaar, maand, dag: 2026-6-1
label-import-outcome-behaald = behaald
label-import-outcome-op-weg = op weg
label-import-outcome-nog-niet = nog niet
label-import-outcome-veranderd = veranderd
label-import-outcome-losgelaten = losgelaten

## Wat er begrepen is

heading-import-report = Wat erin komt
text-import-understood = Begrepen regels: { $n }. Inwoners: { $residents }, nieuw: { $fresh }. Gesprekken: { $conversations }.
text-import-known = { $n ->
    [one] Eén regel kwam er al eerder in.
   *[other] { $n } regels kwamen er al eerder in.
  }
text-import-double = { $n ->
    [one] Eén regel staat dubbel in het bestand.
   *[other] { $n } regels staan dubbel in het bestand.
  }
text-import-without-place = Voor deze kolommen is hier geen plek: { $columns }.
text-import-refused = { $n ->
    [one] Eén regel komt er niet in.
   *[other] { $n } regels komen er niet in.
  }
text-import-refused-more = { $n ->
    [one] En nog één regel. Die staat straks in een bestand.
   *[other] En nog { $n } regels. Die staan straks in een bestand.
  }
row-import-understood = Regel { $line } komt erin.
row-import-refused = Regel { $line } komt er niet in.
row-import-known = Regel { $line } kwam er al eerder in.
row-import-double = Regel { $line } staat dubbel in het bestand.
row-import-person = Inwoner: { $name }. Dag: { $day }.
row-import-neighbourhood = Wijk: { $name }.
row-import-levels = { $n ->
    [one] Eén niveau: { $levels }.
   *[other] { $n } niveaus: { $levels }.
  }
row-import-marks = { $n ->
    [one] Eén streepje: { $marks }.
   *[other] { $n } streepjes: { $marks }.
  }
row-import-life = Cijfer voor het leven: { $score }.
row-import-goal = Doel: { $goal }.
row-import-by-when = Klaar op { $day }.
row-import-outcome = Het doel is: { $outcome }.
row-import-outcome-day = Het doel is: { $outcome }, op { $day }.
row-import-refused-column = In de kolom { $column } staat: { $found }. { $why }
row-import-finding = Regel { $line } van de indeling: { $what }

refusal-import-hugeCell = Dit is veel te lang.
refusal-import-tooManyCells = Hier staan meer cellen dan er kolommen zijn.
refusal-import-openQuotes = Hier staat een aanhalingsteken te veel of te weinig.
refusal-import-noPerson = Er staat geen naam of nummer van een inwoner.
refusal-import-noDate = Er staat geen datum.
refusal-import-notADate = Dat is geen datum.
refusal-import-dateAhead = Die dag moet nog komen.
refusal-import-dateTooEarly = Die dag is te lang geleden.
refusal-import-notALevel = Dat niveau bestaat niet.
refusal-import-noSuchDomain = Dat leefgebied staat niet op de lijst.
refusal-import-halfAScore = Er staat geen leefgebied bij.
refusal-import-notAScore = Dat is geen heel cijfer van 1 tot 10.
refusal-import-notAPosition = Dat is geen getal van 0 tot 100.
refusal-import-noSuchOutcome = Zet in de indeling wat dit woord betekent.
refusal-import-outcomeTooEarly = De uitkomst is van voor het doel.
refusal-import-noGoal = Er staat geen doel bij.
refusal-import-spreadsheetError = Hier ging in het rekenblad iets mis.
refusal-import-contradicts = Regel { $line } zegt iets anders over dezelfde dag.
refusal-import-contradictsKept = Er kwam eerder iets anders in over dezelfde dag.
refusal-import-severalResidents = Er zijn meer inwoners met deze naam.
refusal-import-nothingToKeep = Er staat niets in om te bewaren.

## Erin zetten

text-import-only-looked = Dit was een proef. Er is niets bewaard.
text-import-nothing-new = Er is niets nieuws om erin te zetten.
question-import-go = Zetten we dit erin? (ja of nee)
text-import-left = Er is niets bewaard.
text-import-done = Import { $number } is klaar. Inwoners: { $residents }. Gesprekken: { $conversations }.
text-import-how-back = Alles er weer uit? Typ: importeer --terug { $number }
text-import-report-file = Het verslag staat in { $file }
text-import-refused-file = De regels die er niet in kwamen, staan in { $file }
text-import-refused-how = Verbeter ze en bied het bestand opnieuw aan. Er staan namen in: gooi het daarna weg.
name-import-report = verslag-import
name-import-refused = niet-geïmporteerd
label-import-why = Waarom niet

## Wat erin kwam

heading-imports = Eerder erin gezet
row-import-run = { $number }. { $day }: { $file } ({ $system }), { $state }
label-import-state-begun = niet af
label-import-state-finished = klaar
label-import-state-takenBack = er weer uit gehaald
text-import-none = Er is nog niets uit een ander systeem in gezet.
text-import-how-back-any = Alles van één keer eruit? Typ: importeer --terug en het nummer.
question-import-take-back = Halen we alles uit { $file } van { $day } er weer uit? (ja of nee)
text-import-stays = Alles blijft staan.
text-import-taken-back = Eruit gehaald. Gesprekken: { $conversations }. Inwoners: { $residents }.
note-team-imported = { $n ->
    [one] Eén gesprek komt uit een ander systeem.
   *[other] { $n } gesprekken komen uit een ander systeem.
  }

## Wat er mis kan gaan

error-import-file-missing = Dit bestand is er niet. Kijk of de naam klopt.
error-import-file-notAFile = Dit is geen bestand. Geef de naam van een bestand.
error-import-file-notAllowed = Dit bestand mag u niet lezen. Vraag uw beheerder om hulp.
error-import-file-empty = Dit bestand is leeg.
error-import-file-tooLarge = Dit bestand is te groot. Knip het in stukken.
error-import-file-binary = Dit is geen tabel. Bewaar het als CSV of als Excel-bestand.
error-import-file-nul = In dit bestand staan lege tekens. Bewaar het opnieuw als CSV.
error-import-file-encoding = De letters in dit bestand zijn niet te lezen. Bewaar het opnieuw als CSV UTF-8.
error-import-file-noSuchEncoding = Deze code voor letters kennen we niet. Kies: utf-8, windows-1252, utf-16, iso-8859-15 of cp850.
error-import-file-tooBroken = Te veel regels zijn stuk. Bewaar het bestand opnieuw als CSV.
error-import-file-noBooks = Excel-bestanden lezen lukt hier niet: openpyxl ontbreekt. Bewaar het als CSV.
error-import-file-oldBook = Dit is een oud Excel-bestand. Bewaar het als xlsx of als CSV.
error-import-file-noSheet = Dit blad staat niet in het bestand.
error-import-file-damaged = Dit bestand is stuk. Bewaar het opnieuw.
error-import-file-noReader = Python ontbreekt op deze laptop. Vraag uw beheerder om hulp.
error-import-file-unfinished = Het lezen duurde te lang of stopte. Probeer het opnieuw, of knip het bestand.
error-import-file-noRows = Er staan geen kolommen met regels eronder in dit bestand.
error-import-inputEnded = De invoer stopte te vroeg. Er is niets in gekomen.
error-import-mappingUnreadable = Deze indeling is niet te lezen. Kijk of de naam klopt.
error-import-mappingNotKept = De indeling kan niet bewaard worden. Kijk of de map te schrijven is.
error-import-mappingBroken = De indeling klopt niet. Hierboven staat wat er mis is.
error-import-otherColumns = De indeling past niet bij dit bestand.
error-import-noSuchImport = Dat nummer is er niet. Typ importeer om de nummers te zien.
error-import-takenBackBefore = Dit is er al eerder uit gehaald.
error-import-wordsMissing = De woorden voor kolommen ontbreken. Zet het programma opnieuw op de laptop.

finding-import-notTOML = Hier staat een typefout. Kijk naar aanhalingstekens en haken.
finding-import-missing = Er ontbreekt iets bij { $word }. Vul het in.
finding-import-unknownKey = { $word } bestaat niet. Kijk of er een typefout staat.
finding-import-wrongType = Bij { $word } past dit niet. Zet woorden tussen aanhalingstekens.
finding-import-unknownWord = Het woord { $word } is hier niet te kiezen.
finding-import-repeated = De kolom { $word } staat er dubbel. Haal er één weg.
finding-import-noSuchInstrument = De lijst { $word } is er niet. Kijk bij: instrument lijst
finding-import-noSuchDomain = Het leefgebied { $word } staat niet op de lijst.
finding-import-noPerson = Kies een kolom met de naam of het nummer van de inwoner.
finding-import-noDay = Kies een kolom met de datum.
finding-import-noDomain = Kies bij { $word } een leefgebied.
finding-import-otherScale = De kolom { $word } past niet bij deze lijst. Kies een andere lijst.
finding-import-noGoal = Bij { $word } hoort een kolom met het doel.
finding-import-nothingToKeep = Kies minstens één kolom met een niveau, streepje, cijfer of doel.
finding-import-noSuchColumn = De kolom { $word } staat niet in het bestand.
