### What stands on the card of a body in the organisation chart.

portrait-title = Organisation chart: { $organisation }
# Before the firm that runs the office.
portrait-operator = Run by
# The members of an assembly, by what their class may do.
portrait-rights = { $voting } voting · { $consulting } consulting
portrait-rights-voting = { $voting } voting
# How many must be in the room.
portrait-quorum = quorum { $needed }
# Over the name of the assembly.
portrait-supreme = Highest decision-making body
portrait-people = { $count ->
    [one] { $count } person
   *[other] { $count } people
}
