# Lijsten (instrumenten): laden, tonen en nakijken, en de niveaus in een gesprek.

## Opdrachten

help-instrument = lijsten: lijst, toon, laad of controleer
help-instrument-lijst = welke lijsten er zijn
help-instrument-toon = wat er in een lijst staat: instrument toon zrm-2017
help-instrument-laad = een eigen lijst of overzetting laden uit een bestand
help-instrument-controleer = nakijken of een bestand een goede lijst is
help-instrument-file = Het bestand met de lijst.
help-instrument-name = De naam van de lijst, zoals zrm-2017 of zrm-2017@1.
help-instrument-choice = Met welke lijst: de naam ervan. Dit wordt onthouden bij de inwoner.
help-value-file = bestand
help-value-instrument = lijst

heading-instruments = Lijsten
heading-instrument-domains = Domeinen
heading-mappings = Overzettingen tussen lijsten
text-instrument-row = { $id }, versie { $version }: { $title }
text-instrument-import = Alleen voor wat uit een ander systeem komt.
text-instrument-own = Zelf geladen.
text-mapping-row = Van { $from } naar { $to }: { $title }
text-mapping-none = Er is geen overzetting. Scores van twee versies tellen we dan nooit samen.
text-instrument-source = Waar het vandaan komt: { $words }
text-instrument-licence = Wat er mee mag: { $words }
text-instrument-level = { $number }: { $name }
text-instrument-level-text = { $level }: { $words }
text-instrument-days = Een score geldt { $n } dagen. Daarna zegt hij niets over nu.
text-instrument-answers = Wie antwoordt: { $names }.
text-instrument-good = Dit bestand is een goede lijst: { $title }, versie { $version }.
text-mapping-good = Dit bestand is een goede overzetting: { $title }.
text-instrument-loaded = De lijst is geladen: { $title }, versie { $version }.
text-mapping-loaded = De overzetting is geladen: { $title }.
text-instrument-same = Deze lijst was al geladen. Er is niets veranderd.
text-instrument-use = Gebruik hem zo: gesprek --instrument { $id }
heading-scale-bar = Een lijn van verdrietig naar blij.
heading-scale-levels = Niveaus
heading-scale-one-to-ten = Een cijfer van 1 tot 10.
heading-scale-own-colours = Eigen kleuren met eigen woorden.
label-answering-resident = inwoner
label-answering-professional = professional
label-answering-other = naaste

error-instrument-unknown = Die lijst ken ik niet. Typ: instrument lijst
error-instrument-import-only = Met deze lijst kan geen gesprek. Hij is voor gegevens van elders.
error-instrument-scale = Deze lijst heeft eigen kleuren. Die zijn voor een groep: typ activiteit.
error-instrument-lost = De lijst van dit gesprek is er niet meer. Laad hem opnieuw.
error-instrument-changed = Deze versie is er al, en zegt iets anders. Geef de nieuwe lijst een hogere versie.
error-instrument-unreadable = Dit bestand kan ik niet lezen. Kijk of de naam klopt, en of het tekst is.
error-instrument-folder = In de map met lijsten kan ik niets bewaren. Vraag uw beheerder om schrijfrecht.
error-instrument-line = { $file }, regel { $line }: { $what }
error-instrument-file = { $file }: { $what }

## Wat er mis is in een bestand, en wat u dan doet

