### Words for the values that stand in files. The keys are the values: workingGroup is body-type-working-group.

## Kinds of organisation

organisation-kind-cluster = Cluster
organisation-kind-network = Network

## Kinds of member

member-kind-company = Company
member-kind-institution = Institution
member-kind-municipality = Municipality
member-kind-association = Association
member-kind-foundation = Foundation
member-kind-partner-cluster = Partner cluster
member-kind-labour-market-actor = Labour-market actor
member-kind-other = Other

## Types of body

body-type-assembly = General assembly
body-type-strategic-council = Strategic council
body-type-strategic-board = Board
body-type-audit = Audit board
body-type-management = Management office
body-type-working-group = Working group
body-type-committee = Committee
body-type-network = Network
body-type-external = External
body-type-other = Other

## Seats

seat-role-chair = Chair
seat-role-deputy-chair = Deputy chair
seat-role-lead = Lead
seat-role-catalyst = Catalyst
seat-role-coordinator = Coordinator
seat-role-member = Member
seat-role-staff = Staff
seat-role-other = Other
seat-vacant = vacant
# Of the seats of a body: "5 of 7 seats taken".

## Rights: what someone does, and the right's name

right-vote = votes
right-consult = consults
right-observe = observes
right-vote-noun = Voting right
right-consult-noun = Consultation right
right-observe-noun = Observer

## Channels: the word on a line between two bodies

channel-proposes = proposes
channel-elects = elects
channel-appoints = appoints
channel-mandates = mandates
channel-decides = decides
channel-approves = approves
channel-supervises = supervises
channel-audits = audits
channel-advises = advises
channel-coordinates = coordinates
channel-represents = represents
channel-informs = informs
channel-reports = reports
channel-manages = manages
channel-prepares = prepares for

## Channels in the side panel of a body. Names of bodies stand in the basic form, so an arrow leads to them where a language would bend the name.

channel-out-proposes = proposes to { $to }
channel-out-elects = elects { $to }
channel-out-appoints = appoints { $to }
channel-out-mandates = mandates { $to }
channel-out-decides = decides for { $to }
channel-out-approves = approves the work of { $to }
channel-out-supervises = supervises { $to }
channel-out-audits = audits { $to }
channel-out-advises = advises { $to }
channel-out-coordinates = coordinates { $to }
channel-out-represents = represents { $to }
channel-out-informs = informs { $to }
channel-out-reports = reports to { $to }
channel-out-manages = manages { $to }
channel-out-prepares = prepares for { $to }
channel-out-other = { $channel } → { $to }
# $channel is the word on the line: "The council proposes".
channel-in = { $from } { $channel }

## The four questions of guiding principles

question-who-are-we = Who are we?
question-what-do-we-want = What do we want?
question-how-do-we-work = How do we work?
question-each-partner = Each partner

## States of projects and of promises

project-status-idea = Idea
project-status-proposed = Proposed
project-status-approved = Approved
project-status-running = Running
project-status-late = Late
project-status-done = Done
impact-horizon-short = Short term
impact-horizon-medium = Medium term
impact-horizon-long = Long term
label-colour-blue = Blue
label-colour-green = Green
label-colour-orange = Orange
label-colour-red = Red
label-colour-purple = Purple
label-colour-grey = Grey
source-origin-private = Private
source-origin-public = Public
invoice-direction-received = Received
invoice-direction-sent = Sent
start-rule-refused = refused
start-rule-marked = marked
task-status-open = Open
task-status-running = In progress
task-status-late = Overdue
task-status-done = Done
task-status-dropped = Dropped
item-purpose-decision = Decision
item-purpose-election = Election
item-purpose-report = Report
item-purpose-discussion = Discussion
item-purpose-formality = Formality
item-state-running = In progress
item-state-done = Done
item-state-postponed = Postponed
speech-stance-for = For
speech-stance-against = Against
speech-stance-question = Question
scene-kind-charter = Charter
scene-kind-chart = Chart
scene-kind-agenda = Agenda
scene-kind-speaker = Speaker
scene-kind-poll = Running vote
scene-kind-result = Result
scene-kind-projects = Projects
scene-kind-follow-ups = Follow-ups
scene-kind-text = Text

