# Letting somebody walk with me: the walker's dialog, what is said aloud, and the companion's page.

## The walker's dialog
together-offer = Let somebody walk with me
together-unreached = That needs your Retrowalk server, which is out of reach just now. Your walk needs nobody else.
together-title = Somebody walks with you
together-lead = Send the link to somebody you trust, or let them scan it. They need no account. They see your walk as it goes, and can say four things to you. It ends with your walk.
together-link = The link
together-code = QR code of the link
together-share = Send it
together-copy = Copy it
together-copied = Copied.
together-withdraw = Take it back
together-close = Back to my walk
together-make-again = Make a new link
together-leave-result = Afterwards, leave them my walks to look at for 7 days
together-result-label = Who walked with me
together-result-sent = Your walks were left with them. You find it under “Show my physiotherapist”.
together-sees = They see which way you walk, your steps, pace and heart rate, what is said, and where. The server hands it on sealed, keeps none of it and can’t read it.
together-none = Nobody is with you yet.
together-one = Somebody is with you.
together-several = Several people are with you.
together-in-step = Your partner is counted in with you.
together-apart = Your partner’s phone can’t count along just now. Count aloud.
together-gone = The link opens nothing any more.
# $host is the name or address of this machine.
together-reach-machine = It opens on this machine only: nobody else can reach it.
together-reach-home = It opens only in this home network ({ $host }), in browsers that trust this machine.
together-reach-anywhere = It opens wherever { $host } can be reached.
together-unfit = This link does not fit. Please make a new one.
together-unknown = There is no such link.

## What the coach says for a companion
together-said-well-done = Somebody says: well done.
together-said-smaller = Somebody says: smaller steps.
together-said-slower = Somebody says: a little slower.
together-said-stop = Stop! Stop now, and hold on.

## The companion's page
together-page-title = Walking together
together-waiting = Waiting for the walker’s phone.
together-full = As many as can are walking along already. This page opens as soon as there is room.
together-gone-title = There is nothing here
together-gone-lead = The link was taken back, its walk is over, or it was cut short on its way. Ask for a new one.
together-over = The walk is over
together-over-lead = Thank you for walking along. Nothing of it was kept here.
together-result = See how it went
# $code opens the link.
together-result-code = The code that opens it: { $code }
together-way-backward = Backward
together-way-forward = Forward
together-way-unknown = Can’t be told just now
together-way-other = Getting ready
together-asking = Stopped
together-leading = About to walk backward
together-left = { $time } left
together-steps-backward = { $steps } steps backward
together-steps-forward = { $steps } forward
together-pace = { $pace } a minute
together-length = { $length } cm a step
together-heart = Heart { $bpm }
together-phone-deaf = Their phone can’t tell their steps just now.
together-advice-turn = They walk forward where backward was planned.
together-advice-slower = They are quicker than they usually are.
together-advice-shorter = Their steps have grown longer.
together-advice-even = Even steps.
# $time is a time of day.
together-not-heard = Not heard since { $time }. What you send arrives once the line is back.
together-event-stumble = A stumble?
together-event-fall = That felt like a fall. Look after them, and don’t pull them up.
together-event-turn = They changed direction.
together-event-stop = They stopped.
together-ago = ({ $seconds } seconds ago)
together-to-say = What you can say
together-say-well-done = Well done
together-say-smaller = Smaller steps
together-say-slower = Slower
together-say-stop = Stop
together-sent = On its way …
together-arrived = It has arrived.
together-beside = I stand beside them
together-buzz = Buzz when they stumble, turn or stop
together-only-less = What you send can only make the walk easier or stop it. It is said aloud when there is room for it; stop at once.

## Face to face, hand in hand
together-partner = I walk too, face to face, and hear my part
together-partner-ready = Hold both hands. I tell you your part.
together-partner-backward = Now you walk backward. Small steps.
together-partner-forward = Now you walk forward. Lead gently.
together-partner-stop = Stand still, both of you.
together-partner-soon-backward = Soon you walk backward.
together-partner-soon-forward = Soon you walk forward.
together-partner-apart = Go by the other phone.
# Both phones count to one moment: three, two, one.
together-count-three = Three.
together-count-two = Two.
together-count-one = One.
