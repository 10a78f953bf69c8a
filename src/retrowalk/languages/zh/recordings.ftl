# 关于提交的记录。拒收时说明是哪个文件、哪里不对、该怎么办；备注说明读取时作了哪些更正。

recordings-source = { $file }（{ $app }）
recordings-app-player = Retrowalk 播放器
recordings-app-tidy = 简单表格
recordings-app-android = 加速度应用
recordings-app-ios = iOS 加速度应用

## 文件

recordings-unopened = { $file }：打不开。请检查文件名，以及你是否有权读取。
recordings-large = { $file }：超过8 GB。请把记录按天分开。
recordings-empty = { $file }：是空的。请重新复制或导出。
recordings-hollow = { $file }：里面没有内容。请重新复制或导出。
recordings-damaged = { $file }：已损坏或不完整，无法解压。请重新复制或导出。
recordings-unpacks-large = { $file }：解压后的数值超过{ $most } MB。请提交短一些的记录。
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
}：有位置或心率，但没有运动传感器的数据。{ $kind ->
    [kml] 要测量步子，请用
   *[other] 其总数可用 `retrowalk import` 收进。要测量步子，请用
} Sensor Logger 或 phyphox 记录，并提交它的 zip。
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
recordings-unknown-columns = { $file }：这些列（{ $columns }）不属于这里已知的任何应用。请把列命名为 time_s、acc_x、acc_y、acc_z、gyr_x、gyr_y、gyr_z（s、m/s²、rad/s；静止时加速度必须指向上方，iPhone 的符号要反过来），或者用 Sensor Logger 或 phyphox 记录，并提交它的 zip。

## 表格

recordings-rows-damaged = { $file }：分不清各行，文件已损坏，或者不是数字表格。请从应用重新导出。
recordings-no-number = { $file }：第{ NUMBER($line, useGrouping: 0) }行应该是数字的地方是“{ $cell }”，大多数行都这样。请从应用重新导出。
recordings-parquet-damaged = { $file }：Parquet 文件已损坏或不完整，或者列里没有数字。请重新复制或导出。
recordings-parquet-long = { $file }：解压后会有{ $rows }行，一次读不完。请把记录按天分开。

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
recordings-matlab-unknown = { $file }：MATLAB 文件已损坏，或者版本在这里无法识别。请在 MATLAB 里用 writetable 保存 time_s、acc_x、acc_y、acc_z、gyr_x、gyr_y、gyr_z 这些列。

## 信号

recordings-no-samples = { $source }：没有可以测量的数据。请重新记录。
recordings-slow = { $source }：每秒只有{ NUMBER($rate, maximumSignificantDigits: 2, useGrouping: 0) }个数据，太少，看不出步子；至少需要{ $least }个。请每秒记录50或100个。
recordings-no-gravity = { $source }：加速度既不像含重力，也不像不含重力，单位也不认识。请以 m/s² 记录含重力的加速度，并记录陀螺仪。
recordings-gravity-apart = { $source }：加速度和重力不是同时记录的。请一起记录。
recordings-shape = { $source }：{ $signal ->
    [gyroscope] 陀螺仪
   *[acceleration] 加速度
}的形状是{ $shape }，但{ NUMBER($stamps, useGrouping: 0) }个时间戳需要 (3, { NUMBER($stamps, useGrouping: 0) })。
recordings-lost-samples = { $all }个数据中有{ $lost }个损坏或重复，没有采用。
recordings-unit = 加速度的单位是{ $unit }，已换算成 m/s²。
recordings-degrees = 陀螺仪的单位是度每秒，已换算成 rad/s。
recordings-millidegrees = 陀螺仪的单位是毫度每秒，已换算成 rad/s。
recordings-no-gyroscope = 里面没有陀螺仪，所以测不出方向。步数可以测。
recordings-gyroscope-apart = 陀螺仪没有和加速度计同时记录，所以测不出方向。步数可以测。
recordings-gyroscope-missing = 陀螺仪缺了{ NUMBER($seconds, useGrouping: 0) } s：这段时间方向未知。步数照常计算。
recordings-pace = 每秒有{ $rate }个数据；50个以上会更可靠。
recordings-gaps = 其中{ NUMBER($seconds, useGrouping: 0) } s 没有信号，共{ NUMBER($gaps, useGrouping: 0) }处。

### line：时钟
recordings-player-clock-set = 手机的时钟在途中被校准过；测得的结果不受影响。

