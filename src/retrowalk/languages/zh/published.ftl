# 已发表的合并结果。

published-lin_2025_pain-group = 膝骨关节炎
published-lin_2025_pain-outcome = 膝痛
published-lin_2025_pain-unit = 标准差

published-lin_2025_disability-group = { published-lin_2025_pain-group }
published-lin_2025_disability-outcome = 膝功能障碍
published-lin_2025_disability-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_pain-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_pain-outcome = { published-lin_2025_pain-outcome }
published-balasukumaran_2019_pain-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_disability-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_disability-outcome = { published-lin_2025_disability-outcome }
published-balasukumaran_2019_disability-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_strength-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_strength-outcome = 大腿力量
published-balasukumaran_2019_strength-unit = { published-lin_2025_pain-unit }

published-chen_2020_balance-group = 中风后
published-chen_2020_balance-outcome = 平衡
published-chen_2020_balance-unit = Berg 平衡量表得分（满分56分）

published-wen_wang_2022_balance-group = { published-chen_2020_balance-group }
published-wen_wang_2022_balance-outcome = { published-chen_2020_balance-outcome }
published-wen_wang_2022_balance-unit = { published-chen_2020_balance-unit }

published-wen_wang_2022_speed-group = { published-chen_2020_balance-group }
published-wen_wang_2022_speed-outcome = 步速
published-wen_wang_2022_speed-unit = m/s，向前走

published-wen_wang_2022_stride-group = { published-chen_2020_balance-group }
published-wen_wang_2022_stride-outcome = 步幅
published-wen_wang_2022_stride-unit = cm，向前走

published-wen_wang_2022_step-group = { published-chen_2020_balance-group }
published-wen_wang_2022_step-outcome = 较弱一侧的步长
published-wen_wang_2022_step-unit = { published-wen_wang_2022_stride-unit }

published-xu_2024_mood-group = 成年人
published-xu_2024_mood-outcome = 情绪低落
published-xu_2024_mood-unit = { published-lin_2025_pain-unit }

published-fincham_2023_stress-group = { published-xu_2024_mood-group }
published-fincham_2023_stress-outcome = 压力
published-fincham_2023_stress-unit = { published-lin_2025_pain-unit }

published-wang_xu_an_2019_balance-group = 不同人群
published-wang_xu_an_2019_balance-outcome = 平衡
published-wang_xu_an_2019_balance-unit = 指数分值，或标准差
published-wang_xu_an_2019_sideways-group = { published-wang_xu_an_2019_balance-group }
published-wang_xu_an_2019_sideways-outcome = 左右方向的平衡
published-wang_xu_an_2019_sideways-unit = { published-wang_xu_an_2019_balance-unit }
