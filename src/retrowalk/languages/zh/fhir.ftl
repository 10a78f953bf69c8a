# FHIR 资源里的话，以及 FHIR 接口的话。
fhir-title = 倒走记录
fhir-purpose = 一个人关于自己倒走所说的和所测的，取自本人的日志。这是记录，不是会诊：其中只有标明为专业人士的话才是专业人士的决定，没有人实时看护。
fhir-programme = 倒走计划
fhir-section-plan = 计划和要求
fhir-section-care = 要注意的，和出过的问题
fhir-section-walks = 练习
fhir-section-results = 测得的和说过的
fhir-section-answers = 筛查的回答
fhir-section-consents = 同意书
fhir-section-source = 谁说的，用什么测的
fhir-refused-type = 这里没有“{ $type }”类型的资源。有哪些类型，见 /fhir/metadata。
fhir-refused-id = 这里没有这个编号的 { $type }。
fhir-refused-parameter = 不能按“{ $name }”查找。请用 patient、date、_id、_count 或下一页的链接。
fhir-refused-date = “{ $told }”不是可以查找的日期。请写成 2026-05-01、ge2026-05 或 lt2026-05-01T12:00:00Z。
fhir-refused-no-date = { $type } 没有可以查找的日期。
fhir-refused-number = “{ $told }”不是一页的数量：0 到 { $most }。
fhir-refused-format = 资源只以 JSON 给出：application/fhir+json。
