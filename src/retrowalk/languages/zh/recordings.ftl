# 关于提交的记录。拒收时说明是哪个文件、哪里不对、该怎么办；备注说明读取时作了哪些更正。

recordings-source = { $file }（{ $app }）
recordings-app-player = Retrowalk 播放器
recordings-app-tidy = 简单表格
recordings-app-android = 加速度应用
recordings-app-ios = iOS 加速度应用

## 文件

recordings-unopened = { $file }：打不开。请检查文件名，以及你是否有权读取。
recordings-large = { $file }：超过1 GB。请提交短一些的记录。
recordings-empty = { $file }：是空的。请重新复制或导出。
recordings-hollow = { $file }：里面没有内容。请重新复制或导出。
recordings-damaged = { $file }：已损坏或不完整，无法解压。请重新复制或导出。
recordings-unpacks-large = { $file }：解压后超过1 GB。请提交短一些的记录。
recordings-unpacks-too-large = { $file }：解压后超过一份记录能有的大小（最多1 GB，最多是压缩后的{ $times }倍）。请提交短一些的记录。
recordings-many-files = { $file }：里面的文件超过{ NUMBER($most, useGrouping: 0) }个。请只提交一份记录，不要带别的文件。
recordings-several = { $file }：里面有{ $count }份记录（{ $names }）。请一份一份提交。
recordings-and-top = { $names }, 最上层
recordings-itself = 这份记录
recordings-zip-damaged = { $file }：zip 不完整或已损坏。请重新复制或导出。
recordings-zip-locked = { $file }：zip 有密码。请解锁，再提交里面的内容。
recordings-zip-unusual = { $file }：zip 的压缩方式不常见。请解压后提交文件夹。
recordings-workbook-damaged = { $file }：Excel 工作簿已损坏或不完整。请重新导出，可以的话导出为 CSV。

## 不是记录的文件

recordings-is-track = { $file }：这是{ $kind ->
    [gpx] GPX 轨迹
    [tcx] TCX 活动
    [kml] KML 地图
   *[fit] FIT 活动
}：有位置或心率，但没有运动传感器的数据。请用 Sensor Logger 或 phyphox 记录，并提交它的 zip。
recordings-is-health = { $file }：这是 Apple 健康的导出文件：有总数，但没有运动传感器的数据。请用 Sensor Logger 或 phyphox 记录，并提交它的 zip。
recordings-is-page = { $file }：这是网页。请提交应用导出的文件。
recordings-is-office = { $file }：这是 Office 文档。请把其中的表格另存为 CSV 再提交。
recordings-is-other = { $file }：这是{ $kind ->
    [picture] 图片
    [video] 视频
    [sound] 音频文件
    [pdf] {" "}PDF 文档
    [database] 数据库
    [packed] {" "}zip 以外的压缩文件
    [hdf5] {" "}HDF5文件或新版 MATLAB 文件
   *[json] {" "}JSON 文件
}，不是手机传感器的记录。请用 Sensor Logger 或 phyphox 记录，并提交它的 zip。
recordings-holds = { $file }：里面有{ $inside }。请单独提交这个文件。
recordings-unknown = { $file }：这不是已知应用的记录。请用 Sensor Logger 或 phyphox 记录，并提交它的 zip。
recordings-unknown-files = { $file }：里面的{ $count }个文件都不是已知应用的记录。请用 Sensor Logger 或 phyphox 记录，并提交它的 zip。
recordings-unknown-columns = { $file }：这些列（{ $columns }）不属于这里已知的任何应用。请把列命名为 time_s、acc_x、acc_y、acc_z、gyr_x、gyr_y、gyr_z（s、m/s²、rad/s），或者用 Sensor Logger 或 phyphox 记录，并提交它的 zip。

## 表格

