# De samenvatting die de inwoner mee naar huis neemt.
# Koppen staan in de ik-vorm: het is het blad van de inwoner.
# $address is "informal" (je) of iets anders (u).

heading-summary = Mijn tussenstand
heading-summary-topics = Wat voor mij telt
heading-summary-reached = Wat er met mijn doelen is gebeurd
heading-summary-let-go = Wat ik heb losgelaten
heading-summary-goals = Mijn doelen
heading-summary-life = Mijn cijfer voor mijn leven nu
heading-summary-agreements = Wie doet wat
heading-summary-next = Ons volgende gesprek
heading-summary-ending = Ons laatste gesprek
heading-summary-contact = Wie kan ik bellen
heading-summary-reader = Over dit blad

# Bovenaan het blad.
line-summary-talk = Gesprek op { $day }
line-summary-talk-with = Gesprek op { $day }, met { $name }
line-summary-made = Gemaakt op { $day }. Versie { $version }.

# Wie een taal heeft nagekeken. Een andere taal krijgt de regel language-checked-by pas als een
# moedertaalspreker haar heeft gelezen; tot dan staat line-summary-unchecked op het blad.
language-checked-by = Nederlands is de bron.
line-summary-unchecked = Deze vertaling is nog niet nagekeken door een moedertaalspreker. De Nederlandse tekst telt.

# De strepen.
line-summary-bars = Elke streep loopt van verdrietig naar blij. Het dichte rondje is nu.
line-summary-bars-earlier = Het open rondje is vorige keer.
line-summary-signs = Elke streep loopt van verdrietig naar blij. De X is nu.
line-summary-signs-earlier = De o is vorige keer.
sign-summary-now = X
sign-summary-earlier = o
label-summary-now = nu
label-summary-earlier = vorige keer
label-summary-sad = verdrietig
label-summary-happy = blij
label-summary-on-top = Hier wil ik het meest aan werken
label-summary-pride = Hier ben ik trots op
label-summary-own-words = In mijn woorden
label-summary-translation = Vertaling
label-summary-professional = de professional
label-summary-someone = iemand anders
label-summary-very-bad = heel slecht
label-summary-bad = slecht
label-summary-between = gaat wel
label-summary-good = goed
label-summary-very-good = heel goed
line-summary-position = Nu: { $now }.
line-summary-position-higher = { $address ->
    [informal] Nu: { $now }. Hoger dan vorige keer ({ $day }), volgens jou.
   *[formal] Nu: { $now }. Hoger dan vorige keer ({ $day }), volgens u.
  }
line-summary-position-same = { $address ->
    [informal] Nu: { $now }. Gelijk aan vorige keer ({ $day }), volgens jou.
   *[formal] Nu: { $now }. Gelijk aan vorige keer ({ $day }), volgens u.
  }
line-summary-position-lower = { $address ->
    [informal] Nu: { $now }. Lager dan vorige keer ({ $day }), volgens jou.
   *[formal] Nu: { $now }. Lager dan vorige keer ({ $day }), volgens u.
  }
line-summary-other-position = Volgens { $name }: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = Dit is meer dan { $n } dagen oud. Het zegt niets over nu.

# De doelen.
line-summary-by-when = Voor { $day }
line-summary-by-when-past = Dit was voor { $day }
label-summary-reached = Behaald
label-summary-under-way = Op weg
label-summary-not-yet = Nog niet
label-summary-changed = Veranderd
label-summary-let-go = Losgelaten
label-summary-earlier-wording = Eerst was dit mijn doel

# Het cijfer van 1 tot en met 10.
line-summary-figure = Nu geef ik mijn leven een { $score }.
line-summary-figure-earlier = Vorige keer ({ $day }) was het een { $score }.

# De afspraken.
label-summary-what = Wat
label-summary-who = Wie
label-summary-by-when = Voor wanneer

# De afronding.
question-summary-ending = Hoe is het gestopt?
line-summary-ending-asPlanned = Volgens plan.
line-summary-ending-earlier = Ik ben eerder gestopt.
line-summary-ending-elsewhere = Ik ga verder bij een ander.
line-summary-ending-other = Op een andere manier.
question-summary-use = Was het nuttig voor mij?
line-summary-use-yes = Ja.
line-summary-use-somewhat = Een beetje.
line-summary-use-no = Nee.

# Wie kan ik bellen.
label-summary-contact-person = Contactpersoon
label-summary-telephone = Telefoon
label-summary-team = Team
label-summary-organisation = Organisatie
label-summary-someone-of-team = iemand van het team

