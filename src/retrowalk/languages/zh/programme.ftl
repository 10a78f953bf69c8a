# 练习计划：分钟和地点，对每次练习的回应，接下来的安排，以及不允许的情况。

programme-minutes =
    { $half ->
        [0] { $whole }分钟
       *[other] { $whole ->
            [0] 半分钟
           *[other] { $whole }分半钟
        }
    }
programme-more =
    { $half ->
        [0] 多{ $whole }分钟
       *[other] { $whole ->
            [0] 多半分钟
           *[other] 多{ $whole }分半钟
        }
    }
programme-place = { $where }
programme-listed = { $one }；{ $other }
programme-both = { $one }和{ $other }

programme-start-steady = 你先{ $place }练{ $minutes }，因为稳当最要紧。
programme-start-new = 你先{ $place }练{ $minutes }，因为这对你是新的。
programme-start-small = 你先{ $place }练{ $minutes }，因为每个人都从少量开始。

programme-answer-still_asking = 下次走之前，请先和专业人士谈一谈。计划会等着你。
programme-answer-alarm = { $alarm }等专业人士同意后，我们再从少量开始。
programme-answer-fell = { $care }你{ $day }跌倒了。再次倒走之前，请先告诉专业人士；之后我们从少量开始，并有东西可扶。
programme-answer-pain_red_fragile = 跌倒过或骨质疏松时，疼痛有{ $pain }分（满分10分），再次倒走之前要先查清楚：请让医生看一看；如果一条腿不能承重，当天就去。
programme-answer-pain_red_again = 四周之内有两次疼得厉害。继续之前，请让专业人士看一看。
programme-answer-effort_alarming = 用力程度{ $effort }分（满分10分）：有心脏、肺或肾脏的疾病时，这是需要先问清楚的信号。再次倒走之前，请先和医生谈一谈。
programme-answer-stumbled_often = 四周之内你三次踉跄或差点摔倒。再次倒走之前，请让专业人士看看你的平衡。
programme-answer-unsteady_too_often = 四周之内有五次走得不稳。再次倒走之前，请让专业人士看看你的平衡。
programme-answer-worse_next_day_again = 两周之内第三次在走后第二天更疼，这一次是{ $day }走之后。继续之前，请让专业人士看一看。
programme-answer-pain_goes_on = 疼痛反复出现，{ $day }有{ $worst }分（满分10分）。继续之前，请让专业人士看一看。
programme-answer-effort_goes_on = 四周之内有三次只走几分钟就非常吃力。继续之前，请问问专业人士是什么原因。
programme-answer-effort_above_goes_on = 四周之内有三次比你的专业人士希望的更吃力。继续之前，请先问问原因。
programme-answer-stumbled_again = 四周之内你两次踉跄或差点摔倒，所以暂时不增加，稳当最要紧：{ $minutes }，{ $place }。
programme-answer-stumbled = 你{ $day }踉跄或差点摔倒，所以下次短一些：{ $minutes }，{ $place }。
programme-answer-stumbled-no_less = 你{ $day }踉跄或差点摔倒，所以不增加：{ $minutes }，{ $place }。
programme-answer-pain_red = 疼痛有{ $pain }分（满分10分），先要休息，然后减少：{ $minutes }，{ $place }。
programme-answer-pain_red-no_less = 疼痛有{ $pain }分（满分10分），先要休息，然后轻轻地继续：{ $minutes }，{ $place }。
programme-answer-pain_on_demanding_rung = 有疼痛，我们先离开较难的这一级：{ $minutes }，{ $place }。
programme-answer-unsteady_again = 连续两次觉得不稳，所以我们减少一些：{ $minutes }，{ $place }。
programme-answer-unsteady_again-no_less = 连续两次觉得不稳，所以不增加：{ $minutes }，{ $place }。
programme-answer-unsteady_often = 四周之内有好几次走得不稳，所以暂时不增加，稳当最要紧：{ $minutes }，{ $place }。
programme-answer-worse_next_day = { $day }走后第二天更疼了，所以下次短一些：{ $minutes }，{ $place }。
programme-answer-worse_next_day-no_less = { $day }走后第二天更疼了，所以不增加：{ $minutes }，{ $place }。
programme-answer-pain_often = 两周之内有三次疼痛超过了对你合适的程度，所以下次短一些：{ $minutes }，{ $place }。
programme-answer-pain_often-no_less = 两周之内有三次疼痛超过了对你合适的程度，所以不增加：{ $minutes }，{ $place }。
programme-answer-pain_rises = 最近几次疼痛一直在加重，到了{ $worst }分（满分10分），所以下次短一些：{ $minutes }，{ $place }。
programme-answer-pain_rises-no_less = 最近几次疼痛一直在加重，到了{ $worst }分（满分10分），所以不增加：{ $minutes }，{ $place }。
programme-answer-pain_rises_again = 疼痛还在加重，{ $day }到了{ $worst }分（满分10分）。继续之前，请让专业人士看一看。
programme-answer-pain_unsettled = 和上次一样，{ $minutes }：{ $day }走后第二天，疼痛还没有回到你平常的程度。
programme-answer-no_rest_often = 两周之内有四次在休息日走，所以下次短一些：{ $minutes }，{ $place }。身体是在休息中变强的。
programme-answer-no_rest_often-no_less = 两周之内有四次在休息日走，所以不增加：{ $minutes }，{ $place }。身体是在休息中变强的。
programme-answer-no_rest_goes_on = 四周之内有八次在休息日走。继续之前，请和专业人士谈谈走多少对你合适。
programme-answer-week_overfull = 七天之内你倒走了{ $week }，超过了这里一周的计划。先休息；然后我们继续{ $minutes }。
programme-answer-days_on_end = 你几乎天天都在走。先休息几天；然后我们继续{ $minutes }。
programme-answer-more_often = 和上次一样，{ $minutes }：两周之内有三次走得比计划多。先让身体适应。
programme-answer-effort_often = 四周之内有两次只走几分钟就非常吃力，所以下次短一些：{ $minutes }，{ $place }。
programme-answer-effort_often-no_less = 四周之内有两次只走几分钟就非常吃力，所以不增加：{ $minutes }，{ $place }。
programme-answer-effort_above_often = 四周之内有两次比你的专业人士希望的更吃力，所以下次短一些：{ $minutes }，{ $place }。
programme-answer-effort_above_often-no_less = 四周之内有两次比你的专业人士希望的更吃力，所以不增加：{ $minutes }，{ $place }。
programme-answer-unsteady_without_support = { $day }走得不稳。下次要有东西可扶：{ $minutes }，{ $place }。
programme-answer-unsteady = 和上次一样，{ $minutes }：{ $day }走得不稳。稳当最要紧。
programme-answer-pain_amber = 和上次一样，{ $minutes }：因为{ $day }疼痛有{ $pain }分（满分10分）。
programme-answer-pain_before = 和上次一样，{ $minutes }：{ $day }开始时疼痛就有{ $before }分（满分10分）。
programme-answer-effort_high = 和上次一样，{ $minutes }：用力程度{ $effort }分（满分10分），眼下已经够了。
programme-answer-effort_above = 和上次一样，{ $minutes }：用力程度{ $effort }分（满分10分），超过了你的专业人士希望的程度。
programme-answer-twice_a_day = 你{ $day }走了不止一次，所以下一次练习多等一天，仍是{ $minutes }。
programme-answer-too_soon = 你在休息日走了，所以下一次练习多等一天，仍是{ $minutes }。
programme-answer-elsewhere = 你{ $day }走的内容，目前不在你可以练的范围内。我们继续{ $minutes }。
programme-answer-more_than_planned = 你{ $day }走得比计划多。先让身体适应：下次{ $minutes }。
programme-answer-mostly_forward = { $day }的记录显示大多是向前走，所以{ $minutes }再来一次。
programme-answer-not_completed = { $day }计划{ $minutes }，你走了{ $practised }。没关系；我们再试一次。
programme-answer-not_told = 和上次一样，{ $minutes }，等你告诉我们感觉如何。
programme-answer-not_told_often = 最近有三次没有告诉我们感觉如何，所以下次短一些，等你告诉我们：{ $minutes }，{ $place }。
programme-answer-not_told_often-no_less = 最近有三次没有告诉我们感觉如何。请说说下一次的感觉；仍是{ $minutes }，{ $place }。
programme-answer-steady_first = 和上次一样，{ $minutes }：最近有几次走得不稳，{ $steady }之前不增加。
programme-answer-half_chosen = { $day }走一半就够了，没关系。我们继续{ $minutes }。
programme-answer-coach_holds = 还是{ $minutes }：教练要你保持到{ $until }。
programme-answer-path_opens = 最近几次走得好，到了{ $was }，所以前面的路打开了：{ $minutes }，{ $place }。
programme-answer-enough = { $minutes }就是这一级的要求。保持就好，不需要更多。
programme-answer-enough_by_word = 仍然是{ $minutes }：{ $who }目前只允许这么多。
programme-answer-good_session = 比上次{ $more }：{ $minutes }，因为{ $day }走得顺利。

