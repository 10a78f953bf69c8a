# Exports of health data from phones, and what cannot be read of them.
health-nothing = There is no walk in { $file }, and no day with steps, distance, walking or heart rate.
health-nothing-whole = Nothing in { $file } could be used: { $damaged ->
    [one] one record
   *[other] { $damaged } records
} of walking or heart rate in it { $damaged ->
    [one] is
   *[other] are
} damaged.
health-not-xml = Hardly anything in { $file } is whole. Please export it from the phone once more.
health-zip-damaged = The zip { $file } is cut off or damaged. Please export it from the phone once more.
health-zip-locked = The zip { $file } is locked with a password. Please unpack it, and hand in what was inside.
health-zip-unusual = The zip { $file } is packed in an unusual way. Please unpack it, and hand in what was inside.
health-too-much = There is more in { $file } than in any export of health data.
health-connect-none = The database in { $file } has none of the tables of Health Connect that are read here.
health-connect-no-table = { $table } in { $file } is no ordinary table, as Health Connect writes it. Nothing of it was read.
health-connect-no-column = The table { $table } in { $file } lacks the column { $column }, which Health Connect writes. Nothing of it was read.
health-connect-times = The times in { $file } are not in milliseconds, as Health Connect writes them. Nothing of it was read.
health-connect-days = The days (local_date) in { $file } do not go with its times and zone offsets, as Health Connect writes them. Nothing of it was read.
health-connect-damaged = The database in { $file } is damaged. Please export it from the phone once more.
health-connect-slow = The database in { $file } takes longer to read than any export of Health Connect.
health-takeout-nothing = There is a folder of Google Fit in { $file }, but no session in it and no table of days with English columns. Takeout writes in the language of the account: with English chosen there, the days can be read.
health-left-out = { $damaged ->
    [one] One damaged entry in it was left out.
   *[other] { $damaged } damaged entries in it were left out.
}
health-cut-off = It breaks off in the middle: what would come after that is missing. Please export it from the phone once more.
