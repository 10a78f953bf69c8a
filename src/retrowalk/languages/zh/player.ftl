# 手机上的播放页面，以及脚本之外它所说、所显示的一切。手机自己读取这个文件。
# 说出来的句子最多十八个字左右。

player-page-title = 走路 · Retrowalk
player-description = 开放的倒走教练。
player-no-script = 浏览器里的教练需要 JavaScript。在终端里运行“retrowalk walk”也一样。

player-length = 共{ $whole }，
player-length-backward = 倒走{ $backward }
player-sound-mode = 我该怎样提示你？
player-sound-mode-voice = 语音
player-sound-mode-tones = 提示音
player-sound-mode-silent = 静音
player-voice = 语音
player-rate = 语速
player-tick = 倒走时的节拍
player-no-tick = 不要节拍
player-pace = 每分钟{ $pace }步
player-try = 现在试听
player-safe = 此时此地安全吗？
player-pain = 现在的疼痛
player-choose = 请选择
player-tick-all = 每一项都看一看并打勾，再说说你的疼痛。不痛就是0。
player-too-much-pain = 这么痛，今天就休息。等疼痛降到{ $most }或以下再试。
player-start = 开始
player-left-off = 上次你走到了{ $time }。它在等你。
player-go-on-from-there = 从那里继续
player-start-again = 重新开始
player-lesson-title = 先用一分钟看看怎么做
player-lesson-show = 用一分钟演示给我看
player-lesson-walk = 开始走
player-lesson-back = 回到这次行走
player-lesson-earlier = 上一步
player-lesson-later = 下一步
player-lesson-again = 再看一遍


player-no-voice = 这个浏览器没有列出语音。如果听不到话，提示音会告诉你，每句话也都显示在屏幕上。
player-no-voice-of-language = 这部手机没有中文语音。提示音会告诉你，每句话也都显示在屏幕上。
player-no-room = 这部手机的空间不多了。请腾出一些，否则步数可能存不下来。
player-no-storage = 这个浏览器目前什么都存不下。请让这个页面开着，直到这次走路记入日志；结束时也可以把它存成文件。
player-not-kept = 暂时存不下，请继续走。
player-sensor-listening = 手机能感觉到你的步子。把它放在口袋里或腰间，不要再动它。
player-sensor-insecure = 这里感觉不到步子：浏览器只让安全的页面感知运动，而这个地址不是。我按时间提示。

player-doing-stand = 站好不动
player-doing-warm_up = 向前走
player-doing-backward = 倒走
player-doing-forward = 向前走
player-doing-rest = 休息
player-doing-mindful = 向前走
player-doing-breathing = 呼吸
player-doing-pose = 姿势
player-doing-test = 测试
player-doing-go = 走过去
player-doing-cool_down = 向前走
player-leading-in = 准备倒走
player-time-left = 剩余时间
player-place = 第{ $number }段，共{ $all }段
player-next = 接下来：{ $title }，{ $time }
player-next-end = 接下来：结束
player-announced = { $title }。
player-live-steps = 倒走{ $steps }步
player-live-steps-pace = 倒走{ $steps }步，每分钟{ $pace }步

player-sound-on = 声音已开
player-sound-off = 声音已关
player-lock = 口袋锁
player-unlock = 解锁
player-slide = 滑到底
player-wrong = 我觉得不对
player-escape-key = Esc
player-stop = 停止
player-pause = 暂停
player-space-key = 空格
player-go-on = 继续
player-end-here = 到此结束
player-go-on-gently = 轻轻地继续
player-arrived = 我到了
player-no-backward = 继续，但不再倒走
player-wrong-chest_pain = 胸口疼痛或发闷
player-wrong-faint = 头晕或快要晕倒
player-wrong-weakness = 突然无力：脸、手臂、腿，或说不出话
player-fell = 我摔倒了
player-wrong-unsteady = 只是站不稳

