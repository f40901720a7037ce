### The close of a year: its archive, and the old steps that go there.
closing-title = Close a year
closing-what = Once a year, put everything with its whole history into an archive file. The old steps can then go from here, which keeps the file small.
closing-open = Look at what it would come to
closing-year = Year to close
closing-before-head = Now
closing-after-head = Then
closing-steps = Steps of the history
closing-size = Size of the file
closing-safe = Nothing changes before the archive is written. Afterwards all records are as they are now, files of partners who are not back yet merge as before, and the archive brings its history back whenever you want.
closing-write = Write the archive of { $year }
closing-fold = Choose the archive and put the old steps away
closing-fold-when = The page reads the archive that you have saved. The old steps go only when every one of them stands in it.
closing-not-archive = “{ $file }” is not the archive of { $year } that was written here. Choose the file of the first step.
closing-archive-damaged = “{ $file }” is not as it was written. Write the archive once more.
closing-archive-lacks = { $steps ->
    [one] { $steps } step is not in this archive, because it was made afterwards. Write the archive once more.
   *[other] { $steps } steps are not in this archive, because they were made afterwards. Write the archive once more.
}
closing-archive-name = archive { $year }
closing-done = { $steps ->
    [0] There was nothing to put away.
    [one] { $steps } step is now in the archive of { $year } alone.
   *[other] { $steps } steps are now in the archive of { $year } alone.
}
closing-older = Steps up to { $day } that are not listed here are in the archive of { $year }. Open that file beside this one.
closing-before = before the close of { $year }
closing-hidden = Steps in this file were put away into the archive of { $year } and are not known here. Open that archive first and merge it: then what differs because of them needs no question.
closing-reading = Archive of { $year }, for reading.
closing-shown = This is the archive of { $year }, for reading. Nothing of it is kept in this browser.
closing-leave = Back to the living file
closing-bring-back = Bring its history back
closing-back = { $steps ->
    [0] This archive does not hold what was put away here. Take the latest one.
    [one] { $steps } step is listed here again.
   *[other] { $steps } steps are listed here again.
}

## On the command line

closing-cli-help = closes a year: everything goes into an archive, then the steps up to that day leave the file
closing-cli-part = Only the whole file of an organisation can be closed; this one holds a part of it.
closing-cli-archived = This file is an archive already. Close the file that goes on.
closing-cli-set-aside = Parts of the file cannot be read. Have them mended first; “klaster-file verify” names them.
closing-cli-there = There is a file “{ $file }” already. An archive is written over nothing.
closing-cli-same = The archive and the file that goes on need two names.
