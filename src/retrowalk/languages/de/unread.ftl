# Studien, die es gibt, deren Ergebnisse aber nicht vorliegen: nie Beleg, immer mitgezählt.

unread-michaelsen_2014-why = Ein Studienprotokoll, das oft wie ein Ergebnis zitiert wird.
unread-alghadir_2016-why = Das Protokoll zu Alghadir et al. 2019: dieselben Personen.
unread-almutairi_2023-why = Ein Protokoll: rückwärts gegen vorwärts auf einem Laufband, das einen Teil des Gewichts trägt.
unread-train_bw-why = Läuft noch: 90 Menschen mit Multipler Sklerose, gegen Vorwärtsgehen, mit gezählten Stürzen.
unread-atlas_acute-why = Abgeschlossen, Ergebnisse nicht veröffentlicht: 50 gesunde Personen, durch das Los geteilt, einmal 25 Minuten; als Beobachtungsstudie registriert.
unread-balraj_2018-why = Nur dem Namen nach bekannt; die Ergebnisse wurden nicht gelesen.
unread-wadhwa_2016-why = { unread-balraj_2018-why }
unread-rathi_2014-why = { unread-balraj_2018-why }
unread-wu_2020-why = Das Protokoll einer Zusammenfassung mehrerer Studien: Ergebnisse hat es keine.
unread-depaul_2015-why = { unread-balraj_2018-why }
unread-chang_2021-why = 16 Menschen nach einem Schlaganfall; in dem, was zu lesen war, brachen die Ergebnisse ab. Der Registereintrag, der sehr wahrscheinlich dazugehört, nennt 30 Personen und keine Verblindung, der Artikel 16 und einfache Verblindung.
unread-soke_2023-why = 19 Menschen mit Multipler Sklerose; in dem, was zu lesen war, brachen die Ergebnisse ab.
unread-wang_yuan_an_2018-why = Eine Zusammenfassung mehrerer Studien, die ihre Effekte in m/s und cm angibt, was nicht stimmen kann.
unread-moon_bae_2022-why = Keine Prüfung des Rückwärtsgehens: Beide Gruppen gingen rückwärts, eine nach einem Film davon.
unread-metronome_trial-why = Keine Prüfung des Rückwärtsgehens: 20 und 20 Menschen nach einem Schlaganfall gingen rückwärts, eine Gruppe im Takt.
unread-falls_after_stroke-why = Abgeschlossen, Ergebnisse am 24. November 2023 veröffentlicht: Stürze über ein Jahr bei 62 Menschen nach einem Schlaganfall, die früh oder spät trainierten. Die Zahlen haben wir noch nicht gelesen.
unread-dose_after_stroke-why = Läuft noch: 48 Menschen nach einem Schlaganfall, 18 gegen 27 Einheiten rückwärts.
unread-new_joint-why = Abgeschlossen, Ergebnisse im Januar 2025 veröffentlicht: 63 Menschen mit neuer Hüfte oder neuem Knie, täglich 5 bis 10 Minuten zu Hause. Wir haben sie noch nicht gelesen.
unread-knee_pilot-why = Eine registrierte Pilotstudie: 44 Menschen mit Kniearthrose, 10 bis 30 Minuten auf dem Laufband.
