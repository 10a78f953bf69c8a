answers-question =
    第{ $number }题 · { $left ->
        [0] 最后一题
       *[other] 还剩{ $left }题
    }
answers-mark-go = 可以
answers-mark-precautions = 可以，但要小心
answers-mark-ask_first = 先询问
answers-agreed = { $who }已同意（{ $day }）。请按下面写的注意事项继续。
answers-see-today = 看今天的练习
answers-tell-and-ask = 该说什么、问什么
answers-whom-to-ask = 可以问了解你情况的医生或物理治疗师。这一页可以打印在一张纸上。
answers-why = 为什么
answers-nothing-against = 从你的回答看，没有不适合的地方。如果情况有变，请重新回答问题。
answers-minded = 计划会替你注意的事
answers-urgent = 请今天就去看医生，弄清楚之后再重新回答问题。
answers-what-to-do-now = 现在该怎么做
answers-professional-agreed = 专业人士已同意
answers-read-until-then = 在那之前，你可以阅读全部内容：<a href="{ $to }">技巧、静心、安全和证据</a>。
answers-valid-until = 这个结果有效期到{ $day }。健康状况有变化时，请重新回答。
answers-again = 重新回答问题
answers-ask-title = 请先询问专业人士
answers-ask-lead = 在有资质的人同意之前，不会安排倒走。这里的内容你都可以阅读。
answers-needed-first = 还需要先做一件事
answers-read-meanwhile = 这段时间可以先<a href="{ $to }">阅读和了解</a>。
answers-changed-title = 什么有了变化？
answers-changed-hint = 勾上有变化的。只重新问这些，其余保持你说过的。
answers-mark-missing = 先做一件事
answers-tap-places-home_rail = 我有台面或扶手
answers-tap-partner-yes = 有人可以陪我走
answers-agreement-lead = 写下谁同意了、什么时候同意的、有什么限制。你的计划会遵守这些限制，小心地进行。
answers-agreement-who = 谁同意的？
answers-agreement-who-hint = 写名字就行，平时怎么称呼就怎么写。
answers-agreement-day = 在哪一天？

answers-in-feet = 用英尺和英寸
answers-in-pounds = 用磅
answers-unit-feet = 英尺
answers-unit-inches = 英寸
answers-unit-pounds = 磅
