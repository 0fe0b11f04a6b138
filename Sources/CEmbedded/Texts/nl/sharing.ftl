# Delen: de cijfers naar het teambestand, zonder namen en zonder woorden.

help-delen = cijfers delen met het team, zonder namen
help-share-show = Laat zien wat er van een inwoner gedeeld wordt.
help-share-place = Waar het team de cijfers bewaart: een bestand of een server.
help-share-automatic = Deel na elk gesprek vanzelf.
help-share-by-hand = Deel alleen als u delen typt.
help-value-place = plek

text-share-automatic = Na elk gesprek gaan de cijfers vanzelf naar het team.
text-share-by-hand = De cijfers gaan naar het team als u delen typt.
text-share-nothing = Alle cijfers zijn al gedeeld.
text-share-sent = { $n ->
    [one] De cijfers van één inwoner zijn gedeeld.
   *[other] De cijfers van { $n } inwoners zijn gedeeld.
  }
text-share-withdrawn = { $n ->
    [one] De cijfers van één dossier zijn weggehaald.
   *[other] De cijfers van { $n } dossiers zijn weggehaald.
  }
text-share-waits = { $n ->
    [one] De cijfers van één dossier wachten nog. Typ later: delen
   *[other] De cijfers van { $n } dossiers wachten nog. Typ later: delen
  }
text-share-unreadable = { $n ->
    [one] Bij één dossier is iets stuk. Die cijfers zijn niet gedeeld.
   *[other] Bij { $n } dossiers is iets stuk. Die cijfers zijn niet gedeeld.
  }

## Wat er gedeeld wordt

heading-share = Dit delen we over { $name }
text-share-not = De naam staat er niet bij. De dag, de woorden en de professional ook niet.
text-share-none = Er is nog niets om te delen.
text-share-code = In plaats van de naam staat er: { $code }.
text-share-where = Team: { $team }. Wijk: { $neighbourhood }.
row-share-conversation = Een gesprek in { $month }
row-share-list = De lijst was: { $list }, versie { $version }.
row-share-topic = { $topic }: besproken.
row-share-topic-top = { $topic }: besproken, en bovenaan gezet.
row-share-mark = { $topic }: streepje op { $position } van 100.
row-share-mark-before = { $topic }: streepje op { $position } van 100. De vorige keer: { $before }.
row-share-goal = Een doel bij { $topic }: { $outcome }.
label-share-goal-new = nieuw
row-share-life = Cijfer voor het leven: { $score }.
row-share-life-before = Cijfer voor het leven: { $score }. De vorige keer: { $before }.
row-share-signal = Ook bij anderen: { $signal }.
row-share-ending = Zo stopte het: { $manner }.
row-share-usefulness = Was het nuttig? { $answer }.
row-share-parts = Dat er iets is ingevuld bij: { $parts }.

## Wat er mis kan gaan

error-team-none = Er is nog geen plek gekozen. Typ: delen --naar en de plek.
error-team-missing = Het teambestand is er niet. Kijk of de gedeelde map open is.
error-team-newer = Het teambestand is van een nieuwere versie. Zet die versie op deze laptop.
error-team-older = Het teambestand is van een oudere versie. Vraag uw beheerder om hulp.
error-team-damaged = Dit is geen teambestand, of het is stuk. Vraag uw beheerder om hulp.
error-team-not-allowed = U mag hier niets bewaren of lezen. Vraag uw beheerder om toegang.
error-team-in-use = Een ander is te lang bezig met het teambestand. Probeer het straks weer.
error-team-disk-full = Er is geen ruimte meer voor de cijfers. Vraag uw beheerder om hulp.
error-team-unreachable = Het teambestand is nu niet te bereiken. Uw cijfers wachten hier.
error-team-not-trusted = De server is niet te vertrouwen, of weigert het wachtwoord. Vraag uw beheerder.
error-team-address = Deze plek klopt niet. Geef een bestand, of een veilig adres zonder wachtwoord.
error-team-no-servers = Deze versie werkt niet met een server. Kies een bestand in een gedeelde map.
error-team-refused = Het teambestand weigert de cijfers. Vraag uw beheerder om hulp.

## De opslag, voor wie het bestand of de server beheert

help-teambeeld-opslag = de plek voor de cijfers maken en bijwerken, voor de beheerder
help-storage-make = maak het teambestand, of de tabellen en rollen op een server
help-storage-update = werk de opslag bij voor deze versie
help-storage-show = laat zien hoe de opslag ervoor staat
help-storage-recount = tel alle cijfers na, en zet de optellingen recht
help-storage-place = Een bestand in een gedeelde map, of het adres van een server.
text-storage-file = Het teambestand is gemaakt.
text-storage-server = De tabellen en de rollen zijn gemaakt.
text-storage-current = De opslag past bij deze versie.
text-storage-right = Alles is nageteld. De optellingen kloppen.
text-storage-repaired = Alles is nageteld. De optellingen klopten niet. Dat is hersteld.
text-storage-updated = { $n ->
    [one] De opslag is bijgewerkt, in één stap.
   *[other] De opslag is bijgewerkt, in { $n } stappen.
  }
text-storage-behind = { $n ->
    [one] Er mist één stap. Typ: opslag bijwerken
   *[other] Er missen { $n } stappen. Typ: opslag bijwerken
  }
label-storage-writers = Dit mag delen
label-storage-readers = Dit mag het teambeeld zien
row-storage-accounts = { $label }: { $names }
text-storage-no-writers = Niemand mag nog delen. Geef elke laptop een account met de rol tussenstand_writer.
text-storage-no-readers = Niemand mag nog lezen. Geef een account de rol tussenstand_reader.
error-storage-there = Hier staat al een teambestand. Typ: opslag bijwerken
error-storage-not-there = Hier staat nog geen teambestand. Typ: opslag maak
error-storage-not-owned = Dit account mag hier geen tabellen en rollen maken of zien. Neem het account van de eigenaar.
