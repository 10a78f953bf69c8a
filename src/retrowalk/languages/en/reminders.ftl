# Reminders: one sentence, warm and short; never a reproach, nothing of health on a locked screen.

## What is sent
reminders-title = Retrowalk
reminders-title-for = Retrowalk, for { $who }
reminders-say-ready = Today's little walk is ready, whenever it suits you.
# $place is in the middle of a sentence, as of programme-place
reminders-say-plan = Today { $minutes } backward, { $place }. Whenever it suits you.
reminders-say-forward = Today { $minutes } of ordinary walking, forward. Whenever it suits you.
reminders-say-question = Today’s one question is ready, whenever it suits you.
reminders-say-try = This is how a reminder looks. See you on the path.
reminders-say-message = Somebody has written to you.
reminders-say-message-from = { $who } has written to you.
# A mail; each part on its own line
reminders-letter =
    { $sentence }

    { $address }

    No more reminders, with one tap:
    { $off }

## The page
reminders-page = Reminders
reminders-lead = One sentence at your hour, on days with a walk. Never while you are ill or resting, never after the walk, and off in one tap.
reminders-here = On this device
reminders-push-start = Remind me on this device
reminders-push-on = This device reminds you.
reminders-push-script = Without JavaScript a browser can't be reminded.
reminders-push-http = A browser is only reminded over a safe connection.
reminders-push-http-how = How to get there
reminders-push-ios = On an iPhone or iPad reminders work from the home screen.
reminders-push-ios-how = Put Retrowalk there
reminders-push-none = This browser takes no reminders. Another one may, or your calendar.
reminders-push-denied = This browser was told to show nothing from here. Allow notifications in its settings, then come back.
reminders-push-failed = That did not work: the browser could not reach its push service. Try again later, or take the calendar.
reminders-push-not-set-up = Reminders on a screen are not set up on this server. Your calendar can remind you all the same.
reminders-browsers = Devices that remind you
reminders-forget = Forget
reminders-forget-named = Forget { $device }
reminders-hour = At what time?
reminders-zone = In the time of { $zone }.
reminders-zone-here = In your own time.
reminders-ways = How?
reminders-way-push = On the screen of my devices
reminders-way-mail = By mail
reminders-no-way = Neither screen nor mail is set up on this server.
reminders-mail = Your mail address
reminders-more = Days, words and quiet hours
reminders-days = On which days?
reminders-days-hint = None ticked: every day with a walk.
reminders-details = Say place, minutes and names
reminders-details-hint = Anybody can read them on a locked screen. Without this, a reminder says only that your walk is ready.
reminders-quiet = Quiet hours
reminders-quiet-hint = Messages wait until they are over. Your own hour counts always.
reminders-quiet-from = From
reminders-quiet-until = Until
reminders-try = Try it
reminders-try-hint = You get one reminder now.
reminders-try-now = Send one now
reminders-tried-push-sent = Sent to your device.
reminders-tried-push-gone = One device takes no reminders any more. It is forgotten.
reminders-tried-push-later = The push service could not be reached. Try again later.
reminders-tried-push-refused = The push service refused it. Whoever runs this server can find out why.
reminders-tried-push-unknown = The push service gave no answer. Perhaps it arrives.
reminders-tried-mail-sent = A mail is on its way.
reminders-tried-mail-gone = Nobody has this mail address.
reminders-tried-mail-later = The mail server could not be reached. Try again later.
reminders-tried-mail-refused = The mail server refused it. Look whether the address is right.
reminders-tried-mail-unknown = The mail server gave no answer. Perhaps it arrives.
reminders-tried-nothing = Nothing was sent: there is no device yet, or you tried it a moment ago.
reminders-rest = Ill, or resting?
reminders-rest-link = Ill, or resting for some days
reminders-rest-hint = Then it is quiet, and your weeks are kept.
reminders-rest-how-long = For how long?
reminders-rest-days = { $days ->
    [one] { $days } day
   *[other] { $days } days
}
reminders-rest-ill = I am ill
reminders-rest-rest = I am resting
reminders-quiet-now = Quiet until { $day }. Take your time.
reminders-back = I am back
reminders-none = Off
reminders-no-more = No more reminders
reminders-calendar = In your calendar
reminders-calendar-hint = Your calendar reminds you without any server.
reminders-link = Reminders
reminders-link-hint = At your hour, on the screen or by mail.

## Off by a link
reminders-off-ask = No more reminders?
reminders-off-script = Open this page with JavaScript, or turn them off on the page of reminders.
reminders-off-done = Reminders are off
reminders-off-done-lead = Nothing more is sent. Your walks stay as they are.
reminders-off-spent = This link counts no more
reminders-off-spent-lead = It was made before reminders were switched on the last time.

## What cannot be
reminders-no-zone = This time zone is not known here. Choose one such as Europe/Vienna.
reminders-no-address = This is no mail address. Write one such as name@host.org.
reminders-no-language = Choose a language that there is.
reminders-no-browser = This is no browser that can be reminded.

## Weeks
reminders-weeks = Your weeks
reminders-weeks-welcome = Good to have you back. It goes on from here, small and calm.
reminders-weeks-first = Your first week is kept.
reminders-weeks-all = { $of ->
    [2] Both of the last two weeks were kept.
    [3] All of the last three weeks were kept.
    [4] All of the last four weeks were kept.
    [5] All of the last five weeks were kept.
    [6] All of the last six weeks were kept.
   *[other] All of the last { $of } weeks were kept.
}
reminders-weeks-kept = { $kept ->
    [1] One
    [2] Two
    [3] Three
    [4] Four
    [5] Five
   *[other] { $kept }
} of the last { $of ->
    [2] two weeks
    [3] three weeks
    [4] four weeks
    [5] five weeks
    [6] six weeks
   *[other] { $of } weeks
} { $kept ->
    [1] was
   *[other] were
} kept.
reminders-weeks-how = One walk keeps a week, and so do rest and illness.
