# Het gesprek. Elke zin is kort genoeg om voor te lezen.
# Soorten: question- (de vraag), why- (waarom we het vragen), text- (uitleg of antwoord van het
# programma), label- (hoe iets heet), read- (het voorlezen aan het eind), error- (niet begrepen).

## Begin

text-purpose-what = We kijken samen hoe het met u gaat. U kiest waar we over praten.
text-purpose-who = Wat u zegt, staat op slot op deze laptop. U krijgt zelf een blad mee.
text-purpose-free = U mag elke vraag overslaan. U hoeft niet te zeggen waarom.
question-purpose = Is dit duidelijk? (ja of later)
why-purpose = U hoort eerst wat wij opschrijven. Alleen uw professional kan het lezen.

## Doelen van de vorige keer

text-goal-was = { $topic }. Uw doel was: “{ $goal }”
text-goal-by-when = U wilde dit bereiken voor { $day }.
question-review = Hoe staat het ermee? (behaald, op weg, nog niet, veranderd of losgelaten)
why-review = Zo ziet u wat er is gelukt, en stoppen mag ook. Het staat op uw blad.
question-new-wording = Hoe is het doel nu, in uw eigen woorden?
why-new-wording = Uw doel van nu telt. Het oude doel blijft bewaard.
question-new-by-when = Wanneer wilt u het nu bereiken? (mag leeg blijven)
question-new-part = Hoort er nog een doel bij? (mag leeg blijven)
why-new-part = Een groot doel kan in stukken. Elk stuk komt op uw blad.
text-stuck = Dit doel staat nu drie keer op “nog niet”. Dat kan gebeuren.
question-stuck = Wat wilt u ermee? (zo laten, anders zeggen of loslaten)
why-stuck = Soms past een doel niet meer. Wat u kiest, komt op uw blad.
question-life-better = Is uw leven daardoor beter geworden? (ja of nee, mag leeg blijven)
why-life-better = Zo zien we wat een doel u brengt. Uw professional bewaart het, op slot.
question-review-words = Wilt u er iets over zeggen? (mag leeg blijven)

## Leefgebieden en streepjes

question-domains = Wat telt nu voor u? Noem een naam of nummer, met een komma ertussen.
question-domains-more = Zijn er nog andere dingen die nu tellen? (mag leeg blijven)
why-domains = We praten alleen over wat nu voor u telt. De rest leggen we niet vast.
text-no-list-here = Bij deze vraag hoort geen lijst.
text-own-topic = Staat het er niet bij? Typ dan “eigen:” en uw eigen woorden.
text-domain-hint = { $hint }
question-mark = { $topic }: waar staat u nu, tussen verdrietig en blij?
question-mark-professional = { $topic }: waar zet de professional een streepje?
question-mark-other = { $topic }: waar zet { $name } een streepje?
why-mark = Zo ziet u later of er iets verandert. Het staat op uw blad, en niets is fout.
question-words = { $topic }: wat wilt u erover zeggen?
why-words = Zo staat het er zoals u het zegt. Uw woorden komen op uw blad.
text-voices = Uw streepje blijft staan. Een ander zet een eigen streepje ernaast.
question-voices = Zet nog iemand een streepje? (nee, professional of iemand anders)
text-difference = U kijkt hier verschillend naar. Wat maakt dat? Praat er samen over.
text-difference-other = U en { $name } kijken hier verschillend naar. Praat er samen over.
question-on-page = Komt het streepje van de professional op uw blad? (ja of nee)
question-on-page-other = Komt het streepje van { $name } op uw blad? (ja of nee)
why-on-page = Het blad is van u. Wat u weglaat, staat er niet op.
why-voices = Een ander kijkt soms anders, en daar kunt u over praten. Het komt op uw blad als u dat wilt.
question-other-name = Hoe heet die ander?
why-other-name = Zo weet u later wie dit streepje zette. De naam komt op uw blad als u dat wilt.

## Doelen

