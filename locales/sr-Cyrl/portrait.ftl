### What stands on the card of a body in the organisation chart.

portrait-title = Организациона шема: { $organisation }
# Before the firm that runs the office.
portrait-operator = Води
# The members of an assembly, by what their class may do.
portrait-rights = { $voting } с правом гласа · { $consulting } саветодавно
portrait-rights-voting = { $voting } с правом гласа
# How many must be in the room.
portrait-quorum = кворум { $needed }
# Over the name of the assembly.
portrait-supreme = Највиши орган одлучивања
portrait-people = { $count ->
    [one] { $count } особа
    [few] { $count } особе
   *[other] { $count } особа
}
