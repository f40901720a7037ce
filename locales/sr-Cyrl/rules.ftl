### Kartice pravila: kako se odlučuje, obrasci za početak, i šta kartica ostavlja otvoreno.

rules-add = Dodaj karticu pravila …
rules-new = Novo pravilo
rules-more = Još delova
rules-used = { $count ->
    [one] Važi za { $count } glasanje
    [few] Važi za { $count } glasanja
   *[other] Važi za { $count } glasanja
}
rules-open = { $count ->
    [one] Još { $count } pitanje ostaje otvoreno
    [few] Još { $count } pitanja ostaju otvorena
   *[other] Još { $count } pitanja ostaje otvoreno
}
rules-frozen-note = Kopija nastala pri otvaranju glasanja; ostaje takva kakva je.
rules-original = Kartica sa koje je prepisana
rules-set = Odredi: { $part }
rules-set-short = Odredi
rules-unset = Vrati na „nije određeno“: { $part }
rules-more-than = više od
rules-at-least = najmanje
rules-numerator = brojilac
rules-denominator = imenilac
rules-base = Od koga
rules-of-whom = od koga?
rules-recused = Izuzeti članovi
rules-announced = najavljeno u prvom pozivu
rules-same-agenda = samo isti dnevni red
rules-weeks = u roku od nedelja
rules-returns = Potrebni odgovori
rules-groups = Grupe i udeli
rules-groups-example = jedna po redu: mikro 1/5
rules-group-unreadable = „{ $line }“ nije grupa sa udelom. Napišite ime, pa razlomak, na primer: mikro 1/5
rules-follows = Po uzoru na
rules-method = Način
rules-electorate = Na spisku
rules-consent = Potrebna saglasnost
rules-notice = Rok poziva u danima
rules-item = Tačka u pozivu
rules-proxies = Punomoćja po osobi
rules-by-file = Datotekom, između sednica
rules-days = Dana za glasanje
rules-least-days = Najmanje, u danima
rules-preset-empty = Prazna kartica
rules-preset-germany-general = Nemačka: udruženje, opšte
rules-preset-germany-statute = Nemačka: izmena statuta
rules-preset-germany-purpose = Nemačka: izmena svrhe
rules-preset-germany-circular = Nemačka: pisano izjašnjavanje
rules-preset-hungary-general = Mađarska: udruženje, opšte
rules-preset-hungary-statute = Mađarska: izmena statuta
rules-preset-hungary-purpose = Mađarska: svrha ili prestanak
rules-preset-hungary-written = Mađarska: pisano izjašnjavanje
rules-preset-hungary-cluster = Mađarska: ugovorni klaster
rules-preset-serbia-general = Srbija: udruženje, opšte
rules-preset-serbia-statute = Srbija: izmena statuta
rules-preset-serbia-electronic = Srbija: elektronska sednica
rules-preset-consensus = Konsenzus: niko ne prigovara
rules-cites-germany-general = BGB § 32 (1)
rules-cites-germany-statute = BGB § 33 (1), prva rečenica
rules-cites-germany-purpose = BGB § 33 (1), druga rečenica
rules-cites-germany-circular = BGB § 32 (3)
rules-cites-hungary-general = Ptk. 3:18–3:19
rules-cites-hungary-statute = Ptk. 3:76 (1)
rules-cites-hungary-purpose = Ptk. 3:76 (2)
rules-cites-hungary-written = Ptk. 3:20
rules-cites-hungary-cluster = ugovor o saradnji klastera
rules-cites-serbia = uobičajeni statuti po Zakonu o udruženjima
rules-cites-consensus = dogovor partnera
rules-open-method = Kako se utvrđuje volja prisutnih: većinom, najvećim brojem glasova, konsenzusom?
rules-open-majority = Koliko glasova za je potrebno?
rules-open-majority-of-whom = Većina od koga: datih glasova, prisutnih, svih sa pravom glasa?
rules-open-majority-fraction = Ova većina nikad ne može da se postigne.
rules-open-half = „Najmanje polovina“ bi usvojila i sa isto toliko glasova protiv. Da li se misli „više od polovine“?
rules-open-quorum = Koliko ih mora biti prisutno?
rules-open-quorum-fraction = Ovaj kvorum nikad ne može da se ispuni.
rules-open-recused = Da li se izuzeti član računa u kvorum?
rules-open-tie = Šta važi pri jednakom broju glasova za i protiv?
rules-open-electorate = Ko je na spisku?
rules-open-weights = Koliko glasova ima član?
rules-open-groups = Glasovi su grupisani, ali grupe nisu navedene.
rules-open-group-shares = Udeli grupa ne čine celinu.
rules-open-authority = Mora li predstavnik biti ovlašćen za odlučivanje?
rules-open-proxies = Sme li neko da glasa za drugog, i za koliko njih?
rules-open-second-call = Šta važi kad sednica nije imala kvorum?
rules-open-second-call-quorum = Koliko ih traži drugi poziv?
rules-open-second-call-announced = Mora li drugi poziv biti najavljen u prvom?
rules-open-notice = Koliko dana pre sednice se šalje poziv?
rules-open-item = Mora li tačka biti u pozivu?
rules-open-secrecy = Da li su imena poznata ili je glasanje tajno?
rules-open-circular-days = Koliko traje glasanje datotekom?
rules-open-circular-returns = Koliko ih mora odgovoriti na glasanje datotekom?
rules-open-circular-consent = Moraju li svi biti saglasni pri glasanju datotekom, ili većina?
rules-open-revote = Koji od dva listića jednog člana važi?
rules-open-citation = Gde stoji ovo pravilo?
