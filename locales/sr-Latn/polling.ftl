### What a vote has settled, which step a motion may take, and why another must wait.
locked-closed = Glasanje je zatvoreno: { $poll }. Ono što je odlučeno ne menja se naknadno; ispravka je nova stavka u registru odluka.
locked-counted = Glasanje je zatvoreno: { $poll }. Glasovi i spisak glasača ostaju onakvi kakvi su prebrojani.
locked-being-voted = O ovome se upravo glasa: { $poll }. Pitanje, ponuđeni odgovori i pravilo ostaju do zatvaranja; da biste ih promenili, povucite predlog i iznesite ga ponovo.
locked-not-open = Glasanje nije otvoreno, pa se glas ne može primiti: { $poll }. Najpre otvorite glasanje.
locked-has-ballots = Glasovi su već predati: { $poll }. Zatvorite glasanje prebrojavanjem ili povucite predlog.
locked-frozen = Kartica pravila je zaključana kada je njeno glasanje otvoreno: { $card }. Promenite karticu sa koje je preuzeta.
locked-sealed = Stavka je zapečaćena u registru: { $number }. Ispravka je nova stavka koja je navodi.
undo-closed = Zatvoreno glasanje se ne poništava. { $why }
step-not-in-table = Iz stanja „{ $from }“ nijedan korak ne vodi u „{ $to }“.
step-closed = Ovaj predlog je zatvoren ({ $from }). Može se ponovo izneti kao novo glasanje.
step-not-proposed = Predlog se podnosi pre nego što se o njemu glasa.
step-not-from-council = Strategija počinje kao predlog ovog tela: { $council }.
step-not-debated = O strategiji se raspravlja pre nego što se glasa.
step-not-in-assembly = Strategiju usvaja samo ovo telo: { $assembly }.
step-amendment-first = Najpre se glasa o amandmanu: { $amendment }.
step-amended-closed = Predlog koji bi se ovim menjao je zatvoren: { $motion }.
step-no-rule = Nijedna kartica pravila ne kaže kako se o ovome odlučuje. Najpre izaberite jednu.
step-no-body = Nije navedeno koje telo odlučuje. Najpre izaberite jedno.
step-no-deadline = Pisano izjašnjavanje mora imati poslednji dan za glasove.
step-deadline-passed = Poslednji dan za glasove je prošao: { $date }.
step-ballots-handed-in = { $count ->
    [one] Već je predat { $count } glas.
    [few] Već su predata { $count } glasa.
   *[other] Već je predato { $count } glasova.
} Zatvorite glasanje prebrojavanjem ili povucite predlog.
step-not-as-counted = Prebrojavanje ne daje „{ $to }“. Zatvorite glasanje i prebrojavanje odlučuje.
step-binding = Obavezujuće glasanje zatvara se prebrojavanjem.
step-unanswered = { $count ->
    [one] { $count } komentar još nema odgovor.
    [few] { $count } komentara još nemaju odgovor.
   *[other] { $count } komentara još nema odgovor.
}
step-plan-begun = Plan je počeo pre odobrenja: { $date }.
