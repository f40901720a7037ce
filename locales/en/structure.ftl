### The organisation chart and the side panel of a body.

## The header

structure-count-bodies = { $count ->
    [one] { $count } body
   *[other] { $count } bodies
}
structure-count-members = { $count ->
    [one] { $count } member
   *[other] { $count } members
}
structure-count-channels = { $count ->
    [one] { $count } channel
   *[other] { $count } channels
}

## The chart

# For screen readers: what the list of bodies is and how it is walked.
structure-outline = Bodies. Arrow keys walk, left and right fold and unfold, Enter opens.
structure-zoom-in = Larger
structure-zoom-out = Smaller
structure-zoom-actual = Actual size
structure-fit = Fit
structure-channels = Channels
structure-channels-all = Show all
# The name of the picture's file, without its ending.
structure-picture-file = chart
structure-tools = Tools of the chart
structure-empty = The structure shows who decides, who watches over whom and who works on what: an assembly on top, a council under it, working groups below. Everything else hangs on its bodies.
structure-empty-add = Add the assembly
structure-empty-example = For example: assembly → board → office → working groups.

## What the chart had to work around

structure-problem-self = “{ $body }” stands under itself and is drawn at the top.
structure-problem-parent = “{ $body }” stands under a body that is not there and is drawn at the top.
structure-problem-cycle = These bodies stand under each other in a ring: { $bodies }. The first is drawn at the top.
structure-problem-twice = The id “{ $id }” stands for more than one body.
structure-problem-channel = A channel leads nowhere and is not drawn.
structure-mend-root = Put it at the top
structure-mend-channel = Delete the channel

## The side panel: the body itself

structure-body-name = Name of the body
structure-body-type = Type of body
structure-composition = Who belongs to it
structure-composition-empty = Who belongs to it?
structure-what = Who does what
structure-duties = Duties
structure-duty = Duty
structure-duty-add = Add a duty
structure-facts = Details
structure-meets = Meets
structure-term-from = Term from
structure-term-to = Term until
structure-operator = Run by
structure-competence = Competence
structure-service = Service
structure-network = Network
structure-parent = Stands under
structure-parent-none = nothing: it stands at the top
structure-place = Place in the row
structure-earlier = Further to the front
structure-later = Further to the back
structure-seat-count = Seats by the rules
structure-child-add = Add a body under it
structure-body-delete = Delete this body
structure-body-new = New body
structure-resolutions = Latest resolutions
structure-panel-close = Close the panel

## The side panel: seats

structure-seats = Seats
structure-seat-role = Role of { $holder }
structure-seat-right = Right
structure-seat-right-class = as the member’s class has it
structure-seat-more = More: { $holder }
structure-seat-vacate = Vacate the seat
structure-seat-delete = Delete the seat
structure-seat-fill = Fill the seat: member or person
structure-seat-who = Member or person
structure-seat-add = Add a seat
structure-seat-add-hint = leave empty for a vacant seat
structure-seat-unknown = There is no member or person “{ $name }”.
structure-until = until { $date }

## The side panel: channels

structure-channel-type = Type of channel
structure-channel-to = Leads to
structure-channel-subject = What it is about
structure-channel-add = Add a channel
structure-channel-delete = Delete: { $channel }
structure-channel-none = No channel begins or ends here.

## The side panel: a member or a person

structure-holder-none = Holds no seat.
structure-holder-open = Open the card
