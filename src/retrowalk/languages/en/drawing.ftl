# The drawings: their titles, what they show for those who don't see them, and words in them.

drawing-foot-roll-title = The foot roll, reversed
drawing-foot-roll-description = A foot reaches back. The toes touch first, then the ball, then the heel comes down.

drawing-step-back-title = Stepping back
drawing-step-back-description = Somebody walks backward, upright, with small steps: each foot touches toes first.

drawing-stand-hip-width-title = Feet under the hips
drawing-stand-hip-width-description = From the front and from above: two feet come to stand as wide apart as the hips, both facing forward.

drawing-stand-tall-title = Stand tall
drawing-stand-tall-description = Somebody grows from bowed to tall: the crown of the head goes up, the shoulders go down.

drawing-wake-the-feet-title = Wake the feet
drawing-wake-the-feet-description = Two feet seen from above: first the outer edge, second the inner arch, third the big toe. Fourth, somebody holds on with both hands and sways on the balls of the feet.

drawing-look-behind-title = Look behind first
drawing-look-behind-description = Somebody stands still beside a rail, one hand on it, and turns the head to see whether the way behind is clear, then looks ahead again.

drawing-turn-whole-body-title = Turn the whole body
drawing-turn-whole-body-description = From above: somebody turns feet, body and head together in small steps, beside a rail. Beside it, crossed out: only the head turns.

drawing-reach-back-title = Bend the knee, reach back
drawing-reach-back-description = Somebody with a hand on a rail stands on one leg, bends the other knee, and reaches the foot back a short way until its toes touch.

drawing-weight-over-title = Weight over the back leg
drawing-weight-over-description = Somebody sets a foot down behind. A plumb line shows the weight going over it; only then does the other foot step.

drawing-upright-title = Walk upright
drawing-upright-description = Somebody walks backward, tall, head over shoulders over hips. Beside, crossed out: somebody bowed, the head hanging.

drawing-easy-arms-title = Easy arms
drawing-easy-arms-description = Somebody walks backward, each arm swinging with the opposite leg. From the front: arms beside the body; crossed out, arms across the body.

drawing-slow-and-attentive-title = One step at a time
drawing-slow-and-attentive-description = Somebody walks backward slowly. A ring follows the foot that moves: that is where the attention is.

drawing-head-neutral-title = Look straight ahead
drawing-head-neutral-description = Somebody walks backward, the eyes on the horizon. Beside, crossed out: somebody who looks down at the feet.

drawing-knee-over-ankle-title = Knee above the ankle
drawing-knee-over-ankle-description = Somebody steps one foot back and sets its heel down; the front knee bends until it is right above its ankle. Beside, crossed out: the knee is pushed past the toes.

drawing-free-feet-title = Feel the ground
drawing-free-feet-description = A bare foot lands on its ball and lowers the heel. From above: the toes spread as it lands.

drawing-quick-feet-title = Quicker, not longer
drawing-quick-feet-description = Somebody walks backward with quick, small steps. Below, prints close together; crossed out, prints far apart.

drawing-mountain-title = Mountain
drawing-mountain-description = From the front: somebody sways a little to each side and comes to stand tall and still, the weight even on both feet.

drawing-tree-title = Tree, toes down
drawing-tree-description = From the front: somebody holds on with one hand, brings the weight over one leg, and sets the other heel against the ankle, the toes still on the ground.

drawing-heel-raise-title = Rise on the toes
drawing-heel-raise-description = Somebody holds on with both hands, rises slowly on the balls of both feet, and comes down more slowly.

drawing-slow-step-title = Slow step back
drawing-slow-step-description = Somebody with a hand on a rail empties one leg, sets its toes down behind, lets the weight go over slowly, and returns. A plumb line and shaded ground show where the weight is.

drawing-rail-title = Beside a rail
drawing-rail-description = Somebody steps back beside a rail, one hand resting on it.

drawing-partner-title = With a partner
drawing-partner-description = Two people face each other and hold both hands. One steps back, the other follows.

drawing-warrior-title = Warrior
drawing-warrior-description = A long step: the front knee over the ankle, the back leg straight with its heel down, one hand on a rail, the other arm up, eyes up.

drawing-mat-title = On a mat
drawing-mat-description = Somebody steps back along a mat that lies flat on the floor.

drawing-pool-title = In the pool
drawing-pool-description = Somebody steps back in a pool near the edge, the water up to the chest, and pushes it with the leg.

drawing-treadmill-title = On a treadmill with side rails
drawing-treadmill-description = Somebody steps back on a treadmill, both hands on its side rails, the stop clip at the shirt.

drawing-treadmill-jog-title = Jogging on a treadmill
drawing-treadmill-jog-description = Somebody jogs backward on a treadmill, both hands on its side rails.

drawing-treadmill-hands-free-title = Jogging on a treadmill, hands free
drawing-treadmill-hands-free-description = Somebody jogs backward on a treadmill, the hands just above its side rails.

drawing-spotter-title = With a spotter
drawing-spotter-description = Somebody steps back. Beside them and a little behind, a second person walks facing the way, one hand ready at their back.

drawing-open-ground-title = On clear ground
drawing-open-ground-description = Somebody steps back alone on clear, level ground.

drawing-grass-title = On grass
drawing-grass-description = Somebody steps back on short grass.

drawing-hill-title = Up a gentle hill
drawing-hill-description = Somebody steps back up a gentle slope, upright, with short steps.

drawing-weights-title = With light weights
drawing-weights-description = Somebody steps back, a light weight in each hand, the arms hanging.

drawing-sled-title = Pulling a sled
drawing-sled-description = Somebody leans away from an empty sled and pulls it backward on level ground.

drawing-sled-uphill-title = Pulling a sled uphill
drawing-sled-uphill-description = Somebody leans away from an empty sled and pulls it backward up a gentle slope.

drawing-jog-title = Running backward
drawing-jog-description = Somebody runs backward on light feet, the elbows bent.

drawing-drills-title = Drills between cones
drawing-drills-description = Somebody runs backward between cones on the ground.

drawing-chair-title = Up from the chair
drawing-chair-description = Somebody sits on a chair, arms crossed over the chest, and rises to stand.

drawing-lines-forward-title = Forward, from line to line
drawing-lines-forward-description = Somebody walks forward from one line on the floor to another. A second person walks right beside them.

drawing-lines-backward-title = Backward, from line to line
drawing-lines-backward-description = Somebody walks backward from one line on the floor to another. A second person walks right beside them.

drawing-one-leg-title = On one leg
drawing-one-leg-description = Somebody stands on one leg, arms crossed over the chest, a rail within reach.

drawing-four-stances-title = Four stances
drawing-four-stances-description = Feet from above: side by side; instep beside toe; heel to toe; one foot alone.

drawing-toes = toes
drawing-ball = ball
drawing-heel = heel
drawing-bowed = bowed
drawing-tall = tall
