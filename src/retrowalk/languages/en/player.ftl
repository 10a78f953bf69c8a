# The player on the phone: its page, and every word it says or shows that is not in the script.
# The phone reads this file itself. Whatever is said aloud has at most nine words.

player-page-title = Walk · Retrowalk
player-description = The open coach for walking backward.
player-no-script = The coach in the browser needs JavaScript. In a terminal, "retrowalk walk" does the same.

# Before the walk
player-length = { $whole } in all,
player-length-backward = { $backward } backward
player-sound-mode = How should I speak to you?
player-sound-mode-voice = Voice
player-sound-mode-tones = Tones
player-sound-mode-silent = Silent
player-voice = Voice
player-rate = Speed
player-tick = Tick while backward
player-no-tick = No tick
player-pace = { $pace } steps a minute
player-try = Try it now
player-safe = Is it safe, here and now?
player-pain = Pain now
player-choose = Choose
player-tick-all = Look at each line and tick it, and tell your pain. None is 0.
player-too-much-pain = With that much pain, rest today. Try again when it is { $most } or less.
player-start = Start
player-left-off = You were { $time } into this walk. It waited for you.
player-go-on-from-there = Go on from there
player-start-again = Start again

# The first lesson, before the first walk
player-lesson-title = First, in a minute: how it is done
player-lesson-show = Show me how, in a minute
player-lesson-walk = Start the walk
player-lesson-back = Back to the walk
player-lesson-earlier = Back
player-lesson-later = Next
player-lesson-again = Once more

# What this phone cannot do

player-no-voice = This browser names no voice. If you hear no words, tones tell you, and every line is on the screen.
player-no-voice-of-language = This phone has no English voice. Tones tell you, and every line is on the screen.
player-no-room = There is little room left on this phone. Free some, or the steps may not be kept.
player-no-storage = This browser keeps nothing at the moment. Leave this page open until your walk is in your journal; at its end you can save it as a file.
player-not-kept = Not kept just now. Walk on.
player-sensor-listening = Your phone feels your steps. Wear it in a pocket or at the waist, and leave it there.
player-sensor-insecure = Steps can't be felt here: browsers give motion to secure pages only, and this address is not one. I coach by time.

# Walking: the word in the ring
player-doing-stand = Stand still
player-doing-warm_up = Forward
player-doing-backward = Backward
player-doing-forward = Forward
player-doing-rest = Rest
player-doing-mindful = Forward
player-doing-breathing = Breathe
player-doing-pose = Pose
player-doing-test = Test
player-doing-go = Go
player-doing-cool_down = Forward
player-leading-in = Backward in
player-time-left = Time left
player-place = { $number } of { $all }
player-next = Next: { $title }, { $time }
player-next-end = Next: the end
player-announced = { $title }.
player-live-steps =
    { $steps ->
        [one] 1 step backward
       *[other] { $steps } steps backward
    }
player-live-steps-pace =
    { $steps ->
        [one] 1 step backward, { $pace } a minute
       *[other] { $steps } steps backward, { $pace } a minute
    }

# Walking: the controls
player-sound-on = Sound on
player-sound-off = Sound off
player-lock = Pocket lock
player-unlock = Open the lock
player-slide = Slide to the end
player-wrong = Something is wrong
player-escape-key = Esc
player-stop = Stop
player-pause = Pause
player-space-key = Space
player-go-on = Go on
player-end-here = End here
player-go-on-gently = Go on gently
player-arrived = I am there
player-no-backward = Go on without backward
player-wrong-chest_pain = Chest pain or pressure
player-wrong-faint = Faint or dizzy
player-wrong-weakness = Sudden weakness, in face, arm, leg or speech
player-fell = I fell
player-wrong-unsteady = Just unsteady

# Walking: it asks
player-asked-paused = Paused
player-asked-paused-text = Your time waits for you.
player-asked-stop = End the session here?
player-asked-stop-text = What you have done so far counts.
player-asked-hidden = Paused while the screen was off
player-asked-hidden-text = Nothing was skipped.
player-asked-jumped = Paused: the phone was asleep
player-asked-jumped-text = Nothing was skipped.
player-asked-arrived = Are you there?
player-asked-arrived-text = Your time waits for you.
player-asked-wrong-text = What is it?
player-asked-unsteady = Stop and hold on. Breathe. No hurry.
player-asked-unsteady-text = When you feel steady again, choose what fits. Less is always fine.