question-pride = Wat gaat goed? Waar bent u trots op? (mag leeg blijven)
why-pride = Wat goed gaat, geeft kracht voor de rest. Het staat ook op uw blad.
question-top = Wat staat bovenaan? Kies waar u aan wilt werken.
why-top = Wat bovenaan staat, pakken we het eerst op. Zo staat het ook op uw blad.
text-goal-open = Dit doel loopt nog: “{ $goal }”
question-goal = { $topic }: wat wilt u bereiken?
question-goal-next = { $topic }: nog een doel? (mag leeg blijven)
question-by-when = Wanneer wilt u dat bereiken? (mag leeg blijven)
question-other-goals = Wilt u ook een doel bij iets anders? (mag leeg blijven)
why-goal = Een doel laat zien waar u heen wilt. De volgende keer kijken we samen hoe het gaat.
why-by-when = Een dag kan helpen, en later mag ook. De dag staat op uw blad.

## Cijfer voor het leven

question-life = Hoe tevreden bent u met uw leven nu? Geef een cijfer van 1 tot 10.
text-life-last = De vorige keer gaf u een { $score }.
why-life = Zo ziet u later of uw leven beter wordt. Uw eigen cijfer staat op uw blad.
question-life-reason = Waarom dat cijfer? (mag leeg blijven)

## Afspraken

question-agreement = Wat spreken we af? (mag leeg blijven)
question-agreement-next = Spreken we nog iets af? (mag leeg blijven)
question-agreement-who = Wie doet dat?
question-agreement-by-when = Wanneer is het klaar? (mag leeg blijven)
why-agreement = Zo weten we allebei wie wat doet. Het staat op uw blad.
question-next-talk = Wanneer praten we weer? (mag leeg blijven)
why-next-talk = Zo vergeet niemand het. De dag staat op uw blad.

## Afronden

question-goes-on = Komt er nog een gesprek? (ja of nee)
why-goes-on = Als het hier stopt, ronden we het samen af. Het komt op uw blad.
question-ending-manner = Hoe stopt het? (volgens plan, eerder gestopt, bij een ander of anders)
question-ending-use = Was het nuttig voor u? (ja, een beetje of nee)
question-ending-words = Wat wilt u erover zeggen? (mag leeg blijven)
why-ending = Zo leren wij wat helpt. Het komt op uw blad.

## Signalen

text-signals = Soms hebben meer mensen in de wijk last van hetzelfde.
question-signals = Herkent u iets dat ook bij anderen speelt? (mag leeg blijven)
why-signals = Als veel mensen het hebben, kan de wijk er iets aan doen. Uw woorden blijven op slot.

## Voorlezen

question-read-back = Klopt dit? (ja, of het nummer van een regel)
why-read-back = Het is uw verhaal, dus u kijkt het eerst na. Daarna bewaren we het, op slot.
text-change-how = Wat klopt er niet? Typ het nummer van de regel.
text-at-the-start = Dit is de eerste vraag. U kunt niet verder terug.
text-understood-day = Ik begrijp: { $day }. Klopt dat niet? Typ /terug.

read-review = Uw doel “{ $goal }”: { $outcome }.
read-new-wording = Het doel is nu: “{ $goal }”
read-new-part = Er hoort nog een doel bij: “{ $goal }”
read-life-better = Uw leven is daardoor beter geworden.
read-life-not-better = Uw leven is daardoor niet beter geworden.
read-off-page = Niet op uw blad: { $label }.
read-pride = U bent trots op { $topic }.
read-mark = { $topic }: { $position }.
read-mark-professional = De professional zegt bij { $topic }: { $position }.
read-mark-other = { $name } zegt bij { $topic }: { $position }.
read-on-top = { $topic } staat bij u bovenaan.
read-words = U zei: “{ $words }”
read-goal = Doel bij { $topic }: “{ $goal }”
read-goal-by-when = Doel bij { $topic }: “{ $goal }”, voor { $day }.
read-life = U geeft uw leven nu een { $score }.
read-agreement = Afspraak: “{ $what }”. Wie: { $who }.
read-agreement-by-when = Afspraak: “{ $what }”. Wie: { $who }. Voor { $day }.
read-next-talk = We praten weer op { $day }.
read-ending = Er komt geen gesprek meer.
read-ending-manner = Zo stopt het: { $manner }.
read-use-yes = Het was nuttig voor u.
read-use-somewhat = Het was een beetje nuttig voor u.
read-use-no = Het was niet nuttig voor u.
read-signal = Dit speelt ook bij anderen: { $signal }.
read-nothing = Er is nog niets besproken.

