### The folder of evidence for a cluster label.
evidence-view = Evidence
evidence-title = Evidence folder
evidence-line = as of { $date }
evidence-count = evidence for { $shown } of the { $covered } indicators that records can speak of; the label asks for { $all }
evidence-nothing = Nothing is recorded for this yet.
evidence-elsewhere = Kept elsewhere
evidence-elsewhere-hint = Records of this kind cannot show these indicators. Put the papers for them beside this folder.
evidence-hint = What the workspace shows for the indicators of the European cluster label, with days and resolutions. Whether it is enough, the experts decide.
evidence-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
} on { $date }
evidence-voting = { $count } of them with the right to vote
evidence-pledges = Pledges for { $year }: { $count }
evidence-fees = Fees paid for { $year }: { $count }
evidence-movement = In twelve months { $joined } joined and { $left } left
evidence-stable = { $loyal } of { $all } have belonged for two years or longer
evidence-bodies = Bodies: { $bodies } · seats: { $seats }
evidence-votes = Votes counted in twelve months: { $count }
evidence-rule = Rule card: { $name }
evidence-meetings = Meetings in twelve months: { $count }
evidence-present = members present: { $count }
evidence-partners = partners: { $count }
evidence-private = { $share } % private of { $amount } from the sources of the year's projects
evidence-private-rule = Counted: what is said of a source; else companies, associations and foundations as private, municipalities and institutions as public. What nobody knows makes a range of it.
evidence-budget = Projects: { $projects } · budget { $budget } · spent { $spent }
evidence-revised = Budget revised: { $title }

## The indicators of the European label

esca-committed = Committed participants
esca-composition = Composition of the membership
esca-number = Number of committed participants
esca-concentration = Geographic concentration
esca-maturity = Maturity of the cluster management
esca-staff = Human resources of the office
esca-qualification = Qualification of the office
esca-learning = Lifelong learning in the office
esca-staff-stability = Stability of the office's staff
esca-stability = Stability of participation
esca-roles = Clarity of roles and involvement in decisions
esca-contacts = Direct contacts between office and participants
esca-cooperation = Cooperation within the cluster
esca-integration = Integration in the innovation system
esca-outlook = Financial outlook
esca-private = Share of private money
esca-building = How the strategy is built
esca-documentation = Documentation of the strategy
esca-implementation = Implementation plan
esca-control = Financial control
esca-review = Review of the strategy
esca-monitoring = Monitoring
esca-focus = Focus of the strategy
esca-activities = Activities and services
esca-performance = Performance of the management
esca-groups = Working groups
esca-communication = Communication
esca-web = Web presence
esca-press = Recognition in the press
esca-stories = Success stories
esca-satisfaction = Satisfaction of participants
