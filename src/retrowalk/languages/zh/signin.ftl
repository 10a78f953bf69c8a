# 登录：账户、邀请、打印的备用码、再次验证、所有者的页面。

signin-title = 登录
signin-lead = 请输入你在这里选定的名字和密码。
signin-nobody-yet = 这里还没有人有账户。
signin-first-owner = 第一个账户在这台机器上创建：请在那里输入 <code>retrowalk people invite --owner</code>，再打开它显示的链接。
signin-name = 你的登录名
signin-name-hint = 可以是你的名字，也可以是邮箱地址。这里不能有别人用它。
signin-password = 你的密码
signin-new-password = 新密码
signin-new-password-hint = 至少{ $least }个字符。连着几个词就很好，也容易记住。
signin-enter = 登录
signin-else = 其他方式
signin-have-invitation = 我收到了邀请
signin-cant-get-in = 我进不去了
signin-pair-instead = 用家里机器上的代码配对这台设备
signin-wrong = 这个名字和密码对不上。
signin-wrong-password = 这不是你的密码。
signin-wait-minutes = 错误次数太多。请等{ $minutes }分钟后再试。
signin-wait-seconds = 错误次数太多。请等{ $seconds }秒后再试。
signin-password-length = 这里的密码要有{ $least }到{ $most }个字符。
signin-password-simple = 这个太容易猜到。连着几个词会更好。
signin-no-role = 请至少勾选一项账户的用途。
signin-no-account = 这需要一个账户。你进来时没有用账户。
signin-owner-only = 这一页只给这台服务器的所有者。
signin-not-by-token = 程序不能用它的令牌做这件事。请你登录后自己来做。

### 邀请

signin-invited-title = 你收到了邀请
signin-invited-lead = 请打开给你的链接，或在这里输入它的代码。
signin-invited-code = 你邀请的代码
signin-invited-hint = 它只能用一次。过了时间，请要一个新的。
signin-invitation-wrong = 这个代码打不开什么。也许已经用过，也许过了时间。请要一个新的。
signin-go-on = 继续
signin-welcome-title = 欢迎
signin-welcome-lead = 用这个账户，你是：
signin-again-title = 重新进来
signin-again-lead = 请选一个新密码。这个账户在各处的登录现在都会结束。用它你是：
signin-again-name = 你的登录名是“{ $name }”。
signin-from-professional = { $who }邀请你，从现在起可以看到你的页面。你随时可以在“谁在照看我”里结束。
signin-join = 进来
signin-take = 以{ $who }的身份继续
signin-take-other = 不是你？请先退出登录，再打开一次链接。
signin-have-account = 在这里已经有账户？请先<a href="/sign-in">登录</a>，再打开一次链接。
signin-role-owner = 这台服务器的所有者
signin-role-walker = 步行者
signin-role-professional = 专业人士
signin-role-carer = 照护者或同伴
signin-role-researcher = 研究者
signin-role-may-owner = 管理账户和备份。看不到任何人的行走、疼痛或回答。
signin-role-may-walker = 有自己的页面，并决定谁能看。
signin-role-may-professional = 教练或物理治疗师。能看到并指导同意了的人。没有人实时看着。
signin-role-may-carer = 能看到今天走什么、在哪里走，也能报告跌倒。
signin-role-may-researcher = 得到同意了的人的数字，没有姓名。
signin-link-title = 一份邀请
signin-link-hour = 请现在就交给对方：只能用一次，一小时内有效。
signin-link-days = 请交给对方：只能用一次，{ $days }天内有效。
signin-link-picture = 可以扫描的链接图片
signin-link-or = 可以扫描，或用只有对方能读到的方式发送：
signin-link-type = 或在 { $address } 输入：
signin-link-once = 它只显示这一次。谁拿到，谁就能用。

### 备用码与重新进来

