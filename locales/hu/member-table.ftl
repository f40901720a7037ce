### A tagok táblázatai, be és ki.

member-table-role = Beosztás
member-table-telephone = Telefon
member-table-group = Szavazási csoport
member-table-weight = Szavazatok

member-table-open = Táblázat beillesztése
member-table-save = Mentés CSV-ként
member-table-title = Tagok táblázatból
member-table-hint = Másolja ki a sorokat a fejléccel együtt, és illessze be ide. Egy sor egy tag. Aki már itt van, annak adatai kiegészülnek és módosulnak; semmi sem törlődik.
member-table-example = Név, Tagsági forma, Település, Képviselő …
member-table-counts = { $count ->
    [one] { $count } új tag,
   *[other] { $count } új tag,
}
member-table-changed = { $count ->
    [one] { $count } módosul,
   *[other] { $count } módosul,
}
member-table-same = { $count } változatlan,
member-table-rejected = { $count ->
    [one] { $count } elutasított sor.
   *[other] { $count } elutasított sor.
}
member-table-other-signs = { $count ->
    [one] { $count } sorban más volt az elválasztó jel; a sor illeszkedik.
   *[other] { $count } sorban más volt az elválasztó jel; a sorok illeszkednek.
}
member-table-go = Átvétel
member-table-done = { $count ->
    [one] { $count } tag átvéve vagy módosítva
   *[other] { $count } tag átvéve vagy módosítva
}
member-table-new = új tag
member-table-becomes = Mi lesz belőle
member-table-remarks = Amit a program másként olvasott vagy kihagyott

member-table-no-name = A sornak nincs neve.
member-table-same-member = A(z) { $line }. sor ugyanez a tag.
member-table-ambiguous = „{ $name }” { $count ->
    [one] { $count } tagot jelenthet: adja meg az azonosítóját.
   *[other] { $count } tagot jelenthet: adja meg az azonosítóját.
}

member-table-respelled = Itt „{ $name }” néven szerepel; ez a név marad.
member-table-renamed = Mostantól „{ $name }” a neve: az azonosítója alapján ismerhető fel.
member-table-nearly = Majdnem „{ $name }”: másik tagként kerül be.
member-table-no-class = Nincs „{ $word }” nevű tagsági forma; nyitva marad.
member-table-class-stays = A(z) „{ $class }” tagsági forma nem kerül át: ez dátummal ellátott határozattal változik, a tag lapján.
member-table-own-kind = „{ $word }” saját típusként kerül be.
member-table-no-network = Nincs „{ $word }” nevű hálózat; kimarad.
member-table-not-a-day = „{ $word }” nem dátum; kimarad.
member-table-not-a-number = „{ $word }” nem egész szám; kimarad.
member-table-not-yes-or-no = „{ $word }” se nem igen, se nem nem; kimarad.
member-table-ends-first = A tagság előbb érne véget, mint ahogy kezdődik; mindkét dátum kimarad.
member-table-nobody = A beosztás, az e-mail és a telefon a képviselőhöz tartozik, de a sor nem nevez meg képviselőt; kimarad.
