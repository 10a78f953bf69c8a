# One practice: its blocks as the screen shows them, and what the coach says.
# Whatever is said aloud has at most nine words.

# The tag of this language (BCP 47), by which a voice is chosen.
session-language = en-GB

# A session on two rungs: first the new one, then where it is known. Minutes such as "2 minutes".
session-where-parts = { $new } (new, { $new_minutes }), then { $known } ({ $known_minutes })
session-where-then = { $new }, then { $known }

# Blocks: a title, and a hint beneath it.
session-stand-title = Stand still
session-stand-hint = Feet under your hips. Breathe easily.
session-warm-up-title = Easy forward
session-warm-up-more-title = Warm up
session-ready-title = Stop and get ready
session-backward-title = Backward
session-forward-title = Forward
session-rest-title = Stand and rest
session-chair-title = Sit down and rest
session-cool-down-title = Walk on gently
session-go-title = Go to the place you know
session-slow-title = Slow and awake
session-slow-hint = Slowly, on purpose. Notice what is here.
session-steps-breath-title = Breath and steps
session-steps-breath-hint = In for { $steps } steps, about { $seconds } seconds; out for { $out }.
session-standing-breath-title = Stand and breathe

session-forward-belt = Belt slow, hands on the rails.
session-forward-own-belt = Small, slow steps, hands on the rails.
session-forward-water = Easy steps through the water.
session-forward-easy = Easy steps, the way you always walk.

session-backward-belt = Lowest speed, a hand on each rail.
session-backward-own-belt = Small, slow steps, a hand on each rail.
session-backward-belt-faster = Start at the lowest speed, then a little faster.
session-backward-rail-turns = To the end of the rail, turn, and back again. Turns have their own time.
session-backward-uphill = Half steps up. Walk down facing forward.
session-backward-partner = Your partner sees the way for you.
session-backward-look = Small steps. Stop to look when you hear it, or whenever you like.
session-backward-short-turns = To the end, stop, turn with small steps, and back again. Turns have their own time.
session-backward-faster = Light, quick steps. Slow down before you turn.
session-backward-drill = Back, then back to the side. Brake before you turn.

session-rest-belt = Stop the belt. Hold the rails, then turn.
session-rest-own-belt = Let the belt come to a stop. Hold the rails, then turn.
session-arrive-belt = Clip on. Step on while it stands. Hold the rails, then turn.
session-arrive-own-belt = Step on while it stands. Hold the rails, then turn.
session-rest-alone = Stand still and look at the way behind you.
session-rest-hold = Stand still and hold on. Look at the way behind you.
session-rest-chair = Sit down on your chair, or hold on. Stand up slowly.
session-between-belt = Stop the belt. Hold the rails.
session-between-own-belt = Let the belt come to a stop. Hold the rails.
session-between-partner = Change places, or walk back the way you came.
session-between-alone = The way you came; you know it is clear.
session-between-drill = Easily back to where you began.

# A tick of the list before the walk.
session-with-somebody = Somebody is with me and can see me.
# $who in a professional’s words: “your daughter”
session-with = With me, and able to see me: { $who }.

# Numbers for the ear. A language whose voices read figures well needs no words here.
session-number =
    { $number ->
        [0] no
        [1] one
        [2] two
        [3] three
        [4] four
        [5] five
        [6] six
        [7] seven
        [8] eight
        [9] nine
        [10] ten
        [11] eleven
        [12] twelve
        [13] thirteen
        [14] fourteen
        [15] fifteen
        [16] sixteen
        [17] seventeen
        [18] eighteen
        [19] nineteen
        [20] twenty
        [21] twenty-one
        [22] twenty-two
        [23] twenty-three
        [24] twenty-four
        [25] twenty-five
        [26] twenty-six
        [27] twenty-seven
        [28] twenty-eight
        [29] twenty-nine
        [30] thirty
        [31] thirty-one
        [32] thirty-two
        [33] thirty-three
        [34] thirty-four
        [35] thirty-five
        [36] thirty-six
        [37] thirty-seven
        [38] thirty-eight
        [39] thirty-nine
        [40] forty
        [41] forty-one
        [42] forty-two
        [43] forty-three
        [44] forty-four
        [45] forty-five
        [46] forty-six
        [47] forty-seven
        [48] forty-eight
        [49] forty-nine
        [50] fifty
        [51] fifty-one
        [52] fifty-two
        [53] fifty-three
        [54] fifty-four
        [55] fifty-five
        [56] fifty-six
        [57] fifty-seven
        [58] fifty-eight
        [59] fifty-nine
       *[other] { $number }
    }