programme-will-grow = 比前一次{ $more }。
programme-will-be-the-same = 和前一次一样。
programme-will-stay = 和前一次一样，按教练的要求。
programme-will-be-free = 到那时{ $who }说的已经到期；我们一步一步继续。
programme-will-be-steady = 和前一次一样：最近有几次走得不稳，{ $until }之前不增加。
programme-after-half = 前一次走了一半，这次走完整的。
programme-will-open = 顺利走过几次{ $reached }之后，前面的路打开了：{ $rung }，{ $minutes }。

programme-less-half = 按你的选择，今天走一半。少走一点总是可以的。
programme-less-rest = 你选择今天休息。这总是可以的；练习会等着你。
programme-less-full = 还是照原计划走。
programme-place-and-base = 其中{ $first }{ $place }，其余{ $known }
programme-start-practised = 你从{ $place }开始，先走{ $minutes }：第一次看看情况如何。顺利的话，就从更高的台阶继续。
programme-answer-experienced = { $day }很顺利，而且你已经会倒走，所以从更高的台阶继续：{ $minutes }，{ $place }。
programme-answer-moves_over = 总共还是{ $minutes }，其中多一点在新的地方：{ $place }。
programme-answer-elsewhere_chosen = { $day }你在自己选择的地方走了。这里照旧继续：{ $minutes }，{ $place }。
programme-will-move-over = 总时间不变，其中更多分钟在新的台阶上。
programme-will-open-with-base = 最近几次顺利的练习达到了{ $reached }，所以路向前展开：{ $rung }，{ $minutes }。其余时间留在你熟悉的地方：{ $known }。
programme-after-elsewhere = 在另一个地方练习之后，照旧继续。
programme-chose-days = 在你选择的日子练习，中间留出休息。
programme-chose-usual-days = 恢复每周三次，中间留出休息。
programme-chose-place = 今天在你选择的地方：{ $place }。
programme-chose-skip = 按你的选择，跳过“{ $rung }”。后面的路照常继续。
programme-chose-no-skip = “{ $rung }”重新回到你的练习路上。

