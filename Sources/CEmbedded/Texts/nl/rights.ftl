# Rechten van de inwoner: wissen, verbeteren, hoe lang iets blijft.

## Wissen

help-wis = alles van een inwoner of groep wissen, met een bewijs
heading-erase = Wissen: { $name }
row-erase-subject = Het dossier zelf gaat weg.
row-erase-conversations = { $n ->
    [one] Eén gesprek gaat weg.
   *[other] { $n } gesprekken gaan weg.
  }
row-erase-drafts = { $n ->
    [one] Eén gesprek dat nog loopt gaat weg.
   *[other] { $n } gesprekken die nog lopen gaan weg.
  }
row-erase-answers = { $n ->
    [one] Eén antwoord daaruit gaat weg.
   *[other] { $n } antwoorden daaruit gaan weg.
  }
row-erase-pages = { $n ->
    [one] Eén meegegeven blad gaat uit de lijst.
   *[other] { $n } meegegeven bladen gaan uit de lijst.
  }
row-erase-handovers = { $n ->
    [one] Eén overdracht gaat uit de lijst.
   *[other] { $n } keer overdragen gaat uit de lijst.
  }
row-erase-corrections = { $n ->
    [one] Eén verbetering gaat weg, met de oude woorden.
   *[other] { $n } verbeteringen gaan weg, met de oude woorden.
  }
row-erase-auditLines = { $n ->
    [one] Eén regel in het logboek wijst straks naar niemand.
   *[other] { $n } regels in het logboek wijzen straks naar niemand.
  }
row-erase-preferences = De gekozen weergave gaat weg.
row-erase-imports = { $n ->
    [one] Eén import die alleen hierover ging gaat weg.
   *[other] { $n } imports die alleen hierover gingen gaan weg.
  }
text-erase-figures = De cijfers gaan ook weg bij het team.
text-erase-files = { $n ->
    [one] Dit bestand maakte Tussenstand. Het staat er nog:
   *[other] Deze { $n } bestanden maakte Tussenstand. Ze staan er nog:
  }
text-erase-elsewhere = Dit blijft: papier, en bestanden die u zelf verplaatste of verstuurde. Een collega die het dossier kreeg, wist zelf. Uit oude reservekopieën gaat het bij de volgende wisseling.
text-erase-for-ever = Wissen kan niet terug.
question-erase-name = Typ de naam { $name } om te wissen.
question-erase-files = { $n ->
    [one] Ook dat bestand weghalen? (ja of nee)
   *[other] Ook die { $n } bestanden weghalen? (ja of nee)
  }
text-erase-nothing = Dat is een andere naam. Er is niets gewist.
text-erased = Het is gewist.
text-erase-withdrawn = De cijfers zijn weg bij het team.
text-erase-withdrawal-waits = De cijfers staan nog bij het team. Ze gaan weg bij de volgende keer delen. Tot dan bewaren we alleen de schuilnaam.
text-erase-certificate = Dit is een bewijs om mee te geven. Er staat geen naam op.
error-erase-files = { $n ->
    [one] Eén bestand kon niet weg. Haal het zelf weg:
   *[other] { $n } bestanden konden niet weg. Haal ze zelf weg:
  }
text-erase-aside = { $n ->
    [one] Er staat nog een dossier-bestand opzij van voor een herstel. Haal het weg: hier zit het ook in.
   *[other] Er staan nog { $n } dossier-bestanden opzij van voor een herstel. Haal ze weg: hier zit het ook in.
  }
note-erase-later = Resten van wat gewist is staan nog op slot in het bestand. De volgende start haalt ze weg.

## Het bewijs van wissen

file-name-erased = bewijs-van-wissen
heading-erased = Bewijs: alles is gewist
text-erased-on = Op { $day } is een dossier gewist uit Tussenstand.
text-erased-what = Alles wat over deze persoon of groep op de laptop stond, is weg.
heading-erased-counts = Wat er weg is
label-erase-subject = Dossier
label-erase-conversations = Gesprekken
label-erase-drafts = Gesprekken die nog liepen
label-erase-answers = Antwoorden daaruit
label-erase-pages = Meegegeven bladen in de lijst
label-erase-handovers = Keren overgedragen in de lijst
label-erase-corrections = Verbeteringen, met de oude woorden
label-erase-auditLines = Regels in het logboek
label-erase-preferences = Gekozen weergaven
label-erase-imports = Imports
label-erase-files = Bestanden
text-erased-withdrawn = De cijfers zijn ook weg bij het team.
text-erased-waits = De cijfers bij het team gaan weg bij de volgende keer delen.
text-erased-elsewhere = Dit blijft: papier, en kopieën die al ergens anders waren. Uit oude reservekopieën gaat het bij de volgende wisseling.
text-erased-nameless = Op dit bewijs staat met opzet geen naam.

