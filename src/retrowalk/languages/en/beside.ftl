# Whose walk do I stand by today? The page of a carer or spotter.

beside-walks = { $name } walks backward today
beside-no-walk = { $name } has no walk backward today
beside-walked = { $name } has had today’s walk
beside-next = Next: { $day }, { $minutes } backward, { $place }.
beside-first = First
beside-then = Then
beside-present = To be there
beside-mind = What to mind beside them
# Before the first step, where somebody walks along
beside-go = You say go, once you have looked along the whole way. Each of you may say stop, and then both stop at once.
# Where nobody needs to walk along
beside-quiet = They begin when they are ready. Don’t talk to them while they walk backward, but to say stop.
beside-how-hands = Face each other and hold both hands. You see the whole way; they can’t.
beside-how-near = Walk within arm’s reach, watch the way for them, and say stop in time.
beside-how-below = Stay within arm’s reach, on the lower side, and say stop in time. Both of you walk down forward.
beside-how-belt = Stand beside the belt, where you reach its stop button.
beside-how-held = They hold on to something firm. Stand where you see the whole way and are not in it.
beside-how-water = Stay at the edge or in the water, where you see them all the time.
beside-how-free = Stand where you see the whole way, and warn them in time.

## What can go wrong in a place, by the names that the hazards have
beside-mind-bad_ground = The ground is flat, dry and free, and nothing crosses it.
beside-mind-loose_laces = Nothing is loose on their feet: no slippers, no open laces.
beside-mind-unseen_obstacle = Look where they can’t: children, dogs, a bag, a door that opens.
beside-mind-neck_strain = They stop and turn round to look, and don’t twist their neck.
beside-mind-too_much_too_soon = No longer and no faster than planned, even if it goes well.
beside-mind-moving_belt = The rails are in their reach and the stop clip is on them. The belt does not stop when they do.
beside-mind-heavy_load = The load is light enough to put down at once.

## A fall
beside-fell = If they fall
beside-fell-what = Don’t pull them up. Stay with them, and open this:
beside-fell-now = { $name } fell
beside-fall-title = Stay with them. Don’t pull them up.
beside-fall-when = If something hurts badly, they hit their head, are dazed, or can’t get up: call for help now.
beside-fall-tell = Tell what happened
beside-fall-questions = Four questions about the fall
beside-fall-on = When was it?
beside-fall-on-walk = On today’s walk
beside-fall-on-else = At another time
beside-fall-hurt = Are they hurt?
beside-fall-hit_head = Did they hit their head?
beside-fall-blood_thinner = Do they take a blood thinner?
beside-fall-passed_out_or_stuck = Did they pass out, or could they not get up by themselves?
beside-fall-refused = Please answer each of them.
beside-fall-kept = Kept in your name; { $name } can read and correct it. Before they walk backward again they ask a professional.
beside-care-emergency-title = To an emergency department, now
beside-care-passed_out-title = A doctor should see this now
beside-care-head-title = A doctor should see this today
beside-care-hurt-title = A doctor should see this today
beside-care-emergency = Whoever hit their head and takes a blood thinner goes to an emergency department now, even if they feel well. Go with them.
beside-care-passed_out = Whoever passed out or could not get up alone should be seen by a doctor today. If they hit their head too, go to an emergency department now.
beside-care-head = Whoever hit their head should be seen today, and not be alone tonight. A growing headache, vomiting, drowsiness or confusion is an emergency.
beside-care-hurt = Whoever is hurt should show it to a doctor today. If they can’t put weight on a leg, or a hip hurts, don’t let them walk on it.

beside-sees = You see where { $name } walks, and how long: not how they are. Nobody watches in real time.
