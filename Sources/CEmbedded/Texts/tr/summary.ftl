# The page that the resident takes home, in Turkish.
#
# Translated by the makers of Tussenstand. NOT checked by a native speaker: the page says so itself
# (line-summary-unchecked). Found a mistake, or checked it all? Sources/Documentation/Translations.md
# says what to do. When checked, add a line "language-checked-by" with who and when.
#
# $address is "informal" (sen) or anything else (siz).
# No suffix is attached to a value: its vowels are not known. Such a value stands after a colon.

heading-summary = Şu anki durumum
heading-summary-topics = Benim için önemli olanlar
heading-summary-reached = Hedeflerime ne oldu
heading-summary-let-go = Bıraktığım hedefler
heading-summary-goals = Hedeflerim
heading-summary-life = Şu anki hayatıma verdiğim puan
heading-summary-agreements = Kim ne yapacak
heading-summary-next = Bir sonraki görüşmemiz
heading-summary-ending = Son görüşmemiz
heading-summary-contact = Kimi arayabilirim
heading-summary-reader = Bu sayfa hakkında

# At the top of the page.
line-summary-talk = Görüşme tarihi: { $day }
line-summary-talk-with = Görüşme tarihi: { $day }. Görüştüğüm kişi: { $name }
line-summary-made = Hazırlandığı tarih: { $day }. Sürüm: { $version }.
line-summary-unchecked = Bu çeviri henüz ana dili Türkçe olan biri tarafından kontrol edilmedi. Geçerli olan Hollandaca metindir.

# The bars.
line-summary-bars = Her çizgi üzgünden mutluya doğru gider. Dolu yuvarlak şu anı gösterir.
line-summary-bars-earlier = Boş yuvarlak geçen seferi gösterir.
line-summary-signs = Her çizgi üzgünden mutluya doğru gider. X işareti şu anı gösterir.
line-summary-signs-earlier = o işareti geçen seferi gösterir.
sign-summary-now = X
sign-summary-earlier = o
label-summary-now = şimdi
label-summary-earlier = geçen sefer
label-summary-sad = üzgün
label-summary-happy = mutlu
label-summary-on-top = En çok bunun üzerinde çalışmak istiyorum
label-summary-pride = Bununla gurur duyuyorum
label-summary-own-words = Kendi sözlerimle
label-summary-translation = Çeviri
label-summary-professional = sosyal hizmet görevlisi
label-summary-someone = başka biri
label-summary-very-bad = çok kötü
label-summary-bad = kötü
label-summary-between = idare eder
label-summary-good = iyi
label-summary-very-good = çok iyi
line-summary-position = Şimdi: { $now }.
line-summary-position-higher = { $address ->
    [informal] Şimdi: { $now }. Sana göre geçen seferden ({ $day }) daha yüksek.
   *[formal] Şimdi: { $now }. Size göre geçen seferden ({ $day }) daha yüksek.
  }
line-summary-position-same = { $address ->
    [informal] Şimdi: { $now }. Sana göre geçen seferle ({ $day }) aynı.
   *[formal] Şimdi: { $now }. Size göre geçen seferle ({ $day }) aynı.
  }
line-summary-position-lower = { $address ->
    [informal] Şimdi: { $now }. Sana göre geçen seferden ({ $day }) daha düşük.
   *[formal] Şimdi: { $now }. Size göre geçen seferden ({ $day }) daha düşük.
  }
line-summary-other-position = { $name } şöyle görüyor: { $position }
row-summary-level = { $day }: { $level }
line-summary-level-old = Bu { $n } günden daha eski. Bugünkü durumu göstermez.

# The goals.
line-summary-by-when = En geç { $day }
line-summary-by-when-past = Planlanan tarih: { $day }
label-summary-reached = Ulaşıldı
label-summary-under-way = Devam ediyor
label-summary-not-yet = Henüz değil
label-summary-changed = Değişti
label-summary-let-go = Bırakıldı
label-summary-earlier-wording = Önceki hedefim buydu

# The figure from 1 to 10.
line-summary-figure = Şu anda hayatıma verdiğim puan: { $score }.
line-summary-figure-earlier = Geçen sefer ({ $day }) verdiğim puan: { $score }.

# The agreements.
label-summary-what = Ne
label-summary-who = Kim
label-summary-by-when = Ne zamana kadar

# The ending.
question-summary-ending = Görüşmeler nasıl bitti?
line-summary-ending-asPlanned = Planlandığı gibi.
line-summary-ending-earlier = Daha erken bıraktım.
line-summary-ending-elsewhere = Başka biriyle devam ediyorum.
line-summary-ending-other = Başka bir şekilde.
question-summary-use = Bana yararlı oldu mu?
line-summary-use-yes = Evet.
line-summary-use-somewhat = Biraz.
line-summary-use-no = Hayır.

# Who I can call.
label-summary-contact-person = İletişim kişisi
label-summary-telephone = Telefon
label-summary-team = Ekip
label-summary-organisation = Kuruluş
label-summary-someone-of-team = ekipten biri

