//! The words by which headings of a members' table say what their column means, in English, German,
//! Hungarian and Serbian; without accents, signs and spaces.

use super::Column;

/// Each meaning with its words. A word stands under one meaning alone.
pub const MEANINGS: [(Column, &str); 20] = [
    (
        Column::Name,
        "name membername member nameofmember organisation organization company companyname firm \
         institution partner partnername mitglied mitgliedsname firma firmenname unternehmen \
         einrichtung netzwerkpartner nev tag tagneve tagnev ceg cegnev szervezet intezmeny \
         megnevezes naziv nazivclana clan clanica firme preduzece nazivfirme organizacija \
         institucija ustanova",
    ),
    (
        Column::Class,
        "class membershipclass membership membershiptype membertype membershipcategory category \
         mitgliedsart mitgliedsklasse mitgliedschaft mitgliedsstatus klasse tagsagiforma tagsag \
         tagsagitipus tagsagifokozat kategoria vrstaclanstva clanstvo klasa kategorija",
    ),
    (
        Column::Kind,
        "kind type kindofmember organisationtype organizationtype art typ organisationsart \
         rechtsform tipus jelleg szervezettipusa vrsta tip vrstaorganizacije tiporganizacije",
    ),
    (
        Column::Town,
        "town city place location seat ort stadt sitz standort telepules varos szekhely helyseg \
         mesto grad sediste",
    ),
    (
        Column::Activity,
        "activity sector industry business branche tatigkeit geschaftsfeld tatigkeitsfeld \
         tevekenyseg agazat fotevekenyseg delatnost sektor oblast",
    ),
    (
        Column::Employees,
        "employees staff headcount numberofemployees mitarbeiter beschaftigte mitarbeiterzahl \
         beschaftigtenzahl letszam alkalmazottak dolgozok foglalkoztatottak zaposleni \
         brojzaposlenih",
    ),
    (
        Column::Founder,
        "founder foundingmember founders grunder grundungsmitglied alapito alapitotag osnivac",
    ),
    (
        Column::Since,
        "membersince since joined joinedon joiningdate dateofjoining mitgliedseit seit beitritt \
         beitrittsdatum eintritt eintrittsdatum tagsagkezdete belepes belepesdatuma belepett \
         csatlakozas clanod datumpristupanja pristupanje datumprijema",
    ),
    (
        Column::Until,
        "memberuntil until left lefton leavingdate mitgliedbis bis austritt austrittsdatum \
         tagsagvege kilepes kilepett kilepesdatuma clando datumistupanja istupanje",
    ),
    (
        Column::Representative,
        "representative representedby delegate contact contactperson vertreter vertreterin \
         vertretendurch vertretung ansprechpartner ansprechpartnerin ansprechperson kepviselo \
         kapcsolattarto delegalt predstavnik predstavnica zastupnik kontaktosoba kontakt",
    ),
    (
        Column::Role,
        "role position jobtitle functionofrepresentative roleofrepresentative funktion rolle stelle \
         beosztas tisztseg szerepkor funkcija uloga pozicija radnomesto",
    ),
    (
        Column::Email,
        "email emails emailaddress mail emailadresse emailcim drotposta eposta epostaadresa imejl \
         mejl emailadresa elektronskaposta",
    ),
    (
        Column::Telephone,
        "telephone phone tel phonenumber mobile mobil handy telefon telefonnummer telefonszam \
         brojtelefona mobilni",
    ),
    (
        Column::Deputy,
        "deputy alternate substitute stellvertreter stellvertreterin stellvertretung helyettes \
         helyettese zamenik zamenica",
    ),
    (
        Column::KnowHow,
        "knowhow competences competencies skills expertise tags kompetenzen kenntnisse fachwissen \
         szaktudas szakertelem kompetenciak ismeretek znanja znanje kompetencije vestine",
    ),
    (
        Column::Networks,
        "networks network netzwerke netzwerk halozatok halozat mreze mreza",
    ),
    (
        Column::Group,
        "votegroup votinggroup group stimmgruppe gruppe szavazasicsoport csoport grupazaglasanje \
         grupa",
    ),
    (
        Column::Weight,
        "votes weight numberofvotes stimmen stimmenzahl stimmgewicht szavazatok szavazatszam \
         brojglasova glasovi",
    ),
    (
        Column::Note,
        "note notes remark remarks comment anmerkung anmerkungen bemerkung notiz megjegyzes \
         megjegyzesek napomena napomene beleska",
    ),
    (
        Column::Id,
        "id key memberid membernumber memberno mitgliedsnummer mitgliedsnr kennung tagszam \
         tagsorszam azonosito clanskibroj sifra oznaka",
    ),
];
