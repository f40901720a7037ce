//! The words by which headings of a table of projects say what their column means, and cells what a
//! project's status is, in English, German, Hungarian and Serbian; without accents, signs and
//! spaces.

use super::Column;
use crate::domain::vocabulary::ProjectStatus;

/// Each meaning with its words. A word stands under one meaning alone.
pub const MEANINGS: [(Column, &str); 21] = [
    (
        Column::Title,
        "name title project projectname projecttitle card cardname task taskname summary subject \
         projekt projektname projekttitel titel bezeichnung vorhaben massnahme karte aufgabe nev \
         cim projektnev projektcim projektneve megnevezes feladat kartya naziv nazivprojekta \
         projekat naslov imeprojekta kartica zadatak",
    ),
    (
        Column::Status,
        "status state stage phase list listname column progress stand stufe spalte liste \
         bearbeitungsstand allapot statusz helyzet oszlop lista szakasz stanje kolona faza",
    ),
    (
        Column::Theme,
        "theme annualtheme topic jahresthema thema schwerpunkt schwerpunktthema tema evestema \
         evestemaja evitema godisnjatema temagodine",
    ),
    (
        Column::Goal,
        "goal strategicgoal objective aim ziel strategischesziel cel strategiaicel cilj \
         strateskicilj",
    ),
    (
        Column::Group,
        "group workinggroup team arbeitsgruppe gruppe ag munkacsoport csoport radnagrupa grupa tim",
    ),
    (
        Column::Lead,
        "lead leadpartner leadmember leadorganisation coordinator federfuhrung federfuhrend \
         federfuhrenderpartner leitpartner leitung leadpartnerin vezetopartner vezetotag \
         projektgazda vodecipartner vodeciclan",
    ),
    (
        Column::Responsible,
        "responsible responsibleperson owner assignee assignedto manager projectmanager \
         projectlead verantwortlich verantwortliche verantwortlicher verantwortlicheperson \
         zustandig projektleitung projektleiter projektleiterin felelos felelosszemely \
         projektvezeto odgovoran odgovorna nosilac nosilacprojekta odgovornaosoba odgovornolice zaduzen rukovodilac \
         rukovodilacprojekta members",
    ),
    (
        Column::Partners,
        "partners partner projectpartners participants beteiligte beteiligtepartner projektpartner \
         mitwirkende partnerek resztvevok projektpartnerek partneri ucesnici saradnici",
    ),
    (
        Column::Start,
        "from start startdate startson begin beginning begins starts von beginn anfang startdatum \
         ab projektbeginn kezdet kezdete kezdes kezdodatum kezdesdatuma mettol tol od pocetak \
         pocinje datumpocetka",
    ),
    (
        Column::End,
        "to end enddate due duedate deadline finish until ends bis ende enddatum frist \
         falligkeit fallig falligam projektende vege vegdatum hatarido befejezes zaras meddig ig \
         do kraj zavrsetak rok zavrsava datumzavrsetka",
    ),
    (
        Column::Planned,
        "planned budget plannedbudget budgetplanned plan cost costs estimate amount geplant \
         plankosten budgetgeplant kosten betrag summe mittel tervezett koltsegvetes terv keret \
         koltseg koltsegek osszeg tervezettkoltseg planirano planiranibudzet budzet iznos \
         troskovi planiranisredstva sredstva kostenin",
    ),
    (
        Column::Revised,
        "revised revisedbudget budgetrevised uberarbeitet geandert geandertesbudget modositott \
         modositottkeret revidirano izmenjeno izmenjenibudzet rebalans",
    ),
    (
        Column::Spent,
        "spent actual actualcost budgetspent expenses expenditure used ausgegeben ausgaben \
         verausgabt istkosten verbraucht ist elkoltott elkoltve felhasznalt teny kiadas kiadasok \
         raspolozeno potroseno utroseno rashodi",
    ),
    (Column::Currency, "currency wahrung deviza penznem valuta"),
    (
        Column::Impact,
        "impact expectedimpact effect outcome erwartetewirkung wirkung effekt varthatas \
         hatas ocekivaniuticaj ocekivaniefekat uticaj ucinak ocekivaniucinak",
    ),
    (
        Column::Horizon,
        "horizon effectexpected impacthorizon timehorizon wirkungshorizont horizont zeithorizont idotav hatasido \
         hatasidotavja rokdejstva vremenskihorizont",
    ),
    (
        Column::Market,
        "market targetmarket markt zielmarkt celpiac piac trziste ciljnotrziste",
    ),
    (
        Column::Labels,
        "labels label tags tag schlagworte etiketten schlagwort cimkek cimke oznake etikete",
    ),
    (
        Column::Description,
        "description desc details note notes beschreibung anmerkung notiz leiras megjegyzes \
         reszletek opis napomena beleske",
    ),
    (
        Column::Result,
        "result results ergebnis ergebnisse eredmeny eredmenyek rezultat rezultati ishod",
    ),
    (
        Column::Id,
        "id key projectid projectnumber projektnummer projektid kennung azonosito projektazonosito \
         sifra brojprojekta oznakaprojekta sifraprojekta",
    ),
];

/// Words of a heading that tell the currency of its amounts.
pub const CURRENCIES: &str =
    "eur euro euros euró € huf ft forint rsd din dinar dinara usd chf in u";

/// Words of a heading that tell of amounts in thousands or millions.
pub const SCALES: &str = "teur tsd tausend thousand thousands k keur ezer eft mft hiljada hilj \
    hiljadama mio mil million millions millionen millio milion miliona";

/// What boards and lists elsewhere call a status.
pub const STATUSES: [(ProjectStatus, &str); 6] = [
    (
        ProjectStatus::Idea,
        "idea ideas backlog inbox todo open new ideen offen neu otlet otletek teendo nyitott uj \
         ideja ideje zauraditi otvoreno novo",
    ),
    (
        ProjectStatus::Proposed,
        "proposed proposal draft planned planning vorgeschlagen vorschlag antrag geplant \
         inplanung entwurf javaslat javasolt tervezett predlozen predlozeno predlog planirano \
         nacrt",
    ),
    (
        ProjectStatus::Approved,
        "approved agreed accepted ready genehmigt beschlossen bewilligt vereinbart jovahagyott \
         jovahagyva elfogadott odobren odobreno usvojen usvojeno",
    ),
    (
        ProjectStatus::Running,
        "running inprogress doing active started ongoing lauft laufend inarbeit aktiv begonnen \
         folyamatban fut aktiv zajlik utoku tekuci aktivno radise",
    ),
    (
        ProjectStatus::Late,
        "late delayed overdue blocked verspatet verzogert imverzug keso kesik csuszik kasni \
         kasnjenje",
    ),
    (
        ProjectStatus::Done,
        "done complete completed finished closed fertig erledigt abgeschlossen beendet kesz \
         befejezett befejezve lezart zavrsen zavrseno gotovo zatvoreno",
    ),
];