# About this page. Name no law and no period here: they differ per organisation.
question-summary-seen = Bunu kim görüyor?
question-summary-correct = Hakkımda yazılanları görebilir miyim?
question-summary-purpose = Bu neden saklanıyor?
question-summary-complain = Şikâyetim olursa ne yapabilirim?
line-summary-yours = { $address ->
    [informal] Bu sayfa senindir. Kimin okuyacağına sen karar verirsin.
   *[formal] Bu sayfa sizindir. Kimin okuyacağına siz karar verirsiniz.
  }
line-summary-kept-by = { $name } bu görüşmeyi dizüstü bilgisayarda kilitli olarak saklıyor.
line-summary-kept = Bu görüşme dizüstü bilgisayarda kilitli olarak saklanıyor.
line-summary-figures = { $address ->
    [informal] Ekip sayıları toplayabilir. Adın ve sözlerin bu sayıların içinde yer almaz.
   *[formal] Ekip sayıları toplayabilir. Adınız ve sözleriniz bu sayıların içinde yer almaz.
  }
line-summary-responsible = Verilerden sorumlu kuruluş: { $organisation }.
line-summary-rights = { $address ->
    [informal] Evet. Yanlış bir şey mi var? O zaman düzeltilmesini isteyebilirsin.
   *[formal] Evet. Yanlış bir şey mi var? O zaman düzeltilmesini isteyebilirsiniz.
  }
line-summary-ask = Sorular için: { $name }.
line-summary-purpose = Böylece işlerin nasıl gittiğini birlikte görürüz, bir sonraki sefer de.
line-summary-ask-purpose = { $address ->
    [informal] Ne kadar süre ve hangi yasaya göre saklandığını bilmek ister misin? Sorular için: { $name }.
   *[formal] Ne kadar süre ve hangi yasaya göre saklandığını bilmek ister misiniz? Sorular için: { $name }.
  }
line-summary-basis = Bunun dayanağı: { $basis }.
line-summary-period = Saklama süresi: { $period }.
line-summary-ask-basis = { $address ->
    [informal] Hangi yasaya göre saklandığını bilmek ister misin? Sorular için: { $name }.
   *[formal] Hangi yasaya göre saklandığını bilmek ister misiniz? Sorular için: { $name }.
  }
line-summary-ask-period = { $address ->
    [informal] Ne kadar süre saklandığını bilmek ister misin? Sorular için: { $name }.
   *[formal] Ne kadar süre saklandığını bilmek ister misiniz? Sorular için: { $name }.
  }
line-summary-complain = { $address ->
    [informal] Önce şu kişiye söyleyebilirsin: { $name }.
   *[formal] Önce şu kişiye söyleyebilirsiniz: { $name }.
  }
line-summary-authority = { $address ->
    [informal] Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) da şikâyette bulunabilirsin: autoriteitpersoonsgegevens.nl.
   *[formal] Hollanda veri koruma kurumuna (Autoriteit Persoonsgegevens) da şikâyette bulunabilirsiniz: autoriteitpersoonsgegevens.nl.
  }

# The pictures: what they show. Each picture has one meaning.
label-picture-geld = Bir banknot ve madeni paralar
label-picture-wonen = Bir ev
label-picture-gezin-opvoeden = Çocuğunun elini tutan bir anne ya da baba
label-picture-sociale-contacten = Konuşan iki kişi
label-picture-lichamelijke-gezondheid = Yanında artı işareti olan bir beden
label-picture-geestelijke-gezondheid = İçinde kalp olan bir baş
label-picture-meedoen = Bir masada birlikte oturan üç kişi
label-picture-politie-justitie = Polisten biri
label-picture-werk = Bir iş çantası
label-picture-leren = Açık bir kitap
label-picture-relatie = İki kişi ve bir kalp
label-picture-dagelijks-leven = İçinde alışveriş olan bir sepet
label-picture-zorgen-voor-een-ander = Tekerlekli sandalye iten biri
label-picture-veilig-voelen = Kalkanın arkasında biri
label-picture-own = Bir yıldız
label-face-very-bad = Çok üzgün bir yüz
label-face-bad = Üzgün bir yüz
label-face-between = Ne mutlu ne üzgün bir yüz
label-face-good = Mutlu bir yüz
label-face-very-good = Çok mutlu bir yüz

# The easy page: one page with pictures.
line-easy-more = Daha fazlası konuşuldu. O da uzun sayfada yazıyor.
line-easy-long-goal = Bu hedef uzun sayfada yazıyor.
line-easy-empty = Henüz fazla konuşmadık.

# The button that reads aloud.
label-read-aloud = Sesli oku
label-read-pause = Biraz bekle
label-read-go-on = Devam et
label-read-stop = Dur

# The page to read out.
line-script-how = { $pause } kısa bir ara demektir. { $longPause } daha uzun bir ara demektir.
label-script-pause = (sessizlik)
label-script-long-pause = (uzun sessizlik)
label-script-goal = Hedef
label-script-agreement = Anlaşma
