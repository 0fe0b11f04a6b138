# The first team picture: what the own conversations add up to (teambeeld overzicht).
# Every count says what it counts: conversations, residents or goals.

note-team-own = Dit zijn de cijfers van uw eigen gesprekken: { $conversations } met { $residents }.
note-team-period = Het gaat om { $from } tot en met { $until }.
note-team-empty = Er zijn nog geen gesprekken om op te tellen. Na het eerste gesprek staan hier cijfers.
note-team-empty-period = In deze periode zijn er geen gesprekken.
count-team-conversations = { $n ->
    [one] { $n } gesprek
   *[other] { $n } gesprekken
  }
count-team-residents = { $n ->
    [one] { $n } inwoner
   *[other] { $n } inwoners
  }
label-team-month = { $month } { $year }

# How much there is.
heading-team-extent = Hoeveel gesprekken
column-team-count = aantal
label-team-conversations = Gesprekken
label-team-first = Eerste gesprekken
label-team-follow-up = Vervolggesprekken
label-team-residents = Inwoners
label-team-goals-set = Nieuwe doelen

# How often each domain was chosen.
heading-team-chosen = Gekozen leefgebieden
caption-team-chosen = In hoeveel gesprekken koos iemand dit leefgebied? En hoeveel inwoners waren dat?
caption-team-on-top = Bovenaan: zoveel inwoners zetten het minstens één keer bovenaan.
column-team-conversations = gesprekken
column-team-residents = inwoners
column-team-on-top = bovenaan
label-team-n = Totaal (n)
label-team-hidden = verborgen
label-team-impossible = kan niet
label-team-topic = { $name }
label-team-topic-of-list = { $name } ({ $list }, versie { $version })
label-team-own-topic = Eigen onderwerp
note-team-nothing-chosen = Er is nog geen leefgebied gekozen.

# Marks compared with the time before.
heading-team-marks = Streepjes: hoger, gelijk of lager
caption-team-marks = Het laatste streepje van de inwoner, vergeleken met de keer ervoor.
caption-team-pairs = Elke inwoner telt één keer per leefgebied. Het getal n telt de inwoners met twee streepjes.
caption-team-own-topics = Eigen onderwerpen tellen hier niet mee, want die verschillen.
column-team-higher = hoger
column-team-same = gelijk
column-team-lower = lager
column-team-n = n
note-team-no-pairs = Er is nog niets om te vergelijken. Dat kan na een volgend gesprek.

# Goals by how they stand.
heading-team-goals = Doelen
caption-team-goals = Hier tellen doelen, geen inwoners.
caption-team-goals-latest = Elk doel telt één keer, met het laatste antwoord.
column-team-goals = doelen
label-team-goal-reached = Behaald
label-team-goal-under-way = Op weg
label-team-goal-not-yet = Nog niet
label-team-goal-changed = Veranderd
label-team-goal-let-go = Losgelaten
label-team-goal-open = Nog niet teruggekomen
note-team-no-goals = Er zijn nog geen doelen.

# The figure for life.
heading-team-life-scores = Cijfer voor het leven
caption-team-life-scores = Het laatste cijfer van elke inwoner die er een gaf.
label-team-score = { $score }
note-team-no-scores = Er is nog geen cijfer gegeven.
heading-team-life-change = Cijfer voor het leven: hoger, gelijk of lager
caption-team-life-change = Het laatste cijfer van de inwoner, vergeleken met de keer ervoor.
caption-team-pairs-scores = Het getal n telt de inwoners met twee cijfers.
label-team-higher = Hoger
label-team-same = Gelijk
label-team-lower = Lager

# How to read it.
note-team-difference = Elk verschil telt mee, volgens de inwoner zelf. Eén punt is iets om over te praten, geen bewijs.
note-team-not-discussed = Wat niet is besproken, telt niet mee.
note-team-story = Achter elk cijfer zit een verhaal.

# One count in a list.
row-team-count = { $label }: { $count }
row-team-count-of = { $label }: { $count } van { $n }

## Groepen

heading-team-activities = Groepen
caption-team-activities = Van elke groep telt de drukste keer. Wie in meer groepen zit, telt vaker.
label-team-groups = Groepen
label-team-meetings = Bijeenkomsten
label-team-reached = Mensen bereikt
column-team-answered = Ja
column-team-asked = Gevraagd
note-team-nothing-asked = Aan geen groep is iets gevraagd.
