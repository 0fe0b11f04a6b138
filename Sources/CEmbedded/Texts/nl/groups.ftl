# Groepen en wat ze samen doen (groep, activiteit). Niets gaat over één persoon.
# Kleuren en woorden kiest het team zelf; naast elke kleur staat een teken.

## De opdrachten

help-groep = een groep: wie samen iets doen
help-groep-nieuw = een nieuwe groep toevoegen
help-groep-lijst = alle groepen laten zien
help-groep-toon = laten zien hoe het met een groep gaat
help-activiteit = een bijeenkomst van een groep bespreken
help-group = Welke groep.
help-group-name = Hoe de groep heet.
help-group-audience = Voor wie de groep is, in eigen woorden.
help-group-themes = Bij welke signalen de groep past, met komma's ertussen.
help-group-sheet = Maak een blad voor de groep zelf: tekst, pagina en pdf.
help-value-theme = signaal


question-group-name = Hoe heet de groep?
question-group-audience = Voor wie is de groep? (mag leeg blijven)
text-group-themes = Soms past een groep bij iets dat in de wijk speelt.
question-group-themes = Waar past deze groep bij? Noem namen of nummers. (mag leeg blijven)
question-which-group = Over welke groep gaat het?
text-group-kept = { $name } is toegevoegd. Typ activiteit { $name } als de groep samenkomt.
row-group = { $name }: { $n ->
    [one] één keer samen, op { $day }
   *[other] { $n } keer samen, het laatst op { $day }
  }
row-group-new = { $name }: nog niet samen geweest
row-group-draft = { $name }: een bijeenkomst is nog niet klaar
text-group-not-met = Deze groep is nog niet samen geweest. Typ activiteit.
text-group-sheet = Het blad voor de groep staat in { $file }

error-no-groups = Er zijn nog geen groepen. Typ eerst: groep nieuw
error-no-such-group = Een groep met die naam is er niet. Typ groep lijst.
error-several-groups = Er zijn meer groepen die zo heten. Typ de hele naam.
error-group-themes = Dat signaal ken ik niet. Noem een nummer of naam uit de lijst.

## De bijeenkomst

heading-activity-meeting = De groep
heading-activity-colours = Kleuren
heading-activity-words = Talenten en zorgen
heading-activity-questions = Vragen aan de groep

text-activity-free = Elke vraag mag open blijven. We noemen geen namen.
question-activity-subject = Wat doen we vandaag? (mag leeg blijven)
why-activity-subject = Zo weet u later waar het over ging. Het staat op het blad van de groep.
question-activity-reached = Hoeveel mensen doen mee? (mag leeg blijven)
why-activity-reached = We tellen mensen, geen namen. Het team ziet alleen aantallen.
row-activity-legend = { $sign } { $colour }: { $words }
question-activity-same = Gebruiken we dezelfde kleuren? (ja of nee)
text-activity-legend = Kies eigen kleuren met eigen woorden. Bijvoorbeeld: groen: het gaat goed
question-activity-legend = Welke kleur, en wat betekent die? (mag leeg blijven)
question-activity-legend-next = Nog een kleur? (mag leeg blijven)
why-activity-legend = Een kleur zegt alleen iets met eigen woorden. Die staan op elk blad erbij.
question-activity-colour = { $sign } { $colour }: { $words }. Hoeveel mensen kiezen dit?
why-activity-colour = Zo ziet de groep later wat er verandert. Wie wat kiest, schrijven we niet op.
question-activity-talents = Wat gaat goed? Welke talenten zien we? (mag leeg blijven)
question-activity-worries = Waar maken we ons zorgen over? (mag leeg blijven)
why-activity-words = Zo staat het er in eigen woorden. Noem geen namen.
text-activity-tally = Typ hoeveel van hoeveel: 8 van 12. Vroeg u er maar een paar? Typ: steekproef 3 van 5.
question-activity-reach = Bereik: hoeveel van de groep doen mee? (mag leeg blijven)
why-activity-reach = Zo weet u of de groep is bereikt. Het team ziet alleen aantallen.
question-activity-use = Nut: hoeveel mensen vinden het nuttig? (mag leeg blijven)
why-activity-use = Zo weet u of het helpt. De groep zegt het zelf.
question-activity-goal = Doel: bij hoeveel mensen is het doel gehaald? (mag leeg blijven)
why-activity-goal = De mensen zelf zeggen of het doel is gehaald.
question-activity-improvement = Verbetering: hoeveel mensen weten iets dat beter kan? (mag leeg blijven)
why-activity-improvement = Zo wordt het de volgende keer beter. Niemand hoeft iets te zeggen.
question-activity-suggestions = Wat kan er beter? (mag leeg blijven)
why-activity-read-back = Het is van de groep, dus kijk het samen na. Daarna bewaren we het, op slot.

label-activity-subject = wat we doen
label-activity-reached = hoeveel mensen
label-activity-same = dezelfde kleuren
label-activity-legend = kleur { $number }
label-activity-colour = { $sign } { $words }
label-activity-talents = talenten
label-activity-worries = zorgen
label-activity-reach = bereik
label-activity-use = nut
label-activity-goal = doel
label-activity-improvement = verbetering
label-activity-suggestions = wat beter kan
label-activity-read-back = nakijken

label-colour-green = groen
label-colour-yellow = geel
label-colour-orange = oranje
label-colour-red = rood
label-colour-purple = paars
label-colour-blue = blauw
label-colour-grey = grijs
words-colour-green = groen, groene, green
words-colour-yellow = geel, gele, yellow
words-colour-orange = oranje, orange
words-colour-red = rood, rode, red
words-colour-purple = paars, paarse, purple
words-colour-blue = blauw, blauwe, blue
words-colour-grey = grijs, grijze, grey, gray

