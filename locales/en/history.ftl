### The history: who changed what and when, and bringing back what was.
nav-history = History
history-intro = Every change stands here, and nothing is ever rewritten. What was can be looked at and brought back.
history-empty = Nothing has been changed yet. Give a member another town, for example, and the step will stand here with its day, its author and both values.
history-none = Nothing in the history fits what you asked for.
history-search = Search in history
history-search-example = A name, or a value that stood somewhere
history-by = Who
history-by-all = Everyone
history-by-nobody = Without a name
history-kind = What
history-kind-all = All kinds
history-day = Go to a day
history-of = History of: { $what }
history-of-field = Past of “{ $field }” · { $what }
history-all = Whole history
history-added = Added
history-changed = Changed
history-deleted = Deleted
history-takes-back = Taken back
history-signed = by { $who }
history-unsigned = without a name
history-more-deeds = { $count ->
    [one] and { $count } more record
   *[other] and { $count } more records
}
history-more = Show earlier steps
history-shown = { $shown } of { $count } shown
history-was = was
history-became = became
history-nothing = empty
history-parts = { $count ->
    [one] { $count } detail
   *[other] { $count } details
}
history-entries = { $count ->
    [one] { $count } entry
   *[other] { $count } entries
}
history-acts = What can be done with this step
history-take-back = Take this step back
history-bring-back = Bring back
history-restore-record = Put back as before this step
history-restore-field = Put the old value back
history-field-past = The past of “{ $field }”
history-look = Look at everything as it was before this step
history-looking = You are looking at the past: everything as it was on { $day } at { $time }. Nothing can be changed here.
history-looking-unknown = The history begins on { $day }; what was before is shown as it stood then.
history-look-back = Back to now
history-refused-past = This is the past, and it stays as it was. Go back to now to change something.
history-done-step = Taken back: the step of { $day }, { $time }
history-done-record = Put back as it was on { $day }, { $time }: { $what }
history-done-field = Put back: { $what } · { $field }: { $value }
history-nothing-left = Nothing of this is left to bring back: it stands already, or has been changed again since.
history-your-name = Your name
history-your-name-why = It stands beside your changes, here and in files that you send. It is kept in this browser.
history-look-day = Look at everything as it was at the end of that day
history-from-files = From the file: { $files }

