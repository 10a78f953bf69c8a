# The store of bytes, where it is not the database.
store-no-address = RETROWALK_STORE is to be a whole path of a folder, such as /srv/retrowalk, or s3://bucket/prefix.
store-away = The store of recordings can't be used: { $cause }.
store-not-there = The store of recordings is not where it was. Is the disk mounted that it is on?
store-of-another = The store of recordings belongs to another journal. Give each journal a folder or a prefix of its own.
store-too-late = Keeping a file took longer than a day. Please try once more.
store-gone = The bytes of this file are gone from where they were kept. What was measured from it stays.
store-damaged = The bytes of this file were damaged since they were kept, and are not used. What was measured from it stays.
store-unreadable =
    { $what ->
        [recording] Recording { $id } of walker { $walker } can't be read: its bytes are gone, or damaged.
       *[original] File { $id } of walker { $walker } that came in can't be read: its bytes are gone, or damaged.
    }
store-orphans =
    { $count ->
        [one] { $count } file in the store is nobody's.
       *[other] { $count } files in the store are nobody's.
    }
