# Something guided for any day: forward, standing or seated; nothing of it is a backward walk.

guided-name = 静心练习
guided-title = 静心练习，哪天都可以做
guided-lead-any = 向前走、站着或坐着，有声音带着你做。没有一项是倒走，你的计划也不会改变。
guided-lead-seated = 坐着做，有声音带着你做。你的计划不会改变。
guided-lead-waiting = 坐着做，有声音带着你：等待专业人士意见期间也安全。你的计划不会改变。
guided-posture-walking = 向前走
guided-posture-standing = 站着
guided-posture-seated = 坐着
# $minutes is such as "3 minutes"; $day is a day such as "Tue 24 Nov".
guided-length = { $minutes }
guided-length-hold = { $minutes }，身旁要有稳固的扶持物
guided-last = 上次：{ $day }
guided-tests = 小测试
guided-tests-lead = 目前适合你的站立和行走测试。请有人站在你身边。
guided-offline = 在手机上打开过这一页之后，没有网络也能在手机上播放。
guided-how = 每一项怎么做
guided-kept = 你做过的

# On the page of the day
guided-today = 今天做点静心练习
guided-today-any = 静心练习，哪天都可以做
guided-begin = 开始
guided-all = 全部练习

# What can't be
guided-not-for-you = 目前这一项不适合你。适合你的都在“静心练习”里。
guided-help-first = 今天先求助，其他的都先放一放。

# To correct what was kept
guided-correct = 更改你做过的
guided-correct-lead = 这里填的是当时记下的内容。改正有误的地方；原来的记录仍保留在历史里。
guided-correct-which = 做的是哪一项
guided-correct-minutes = 多少分钟
guided-refused-minutes = 多少分钟？请填大于 0、不超过 { $most } 的数字。
