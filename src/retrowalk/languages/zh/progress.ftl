progress-title = 有效果吗？
progress-nothing-yet = 第一次练习还在前面
progress-nothing-yet-lead = 第一次练习之后，这里会显示你的分钟数、步数和疼痛随时间的变化。
progress-see-today = 看看今天有什么
progress-walks = 测量过的行走
progress-walks-earlier = 更早的行走
progress-walks-last = 最近的行走
progress-walk = <span class="backward">倒走{ $time }</span>，{ NUMBER($steps, useGrouping: 0) }步
progress-minutes-aim = 通常的目标是每次10到15分钟，每周3到4次。
progress-steps-counted = 步数来自你提交的记录。
progress-pain-settles = { $most }以内没问题。重要的是一天之内能缓解。
progress-notes = 你自己写的
