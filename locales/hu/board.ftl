### The project board: columns, lanes, filters, moving, and what a project lacks to start.
refused-start-responsible = Nem indulhat: „{ $project }”. Még nincs felelőse. Előbb nevezze meg a felelőst.
refused-start-agreement = Nem indulhat: „{ $project }”. Sem a projektet, sem a témáját nem hagyta jóvá elfogadott határozat. Előbb adja meg a határozatot.
refused-start-both = Nem indulhat: „{ $project }”. Nincs felelőse, és sem a projektet, sem a témáját nem hagyta jóvá elfogadott határozat.
board-from-template = Sablonból
board-added-from = Új projekt került a táblára, ebből a sablonból: „{ $template }”.
board-choose = Kijelölés
board-choose-one = Kijelölés: „{ $project }”
board-choose-all = Minden látható kijelölése
board-chosen = { $count ->
    [one] { $count } projekt kijelölve
   *[other] { $count } projekt kijelölve
}
board-settings = Oszlopok és címkék
board-of-limit = { $count }, legfeljebb { $limit }
board-over-limit = több, mint amennyi folyamatban lehet
board-sum = A költségvetések összege
board-not-printed = { $count ->
    [one] Még { $count } projekt áll itt, amely nincs kinyomtatva; a táblázatban mind szerepel.
   *[other] Még { $count } projekt áll itt, amely nincs kinyomtatva; a táblázatban mind szerepel.
}
board-no-agreement = Nincs jóváhagyó határozat
board-steps = { $all }/{ $done } kész
board-comments = { $count ->
    [one] { $count } hozzászólás
   *[other] { $count } hozzászólás
}
board-papers = { $count ->
    [one] { $count } hivatkozás
   *[other] { $count } hivatkozás
}
board-move = A kártya áthelyezése
board-move-what = Áthelyezés: „{ $project }”
board-move-to = Áthelyezés ide
board-move-within = Az oszlopon belül
board-to-top = Legfelülre
board-to-bottom = Legalulra
board-archive = Archiválás
board-bring-back = Visszahozás az archívumból
board-templates = Sablonok
board-archived = Archívum
board-into-template = Mentés sablonként
board-moved = Áthelyezve: „{ $project }”, innen: „{ $from }”, ide: „{ $to }”; helye: { $place } / { $all }.
board-moved-within = Áthelyezve az oszlopon belül: „{ $project }” („{ $column }”); helye: { $place } / { $all }.
board-moved-many = { $count } projekt áthelyezve ide: „{ $column }”.
board-moved-lane = Áthelyezve: „{ $project }”, ide: „{ $lane }”, „{ $column }”; helye: { $place } / { $all }.
board-changed-many = { $count ->
    [one] { $count } projekt módosítva.
   *[other] { $count } projekt módosítva.
}
board-archived-many = { $count ->
    [one] { $count } projekt archiválva.
   *[other] { $count } projekt archiválva.
}
board-moved-unseen = { $count ->
    [one] { $count } projekt kikerült a láthatók közül.
   *[other] { $count } projekt kikerült a láthatók közül.
}
board-filters = A tábla szűrése
board-search = Projektek keresése
board-no-lanes = Sávok nélkül
board-lanes = Sávok
board-lanes-by = Sávok: { $what }
board-only = Figyelem
board-only-lacking = hiányosan indult
board-add-label = Címke hozzáadása
board-new-label = Új címke
board-colour = Szín
board-columns-shipped = A táblán minden állapotnak egy oszlopa van.
board-columns-own = Saját oszlopok
board-new-column = Új oszlop
board-add-column = Oszlop hozzáadása
board-limit = Legfeljebb
board-start = Felelős vagy jóváhagyó határozat nélküli projekt
board-start-refused = nem indulhat: az oldal elutasítja és megmondja, miért
board-start-marked = elindulhat, de jelölést kap
board-started-without = A projekt hiányosan indult:
board-would-be-marked = Ha most indul, jelölést kap:
board-cannot-start = Mielőtt elindulhat:
board-checklist = Ellenőrző lista
board-add-checklist = Ellenőrző lista hozzáadása
board-new-step = Új tétel
board-add-step = Új tétel, majd Enter
board-say = Hozzászólás
board-add-paper = Új hivatkozás, majd Enter
board-not-an-address = Ez nem cím: „{ $text }”. Csak webcím és e-mail-cím adható meg: https://example.org vagy nev@example.org.
board-description = Leírás
board-horizon = A hatás időtávja
board-resolution = Határozat
