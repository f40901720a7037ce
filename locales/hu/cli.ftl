### What the command-line tool says beside what the page says too, and the first line of every file.

# For who opens the file in a text editor.
file-readme = Klaster-fájl, soronként egy bejegyzéssel. Ehhez a szervezethez tartozik: { $organisation }. Nyissa meg a Klaster oldalán, és őrizze biztos helyen, mert mindent tartalmaz.

## Help

cli-about = Klaster-fájlokat olvas, ellenőriz és rajzol.
cli-help-usage = Használat
cli-help-convert = semleges leírásból Klaster-fájlt készít
cli-help-verify = megmondja, mi sérül; a kilépési kód 1, ha sérül valami
cli-help-findings = felsorolja, mi sért egy adott napon szabályt vagy ígéretet
cli-help-layout = elhelyezi a szerveket egy 1920 × 1080-as képernyőn
cli-help-chart = képként megrajzolja, vázlatként vagy más programoknak kiírja a szerveket
cli-help-picture = a kép címmel és jelmagyarázattal, vagy egy lap papíron
cli-help-shape = az ábra formája
cli-help-lang = a válaszok nyelve
cli-help-dash = a fájl helyén álló „-” a szabványos bemenetet jelenti
cli-help-status = Kilépési kód: 0 minden rendben, 1 valami sérül, 2 a bemenet nem használható.

## Arguments

cli-no-command = Adja meg, mi a teendő. A „klaster-file --help” felsorolja a parancsokat.
cli-unknown-command = Nincs „{ $command }” parancs. A „klaster-file --help” felsorolja a parancsokat.
cli-unknown-option = Itt nincs „{ $option }” kapcsoló. A „klaster-file --help” felsorolja, mi van.
cli-option-without-value = A „{ $option }” kapcsolóhoz érték kell.
cli-option-wrong-value = A „{ $value }” nem lehet a „{ $option }” értéke.
cli-option-missing = Itt szükség van a „{ $option }” kapcsolóra.
cli-file-missing = Nevezzen meg egy fájlt, vagy írjon „-” jelet a szabványos bemenethez.
cli-too-many-arguments = Ez az argumentum már fölösleges: „{ $argument }”.

## Reading and writing

cli-file-not-found = Nincs ilyen fájl: „{ $file }”.
cli-file-unreadable = A fájl nem olvasható: „{ $file }”.
cli-file-unwritable = A fájl nem írható: „{ $file }”.
cli-not-text = A fájl nem UTF-8 kódolású szöveg.
cli-too-new = A fájlt a Klaster újabb változata írta ({ $version }), ezt ez a változat nem tudja olvasni.
cli-newer = A fájlt a Klaster újabb változata írta ({ $version }); amit ez a változat nem ismer, azt átugorja.

## Converting

cli-not-neutral = A fájl JSON ugyan, de nem egy klaszter semleges leírása.
cli-neutral-too-new = A leírás változata { $version }, ez újabb, mint ez a program.
cli-neutral-missing = Itt semmi sem áll, pedig kellene: { $path }.
cli-neutral-shape = Ezen a helyen: { $path } ez kellene: { $shape ->
    [text] szöveg
    [list] lista
    [object] objektum
    [wholeAmount] egész pénzösszeg
    [fraction] tört, például 1/2
    [date] dátum vagy év
    [ballotStatus] „accepted” vagy „refused”
   *[other] valami más
}.
cli-neutral-twice = Ez az azonosító kétszer szerepel: „{ $id }”, másodszor itt: { $path }.
cli-neutral-record = Ami itt áll: { $path }, abból nem lehet bejegyzés: { $why }
cli-converted = { $count ->
    [one] { $count } bejegyzés
   *[other] { $count } bejegyzés
} ebben a fájlban: „{ $file }”.
cli-unread = { $count ->
    [one] { $count } értéknek
   *[other] { $count } értéknek
} nincs helye a Klaster-fájlban, ezért { $count ->
    [one] kimaradt
   *[other] kimaradtak
}:

## Checking

cli-verified = { $count ->
    [one] { $count } bejegyzés
   *[other] { $count } bejegyzés
}, semmi sem sérül.
