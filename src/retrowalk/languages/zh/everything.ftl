everything-readme =
    您的 Retrowalk 日志，完整，采用开放格式。

    journal.json  所保存的一切，逐表列出；journal.schema.json 是它的说明（JSON Schema）
    people.json  您同意过什么、谁可以看什么、谁看过；仅供阅读
    recordings/  您的动作记录，与收到时逐字节相同
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

    这关系到您的健康。拿到这个文件的人可以读到其中的一切。
    表的版本：{ $version }
