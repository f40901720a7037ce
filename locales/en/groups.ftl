### Working groups: competences, services, who leads, and who bears how much.
groups-view = Working groups
groups-empty = Working groups follow the core competences and their services. Add competences and groups on the chart; they then stand here with their projects.
groups-catalysts = What lies on the catalysts
groups-partners = What lies on the partners
groups-partners-hint = Of the projects that are under way: leading one, and providing a catalyst, counts twice.
groups-no-competence = Without a core competence
groups-no-group = no working group
groups-no-service = no service
groups-seats = Seats held
groups-no-catalyst = No working group has a catalyst yet.
groups-under-way = Projects under way
groups-items = Open work items
groups-leads = Leads
groups-joins = Takes part
groups-in-groups = In groups
groups-idle = { $count ->
    [one] Nothing lies on { $count } further member.
   *[other] Nothing lies on { $count } further members.
}