player-asked-paused = 已暂停
player-asked-paused-text = 时间在等你。
player-asked-stop = 练习到此结束吗？
player-asked-stop-text = 已经做的都算数。
player-asked-hidden = 屏幕关闭时已暂停
player-asked-hidden-text = 没有漏掉任何内容。
player-asked-jumped = 已暂停：手机刚才休眠了
player-asked-jumped-text = 没有漏掉任何内容。
player-asked-arrived = 到了吗？
player-asked-arrived-text = 你的时间会等你。
player-asked-wrong-text = 是什么情况？
player-asked-unsteady = 停下，扶稳。慢慢呼吸。别着急。
player-asked-unsteady-text = 等你觉得稳了，再选合适的。少一点总是可以的。

player-said-hidden = 已暂停。先安全停下，再看手机。
player-said-paused = 已暂停。
player-said-lead-in = 看看身后。五秒后倒走。
player-said-gently = 现在轻一点。步子小些。扶稳。
player-said-no-backward = 今天不再倒走。慢慢向前走。
player-said-call = 马上拨打{ $number }。
player-said-call-yours = 马上拨打当地的急救电话。
player-said-sit-down = 坐下，不要再走。
player-said-lie-down = 马上坐下或躺下。
player-said-stay = 先别动。受伤了吗？
player-said-trial = 现在倒走。脚尖先着地，再落脚跟。
player-advice-turn = 你在向前走。等安全了再转身。
player-advice-slower = 慢一点。别着急。
player-advice-shorter = 步子小一点。膝盖会轻松些。
player-advice-even = 很好。四十步都很均匀。

player-summary-none = 今天没有倒走。没关系。
player-summary-minutes =
    { $minutes ->
        [2] 你倒走了两分钟。
       *[other] 你倒走了{ $minutes }分钟。
    }
player-summary-seconds =
    { $seconds ->
        [2] 你倒走了两秒。
       *[other] 你倒走了{ $seconds }秒。
    }
player-summary-both = 你倒走了{ $minutes }分{ $seconds }秒。
player-tell = 准备好了，就告诉我感觉怎么样。
player-unsteadiness = 你有{ $times }次觉得不稳。停下来是对的。
player-counting = 正在数你的步子……
player-result = 测得：倒走{ $backward }步，用时{ $time }；向前走{ $forward }步。
player-saving-trying = 正在保存这次走路……
player-slow = 教练回应得很慢，我还在等。
player-saving-delivered = 这次走路已记入你的日志。
player-saving-unreachable = 这次走路安全地存在这个浏览器里。教练一回应，就会记入你的日志。
player-saving-refused = 你的日志没有收下这次走路。它留在这个浏览器里，之后会再次提交。
player-saving-here = 这次走路目前只在这个页面上。请让它开着，直到记入日志，或者把记录存成文件。
player-continue = 继续
player-save-file = 把记录存成文件
player-saved-file = 已保存。这个文件随时可以提交，不会重复计算。

player-nothing-title = 今天没有要走的
player-nothing-asking = 这部手机里没有练习。正在问你的教练……
player-nothing-answers = 这部手机里没有练习。教练现在有回应，请再试一次。
player-nothing-text = 这部手机里没有练习，也连不上服务器。休息一下，或者回家再看。
player-try-again = 再试一次

# Something guided that is no walk: forward, standing or seated. The summary is said aloud, too.
# $minutes is a whole number, $title the name of one of them, $time such as "3:30".
player-guided-title = 静心练习
player-guided-offer = 这部手机上的静心练习
player-guided-door = { $title }，{ $time }
player-guided-asking = 这些都可以在这部手机上播放。正在询问你的教练……
player-guided-answers = 这些都可以在这部手机上播放。教练也有回应了。
player-guided-text = 现在连不上教练。这些都可以在这部手机上播放。
player-guided-tick-all = 请逐项看过并打勾。
player-guided-length = 共{ $whole }
player-guided-left-off = 你做到了 { $time }，可以接着做。
player-guided-doing-stand = 站着
player-guided-doing-warm_up = 向前
player-guided-doing-forward = 向前
player-guided-doing-rest = 坐着
player-guided-doing-mindful = 向前
player-guided-doing-breathing = 呼吸
player-guided-doing-pose = 姿势
player-guided-doing-cool_down = 向前
player-guided-summary =
    { $minutes ->
        [0] 这次很短，没关系。
       *[other] 你给了自己{ $minutes }分钟。
    }
