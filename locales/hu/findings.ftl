### Findings: what breaks a rule or a promise. For each check a title, a sentence, and the action that mends it.

## Working groups, council, competences

finding-group-coordinator-title = Munkacsoport koordinátor nélkül
finding-group-coordinator = { $group }: nincs koordinátora.
finding-group-coordinator-mend = Koordinátor megnevezése
finding-group-internal-title = Munkacsoport nem belső taggal
finding-group-internal = { $group }: csak belső tagok lehetnek benne, mégis részt vesz: { $members }.
finding-group-internal-mend = Munkacsoport megnyitása
finding-catalyst-internal-title = A katalizátor nem belső tag
finding-catalyst-internal = { $group }: a katalizátor nem belső tag ({ $who }).
finding-catalyst-internal-mend = Másik katalizátor megnevezése
finding-council-president-title = Betöltetlen elnöki hely
finding-council-president = { $council }: nincs elnöke.
finding-council-president-mend = Elnök megnevezése
finding-competence-group-title = Fő kompetencia munkacsoport nélkül
finding-competence-group = { $competence }: egyetlen munkacsoport sem épül erre a fő kompetenciára.
finding-competence-group-mend = Fő kompetencia megnyitása

## Members and attendance

finding-two-chairs-title = Két elnök
finding-two-chairs = Egyszerre két elnöke van: { $body }. Zárja le az egyik helyet, vagy adjon neki más szerepet.
finding-two-chairs-mend = Szerv megnyitása
finding-meeting-record-title = Az ülés adatai ellentmondásosak
finding-meeting-nobody = { $date }: a jelenléti ív megvan, de senki sem volt jelen.
finding-meeting-times = { $date }: az ülésen valami előbb ér véget, mint ahogy elkezdődik.
finding-meeting-twice = { $date }: valaki kétszer szerepel a jelenléti íven.
finding-item-no-motion-title = Döntésre vár, de nincs indítvány
finding-item-no-motion = „{ $text }”: { $date } napján döntést igényel, de nem tartozik hozzá indítvány.
finding-item-no-motion-mend = Napirendi pont megnyitása
finding-member-twice-title = Egy név kétszer
finding-member-twice = „{ $member }” és „{ $other }” neve azonos: valószínűleg kétszer felvett tag.
finding-member-twice-mend = A második megnyitása
finding-member-twice-press = Összevonás egy taggá
finding-member-inactive-title = Egy éve távol maradó tag
finding-member-inactive = { $member }: tizenkét hónapja nem vett részt; { $count ->
    [one] { $count } ülésről hiányzott.
   *[other] { $count } ülésről hiányzott.
}
finding-member-inactive-last = Legutóbb jelen volt: { $date }
finding-member-inactive-mend = Tag megnyitása
finding-authority-title = Jelenlét döntési jogkör nélkül
finding-authority = Döntési jogkörrel rendelkező képviselő nélkül volt jelen ({ $date }): { $members }.
finding-authority-mend = Jelenléti ív megnyitása
finding-no-class-title = Tag tagsági forma nélkül
finding-no-class = { $member }: nincs tagsági formája, így még se szavazati, se tanácskozási joga nincs.
finding-no-class-mend = Tagsági forma kiválasztása
finding-several-title = Egy személy több tag nevében
finding-several = { $person } több tagot képvisel: { $members }.
finding-person-mend = Személy megnyitása
finding-backwards-title = Előbb ér véget, mint kezdődik
finding-backwards = { $record }: kezdete { $from }, vége { $until }.
finding-backwards-mend = Dátumok javítása
finding-backwards-press = A két nap felcserélése
finding-authority-over-title = Az írásos meghatalmazás lejárt
finding-authority-over = { $person } eddig dönthetett { $member } nevében: { $date }.
finding-notice-title = Tagváltozás bejelentése esedékes
finding-notice-joining = { $member } belépése nincs bejelentve; határidő: { $date }.
finding-notice-leaving = { $member } kilépése nincs bejelentve; határidő: { $date }.
finding-notice-mend = Bejelentés rögzítése
finding-class-history-title = Össze nem illő formaváltások
finding-class-history = { $member }: a formaváltások ellentmondanak egymásnak, a tagsági formának vagy a dátumoknak.
finding-chair-title = Betöltetlen elnöki hely
finding-chair = { $body }: az elnöki hely betöltetlen.
finding-chair-mend = Elnök megnevezése

