# What this phone, its browser and its connection can do: the page that looks.

phone-name = What this phone can do
phone-title = Can this phone walk with you?
phone-looking = I am looking. Nothing of it leaves this phone.
phone-no-script = Without JavaScript this page can't look. The coach needs it too.
phone-look = Look closely
phone-look-what = It speaks a line, plays a tone, and feels for three seconds. Move the phone a little.
phone-group-walk = On the walk
phone-group-line = The way to your computer
phone-group-kept = What stays on this phone
phone-heard = Did you hear me?
phone-yes = Yes
phone-no = No
phone-for-helper = For somebody who helps you
phone-for-helper-how = Show them this, or hand it on yourself. It tells of this phone and browser, and nothing of your walks.
phone-findings = All that was found
phone-hand-on = Hand it on
phone-copied = Copied.
phone-copy-it = It is marked above: copy it from there.
phone-to-today = To today
phone-verdict-good = This phone can walk with you.
phone-verdict-tap = So far all is well. Tap to look at the rest.
phone-verdict-mind = { $count ->
    [one] One thing needs a look. The rest is well.
   *[other] { $count } things need a look. The rest is well.
}

phone-motion = Motion sensor
phone-motion-untried = not tried yet
phone-motion-good = { $rate } a second, turning too
phone-motion-slow = only { $rate } a second
phone-motion-repeated = { $rate } a second, { $repeated } % of them told twice
phone-motion-no-turning = { $rate } a second, but no turning
phone-motion-none = none is felt
phone-motion-refused = not allowed
phone-motion-insecure = kept from this page
phone-motion-mend-slow = Steps may be missed. Close other apps, and switch battery saving off.
phone-motion-mend-no-turning = Steps are counted; backward and forward can't be told apart.
phone-motion-mend-none = The coach guides by time. On Android, look in the address bar under Permissions, Motion sensors.
phone-motion-mend-refused = Allow it: address bar, Permissions, Motion sensors.
phone-motion-mend-refused-apple = Close the browser (swipe it away), open this page again, and tap Allow.
phone-motion-mend-insecure = Phones give it only to a page that came safely: see below.
phone-lock = Lit screen
phone-lock-untried = not tried yet
phone-lock-good = stays lit while you walk
phone-lock-unsure = said to stay lit, but this version is known to go dark
phone-lock-refused = the phone refuses just now
phone-lock-none = this browser can't keep it lit
phone-lock-mend-unsure = Walk in Safari instead, or set Auto-Lock to Never for the walk.
phone-lock-mend-apple = Switch Low Power Mode off, or set Auto-Lock to 5 minutes or Never for the walk.
phone-lock-mend-other = Switch battery saving off, or let the display stay on for longer.
phone-voice = Voice
phone-voice-untried = not tried yet
phone-voice-good = speaks: { $name }
phone-voice-silent = a line was asked for and did not begin
phone-voice-none = no voice of this language
phone-voice-mend-silent = Tones tell you instead. In the settings, look for text to speech.
phone-voice-mend-silent-apple = Tones tell you instead. Close the browser, open it again, and look once more.
phone-voice-mend-none = Tones tell you instead. A voice can be added in the settings: text to speech.
phone-voice-mend-tones = Tones tell you instead, and every line is on the screen.
phone-sound = Tones
phone-sound-untried = not tried yet
phone-sound-plays = played; tell whether you heard it
phone-sound-heard = you heard me
phone-sound-still = the sound stands still
phone-sound-unheard = you did not hear me
phone-sound-ring-switch = silent while the ring switch is off
phone-sound-mend-still = End a call, take the headset out, and look again.
phone-sound-mend-unheard = Turn the volume up. Is a headset connected elsewhere?
phone-sound-mend-unheard-apple = Turn the volume up, and switch the ring switch on. Is a headset connected elsewhere?
phone-sound-mend-ring-switch = Switch the ring switch on before you walk.
phone-vibration = Vibration
phone-vibration-good = can be felt
phone-vibration-none = none here; you hear it instead
phone-safe = Safe connection
phone-safe-good = this page came safely
phone-safe-plain = this page can be read on its way
phone-safe-mend-plain = Follow the steps under /trust once. Then motion, lit screen and offline work.
phone-server = Your computer
phone-server-good = answers in { $ms } ms
phone-server-slow = answers slowly, in { $ms } ms
phone-server-away = does not answer
phone-server-mend-slow = Walks go on without it. A stronger Wi-Fi helps.
phone-server-mend-away = Is it on, and in the same Wi-Fi? Walks go on without it.
phone-clock = Clock
phone-clock-untried = not compared yet
phone-clock-good = agrees with your computer's
phone-clock-ahead = { $minutes ->
    [one] a minute ahead of your computer's
   *[other] { $minutes } minutes ahead of your computer's
}
phone-clock-behind = { $minutes ->
    [one] a minute behind your computer's
   *[other] { $minutes } minutes behind your computer's
}
phone-clock-mend-set = Let both set their time by themselves.
phone-paired = Let in
phone-paired-untried = not known yet
phone-paired-good = this phone is let in
phone-paired-not = not yet
phone-paired-mend-not = Scan the code that your computer shows, or type it at /pair.
phone-line = Live line
phone-line-untried = not tried yet
phone-line-good = there and back in { $ms } ms
phone-line-dead = does not stand
phone-line-mend-dead = Steps are counted after the walk instead of in it.
phone-storage = Storage
phone-storage-untried = not tried yet
phone-storage-good = keeps what it is given
phone-storage-half = keeps a part only
phone-storage-none = keeps nothing
phone-storage-mend-none = Is this a private window, or is the phone full? Walks are sent at once while your computer is in reach.
phone-lasting = For how long
phone-lasting-good = until you clear it
phone-lasting-may-go = until the phone needs the room
phone-lasting-seven-days = in Safari, seven days without a visit
phone-lasting-mend-seven-days = Open it once a week while a walk waits here.
phone-offline = Without a network
phone-offline-good = { $walks ->
    [0] opens; no walk is kept
    [one] opens; one walk is kept
   *[other] opens; { $walks } walks are kept
}
phone-offline-none = this browser can't, or not from here
phone-offline-not-yet = not ready yet
phone-offline-mend-none = Walks then need your computer in reach when they begin.
phone-offline-mend-not-yet = Open today once, and wait a moment.
phone-waiting = Waiting for your computer
phone-waiting-untried = not looked at yet
phone-waiting-none = nothing
phone-waiting-some = { $walks ->
    [one] one walk
   *[other] { $walks } walks
}
phone-waiting-mend-some = They go as soon as it is in reach. Do not clear this browser before.
