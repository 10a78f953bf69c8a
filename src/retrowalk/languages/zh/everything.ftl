everything-readme =
    你的 Retrowalk 日志，完整，采用开放格式。

    journal.json  所保存的一切，逐表列出；journal.schema.json 是它的说明（JSON Schema）
    people.json  你同意过什么、谁可以看什么、谁看过；仅供阅读
    recordings/  你的动作记录，与收到时逐字节相同
    originals/  来自手表和其他应用的文件，与收到时逐字节相同
    sessions.csv  每次练习一行：分钟、疼痛、用力程度、测得的内容
    guided.csv  有引导的练习
    tests.csv  标准测试的结果
    bouts.csv、steps.csv  每份记录中测得的内容：同一方向的各段，以及各步
    activities.csv、laps.csv  手表和其他应用记下的步行
    days.csv  各日的数值，例如步数和步行速度
    parquet/  同样的表，Parquet 格式，每列的单位写在其元数据中

    列名以单位结尾：_s 秒，_m 米，_mps 米每秒，_spm 步每分钟，_bpm 次每分钟。时间采用 ISO 8601。疼痛和用力程度为 0 到 10。

    在另一台机器上，放入空的日志：retrowalk restore journal.zip
    并入非空的日志：retrowalk restore --merge journal.zip

    这关系到你的健康。拿到这个文件的人可以读到其中的一切。
    表的版本：{ $version }

# A journal that moves in
everything-name = 另一台机器上的日志
everything-title = 带来你的日志
everything-lead = 你从另一台机器（或以前从这台机器）带走的日志：文件 journal.zip。这里已有的内容不会丢失，两边都有的只保存一份。
everything-file = 文件
everything-look = 先看看
everything-none = 请先选择文件。
everything-asked-title = 将会加入的内容
everything-asked-lead = 两边说法不同的，以最新的为准。
everything-nothing = 其中的一切这里都已经有了，不会有任何改动。
everything-come = 加入
everything-leave = 不加入
everything-undone-later = 之后你可以把它作为一次导入撤销。
everything-left = 你看过之后没有加入。
everything-answered = 这个文件已经处理过了。
everything-from-here = 你在另一台机器上有日志吗？<a href="{ $to }">把它带来</a>。
everything-sessions = { $count } 次练习
everything-statements = { $count } 条记录
everything-recordings = { $count } 份动作记录
everything-walks = { $count } 次测得的步行
everything-originals = { $count } 个来自其他应用的文件
everything-days = { $count } 个日数值
