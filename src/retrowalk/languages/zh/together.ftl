# 让人陪我走：行走者的窗口、说出的话，以及陪伴者的页面。

## 行走者的窗口
together-offer = 让人陪我走
together-unreached = 这需要连上你的 Retrowalk 服务器，现在连不上。你自己照样可以走。
together-title = 有人陪你走
together-lead = 把链接发给你信任的人，或让对方扫码。对方不需要账号，能看到你正在怎么走，还能对你说四句话。走完就结束。
together-link = 链接
together-code = 链接的二维码
together-share = 发送
together-copy = 复制
together-copied = 已复制。
together-withdraw = 收回
together-close = 回到行走
together-make-again = 做一个新链接
together-leave-result = 走完后，让对方在 7 天内查看我的行走
together-result-label = 陪我走的人
together-result-sent = 已让对方查看你的行走。你可以在“给我的理疗师看”里找到它。
together-sees = 对方能看到你走的方向、步数、步频、心率、说了什么，以及在哪里走。服务器只转交加密的内容，不保存，也读不懂。
together-none = 还没有人陪你。
together-one = 有人在陪你。
together-several = 有好几个人在陪你。
together-in-step = 你和同伴一起数数开始。
together-apart = 同伴的手机暂时不能一起数。请大声数。
together-gone = 这个链接已经失效。
together-reach-machine = 它只能在这台电脑上打开，别人到不了这里。
together-reach-home = 它只能在这个家庭网络（{ $host }）里、在信任这台电脑的浏览器中打开。
together-reach-anywhere = 凡是能连到 { $host } 的地方都能打开。
together-unfit = 这个链接不对，请重新做一个。
together-unknown = 没有这样的链接。

## 教练替陪伴者说的话
together-said-well-done = 陪你的人说：走得好。
together-said-smaller = 陪你的人说：步子小一点。
together-said-slower = 陪你的人说：慢一点。
together-said-stop = 停！现在停下，扶稳。

## 陪伴者的页面
together-page-title = 一起走
together-waiting = 正在等待对方的手机。
together-full = 陪走的人已经满了。一有空位，此页就会打开。
together-gone-title = 这里什么也没有
together-gone-lead = 链接已被收回，或行走已结束，或链接在途中被截断。请对方给你一个新的。
together-over = 行走结束了
together-over-lead = 谢谢你陪着走。这里没有保存任何内容。
together-result = 看看走得怎么样
together-result-code = 打开它的代码：{ $code }
together-way-backward = 倒走
together-way-forward = 向前走
together-way-unknown = 现在看不出来
together-way-other = 正在准备
together-asking = 停下了
together-leading = 马上要倒走
together-left = 还剩 { $time }
together-steps-backward = 倒走 { $steps } 步
together-steps-forward = 前走 { $steps } 步
together-pace = 每分钟 { $pace } 步
together-length = 每步 { $length } 厘米
together-heart = 心率 { $bpm }
together-phone-deaf = 对方的手机现在感觉不到步子。
together-advice-turn = 计划倒走，现在却在向前走。
together-advice-slower = 比平时快。
together-advice-shorter = 步子变长了。
together-advice-even = 步子均匀。
together-not-heard = 从 { $time } 起没有消息。你发送的内容，等线路恢复后就会送到。
together-event-stumble = 是不是绊到了？
together-event-fall = 感觉像是摔倒了。快去看看，不要把人拉起来。
together-event-turn = 换了方向。
together-event-stop = 停下了。
together-ago = （{ $seconds } 秒前）
together-to-say = 你可以说的话
together-say-well-done = 走得好
together-say-smaller = 步子小一点
together-say-slower = 慢一点
together-say-stop = 停
together-sent = 正在送出…
together-arrived = 已送到。
together-beside = 我站在旁边
together-buzz = 绊到、换方向或停下时振动提醒
together-only-less = 你发送的内容只会让行走更轻松，或让它停下。有空档时才会说出来；“停”会立刻说出。

## 面对面，手拉手
together-partner = 我也走，面对面，并听我该做的
together-partner-ready = 拉住双手。我来告诉你怎么做。
together-partner-backward = 现在你倒走。小步。
together-partner-forward = 现在你向前走。轻轻带着。
together-partner-stop = 两个人都站住。
together-partner-soon-backward = 马上轮到你倒走。
together-partner-soon-forward = 马上轮到你向前走。
together-partner-apart = 跟着另一部手机走。
together-count-three = 三。
together-count-two = 二。
together-count-one = 一。
