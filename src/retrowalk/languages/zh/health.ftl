# 手机导出的健康数据，以及其中无法读取的内容。
health-nothing = { $file } 中没有步行记录，也没有任何一天的步数、距离、步态或心率。
health-nothing-whole = { $file } 中没有可用的内容：其中 { $damaged } 条步行或心率记录已损坏。
health-not-xml = { $file } 中几乎没有完好的内容。请从手机上重新导出。
health-zip-damaged = 压缩包 { $file } 不完整或已损坏。请从手机上重新导出。
health-zip-locked = 压缩包 { $file } 设有密码。请先解压，再交来里面的文件。
health-zip-unusual = 压缩包 { $file } 的压缩方式不常见。请先解压，再交来里面的文件。
health-too-much = { $file } 中的内容超过任何健康数据导出的规模。