session-seconds =
    { $number ->
        [one] { $words } second
       *[other] { $words } seconds
    }
session-minutes =
    { $number ->
        [one] { $words } minute
       *[other] { $words } minutes
    }
session-about-minutes =
    { $number ->
        [one] about { $words } minute
       *[other] about { $words } minutes
    }

# $amount is one of the three above; the title begins with a capital.
session-title = { $amount } backward
session-done = That was { $amount } backward. Walk on gently.

# Said at the start of a block.
session-now-backward = Now backward.
session-backward-again = Backward again.
session-and-backward = And backward.
session-now-known = Now backward, as you know it.
session-first-easy = The first one at half speed.
session-walk-forward = Walk forward, easily.
session-forward-first = Forward first, at your own pace.
session-now-forward = Now forward, easily.
session-change-over = Change over. You see the way now.
session-down-forward = Now down, facing forward.
session-forward-known = Forward now. You know this way.
session-forward-slowly = Forward, as slowly as you like.
session-walk-on = Walk on gently.
session-easy-again = Easy steps again.
session-pose-now = Now stand, for one pose.
session-pose-last = One standing pose to end with.
session-seek-hold = Go to something firm: wall, bench or fence.
session-no-hold = Nothing firm? Then only stand tall.
session-behind-free = Is the ground behind you free?

# Said before a change.
session-soon-backward = In five seconds, backward.
session-soon-forward = In five seconds, forward.
session-soon-slowly = In five seconds, forward, slowly.
session-soon-stop = In five seconds, stop.
session-soon-brake = In five seconds, brake, then forward.

# A drill with changes of direction: said ahead, in its middle, and before its end.
session-ahead-left = Halfway, go back to your left.
session-ahead-right = Halfway, go back to your right.
session-drill-left = Now back to your left.
session-drill-right = Now back to your right.
session-soon-turn-left = In five seconds, brake and turn left.
session-soon-turn-right = In five seconds, brake and turn right.

# From the place where something new was tried to the one that is known. $where is a setting.
session-go-hint = Now { $where }. Your time waits until you are there.
session-go = Now to the place that you know.
session-go-off-belt = Step off once the belt stands still.
session-go-out-of-water = Climb out slowly, and dry your feet.
session-go-into-water = Go into the water slowly. Hold on.
session-go-load = Put the load down first.
session-go-down = Go down facing forward.
session-go-shoes = Put your shoes on, and tie them.
session-go-tap = Tap when you are there.

# What keeps from falling, said in this order: standing, at the end of a short way, round.
session-stand-still = Stand still.
session-stand-hold = Stand still and hold on.
session-stand-hands = Stand still. Hold both hands.
session-sit-to-rest = Sit down if you like, or hold on.
session-end-stop = At each end, stop.
session-end-hold-rail = Hold on with both hands.
session-end-hold = Hold on before you turn.
session-end-together = Keep both hands. Turn round together.
session-turn-round = Turn with small steps.
session-end-again = At each end, stop and hold on.
session-end-again-free = At each end, stop before you turn.
session-end-look = At each end, stop, turn, and look.
session-end-together-again = At each end, stop. Turn together.
session-stop-to-look = Stop, turn to look, and go on.
session-stop-look = Stop. Look. Go on when clear.

# A belt with a motor starts and stops at a key; one that the feet drive comes to rest.
session-belt-begin = Walk forward. Start at the lowest speed.
session-belt-slow = Slow the belt right down.
session-belt-soon-stop = In five seconds, stop the belt.
session-belt-stop = Stop the belt.
session-belt-flat = Set the belt flat again.
session-belt-faster = Now a little faster, step by step.
session-belt-step-on = Clip on. Step on while the belt stands.
session-belt-soon-backward = In five seconds, backward at the lowest speed.
session-belt-soon-forward = In five seconds, forward at the lowest speed.
session-belt-last = Stop the belt. Hold on until it stands.

session-own-belt-begin = Walk forward, slowly at first.
session-own-belt-slow = Slow your steps now.
session-own-belt-soon-stop = In five seconds, let the belt stop.
session-own-belt-stop = Let the belt come to a stop.
session-own-belt-step-on = Step on while the belt stands still.
session-own-belt-soon-backward = In five seconds, backward, very slowly.
session-own-belt-soon-forward = In five seconds, forward, very slowly.
session-own-belt-last = Let the belt stop. Hold on until then.

