### Working groups: competences, services, who leads, and who bears how much.
groups-view = Радне групе
groups-empty = Радне групе прате кључне компетенције и њихове услуге. Додајте компетенције и групе на шеми; овде ће стајати са својим пројектима.
groups-catalysts = Оптерећење катализатора
groups-partners = Оптерећење партнера
groups-partners-hint = Од пројеката у току: вођење пројекта и дат катализатор рачунају се двоструко.
groups-no-competence = Без кључне компетенције
groups-no-group = нема радне групе
groups-no-service = нема услуге
groups-seats = Попуњена места
groups-no-catalyst = Још ниједна радна група нема катализатора.
groups-under-way = Пројекти у току
groups-items = Отворене ставке плана рада
groups-leads = Води
groups-joins = Учествује
groups-in-groups = У групама
groups-idle = { $count ->
    [one] На још { $count } члану нема оптерећења.
    [few] На још { $count } члана нема оптерећења.
   *[other] На још { $count } чланова нема оптерећења.
}