## Hoe iets heet

label-outcome-reached = behaald
label-outcome-underWay = op weg
label-outcome-notYet = nog niet
label-outcome-changed = veranderd
label-outcome-letGo = losgelaten
label-position-veryBad = heel slecht
label-position-bad = slecht
label-position-between = gaat wel
label-position-good = goed
label-position-veryGood = heel goed
label-change-higher = Dat is hoger dan de vorige keer, volgens u.
label-change-same = Dat is net als de vorige keer, volgens u.
label-change-lower = Dat is lager dan de vorige keer, volgens u.
label-ending-asPlanned = volgens plan
label-ending-earlier = eerder gestopt
label-ending-elsewhere = verder bij een ander
label-ending-other = anders
label-who-unknown = nog niet gezegd

label-purpose = begin
label-review = { $topic }, doel van de vorige keer
label-new-wording = { $topic }, nieuw doel
label-new-by-when = { $topic }, wanneer
label-new-part = { $topic }, nog een doel { $number }
label-stuck = { $topic }, wat nu
label-life-better = { $topic }, beter geworden
label-review-words = { $topic }, over het doel
label-domains = wat telt
label-mark = { $topic }, streepje
label-mark-professional = { $topic }, streepje van de professional
label-mark-other = { $topic }, streepje van de ander
label-words = { $topic }, eigen woorden
label-voices = wie nog meer
label-other-name = naam van de ander
label-on-page = streepje van de professional op het blad
label-on-page-other = streepje van de ander op het blad
label-pride = trots
label-top = bovenaan
label-goal = { $topic }, doel { $number }
label-goal-by-when = { $topic }, doel { $number }, wanneer
label-other-goals = andere doelen
label-life = cijfer
label-life-reason = waarom dat cijfer
label-agreement = afspraak { $number }
label-agreement-who = afspraak { $number }, wie
label-agreement-by-when = afspraak { $number }, wanneer
label-next-talk = volgend gesprek
label-goes-on = nog een gesprek
label-ending-manner = hoe het stopt
label-ending-use = nuttig
label-ending-words = over het einde
label-signals = ook bij anderen
label-read-back = voorlezen

## Niet begrepen

error-yes-or-no = Typ ja of nee.
error-one-line = Hier past één regel. Uw tekst staat er nog.
error-position = Kies: heel slecht, slecht, gaat wel, goed of heel goed.
error-position-range = Typ een van de vijf woorden. Een getal van 0 tot 100 mag ook.
error-yes-or-line = Typ ja, of het nummer van een regel die anders moet.
error-stuck = Kies: zo laten, anders zeggen of loslaten.
error-ending-manner = Kies: volgens plan, eerder gestopt, bij een ander of anders.
error-ending-use = Kies: ja, een beetje of nee.
error-outcome = Kies: behaald, op weg, nog niet, veranderd of losgelaten.
error-voices = Kies: nee, professional of iemand anders.
error-score = Typ een cijfer van 1 tot 10.
error-day = Die dag begrijp ik niet. Typ bijvoorbeeld: 12 juni, of over 3 maanden.
error-no-such-day = Die dag bestaat niet. Typ bijvoorbeeld: 12 juni.
error-day-past = { $day } is al voorbij. Kies een dag die nog komt.
error-day-far = { $day } is erg ver weg. Kies een dag die dichterbij is.
error-topic = “{ $word }” staat niet in de lijst. Kies een naam of nummer.
error-topic-or-own = “{ $word }” staat niet in de lijst. Typ “eigen: { $word }” om het zelf te noemen.
error-topic-nearest = “{ $word }” staat niet in de lijst. Bedoelt u { $name }?
error-topic-several = “{ $word }” kan meer zijn: { $names }. Typ wat meer letters.
error-command = Dat woord ken ik niet. Typ /hulp. Begint uw antwoord met een streep? Typ dan //.
error-command-nearest = Dat woord ken ik niet. Bedoelt u /{ $command }?
error-no-such-part = Dat deel ken ik niet. Druk op Tab na /terug voor de namen.
error-answer-kind = Dat antwoord past niet bij deze vraag.
