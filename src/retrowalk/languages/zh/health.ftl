# 手机导出的健康数据，以及其中无法读取的内容。
health-nothing = { $file } 中没有步行记录，也没有任何一天的步数、距离、步态或心率。
health-nothing-whole = { $file } 中没有可用的内容：其中 { $damaged } 条步行或心率记录已损坏。
health-not-xml = { $file } 中几乎没有完好的内容。请从手机上重新导出。
health-zip-damaged = 压缩包 { $file } 不完整或已损坏。请从手机上重新导出。
health-zip-locked = 压缩包 { $file } 设有密码。请先解压，再交来里面的文件。
health-zip-unusual = 压缩包 { $file } 的压缩方式不常见。请先解压，再交来里面的文件。
health-too-much = { $file } 中的内容超过任何健康数据导出的规模。
health-connect-none = { $file } 中的数据库没有这里所读取的任何 Health Connect 数据表。
health-connect-no-table = { $file } 中的 { $table } 不是 Health Connect 所写的普通数据表，因此没有读取其中任何内容。
health-connect-no-column = { $file } 中的数据表 { $table } 缺少 Health Connect 会写入的列 { $column }，因此没有读取其中任何内容。
health-connect-times = { $file } 中的时间不是 Health Connect 所用的毫秒，因此没有读取其中任何内容。
health-connect-days = { $file } 中的日期（local_date）与其时间和时区不符，不是 Health Connect 的写法，因此没有读取其中任何内容。
health-connect-damaged = { $file } 中的数据库已损坏。请从手机上重新导出。
health-connect-slow = 读取 { $file } 中的数据库所需的时间超过任何 Health Connect 导出。
health-takeout-nothing = { $file } 中有 Google Fit 文件夹，但其中没有运动记录，也没有英文列名的每日数据表。Takeout 使用账户的语言：在账户中选择英语后，便可读取每日数据。
health-left-out = 其中 { $damaged } 条损坏的记录已略去。
health-cut-off = 文件在中途中断：之后的内容缺失。请从手机上重新导出。
