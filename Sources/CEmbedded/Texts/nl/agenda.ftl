# Het teamgesprek (teambeeld bespreek) en terugkijken (teambeeld agenda).
# Het gaat over het werk van het team. Er komt geen inwoner in.

help-teambeeld-bespreek = met het team over de cijfers praten en iets afspreken
help-teambeeld-agenda = terugkijken: wat is er van de afspraken geworden
help-agenda-team = Over welk team het gaat.
help-agenda-place = Waar het team de cijfers bewaart: een bestand of een server.
help-agenda-names = Let ook op de namen van uw eigen inwoners. Vraagt uw wachtwoord.
help-agenda-all = Vraag naar alle afspraken, ook als het nog niet zover is.
help-agenda-list = Laat alleen zien wat er op de agenda staat.
help-value-team = team

heading-agenda-talk = Praten over de cijfers
heading-agenda-last = Wat spraken we af?
heading-agenda-figure = Cijfer { $number } van { $count }: { $label }
heading-agenda-review = Terugkijken
heading-agenda-open = Wat staat er op de agenda?

text-agenda-start = Het gaat over ons werk. Typ daarom geen naam van een inwoner.
text-agenda-commands = Typ /hulp als u wilt weten wat u kunt typen.
text-agenda-none = Er staat nog niets op de agenda.
text-agenda-none-open = Er staat niets meer open op de agenda.
text-agenda-last = Dit spraken we af op { $day }.
text-agenda-no-figures = Er zijn nog geen cijfers om over te praten. Deel ze eerst.
text-agenda-change = Dit cijfer veranderde het meest.
text-agenda-choice = Dit is het vaakst gekozen.
text-agenda-size = Dit is hier het grootste cijfer.
text-agenda-day = Dat is { $day }.
text-agenda-kept = { $n ->
    [one] Eén punt staat op de agenda.
   *[other] { $n } punten staan op de agenda.
  }
text-agenda-broken-off = Het vorige gesprek stopte bij cijfer { $number } van { $count }.
text-agenda-nothing = Er is niets opgeschreven.
text-agenda-sheet = Het blad voor aan de muur staat hier: { $file }
text-agenda-unreadable = { $n ->
    [one] Eén punt kan deze versie niet lezen. Het blijft wel staan.
   *[other] { $n } punten kan deze versie niet lezen. Ze blijven wel staan.
  }
text-agenda-not-yet = Het is nog niet tijd om terug te kijken.
text-agenda-removed = Het punt is weg.
text-agenda-help = Typ een antwoord, of een van deze woorden:
text-agenda-team-missing = Zonder naam van het team gaat het niet.

## De vragen bij een cijfer

question-agenda-go-on = Wilt u daar verdergaan? (ja of nee)
question-agenda-team = Welk team is dit?
question-agenda-recognise = Herkennen we dit?
question-agenda-story = Welk verhaal zit hierachter? Geen namen.
question-agenda-explain = Hoe komt het, denken we?
question-agenda-more = Wat gaan we meer doen?
question-agenda-less = Wat gaan we minder doen?
question-agenda-differently = Wat gaan we anders doen?
question-agenda-expertise = Wie of wat hebben we erbij nodig?
question-agenda-who = Wie doet dat? Een collega of een rol.
question-agenda-byWhen = Wanneer is het klaar?
question-agenda-lookBack = Wanneer kijken we terug?
question-agenda-council = Wat vragen we de cliëntenraad?

question-agenda-status = Hoe staat het ermee? (gedaan, bezig, losgelaten of weg)
question-agenda-happened = Wat gebeurde er?
question-agenda-look-again = Wanneer kijken we weer?
question-agenda-remove = Wilt u dit punt weghalen? Dan is het echt weg. (ja of nee)

words-agenda-done = gedaan, klaar, af
words-agenda-open = bezig, nog bezig, langer
words-agenda-dropped = losgelaten, laten vallen, gestopt
words-agenda-remove = weg, weghalen

error-agenda-status = Typ: gedaan, bezig, losgelaten of weg.
error-agenda-command = Dat woord ken ik niet. Typ /hulp.

command-stop = stop, klaar

label-agenda-command-back = één vraag terug
label-agenda-command-skip = deze vraag open laten
label-agenda-command-help = deze uitleg
label-agenda-command-stop = stoppen; alles tot hier blijft staan

## Wat een cijfer laat zien

