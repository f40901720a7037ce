### Meetings: the calendar, one meeting in full, and what was promised.
meetings-count = { $count ->
    [one] { $count } ülés
   *[other] { $count } ülés
}
meetings-gist-next = következő: { $date }
meetings-gist-open = { $count ->
    [one] { $count } nyitott vállalás
   *[other] { $count } nyitott vállalás
}
meetings-add = Új ülés
meetings-new-title = Új ülés
meetings-need-body = Ülést szervezet tart. Előbb vegyen fel egyet a Szervezet helyen.
meetings-empty = Itt állnak az ülések év és negyedév szerint, napirenddel, jelenléttel és vállalásokkal.
meetings-empty-example = Például: „Rendes közgyűlés, március 20., 10:00”.
meetings-all = Minden ülés
meetings-quarter = { $quarter }. negyedév
meetings-missing = Ebben a negyedévben nem volt ülés
meetings-next = következő
meetings-last = legutóbbi
meetings-quorate = határozatképes
meetings-not-quorate = nem határozatképes
meetings-quorum-line = { $eligible } tagból { $present } jelen · { $needed } kell
meetings-quorum-unset = A határozatképesség nincs rögzítve
meetings-without-authority = { $count ->
    [one] { $count } jelenlévő döntési jogkör nélkül
   *[other] { $count } jelenlévő döntési jogkör nélkül
}
meetings-title = Az ülés neve
meetings-start = Kezdete
meetings-place = Hely
meetings-invited = Meghívó kelte
meetings-chair = Elnök
meetings-minute-taker = Jegyzőkönyv
meetings-repeats = A következő ülés megismétlése: { $date }
meetings-repeats-count = A következő ülés megismétlése: { $date } ({ $present } volt jelen, { $needed } kellett).
meetings-no-agenda = Még nincs napirend. A pontokat sorban tárgyalják és szavaznak róluk.
meetings-add-item = Új napirendi pont
meetings-new-item = Új napirendi pont
meetings-item-up = Feljebb
meetings-item-down = Lejjebb
meetings-no-attendance = Nincs rögzített jelenlét.
meetings-votes-here = Szavazati joggal
meetings-heard-here = Tanácskozási joggal
meetings-delete = Az ülés törlése
meetings-promise = Vállalás
meetings-owner = Felelős
meetings-due = Határidő
meetings-no-follow-ups = Itt még nincs vállalás: ki, mit, meddig.
meetings-add-follow-up = Új vállalás
meetings-new-follow-up = Új vállalás
meetings-open-follow-ups = Nyitott vállalások minden ülésről