player-guided-tell = 再待一会儿，然后继续你的一天。
player-guided-saving-trying = 正在保存……
player-guided-saving-delivered = 已记入你的日志。
player-guided-saving-unreachable = 已安全保存在这个浏览器里。教练一有回应，就会记入你的日志。
player-guided-saving-refused = 你的日志没有收下这条记录。它留在这个浏览器里，会再次提交。
player-guided-saving-unpaired = 已安全保存在这个浏览器里。
player-guided-saving-here = 目前只在这个页面上。在记入日志之前，请不要关闭它。

# 服务器慢，页面要等很久
player-waiting-title = 教练回应得很慢
player-waiting-text = 我还在等，页面一到就会打开。
player-waiting-walk = 打开这部手机里的练习

player-strap-choose = 连接心率带
player-strap-off = 蓝牙未打开。要使用心率带，请打开蓝牙。
player-strap-connecting = 正在连接心率带……
player-strap-beating = 心率带已连接。
player-strap-lost = 暂时收不到心率带的信号，我会继续尝试，你接着走。
player-heart-now = 每分钟心跳{ $bpm }次
player-heart-walked = 心率：平均每分钟{ $mean }次，最高{ $highest }次。

player-saving-unpaired = 这次走路安全地存在这个浏览器里。
player-unpaired = 你走过的路都安全地存在这部手机里，重新配对后就会记入你的日志。
player-pair = 配对这部手机

### lit：关于这部手机
player-sign =
    { $given ->
        [felt] 倒走时半分钟没有震动：停下来，看一看。
        [seen] 这部手机静音时没有提示：请看屏幕。
       *[heard] 倒走时半分钟没有声音：停下来，看一看。
    }
player-notes = 关于这部手机，最好知道
player-note-lit = 只有屏幕亮着时，手机才计步、才提示你。放进口袋时请用口袋锁：屏幕就不理会碰触。
player-note-dark = 屏幕一暗，你就什么也听不到了。倒走时，我若 20 秒没有说话，就有一声轻轻的滴答；半分钟没有声音，就停下来，看一看。
player-note-call = 来电会暂停练习。之后看一看手机，再点“继续”。
player-light-short = 屏幕可能会变暗。
player-light-do =
    { $device ->
        [ios] 请在“设置”的“显示与亮度”里，把“自动锁定”设为“永不”，没有就设为 5 分钟。“低电量模式”会把它改成 30 秒：走路时请关掉。
        [android] 走路时请关掉省电模式，并在“设置”的“显示”里把屏幕超时调长。
       *[other] 请把屏幕设为常亮：屏幕一暗，练习就会暂停。
    }
player-light-none = 这个浏览器不能让屏幕一直亮着。{ $way }
player-light-refused = 这部设备不让我保持屏幕常亮。{ $way }
player-light-lost = 这部设备不再保持屏幕常亮。{ $way }
player-light-unsure = 从主屏幕打开时，iOS 18.4 以前的手机走到一半屏幕会暗，这是已知的。请在 Safari 里打开，或在走路时把“自动锁定”设为“永不”，没有就设为 5 分钟。
player-said-dark = 屏幕可能会暗。暂停，看一看。
player-sensor-asks = 手机会问能否感知运动：请点“允许”。
player-sensor-none =
    { $device ->
        [android] 这部手机没有把运动数据给这个页面。请在地址栏的“权限”里允许“动作传感器”。在那之前我按时间提示；不计步。
       *[other] 这部设备没有运动传感器。我按时间提示；不计步。
    }
player-sensor-refused =
    { $device ->
        [ios] 没有获准感知运动，我按时间提示。想计步，请把这个应用（Safari 或 Retrowalk）上滑关掉，重新打开，再点“允许”。
       *[other] 这个浏览器没有获准感知运动。我按时间提示。想计步，请在浏览器设置里允许。
    }

