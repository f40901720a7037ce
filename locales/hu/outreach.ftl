### Kifelé és befelé: ötletek, témák mindkét irányban, érdekképviselet, kapcsolatok, szakértők és vendégek.

finding-speaker-title = Más szólt a nevünkben
finding-speaker = { $contact } ({ $level }): { $speaker } szólt; ezen a szinten jogosult: { $who }.
finding-speaker-mend = A kapcsolat megnyitása

outreach-speak = Ki szólhat a nevünkben?
outreach-speak-operative = Operatív egyeztetésen: a munkaszervezet
outreach-speak-strategic = Stratégiai témában: a tanács elnöke
outreach-no-office = Még senki: a munkaszervezetben nem ül senki.
outreach-no-president = Még senki: a tanácsnak nincs elnöke.
outreach-may-speak = { $name } (szólhat)

outreach-idea-hint = Jelölje meg azokat az ötleteket, amelyeket a tagok mérlegeljenek. A Szavazások között pontozásos szavazás tervezete készül; eredménye rendezi sorba az ötleteket.
outreach-idea-tick = Mérlegelendő: { $idea }
outreach-weigh = { $count ->
    [one] Pontozás tervezete { $count } ötletről
   *[other] Pontozás tervezete { $count } ötletről
}
outreach-weigh-title = Ötletek: melyik legyen az első?
outreach-weighed = A pontozás tervezete elkészült. Megnyitni a Szavazások között lehet.
outreach-to-vote = A szavazáshoz
outreach-waiting = mérlegelés alatt
outreach-points = { $count ->
    [one] { $count } pont, { $place }. hely ({ $of } közül)
   *[other] { $count } pont, { $place }. hely ({ $of } közül)
}
outreach-make-motion = Legyen indítvány
outreach-make-project = Legyen projekt
outreach-became = Ez lett belőle:
outreach-refused-few = Jelöljön meg legalább két ötletet: egyetlen ötletet nincs mihez mérni.
outreach-refused-weighed = Már mérlegelés alatt áll: { $idea }
outreach-refused-became = Már lett belőle valami: { $idea }
outreach-refused-gone = Az ötlet már nincs meg.

outreach-topics-empty = Amit a partnerek a saját házukból hoznak, és amit hazavisznek.
outreach-topics-example = Például: az ápolóiskola 14 gyakorlati helyet keres.
outreach-topic-add = Téma hozzáadása
outreach-new-topic = Új téma
outreach-no-direction = Nincs megadva az irány
outreach-direction = Irány
outreach-flow = { $year }: behozott témák: { $brought } ({ $bringers } partner a { $partners } közül), hazavitt témák: { $home } ({ $carriers } partner a { $partners } közül).

outreach-no-answer = { $count ->
    [one] { $count } napja nincs válasz
   *[other] { $count } napja nincs válasz
}

outreach-guests-empty = A szakértőket és vendégeket az ülésen meghallgatják, de sosem számolják.
outreach-guests-no-meeting = Üléshez kapcsolódnak; előbb vegyen fel egy ülést.
outreach-guest-add = Vendég hozzáadása
outreach-new-guest = Új vendég
outreach-guest-topic = Miről szólt
