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