## Meetings and promises

finding-quorum-title = Határozatképtelen ülés
finding-quorum = Az ülés nem volt határozatképes ({ $date }).
finding-quorum-count = Az ülés nem volt határozatképes ({ $date }): jelen volt { $present }, szükséges { $needed }.
finding-quorum-pending = Eldöntetlen maradt: { $polls }.
finding-quorum-adopted = Mégis elfogadottként szerepel: { $polls }.
finding-quorum-mend = Ülés megnyitása
finding-quorum-mend-repeat = Ülés újbóli összehívása
finding-quarter-title = Negyedév ülés nélkül
finding-quarter = { $body }: { $year }. { $quarter }. negyedévében nem volt ülés.
finding-quarter-mend = Ülés felvétele
finding-follow-up-title = Lejárt határidejű feladat
finding-follow-up = Határideje lejárt ({ $date }), még nyitott: { $text }
finding-follow-up-owned = Határideje lejárt ({ $date }), még nyitott: { $text } ({ $owner })
finding-status-mend = Állapot frissítése

## Money

finding-pledge-title = Vállalás nélküli partner
finding-pledge = { $member }: a { $year }. évre nem vállalt hozzájárulást.
finding-pledge-mend = Hozzájárulás megadása
finding-pledge-free-title = Projekthez nem rendelt hozzájárulás
finding-pledge-free = A { $year }. évre vállalt, de projekthez nem rendelt hozzájárulás: { $amount } – { $partners }.
finding-pledge-free-mend = Projekthez rendelés
finding-over-allocated-title = A vállalásnál több hozzárendelés
finding-over-allocated = { $member }: a { $year }. évre a projektekhez rendelt összeg { $amount } összeggel több a vállaltnál.
finding-unpaid-title = Vállalt, de be nem fizetett hozzájárulás
finding-unpaid = A { $year }. évre vállalt, de be nem fizetett hozzájárulás: { $amount } – { $partners }.
finding-invoice-title = Fizetendő számla
finding-invoice-owed = { $invoice }: { $amount }, a fizetési határidő ({ $date }) lejárt, és a számla nincs kifizetve.
finding-invoice-owed-soon = { $invoice }: { $amount }, fizetési határidő: { $date }.
finding-invoice-sent = { $invoice }: { $amount }, a fizetési határidő ({ $date }) lejárt, és az összeg nem érkezett be.
finding-invoice-sent-soon = { $invoice }: { $amount } beérkezése várható eddig: { $date }.
finding-invoice-mend = Fizetés rögzítése
finding-spending-title = Elköltött keret
finding-overspent = { $project }: a kiadás { $amount } összeggel túllépi a költségvetést.
finding-nearly-spent = { $project }: a költségvetésből { $amount } maradt, legfeljebb a tizede.
finding-spending-mend = Projekt megnyitása
finding-uncovered-title = Fedezet nélküli költségvetés
finding-uncovered = { $project }: a forrásokból { $amount } hiányzik a költségvetéshez.
finding-uncovered-mend = Forrás hozzáadása
finding-over-limit-title = Túl sok projekt egy oszlopban
finding-over-limit = { $column }: { $count ->
    [one] { $count } projekt áll
   *[other] { $count } projekt áll
} benne, legfeljebb { $limit } lehet.
finding-over-limit-mend = Tábla megnyitása
finding-amount-title = Lehetetlen összeg
finding-amount = { $what }: az egyik összeg negatív vagy mértéktelenül nagy. Egyetlen végösszegben sem szerepel.
finding-amount-mend = Összeg javítása

## Vision and goals