# Said aloud
player-said-hidden = Paused. Stop safely, then look.
player-said-paused = Paused.
player-said-lead-in = Look behind you. Backward in five seconds.
player-said-gently = Gently now. Smaller steps. Hold on.
player-said-no-backward = No more backward today. Walk on gently.
player-said-call = Call { $number } now.
player-said-call-yours = Call your emergency number now.
player-said-sit-down = Sit down. Do not walk on.
player-said-lie-down = Sit or lie down now.
player-said-stay = Stay where you are. Are you hurt?
player-said-trial = Now backward. Toes first, then the heel.
player-advice-turn = You are walking forward. Turn when it is safe.
player-advice-slower = A little slower. No hurry.
player-advice-shorter = A little shorter. Easy on the knees.
player-advice-even = Well done. Forty even steps.

# The end: the first four are said aloud, too
player-summary-none = No backward walking today. That is all right.
player-summary-minutes =
    { $minutes ->
        [1] That was one minute backward.
        [2] That was two minutes backward.
        [3] That was three minutes backward.
        [4] That was four minutes backward.
        [5] That was five minutes backward.
        [6] That was six minutes backward.
        [7] That was seven minutes backward.
        [8] That was eight minutes backward.
        [9] That was nine minutes backward.
        [10] That was ten minutes backward.
        [11] That was eleven minutes backward.
        [12] That was twelve minutes backward.
        [13] That was thirteen minutes backward.
        [14] That was fourteen minutes backward.
        [15] That was fifteen minutes backward.
       *[other] That was { $minutes } minutes backward.
    }
player-summary-seconds =
    { $seconds ->
        [one] That was 1 second backward.
       *[other] That was { $seconds } seconds backward.
    }
player-summary-both =
    { $minutes ->
        [one]
            { $seconds ->
                [one] That was 1 minute 1 second backward.
               *[other] That was 1 minute { $seconds } seconds backward.
            }
       *[other]
            { $seconds ->
                [one] That was { $minutes } minutes 1 second backward.
               *[other] That was { $minutes } minutes { $seconds } seconds backward.
            }
    }
player-tell = When you are ready, tell me how it was.
player-unsteadiness =
    { $times ->
        [one] You felt unsteady once. Stopping was right.
       *[other] You felt unsteady { $times } times. Stopping was right.
    }
player-counting = Counting your steps…
player-result =
    Measured: { $backward ->
        [one] 1 step
       *[other] { $backward } steps
    } backward in { $time }, { $forward ->
        [one] 1 step
       *[other] { $forward } steps
    } forward.
player-saving-trying = Keeping this walk…
player-slow = Your coach is slow to answer. I am still waiting.
player-saving-delivered = This walk is in your journal.
player-saving-unreachable = This walk is safe in this browser. It goes to your journal as soon as the coach answers.
player-saving-refused = Your journal did not take this walk. It stays in this browser and is offered again.
player-saving-here = This walk is only on this page so far. Leave it open until it is in your journal, or save the recording as a file.
player-continue = Continue
player-save-file = Save the recording as a file
player-saved-file = Saved. You can hand this file in at any time; it will not count twice.

# A phone that holds no walk
player-nothing-title = No walk for today
player-nothing-asking = This phone holds none. I am asking your coach…
player-nothing-answers = This phone holds none. Your coach answers now: try again.
player-nothing-text = This phone holds none, and its server is out of reach. Rest, or look again at home.
player-try-again = Try again

