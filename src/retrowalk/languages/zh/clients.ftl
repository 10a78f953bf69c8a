## 列表
clients-name = 客户
clients-title =
    { $count ->
        [0] 没有需要看的
       *[other] { $count }位客户需要看一看
    }
clients-nobody-watches = 于{ $time }打开本页时算出。没有人在实时观看：紧急时行走者自己求助。
clients-behind = 还有{ $count }位客户的最新情况正在计算。请再打开本页。
clients-nothing = 没有报告或测到这份列表要找的新情况。
clients-since = 自{ $day }起
clients-done = 已处理……
clients-done-what = 你做了什么？
clients-kept = 已保存。行走者可以在自己的记录里看到。
clients-others = 另外{ $count }位客户
clients-walked =
    { $walks ->
        [0] 最近一次行走：{ $day }
       *[other] 四周内走了{ $walks }次，最近一次：{ $day }
    }
clients-not-walked = 还没有走过
clients-pages = 更多客户
clients-earlier = 上一页
clients-further = 下一页
clients-rules = 这份列表怎么来的
clients-rules-lead = 每条规则，最要紧的在前。除了会一直留着的，其余只看最近四周。你处理过的，如果又报告了同类的新情况，会再出现。
clients-pains = 最近{ $walks }次行走的疼痛：{ $pains }
clients-minutes = 最近{ $weeks }周的倒走分钟数：{ $minutes }
clients-keys = 按键
clients-key-next = 下一行
clients-key-before = 上一行
clients-key-open = 打开
clients-key-done = 已处理，附说明
clients-key-write = 写留言
clients-key-prescribe = 开处方
clients-key-back = 回到客户列表
clients-key-keys = 这些按键

## 一位客户
clients-whose-data = 你看到的是{ $name }的数据。
clients-look =
    { $count ->
        [0] 没有需要看的
       *[other] 需要看一看
    }
clients-done-before = 之前做过什么
clients-ahead = 接下来
clients-bounds = 界限，以及是谁说的
clients-no-bounds = 还没有专业人士定过界限。
clients-tests = 测试
clients-no-tests = 还没有做过测试。
clients-technique-last = 根据最近一次记录测得。
clients-walks = 最近的行走：倒走时间（分钟），走之前、走后和第二天的疼痛
clients-col-day = 日期
clients-col-asked = 计划
clients-col-said = 报告
clients-col-measured = 测得
clients-col-steps = 步数
clients-col-pain = 疼痛
clients-col-steady = 感觉如何
clients-measured-stumbles = 测到绊脚{ $times }次
clients-as-read = 行走者读到的回答：

# Of a client’s weeks, where there is one only
clients-weeks-first = 第一周守住了。
