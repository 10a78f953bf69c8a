consent-name = 你同意的事
consent-title = 你同意什么？
consent-lead = 每一项都是单独的。你点一下就能收回，立刻生效。走路并不取决于其中任何一项。
consent-none = 未同意
consent-since = 自{ $day }起，依照这段文字的第 { $version } 版
consent-end = 收回
consent-end-named = 收回：{ $to }，{ $use }
consent-give-to = 只同意给{ $to }
consent-give-named = { $give }：{ $use }
consent-said-given = 已同意
consent-said-ended = 不再同意

consent-use-treatment = 接受治疗
consent-use-recordings = 你的原始记录
consent-use-messages = 消息
consent-use-research = 研究
consent-to-treatment = 你允许进来、为你治疗的所有人
consent-to-recordings = 你允许进来、为你治疗的所有人
consent-to-messages = 你允许进来、为你治疗的所有人
consent-to-research = 使用这台服务器的研究者
consent-give-treatment = 同意给我允许进来的所有人
consent-give-recordings = 同意给我允许进来的所有人
consent-give-messages = 同意给我允许进来的所有人
consent-give-research = 我同意

consent-words-treatment-1 = 你允许进来的专业人士可以看到这里保存的关于你的内容：你的回答、你的步行及其测量结果、你的测试，以及你说过的疼痛、跌倒和感受。他们可以为你的步行设定界限，由你接受或不接受。他们只在查看时查看：没有人实时看着。
consent-words-recordings-1 = 你允许进来的专业人士还可以下载你的原始记录：手机传感器每一刻感受到的内容。原始动作里可能含有今天还没有人会读的东西。
consent-words-messages-1 = 你允许进来的专业人士可以在这里给你写信，你也可以写给他们。消息与你的日志一起保存。没有人实时看着：紧急时请呼救，不要写消息。
consent-words-research-1 = 研究者可以带走步行和测量的内容，用编造的名字：没有姓名，没有你的文字，没有日期，只有距你第一次步行的天数，年龄以五岁为一档。只有你也同意提供原始记录时，原始记录才会一起带走。在你收回之前已带走的内容无法取回。

consent-ends-treatment = 收回后，从下一个页面起他们什么也看不到，你分享的链接也不再打开。他们之前看过的，他们知道。
consent-ends-recordings = 收回后，他们从那时起不能再下载。之前下载的，他们仍有。
consent-ends-messages = 收回后，双方都不能再写。已写的内容留在你的日志里，直到你删除。
consent-ends-research = 收回后，之后的任何导出里都没有你的内容。之前带走的留在研究者那里。

consent-let-in = 你允许谁进来
consent-let-in-nobody = 你没有允许任何人进来。
consent-let-in-since = 自{ $day }起
consent-let-in-until = 至{ $day }
consent-role-walker = 你自己
consent-role-professional = 为你治疗
consent-role-carer = 陪伴你
consent-role-system = 程序
consent-needed = 为你治疗的人只有在你同意之后、并且在你同意期间，才能看到你的页面。
