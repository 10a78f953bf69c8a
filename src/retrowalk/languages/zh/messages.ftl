messages-name = 留言
messages-nobody-watches = 没有人在实时观看。紧急时请求助，不要在这里写。
messages-not-agreed = 还没有同意使用留言，或已经不再同意。
messages-write = 写给陪你的人
messages-write-to = 写给{ $name }
messages-send = 发送
messages-read = 我读过了
messages-new = 新
messages-new-count = 你有{ $count }条留言
messages-open = 阅读并回答
messages-all = 全部留言
messages-none = 还没有人写过。
messages-mine = 你
messages-by =
    { $role ->
        [walker] 行走者
        [professional] { $who }，专业人士
       *[carer] { $who }
    }
messages-unfit = 请写一条留言，最多{ $most }个字。
