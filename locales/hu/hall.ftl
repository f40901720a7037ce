### The hall: who is in the room, what is called, who speaks, what comes of it.
hall-title = A teremben
