# 手表和手机的轨迹与总计：FIT、TCX 和 GPX，导入与导出。
tracks-damaged = { $file } 已损坏或不完整，无法从中读出活动。
tracks-cut-off = { $file } 已损坏或不完整：完整的部分已保留，其后的内容不在其中。
tracks-fit-kind = { $file } 是 FIT 文件，但其中没有活动：它的类型是“{ $kind }”。请导出活动本身。
tracks-large = { $file } 的内容超过 { $most } MB，对于一个活动文件来说太大了。
tracks-many = { $file } 中的点超过 { $most } 个，一次太多了：请将其分成几个文件。
tracks-entities = { $file } 定义了自己的实体，手表和应用都不会这样做，这可能有害。文件未被读取。
tracks-no-times = { $file } 有位置但没有时间：没有时间的路线无法作为一次步行读出。
tracks-nothing = { $file } 中没有活动。
tracks-lap-backward = 倒走
tracks-lap-forward = 向前走
tracks-lap-unknown = 方向未知
tracks-no-walk = 还没有测量过步行。
tracks-take-along = 带到其他程序
tracks-take-fit = FIT 文件，用于 Garmin Connect、Strava 等
tracks-take-tcx = TCX 文件