finding-vision-adopted-title = Jövőkép határozat nélkül
finding-vision-adopted = A jövőképet egyetlen határozat sem fogadta el.
finding-vision-rejected = A jövőkép olyan szavazásra hivatkozik, amely nem fogadta el: { $poll }
finding-resolution-mend = Határozat megadása
finding-vision-expired-title = Lejárt jövőkép
finding-vision-expired = A jövőkép időtávja ({ $date }) lejárt.
finding-vision-expired-mend = Jövőkép megnyitása
finding-goal-title = Cél, amely nem szolgálja a küldetést
finding-goal = Ez a cél a küldetés egyetlen pontját sem szolgálja: { $goal }
finding-goal-mend = Küldetéspont kiválasztása
finding-vision-twice-title = Két hatályos jövőkép
finding-vision-twice = Két jövőkép szól ugyanarra az időre: „{ $vision }” és „{ $other }”.
finding-vision-twice-mend = Kezdőnap megadása
finding-vision-twice-press = Legyen tervezet
finding-vision-text-title = A jövőkép eltér a megszavazottól
finding-vision-text = A(z) „{ $poll }” szavazáson ez a szöveg szerepelt: „{ $voted }”
finding-vision-shifted-title = Más tagság jövőképe
finding-vision-shifted = A jövőkép elfogadásának napján ({ $date }) { $before } tag volt; azóta { $left } kilépett, { $joined } belépett.
finding-mission-title = Küldetéspont, amely nem mélyíti a jövőképet
finding-mission = Ez a küldetéspont a jövőkép egyetlen jellemzőjét sem mélyíti: { $item }
finding-mission-mend = Jellemző kiválasztása
finding-words-title = Szavak tettek nélkül
finding-words = Egyetlen cél, projekt vagy indítvány sem szolgálja ezt: { $words }
finding-words-mend = Megnyitás
finding-goal-circle-title = Önmagát tartalmazó cél
finding-goal-circle = Ez a cél egy vagy több lépésen át önmaga része: { $goal }
finding-goal-circle-press = Kivétel a körből
finding-goal-missed-title = Határidőre el nem ért cél
finding-goal-missed = A határidő ({ $date }) lejárt, a cél nem teljesült: { $goal }
finding-goal-unmeasured-title = Nem mért cél
finding-goal-unmeasured = Ennél a célnál több mint egy éve nem mértek semmit: { $goal }
finding-goal-unmeasured-since = Utolsó mérés: { $date }, több mint egy éve: { $goal }
finding-goal-unmeasured-due = A határidő ({ $date }) lejárt, és nincs mérés, amely megmutatná, hogy teljesült-e: { $goal }
finding-goal-open = Cél megnyitása
finding-project-serves-title = Projekt cél nélkül
finding-project-serves = „{ $project }” nem szolgál sem célt, sem küldetéspontot.
finding-motion-serves-title = Indítvány cél nélkül
finding-motion-serves = „{ $poll }” nem szolgál sem célt, sem küldetéspontot.

## Theme, projects, work plan

finding-theme-title = Éves téma határozat nélkül
finding-theme = A { $year }. évi témáról nem született határozat: { $theme }
finding-responsible-title = Projekt felelős nélkül
finding-responsible-begun = { $project }: felelős nélkül indult el.
finding-responsible = { $project }: a kezdete ({ $date }) eljött, de felelős nélkül nem indulhat el.
finding-responsible-mend = Felelős megnevezése
finding-agreement-title = Projekt jóváhagyó határozat nélkül
finding-agreement = { $project }: elindult, de sem a projektet, sem a témáját nem hagyta jóvá elfogadott határozat.
finding-project-overdue-title = Késésben lévő projekt
finding-project-overdue = { $project }: a határideje ({ $date }) lejárt, de nem zárult le.
finding-project-late = { $project }: késik.
finding-project-milestones = { $count ->
    [one] { $count } mérföldkő késik.
   *[other] { $count } mérföldkő késik.
}
finding-communication-title = Nem közölt eredmény
finding-communication-inside = { $project }: lezárult, de az eredményét a tagokkal még nem közölték.
finding-communication-outside = { $project }: lezárult, de az eredményét a nyilvánossággal még nem közölték.
finding-communication = { $project }: lezárult, de az eredményét sem a tagokkal, sem a nyilvánossággal nem közölték.
finding-communication-mend = Megjelölés közöltként
finding-plan-overdue-title = Lemaradás a munkatervben
finding-plan-overdue = Munkaterv: határideje lejárt ({ $date }), még nyitott: { $text }
finding-plan-overdue-owned = Munkaterv: határideje lejárt ({ $date }), még nyitott: { $text } ({ $owner })
finding-plan-approval-title = Előzetesen jóvá nem hagyott munkaterv
finding-plan-approved-late = A munkaterv kezdete: { $from }; a jóváhagyása ennél későbbi ({ $approved }).
finding-plan-not-approved = A munkaterv kezdete: { $from }; jóváhagyása nincs.
finding-plan-approval-mend = Munkaterv megnyitása

## How grave it is

finding-severity-breaks = Szabályt sért
finding-severity-warns = Figyelmet kér
