# Studien, die es gibt, deren Ergebnisse aber nicht vorliegen: nie Beleg, immer mitgezählt.

unread-michaelsen_2014-why = Ein Studienprotokoll, das oft wie ein Ergebnis zitiert wird.
unread-alghadir_2016-why = Das Protokoll zu Alghadir et al. 2019: dieselben Personen.
unread-almutairi_2023-why = Ein Protokoll: rückwärts gegen vorwärts auf einem Laufband, das einen Teil des Gewichts trägt.
unread-train_bw-why = Läuft noch: 90 Menschen mit Multipler Sklerose, gegen Vorwärtsgehen, mit gezählten Stürzen.
unread-atlas_acute-why = Abgeschlossen, Ergebnisse nicht veröffentlicht: 50 gesunde Personen, einmal 25 Minuten.
unread-balraj_2018-why = Nur dem Namen nach bekannt; die Ergebnisse wurden nicht gelesen.
unread-wadhwa_2016-why = { unread-balraj_2018-why }
unread-rathi_2014-why = { unread-balraj_2018-why }
unread-wu_2020-why = Eine Zusammenfassung mehrerer Studien, nur dem Namen nach bekannt; die Ergebnisse wurden nicht gelesen.
unread-moon_bae_2019-why = { unread-balraj_2018-why }
unread-depaul_2015-why = { unread-balraj_2018-why }
unread-kim_2017-why = { unread-balraj_2018-why }
unread-weng_2006-why = { unread-balraj_2018-why }
unread-chang_2021-why = 16 Menschen nach einem Schlaganfall; in dem, was zu lesen war, brachen die Ergebnisse ab.
unread-soke_2023-why = 19 Menschen mit Multipler Sklerose; in dem, was zu lesen war, brachen die Ergebnisse ab.
unread-wang_yuan_an_2018-why = Eine Zusammenfassung mehrerer Studien, die ihre Effekte in m/s und cm angibt, was nicht stimmen kann.
