# Die Gründe der Freigabe; die englischen stehen in screening/data/rules.toml.

## Zeichen, von denen bald eine Ärztin oder ein Arzt hören sollte

rule-chest_pain-because = Schmerz, Druck oder Enge in Brust, Kiefer oder Arm muss vor jedem Training ärztlich abgeklärt werden.
rule-chest_pain-ask = Sag, wann es kommt, wie lange es dauert und was es lindert. Frag, wann du dich wieder anstrengen darfst.
rule-fainting-because = Eine Ohnmacht oder Beinahe-Ohnmacht hat eine Ursache, die ärztlich geklärt sein sollte, bevor du rückwärts gehst.
rule-fainting-ask = Sag, was du gerade getan hast, als es geschah, und welche Medikamente du nimmst.
rule-breathless_at_rest-because = Atemnot in Ruhe oder im Liegen gehört bald ärztlich angesehen.
rule-breathless_at_rest-ask = Sag, seit wann, und mit wie vielen Kissen du schläfst. Frag, wann du dich wieder anstrengen darfst.
rule-leg_swollen-because = Ein neu geschwollenes Bein mit warmer oder schmerzender Wade kann ein Blutgerinnsel sein. Bitte lass dich heute noch untersuchen.
rule-leg_swollen-ask = Sag, seit wann, und ob du gereist, im Bett gelegen oder operiert worden bist. Ein Gerinnsel kann in die Lunge gelangen.
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
rule-dizzy_on_standing-because = Dein Blutdruck fällt vielleicht beim Aufstehen, und jeder Gang beginnt damit. Das lässt sich in fünf Minuten messen.
rule-dizzy_on_standing-ask = Bitte darum, den Blutdruck im Liegen und im Stehen zu messen und deine Medikamente anzusehen.
rule-fever-because = Mit Fieber oder einer Infektion arbeitet der Körper schon. Warte, bis es vorbei ist, und antworte dann noch einmal.
rule-fever-ask = Frag, wann du dich wieder anstrengen darfst und ob die Infektion behandelt werden muss.
rule-joint_gives_way-because = Ein Gelenk, das wegknickt, kann dich stürzen lassen, und hinter dir sieht es niemand kommen.
rule-joint_gives_way-ask = Frag, warum das Gelenk wegknickt und ob es erst kräftiger werden sollte.
rule-night_pain-because = Nächtlicher Schmerz, den keine Lage lindert, sollte untersucht werden, bevor du ihn belastest.
rule-night_pain-ask = Sag, wo es wehtut, seit wann, und ob du abgenommen oder Fieber gehabt hast.

## Stürze und Standsicherheit

