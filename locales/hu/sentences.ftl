### What the page says when it refuses, when a file cannot be read, and when something was mended.
refused-gone = Ez a bejegyzés már nincs meg. Lehet, hogy egy másik lapon törölték.
refused-id-taken = Már van bejegyzés ezzel az azonosítóval: { $id }.
refused-empty = A név nem lehet üres. A régi visszakerült.
refused-cycle = Ez a szerv nem állhat saját maga vagy saját szerve alatt: { $body }.
refused-goal-circle = Egy cél nem lehet önmaga vagy saját lépése része: { $goal }
refused-names-nothing = Nincs ilyen, ezért semmi sem hivatkozhat rá: { $target }.
refused-still-named = Nem törölhető: { $name }. { $count ->
    [one] { $count } megtörtént eseményről szóló bejegyzés nevezi meg
   *[other] { $count } megtörtént eseményről szóló bejegyzés nevezi meg
} (az első: { $kind }). Adjon meg inkább záró dátumot.
refused-catalyst = Nincs szavazati joga: { $member }. Csak belső tag lehet katalizátor.
refused-working-group = Olyan tagsági osztályba tartozik, amely nem vehet részt munkacsoportban: { $member }.
refused-channel-own = A csatorna két különböző szervet köt össze, ez önmagába vezetne: { $body }.
refused-channel-twice = Ez a csatorna már létezik: { $from } { $channel } → { $to }.
refused-field = Ez a mező nem módosítható: { $field }.
undo-changed-since = Amit ez a lépés módosított, azóta újra megváltozott. Így maradt.
record-not-an-object = nem bejegyzés
record-no-id = bejegyzés használható azonosító nélkül
record-no-kind = a bejegyzésnek nincs fajtája: { $id }
record-invalid = { $kind } { $id }: a(z) „{ $field }” mezőbe való { $shape ->
    [yesOrNo] igen vagy nem (true vagy false)
    [wholeNumber] egész szám
    [date] dátum, például 2025-03-14
    [time] időpont, például 09:30
    [reading] szám vagy szöveg
    [list] lista
    [parts] objektum a részeivel
   *[other] szöveg
}
record-duplicate = egy másik bejegyzésnek ugyanez az azonosítója
entry-invalid = a napló egyik bejegyzése nem olvasható: { $why }
set-aside-at = { $place }. tétel: { $why }
load-too-large = A fájl { $bytes } MB; legfeljebb { $limit } MB olvasható be. Semmi sem változott. Biztosan Klaster-fájl?
load-too-deep = Az objektumok több mint { $limit } szint mélyen ágyazódnak egymásba. Klaster-fájlban ilyen nincs; semmi sem változott.
load-too-many = A fájl túl sok értéket tartalmaz (több mint { $limit }). Semmi sem változott. Biztosan Klaster-fájl?
load-not-text = Ez nem szövegfájl. Válasszon .klaster.json végű fájlt.
load-truncated = A fájl a közepén megszakad ({ $line }. sor). Kérje el újra; semmi sem változott.
load-not-json = A fájl nem JSON: a(z) { $line }. sor { $column }. oszlopa nem olvasható. Ha kézzel szerkesztették, keressen ott hiányzó vesszőt vagy idézőjelet.
load-other-format = Ez a fájl egy másik programé ({ $format }). Válasszon .klaster.json végű fájlt.
load-not-klaster = Ez JSON, de nem Klaster-fájl. Válasszon .klaster.json végű fájlt.
load-too-new = A fájlt újabb változat ({ $version }) írta, ezt az oldal nem tudja olvasni. Töltse újra az oldalt az újabb változatért.
load-unreadable = A böngésző nem tudta beolvasni a fájlt. Áthelyezték, vagy máshol meg van nyitva?
misfit-dangling = { $record }: a(z) „{ $field }” mező nem létező bejegyzésre hivatkozik: { $target }.
misfit-cycle = Ezek a szervek körben állnak egymás alatt: { $bodies }. Az ábra az elsőnél bontja meg a kört.
misfit-roots = Több szerv áll legfelül: { $bodies }.
workspace-missing = Ezt a munkaterületet a böngésző már nem őrzi.
repaired-from-journal = A munkaterület mindkét mentett másolata olvashatatlan volt. Az látható, amit a változások naplója elmond; az olvashatatlan másolatok letölthetők.
repaired-salvaged = { $count ->
    [one] A munkaterület mindkét mentett másolata megsérült. { $count } bejegyzés olvasható volt belőlük, és a változások naplója rákerült. A sérült másolatok letölthetők.
   *[other] A munkaterület mindkét mentett másolata megsérült. { $count } bejegyzés olvasható volt belőlük, és a változások naplója rájuk került. A sérült másolatok letölthetők.
}
repaired-entries = { $count ->
    [one] { $count } mentett változás nem volt olvasható. Letöltésre megőriztük.
   *[other] { $count } mentett változás nem volt olvasható. Letöltésre megőriztük.
}
repaired-snapshot = A munkaterület egyik mentett másolata olvashatatlan volt; a másik nyílt meg. Semmi sem veszett el.
exported = Exportálva: { $name }
export-failed = A böngésző nem fogadta el a letöltést. Próbálja újra, mielőtt bezárja az oldalt, vagy használjon másik böngészőt.
first-class-voting = Belső társult tag
first-class-consulting = Külső támogató tag
report-title = Ami ebben a fájlban nem illik össze
report-edited = Ezt a fájlt az exportálás óta kézzel szerkesztették.
report-set-aside = Félretéve, nem került be:
report-misfits = Bekerült, de nem illik össze:
