# Die Gründe der Freigabe; die englischen stehen in screening/data/rules.toml.

## Zeichen, von denen bald eine Ärztin oder ein Arzt hören sollte

rule-chest_pain-because = Schmerz, Druck oder Enge in Brust, Kiefer oder Arm muss vor jedem Training ärztlich abgeklärt werden.
rule-chest_pain-ask = Sag, wann es kommt, wie lange es dauert und was es lindert. Frag, wann du dich wieder anstrengen darfst.
rule-fainting-because = Eine Ohnmacht oder Beinahe-Ohnmacht hat eine Ursache, die ärztlich geklärt sein sollte, bevor du rückwärts gehst.
rule-fainting-ask = Sag, was du gerade getan hast, als es geschah, und welche Medikamente du nimmst.
rule-breathless_at_rest-because = Atemnot in Ruhe oder im Liegen gehört bald ärztlich angesehen.
rule-breathless_at_rest-ask = Sag, seit wann, und mit wie vielen Kissen du schläfst. Frag, wann du dich wieder anstrengen darfst.
rule-bladder_or_saddle-because = Neue Schwierigkeiten mit Blase oder Darm oder Taubheit zwischen den Beinen können von einem eingeklemmten Nerv im Rücken kommen. Bitte lass dich heute noch untersuchen.
rule-bladder_or_saddle-ask = Sag genau das, und seit wann. Es ist ein Grund, noch am selben Tag untersucht zu werden.
rule-weakness_new-because = Neue Schwäche in einem Arm, einem Bein oder im Gesicht muss zuerst untersucht werden.
rule-weakness_new-ask = Sag, wann sie begann und ob sie sich verändert.
rule-numbness_new-because = Neue Taubheit oder neues Kribbeln sollte einen Namen haben, bevor du damit gehst.
rule-numbness_new-ask = Sag, wo es ist, seit wann, und ob Rücken oder Nacken wehtun.
rule-joint_hot_swollen-because = Ein heißes, geschwollenes Gelenk kann entzündet oder infiziert sein. Es braucht Ruhe und heute noch eine Ärztin oder einen Arzt.
rule-joint_hot_swollen-ask = Zeig das Gelenk, und sag, ob du Fieber hast.

## Andere Beschwerden

rule-palpitations-because = Herzrasen oder Herzstolpern ohne Grund sollte untersucht werden, bevor du dich anstrengst.
rule-palpitations-ask = Sag, wie oft, wie lange, und ob dir dabei schwarz vor Augen wird.
rule-ankle_swelling-because = Neu geschwollene Knöchel können von Herz, Nieren oder Venen kommen. Das lässt sich ärztlich klären.
rule-ankle_swelling-ask = Frag, woher die Schwellung kommt und wie sehr du dich anstrengen darfst.
rule-calf_pain_walking-because = Wadenschmerz, der beim Gehen kommt und in Ruhe vergeht, kann auf verengte Arterien deuten. Das lässt sich ärztlich klären.
rule-calf_pain_walking-ask = Frag, ob die Durchblutung deiner Beine geprüft werden sollte und wie weit du gehen sollst.
rule-dizziness-because = Rückwärts fehlt dir der Blick, der dich im Gleichgewicht hält. Der Schwindel sollte zuerst geklärt sein.
rule-dizziness-ask = Frag, woher der Schwindel kommt und ob du das Gleichgewicht üben darfst, während du dich festhältst.
rule-joint_gives_way-because = Ein Gelenk, das wegknickt, kann dich stürzen lassen, und hinter dir sieht es niemand kommen.
rule-joint_gives_way-ask = Frag, warum das Gelenk wegknickt und ob es erst kräftiger werden sollte.
rule-night_pain-because = Nächtlicher Schmerz, den keine Lage lindert, sollte untersucht werden, bevor du ihn belastest.
rule-night_pain-ask = Sag, wo es wehtut, seit wann, und ob du abgenommen oder Fieber gehabt hast.

## Stürze und Standsicherheit

rule-falls_twice-because = Du bist in einem Jahr zweimal oder öfter gestürzt. Lass jemanden nach dem Grund sehen, bevor du gehst, wohin du nicht siehst.
rule-falls_twice-ask = Bitte darum, Gleichgewicht, Kraft, Augen und Medikamente anzusehen, und frag, ob du Rückwärtsschritte üben sollst, während dich jemand hält.
rule-fall_and_medicine-because = Du bist gestürzt, und ein Medikament macht dich unsicherer. Das eine könnte das andere erklären.
rule-fall_and_medicine-ask = Frag in der Praxis oder Apotheke, ob sich das Medikament, die Dosis oder die Uhrzeit ändern lässt.
rule-unsteady_and_arms-because = Unsicher auf den Beinen, und zum Aufstehen brauchst du die Arme: Zusammen heißt das, erst die Beine kräftigen, mit Hilfe.
rule-unsteady_and_arms-ask = Bitte um einen Test von Gleichgewicht und Beinkraft und um Übungen für den Anfang.
rule-walking_frame-because = Du gehst mit Gehgestell oder Rollator. Rückwärtsschritte brauchen einen anderen Halt, gewählt von jemandem, der weiß, wie du gehst.
rule-walking_frame-ask = Frag in der Physiotherapie, ob du Rückwärtsschritte im Gehbarren üben sollst oder mit einer Fachperson neben dir.
rule-fall_once-because = Du bist im letzten Jahr gestürzt, darum kommen etwas zum Festhalten und jemand an deiner Seite zuerst.
rule-fall_once-ask = Wenn du nicht weißt, warum du gestürzt bist, frag nach.
rule-unsteady-because = Du fühlst dich manchmal unsicher, darum übst du mit etwas zum Festhalten und jemandem an deiner Seite.
rule-afraid_of_falling-because = Der Gedanke an einen Sturz hält dich zurück. Mit einem Geländer in Reichweite und jemandem an deiner Seite hat das Vertrauen Raum zu wachsen.
rule-needs_arms_to_stand-because = Zum Aufstehen stützt du dich mit den Händen ab, darum bekommen deine Beine kurze Strecken und etwas zum Festhalten.
rule-walking_stick-because = Du gehst mit einem Stock. Rückwärts tritt ein Geländer oder ein Mensch an seine Stelle.
rule-balance_medicine-because = Ein Medikament macht dich unsicherer, darum kommen etwas zum Festhalten und jemand an deiner Seite zuerst.
rule-balance_medicine-ask = Frag in der Apotheke, zu welcher Stunde des Tages man es am wenigsten spürt.
rule-balance_medicine_and_alcohol-because = Ein Medikament macht dich unsicherer, und Alkohol verstärkt das. Lass jemanden, der deine Medikamente kennt, beides ansehen.
rule-balance_medicine_and_alcohol-ask = Frag in der Praxis oder Apotheke, wie sich beides verträgt und zu welcher Stunde du am sichersten bist.
rule-alcohol_often-because = Alkohol bleibt länger im Gleichgewicht als im Kopf. Rückwärts gehst du nur an einem klaren Tag, langsam und ohne Last.
rule-blood_thinner-because = Mit Blutverdünnern kann ein Sturz gefährlich bluten, auch im Kopf, darum bleibt etwas zum Festhalten in Reichweite.
rule-blood_thinner-ask = Geh nach jedem Stoß am Kopf sofort in die Notaufnahme, auch wenn es dir gut geht. Frag deine Ärztin oder deinen Arzt, worauf du sonst achten sollst.

## Herz, Nieren, Stoffwechsel, Lunge

rule-heart_not_active-because = Du hast eine Herz- oder Kreislauferkrankung und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-heart_not_active-ask = Frag, wie sehr du dich anstrengen darfst und bei welchen Zeichen du aufhören sollst.
rule-heart_active-because = Du bist mit einer Herz- oder Kreislauferkrankung aktiv: Bleib bei leichter Anstrengung. Rückwärts kostet bei gleichem Tempo mehr als vorwärts.
rule-heart_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-pressure_uncontrolled-because = Ein zu hoher Blutdruck muss zuerst gut eingestellt sein; dann fängst du an.
rule-pressure_uncontrolled-ask = Frag, welche Werte erreicht sein sollten, bevor du dich anstrengst. Die Schlaganfallstudien nahmen niemanden über 200 zu 100 in Ruhe auf.
rule-kidney_not_active-because = Du hast eine Nierenerkrankung und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-kidney_not_active-ask = Frag, wie sehr du dich anstrengen darfst und, bei Dialyse, an welchen Tagen.
rule-kidney_active-because = Du bist mit einer Nierenerkrankung aktiv: Bleib bei leichter Anstrengung.
rule-kidney_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-diabetes_not_active-because = Du hast Diabetes und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-diabetes_not_active-ask = Frag nach deinem Zucker vor und nach der Bewegung, und bitte darum, das Gefühl in deinen Füßen zu prüfen.
rule-diabetes_active-because = Du bist mit Diabetes aktiv: Bleib anfangs bei leichter Anstrengung, hab Traubenzucker zur Hand, und sieh dir danach deine Füße an.
rule-diabetes_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-lungs-because = Mit einer Lungenerkrankung gehst du kurze Strecken, in einem Tempo, bei dem du sprechen kannst.
rule-lungs-ask = Frag, was du bei Atemnot tun sollst, und hab dein Spray zur Hand.

## Nerven, Augen, Gleichgewicht

rule-stroke-because = Nach einem Schlaganfall wurde Rückwärtsgehen mit guter Hoffnung erprobt, und immer unter Aufsicht. Fang erst an, wenn deine Therapie zustimmt.
rule-stroke-ask = Frag, ob Rückwärtsschritte zu deiner Therapie passen, mit wem, und woran du dich dabei hältst.
rule-parkinson-because = Bei Parkinson ist der Schritt nach hinten oft die schwerste Richtung. Geübt wurde er unter Aufsicht.
rule-parkinson-ask = Frag, ob Rückwärtsschritte zu deiner Therapie passen, wie lange nach der Einnahme deiner Medikamente, und mit wem.
rule-multiple_sclerosis-because = Bei Multipler Sklerose wird Rückwärtsgehen erforscht, unter Aufsicht und nicht bald nach einem Schub.
rule-multiple_sclerosis-ask = Frag, ob der letzte Schub lange genug zurückliegt und mit wem du üben sollst.
rule-epilepsy-because = Bei Epilepsie zählt der Ort mehr als die Übung: nie im Wasser oder auf einem Laufband, nie allein.
rule-epilepsy-ask = Frag, ob deine Anfälle gut genug eingestellt sind und was der Mensch an deiner Seite wissen sollte.
rule-dementia-because = Rückwärtsschritte verlangen viel Aufmerksamkeit. Jemand, der dich kennt, sollte gefragt werden und dabei sein.
rule-dementia-ask = Frag, ob es eine gute Idee ist, zusammen mit dem Menschen, der neben dir gehen würde.
rule-inner_ear-because = Rückwärts hältst du das Gleichgewicht, ohne den Weg zu sehen, und gerade um dein Gleichgewichtsorgan geht es.
rule-inner_ear-ask = Frag, ob Rückwärtsschritte zu deinem Gleichgewichtstraining passen und wie du dich umdrehen sollst.
rule-neuropathy-because = Füße, die weniger spüren, sagen dir weniger über den Boden. Bei diabetischer Neuropathie wurde es in einer Studie geübt, mit Vorsicht.
rule-neuropathy-ask = Bitte darum, Gefühl und Haut deiner Füße anzusehen, und frag, welche Schuhe du tragen sollst.
rule-sight-because = Du siehst weniger vom Weg, darum sieht ihn jemand für dich, und etwas zum Festhalten ist in Reichweite.

## Knochen, Operation, Verletzung, Schwangerschaft

rule-osteoporosis-because = Bei Osteoporose wiegt ein Sturz schwerer. Lass jemanden, der deine Knochen kennt, sagen, wie du anfängst.
rule-osteoporosis-ask = Frag, wie brüchig deine Knochen sind und ob du nur an einem Geländer üben sollst, mit jemandem dabei.
rule-surgery-because = Du bist im letzten Jahr operiert worden. Studien nahmen solche Menschen nicht auf; in der Chirurgie oder Physiotherapie weiß man, was verheilt ist.
rule-surgery-ask = Frag, ab wann, wie weit, und ob du das Bein nach hinten strecken darfst.
rule-injury-because = Etwas heilt noch. Wer es behandelt, sollte sagen, wann Rückwärtsschritte passen.
rule-injury-ask = Frag, wie weit du es belasten darfst und welches Zeichen zu viel bedeutet.
rule-pregnancy-because = In der Schwangerschaft ändert sich dein Gleichgewicht von Monat zu Monat. Frag zuerst deine Hebamme, deine Ärztin oder deinen Arzt.
rule-pregnancy-ask = Frag, ob Rückwärtsgehen an einem Geländer, mit jemandem dabei, in diesem Monat in Ordnung ist.

## Gelenke und Schmerz

rule-knee-because = Mit einem Knieproblem sprich in einer Arzt- oder Physiotherapiepraxis darüber, bevor du es probierst. In den Studien kam es zur Behandlung hinzu.
rule-knee-ask = Frag, ob kurze, ebene Rückwärtsschritte jetzt zu deinem Knie passen und wie viel Schmerz in Ordnung ist.
rule-back-because = Bei schmerzendem Rücken: kurze, ebene Strecken, nichts zu tragen, und Schluss, wenn es schlimmer wird.
rule-back-ask = Wenn dein Rücken behandelt wird, erzähl dort, was du ausprobierst.
rule-hip-because = Bei schmerzender Hüfte oder Leiste: kurze Schritte auf ebenem Boden. Führe das Bein nur so weit zurück, wie es angenehm ist.
rule-hip-ask = Wenn deine Hüfte behandelt wird, erzähl dort, was du ausprobierst.
rule-achilles-because = Mit den Zehen zuerst aufzutreten belastet die Wade und ihre Sehne: ebener Boden, kurze Strecken und ein Tag, um zu sehen, wie sie antwortet.
rule-achilles-ask = Wenn deine Sehne behandelt wird, frag, wie viel Schmerz am nächsten Morgen sein darf.
rule-neck-because = Mit schmerzendem Nacken siehst du nicht über die Schulter: Du bleibst stehen und drehst dich ganz um.
rule-strong_pain_now-because = Schmerz über 5 von 10 ist zu viel, um anzufangen. Finde zuerst heraus, was es ist.
rule-strong_pain_now-ask = Sag, wo es wehtut und seit wann. Frag, wie viel du dich bewegen darfst.
rule-some_pain_now-because = Du hast heute etwas Schmerzen, darum beginnst du mit kurzen, ebenen Strecken und lässt den Schmerz entscheiden.

## Alter und Bewegung

rule-under_18-because = Retrowalk ist für Erwachsene gemacht. Ein Elternteil und jemand Fachkundiges, der dich kennt, sollten zuerst zustimmen.
rule-under_18-ask = Frag, ob es eine gute Idee ist und wer dabei sein wird.
rule-over_69_not_active-because = Du bist 70 oder älter und warst zuletzt nicht aktiv. Ein kurzes Gespräch in der Arztpraxis kommt zuerst.
rule-over_69_not_active-ask = Frag, ob etwas gegen leichte Bewegung spricht und ob dein Gleichgewicht geprüft werden sollte.
rule-over_74-because = Ab 75 bleibt etwas zum Festhalten in Reichweite: Rückwärtsschritte werden mit dem Alter kürzer, und Stürze wiegen schwerer.
rule-ambitious_not_active-because = Du warst zuletzt nicht aktiv, darum bleiben die ersten drei Monate leicht. Danach beantworte die Fragen noch einmal.
