# The record: what was kept, put right, taken back and erased.
record-no-statement = There is no entry { $id } in your journal.
record-taken-back-already = This counts no more already. Nothing was changed.
record-note-unfit = A note has some words, and { $most } characters at most.

# Told of a walk without the player.
record-day-to-come = { $day } is yet to come. Enter a walk when you have done it.
record-day-before-birth = By your age, { $day } lies before you were born. Please check the date.
record-day-has-walk = There is a walk of { $day } already. Say so if this was another one, or correct that one.

# $answer is what the programme answers, a whole sentence or several.
record-anew = Worked out anew from what counts now.
record-anew-so = Worked out anew from what counts now: { $answer }
record-guided-corrected = Changed. Your programme stays as it is.

# After erasing: what is gone, and what remains where.
record-remains-backup = A journal that you saved as a file still holds it. Delete the file yourself.
record-remains-phone = A phone that recorded walks may still hold them until they have arrived here. To empty it, delete the data of this page in its browser.
record-remains-result = The results of tests that were measured from it stay. Erase them one by one if they should go too.
record-remains-server = The database server may hold it in its own backups and logs. Ask whoever runs it.
record-remains-log = Another program reads the journal at this moment, so its log could not be emptied. Close the other program and start Retrowalk again: then it is.
record-remains-devices = Paired phones stay paired. Remove them with: retrowalk devices

record-remains-seen = What others saw, downloaded or were sent is with them.
record-remains-account = The account you sign in with stays, without any pages. Whoever owns the server can close it.
record-remains-audit = A line without content: that everything was erased, when, and a number that stood for you.
record-remains-original = The file that it came in holds more, and is kept as it came. Erase the whole import, and it goes with it.

record-remains-store = The store of recordings can't be reached at this moment. What was erased is removed from it once it can be.
record-remains-bucket = The service that keeps the recordings may hold versions of its own for a while. Ask whoever runs it.
record-remains-backups = Backups of the whole server that were made before still hold it. How long each is kept stands on the page Backups of whoever owns the server.