signin-recover-title = 重新进来
signin-recover-lead = 用你打印的纸上的一个代码。用完请划掉：每个只能用一次。
signin-recover-code = 纸上的一个代码
signin-recover-enter = 进来
signin-recover-without = 没有那张纸
signin-recover-owner = 请向这台服务器的所有者要一个新链接。所有者在机器上输入 <code>retrowalk people invite --again NAME</code>。
signin-code-wrong = 这个名字和代码对不上，或者代码已经用过。
signin-sheet-title = 我的备用码纸
signin-sheet-why = 如果你丢了手机或忘了密码，纸上的一个代码能让你进来。请现在打印，或抄下来。
signin-sheet-left = { $left ->
    [0] 没有剩下的代码。
   *[other] 还剩{ $left }个代码。
}
signin-sheet-few = { $left ->
    [0] 你还没有备用码纸。
   *[other] 你的纸上还剩{ $left }个代码。
}
signin-sheet-new = 做一张新的
signin-sheet-void = 新的一张会让旧的作废。
signin-sheet-make = 做这张纸
signin-sheet-later = 以后再说
signin-sheet-use = 每个代码让你进来一次，并选一个新密码。用过的请划掉。
signin-sheet-where = 在哪里输入：{ $address }，连同你的登录名。登录名不在这张纸上：捡到的人不知道它是谁的。
signin-sheet-keep = 请放在你放备用钥匙的地方。
signin-sheet-made = { $day }制作。更新的一张会让这张作废。
signin-sheet-once = 它只显示这一次。离开这一页后谁也不能再显示，只能做一张新的。
signin-sheet-print = 打印
signin-sheet-done = 我拿到了

### 我的账户

signin-account-title = 我的账户
signin-account-as = 你的登录名是“{ $name }”。
signin-sees = 我在这里是谁，能看什么
signin-looks-after = 你照看：
signin-unnamed = 步行者{ $id }
signin-where = 我在哪里登录着
signin-here = 这里
signin-since = 从{ $day }起，最近一次{ $seen }
signin-end = 结束
signin-end-named = 结束在{ $device }上的登录
signin-end-others = 结束其他所有登录
signin-leave = 在这里退出登录
signin-change-password = 更改我的密码
signin-set-password = 选一个密码
signin-change-password-ends = 其他所有浏览器都会退出登录。
signin-password-changed = 你的密码已更改。其他所有浏览器都已退出登录。
signin-change-name = 更改我在屏幕上的名字
signin-shown = 别人看到的名字
signin-mine = 我的账户：{ $who }
signin-happened = 最近对它做了什么
signin-happened-let_in_by_link = 有人用所有者的链接进来，并选了一个新密码。
signin-happened-came_back_by_sheet = 有人用纸上的代码进来，并选了一个新密码。
signin-happened-password_changed = 密码已更改。
signin-happened-roles_changed = 账户的用途已更改。
signin-happened-sheet_made = 做了一张新的备用码纸。
signin-happened-not-me = 如果不是你：请更改密码，做一张新的备用码纸，并询问这台服务器的所有者。
signin-invite-client = 邀请一位来访者
signin-prove-title = 是你吗？
signin-prove-lead = 你现在以{ $who }的身份登录。做这一步之前，请再证明一次。十分钟内有效。
signin-prove-enter = 继续
signin-prove-not-me = 不是我：退出登录

### 谁在照看我

signin-after-title = 谁在照看我
signin-after-lead = 你愿意多久，他们就能看你的页面多久。没有人实时看着。
signin-after-since = 从{ $day }起
signin-after-end = 结束
signin-after-end-named = 结束{ $who }的照看
signin-after-nobody = 还没有人。
signin-after-may-professional = 教练或物理治疗师：能看到你的行走、疼痛和测试，也能写下你们商定的内容。
signin-after-may-carer = 能看到你今天走什么、在哪里走，能读到你写给照顾你的人的话，也能报告跌倒。别的都看不到。

### 所有者的页面

signin-accounts-title = 账户
signin-accounts-lead = 谁可以在这里登录，以什么身份。这里不显示任何人的健康情况。
signin-accounts-none = 还没有人有账户。
signin-roles = 账户的用途
signin-roles-keep = 就这样
signin-invite = 邀请某人
signin-invite-make = 做一个链接
signin-invite-lasts = 只能用一次，{ $days }天内有效；给所有者的一小时内有效。
signin-again-what = 对方进不去了？一个链接能让对方进来一次，并选一个新密码。对方能看到它被用过。
signin-again-make = 做一个重新进来的链接
signin-close-what = 关闭的账户谁也不能登录。步行者说过的都还在。
signin-close = 关闭{ $who }的账户
signin-closed = 已关闭
signin-happened-passkey_made = 创建了一个通行密钥。
signin-happened-vouching_linked = 另一台服务器从此可以为它作证。
signin-happened-token_made = 为一个程序创建了令牌。
