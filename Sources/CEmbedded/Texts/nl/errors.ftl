# Wat er mis kan gaan, en wat u dan doet. Nooit iets uit een gesprek.

error-unexpected = Er ging iets mis dat we niet kennen. Wat bewaard was, is er nog.
error-not-utf8 = Deze tekens kan het programma niet lezen. Typ ze nog een keer.
error-today = De datum van deze computer klopt niet. Zet de datum goed en probeer het weer.
error-input-ended = De invoer stopte te vroeg. Alles tot hier is bewaard. U kunt later verder.
error-stopped = Gestopt. Wat bewaard was, is er nog.
error-language = Deze taal is er niet. Kies nl of en.
error-view = Deze weergave is er niet. Kies gewoon, rustig of groot.

## De kluis met gesprekken

error-store-in-use = Tussenstand staat al open op deze laptop. Sluit het andere venster eerst.
error-store-newer = Een nieuwere versie heeft dit bewaard. Zet die versie op deze laptop. Er is niets veranderd.
error-store-older = Een oudere versie heeft dit bewaard. Start eerst tussenstand, dan werkt dit ook.
error-store-missing = Er is hier nog niets bewaard. Start eerst tussenstand.
error-store-damaged = De plek met gesprekken is stuk. Verander niets en vraag uw beheerder om hulp.
error-store-not-writable = In deze map mag niets worden bewaard. Vraag uw beheerder om schrijfrecht.
error-store-input-output = De schijf geeft een fout. Wat al bewaard was, is er nog. Probeer het nog eens.
error-store-conflict = Er klopt iets niet in de volgorde van bewaren. Start het programma opnieuw.
error-disk-full = De schijf is vol. Maak ruimte vrij en probeer het nog eens.
error-record-damaged = Een deel is stuk en kan niet open. De rest is er nog.
error-no-such-draft = Dit gesprek is er niet meer.

## De wachtzin

error-wrong-passphrase = Die wachtzin klopt niet. Er is niets veranderd. Probeer het nog eens.
error-wrong-recovery-key = Die herstelsleutel hoort niet bij deze laptop. Kijk of u het goede blad hebt.
error-recovery-key-mistyped = Er zit een typfout in de herstelsleutel. Kijk elk groepje na.
error-keys-damaged = Het slot op deze map is stuk. Vraag uw beheerder om hulp.
error-out-of-memory = Er is te weinig geheugen om het slot te openen. Sluit andere programma's.
error-passphrase-file = Het bestand met de wachtzin is er niet, of het is leeg.
error-passphrases-differ = De twee zinnen zijn niet gelijk. Begin opnieuw.
error-recovery-key-last = Dat is niet het laatste groepje. Kijk nog eens op uw papier.

## Inwoners en gesprekken

error-no-residents = Er is nog geen inwoner. Typ: inwoner nieuw
error-no-such-resident = Die naam ken ik niet. Typ inwoners voor de lijst.
error-several-residents = Er zijn meer mensen met die naam. Typ de hele naam.
error-no-conversation = Er is nog geen gesprek bewaard. Typ: gesprek
error-address = Typ u of je.

## Bladen en bestanden

error-export-folder = In die map kan ik niets bewaren. Kies een andere map met --naar.
error-export-full = Er is geen ruimte meer voor dit bestand. Maak ruimte vrij en probeer het weer.
error-no-such-form = Die vorm is er niet. Kies pdf, pagina, tekst of alles.
error-no-typst = Voor een pdf is Typst nodig. Start het programma met Scripts/start, dan is het er.
error-typst = De pdf is niet gelukt. Maak het blad als html of tekst.
error-typst-slow = De pdf duurde te lang. Maak het blad als html of tekst.
error-no-espeak = Voor geluid is espeak-ng nodig. Installeer het met: sudo apt-get install espeak-ng
error-no-voice = Voor deze taal is er geen stem op deze laptop. Lees het blad zelf voor.
error-espeak = Het geluid is niet gelukt. Lees het blad zelf voor.
error-template = Het sjabloon { $file } ontbreekt. Zet het programma opnieuw op deze laptop.
error-instrument-missing = Er is geen lijst met leefgebieden. Zet het programma opnieuw op deze laptop.

## Het scherm

error-terminal = Dit venster kan geen regels bewerken. Probeer een ander venster.
error-terminal-unreadable = Het toetsenbord is niet meer te lezen. Wat bewaard was, is er nog.
error-no-utf8 = Deze computer kent geen UTF-8. Vraag uw beheerder om de taal C.UTF-8.