finding-instrument-notTOML = Hier klopt de vorm niet. Kijk naar de tekens en de haakjes.
finding-instrument-headerWithoutName = Tussen deze haken hoort een naam, zoals domain.
finding-instrument-array = Zet hier geen rij tussen haken. Gebruik losse woorden of een eigen deel.
finding-instrument-nulCharacter = Er staat een leeg teken in. Bewaar het bestand opnieuw als gewone tekst.
finding-instrument-missing = Hier ontbreekt iets: { $place }. Vul het in.
finding-instrument-missingDutch = Hier ontbreekt de Nederlandse naam: { $place }. Vul hem in.
finding-instrument-wrongType = Dit is een ander soort waarde: { $place }. Kijk naar de aanhalingstekens.
finding-instrument-emptyWords = Hier staan geen woorden: { $place }. Vul ze in.
finding-instrument-controlCharacter = Hier staat een teken dat niet mag. Haal het weg.
finding-instrument-unknownKey = Dit woord ken ik niet: { $place }. Kijk of het goed is getypt.
finding-instrument-invalidID = Gebruik hier kleine letters, cijfers en streepjes: { $place }.
finding-instrument-repeatedID = Deze naam is er al: { $place }. Kies een andere.
finding-instrument-invalidLanguage = Dit is geen taal: { $place }. Gebruik nl, en of een andere afkorting.
finding-instrument-invalidVersion = Een versie is een getal: 1 of hoger.
finding-instrument-noDomains = Er is nog geen domein. Begin er een met [[domain]].
finding-instrument-tooLarge = Dit bestand is te groot voor een lijst. Kijk of u het goede bestand hebt.
finding-instrument-newerFormat = Dit bestand is voor een nieuwere Tussenstand. Zet die op deze laptop.
finding-instrument-invalidNumber = Dit getal kan hier niet: { $place }. Kies een ander getal.
finding-instrument-unknownWord = Dit woord kan hier niet: { $place }. Kies een van de woorden uit de uitleg.
finding-instrument-noLevels = Een schaal met niveaus heeft er twee of meer. Zet ze in [[level]].
finding-instrument-levelsElsewhere = Er staan niveaus bij een andere schaal. Kies scale = "levels".
finding-instrument-levelOrder = De niveaus staan niet in hun volgorde: { $place }. Begin bij 1 en tel door.
finding-instrument-noSuchLevel = Dit niveau is er niet: { $place }. Kijk naar het getal.
finding-instrument-repeatedLevel = Dit niveau staat er twee keer: { $place }. Haal er een weg.
finding-instrument-invalidReference = Schrijf een versie zo: zrm-2017@1.
finding-instrument-sameVersion = Van en naar zijn gelijk. Kies twee versies.
finding-instrument-noSuchInstrument = Deze versie ken ik niet: { $place }. Laad eerst die lijst.
finding-instrument-noSuchDomain = Dit domein heeft die versie niet: { $place }. Kijk naar de naam.
finding-instrument-notOnLevels = Deze lijst heeft geen niveaus: { $place }. Een overzetting kan alleen met niveaus.

## Niveaus in een gesprek

question-level = { $topic }: past “{ $level }” nu bij u? (ja, nee, of een ander niveau)
question-level-professional = { $topic }: past “{ $level }”, volgens de professional? (ja, nee, of een ander niveau)
question-level-other = { $topic }: past “{ $level }”, volgens { $name }? (ja, nee, of een ander niveau)
question-score = { $topic }: welk cijfer geeft u nu, van 1 tot 10?
question-score-professional = { $topic }: welk cijfer geeft de professional, van 1 tot 10?
question-score-other = { $topic }: welk cijfer geeft { $name }, van 1 tot 10?
why-score = 1 is het laagste, 10 het hoogste. U en wie meekijkt geven elk een eigen cijfer.
question-other-name-level = Kijkt er nog iemand mee? Typ de naam, of laat het leeg.
why-other-name-level = Zo weet u later wie dit koos. De naam komt op uw blad als u dat wilt.
why-level = We beginnen bovenaan en gaan omlaag tot het past. U en de professional kiezen elk zelf.
why-level-text = { $level }: { $words }
text-level-last = De vorige keer, { $day }: { $level }.
text-level-last-old = Op { $day } was het: { $level }. Dat is meer dan { $n } dagen oud en telt niet voor nu.
text-level-mapped = Dat komt uit een andere versie van de lijst: { $from }. Het is overgezet.
question-on-page-level = Komt het niveau van de professional op uw blad? (ja of nee)
question-on-page-level-other = Komt het niveau van { $name } op uw blad? (ja of nee)
label-on-page-level-other = niveau van de ander op het blad
label-on-page-level = niveau van de professional op het blad
label-level = { $topic }, niveau
label-level-professional = { $topic }, niveau van de professional
label-level-other = { $topic }, niveau van de ander
read-level-other = { $topic }, volgens { $name }: { $level }.
read-level = { $topic }, volgens u: { $level }.
read-level-professional = { $topic }, volgens de professional: { $level }.
error-level = Typ ja, nee, een niveau, of een getal van 1 tot { $highest }.

## Niveaus op het bord

row-level-resident = U: { $level }
row-level-professional = Professional: { $level }
row-level-other = { $name }: { $level }
row-level-last = De vorige keer: { $level }
row-level-last-mapped = De vorige keer: { $level }. Overgezet van { $from }.
row-level-old = Dit is meer dan { $n } dagen oud. Het zegt niets over nu.
row-level-day = { $day }
text-instrument-remembered = Gesprekken met { $name } gaan nu met deze lijst: { $title }.