## Attendance and authority

presence-present = Present
presence-excused = Excused
presence-absent = Absent
authority-given = with decision authority
authority-lacking = without decision authority

## Polls

poll-kind-motion = Motion
poll-kind-strategy-proposal = Strategy proposal
poll-kind-strategy-adoption = Adoption of the strategy
poll-kind-work-plan = Work plan
poll-kind-statute-change = Change of the statutes
poll-kind-board-decision = Board decision
poll-kind-admission = Admission of a member
poll-kind-fee = Membership fee
poll-kind-budget = Budget
poll-kind-project = Project
poll-kind-contract = Contract
poll-kind-position = Common position
poll-kind-election = Election
poll-kind-catalyst-choice = Choice of the catalyst
poll-kind-circular = Circular vote
poll-kind-approval-vote = Approval vote
poll-kind-dot-vote = Dot vote
poll-kind-consensus = Consensus
poll-kind-consultative = Consultative vote
poll-kind-other = Other
choice-yes = Yes
choice-no = No
choice-abstain = Abstain
choice-invalid = Invalid
outcome-adopted = Adopted
outcome-rejected = Rejected
outcome-elected = Elected
outcome-not-decided = Not decided
outcome-advice = Advice
outcome-withdrawn = Withdrawn
outcome-open = Open
motion-state-draft = Draft
motion-state-proposed = Proposed
motion-state-debated = Debated
motion-state-open = Vote open
motion-state-adopted = Adopted
motion-state-rejected = Rejected
motion-state-not-quorate = Not quorate
motion-state-withdrawn = Withdrawn
motion-state-adjourned = Adjourned
motion-state-referred = Referred
motion-state-in-force = In force
motion-state-followed-up = Followed up
motion-state-done = Done

## Why a ballot was refused

refusal-not-on-roll = not on the roll
refusal-observer = observer, without a vote
refusal-consultation-only = consultation right only
refusal-recused = recused from this matter
refusal-absent = not present
refusal-not-authorised = representative without decision authority
refusal-late = received after the end of voting
refusal-proxy-limit = too many proxies in one hand
refusal-proxy-not-transitive = a proxy cannot be passed on
refusal-duplicate = has voted already
refusal-conflict = two different ballots under one number
refusal-unreadable = cannot be read
refusal-foreign = belongs to another vote
refusal-unsigned = not signed with a key from the roster
refusal-other = another reason

## Comments, topics, contacts

comment-kind-comment = Comment
comment-kind-concern = Concern
comment-kind-objection = Objection
topic-direction-in = from the partner into the network
topic-direction-out = from the network to the partner
topic-status-new = New
topic-status-taken-up = Taken up
topic-status-done = Done
topic-status-dropped = Dropped
contact-level-operative = Operative
contact-level-strategic = Strategic

## What of a guiding principle can be checked

promise-check-quarterly-meetings = A meeting in every quarter
promise-check-responsibilities = Somebody responsible for every project
promise-check-pledges = A budget pledged by every partner
promise-check-representatives = A representative with authority at every meeting
promise-check-communication = Results told inside and outside
promise-check-promises-kept = Promises kept by their day
promise-check-guests = Experts and guests heard
promise-check-topics = Topics carried in and home
promise-check-annual-theme = A theme for the year, with projects
promise-check-agreed-goals = Strategic goals agreed by resolution
promise-check-projects-led = Projects led by partners

## Rule cards

vote-weight-one = one member, one vote
vote-weight-weighted = votes by weight
vote-weight-grouped = votes by group
quorum-base-voting = of those entitled to vote
quorum-base-seats = of the seats
quorum-base-weights = of the weighted votes
majority-base-cast = of the votes cast
majority-base-present = of those present
majority-base-entitled = of all entitled to vote
recused-rule-counted = counts for the quorum
recused-rule-removed = does not count for the quorum
tie-rule-rejected = a tie rejects
tie-rule-chair = the chair breaks a tie
tie-rule-lot = the lot breaks a tie
tie-rule-runoff = a run-off breaks a tie
method-majority = Majority
method-plurality = Most votes
method-approval = Approval
method-dots = Dots
method-consensus = Consensus
method-instant-run-off = Instant run-off
method-schulze = Schulze method