recordings-rows-damaged = { $file }：分不清各行，文件已损坏，或者不是数字表格。请从应用重新导出。
recordings-no-number = { $file }：第{ NUMBER($line, useGrouping: 0) }行应该是数字的地方是“{ $cell }”，大多数行都这样。请从应用重新导出。
recordings-parquet-damaged = { $file }：Parquet 文件已损坏或不完整，或者列里没有数字。请重新复制或导出。
recordings-parquet-long = { $file }：解压后会有{ $rows }行，比一整天的行走还多。请把记录按天分开。

## 应用的记录

recordings-player-damaged = 这份记录有一部分没有写明属于哪里，所以文件已损坏。请从播放器重新保存。
recordings-player-cut = { $file } 已损坏：其中有一部分没有写明属于哪里。请从播放器重新保存。
recordings-player-lost = 这份记录有{ NUMBER($parts, useGrouping: 0) }个部分没有从手机传到。
recordings-left-out = 里面还有这些，没有采用：{ $files }。
recordings-sensor-logger-bare = { $file }：Sensor Logger 的记录里没有加速度。请打开 Accelerometer、Gravity 和 Gyroscope 记录，并提交整个 zip。
recordings-sensor-logger-phone = 缺少 Metadata.csv，所以当作 Android 手机处理。如果是 iPhone，倒走和向前走会颠倒。
recordings-phyphox-bare = { $file }：phyphox 的记录里没有加速度。请同时记录加速度（含 g）和陀螺仪。
recordings-metabase-bare = { $file }：MetaBase 的记录里没有加速度。请把两个传感器的文件放在一个文件夹或 zip 里提交。
recordings-matlab-bare = { $file }：MATLAB 文件里没有时间表 Acceleration。记录前请打开 Acceleration 和 Angular Velocity。
recordings-matlab-cut = { $file }：MATLAB 文件已损坏或不完整。请重新复制。
recordings-matlab-unknown = { $file }：MATLAB 文件已损坏，或者版本在这里无法识别。请在 MATLAB 里用 writetable 保存 time_s、acc_x、acc_y、acc_z、gyr_x、gyr_y、gyr_z 这些列。

## 信号

recordings-no-samples = { $source }：没有可以测量的数据。请重新记录。
recordings-slow = { $source }：每秒只有{ NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) }个数据，太少，看不出步子。请每秒记录50或100个。
recordings-no-gravity = { $source }：加速度里不含重力，旁边也没有重力数据。请连同重力和陀螺仪一起记录，或者把重力传感器的文件一起提交。
recordings-gravity-apart = { $source }：加速度和重力不是同时记录的。请一起记录。
recordings-shape = { $source }：{ $signal ->
    [gyroscope] 陀螺仪
   *[acceleration] 加速度
}的形状是{ $shape }，但{ NUMBER($stamps, useGrouping: 0) }个时间戳需要 (3, { NUMBER($stamps, useGrouping: 0) })。
recordings-lost-samples = { $all }个数据中有{ $lost }个损坏或重复，没有采用。
recordings-unit = 加速度的单位是{ $unit }，已换算成 m/s²。
recordings-degrees = 陀螺仪的单位是度每秒，已换算成 rad/s。
recordings-no-gyroscope = 里面没有陀螺仪，所以测不出方向。步数可以测。
recordings-gyroscope-apart = 陀螺仪没有和加速度计同时记录，所以测不出方向。步数可以测。
recordings-gyroscope-missing = 陀螺仪缺了{ NUMBER($seconds, useGrouping: 0) } s，这部分没有采用。
recordings-pace = 每秒有{ $rate }个数据；50个以上会更可靠。
recordings-gaps = 其中{ NUMBER($seconds, useGrouping: 0) } s 没有信号，共{ NUMBER($gaps, useGrouping: 0) }处。

### line：时钟
recordings-player-clock-set = 手机的时钟在途中被校准过；测得的结果不受影响。

# 供他人使用的文件。
recordings-unwritable = { $file }：无法写入该位置。