### 实验室文件
recordings-app-mapped = 指定的列
recordings-is-side = { $file }：这是{ $kind ->
    [location] 应用的位置文件
    [barometer] 应用的气压计文件
    [orientation] 应用的姿态文件
    [pedometer] 应用的计步文件
    [compass] 应用的指南针文件
    [magnetometer] 应用的磁力计文件
    [light] 应用的光线文件
    [sound] 应用的声音文件
    [device] 应用对手机的说明
    [clock] 应用的启动时间文件
   *[description] 应用对记录的说明
}，没有加速度。请提交应用导出的整个 zip 或文件夹。
recordings-json-damaged = { $file }：{ $inside } 不是完好的 JSON，已损坏或被截断。请重新复制或导出。
recordings-map-unread = { $file }：无法把这个列映射当作 TOML 读取：{ $problem }。请写成 [columns]，其中 acceleration = ["...", "...", "..."]。
recordings-map-unknown = 列映射里没有“{ $key }”。{ $meant ->
    [none] 可用的有：{ $known }。
   *[other] 你是指“{ $meant }”吗？
}
recordings-map-keys = 在列映射中，“{ $key }”需要名称和各自的值，例如 acceleration = ...
recordings-map-three = 在列映射中，“{ $key }”需要 x、y、z 各一列（时间只需一列）：列名，或从 1 数起的位置。
recordings-map-acceleration = 列映射没有指定加速度的列。请写 acceleration = ["...", "...", "..."]，依次为 x、y、z。
recordings-map-no-time = 列映射既没有说哪一列是时间，也没有说每秒多少个采样。请写 time = "..." 或 rate_hz = ...
recordings-map-rate = 每秒 { $rate } 个采样是不可能的。请给出大于零的数。
recordings-map-rate-missing = 如果时间列数的是采样，请说明每秒多少个：rate_hz = ...
recordings-map-rate-twice = 同时指定了时间列和采样率。请去掉其中一个，或说明时间列数的是采样：units.time = "samples"。
recordings-map-axes = “{ $key }”需要三个不同的轴及其符号，例如 ["y", "-x", "z"]。
recordings-map-mirrored = 这些轴是传感器的镜像，任何转动都得不到。如果只有加速度方向相反（如 iOS），请在它的单位前加负号（"-g"）；否则请分别指定每个传感器的轴。
recordings-map-no-table = { $file }：其中没有可以指定列的表格。请导出为 CSV 或 Parquet。
recordings-map-no-column = { $file }：其中没有列“{ $column }”。{ $meant ->
    [none] 它的列有：{ $names }。请指定其中之一。
   *[other] 你是指“{ $meant }”吗？请指定其中之一：{ $names }。
}
recordings-sensor-which = { $file }：其中有 { $count } 个传感器（{ $names }），没有说明哪个在躯干上。请指定：sensor = "..."，或只提交它的记录。
recordings-sensor-none = { $file }：其中没有传感器“{ $sensor }”。请指定其中之一：{ $names }。
recordings-sensor-one = { $file }：这种格式里的传感器没有名称。请不指定传感器再提交。
recordings-sensor-chosen = 在它的 { $count } 个传感器中，测量了 { $sensor }。
recordings-laboratory-damaged = { $file }：文件已损坏或被截断。请重新复制或导出。
recordings-laboratory-bare = { $file }：其中没有 x、y、z 方向的加速度。请连同加速度计一起导出。
recordings-logger-damaged = 文件中有些数据块已损坏，已略去。
recordings-gt3x-old = { $file }：这是旧格式的 ActiGraph 文件，无法读取。请用 ActiLife 把原始数据导出为 CSV。
recordings-c3d-bare = { $file }：从名称和单位看，没有一个模拟通道是 x、y、z 方向的加速度（{ $names }）。请按 Lumbar_ACC_X 这样命名，单位用 g 或 m/s²，再重新导出。
recordings-bids-bare = { $file }：旁边缺少通道文件（*_channels.tsv，含 type 和 component），或它已损坏。请提交含全部文件的文件夹。
recordings-bids-channels = { $file }：它有 { $columns } 列，而通道文件列出了 { $channels } 个。请重新导出。
recordings-bids-rate = { $file }：没有说明每秒多少个采样。请在旁边附上含 SamplingFrequency 的 *_motion.json。
recordings-structs-bare = { $file }：其中没有含加速度的结构体（有 { $names }）。请把数组命名为 Acc 和 Gyr（n x 3）、采样率命名为 Fs，再重新保存。
recordings-structs-rate = { $file }：加速度旁边没有说明每秒多少个采样。请把采样率存为 Fs，或把时间存为 Timestamp。
recordings-movesense-bare = { $file }：没有加速度的 Movesense 记录。请记录 IMU6 并提交其文件。
recordings-polar-bare = { $file }：没有加速度的 Polar Sensor Logger 记录。请提交 ACC 的文件，并附上 GYRO 的文件。

### streams as they are
recordings-no-such-unit = 这里不认识单位 { $unit }。请用其中之一：{ $known }。
recordings-no-such-rate = 每秒 { $rate } 个采样是不可能的。请给出大于零的采样率。
recordings-time-unit = 其时间按 { $unit } 读取。
recordings-sorted = 各行没有按时间顺序排列；已重新排序。
recordings-clock-back = 途中时钟被往回调了{ $times ->
   *[other] （{ $times } 次）
}；其后的部分接在之前的结尾。
recordings-packets = 采样是成批到达的，或共用时间戳；已均匀铺开。
recordings-no-such-quantity = 这里没有 { $what } 的单位。请给出 { $known } 的单位。
recordings-movement-only = 加速度不含重力，无法知道哪边是上：步数会计算，方向和步长未知。要得到它们，请连同重力和陀螺仪一起记录。
recordings-gyroscope-dead = 陀螺仪一直显示同样的值，说明它没有工作，无法测量方向。步数可以。
recordings-near-columns = 按名称采用了这些列：{ $columns }。
recordings-asked-columns = 这些列没有采用：{ $columns }。因此无法测量方向。如果它们是陀螺仪，请把正确的三列命名为 gyr_x、gyr_y、gyr_z。
# 供他人使用的文件。
recordings-unwritable = { $file }：无法写入该位置。
recordings-fit-uncalibrated = { $file }：其中的加速度是原始计数，缺少换算成单位所需的校准数据。可用 `retrowalk import` 收进；要测量步子，请用 Sensor Logger 或 phyphox 记录。
