### The page for an organisation’s web site, and what is decided of it.
public-page-contents = Auf dieser Seite
public-page-chart = Die Gremien und wie sie zusammenarbeiten, am { $day }. Dasselbe steht darunter als Text.
public-page-foot = Geschrieben am { $day } aus den eigenen Unterlagen der Organisation. Sie enthält keine E-Mail-Adressen, keine Telefonnummern und nichts darüber, wie jemand gestimmt hat.
public-page-save = Webseite speichern
public-page-lang = Sprache der Seite
public-page-lang-own = Die der Organisation
public-page-decided = Was angekreuzt ist, steht im Datensatz der Organisation: Wer die Seite das nächste Mal erstellt, erstellt dieselbe.
public-page-preview = Ansehen, was hinausgeht
public-page-preview-line = Was die Seite sagt; das Organigramm steht daneben. Sonst verlässt nichts diesen Browser.
public-page-name = Webseite
public-page-cli = schreibt, was die Organisation öffentlich gemacht hat, als Datei oder als Seite für ihren Webauftritt
