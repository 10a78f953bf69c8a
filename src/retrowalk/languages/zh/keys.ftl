# 密码以外的进入方式：程序的令牌、通行密钥、由另一台服务器确认身份。

keys-may-see-today = { $pages ->
    [clients] 查看你的客户今天走什么
   *[own] 查看你今天走什么
}
keys-may-see = { $pages ->
    [clients] 读取你的客户的步行、测试和所说的一切
   *[own] 读取你的步行、测试和你所说的一切
}
keys-may-tell = { $pages ->
    [clients] 为你的客户添加步行、记录和回答
   *[own] 添加步行、记录和回答
}
keys-may-tell-fall = { $pages ->
    [clients] 告知客户跌倒
   *[own] 告知跌倒
}
keys-may-write = { $pages ->
    [clients] 给你的客户写消息
   *[own] 写消息
}
keys-may-prescribe = 写下你与客户的约定
keys-may-take-along = 把全部内容作为文件带走
keys-token-may = 可以{ $what }，到{ $day }为止。

keys-tokens-title = 可以进入的程序
keys-tokens-lead = 令牌让你自己的程序进入，例如脚本或家庭自动化。它只能做它那句话所说的事。
keys-tokens-none = 还没有程序可以进入。
keys-token-new = { $pages ->
    [clients] 用于客户页面的新令牌
   *[own] 新令牌
}
keys-token-name = 用来做什么？
keys-token-name-hint = 一个你能认出它的名字，例如“手表脚本”。
keys-token-what = 它可以做什么
keys-token-until = 多长时间
keys-token-days = { $days ->
    [7] 一周
    [30] 30 天
    [90] 90 天
    [365] 一年
   *[other] { $days } 天
}
keys-token-never = 任何令牌都不能打开这些页面，不能决定谁看到你，也不能删除任何内容。
keys-token-make = 创建令牌
keys-token-made = “{ $name }”的令牌
keys-token-once = 它只显示这一次。请把它复制到程序能找到的地方；谁拥有它，谁就能进入。
keys-token-copy = 复制
keys-token-copied = 已复制
keys-token-how = 程序在每次请求时发送它：
keys-token-unused = 还没有使用过。
keys-token-used = 上次使用：{ $day }，{ $time }。
keys-token-over = 它已到期：不再能打开任何内容。
keys-token-end = 结束
keys-token-end-named = 结束“{ $name }”
keys-token-needs-name = 请说明令牌的用途。
keys-token-needs-right = 请勾选它可以做什么。
keys-token-too-much = 令牌能做的事不能多于你自己，最多一年。
keys-token-too-many = 已有 { $most } 个有效令牌。请先结束一个。
keys-refused-token = 这个令牌打不开任何内容：它已被结束、已到期，或从来不是令牌。
keys-refused-page = 令牌只能打开 /api/v1 下的接口，不能打开页面。

keys-passkey-wrong = 这个通行密钥不符。没有让任何人进入，也没有任何更改。
keys-passkey-late = 用时太长，或是从别处开始的。请再试一次。
keys-passkey-needs-name = 通行密钥需要有名称的服务器；数字地址没有名称。
keys-passkey-known = 这个通行密钥已经保存在这里。
keys-passkey-too-many = 已保存 { $most } 个通行密钥。请先移除一个。

keys-with-late = 用时太长，或是从别处开始的。请重新开始。
keys-with-refused = { $name }没有让你进入。没有任何更改。
keys-with-unreachable = 现在连不上另一台服务器。请稍后再试，或用别的方式进入。
keys-with-unsure = 另一台服务器所说的不可信，所以没有让任何人进入。管理这台服务器的人可以查看它的设置。
keys-with-taken = 这已经与这里的另一个账户相连。

# 其他进入方式页面上的文字。
keys-ways-title = 我如何进入
keys-passkey-enter = 用通行密钥登录
keys-passkey-prove = 用通行密钥证明
keys-passkey-not = 没有收到通行密钥。你可以再试一次，或用别的方式进入。
keys-passkey-new = 新的通行密钥
keys-passkey-new-lead = 它保存在你的设备上，设备会要求你的指纹、面容或设备自己的密码。你用它以{ $who }的身份登录，没有可被猜到或泄露的密码。
keys-passkey-make = 创建通行密钥
keys-passkey-old-browser = 这个浏览器不支持通行密钥，或需要 JavaScript。换一个浏览器也许可以。
keys-passkey-bound = 它只在 { $host } 有效。如果这台服务器改用别的名称，请在那里新建一个。
keys-passkeys-title = 通行密钥
keys-passkeys-lead = 通行密钥保存在你的手机、电脑或可插入的密钥里。这台服务器从不得到它。
keys-passkeys-no-name = 你现在位于 { $host }，这是一个数字地址。通行密钥属于一个名称，所以这里无法创建。你的密码和已配对的设备照常可用。
keys-passkeys-none = 你还没有通行密钥。
keys-passkeys-lost = 设备可能丢失，它的通行密钥也会随之丢失。所以请保管好你打印的那张纸。
keys-passkey-where = 用于 { $name }，自{ $day }起。
keys-passkey-used = 上次使用：{ $day }。
keys-passkey-unused = 还没有使用过。
keys-passkey-change = 改名或移除
keys-passkey-name = 你怎么称呼它
keys-passkey-remove = 移除
keys-passkey-remove-named = 移除“{ $name }”

keys-with-title = 用 { $name } 登录
keys-with-enter = 用 { $name } 登录
keys-with-prove = 用 { $name } 证明
keys-with-join = 用 { $name } 进入，不需要密码
keys-with-lead = 你在 { $name } 登录，它告诉这台服务器那是你。它不会知道你的任何步行。
keys-with-linked = 自{ $day }起相连。
keys-with-link = 连接我的账户
keys-with-remove = 结束连接
keys-with-no-mail = 这里从不用邮件地址寻找你的账户：只有这个连接算数。
keys-with-go-on-title = 前往 { $name }
keys-with-go-on = 你在那里登录，然后会自动回到这里。十分钟内有效。
keys-with-go = 前往 { $name }
keys-with-refused-title = 没有登录
keys-with-nobody = { $name } 认识你，但没有与这里的任何账户相连。请用别的方式登录，再到你的账户页面连接它；或者打开你的邀请。