### place: kept in place
player-lock-itself = 放进口袋后自动锁定
player-lock-lesson = 锁定时屏幕变黑，触碰不起作用。解锁：用一个指尖滑到底，松开，再点“打开”。暂停、停止和“我觉得不对”都在那里。
player-lock-note = 已为口袋锁定。解锁：滑到底，松开，点“打开”。
player-lock-then = 现在点“打开”。
player-lock-open = 打开
player-stay-walking = 还在走。要离开，请点停止。
player-stay-guided = 还没结束。要离开，请点停止。
player-stay-asking = 还没结束。请选择。
player-note-guided-access = “引导式访问”让 iPhone 在口袋里不受触碰：在“设置”的“辅助功能”里打开。在这里连按三次侧边按钮，关掉“触控”和“侧边按钮”，保留“运动”，点“开始”。再连按三次结束。
player-note-pinning = “固定应用”让手机停留在这个应用里：在安全设置里打开。在最近使用的应用列表中，点这个应用的图标，再点“固定”。

### home: 服务器换了地址

player-moved-title = 你的教练换了地址，请在那里打开：
player-moved-known = 这部手机以前在这些地址找到过你的教练：
player-moved-code = 那里会要一次代码：请在电脑上输入 <code>retrowalk pair</code>。
player-moved-icon = 这个图标只认旧地址。请在 Safari 里打开新地址，再把新的图标放到主屏幕。
player-moved-waiting = 下面这些在这部手机上等待，只在这个地址下。你可以把它们存成文件再提交，不会重复计算。
player-moved-save = 保存 { $when } 的练习
player-moved-save-records = 保存 { $count } 次练习的分钟数
player-moved-hand-in = 在那里提交文件

### line：没有声音的连接，跳动的时钟
player-not-listening = 现在没有在听
player-not-listening-steps = 现在没有在听。最后听到：倒走{ $steps }步
player-asked-unsure = 已暂停。先看手机，再继续。
player-asked-unsure-text = 时钟跳了一下，手机可能休眠过。没有漏掉任何内容。

### heard
player-not-heard-words = 暂时说不出话：听提示音。
player-not-heard-tones = 提示音停了。碰一下任何按钮。
player-not-heard-both = 听不到我了。请站稳，碰一下按钮。
player-add-voice = 可以在手机的设置里添加语音。
player-stops-music = 我出声的时候，这部手机可能会停下别的音乐。
player-ring-switch = 这部iPhone的静音开关会关掉提示音。请拨到响铃。
player-nothing-felt = 这部设备不能振动：选“静音”就什么都感觉不到。每句话都显示在屏幕上。
player-heard-question = 你听到我说话了吗？
player-heard-yes = 听到了
player-heard-no = 没有
player-heard-good = 好，路上听到的也是这样。
player-help-volume = 把音量调大，再试一次。
player-help-ring = 关掉静音：用iPhone侧面的开关或按钮。
player-help-headset = 连着耳机吗？戴上它，或者关掉蓝牙。
player-help-voice = 换一个语音。
player-help-tones = 选“提示音”。每句话也都显示在屏幕上。
player-help-words = 选“语音”。每句话也都显示在屏幕上。

### Storage: what is kept on the phone, and as a file
player-saved-part = 已保存这部手机上还有的部分，其余的在教练那里。
player-saved-nowhere = 现在无法存成文件。请让这个页面开着，稍后再试。
player-kept-promised = 这个浏览器已答应不会自行清除。也请你不要清除它的数据。
player-kept-unpromised = 在记入你的日志之前，它只存在这个浏览器里。请不要清除浏览器数据，并在几天之内再打开 Retrowalk。

player-live-unfelt = 不计步，我按时间提示。


### fallen: what felt like a fall
player-asked-fallen = 刚才像是摔倒了。受伤了吗？
player-asked-fallen-text = 已经停下了，不用急。
player-said-fallen = 刚才像是摔倒了。先别动。受伤了吗？
player-said-fallen-again = 受伤了吗？请在屏幕上回答。需要帮助就马上打电话。附近听到的人：请看看是否有人需要帮助。
player-fallen-hurt = 是的，我受伤了
player-fallen-unhurt = 摔倒了，但没有受伤
player-fallen-no = 没有摔倒
player-fallen-missed = 我可能察觉不到摔倒。我不是报警装置，不会自己打电话求助。
player-result-untold = 测到：走了{ $time }，但分不清方向。