# Something guided that is no walk: forward, standing or seated. The summary is said aloud, too.
# $minutes is a whole number, $title the name of one of them, $time such as "3:30".
player-guided-title = Something calm
player-guided-offer = Something calm, on this phone
player-guided-door = { $title }, { $time }
player-guided-asking = All of these play on this phone. I am asking your coach…
player-guided-answers = All of these play on this phone. Your coach answers now, too.
player-guided-text = Your coach is out of reach. All of these play on this phone.
player-guided-tick-all = Look at each line and tick it.
player-guided-length = { $whole } in all
player-guided-left-off = You were { $time } into this. It waited for you.
player-guided-doing-stand = Stand
player-guided-doing-warm_up = Forward
player-guided-doing-forward = Forward
player-guided-doing-rest = Sit
player-guided-doing-mindful = Forward
player-guided-doing-breathing = Breathe
player-guided-doing-pose = Pose
player-guided-doing-cool_down = Forward
player-guided-summary =
    { $minutes ->
        [0] That was a short one. All right.
        [one] That was one minute, just for you.
       *[other] That was { $minutes } minutes, just for you.
    }
player-guided-tell = Stay a moment. Then go on with your day.
player-guided-saving-trying = Keeping this…
player-guided-saving-delivered = This is in your journal.
player-guided-saving-unreachable = This is safe in this browser. It goes to your journal as soon as the coach answers.
player-guided-saving-refused = Your journal did not take this. It stays in this browser and is offered again.
player-guided-saving-unpaired = This is safe in this browser.
player-guided-saving-here = This is only on this page so far. Leave it open until it is in your journal.

# A page that takes long, because the server is slow
player-waiting-title = Your coach is slow to answer
player-waiting-text = I am still waiting. The page comes as soon as it is there.
player-waiting-walk = Open the walk on this phone

# A heart-rate strap over Bluetooth
player-strap-choose = Connect a heart-rate strap
player-strap-off = Bluetooth is off. Switch it on to use a strap.
player-strap-connecting = Connecting with your strap…
player-strap-beating = Your strap is connected.
player-strap-lost = Your strap can’t be heard. I keep trying; walk on.
player-heart-now = { $bpm } heartbeats a minute
player-heart-walked = Heart: { $mean } beats a minute on average, { $highest } at most.

# A device that was shut out
player-saving-unpaired = This walk is safe in this browser.
player-unpaired = Your walks are safe on this phone and go to your journal once it is paired again.
player-pair = Pair this phone

### lit: what to know about this phone
player-sign =
    { $given ->
        [felt] While you walk backward: no pulse for half a minute means stop and look.
        [seen] Silent on this phone: look at the screen.
       *[heard] While you walk backward: no sound for half a minute means stop and look.
    }
player-notes = Good to know about this phone
player-note-lit = Your phone counts and coaches only while its screen is lit. In a pocket, use the pocket lock: it makes the screen deaf to touches.
player-note-dark = If the screen goes dark you will hear nothing more. While you walk backward, a soft tick comes where I have said nothing for 20 seconds; no sound for half a minute means: stop, and look.
player-note-call = A call pauses the walk. Afterwards look, and tap Go on.
player-light-short = The screen may go dark.
player-light-do =
    { $device ->
        [ios] In Settings, Display & Brightness, set Auto-Lock to Never, else to 5 minutes. Low Power Mode sets it to 30 seconds: switch it off for the walk.
        [android] Switch Battery Saver off for the walk. In Settings, Display, choose a longer screen timeout.
       *[other] Set it to stay on: in the dark the session pauses.
    }
player-light-none = This browser cannot keep the screen lit. { $way }
player-light-refused = This device does not let me keep the screen lit. { $way }
player-light-lost = This device no longer keeps the screen lit. { $way }
player-light-unsure = From the home screen, phones with iOS before 18.4 are known to go dark on the way. Open it in Safari, or set Auto-Lock to Never for the walk, else to 5 minutes.
player-said-dark = Your screen may go dark. Pause, then look.
player-sensor-asks = Your phone will ask for motion: tap Allow.
player-sensor-none =
    { $device ->
        [android] This phone gives the page no motion. Allow it: address bar, Permissions, Motion sensors. Until then I coach by time; steps are not counted.
       *[other] This device has no motion sensor. I coach by time; steps are not counted.
    }
player-sensor-refused =
    { $device ->
        [ios] Motion is not allowed, so I coach by time. To count steps, swipe this app away (Safari or Retrowalk), open it again and tap Allow.
       *[other] This browser may not feel motion. I coach by time. To count steps, allow it in its settings.
    }

