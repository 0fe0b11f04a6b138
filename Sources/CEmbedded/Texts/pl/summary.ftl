# The page that the resident takes home, in Polish.
#
# Translated by the makers of Tussenstand. NOT checked by a native speaker: the page says so itself
# (line-summary-unchecked). Found a mistake, or checked it all? Sources/Documentation/Translations.md
# says what to do. When checked, add a line "language-checked-by" with who and when.
#
# The page speaks as the resident ("I", "my"), because the polite "you" chooses between a man and a
# woman. So it needs no formal and informal variant, and no past tense in the first person.
# A name is never bent: it stands in the nominative, or after a colon.

heading-summary = Moja sytuacja teraz
heading-summary-topics = Co jest dla mnie ważne
heading-summary-reached = Co się stało z moimi celami
heading-summary-let-go = Cele, z których rezygnuję
heading-summary-goals = Moje cele
heading-summary-life = Moja ocena życia teraz
heading-summary-agreements = Kto co robi
heading-summary-next = Nasza następna rozmowa
heading-summary-ending = Nasza ostatnia rozmowa
heading-summary-contact = Do kogo mogę zadzwonić
heading-summary-reader = O tej kartce

# At the top of the page.
line-summary-talk = Data rozmowy: { $day }
line-summary-talk-with = Data rozmowy: { $day }. Osoba prowadząca rozmowę: { $name }
line-summary-made = Kartka z dnia { $day }. Wersja { $version }.
line-summary-unchecked = Tego tłumaczenia nie sprawdziła jeszcze osoba, dla której polski jest językiem ojczystym. Obowiązuje tekst niderlandzki.

# The bars. Nouns, because "sad" and "happy" would choose between a man and a woman.
line-summary-bars = Każda linia biegnie od smutku do radości. Pełne kółko to teraz.
line-summary-bars-earlier = Puste kółko to poprzedni raz.
line-summary-signs = Każda linia biegnie od smutku do radości. Znak X to teraz.
line-summary-signs-earlier = Znak o to poprzedni raz.
sign-summary-now = X
sign-summary-earlier = o
label-summary-now = teraz
label-summary-earlier = poprzednio
label-summary-sad = smutek
label-summary-happy = radość
label-summary-on-top = Nad tym chcę pracować najbardziej
label-summary-pride = To mój powód do dumy
label-summary-own-words = Moimi słowami
label-summary-translation = Tłumaczenie
label-summary-professional = specjalista
label-summary-someone = ktoś inny
label-summary-very-bad = bardzo źle
label-summary-bad = źle
label-summary-between = średnio
label-summary-good = dobrze
label-summary-very-good = bardzo dobrze
line-summary-position = Teraz: { $now }.
line-summary-position-higher = Teraz: { $now }. Moim zdaniem wyżej niż poprzednio ({ $day }).
line-summary-position-same = Teraz: { $now }. Moim zdaniem tak samo jak poprzednio ({ $day }).
line-summary-position-lower = Teraz: { $now }. Moim zdaniem niżej niż poprzednio ({ $day }).
line-summary-other-position = { $name } ocenia to tak: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = To ma więcej niż { $n } dni. Nie mówi nic o dzisiaj.

# The goals.
line-summary-by-when = Do { $day }
line-summary-by-when-past = Termin był do { $day }
label-summary-reached = Osiągnięte
label-summary-under-way = W toku
label-summary-not-yet = Jeszcze nie
label-summary-changed = Zmienione
label-summary-let-go = Odpuszczone
label-summary-earlier-wording = Wcześniej mój cel brzmiał tak

# The figure from 1 to 10.
line-summary-figure = Teraz moja ocena życia to { $score }.
line-summary-figure-earlier = Poprzednio ({ $day }) była to ocena { $score }.

# The agreements.
label-summary-what = Co
label-summary-who = Kto
label-summary-by-when = Do kiedy

