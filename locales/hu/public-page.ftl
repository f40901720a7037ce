### The page for an organisation’s web site, and what is decided of it.
public-page-contents = Ezen az oldalon
public-page-chart = A szervek és együttműködésük, { $day } napján. Ugyanez alább szövegként is olvasható.
public-page-foot = Készült { $day } napján a szervezet saját nyilvántartásából. Nem tartalmaz e-mail-címet, telefonszámot, sem azt, hogy ki hogyan szavazott.
public-page-save = Weboldal mentése
public-page-lang = Az oldal nyelve
public-page-lang-own = A szervezet nyelve
public-page-decided = A kipipált részek a szervezet adatlapján maradnak meg: aki legközelebb készíti el az oldalt, ugyanezt kapja.
public-page-preview = Mi kerül nyilvánosságra?
public-page-preview-line = Amit az oldal az ábra mellett közöl. Más nem hagyja el ezt a böngészőt.
public-page-name = weboldal
public-page-cli = kiírja, amit a szervezet nyilvánossá tett, fájlként vagy a honlapjára szánt oldalként