rule-falls_twice-because = Du bist in einem Jahr zweimal oder öfter gestürzt. Lass jemanden nach dem Grund sehen, bevor du rückwärts gehst.
rule-falls_twice-ask = Bitte darum, Gleichgewicht, Kraft, Augen und Medikamente anzusehen, und frag, ob du Rückwärtsschritte üben sollst, während dich jemand hält.
rule-fall_and_medicine-because = Du bist gestürzt, und ein Medikament macht dich unsicherer. Das eine könnte das andere erklären.
rule-fall_and_medicine-ask = Frag in der Praxis oder Apotheke, ob sich das Medikament, die Dosis oder die Uhrzeit ändern lässt.
rule-unsteady_and_arms-because = Unsicher auf den Beinen, und zum Aufstehen brauchst du die Arme: Zusammen heißt das, erst die Beine kräftigen, mit Hilfe.
rule-unsteady_and_arms-ask = Bitte um einen Test von Gleichgewicht und Beinkraft und um Übungen für den Anfang.
rule-fall_blacked_out-because = Ein Sturz, bei dem du bewusstlos warst oder an den du dich nicht erinnerst, hat eine Ursache, die gefunden sein sollte, bevor du rückwärts gehst.
rule-fall_blacked_out-ask = Sag, woran du dich erinnerst, was andere gesehen haben und welche Medikamente du nimmst. Frag nach Herz und Blutdruck.
rule-fall_hurt-because = Nach einem Sturz, der dich verletzt hat, ist die Frage, wie es dazu kam, damit es beim nächsten Mal nicht geschieht.
rule-fall_hurt-ask = Bitte darum, Gleichgewicht, Kraft, Augen, Knochen und Medikamente anzusehen.
rule-fall_could_not_get_up-because = Nach einem Sturz kamst du nicht allein hoch. Lerne zuerst das Aufstehen vom Boden, mit jemandem, der es zeigt.
rule-fall_could_not_get_up-ask = Bitte darum, das Aufstehen vom Boden zu üben, und frag, wie du von dort Hilfe rufst.
rule-fall_and_thinner-because = Du bist gestürzt, und mit einem Blutverdünner könnte der nächste Sturz gefährlich bluten.
rule-fall_and_thinner-ask = Frag, warum du gestürzt bist, ob der Blutverdünner richtig eingestellt ist und ob du Rückwärtsschritte üben sollst, während dich jemand hält.
rule-fall_unsteady_afraid-because = Ein Sturz, unsichere Schritte und die Angst zu stürzen: Alle drei zusammen sollte sich jemand ansehen, bevor du anfängst.
rule-fall_unsteady_afraid-ask = Bitte um einen Test von Gleichgewicht und Kraft und darum, Augen und Medikamente anzusehen.
rule-fall_and_unsteady_later-because = Ab 65 gehören ein Sturz und unsichere Schritte zu jemandem, der dein Gleichgewicht prüfen kann.
rule-fall_and_unsteady_later-ask = Bitte um einen Test von Gleichgewicht und Gehtempo und um Übungen, die dazu passen.
rule-walking_frame-because = Du gehst mit Gehgestell oder Rollator. Rückwärtsschritte brauchen einen anderen Halt, gewählt von jemandem, der weiß, wie du gehst.
rule-walking_frame-ask = Frag in der Physiotherapie, ob du Rückwärtsschritte im Gehbarren üben sollst oder mit einer Fachperson neben dir.
rule-crutches-because = Du gehst an zwei Krücken oder Stöcken, und rückwärts darf keine Hand ihren Halt verlassen.
rule-crutches-ask = Frag in der Physiotherapie, wie weit du das Bein belasten darfst und ob du im Gehbarren üben sollst.
rule-wheelchair-because = Du benutzt einen Rollstuhl. Ob dir Rückwärtsschritte helfen und mit welchem Halt, weiß, wer dich behandelt.
rule-wheelchair-ask = Frag, ob Schritte im Gehbarren zu deiner Therapie passen und wer neben dir steht.
rule-ten_metres-because = Zehn Meter vorwärts kommen vor dem ersten Schritt rückwärts. Lass jemanden ansehen, was sie schwer macht.
rule-ten_metres-ask = Bitte darum, Kraft, Gleichgewicht, Herz und Lunge anzusehen, und um Übungen für den Anfang.
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
rule-alcohol_often-because = Alkohol stört das Gleichgewicht noch, wenn du dich längst nüchtern fühlst. Rückwärts gehst du nur an einem klaren Tag, langsam und ohne Last.
rule-alcohol_later-because = Ab 65 wirkt Alkohol länger auf das Gleichgewicht, darum bleibt etwas zum Festhalten in Reichweite.
rule-blood_thinner-because = Mit Blutverdünnern kann ein Sturz gefährlich bluten, auch im Kopf, darum bleibt etwas zum Festhalten in Reichweite.
rule-blood_thinner-ask = Geh nach jedem Stoß am Kopf sofort in die Notaufnahme, auch wenn es dir gut geht. Frag deine Ärztin oder deinen Arzt, worauf du sonst achten sollst.

## Herz, Nieren, Stoffwechsel, Lunge

