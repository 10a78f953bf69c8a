# What could not be done, and why: pages of errors, the door, the guard, and forms.

refused-title-other = That did not work
refused-title-401 = Not let in yet
refused-title-403 = Not this way
refused-title-404 = Nothing on this path
refused-title-413 = That is too much at once
refused-title-421 = Wrong door
refused-title-422 = That did not fit
refused-title-500 = We stumbled, not you
refused-title-503 = The journal is out of reach
refused-status-other = This request could not be answered.
refused-status-404 = There is no page here. It may have moved, or the address has a slip in it.
refused-status-405 = This page can be read, but not changed in this way.
refused-fields = Please look again at: { $names }.
refused-whole-entry = the whole entry
refused-our-fault = Something broke on our side. What you kept before is safe; please try again.
refused-no-journal = The journal can't be read or written just now. Nothing was changed. The machine at home says why, where Retrowalk runs.
refused-busy = So much is being measured that this has to wait. What was kept is safe. Please try again in a minute.
refused-host = Retrowalk does not answer under this name. Open its own address.
refused-other-site = This came from another site, so nothing was changed.
refused-no-length = Please send this in one piece, with its length.
refused-long-form = This is more than a form can hold. Please write less.
# $size and $most are megabytes.
refused-large-file = This file has { $size } MB; at most { $most } MB fit. One walk is usually under 10 MB: export just that walk.
refused-not-safe = This connection is not safe. Open Retrowalk by its https address.
refused-not-paired = This device is not paired with Retrowalk. Open /pair first.
refused-wait-minutes = Too many wrong codes. Please wait { $minutes } minutes, then try again.
refused-wait-seconds =
    Too many wrong codes. Please wait { $seconds ->
        [one] a second
       *[other] { $seconds } seconds
    }, then try again.
refused-code = That is not the code, or its time is over. A new one: retrowalk pair
refused-certificate = Retrowalk makes a certificate only for: retrowalk serve --lan
refused-wrong-clock = It is kept, as a walk of { $day }: the clock of the device that told it stands wrong. Please set it.
refused-nobody-screened = Nobody was screened yet.
refused-forward-stretch = Tell where the forward stretch begins and, later, where it ends.
refused-piece = This part is larger than two seconds of walking can be.
refused-moment = This is more than a moment of walking.
refused-other-session = This recording belongs to another session.
refused-time-of-day = “{ $told }” is no time of day. Write it like 17:30.
refused-no-such-question = There is no such question.
refused-number = “{ $told }” is no number. Tell seconds, as in 9.4.
refused-no-such-test = There is no page here. All tests are under Progress.
refused-no-test-file = Choose the file of your test first.
refused-no-walk-file = Choose the file of your walk first.
refused-unchecked = Look at each line and tick it. If one does not hold, wait or go elsewhere.
refused-pain-untold = Tell how much pain you have now. None is 0.
refused-too-much-pain = Pain of { $pain } is a reason to rest. Walk another day, when it is { $most } or less; if it stays, ask a professional.
refused-another-day = This walk is for { $day }. The rest before it is part of it.
refused-check-in = Two answers are needed: your pain, and whether you were unsteady.
refused-next-day = Tap a number from 0 to 10.
refused-who-agreed = Who agreed? A name and a profession will do.
refused-which-day = Which day was it? Write it like 2026-11-21.
refused-future-day = That day is still to come.
refused-minutes = How many minutes backward? A number from above 0 to 240 will do.
refused-erase-word = To erase everything, type exactly: { $word }
refused-nothing-changed = Please tick what has changed.

refused-not-yours = These pages are not yours to do this on.

refused-not-signed-in = You are not signed in. Open /sign-in first.
refused-not-proved = Before this, prove once more who you are: open /prove.
refused-no-pages = This account has no walker’s pages of its own.
refused-too-many = That was more than anybody needs in a minute. Please wait a little.

refused-no-consent = The walker does not agree to this now.
refused-consent-to = Nobody whom you let in has this name.

refused-title-whose = Whose turn is it?
refused-crowded = Too many ask at once just now. What was kept is safe. Please try again in a few seconds.
