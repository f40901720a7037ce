### What stands on the card of a body in the organisation chart.

portrait-title = Organizaciona šema: { $organisation }
# Before the firm that runs the office.
portrait-operator = Vodi
# The members of an assembly, by what their class may do.
portrait-rights = { $voting } s pravom glasa · { $consulting } savetodavno
portrait-rights-voting = { $voting } s pravom glasa
# How many must be in the room.
portrait-quorum = kvorum { $needed }
# Over the name of the assembly.
portrait-supreme = Najviši organ odlučivanja
portrait-people = { $count ->
    [one] { $count } osoba
    [few] { $count } osobe
   *[other] { $count } osoba
}
