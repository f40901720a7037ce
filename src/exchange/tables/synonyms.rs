//! The words by which headings say what their column means, in the words of other programs and in
//! English, German, Hungarian and Serbian; without accents, signs and spaces.

/// Who stands above.
pub const ABOVE: &str = "manager boss supervisor parent pid superior reportsto reportto linemanager \
    father belongsto vorgesetzter vorgesetzte vorgesetzten vorgesetzt chef chefin \
    fuhrungskraft ubergeordnet ubergeordnete ubergeordnetestelle berichtetan unterstellt \
    elternteil vorgesetztestelle ubergeordneteseinheit felettes felettese felettesszerv \
    felettesszervezet fonok fonoke kozvetlenvezeto kozvetlenvezetoje szulo folerendelt nadredjeni nadredjena \
    nadredjeno nadredjenotelo rukovodilac rukovodioc sef pretpostavljeni nadlezni roditelj \
    odgovara";

/// A line beside the first one, ahead of a word for who stands above.
pub const SECOND: &str = "dotted matrix secondary second secondline functional fachlich fachlicher zweiter szakmai \
    masodik funkcionalni drugi strucni";

/// A line beside the first one.
pub const SECOND_ALONE: &str = "dottedids dottedid dotted dottedline dottedlines dottedlineids";

pub const PEER: &str = "refs ref ppid partner partners workswith";

pub const EMAIL: &str = "email emails emailaddress mail mailaddress workemail emailadresse emailcim drotposta \
    drotpostacim eposta epostaadresa imejl mejl emailadresa elektronskaposta userprincipalname \
    upn";

pub const NAME: &str = "name fullname displayname label body unit employee employeename person organisation \
    organization team node nodename unitname personname gremium bezeichnung organisationseinheit \
    einheit mitarbeiter mitarbeiterin vollername anzeigename vorundnachname nev teljesnev \
    megnevezes szerv szervezet egyseg munkatars dolgozo naziv imeiprezime prezimeiime punoime \
    telo organ zaposleni jedinica imeprezime prezimeime";

pub const GIVEN: &str = "firstname givenname forename first vorname keresztnev utonev";

pub const FAMILY: &str = "lastname familyname surname last nachname familienname vezeteknev csaladnev csaladinev \
    prezime";

/// In Hungarian the family's name stands first.
pub const FAMILY_FIRST: &str = "vezeteknev csaladnev csaladinev";

pub const TITLE: &str = "title jobtitle position positionname positiontitle roletitle role job jobname function \
    designation occupation titel funktion stelle rolle stellenbezeichnung dienststellung amt \
    beosztas munkakor pozicio tisztseg szerep szerepkor pozicija radnomesto funkcija zvanje \
    uloga polozaj";

pub const DEPARTMENT: &str = "department departmentname dept division area abteilung bereich fachbereich osztaly reszleg \
    szervezetiegyseg terulet odeljenje sektor sluzba oblast";

pub const ASSISTANT: &str =
    "isassistant assistant assistenz istassistenz asszisztens asistent asistentkinja";

pub const ID: &str = "id key uid uuid guid nr no number code kennung personalnummer nummer azonosito sorszam \
    torzsszam kod sifra oznaka maticnibroj redbr rednibroj externalid";

/// What an id may be of.
pub const ID_OF: &str = "node unique employee person user record member position staff row body unit org own emp \
    mitarbeiter personal eigene sajat item external worker personnel entity";

/// What may stand before or behind the word for who stands above, and changes nothing.
pub const AFFIXES: &str = "overwrite emailaddress email mailaddress mail uniqueid fullname name ids id key number \
    nummer code employee person node user unit position body direct line immediate unique \
    primary kennung azonosito azonositoja neve nev cime kozvetlen direkter direkte neposredni \
    neposredno ime sifra eposta imejl der des nr no n s r e";

/// Whether a list holds a word.
#[must_use]
pub fn holds(list: &str, word: &str) -> bool {
    list.split(' ').any(|it| it == word)
}
