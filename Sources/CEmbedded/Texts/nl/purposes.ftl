# Waarvoor iets wordt vastgelegd: wat het is (recorded-), waarvoor (purpose-), voor wie (reader-),
# hoe het wordt bewaard (keeping-), en de delen die een organisatie kan uitzetten (part-).

heading-purposes = Wat we vastleggen, en waarvoor
text-purposes-free = Alles mag leeg blijven. U hoeft niet te zeggen waarom.
text-purposes-sealed = Alles staat op slot op deze laptop. Is het anders, dan staat dat erbij.
text-purposes-parts = Wat uw organisatie kan uitzetten, staat er ook bij.
text-purposes-how-long = Hoe lang het blijft, legt uw organisatie vast. Vraag het daar na.
text-purposes-how-long-ask = Hoe lang het blijft, legt uw organisatie vast. Vraag het aan { $contact }.
text-purposes-funder = Wie het werk betaalt, krijgt nu niets uit dit programma.

row-recorded-purposes = Waarvoor: { $list }.
row-recorded-readers = Voor wie: { $list }.
row-recorded-keeping = Hoe bewaard: { $keeping }.
text-recorded-part-on = Uw organisatie kan dit uitzetten.
text-recorded-part-off = Uw organisatie vraagt dit niet. Het staat uit.

recorded-name = Hoe u heet, en of u “u” of “je” wilt horen.
recorded-neighbourhood = In welke wijk u woont.
recorded-day = Wanneer u sprak, met wie, en met welke lijst.
recorded-informed = Dat u hoorde wat we vastleggen.
recorded-topics = Waar u over wilde praten.
recorded-marks = Waar uw streepjes staan.
recorded-other-marks = Waar een ander een streepje zet, en de naam van die ander.
recorded-levels = Op welk niveau u uzelf ziet.
recorded-other-levels = Welk niveau de professional kiest, apart van dat van u.
recorded-list-choice = Met welke lijst uw gesprekken gaan.
recorded-pride = Waar u trots op bent.
recorded-on-top = Wat bij u bovenaan staat.
recorded-own-words = Wat u er zelf over zegt.
recorded-goals = Wat u wilt bereiken.
recorded-goal-outcomes = Hoe het met uw doelen gaat.
recorded-goal-days = Wanneer u een doel wilt bereiken.
recorded-life = Uw cijfer voor het leven.
recorded-agreements = Wat we afspreken: wie, wat en wanneer.
recorded-next-talk = Wanneer we weer praten.
recorded-ending = Hoe het stopte, en of het nuttig was.
recorded-signals = Wat ook bij anderen in de wijk speelt.
recorded-view = Hoe u het scherm het liefst ziet.
recorded-handed-over = Welk blad u meekreeg, en wanneer.
recorded-handover = Aan welke collega uw dossier is gegeven, en wanneer.
recorded-correction = Welke zin later is verbeterd, wie dat vroeg, en wat er eerst stond.
recorded-keeping = Hoe lang uw dossier blijft, en of u het eerder weg wilt.
recorded-audit = Wie uw dossier opende, veranderde, meegaf of deelde, en wanneer.
recorded-erasure = Dat er iemand is gewist, en wanneer. Er staat geen naam bij.
recorded-page-choice = Hoe u het blad wilt: vorm, taal, en wat er niet op staat.
recorded-origin = Uit welk ander systeem iets komt, en uw nummer daar.
recorded-imports = Welk bestand er uit een ander systeem in kwam, en wanneer.
recorded-unfinished = Wat u zei in een gesprek dat nog niet klaar is.
recorded-figure-who = Een schuilnaam in plaats van uw naam.
recorded-figure-when = De maand, de wijk, het team en de lijst, als getallen worden opgeteld.
recorded-figure-answers = Uw keuzes als getal, zonder woorden en zonder naam.
recorded-shared-who = Een schuilnaam bij de getallen van het team.
recorded-shared-by = Welke laptop de getallen deelde. Dat ziet het team niet.
recorded-shared-when = Bij de getallen van het team: de maand, de wijk en de lijst.
recorded-shared-answers = Uw keuzes als getal, bij de getallen van het team.
recorded-agenda = Wat het team afspreekt over de cijfers. Er staat geen inwoner bij.
recorded-backups = Waar de reservekopie staat, en wanneer die klopte.
recorded-sharing = Waar het team de getallen bewaart.
recorded-waiting = Wiens getallen nog naar het team moeten.
recorded-recovery = Wanneer de herstelsleutel is gemaakt en geprobeerd.
recorded-settings = Wie hier werkt, wie te bellen, en wat niet wordt gevraagd.
recorded-numbers = Losse nummers die bij elkaar houden wat bij elkaar hoort.
recorded-tally = Hoeveel er is bewaard, om te zien of er iets weg is.
recorded-rows = Welk soort blad het is. Wat erin staat, zit op slot.
recorded-keys = Het slot zelf. Zonder wachtzin gaat het niet open.

purpose-insight = samen zien hoe het gaat
purpose-learning = ervan leren
purpose-improving = de hulp beter maken
purpose-accounting = laten zien wat we deden
purpose-working = het programma laten werken

reader-resident = u zelf
reader-professional = uw professional
reader-team = het team (als getal)
reader-funder = wie betaalt (als getal)
reader-nobody = niemand (alleen het programma)

keeping-sealed = op slot, op deze laptop
keeping-draft = op slot, tot het gesprek klaar is of is weggegooid
keeping-figure = niet, het wordt steeds opnieuw geteld
keeping-shared = als getal bij het team, tot het wordt weggehaald
keeping-open = zonder slot, maar het zegt niets over u

help-waarvoor = wat we vastleggen, waarvoor en voor wie

## Delen uitzetten

heading-parts = Wat we vragen
text-parts-how = Wat uw organisatie niet hoeft te weten, zet u uit.
text-parts-example = Typ bijvoorbeeld: onderdelen --uit cijfer
row-part-on = aan: { $word } ({ $part })
row-part-off = uit: { $word } ({ $part })
label-part-ownWords = wat de inwoner er zelf over zegt
label-part-otherVoices = streepjes van een ander
label-part-pride = waar de inwoner trots op is
label-part-onTop = wat bovenaan staat
label-part-goals = doelen, en hoe het daarmee gaat
label-part-goalDays = wanneer een doel klaar is
label-part-qualityOfLife = het cijfer voor het leven
label-part-agreements = wie wat doet, en wanneer
label-part-nextTalk = de dag van het volgende gesprek
label-part-ending = hoe het stopt, en of het nuttig was
label-part-signals = wat ook bij anderen speelt
text-parts-kept = Bewaard. Dit geldt voor het gesprek dat nu komt.
error-no-such-part-to-switch = Dat deel ken ik niet. Typ onderdelen voor de lijst.
error-part-on-and-off = Een deel kan niet aan en uit. Kies één van de twee.
help-onderdelen = delen van het gesprek aan- of uitzetten
help-parts-off = Welke delen uit gaan, met een komma ertussen.
help-parts-on = Welke delen aan gaan, met een komma ertussen.
help-value-part = deel

# Eerst het gewone woord, dan andere woorden die ook mogen.
words-part-ownWords = woorden, eigen woorden
words-part-otherVoices = anderen, een ander, stemmen
words-part-pride = trots
words-part-onTop = bovenaan
words-part-goals = doelen
words-part-goalDays = doeldagen, dagen
words-part-qualityOfLife = cijfer, cijfer voor het leven
words-part-agreements = afspraken
words-part-nextTalk = volgende, volgend gesprek
words-part-ending = afronding, einde
words-part-signals = signalen
