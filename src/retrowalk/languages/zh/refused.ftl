refused-title-other = 没有成功
refused-title-401 = 还没有让进来
refused-title-403 = 不能这样做
refused-title-404 = 这条路上什么也没有
refused-title-413 = 一次太多了
refused-title-421 = 走错门了
refused-title-422 = 不太合适
refused-title-500 = 是我们绊了一下，不是你
refused-title-503 = 无法打开日志
refused-status-other = 无法回应这个请求。
refused-status-404 = 这里没有页面。它可能移走了，或者地址有误。
refused-status-405 = 这个页面可以读，但不能这样修改。
refused-fields = 请再看一下：{ $names }。
refused-whole-entry = 整条内容
refused-our-fault = 我们这边出了故障。你之前保存的内容是安全的；请再试一次。
refused-no-journal = 日志现在无法读写。什么都没有改动。原因显示在运行 Retrowalk 的电脑上。
refused-busy = 正在测量的内容太多，这一份需要等一等。已保存的内容是安全的。请一分钟后再试。
refused-host = Retrowalk 不在这个名称下应答。请打开它自己的地址。
refused-other-site = 这来自另一个网站，所以什么都没有改动。
refused-no-length = 请整块发送，并注明长度。
refused-long-form = 内容超出了表格的容量。请写少一些。
refused-large-file = 这个文件有{ $size } MB，最多能放{ $most } MB。走一次通常不到10 MB：请只导出这一次。
refused-not-safe = 这个连接不安全。请用 https 地址打开 Retrowalk。
refused-not-paired = 这台设备还没有与 Retrowalk 配对。请先打开 /pair。
refused-wait-minutes = 错误的代码太多了。请等{ $minutes }分钟再试。
refused-wait-seconds = 错误的代码太多了。请等{ $seconds }秒再试。
refused-code = 代码不对，或者已经过期。重新获取：retrowalk pair
refused-certificate = 只有用 retrowalk serve --lan 时，Retrowalk 才会制作证书。
refused-wrong-clock = 已保存为{ $day }的练习：报告这次行走的设备时钟不准。请校准时钟。
refused-nobody-screened = 还没有人回答过问题。
refused-forward-stretch = 请说明向前走的那一段从哪里开始，之后在哪里结束。
refused-piece = 这一部分比两秒钟的行走应有的还大。
refused-moment = 这比一小段行走要多。
refused-other-session = 这份记录属于另一次练习。
refused-time-of-day = “{ $told }”不是时间。请写成17:30这样。
refused-no-such-question = 没有这个问题。
refused-number = “{ $told }”不是数字。请填秒数，例如9.4。
refused-no-such-test = 这里没有页面。所有测试都在“进展”里。
refused-no-test-file = 请先选择你的测试文件。
refused-no-walk-file = 请先选择这次行走的文件。
refused-unchecked = 请逐行看过并打勾。如果有一条不成立，就等一等，或换个地方。
refused-pain-untold = 请说明你现在有多痛。不痛是0。
refused-too-much-pain = 疼痛到了{ $pain }，该休息了。改天降到{ $most }或以下再走；如果一直不退，请咨询专业人士。
refused-another-day = 这次练习安排在{ $day }。之前的休息也是练习的一部分。
refused-check-in = 有两项必须回答：有多痛，以及有没有摇晃。
refused-next-day = 请点一个0到10的数字。
refused-who-agreed = 谁同意的？写姓名和职业就行。
refused-which-day = 是哪一天？请写成2026-11-21这样。
refused-future-day = 那一天还没有到。
refused-minutes = 倒走了几分钟？请填大于0、不超过240的数。
refused-erase-word = 要删除全部，请准确输入：{ $word }
refused-nothing-changed = 请勾上有变化的。

refused-not-yours = 您不能在这些页面上这样做。

refused-not-signed-in = 您还没有登录。请先打开 /sign-in。
refused-not-proved = 做这件事之前，请再证明一次您是谁：打开 /prove。
refused-no-pages = 这个账户没有自己的步行页面。
refused-too-many = 一分钟里用不了这么多。请稍等一会儿。

refused-no-consent = 当事人目前不同意这样做。
refused-consent-to = 您允许进来的人中没有这个名字。

refused-title-whose = 轮到谁？

# An operator's view
refused-number = 如果您要反映这个问题，请附上这个编号：{ $number }
