### What stands on the card of a body in the organisation chart.

portrait-title = Organigramm: { $organisation }
# Before the firm that runs the office.
portrait-operator = Träger
# The members of an assembly, by what their class may do.
portrait-rights = { $voting } mit Stimme · { $consulting } beratend
portrait-rights-voting = { $voting } mit Stimme
# How many must be in the room.
portrait-quorum = Quorum { $needed }
# Over the name of the assembly.
portrait-supreme = Oberstes Beschlussorgan
portrait-people = { $count ->
    [one] { $count } Person
   *[other] { $count } Personen
}
