coach-today = 今天：倒走{ $minutes }，{ $place }。
coach-done-nothing = 今天就到这里。之后没有安排。
coach-done-tomorrow = 今天就到这里。下一次，明天：倒走{ $minutes }，{ $place }。
coach-done-later = 今天就到这里。下一次，{ $day }：倒走{ $minutes }，{ $place }。
coach-rest-nothing = 今天休息。之后没有安排。
coach-rest-tomorrow = 今天休息。下一次，明天：倒走{ $minutes }，{ $place }。
coach-rest-later = 今天休息。下一次，{ $day }：倒走{ $minutes }，{ $place }。

coach-choose-one-way = 请选择星期几，或者每周几次，不要两样都选。
coach-choose-times = 每周最多{ $most }次，中间留出休息。请少选一些。
coach-choose-place = 今天不能{ $place }：目前还没有为你开放。
coach-choose-rung = “{ $rung }”不能跳过：它不在你前面的路上，或者这条路必须经过它。

coach-answers-old = 你的回答是{ $date }的。请重新回答问题。
coach-answers-soon = 你的回答是{ $date }的。它们很快就到期了：方便时请重新回答。
coach-answers-fell = 回答问题之后你跌倒过。请重新回答。

coach-questions-start = 请先回答问题：这样才知道怎么开始。
coach-questions-tests = 请先回答问题：它们会说明哪些测试适合你。
coach-questions-print = 请先回答问题：这样才有东西可打印。
coach-test-not-for-you = { $test }：以现在的情况不适合你。你的评估结果写明了要问专业人士什么，以及为什么。
coach-no-such-session = 没有“{ $session }”这次练习。
coach-no-session = 你的计划里没有{ $session }这次练习。
coach-not-walked = { $session }的练习还没有走，所以没有什么可说的。
coach-no-result = 你的日志里没有结果{ $id }。

coach-part-damaged = 这一部分在传送中损坏了。请再发一次。
coach-part-astray = 这一部分不属于它被发往的地方。
coach-not-arrived = 这份记录还没有到。请从手机上保存它。
coach-nothing-arrived = 这份记录什么都还没有到。
coach-several-recordings = 里面有播放器的{ $count }份记录。请一份一份地提交。
coach-heart-alone = 这次没能测到你的步子。