## Verbeteren

help-verbeter = een zin later verbeteren; de oude zin blijft op slot bewaard
help-correct-asked = Wie om de verbetering vroeg, zoals de inwoner.
help-value-who = WIE
heading-correct = Verbeteren: { $name }
text-correct-how = Kies het nummer van de zin. De oude zin blijft op slot bewaard.
row-correct = { $number }  { $part }: { $text }
row-correct-day = { $number }  { $part } ({ $day }): { $text }
question-correct-which = Welke zin verbetert u?
question-correct-words = Hoe moet het worden? Typ een streepje (-) om de zin weg te laten.
question-correct-words-kept = Hoe moet het worden?
question-correct-asked = Wie vraagt dit? (leeg is de inwoner)
label-correct-resident = de inwoner
error-correct-number = Kies een nummer uit de lijst.
text-correct-nothing = Er is niets veranderd.
text-corrected = De zin is verbeterd. De oude zin blijft op slot bewaard.
text-correct-outdated = { $n ->
    [one] Eén meegegeven blad is nu verouderd. Maak een nieuw blad met samenvatting.
   *[other] { $n } meegegeven bladen zijn nu verouderd. Maak een nieuw blad met samenvatting.
  }
row-correct-outdated = { $day }, versie { $version }
text-correct-colleague = { $name } kreeg dit dossier ook. Geef de verbetering door.
row-handed-over-outdated = Verouderd: op { $day } is er iets verbeterd.
label-sentence-name = naam
label-sentence-otherName = naam van een ander
label-sentence-topic = eigen onderwerp
label-sentence-words = eigen woorden
label-sentence-goal = doel
label-sentence-newWording = nieuwe woorden van een doel
label-sentence-reviewWords = eigen woorden over een doel
label-sentence-lifeReason = waarom dit cijfer
label-sentence-agreement = afspraak
label-sentence-agreementWho = wie iets doet
label-sentence-signal = wat er speelt
label-sentence-endingWords = eigen woorden over het einde

## Hoe lang iets blijft

help-bewaartermijnen = hoe lang dossiers blijven, en welke nu weg mogen
help-retention-ground = De grondslag, voor deze inwoner. Zonder inwoner: voor iedereen.
help-retention-asked = De inwoner vraagt om het eerder te wissen.
help-retention-not-asked = De inwoner vraagt dat niet meer.
help-retention-agrees = Deze ander in het dossier vindt het goed.
help-retention-disagrees = Deze ander in het dossier vindt het niet goed.
help-value-ground = GROND
heading-retention = Bewaartermijnen
heading-retention-of = Bewaartermijn van { $name }
row-retention-asked = { $name }: gevraagd om te wissen, op { $day }.
row-retention-due = { $name }: mag weg sinds { $day }.
row-retention-soon = { $name }: mag weg vanaf { $day }. Dat is binnen drie maanden.
row-retention-later = { $name }: blijft tot { $day }.
row-retention-no-period = { $name }: uw organisatie koos nog geen termijn. Stel die zelf in.
row-retention-no-ground = { $name }: er is nog geen grondslag gekozen.
row-retention-not-begun = { $name }: er was nog geen gesprek.
row-retention-ground = Grondslag: { $ground }
row-retention-source = Daarover staat in uw lijst: { $source }
row-retention-agrees = { $name } vindt het goed, op { $day }.
row-retention-disagrees = { $name } vindt het niet goed, op { $day }.
text-retention-usual = Vanaf nu geldt voor iedereen: { $ground }. Per inwoner kunt u iets anders kiezen.
text-retention-erase = Wissen doet u met wis en de naam.
text-retention-grounds = Deze grondslagen zijn er:
text-retention-own = Uw organisatie kiest zelf. Zet daarvoor { $file } in de map van Tussenstand.
label-retention-name = { $ground }
label-retention-months = { $n ->
    [one] één maand
   *[other] { $n } maanden
  }
label-retention-years = { $n ->
    [one] één jaar
   *[other] { $n } jaar
  }
label-retention-choose = stel zelf in
error-ground-unknown = Die grondslag is er niet. Kies een woord uit de lijst.
error-retention-file = Het bestand met grondslagen klopt niet. Kijk het na, of haal het weg.
label-access-ground = Grondslag
label-access-asked = Gevraagd om te wissen, op
label-access-agrees = { $name } vindt het goed