# Names of fields; the keys are the names in files. $name is the field as it stands there.
history-field = { $field ->
    [name] Name
    [title] Title
    [text] Text
    [subject] Subject
    [number] Number
    [class] Class of membership
    [memberKind] Kind of member
    [town] Town
    [activity] Activity
    [employees] Employees
    [founder] Founding member
    [memberSince] Member since
    [memberUntil] Member until
    [admittedBy] Admitted by
    [leftBy] Leaving decided by
    [leftBecause] Reason for leaving
    [joiningNotified] Joining notified
    [leavingNotified] Leaving notified
    [representative] Representative
    [deputy] Deputy
    [networks] Networks
    [weight] Weight of the vote
    [voteGroup] Voting group
    [knowHow] Know-how
    [note] Note
    [role] Role
    [member] Member
    [decisionAuthority] May decide
    [authorityFrom] Authority from
    [authorityUntil] Authority until
    [authorityPaper] Letter of authority
    [deputyOf] Deputy of
    [email] E-mail
    [telephone] Telephone
    [from] From
    [to] To
    [date] Date
    [decidedBy] Decided by
    [year] Year
    [amount] Amount
    [paid] Paid
    [currency] Currency
    [body] Body
    [start] Start
    [end] End
    [place] Place
    [invited] Invitation sent
    [chair] Chair
    [minuteTaker] Minute taker
    [repeatOf] Repeats the meeting
    [quorum] Quorum
    [meeting] Meeting
    [poll] Vote
    [status] Status
    [authority] Authority
    [arrived] Arrived
    [left] Left
    [person] Person
    [institution] Institution
    [topic] Topic
    [about] About
    [owner] Responsible
    [due] Due
    [direction] Direction
    [project] Project
    [shortName] Short name
    [organisationKind] Kind of organisation
    [legalForm] Legal form
    [region] Region
    [seatTown] Registered town
    [founded] Founded
    [sector] Sector
    [language] Language
    [charterTitle] Title of the charter
    [values] Values
    [accentHue] Colour
    [fictional] Fictional
    [asOf] Shown as of
    [minutesDays] Days for the minutes
    [notificationDays] Days to notify
    [notifiedAuthority] Authority to notify
    [furtherLanguages] Further languages
    [secretMatters] Matters voted in secret
    [publicParts] Public parts
    [clause] Clause
    [follows] Follows
    [copyOf] Copy of
    [electorate] Who votes
    [method] Method
    [weights] Weights
    [groups] Groups
    [majority] Majority
    [tie] In a tie
    [secondCall] Second call
    [proxiesPerHolder] Proxies a person
    [noticeDays] Days of notice
    [itemAnnounced] Announced on the agenda
    [secrecy] Secrecy
    [circular] Circular vote
    [circularDays] Days of the circular vote
    [circularMinDays] Least days of the circular vote
    [circularReturns] Returns needed
    [circularConsent] Consent to circulation
    [revote] Voting again
    [votedText] Text put to the vote
    [horizon] Horizon
    [adoptedBy] Adopted by
    [positioning] Positioning
    [directions] Directions
    [vision] Vision
    [specifies] Specifies
    [culture] Culture
    [politics] Politics
    [beliefs] Beliefs
    [attitudes] Attitudes
    [purpose] Purpose
    [question] Question
    [section] Section
    [checks] Checked by
    [serves] Serves
    [indicator] Indicator
    [baseline] Baseline
    [target] Target
    [accountable] Accountable
    [targetMarket] Target market
    [partOf] Part of
    [goal] Goal
    [value] Value
    [of] Of
    [field] Field
    [vote] May vote
    [consult] Is consulted
    [propose] May propose
    [beElected] May be elected
    [joinWorkingGroup] May join working groups
    [bodyType] Type of body
    [parent] Stands under
    [duties] Duties
    [meets] Meets
    [compositionRule] Composition
    [termFrom] Term from
    [termTo] Term until
    [operator] Operator
    [competence] Core competence
    [service] Integrated service
    [coordinatorBody] Coordinating body
    [network] Network
    [seats] Seats
    [since] Since
    [until] Until
    [resolution] Resolution
    [numberPattern] Numbering
    [right] Right
    [channelType] Kind of channel
    [theme] Theme of the year
    [group] Working group
    [leadMember] Lead
    [responsible] Responsible
    [partners] Partners
    [budgetPlanned] Planned budget
    [budgetSpent] Spent
    [budgetRevised] Revised budget
    [budgetRevisedBy] Budget revised by
    [expectedImpact] Expected impact
    [communicatedInternally] Communicated internally
    [communicatedExternally] Communicated externally
    [done] Done
    [plan] Work plan
    [preparedBy] Prepared by
    [proposedBy] Proposed by
    [supervisedBy] Supervised by
    [approvedBy] Approved by
    [finding] Finding
    [action] Measure
    [pollKind] Kind of vote
    [proposer] Proposer
    [openBallot] Open ballot
    [binding] Binding
    [rule] Rule
    [opens] Opens
    [closes] Closes
    [eligible] Entitled to vote
    [present] Present
    [quorumMet] Quorum met
    [participants] Participants
    [maxChoices] Most choices
    [maxPoints] Most points
    [result] Result
    [explanation] Explanation
    [state] State
    [seconders] Supporters
    [amends] Amends
    [call] Call
    [totals] Count
    [roll] Roll
    [lot] Lot
    [file] File
    [closing] Closing file
    [idea] Idea
    [count] Count
    [choice] Choice
    [picks] Choices
    [at] On
    [sequence] Sequence
    [holder] Holder of the proxy
    [reason] Reason
    [giver] Giver of the proxy
    [publicKey] Public key
    [compared] Compared on
    [commentKind] Kind of comment
    [answer] Answer
    [label] Label
    [corrects] Corrects
    [sealed] Sealed
    [previous] Entry before
    [hash] Checksum
    [weighedIn] Weighed in
    [became] Became
    [addressee] Addressee
    [answeredOn] Answered on
    [speaker] Speaker
    [level] Level
    [order] Place in the list
    [aim] Aim
    [limit] Limit
    [colour] Colour
    [column] Column
    [labels] Labels
    [description] Description
    [impactHorizon] Effect expected
    [toldInside] Told inside on
    [toldOutside] Told outside on
    [template] Pattern for new projects
    [archived] Archived
    [list] List
    [address] Address
    [origin] Origin of the money
    [supplier] Supplier
    [issued] Issued
    [item] Item
    [strikes] Strikes the item
    [applied] Carried out on
    [wasText] Text before
    [wasOwner] Responsible before
    [wasDue] Due before
    [projectStart] Start of projects
    [supervisionDays] Days between supervisions
   [online] Online at
    [invitation] Words of the invitation
    [repeats] Repeats
    [cancelled] Cancelled
    [openingText] Opening words
    [closingText] Closing words
    [duration] Minutes planned
    [fromFloor] From the floor
    [began] Began
    [ended] Ended
    [minutes] Minutes
    [away] Out of the room
    [guest] Guest
    [stance] For or against
    [closed] Closed
    [by] By
    [digest] Digest
    [head] Last seal of the register
    [items] Items
    [sceneKind] Kind of scene
    [caption] Caption
    [notes] Notes for the presenter
    [hidden] Passed over
    *[other] { $name }
}
