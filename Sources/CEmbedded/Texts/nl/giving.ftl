# Het blad meegeven: hoe het wordt, wat er niet op staat, wat er is meegegeven, en de huisstijl.

## Zo gaat het blad mee

text-page-forms = Zo gaat het blad mee: { $forms }.
text-page-language = In deze taal: { $language }.
text-page-language-beside = In deze taal: { $language }, met Nederlands ernaast.
text-page-off = Dit staat er niet op: { $list }.
question-make-page = Zal ik het blad voor de inwoner maken? (ja, nee, lezen of anders)
words-page-read = lezen, lees, voorlezen
words-page-change = anders, anders graag, wijzigen
error-page-answer = Typ ja, nee, lezen of anders. Enter is ja.

## Anders

question-page-off = Wat laten we van het blad af? (nu: { $now })
question-page-forms = Welke vormen wilt u? (nu: { $now })
question-page-language = In welke taal? (nu: { $now })
question-page-beside-yes = Met Nederlands ernaast? (ja of nee, nu: ja)
question-page-beside-no = Met Nederlands ernaast? (ja of nee, nu: nee)

# Eerst het gewone woord, dan andere woorden die ook mogen.
words-form-pdf = pdf, papier, gewoon
words-form-large = groot, grote letters
words-form-easy = makkelijk, makkelijk blad
words-form-html = pagina, html, webpagina
words-form-easyHTML = makkelijke pagina, makkelijke-pagina, makkelijk-html
words-form-text = tekst, txt
words-form-script = voorlezen, voorleestekst
words-form-sound = geluid, wav
words-form-all = alles, alle

words-page-nothing = niets, geen, niks
words-page-professional = professional
words-page-other = ander, iemand anders, naaste, anderen
words-page-part-topics = strepen, leefgebieden, wat telt
words-page-part-reached = behaald, gelukt
words-page-part-goals = doelen, doel
words-page-part-life = cijfer, cijfer voor het leven
words-page-part-agreements = afspraken, afspraak
words-page-part-next = volgende, volgend gesprek
words-page-part-ending = afronding, einde
words-page-part-contact = bellen, contact

label-language-nl = Nederlands
label-language-en = Engels
label-language-tr = Turks
label-language-ar = Arabisch
label-language-pl = Pools
label-language-uk = Oekraïens

error-no-such-page-part = Dat ken ik niet op dit blad. Typ een woord of nummer van de lijst.
error-no-such-page-language = In die taal kan ik geen blad maken. Kies nl, en, tr, ar, pl of uk.
error-only-dutch-beside = Naast een andere taal kan alleen Nederlands staan.

## Meegegeven

heading-handed-over = Meegegeven aan { $name }
text-nothing-handed-over = Er is nog geen blad meegegeven.
row-handed-over = { $day }, versie { $version }: { $forms }, { $language }
row-handed-over-beside = { $day }, versie { $version }: { $forms }, { $language } met Nederlands ernaast
row-handed-over-off = Niet erop: { $list }
note-copy-not-kept = Het blad is er, maar ik kan niet bewaren dat het is meegegeven.

## Alle inwoners

text-pages-progress = { $done } van { $n } bladen
text-pages-made = { $n ->
    [one] Eén blad is gemaakt.
   *[other] { $n } bladen zijn gemaakt.
  }
text-pages-kept = { $n ->
    [one] Eén blad was er al en is nog hetzelfde.
   *[other] { $n } bladen waren er al en zijn nog hetzelfde.
  }
text-pages-failed = { $n ->
    [one] Eén blad is niet in elke vorm gelukt.
   *[other] { $n } bladen zijn niet in elke vorm gelukt.
  }

## De huisstijl

text-style-none = Er is geen huisstijl. Zet de bestanden in deze map: { $file }
text-style-good = De huisstijl is goed. Zo komt hij op elk blad.
error-style = De huisstijl, { $file }: { $what }
error-style-line = De huisstijl, { $file }, regel { $line }: { $what }
note-style-standard = Voor dit bestand gebruik ik wat er standaard is.
finding-style-unreadable = Dit bestand kan ik niet lezen.
finding-style-tooLarge = Dit bestand is te groot voor een blad.
finding-style-notTOML = Hier klopt de vorm niet. Kijk naar de tekens en de haakjes.
finding-style-unknownKey = Dit woord voor het is-teken ken ik niet.
finding-style-wrongType = Hier hoort tekst tussen aanhalingstekens.
finding-style-unusableWords = Hier staat geen tekst die op een blad kan.
finding-style-noSuchLanguage = In deze taal maak ik geen blad.
finding-style-notAColour = Een kleur schrijft u als #0b5a63.
finding-style-paleColour = Deze kleur is te licht om te lezen. Kies een donkere kleur.
finding-style-noAlternative = Zeg bij logotekst wat er op het logo staat.
finding-style-noSuchPicture = Dit logo staat niet in de map van de huisstijl.
finding-style-notAPicture = Dit is geen plaatje dat ik ken. Kies png of svg.
finding-style-livePicture = Dit plaatje doet meer dan een plaatje. Bewaar het als gewone svg.
finding-style-notTexts = Hier klopt de vorm niet. Schrijf een naam, een is-teken en de tekst.
finding-style-unknownText = Deze tekst heeft het blad niet. Kijk naar de naam.
finding-style-unknownValue = In deze tekst past een naam tussen accolades niet.
finding-style-brokenTemplate = Dit sjabloon werkt niet.

## Uitleg bij de opdrachten

help-beside = De taal ernaast: nl.
help-without = Wat er niet op staat, met een komma ertussen: cijfer,professional
help-page-change = Eerst vragen wat er anders moet.
help-page-everybody = De bladen van alle inwoners. Wat er al is, blijft.
help-page-given = Alleen laten zien wat er is meegegeven.
help-style-folder = De map met de huisstijl.
help-huisstijl = nakijken of de huisstijl goed is
