### Overview: what needs you, and where things stand.
overview-gist = { $count ->
    [0] semmi sem vár Önre
    [one] { $count } teendő vár Önre
   *[other] { $count } teendő vár Önre
}
overview-needs-you = Ami Önre vár
overview-all-well = Semmi sem sért szabályt vagy ígéretet.
overview-nothing-yet = Még nincs mit mutatni. Vegyen fel tagokat, üléseket és projekteket; ami szabályt vagy ígéretet sért, itt jelenik meg.
overview-meetings = Ülések
overview-next-meeting = Következő
overview-last-meeting = Legutóbbi
overview-no-next = Nincs tervezett ülés.
overview-open-polls = { $count ->
    [one] { $count } szavazásnak még nincs eredménye
   *[other] { $count } szavazásnak még nincs eredménye
}
overview-theme = { $year }. évi téma
overview-no-theme = Erre az évre nincs téma.
overview-projects-done = { $count ->
    [one] { $count } projektből { $done } lezárva
   *[other] { $count } projektből { $done } lezárva
}
overview-spent = { $spent } elköltve, a keret { $planned }
overview-follow-ups = Nyitott ígéretek
overview-follow-ups-none = Minden ígéret teljesült.
overview-due = határidő: { $date }
overview-overdue = lejárt: { $date }
overview-membership = Tagság
overview-members = { $count ->
    [one] { $count } tag
   *[other] { $count } tag
}
overview-resolutions = Legutóbbi határozatok
overview-changes = Legutóbbi változások
overview-changes-none = Semmi sem változott, mióta a munkaterületet itt megnyitották.