programme-agreed = 专业人士同意了，所以我们从少量重新开始：{ $minutes }。
programme-resumed = 隔了{ $days }天，欢迎回来。我们从低一点开始，先走{ $minutes }，再慢慢增加。
programme-resumed-no_less = 隔了{ $days }天，欢迎回来。我们继续走{ $minutes }，再慢慢增加。
programme-resumed-easier = 隔了{ $days }天，欢迎回来。我们回到容易一些的一级：{ $minutes }，{ $place }。
programme-moved = 你告诉我们的情况变了，所以接下来这样练：{ $place }。
programme-bounded = 计划按照{ $who }说的进行：{ $minutes }，{ $place }。
programme-bound_ended = { $who }说的已经到期。接下来从这里一步一步继续：{ $minutes }，{ $place }。
programme-corrected = 之前某次练习的记录更正之后，重新计算的结果：{ $minutes }，{ $place }。

programme-away-noted = 谢谢你告诉我们。我们继续走{ $minutes }，{ $place }。
programme-away-ill = 很高兴你回来了。生病之后，我们从少量开始：{ $minutes }，{ $place }。
programme-away-screen = 手术或住院之后，有些回答可能变了。请再回答一次问题，计划就会继续。
programme-away-fell = { $care }你在这段时间里跌倒过。再次倒走之前，请告诉专业人士；之后我们从少量开始，并且有东西可扶。

programme-advice-balance = 做一次简短的平衡测试，旁边有人陪着，可以看出你现在站得有多稳。结果对专业人士也有用。
programme-course-reviewed = 配合治疗的{ $weeks }周已经过去，现在每次{ $minutes }。请把情况给治疗你的人看看，由他们说接下来怎么走。
programme-course-ends = { $weeks }周：配合治疗的这一段到此结束。每周走两三次可以保持练习。请问问治疗你的人，是否还需要配合治疗。
programme-advice-retest = 请再做其中两项测试，并与第一次比较：半分钟从椅子上站起，以及计时起身行走。

programme-overruled = { $who }改了计划：{ $what }。“{ $note }”
programme-overruled-dose = { $minutes }，{ $place }
programme-overruled-rest = 先休息到{ $until }
programme-overruled-hold = { $until }之前不再增加
programme-not-overruled = { $who }在{ $day }提出的要求，和之后告诉我们的情况不合，所以计划照常进行。

programme-agreement-comes-first = 请先记下专业人士同意继续。
programme-nothing-grows-yet = 疼痛或走得不稳之后，要先顺利走一次，才能增加。
programme-rung-not-open = “{ $rung }”不对这位练习者开放。
programme-rung-comes-after = “{ $rung }”要排在这些之后：{ $before }。
programme-setting-not-open = 在这一级，“{ $setting }”不对这位练习者开放。
programme-at-most = “{ $rung }”现在最多{ $minutes }。
programme-beyond-the-word = 这超出了{ $who }允许的范围。请先问问对方，并把答复记下来。

programme-not-cleared = 请先咨询专业人士。得到同意后在这里记下，你的计划就开始。
programme-answers-old = 你的回答是{ $day }的。请再回答一次问题，计划就会继续。
programme-needs-somebody = 这需要有人在你身边。找到陪你的人后告诉我们，你的计划就开始。
programme-needs-a-place = 要开始，你需要下面其中一样：{ $places }。有了就告诉我们，你的计划就开始。
programme-word-leaves-nothing = 按照{ $who }说的，没有地方可以倒走。{ $needed }
programme-ask-for-a-place = 请问问对方，换一个地方行不行，并把答复记下来。
programme-ask-or-have-a-place = 请问问对方，换一个地方行不行；或者，等你有了下面其中一样，就告诉我们：{ $places }。
programme-out-of-order = { $day }的练习在{ $last }之前，而后者已经回应过了。请改为重放全部历史。
