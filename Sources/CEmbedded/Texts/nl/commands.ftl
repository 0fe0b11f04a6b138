# Wat u op elk moment kunt typen, met een streep ervoor: /terug, /hulp …
# Eerst het gewone woord, dan andere woorden die ook mogen.

command-back = terug, vorige
command-skip = overslaan, sla over
command-why = waarom
command-board = bord
command-list = lijst
command-language = taal, language
command-pause = pauze
command-discard = weg
command-help = hulp, help

label-command-back = één vraag terug, of met een naam: /terug geld
label-command-skip = deze vraag open laten
label-command-why = waarom we dit vragen
label-command-board = het bord tot nu toe
label-command-list = kiezen door de lijst te lopen
label-command-language = een andere taal: /taal en
label-command-pause = bewaren en stoppen; later gaat u verder
label-command-discard = dit gesprek weggooien
label-command-help = deze uitleg

# "/terug naar geld" betekent hetzelfde als "/terug geld".
words-back-to = naar

# "/bord alles" laat ook alle vorige keren zien.
words-board-history = alles, alle, all
words-language-nl = nederlands, dutch
words-language-en = engels, english
words-language-tr = turks, turkish
words-language-ar = arabisch, arabic
words-language-pl = pools, polish
words-language-uk = oekraïens, oekraiens, ukrainian

words-yes = ja, j, yes, jazeker, klopt, oké, ok, goed
words-no = nee, n, no, niet, niemand, later, geen
words-own-topic = eigen, anders, zelf

words-position-veryBad = heel slecht
words-position-bad = slecht
words-position-between = gaat wel, gaat, ertussenin
words-position-good = goed
words-position-veryGood = heel goed

words-outcome-reached = behaald, gelukt, klaar
words-outcome-underWay = op weg, bezig
words-outcome-notYet = nog niet, niet gelukt
words-outcome-changed = veranderd, anders
words-outcome-letGo = losgelaten, laten gaan, gestopt

# Een doel dat al drie keer "nog niet" is.
words-stuck-notYet = zo laten, laten, nog niet
words-stuck-changed = anders, anders zeggen, kleiner maken, veranderen
words-stuck-letGo = loslaten, losgelaten, stoppen

words-ending-asPlanned = volgens plan, plan, klaar
words-ending-earlier = eerder gestopt, eerder, gestopt
words-ending-elsewhere = verder bij een ander, bij een ander
words-ending-other = anders

words-use-yes = ja, heel nuttig, nuttig
words-use-somewhat = een beetje, beetje, soms
words-use-no = nee, niet, niet nuttig

words-voice-professional = de professional, professional, hulpverlener, medewerker, ik
words-voice-other = iemand anders, ander, naaste, partner, mantelzorger