### place: kept in place
player-lock-itself = Lock by itself in the pocket
player-lock-lesson = Locked, the screen is black and touches do nothing. To open: slide with one fingertip to the end, lift, then tap “Open”. Pause, Stop and “Something is wrong” are there.
player-lock-note = Locked for your pocket. To open: slide to the end, lift, tap “Open”.
player-lock-then = Now tap “Open”.
player-lock-open = Open
player-stay-walking = Still walking. To leave, tap Stop.
player-stay-guided = Not over yet. To leave, tap Stop.
player-stay-asking = Not over yet. Please choose.
player-note-guided-access = Guided Access makes your iPhone deaf in the pocket: switch it on in Settings, Accessibility. Here, press the side button three times, set Touch and Side Button off, leave Motion on, tap Start. Three presses end it.
player-note-pinning = App pinning keeps your phone in this app: switch it on in the security settings. In the list of open apps, tap this app’s icon and “Pin”.

### home: the server has moved

player-moved-title = Your coach has moved. Open it there:
player-moved-known = Where this phone has found your coach before:
player-moved-code = There it asks for a code once: on the computer, type <code>retrowalk pair</code>.
player-moved-icon = This icon stays with the old address. Open the new one in Safari, and put a new icon on the home screen there.
player-moved-waiting = These wait on this phone, under this address alone. You can save them as files and hand them in; nothing counts twice.
player-moved-save = Save the walk of { $when }
player-moved-save-records = { $count ->
    [one] Save the minutes of one session
   *[other] Save the minutes of { $count } sessions
}
player-moved-hand-in = Hand the files in there

### line: a line that is silent, and a clock that jumps
player-not-listening = Not listening now
player-not-listening-steps =
    { $steps ->
        [one] Not listening now. Last heard: 1 step backward
       *[other] Not listening now. Last heard: { $steps } steps backward
    }
player-asked-unsure = Paused. Look, then go on.
player-asked-unsure-text = The clock jumped, perhaps in a sleep. Nothing was skipped.

### heard: words that do not begin, tones that stopped, and what to do when nothing was heard
player-not-heard-words = My words fail just now: tones tell you.
player-not-heard-tones = My tones are off. Touch any button.
player-not-heard-both = I can’t be heard. Stop safely, touch a button.
player-add-voice = A voice can be added in the phone’s settings.
player-stops-music = While I sound, this phone may stop other music.
player-ring-switch = On this iPhone the ring switch mutes tones. Switch it to ring.
player-nothing-felt = This device can’t vibrate: in Silent nothing is felt. Every line is on the screen.
player-heard-question = Did you hear me?
player-heard-yes = Yes
player-heard-no = No
player-heard-good = Good. So it sounds on the way.
player-help-volume = Turn the volume up, and try it again.
player-help-ring = Turn Silent off: the switch or button on the iPhone’s side.
player-help-headset = Is a headset on? Put it on, or turn Bluetooth off.
player-help-voice = Choose another voice.
player-help-tones = Choose Tones. Every line is on the screen, too.
player-help-words = Choose Voice. Every line is on the screen, too.

### Storage: what is kept on the phone, and as a file
player-saved-part = Saved what this phone still has. The rest is with your coach.
player-saved-nowhere = This can’t be saved as a file just now. Leave this page open and try again later.
player-kept-promised = This browser has promised not to clear it by itself. Do not clear its data.
player-kept-unpromised = Until it is in your journal, it lives only in this browser. Do not clear its data, and open Retrowalk again within a few days.

player-live-unfelt = Steps are not counted. I coach by time.


### fallen: what felt like a fall
player-asked-fallen = That felt like a fall. Are you hurt?
player-asked-fallen-text = You are stopped. Take your time.
player-said-fallen = That felt like a fall. Stay where you are a moment. Are you hurt?
player-said-fallen-again = Are you hurt? Please answer on the screen. If you need help, call now. If you are near and hear this: please look whether somebody needs help.
player-fallen-hurt = Yes, I am hurt
player-fallen-unhurt = I fell, and I am not hurt
player-fallen-no = I did not fall
player-fallen-missed = I can miss a fall. I am no alarm: I call nobody by myself.
player-result-untold = Measured: { $time } of walking. Which way could not be told.
