# What the journal does not hold, or cannot do.
journal-no-session = There is no session { $session } in your journal.
journal-no-walk = There is no walk { $id } in your journal.
journal-no-recording = There is no recording { $id } in your journal.
journal-no-device = There is no device { $id }. See them all: retrowalk devices
journal-nothing-arrived = Nothing of this recording has arrived.
journal-part-differed = Part { $number } of this recording came before, and differed.
journal-unfit-text = This can't be kept: there is a text in it that is too long, or with characters that are none.
journal-unfit = This can't be kept: something in it is larger than any journal holds.

# A journal that was taken along, put back.
journal-parts = The parts of this journal don't belong together. Nothing was changed.
journal-row-unfit = This journal is damaged: row { $row } of “{ $table }” does not fit (“{ $column }”). Nothing was changed.
journal-not-empty = This journal is not empty. Put the other one into a journal of its own: RETROWALK_DATA_FOLDER names a new folder for it.

# The database.
journal-no-address = “{ $url }” is not the address of a journal. It should look like { $file } or { $server }.
journal-in-memory = A journal in memory would be forgotten. Name a file for it.
journal-unusable = The journal at { $url } can't be used: { $cause }. Nothing was changed. Check that the place exists, has room and may be written to.
journal-newer = This journal was written by a newer Retrowalk (its tables are version { $version }, this program knows { $known }). Please update Retrowalk; nothing was changed.

journal-no-walker = There is no walker { $id } here.

journal-no-token = There is no token { $id } of yours that is open.
journal-no-passkey = There is no passkey { $id } of yours.
journal-no-identity = There is no link { $id } of yours.

journal-no-account = There is no account { $id } here.
journal-no-grant = There is nothing of the kind here to end.
journal-no-sign-in = That sign-in is over already.
journal-account-unnamed = Please tell a name.
journal-account-taken = Somebody here signs in with this name already. Please choose another.
journal-last-owner = This is the only owner. Make somebody else owner first.


journal-no-template = There is no template “{ $id }”.

# A journal that is looked through.
journal-check-database = The database says of itself: { $said }
journal-check-tables = A table is not as this version makes it: { $said }
journal-check-link = { $count ->
    [one] 1 row of “{ $table }” points to something that is not there (“{ $column }”).
   *[other] { $count } rows of “{ $table }” point to something that is not there (“{ $column }”).
  }
journal-check-numbers = The next row of “{ $table }” would get a number that is taken.