row-agenda-figure = { $label }
row-agenda-now = Nu: { $now }.
row-agenda-before = De periode ervoor: { $before }.
row-agenda-then = Het cijfer was toen: { $then }. Nu is het er niet.
row-agenda-then-now = Het cijfer was toen: { $then }. Nu is het: { $now }.
row-agenda-answer = { $label }: { $words }
row-agenda-who = Wie: { $who }
row-agenda-by-when = Klaar op { $day }.
row-agenda-look-back = We kijken terug op { $day }.
row-agenda-look-back-now = Tijd om terug te kijken. Dat was afgesproken voor { $day }.
row-agenda-done = Dit is gedaan.
row-agenda-dropped = Dit hebben we losgelaten.
row-agenda-happened = Wat er gebeurde: { $words }
label-agenda-measure-topics = { $line }: { $column }
label-agenda-measure-marks = { $line }: streepje { $column }
label-agenda-measure-goals = Doelen: { $line }
label-agenda-measure-lifeChange = Cijfer voor het leven: { $line }
label-agenda-measure-signals = Speelt bij meer mensen: { $line }
label-agenda-measure-endings = Hoe het stopte: { $line }
label-agenda-measure-usefulness = Was het nuttig? { $line }
count-agenda-residents = { $n ->
    [one] { $n } inwoner
   *[other] { $n } inwoners
  }
count-agenda-goals = { $n ->
    [one] { $n } doel
   *[other] { $n } doelen
  }
label-agenda-hidden = verborgen

## Als iets op een inwoner lijkt

warning-agenda-resident = “{ $words }” is de naam van een van uw inwoners.
warning-agenda-title = “{ $words }” lijkt de naam van iemand.
warning-agenda-name = “{ $words }” lijkt de naam van iemand.
warning-agenda-birthday = “{ $words }” lijkt een geboortedag.
warning-agenda-citizenNumber = “{ $words }” lijkt een nummer van iemand.
warning-agenda-phone = “{ $words }” lijkt een telefoonnummer.
warning-agenda-mail = “{ $words }” lijkt een mailadres.
warning-agenda-address = “{ $words }” lijkt een adres.
warning-agenda-again = Kunt u het zonder zeggen? Is het geen inwoner? Geef dan hetzelfde antwoord nog eens.

words-agenda-titles = mevrouw, mevr, mw, meneer, mijnheer, dhr, heer, juffrouw
words-agenda-particles = van, de, der, den, het, ten, ter, te, el, al, bin, ben, von, da, dos, la, le
# Woorden met een hoofdletter die geen naam van iemand zijn.
words-agenda-no-names = team, wijkteam, buurtteam, gemeente, stichting, buurthuis, wijkcentrum, dorpshuis, huis, huisarts, school, basisschool, bibliotheek, welzijn, wmo, jeugdwet, wet, raad, week, dag, maand, jaar, bond, fonds, centrum, noord, zuid, oost, west, nederland, europa, nederlandse, turkse, arabische, marokkaanse, poolse, oekraïense, syrische, engelse, voedselbank, thuiszorg, jeugdzorg, maatschappelijk, sociaal, plein, park, leger, humanitas, wat, wij, onze
words-agenda-streets = straat, laan, weg, plein, gracht, kade, singel, dijk, steeg, pad, hof
words-agenda-no-streets = onderweg, snelweg, stappad

## Het blad voor aan de muur

sheet-title = Dit spreken wij af
sheet-full-title = Dit spreken wij af: { $team }, { $day }
sheet-made = { $team }, { $day }
sheet-figures = Waar we over praatten
sheet-decisions = Wat we gaan doen
sheet-council = Wat we de cliëntenraad vragen
sheet-look-back = Wanneer we terugkijken
sheet-no-decisions = We spraken nog niets af.
sheet-what = Wat
sheet-who = Wie
sheet-by-when = Klaar
sheet-shown = { $now }
sheet-period = van { $from } tot en met { $until }
sheet-footer = Op dit blad staat geen inwoner. Is een cijfer te klein? Dan staat er “verborgen”.
sheet-file = teamblad
sheet-about = bij cijfer { $number }

label-agenda-recognise = Herkennen we het
label-agenda-story = Ons verhaal erbij
label-agenda-explain = Hoe het komt
label-agenda-more = Meer
label-agenda-less = Minder
label-agenda-differently = Anders
label-agenda-expertise = Erbij
label-agenda-who = Wie
label-agenda-byWhen = Klaar op
label-agenda-lookBack = Terugkijken op
label-agenda-council = Vraag aan de cliëntenraad
