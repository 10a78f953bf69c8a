# The drawings: their titles, what they show for those who don't see them, and words in them.

drawing-foot-roll-title = The foot roll, reversed
drawing-foot-roll-description = A foot reaches back. The toes touch first, then the ball, then the heel comes down.

drawing-step-back-title = Stepping back
drawing-step-back-description = Somebody walks backward, upright, with small steps: each foot touches toes first.

drawing-posture-title = Stand tall
drawing-posture-description = Two people stand. One is bowed over, the head hanging. The other is tall, head over shoulders over hips.

drawing-rail-title = Beside a rail
drawing-rail-description = Somebody steps back beside a rail, one hand resting on it.

drawing-partner-title = With a partner
drawing-partner-description = Two people face each other and hold both hands. One steps back, the other follows.

drawing-warrior-title = Warrior
drawing-warrior-description = A long step: the front knee over the ankle, the back leg straight with its heel down, one hand on a rail, the other arm up, eyes up.

drawing-mat-title = On a mat
drawing-mat-description = Somebody steps back along a mat that lies flat on the floor.

drawing-pool-title = In the pool
drawing-pool-description = Somebody steps back in a pool, the water up to the chest.

drawing-treadmill-title = On a treadmill with side rails
drawing-treadmill-description = Somebody steps back on a treadmill, both hands on its side rails.

drawing-treadmill-jog-title = Jogging on a treadmill
drawing-treadmill-jog-description = Somebody jogs backward on a treadmill, both hands on its side rails.

drawing-treadmill-hands-free-title = Jogging on a treadmill, hands free
drawing-treadmill-hands-free-description = Somebody jogs backward on a treadmill, the hands just above its side rails.

drawing-spotter-title = With a spotter
drawing-spotter-description = Somebody steps back. Behind them a second person is ready, hands within reach.

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
