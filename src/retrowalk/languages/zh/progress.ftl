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

## 其他设备记录的日常行走
progress-everyday-from = 数据来自 { $sources }。其他设备所说的日常步行速度，与我们测得的速度不是同一种度量。两条线走向相同，并不说明一个由另一个引起。
progress-everyday-from-some = 数据来自你的其他设备。其他设备所说的日常步行速度，与我们测得的速度不是同一种度量。两条线走向相同，并不说明一个由另一个引起。
progress-everyday-numbers = 此图的数字
progress-everyday-month = 月份
progress-everyday-days = 有数据的天数
progress-everyday-backward = 倒走分钟
progress-everyday-steadiness = 稳定性，%
progress-everyday-speed = 速度，米/秒
progress-everyday-steps = 每日步数
