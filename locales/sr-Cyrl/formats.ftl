### How the core writes lists; dates and numbers are written by code.
# All items but the last, already joined by commas, and the last.
list-end = { $start } и { $last }
