path-rung = 第{ $number }级（共{ $count }级）：{ $name }
path-ask-first = 先询问
path-hill = 你的上坡路
path-hill-drawn = 一条有{ $count }级的平缓上坡路。你在第{ $number }级：{ $name }。
path-all-rungs = 你的所有级别，以及如何进入每一级
path-here = 你在这里
path-your-week = 你的日子
path-your-week-usual = 一般每周{ $times }次，中间留出休息。
path-your-week-chosen = { $times ->
    [4] { $week }。
   *[other] { $week }。两次之间仍留一天休息。
}
path-other-days = 换别的日子，或者多几次、少几次
path-which-days = 哪几天适合你？
path-which-days-hint = { $most ->
    [4] 最多4天。不超过3天时，两次之间留一天休息。
   *[other] 最多{ $most }天。两次之间留一天休息。
}
path-keep-days = 就定这几天
path-how-often = 或者每周几次？
path-week-as-usual = 恢复平常的安排
path-leave-out = 跳过这一级
path-leave-out-with-it = 这样也会跳过：{ $rungs }。
path-detours = 不在主路上，哪天想去就在“今天换个地方？”里选：{ $rungs }。
path-left-out = 你跳过的
path-take-in = 重新加入
path-weeks = 接下来的几周
path-weeks-hint = 每天倒走的分钟数。<span class="screen-only">点一周可看原因。</span>
path-week = 第{ $number }周
path-this-week = 第{ $number }周，本周
path-walked = 已走{ $walked }次
path-ahead = 还有{ $ahead }次
path-walked-and-ahead = 已走{ $walked }次，还有{ $ahead }次
path-day-walked = 已走
path-ends = 你的回答在{ $day }之前有效。请在那之前重新回答，后面的几周就会接上。
path-weeks-before = 之前的几周
path-take = 带走
path-paper = 纸质版
path-paper-hint = 两页，可以挂起来、给人看、往上写。
path-calendar = 加入日历
path-calendar-hint = 每天有提醒。计划有变时请重新获取。
path-decided = 计划的由来
path-earlier = 更早
path-still-earlier = 更早的还有{ NUMBER($decisions, useGrouping: 0) }条，在你的日志里。
path-journal = 保存的关于你的一切都属于你：<a href="{ $to }" download>把整本日志作为一个文件带走</a>。
