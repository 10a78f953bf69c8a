# Zusammenfassungen mehrerer Studien, wie sie gedruckt wurden.

published-lin_2025_pain-group = Kniearthrose
published-lin_2025_pain-outcome = Knieschmerz
published-lin_2025_pain-unit = Standardabweichungen

published-lin_2025_disability-group = { published-lin_2025_pain-group }
published-lin_2025_disability-outcome = Einschränkung durch das Knie
published-lin_2025_disability-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_pain-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_pain-outcome = { published-lin_2025_pain-outcome }
published-balasukumaran_2019_pain-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_disability-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_disability-outcome = { published-lin_2025_disability-outcome }
published-balasukumaran_2019_disability-unit = { published-lin_2025_pain-unit }

published-balasukumaran_2019_strength-group = { published-lin_2025_pain-group }
published-balasukumaran_2019_strength-outcome = Kraft des Oberschenkels
published-balasukumaran_2019_strength-unit = { published-lin_2025_pain-unit }

published-chen_2020_balance-group = nach Schlaganfall
published-chen_2020_balance-outcome = Gleichgewicht
published-chen_2020_balance-unit = Punkte von 56 auf der Berg-Balance-Skala

published-wen_wang_2022_balance-group = { published-chen_2020_balance-group }
published-wen_wang_2022_balance-outcome = { published-chen_2020_balance-outcome }
published-wen_wang_2022_balance-unit = { published-chen_2020_balance-unit }

published-wen_wang_2022_speed-group = { published-chen_2020_balance-group }
published-wen_wang_2022_speed-outcome = Gehgeschwindigkeit
published-wen_wang_2022_speed-unit = m/s, vorwärts

published-wen_wang_2022_stride-group = { published-chen_2020_balance-group }
published-wen_wang_2022_stride-outcome = Länge der Doppelschritte
published-wen_wang_2022_stride-unit = cm, vorwärts

published-wen_wang_2022_step-group = { published-chen_2020_balance-group }
published-wen_wang_2022_step-outcome = Schrittlänge des schwächeren Beins
published-wen_wang_2022_step-unit = { published-wen_wang_2022_stride-unit }

published-xu_2024_mood-group = Erwachsene
published-xu_2024_mood-outcome = gedrückte Stimmung
published-xu_2024_mood-unit = { published-lin_2025_pain-unit }

published-fincham_2023_stress-group = { published-xu_2024_mood-group }
published-fincham_2023_stress-outcome = Stress
published-fincham_2023_stress-unit = { published-lin_2025_pain-unit }

published-wang_xu_an_2019_balance-group = gemischte Personen
published-wang_xu_an_2019_balance-outcome = Gleichgewicht
published-wang_xu_an_2019_balance-unit = Punkte des Index, oder Standardabweichungen
published-wang_xu_an_2019_sideways-group = { published-wang_xu_an_2019_balance-group }
published-wang_xu_an_2019_sideways-outcome = Gleichgewicht zur Seite
published-wang_xu_an_2019_sideways-unit = { published-wang_xu_an_2019_balance-unit }
