# A walker's own trial: what can't be laid out, or not be worked out.

trials-pairs = A trial has { $least } to { $most } pairs of blocks: choose a length in between.
trials-no-such-plan = Such a plan can't be laid out: a block has 2 to 28 days, and its first days that don't count leave at least one that does.
trials-carried-on-too-early = More weeks can begin after { $last } only, when the first ones are over.
trials-carried-on-once = This trial has been carried on once already. What it could not tell, a new trial may.
trials-altered-plan = The plan of this trial is not the one that was locked before it began, so nothing can be said by it. Begin a new trial; what was told meanwhile stays in your journal.
trials-off-the-scale = An answer of { $day } is not between { $low } and { $high }. Correct or take back that answer.
trials-no-such-block = This trial has { $blocks } blocks, and none of the number that was told.
trials-another-earlier = What is to be carried on is not the trial that the plan names. Take the finding of that trial.
trials-different-questions = Trials of different questions can't be put together: choose those of one.