electorate-class = all members with a vote
electorate-founders = founders
electorate-seats = seats in the body

consent-majority = a majority
consent-all = everyone must agree
secrecy-open = by name
secrecy-names-hidden = names hidden
secrecy-secret = secret
authority-rule-required = decision authority required
authority-rule-not-required = decision authority not required
revote-first = the first ballot counts
revote-last = the last ballot counts

## Kinds of record: one, and several

record-organisation = Organisation
record-network = Network
record-vision = Vision
record-vision-trait = Characteristic of the vision
record-mission-item = Mission item
record-philosophy = Philosophy
record-principle-section = Section of principles
record-principle = Guiding principle
record-goal = Strategic goal
record-measurement = Measurement
record-translation = Translation
record-member-class = Member class
record-member = Member
record-class-change = Change of class
record-person = Person
record-fee = Membership fee
record-pledge = Budget contribution
record-body = Body
record-seat = Seat
record-channel = Channel
record-competence = Core competence
record-service = Integrated service
record-rule-card = Rule card
record-meeting = Meeting
record-agenda-item = Agenda item
record-attendance = Attendance
record-guest = Guest
record-follow-up = Follow-up
record-topic = Topic
record-speech = Turn to speak
record-minutes = Minutes
record-addendum = Addendum to the minutes
record-agenda-template = Agenda template
record-scene = Scene
record-poll = Vote
record-poll-option = Option
record-ballot = Ballot
record-refusal = Refused ballot
record-recusal = Recusal
record-proxy = Proxy
record-signing-key = Signing key
record-comment = Comment
record-motion-step = Step of a motion
record-resolution = Resolution
record-work-plan = Work plan
record-work-item = Work item
record-plan-amendment = Amendment to the plan
record-supervision = Supervision entry
record-theme = Annual theme
record-label = Label
record-board-column = Column of the board
record-project = Project
record-milestone = Milestone
record-attachment = Link to a paper
record-checklist-item = Item of a checklist
record-budget-source = Budget source
record-invoice = Invoice
record-idea = Idea
record-advocacy = Advocacy item
record-contact = External contact
records-organisation = Organisations
records-network = Networks
records-vision = Visions
records-vision-trait = Characteristics of the vision
records-mission-item = Mission
records-philosophy = Philosophy
records-principle-section = Sections of principles
records-principle = Guiding principles
records-goal = Strategic goals
records-measurement = Measurements
records-translation = Translations
records-member-class = Member classes
records-member = Members
records-class-change = Changes of class
records-person = People
records-fee = Membership fees
records-pledge = Budget contributions
records-body = Bodies
records-seat = Seats
records-channel = Channels
records-competence = Core competences
records-service = Integrated services
records-rule-card = Rule cards
records-meeting = Meetings
records-agenda-item = Agenda
records-attendance = Attendance list
records-guest = Guests
records-follow-up = Follow-ups
records-topic = Topics
records-speech = Turns to speak
records-minutes = Minutes
records-addendum = Addenda to the minutes
records-agenda-template = Agenda templates
records-scene = Scenes
records-poll = Votes
records-poll-option = Options
records-ballot = Ballots
records-refusal = Refused ballots
records-recusal = Recusals
records-proxy = Proxies
records-signing-key = Signing keys
records-comment = Comments
records-motion-step = Steps of a motion
records-resolution = Resolutions
records-work-plan = Work plans
records-work-item = Work items
records-plan-amendment = Amendments to the plan
records-supervision = Supervision
records-theme = Annual themes
records-label = Labels
records-board-column = Columns of the board
records-project = Projects
records-milestone = Milestones
records-attachment = Links to papers
records-checklist-item = Checklist
records-budget-source = Budget sources
records-invoice = Invoices
records-idea = Ideas
records-advocacy = Advocacy
records-contact = External contacts
