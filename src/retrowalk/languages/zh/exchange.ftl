exchange-calendar-name = 倒走
exchange-calendar-title = 倒走：{ $minutes }
exchange-calendar-today = 今天倒走：{ $minutes }。
exchange-calendar-what = 倒走{ $minutes }，{ $place }。
exchange-calendar-before = 开始之前：

exchange-nothing-ahead = 接下来没有练习，所以还没有什么可打印。
exchange-no-font = 运行 Retrowalk 的电脑上没有{ $language }字体，纸上只会印出空方框。请在那台电脑上安装一种，例如 Noto Sans CJK，或者用英语或德语打印。

exchange-paper-title = 倒走：接下来的几周
exchange-paper-description = 一份写在纸上的倒走计划，留有记录的地方。
exchange-paper-heading = 倒走
exchange-paper-for = 给{ $name }
exchange-paper-page = 第{ $page }页，共{ $pages }页
exchange-paper-first = 倒走{ $minutes }
exchange-paper-where = ，{ $place }
exchange-paper-how = 怎么走
exchange-paper-checks = 每次走之前
exchange-paper-stop = 该停下的信号
exchange-paper-stop-dizzy = 头晕，或者觉得可能会跌倒。
exchange-paper-stop-pain = 疼痛超过{ $most }分（满分10分），或者是你没有过的疼痛。
exchange-paper-stop-now = 胸痛、晕倒、突然无力：立刻求助。
exchange-paper-mind = 对你来说，始终要注意
exchange-paper-weeks = 接下来的几周
exchange-paper-weeks-lead = 一切顺利时就是这样：每一次都以前一次为基础。记下你做了什么、走完后最痛的程度，以及第二天早上的疼痛，0到10分。
exchange-paper-weeks-parts = 写着2 + 5时，前几分钟走新的，其余在熟悉的地方走。
exchange-paper-column-week = 周
exchange-paper-column-day = 日期
exchange-paper-column-backward = 倒走
exchange-paper-column-where = 地点
exchange-paper-column-done = 完成
exchange-paper-column-pain-after = 走后疼痛
exchange-paper-column-next-day = 第二天
exchange-paper-pain = 疼痛说明什么
exchange-paper-pain-range = { $low }到{ $high }
exchange-paper-pain-above = 超过{ $most }
exchange-paper-pain-low-do = 按计划继续。
exchange-paper-pain-middle-do = 再做一次同样的，不要加量。
exchange-paper-pain-high-do = 休息两天，然后减量。
exchange-paper-after-stumble = 踉跄或差点摔倒之后：下次减量，并且要有东西可扶。跌倒之后：先问过再继续。
exchange-paper-cited = { $sentence }［{ $source }］
exchange-paper-ask = 该问治疗你的人什么
exchange-paper-agreed = 一位专业人士已同意：{ $who }，{ $date }。
exchange-paper-until = 你的回答到{ $date }为止有效。之后请重新回答问题。
exchange-paper-informs = Retrowalk 只提供信息。它不做诊断，也不代替任何治疗。

exchange-journal-newer = 这份日志由更新的 Retrowalk 写成。请先更新 Retrowalk。
exchange-journal-unreadable = 这不是 Retrowalk 写的日志，或者它已损坏。什么都没有改动。

# A journal that moves house
exchange-other-bytes = 这份日志已损坏：其中的“{ $name }”与它所记的不是同一个文件。没有改动任何内容。请在它原来的地方重新保存一次。
exchange-lacks = 这份日志不完整：其中缺少“{ $name }”。没有改动任何内容。请在它原来的地方重新保存一次。
# The way to the walker’s pages, printed for a professional
exchange-paper-link-title = 给治疗者
exchange-paper-link = 用手机扫描即可看到走得怎么样，内容以分享那天为准。需要行走者亲口告诉你的代码才能打开。
exchange-paper-link-picture = 可扫描的链接图

# A journal that moves house