rule-heart_not_active-because = Du hast eine Herz- oder Kreislauferkrankung und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-heart_not_active-ask = Frag, wie sehr du dich anstrengen darfst und bei welchen Zeichen du aufhören sollst.
rule-heart_active-because = Du bist mit einer Herz- oder Kreislauferkrankung aktiv: Bleib bei leichter Anstrengung. Rückwärts kostet bei gleichem Tempo mehr als vorwärts.
rule-heart_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-heart_event-because = So bald nach einem Herzereignis fängt Bewegung dort an, wo jemand darauf achtet: in der kardiologischen Reha.
rule-heart_event-ask = Frag nach einer kardiologischen Reha, wie sehr du dich anstrengen darfst und bei welchen Zeichen du aufhören sollst.
rule-blood_clot-because = Nach einem Blutgerinnsel ist Gehen meist willkommen, aber wie bald und wie anstrengend, sollte ärztlich besprochen sein.
rule-blood_clot-ask = Frag, wie sehr du dich anstrengen darfst, wie lange du den Blutverdünner nimmst und welche Zeichen ein Notfall sind.
rule-pressure_uncontrolled-because = Ein zu hoher Blutdruck muss zuerst gut eingestellt sein; dann fängst du an.
rule-pressure_uncontrolled-ask = Frag, welche Werte erreicht sein sollten, bevor du dich anstrengst. Die Schlaganfallstudien nahmen niemanden über 200 zu 100 in Ruhe auf.
rule-kidney_not_active-because = Du hast eine Nierenerkrankung und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-kidney_not_active-ask = Frag, wie sehr du dich anstrengen darfst und, bei Dialyse, an welchen Tagen.
rule-kidney_active-because = Du bist mit einer Nierenerkrankung aktiv: Bleib bei leichter Anstrengung.
rule-kidney_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-diabetes_not_active-because = Du hast Diabetes und warst zuletzt nicht aktiv. Wie du anfängst, sollte ärztlich besprochen sein.
rule-diabetes_not_active-ask = Frag nach deinem Zucker vor und nach der Bewegung, und bitte darum, das Gefühl in deinen Füßen zu prüfen.
rule-diabetes_active-because = Du bist mit Diabetes aktiv: Bleib in den ersten Wochen bei leichter Anstrengung, hab Traubenzucker zur Hand, und sieh dir danach deine Füße an.
rule-diabetes_active-ask = Hol ärztlichen Rat ein, bevor du dich stärker anstrengst.
rule-diabetes_practised-because = Du bist mit Diabetes aktiv und kennst das Rückwärtsgehen: Hab Traubenzucker zur Hand, trag Schuhe, und sieh dir danach deine Füße an.
rule-diabetes_practised-ask = Hol ärztlichen Rat ein, bevor du rückwärts joggst.
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
rule-hearing-because = Wer von hinten kommt oder Halt ruft, entgeht dir vielleicht: Bleib weg vom Verkehr, mach eine Berührung aus, und lies die Worte auf dem Bildschirm.
rule-sight-because = Du siehst weniger vom Weg, darum sieht ihn jemand für dich, und etwas zum Festhalten ist in Reichweite.

## Knochen, Operation, Verletzung, Schwangerschaft

