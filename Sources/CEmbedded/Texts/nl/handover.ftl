# Overdragen: een dossier gaat naar een collega, op slot, met een bewijs terug.

help-overdragen = een dossier overdragen aan een collega: geef, sleutel, ontvang, bewijs, lijst, heropen
help-overdragen-geef = een dossier op slot doen voor een collega
help-overdragen-sleutel = uw eigen sleutel als bestand, voor een collega
help-overdragen-ontvang = een dossier van een collega ontvangen
help-overdragen-bewijs = het bewijs lezen dat een dossier is aangekomen
help-overdragen-lijst = wat is gegeven en gekregen
help-overdragen-heropen = een gesloten dossier weer openen
help-handover-key = Het bestand met de sleutel van uw collega.
help-handover-close = Sluit daarna uw eigen dossier.
help-handover-keep = Houd uw eigen dossier open.
help-handover-file = Het bestand dat u kreeg.
error-handover-close-and-keep = Kies een van de twee: --sluit of --houd.

file-name-key = sleutel
file-name-handover = overdracht
file-name-receipt = ontvangstbewijs

text-handover-own-fingerprint = Uw vingerafdruk:
text-handover-their-fingerprint = De vingerafdruk van { $name }:
text-handover-key-how = Geef het bestand aan uw collega. Lees de vingerafdruk samen hardop na.
question-handover-fingerprint = Bel uw collega. Is de vingerafdruk daar gelijk? (ja of nee)
question-handover-close = Sluiten we uw eigen dossier van { $name }? (ja of nee)
question-handover-take = Bel uw collega. Is de vingerafdruk gelijk, en wilt u dit dossier? (ja of nee)
text-handover-nothing = Er is niets veranderd.
text-handover-given = Alleen { $name } kan dit bestand openen. Vraag om het bewijs terug.
text-handover-kept = Uw dossier blijft open. In de teamcijfers kan deze inwoner nu twee keer meetellen.
text-handover-closed = Het dossier van { $name } is hier gesloten. De cijfers gaan uit het team, zodat niemand dubbel telt.
text-handover-arrived = { $n ->
    [one] Dit is het dossier van { $name }, met één gesprek. Het komt van { $from }.
   *[other] Dit is het dossier van { $name }, met { $n } gesprekken. Het komt van { $from }.
  }
text-handover-taken = Het dossier van { $name } staat nu bij u.
text-handover-receipt-how = Dit is het bewijs. Geef het terug aan { $from }.
note-handover-list = Deze lijst hebt u nog niet: { $list }. Vraag het bestand en laad het.
text-handover-confirmed = Het dossier van { $name } is aangekomen bij { $colleague }, op { $day }.
text-handover-reopened = Het dossier van { $name } is weer open. Het telt weer mee in de cijfers.
text-handover-none = Er is nog niets overgedragen.
row-handover-received = { $day }: { $name }, gekregen van { $colleague }.
row-handover-closed = { $day }: { $name }, gegeven aan { $colleague }. Hier gesloten.
row-handover-kept = { $day }: { $name }, gegeven aan { $colleague }. Hier open.
row-handover-confirmed = Aangekomen op { $day }.
row-handover-waits = Het bewijs is er nog niet.

## Wat er mis kan gaan

error-handover-not-a-key = Dit is geen sleutel. Vraag uw collega om: overdragen sleutel
error-handover-key-changed = Er zit een fout in deze sleutel. Vraag hem opnieuw.
error-handover-own-key = Dit is uw eigen sleutel. Vraag uw collega om de sleutel.
error-handover-not-a-dossier = Dit is geen dossier van een collega. Er is niets veranderd.
error-handover-not-a-receipt = Dit is geen bewijs van ontvangst. Er is niets veranderd.
error-handover-for-another = Dit bestand is voor een andere sleutel. Er is niets veranderd.
error-handover-changed = Dit bestand is stuk of veranderd. Vraag het opnieuw. Er is niets veranderd.
error-handover-newer = Een nieuwere versie heeft dit gemaakt. Zet die versie op deze laptop.
error-handover-already-received = Dit dossier hebt u al ontvangen. Er is niets veranderd.
error-handover-resident-here = Deze inwoner heeft hier al een open dossier. Er is niets veranderd.
error-handover-talk = Er loopt nog een gesprek. Maak het eerst af, of gooi het weg.
error-handover-damaged = Een deel van dit dossier is stuk. Er is niets overgedragen.
error-handover-unknown-receipt = Dit bewijs hoort niet bij een dossier van hier. Er is niets veranderd.
error-handover-already-confirmed = Dit bewijs hebt u al laten zien. Er is niets veranderd.
error-handover-closed = Dit dossier is hier gesloten. Open het eerst weer.
