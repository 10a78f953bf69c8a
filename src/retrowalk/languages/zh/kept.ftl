kept-name = 你的日志
kept-title = 你做了什么？
kept-nothing = 还没有任何记录
kept-nothing-lead = 第一次练习之后，它会出现在这里，包括你说过的话和测到的数据。
kept-see = 每次练习和你说过的话
kept-week = { $day }起的一周
kept-week-sums = { $walks }次练习，倒走{ $minutes }
kept-all-sums = 总共{ $walks }次练习，倒走{ $minutes }。
kept-weeks = 其他几周
kept-earlier = 更早
kept-latest = 最近
kept-back = 所有记录

kept-kind-run = 练习
kept-kind-check_in = 走后感受
kept-kind-next_day = 第二天
kept-kind-recording = 记录文件
kept-kind-assessment = 测试
kept-kind-guided = 静心练习
kept-kind-agreement = 专业人士已同意
kept-kind-proposal = 等待中的专业人士的话
kept-kind-screening = 你的回答
kept-kind-override = 专业人士改了计划
kept-kind-less = 某天少做一些
kept-kind-elsewhere = 换一天的地方
kept-kind-week = 你的一周
kept-kind-skip = 你的路
kept-kind-break = 停了一段时间之后
kept-kind-message = 留言
kept-kind-done = 专业人士做了什么
kept-kind-note = 备注
kept-kind-take_back = 已撤回

kept-said-pain-before = 走之前的疼痛：{ $value }（满分10）
kept-said-pain-after = 走之后的疼痛：{ $value }（满分10）
kept-said-pain-next-day = 一天后的疼痛：{ $value }（满分10）
kept-said-effort = 用力程度：{ $value }（满分10）
kept-said-mood = 心情：{ $value }
kept-said-unsteady = 按了{ $times }次“我觉得不稳”
kept-said-nothing = 还没有说走得怎么样
kept-said-stopped = 提前结束
kept-said-note = “{ $note }”
kept-measured-steps = 测得：倒走{ $steps }步
kept-measured-way = 测得：倒走{ $steps }步，约{ $metres }米
kept-walked = 倒走{ $minutes }
kept-walked-where = 倒走{ $minutes }，{ $place }
kept-asked-parts = 原计划：{ $places }
kept-week-days = { $days }
kept-week-times = 每周{ $times }次
kept-week-usual = 恢复平常的安排
kept-skip-out = 跳过：{ $rung }
kept-skip-in = 重新加入：{ $rung }
kept-elsewhere-planned = 还是在原计划的地方
kept-less-full = 还是按计划全做
kept-less-half = 做一半
kept-less-rest = 休息
kept-told-walker = { $when }告知
kept-told-named = 来自{ $who }，{ $when }告知
kept-told-system = { $when }自动保存
kept-state-replaced = 后来已更正
kept-state-taken_back = 已撤回，不再算数

kept-change = 更改你说过的话
kept-change-day-after = 更改第二天的回答
kept-change-lead = { $day }。一切都按你说过的填好了。把不对的改掉，其余保持不变。
kept-look-closer = 查看测量结果
kept-note = 想记下的事<span class="soft">（可不填）</span>
kept-note-add = 添加备注
kept-note-what = 你想记下什么？
kept-note-keep = 保存备注
kept-take-back = 撤回
kept-take-back-why = 为什么撤回？
kept-take-back-lead = 它将不再算数，你的计划会在没有它的情况下重新计算。它会以“已撤回”的形式留在这里，也可以恢复。
kept-why-not_me = 那不是我
kept-why-wrong_day = 是另一天
kept-why-mistake = 弄错了
kept-taken-back = 已撤回
kept-taken-back-lead = 它不算数。可以恢复。
kept-not-right = 不对？撤回
kept-put-back = 恢复
kept-history = 它的来龙去脉

kept-bar-kept = 已保存。
kept-bar-taken = 已撤回。
kept-bar-undone = 已撤销。
kept-undo = 撤销

kept-anew = 已重新计算

kept-walk-tell = 补记一次没用手机的练习
kept-walk-lead = 在这里补记，计划会像对待其他练习一样作出回应。
kept-walk-on = 哪一天？
kept-walk-minutes = 倒走了几分钟？
kept-walk-where = 在哪里？
kept-walk-keep = 保存这次练习

kept-erase = 彻底删除
kept-erase-title = 要彻底删除它吗？
kept-erase-everything = 删除全部
kept-erase-everything-title = 要彻底删除全部内容吗？
kept-erase-goes = 会消失的
kept-erase-stays = 会保留的
kept-erase-no-way-back = 删除后无法恢复。如果只是不想让它算数，撤回就够了。
kept-erase-now = 彻底删除
kept-erase-word = 删除全部
kept-erase-type = 如要继续，请输入：{ $word }
kept-erase-first = 如果还想留一份，请先保存<a href="/journal.zip">你的日志文件</a>。
kept-erased-title = 已删除
kept-erased-what = 已彻底消失
kept-erased-remains = 可能还留着的
kept-look-clearance = 查看由此得出的结论
kept-its-recording = 它的记录文件
kept-walk-elsewhere = 其他地方
kept-walk-another = 那天还有另一次练习
kept-erase-goes-walk = 这次练习：计划、说过的话、备注和测量结果，连同它的记录文件。
kept-erase-goes-recording = 这个记录文件，以及由它测得的结果。
kept-erase-goes-entry = 这条记录，连同它更正过的内容和加在上面的备注。
kept-erase-goes-everything = 现在和以前的所有练习、记录文件、测试、回答、同意和备注。
kept-erased-counts = { $entries }条记录，{ $recordings }个记录文件

kept-kind-consent = 你同意的事

## 提醒
kept-kind-reminder = 提醒
kept-reminder-off = 不提醒
kept-reminder-at = { $time }
kept-reminder-quiet = { $day }之前保持安静

kept-kind-import = 收进文件
kept-kind-activity = 来自其他应用
kept-kind-backward = 走的方向
kept-kind-trial = 锁定了试验
kept-kind-trial_asked = 提议了试验
kept-kind-trial_answer = 试验的回答
kept-kind-trial_ended = 试验提前结束
