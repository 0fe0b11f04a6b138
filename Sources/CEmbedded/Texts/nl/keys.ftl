# De wachtzin en de herstelsleutel: kiezen, veranderen, proberen.

help-herstelsleutel = de sleutel op papier: toon, nieuw, proef
help-herstelsleutel-toon = wanneer de herstelsleutel is gemaakt en geprobeerd
help-herstelsleutel-nieuw = een nieuwe herstelsleutel maken
help-herstelsleutel-proef = proberen of de herstelsleutel op papier klopt

## Een nieuwe wachtzin

error-passphrase-empty = U hebt niets getypt. Kies een zin.
# Wat veel mensen kiezen, en wie raadt dus het eerst probeert. Met een komma ertussen.
words-passphrase-known = wachtwoord, wachtzin, password, welcome, secret, letmein, monkey, dragon, sunshine, princess, football, welkom, geheim, tussenstand, wijkteam, qwerty, azerty, asdfgh, zxcvbn, 123456, 12345, 654321, 111111, abcdef, abc123, hallo, zomer, winter, lente, herfst, voetbal, ajax, feyenoord, nederland, amsterdam, rotterdam, utrecht, eindhoven, admin, iloveyou, ikhouvanjou, schatje, liefde
advice-passphrase-known = Deze wachtzin kiezen veel mensen. Wie raadt, probeert hem het eerst.
advice-passphrase-name = Deze wachtzin is bijna alleen een naam. Anderen kennen die naam ook.
advice-passphrase-repeated = In deze wachtzin staan steeds dezelfde tekens.
advice-passphrase-word = Deze wachtzin is maar één woord. Dat is snel te raden.
advice-passphrase-short = Deze wachtzin is kort: minder dan { $n } tekens.
advice-passphrase = Sterker is een zin van vier woorden of meer. Kies woorden die niet bij elkaar horen.
question-passphrase-anyway = Wilt u deze wachtzin toch? (ja of nee)

## Raden

note-passphrase-wait = { $n ->
    [one] Er is vaak een verkeerde wachtzin getypt. Wacht één tel.
   *[other] Er is vaak een verkeerde wachtzin getypt. Wacht { $n } tellen.
  }
note-passphrase-tries = { $n ->
    [one] Sinds de vorige keer is er één keer een verkeerde wachtzin getypt.
   *[other] Sinds de vorige keer is er { $n } keer een verkeerde wachtzin getypt.
  }

## De herstelsleutel

text-recovery-key-made = Uw herstelsleutel is gemaakt op { $day }.
text-recovery-key-made-unknown = Wanneer uw herstelsleutel is gemaakt, is niet bekend.
text-recovery-key-proven = U hebt hem voor het laatst geprobeerd op { $day }. Hij werkte.
text-recovery-key-never-proven = U hebt hem nog nooit geprobeerd.
text-recovery-key-how = Probeer hem met: herstelsleutel proef. Kwijt? Maak een andere met: herstelsleutel nieuw
text-recovery-key-try = Probeer de hele sleutel later een keer. Typ dan: herstelsleutel proef
text-recovery-key-works = De herstelsleutel op uw papier klopt.
text-recovery-key-renewed = De nieuwe herstelsleutel geldt vanaf nu. Gooi het oude papier weg.
text-recovery-key-old-stays = De oude herstelsleutel blijft gelden.
question-recovery-key-page = Wilt u de sleutel als blad, om te printen? (ja of nee)
question-recovery-key-printed = Print dit blad nu. Druk daarna op Enter. Dan gaat het bestand weg.
question-recovery-key-back = Typ de hele sleutel van uw papier. (Enter: stoppen, de oude blijft gelden)
error-recovery-key-group = Groepje { $n } klopt niet. Typ de sleutel opnieuw.
error-recovery-key-suspect = Er zit een typfout in de herstelsleutel. Kijk eerst naar groepje { $n }.
file-name-recovery-key = herstelsleutel
text-recovery-key-page = Hiermee opent u de gesprekken, ook zonder wachtzin.
text-recovery-key-page-use = Wachtzin vergeten? Open een terminal en typ:
text-recovery-key-page-command = tussenstand wachtzin --herstelsleutel
text-recovery-key-page-signs = Hoofdletters of kleine letters: het maakt niet uit. Streepjes en spaties ook niet.
text-recovery-key-page-keep = Bewaar dit blad op een veilige plek. Nooit bij de laptop.
text-recovery-key-page-made = Gemaakt op { $day }.