# Over dit blad. Noem hier geen wet en geen termijn: die verschillen per organisatie.
question-summary-seen = Wie ziet dit?
question-summary-correct = Mag ik zien wat er over mij staat?
question-summary-purpose = Waarom wordt dit bewaard?
question-summary-complain = En als ik een klacht heb?
line-summary-yours = { $address ->
    [informal] Dit blad is van jou. Jij kiest wie het leest.
   *[formal] Dit blad is van u. U kiest wie het leest.
  }
line-summary-kept-by = { $name } bewaart dit gesprek achter slot op de laptop.
line-summary-kept = Dit gesprek wordt achter slot bewaard op de laptop.
line-summary-figures = { $address ->
    [informal] Het team kan cijfers optellen. Jouw naam en jouw woorden staan daar niet bij.
   *[formal] Het team kan cijfers optellen. Uw naam en uw woorden staan daar niet bij.
  }
line-summary-responsible = { $organisation } is verantwoordelijk voor de gegevens.
line-summary-rights = { $address ->
    [informal] Ja. Klopt er iets niet? Dan mag je het laten verbeteren.
   *[formal] Ja. Klopt er iets niet? Dan mag u het laten verbeteren.
  }
line-summary-ask = Vraag het aan: { $name }.
line-summary-purpose = Zo zien we samen hoe het gaat, ook de volgende keer.
line-summary-ask-purpose = { $address ->
    [informal] Wil je weten hoe lang, en volgens welke wet? Vraag het aan: { $name }.
   *[formal] Wilt u weten hoe lang, en volgens welke wet? Vraag het aan: { $name }.
  }
line-summary-basis = Dit mag volgens: { $basis }.
line-summary-period = Bewaartijd: { $period }.
line-summary-ask-basis = { $address ->
    [informal] Wil je weten volgens welke wet? Vraag het aan: { $name }.
   *[formal] Wilt u weten volgens welke wet? Vraag het aan: { $name }.
  }
line-summary-ask-period = { $address ->
    [informal] Wil je weten hoe lang? Vraag het aan: { $name }.
   *[formal] Wilt u weten hoe lang? Vraag het aan: { $name }.
  }
line-summary-complain = Zeg het eerst tegen: { $name }.
line-summary-authority = { $address ->
    [informal] Je kunt ook klagen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.
   *[formal] U kunt ook klagen bij de Autoriteit Persoonsgegevens: autoriteitpersoonsgegevens.nl.
  }

# De plaatjes: wat erop staat. Elk plaatje heeft één betekenis.
label-picture-geld = Een bankbiljet en munten
label-picture-wonen = Een huis
label-picture-gezin-opvoeden = Een ouder met een kind aan de hand
label-picture-sociale-contacten = Twee mensen die praten
label-picture-lichamelijke-gezondheid = Een lijf met een kruis erbij
label-picture-geestelijke-gezondheid = Een hoofd met een hart erin
label-picture-meedoen = Drie mensen samen aan een tafel
label-picture-politie-justitie = Iemand van de politie
label-picture-werk = Een werktas
label-picture-leren = Een open boek
label-picture-relatie = Twee mensen met een hart
label-picture-dagelijks-leven = Een mand met boodschappen
label-picture-zorgen-voor-een-ander = Iemand duwt een rolstoel
label-picture-veilig-voelen = Iemand achter een schild
label-picture-own = Een ster
label-face-very-bad = Een heel verdrietig gezicht
label-face-bad = Een verdrietig gezicht
label-face-between = Een gezicht dat niet blij en niet verdrietig is
label-face-good = Een blij gezicht
label-face-very-good = Een heel blij gezicht

# Het makkelijke blad: één bladzijde met plaatjes.
line-easy-more = Er is meer gezegd. Dat staat op het lange blad.
line-easy-long-goal = Dit doel staat op het lange blad.
line-easy-empty = We hebben nog niet veel besproken.

# De knop "Lees voor" op het scherm.
label-read-aloud = Lees voor
label-read-pause = Wacht even
label-read-go-on = Ga verder
label-read-stop = Stop

# Het blad om voor te lezen.
line-script-how = { $pause } is even wachten. { $longPause } is langer wachten.
label-script-pause = (stilte)
label-script-long-pause = (lange stilte)
label-script-goal = Doel
label-script-agreement = Afspraak