rule-osteoporosis-because = Bei Osteoporose wiegt ein Sturz schwerer. Lass jemanden, der deine Knochen kennt, sagen, wie du anfängst.
rule-osteoporosis-ask = Frag, wie brüchig deine Knochen sind und ob du nur an einem Geländer üben sollst, mit jemandem dabei.
rule-fracture-because = Ein Knochen heilt noch und muss vor einem Sturz bewahrt werden.
rule-fracture-ask = Frag, wie weit du ihn belasten darfst, ob deine Knochendichte gemessen werden sollte und, falls du gestürzt bist, warum.
rule-hospital-because = Tage im Bett kosten Kraft und Standsicherheit. Fang mit dem Wort von jemandem an, der weiß, warum du dort warst.
rule-hospital-ask = Frag, was du zuerst aufbauen sollst und welche Übung du lassen sollst.
rule-cancer-because = Bewegung ist bei Krebs oft gut, aber Knochen, Blutwerte und Behandlungstage entscheiden, was zu dir passt.
rule-cancer-ask = Frag, ob deine Knochen ein Stolpern aushalten und an welchen Tagen du ruhen sollst.
rule-foot_ulcer-because = Eine offene Stelle oder ein Charcot-Fuß muss entlastet werden, nicht belastet. Ist sie neu, sollte sie binnen eines Tages angesehen werden.
rule-foot_ulcer-ask = Frag nach einer Fußambulanz und ab wann du in welchen Schuhen stehen und gehen darfst.
rule-prosthesis-because = Eine Prothese oder Orthese ist fürs Vorwärtsgehen gebaut: Rückwärts verhalten sich Fuß und Knie anders.
rule-prosthesis-ask = Frag, wer sie anpasst, ob sie Rückwärtsschritte aushält, und übe die ersten im Gehbarren.
rule-joint_replaced-because = Mit künstlicher Hüfte oder künstlichem Knie: kleine Schritte auf ebenem Boden und keine Sprünge.
rule-joint_replaced-ask = Frag, ob du das Bein weit nach hinten strecken darfst.
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
rule-strong_usual_pain-because = Schmerz, der an einem gewöhnlichen Tag über 5 von 10 liegt, braucht zuerst einen eigenen Plan.
rule-strong_usual_pain-ask = Sag, wo es wehtut und seit wann. Frag, wie viel Schmerz beim Gehen und am Tag danach in Ordnung ist.
rule-some_pain_now-because = Du hast heute etwas Schmerzen, darum beginnst du mit kurzen, ebenen Strecken und lässt den Schmerz entscheiden.
rule-pool_wound-because = Mit offener Wunde, frischer Narbe oder Katheter bleibst du dem Becken fern.
rule-pool_incontinence-because = Wo Blase oder Darm nicht sicher sind, übst du an Land und nicht im Becken.
rule-pool_infection-because = Mit Fieber, Durchfall oder einer Infektion bleibst du dem Becken fern, dir und anderen zuliebe.
rule-pool_not_swimming-because = Wer nicht schwimmen kann oder Wasser fürchtet, geht mit jemandem hinein, nie allein.
rule-pool_way_out-because = Der Weg aus dem Becken ist nass und steil: Jemand ist bei dir, und Stock oder Gehgestell steht am Rand.

## Alter und Bewegung

rule-under_18-because = Retrowalk ist für Erwachsene gemacht. Ein Elternteil und jemand Fachkundiges, der dich kennt, sollten zuerst zustimmen.
rule-under_18-ask = Frag, ob es eine gute Idee ist und wer dabei sein wird.
rule-over_69_not_active-because = Du bist 70 oder älter und warst zuletzt nicht aktiv. Ein kurzes Gespräch in der Arztpraxis kommt zuerst.
rule-over_69_not_active-ask = Frag, ob etwas gegen leichte Bewegung spricht und ob dein Gleichgewicht geprüft werden sollte.
rule-over_64_running-because = Ab 65 gehst du rückwärts und rennst nicht: Ein Sturz im Lauf wiegt schwerer. Eine Fachperson, die dich kennt, kann es anders sagen.
rule-over_74-because = Ab 75 bleibt etwas zum Festhalten in Reichweite: Rückwärtsschritte werden mit dem Alter kürzer, und Stürze wiegen schwerer.
rule-over_74_alone-because = Ab 75 ist niemand allein auf einem Laufband oder im Wasser: Du übst an etwas Festem.
rule-ambitious_not_active-because = Du warst zuletzt nicht aktiv, darum bleiben die ersten drei Monate leicht. Danach beantworte die Fragen noch einmal.
