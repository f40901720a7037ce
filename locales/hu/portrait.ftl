### What stands on the card of a body in the organisation chart.

portrait-title = Szervezeti ábra: { $organisation }
# Before the firm that runs the office.
portrait-operator = Működteti
# The members of an assembly, by what their class may do.
portrait-rights = { $voting } szavaz · { $consulting } tanácskozik
portrait-rights-voting = { $voting } szavaz
# How many must be in the room.
portrait-quorum = kvórum { $needed }
# Over the name of the assembly.
portrait-supreme = Legfőbb döntéshozó
portrait-people = { $count ->
    [one] { $count } fő
   *[other] { $count } fő
}