# Said on the way. What is new today follows after "Today:".
session-today = Today:
session-half = Half done.
session-half-steps = Half done. Small, quiet steps.

# Said at the end, walking or standing.
session-slow-down = Slow down and come to a stop.
session-stop-when-ready = Slower now, and stop when ready.
session-all-for-today = That is all for today.
session-stand-a-moment = Stand a moment. Then go on.

# A breath counted aloud: in seconds where standing, in steps where walking.
session-breath-in = In for { $words }.
session-breath-hold = Hold for { $words }.
session-breath-out = Out for { $words }.
session-breath-rest = Rest for { $words }.
session-breath-in-steps = In for { $words } steps.
session-breath-out-steps = Out for { $words } steps.

# Answers to the walker: where there is something to hold, or nothing, or a belt.
session-unsteady-held = Stop and hold on. Breathe. No hurry.
session-unsteady-free = Stop. Feet apart. Breathe. No hurry.
session-unsteady-belt = Hold on and stop the belt. Breathe.
session-unsteady-own-belt = Hold on and let the belt stop. Breathe.
session-paused-held = Paused. Stand and hold on.
session-paused-free = Paused. Stand still.
session-paused-belt = Paused. Hold on and stop the belt.
session-paused-own-belt = Paused. Hold on and let the belt stop.
session-lead-in-held = Look behind you. Backward in five seconds.
session-lead-in-free = Look behind you. Backward in five seconds.
session-lead-in-belt = Hold both rails. Backward at the lowest speed.
session-lead-in-own-belt = Hold both rails. Backward, very slowly.
session-gently-held = Gently now. Smaller steps. Hold on.
session-gently-free = Gently now. Smaller steps. No hurry.
session-gently-belt = Gently now. Lowest speed. Hold on.
session-gently-own-belt = Gently now. Smaller steps. Hold on.
session-no-backward-held = No more backward today. Walk on gently.
session-no-backward-free = No more backward today. Walk on gently.
session-no-backward-belt = No more backward today. Keep the belt still.
session-no-backward-own-belt = No more backward today. Keep the belt still.
session-resumed = Ready? On we go.

# Calm practices by themselves: walked forward, standing or seated, held or not. Eyes stay open.
session-guide-why = For any day: a day of rest, or beside any walk.
session-guide-title-walking = Easy forward
session-guide-title-standing = Stand
session-guide-title-seated = Sit
session-guide-where-walking = Forward, on a way that you know
session-guide-where-walking-held = Forward, beside a rail or a row of cabinets
session-guide-where-standing = Standing
session-guide-where-standing-held = Standing, beside something firm
session-guide-where-seated = Seated, on a firm chair
session-guide-begin-walking = Walk forward, easily.
session-guide-begin-walking-held = Walk forward beside the rail, easily.
session-guide-begin-standing = Stand still.
session-guide-begin-standing-held = Stand still and hold on.
session-guide-begin-seated = Sit well, both feet on the floor.
session-guide-then-walking = Eyes open. Look where you go.
session-guide-then-walking-held = At each end, stop and hold on.
session-guide-then-standing = Feet under your hips, eyes open.
session-guide-then-standing-held = Feet under your hips, eyes open.
session-guide-then-seated = Long back, eyes open.
session-guide-end-walking = Slow down and come to a stop.
session-guide-end-standing = Stand a moment. Then go on.
session-guide-end-seated = Stay a moment. Then stand up slowly.
session-guide-check-walking = The way is flat, dry and free, and I know it.
session-guide-check-standing = The floor is dry and free.
session-guide-check-seated = My chair is firm and cannot roll.
session-guide-check-hold = Something firm is in reach: a rail, a counter.
session-guide-check-steady = My head is clear and I feel steady.
session-seated-breath-title = Sit and breathe
session-unsteady-seated = Stay seated. Breathe. No hurry.
session-paused-seated = Paused. Stay seated.
session-gently-seated = Gently now. No hurry.

# Said by sessions that are kept, from before turns and looks had their time.
session-backward-rail = To the end of the rail, turn, and back again.
session-backward-short = To the end, stop, turn with small steps, and back again.
session-backward-alone = Small steps. Stop to look whenever you like.