# The ending.
question-summary-ending = Jak zakończyły się rozmowy?
line-summary-ending-asPlanned = Zgodnie z planem.
line-summary-ending-earlier = Kończę wcześniej.
line-summary-ending-elsewhere = Dalej pomaga mi ktoś inny.
line-summary-ending-other = W inny sposób.
question-summary-use = Czy to było dla mnie przydatne?
line-summary-use-yes = Tak.
line-summary-use-somewhat = Trochę.
line-summary-use-no = Nie.

# Who I can call.
label-summary-contact-person = Osoba do kontaktu
label-summary-telephone = Numer telefonu
label-summary-team = Zespół
label-summary-organisation = Organizacja
label-summary-someone-of-team = ktoś z zespołu

# About this page. Name no law and no period here: they differ per organisation.
question-summary-seen = Kto to widzi?
question-summary-correct = Czy mogę zobaczyć, co jest o mnie zapisane?
question-summary-purpose = Po co jest ten zapis?
question-summary-complain = A jeśli mam skargę?
line-summary-yours = Ta kartka jest moja. Ja decyduję, kto ją czyta.
line-summary-kept-by = { $name } przechowuje zapis tej rozmowy na laptopie pod hasłem.
line-summary-kept = Zapis tej rozmowy jest na laptopie pod hasłem.
line-summary-figures = Zespół może sumować liczby. Nie ma w nich mojego imienia ani moich słów.
line-summary-responsible = Za dane odpowiada: { $organisation }.
line-summary-rights = Tak. Coś się nie zgadza? Mogę poprosić o poprawienie.
line-summary-ask = Na pytania odpowiada: { $name }.
line-summary-purpose = Dzięki temu razem widzimy, jak mi idzie, także następnym razem.
line-summary-ask-purpose = Jak długo i na podstawie jakiej ustawy? Na pytania odpowiada: { $name }.
line-summary-basis = Podstawa: { $basis }.
line-summary-period = Okres przechowywania: { $period }.
line-summary-ask-basis = Na podstawie jakiej ustawy? Na pytania odpowiada: { $name }.
line-summary-ask-period = Jak długo? Na pytania odpowiada: { $name }.
line-summary-complain = Najpierw mogę powiedzieć o tym tej osobie: { $name }.
line-summary-authority = Mogę też złożyć skargę w holenderskim urzędzie ochrony danych (Autoriteit Persoonsgegevens): autoriteitpersoonsgegevens.nl.

# The pictures: what they show. Each picture has one meaning.
label-picture-geld = Banknot i monety
label-picture-wonen = Dom
label-picture-gezin-opvoeden = Rodzic trzyma dziecko za rękę
label-picture-sociale-contacten = Dwie osoby rozmawiają
label-picture-lichamelijke-gezondheid = Ciało i znak plus obok
label-picture-geestelijke-gezondheid = Głowa z sercem w środku
label-picture-meedoen = Trzy osoby razem przy stole
label-picture-politie-justitie = Osoba z policji
label-picture-werk = Teczka do pracy
label-picture-leren = Otwarta książka
label-picture-relatie = Dwie osoby i serce
label-picture-dagelijks-leven = Koszyk z zakupami
label-picture-zorgen-voor-een-ander = Ktoś pcha wózek inwalidzki
label-picture-veilig-voelen = Ktoś za tarczą
label-picture-own = Gwiazda
label-face-very-bad = Bardzo smutna twarz
label-face-bad = Smutna twarz
label-face-between = Twarz ani wesoła, ani smutna
label-face-good = Wesoła twarz
label-face-very-good = Bardzo wesoła twarz

# The easy page: one page with pictures.
line-easy-more = Było powiedziane więcej. Reszta jest na długiej kartce.
line-easy-long-goal = Ten cel jest na długiej kartce.
line-easy-empty = Na razie omówiono niewiele.

# The button that reads aloud.
label-read-aloud = Czytaj na głos
label-read-pause = Zaczekaj
label-read-go-on = Czytaj dalej
label-read-stop = Zatrzymaj

# The page to read out.
line-script-how = { $pause } to krótka przerwa. { $longPause } to dłuższa przerwa.
label-script-pause = (cisza)
label-script-long-pause = (długa cisza)
label-script-goal = Cel
label-script-agreement = Ustalenie