words-nobody = niemand, geen, nul, nobody
words-tally-sample = steekproef, sample
words-tally-hands = handen, hand, omhoog, hands
words-tally-of = van, uit, de, op, of, out, /
words-tally-none = niemand, geen, nul
label-tally-hands = { $positive } van { $asked }
label-tally-sample = steekproef { $positive } van { $asked }

read-activity = { $label }: { $said }
read-activity-legend = { $sign } { $colour } betekent: { $words }

text-activity-kept = De bijeenkomst is bewaard. Typ groep toon { $name } om alles te zien.
text-activity-paused = Bewaard. Typ activiteit { $name } om verder te gaan.
text-activity-discarded = Deze bijeenkomst is weggegooid.
text-activity-resumed = We gaan verder met de bijeenkomst van { $day }.
text-activity-waits = De bijeenkomst van { $name } op { $day } is nog niet klaar.
question-activity-discard = Wilt u deze hele bijeenkomst weggooien? (ja of nee)
text-activity-help = Typ een antwoord, of een van deze woorden:
label-activity-command-back = één vraag terug, of met een naam: /terug nut
label-activity-command-board = hoe het met de groep gaat, tot nu toe
label-activity-command-discard = deze bijeenkomst weggooien

error-activity-count = Typ een getal, zoals 8.
error-activity-colour = Die kleur ken ik niet. Kies groen, geel, oranje, rood, paars, blauw of grijs.
error-activity-colour-words = Wat betekent die kleur? Typ bijvoorbeeld: groen: het gaat goed
error-activity-colour-taken = Die kleur heeft al een betekenis. Kies een andere kleur.
error-activity-tally = Typ hoeveel van hoeveel, zoals 8 van 12.
error-activity-tally-more = Er kunnen er niet meer ja zeggen dan er zijn. Typ het opnieuw.

## Het blad van de groep

group-sheet-full-title = { $name }: hoe staat het met de groep op { $day }
group-sheet-made = Hoe staat het met de groep? { $day }
group-sheet-footer = Dit blad is van de groep. Het gaat over niemand apart, en er zijn geen namen gevraagd.
group-sheet-file = groepsblad
group-sheet-audience = Voor wie
group-sheet-reached = { $n ->
    [one] één mens deed mee
   *[other] { $n } mensen deden mee
  }
group-sheet-colours = Onze kleuren
group-sheet-other-colours = Toen spraken we andere kleuren af:
group-sheet-questions = Wat zegt de groep?
group-sheet-words = In onze eigen woorden
group-sheet-talents = Wat gaat goed
group-sheet-worries = Waar we ons zorgen over maken
group-sheet-suggestions = Wat er beter kan
group-sheet-left-out = { $n ->
    [one] Eén eerdere bijeenkomst staat hier niet bij.
   *[other] { $n } eerdere bijeenkomsten staan hier niet bij.
  }
group-sheet-hands = { $positive } van { $asked }
group-sheet-sample = { $positive } van { $asked } (steekproef)
group-sheet-asked = Gevraagd met handen omhoog, of aan een paar mensen: een steekproef.
group-question-reach = Bereik: wie van de groep doen mee?
group-question-use = Nut: is het nuttig?
group-question-goal = Doel: is het doel gehaald?
group-question-improvement = Verbetering: kan er iets beter?

## In de cijfers van het team

text-share-sent-groups = { $n ->
    [one] De cijfers van één groep zijn gedeeld.
   *[other] De cijfers van { $n } groepen zijn gedeeld.
  }

row-share-meeting = Een bijeenkomst in { $month }
row-share-reached = Bereikt: { $n }.
row-share-group-answer = { $question }: { $positive } van { $asked }.
row-share-theme = Past bij: { $signal }.

measure-activities = activiteiten, groepen
measure-activityAnswers = antwoorden, groepsvragen
heading-report-activities = Wat wordt er aangeboden?
caption-report-activities = Links hoeveel inwoners iets noemden, rechts hoeveel mensen een groep daarmee bereikt. Elke groep telt één keer, met de drukste keer. Wie in meer groepen zit, telt vaker.
heading-report-activityAnswers = Wat vinden de groepen ervan?
caption-report-activityAnswers = Een telling is het aantal mensen met dat antwoord. Van elke groep telt het laatste antwoord.
column-report-theme = Past bij
column-report-named = Genoemd door inwoners
column-report-reached = Bereikt
column-report-question = Vraag
column-report-yes = Ja
column-report-no = Nee
column-report-asked = Gevraagd
question-report-reach = Bereik: doet mee
question-report-use = Nut: is nuttig
question-report-goal = Doel: is gehaald
question-report-improvement = Verbetering: iets kan beter
label-report-activities = Alle inwoners en alle groepen

## Wat we vastleggen

recorded-group = De naam van een groep, voor wie die is, en de wijk
recorded-group-themes = Bij welke signalen een groep past
recorded-legend = De kleuren van een groep, met eigen woorden
recorded-meeting = De dag van een bijeenkomst en wat de groep deed
recorded-reached = Hoeveel mensen meededen
recorded-colours = Hoeveel mensen een kleur kozen
recorded-group-words = Talenten, zorgen en wat beter kan, in eigen woorden
recorded-group-answers = Hoeveel mensen ja zeiden op een vraag
recorded-group-draft = Een bijeenkomst die nog niet klaar is
recorded-group-figures = De cijfers van een groep, zonder naam, woorden of dag
