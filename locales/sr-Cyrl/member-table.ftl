### Tabele članova, unutra i napolje.

member-table-role = Функција
member-table-telephone = Телефон
member-table-group = Група за гласање
member-table-weight = Гласови

member-table-open = Налепи табелу
member-table-save = Сачувај као CSV
member-table-title = Чланови из табеле
member-table-hint = Копирајте редове са заглављем и налепите их овде. Један ред је један члан. Ко је већ овде, допуњава се и мења; ништа се не одузима.
member-table-example = Назив, Врста чланства, Место, Представник …
member-table-counts = { $count ->
    [one] { $count } нови члан,
    [few] { $count } нова члана,
   *[other] { $count } нових чланова,
}
member-table-changed = { $count ->
    [one] { $count } се мења,
    [few] { $count } се мењају,
   *[other] { $count } се мења,
}
member-table-same = { $count } без промене,
member-table-rejected = { $count ->
    [one] { $count } одбијен ред.
    [few] { $count } одбијена реда.
   *[other] { $count } одбијених редова.
}
member-table-other-signs = { $count ->
    [one] { $count } ред је имао други знак између поља и уклопљен је.
    [few] { $count } реда су имала други знак између поља и уклопљена су.
   *[other] { $count } редова је имало други знак између поља и уклопљено је.
}
member-table-go = Преузми
member-table-done = { $count ->
    [one] { $count } члан преузет или измењен
    [few] { $count } члана преузета или измењена
   *[other] { $count } чланова преузето или измењено
}
member-table-new = нови члан
member-table-becomes = Шта од тога настаје
member-table-remarks = Шта је прочитано другачије или изостављено

member-table-no-name = Ред нема назив.
member-table-same-member = Ред { $line } је исти члан.
member-table-ambiguous = „{ $name }“ може бити { $count ->
    [one] { $count } члан: упишите његову ознаку.
    [few] { $count } члана: упишите ознаку.
   *[other] { $count } чланова: упишите ознаку.
}

member-table-respelled = Овде је уписан као „{ $name }“; тај назив остаје.
member-table-renamed = Од сада се зове „{ $name }“: препознат је по броју.
member-table-nearly = Скоро „{ $name }“: преузет као други члан.
member-table-no-class = Ниједна врста чланства се не зове „{ $word }“; остаје неодређена.
member-table-class-stays = Врста чланства „{ $class }“ се не преузима: мења се одлуком са датумом, на картици члана.
member-table-own-kind = „{ $word }“ се преузима као сопствена врста.
member-table-no-network = Ниједна мрежа се не зове „{ $word }“; изостављено.
member-table-not-a-day = „{ $word }“ није датум; изостављено.
member-table-not-a-number = „{ $word }“ није цео број; изостављено.
member-table-not-yes-or-no = „{ $word }“ није ни да ни не; изостављено.
member-table-ends-first = Чланство би се завршило пре него што почне; оба датума су изостављена.
member-table-nobody = Функција, е-пошта и телефон припадају представнику, а ред га не наводи; изостављено.
