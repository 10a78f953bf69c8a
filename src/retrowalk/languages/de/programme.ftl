# Das Programm: Minuten und Orte, seine Antworten, was es vorausplant, was es nicht zulässt.

programme-minutes =
    { $half ->
        [0] { $whole ->
            [one] { $whole } Minute
           *[other] { $whole } Minuten
        }
       *[other] { $whole ->
            [0] 30 Sekunden
           *[other] { $whole }½ Minuten
        }
    }
programme-more =
    { $half ->
        [0] { $whole ->
            [one] Eine Minute mehr
           *[other] { $whole } Minuten mehr
        }
       *[other] { $whole ->
            [0] 30 Sekunden mehr
           *[other] { $whole }½ Minuten mehr
        }
    }
programme-place = { $where }
programme-listed = { $one }; { $other }
programme-both = { $one } und { $other }

programme-start-steady = Du beginnst { $place }, mit { $minutes }, denn die Standsicherheit kommt zuerst.
programme-start-new = Du beginnst { $place }, mit { $minutes }, denn es ist neu für dich.
programme-start-small = Du beginnst { $place }, mit { $minutes }, denn alle fangen klein an.

programme-answer-still_asking = Bitte sprich vor dem nächsten Mal mit einer Fachperson. Das Programm wartet auf dich.
programme-answer-alarm = { $alarm } Wir gehen weiter, sobald eine Fachperson zugestimmt hat, und fangen klein an.
programme-answer-fell = { $care } Du bist am { $day } gestürzt. Bitte sag es einer Fachperson, bevor du wieder rückwärts gehst; danach fangen wir klein an, mit etwas zum Festhalten.
programme-answer-pain_red_fragile = Schmerz { $pain } von 10 nach einem Sturz oder bei Osteoporose ist zu viel, um wieder rückwärts zu gehen: Bitte lass ihn vorher ärztlich abklären, noch am selben Tag, wenn du ein Bein nicht belasten kannst.
programme-answer-pain_red_again = Innerhalb von vier Wochen war der Schmerz zweimal stark. Bitte lass ihn von einer Fachperson abklären, bevor du weitermachst.
programme-answer-effort_alarming = Anstrengung { $effort } von 10 ist bei einer Krankheit von Herz, Lunge oder Nieren ein Zeichen, das abgeklärt gehört. Bitte sprich mit deiner Ärztin oder deinem Arzt, bevor du wieder rückwärts gehst.
programme-answer-stumbled_often = Du bist innerhalb von vier Wochen dreimal gestolpert. Bitte lass eine Fachperson nach deinem Gleichgewicht sehen, bevor du wieder rückwärts gehst.
programme-answer-unsteady_too_often = Innerhalb von vier Wochen war es fünfmal unsicher. Bitte lass eine Fachperson nach deinem Gleichgewicht sehen, bevor du wieder rückwärts gehst.
programme-answer-worse_next_day_again = Zum dritten Mal innerhalb von zwei Wochen war der Schmerz am Tag danach stärker, diesmal nach { $day }. Bitte lass das von einer Fachperson abklären, bevor du weitermachst.
programme-answer-pain_goes_on = Der Schmerz kommt immer wieder, { $worst } von 10 am { $day }. Bitte lass ihn von einer Fachperson abklären, bevor du weitermachst.
programme-answer-effort_goes_on = Innerhalb von vier Wochen waren wenige Minuten dreimal sehr anstrengend. Bitte frag eine Fachperson, woran das liegt, bevor du weitermachst.
programme-answer-effort_above_goes_on = Innerhalb von vier Wochen war es dreimal anstrengender, als deine Fachperson es will. Bitte frag sie nach dem Grund, bevor du weitermachst.
programme-answer-stumbled_again = Du bist innerhalb von vier Wochen zweimal gestolpert, darum wird erst einmal nichts gesteigert und die Standsicherheit geht vor: { $minutes }, { $place }.
programme-answer-stumbled = Du bist am { $day } gestolpert, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-stumbled-no_less = Du bist am { $day } gestolpert, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-pain_red = Schmerz { $pain } von 10 verlangt erst Ruhe und dann weniger: { $minutes }, { $place }.
programme-answer-pain_red-no_less = Schmerz { $pain } von 10 verlangt erst Ruhe; danach geht es behutsam weiter: { $minutes }, { $place }.
programme-answer-pain_on_demanding_rung = Mit Schmerzen verlassen wir die schwerere Stufe fürs Erste: { $minutes }, { $place }.
programme-answer-unsteady_again = Es war zweimal hintereinander unsicher, darum machen wir es kleiner: { $minutes }, { $place }.
programme-answer-unsteady_again-no_less = Es war zweimal hintereinander unsicher, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-unsteady_often = Innerhalb von vier Wochen war es mehrmals unsicher, darum wird erst einmal nichts gesteigert und die Standsicherheit geht vor: { $minutes }, { $place }.
programme-answer-worse_next_day = Am Tag nach { $day } war der Schmerz stärker, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-worse_next_day-no_less = Am Tag nach { $day } war der Schmerz stärker, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-pain_often = Dreimal innerhalb von zwei Wochen war der Schmerz stärker, als es für dich in Ordnung ist, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-pain_often-no_less = Dreimal innerhalb von zwei Wochen war der Schmerz stärker, als es für dich in Ordnung ist, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-pain_rises = Bei den letzten Malen ist der Schmerz gestiegen, bis { $worst } von 10, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-pain_rises-no_less = Bei den letzten Malen ist der Schmerz gestiegen, bis { $worst } von 10, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-pain_rises_again = Der Schmerz steigt weiter, auf { $worst } von 10 am { $day }. Bitte lass ihn von einer Fachperson abklären, bevor du weitermachst.
programme-answer-pain_unsettled = Wie beim letzten Mal, { $minutes }: Am Tag nach { $day } war der Schmerz noch nicht wieder so wie sonst bei dir.
programme-answer-no_rest_often = Viermal innerhalb von zwei Wochen bist du an einem Ruhetag gegangen, darum wird das nächste Mal kürzer: { $minutes }, { $place }. In der Ruhe wird der Körper stärker.
programme-answer-no_rest_often-no_less = Viermal innerhalb von zwei Wochen bist du an einem Ruhetag gegangen, darum wird nichts gesteigert: { $minutes }, { $place }. In der Ruhe wird der Körper stärker.
programme-answer-no_rest_goes_on = Achtmal innerhalb von vier Wochen bist du an einem Ruhetag gegangen. Bitte sprich mit einer Fachperson darüber, wie viel für dich richtig ist, bevor du weitermachst.
programme-answer-week_overfull = Innerhalb von sieben Tagen bist du { $week } rückwärts gegangen, mehr, als hier für eine Woche geplant ist. Erst Ruhe; danach machen wir mit { $minutes } weiter.
programme-answer-days_on_end = Du bist Tag für Tag gegangen. Ruh dich erst ein paar Tage aus; danach machen wir mit { $minutes } weiter.
programme-answer-more_often = Wie beim letzten Mal, { $minutes }: Dreimal innerhalb von zwei Wochen hast du mehr getan als geplant. Lass deinem Körper Zeit.
programme-answer-effort_often = Innerhalb von vier Wochen waren wenige Minuten zweimal sehr anstrengend, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-effort_often-no_less = Innerhalb von vier Wochen waren wenige Minuten zweimal sehr anstrengend, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-effort_above_often = Innerhalb von vier Wochen war es zweimal anstrengender, als deine Fachperson es will, darum wird das nächste Mal kürzer: { $minutes }, { $place }.
programme-answer-effort_above_often-no_less = Innerhalb von vier Wochen war es zweimal anstrengender, als deine Fachperson es will, darum wird nichts gesteigert: { $minutes }, { $place }.
programme-answer-unsteady_without_support = Am { $day } war es unsicher. Nächstes Mal mit etwas zum Festhalten: { $minutes }, { $place }.
programme-answer-unsteady = Wie beim letzten Mal, { $minutes }: Am { $day } war es unsicher. Sicherheit kommt zuerst.
programme-answer-pain_amber = Wie beim letzten Mal, { $minutes }: Schmerz { $pain } von 10 am { $day } hat danach verlangt.
programme-answer-pain_before = Wie beim letzten Mal, { $minutes }: Am { $day } hast du mit Schmerz { $before } von 10 begonnen.
programme-answer-effort_high = Wie beim letzten Mal, { $minutes }: Anstrengung { $effort } von 10 ist fürs Erste genug.
programme-answer-effort_above = Wie beim letzten Mal, { $minutes }: Anstrengung { $effort } von 10 ist mehr, als deine Fachperson will.
programme-answer-twice_a_day = Du bist am { $day } mehr als einmal gegangen, darum wartet die nächste Einheit einen Tag länger und bleibt bei { $minutes }.
programme-answer-too_soon = Du bist an einem Ruhetag gegangen, darum wartet die nächste Einheit einen Tag länger und bleibt bei { $minutes }.
programme-answer-elsewhere = Was du am { $day } gegangen bist, ist für dich zurzeit nicht freigegeben. Wir machen mit { $minutes } weiter.
programme-answer-more_than_planned = Am { $day } hast du mehr getan als geplant. Lass deinem Körper Zeit: { $minutes } beim nächsten Mal.
programme-answer-mostly_forward = Die Aufnahme vom { $day } zeigt vor allem Vorwärtsschritte, darum machen wir noch einmal { $minutes }.
programme-answer-not_completed = Am { $day } hast du { $practised } von { $minutes } gemacht. Das ist in Ordnung; wir versuchen dasselbe noch einmal.
programme-answer-not_told = Wie beim letzten Mal, { $minutes }, bis du uns gesagt hast, wie es war.
programme-answer-not_told_often = Von drei der letzten Male wissen wir nicht, wie sie waren, darum wird das nächste kürzer, bis du es uns sagst: { $minutes }, { $place }.
programme-answer-not_told_often-no_less = Von drei der letzten Male wissen wir nicht, wie sie waren. Bitte sag uns, wie das nächste ist; es bleibt bei { $minutes }, { $place }.
programme-answer-steady_first = Wie beim letzten Mal, { $minutes }: Nach mehreren unsicheren Malen wird vor dem { $steady } nichts gesteigert.
programme-answer-half_chosen = Am { $day } war die Hälfte genug, und das ist in Ordnung. Wir machen mit { $minutes } weiter.
programme-answer-coach_holds = Wieder { $minutes }: Dein Coach möchte, dass du bis zum { $until } dabei bleibst.
programme-answer-path_opens = Die letzten guten Einheiten haben { $was } erreicht, darum öffnet sich der Weg: { $minutes }, { $place }.
programme-answer-enough = { $minutes }: Mehr verlangt diese Stufe nicht. Bleib dabei; mehr braucht es nicht.
programme-answer-enough_by_word = Noch einmal { $minutes }: Mehr erlaubt { $who } vorerst nicht.
programme-answer-good_session = { $more } als beim letzten Mal: { $minutes }, weil es am { $day } gut ging.

programme-will-grow = { $more } als beim Mal davor.
programme-will-be-the-same = Wie beim Mal davor.
programme-will-stay = Wie beim Mal davor, so wie dein Coach es möchte.
programme-will-be-free = Was { $who } gesagt hat, gilt dann nicht mehr; es geht Schritt für Schritt weiter.
programme-will-be-steady = Wie beim Mal davor: Nach mehreren unsicheren Malen wird vor dem { $until } nichts gesteigert.
programme-after-half = Wieder alles, nach der Hälfte beim Mal davor.
programme-will-open = Nach guten Einheiten von { $reached } öffnet sich der Weg: „{ $rung }“, { $minutes }.

programme-less-half = Heute die Hälfte, wie du es gewählt hast. Weniger ist immer in Ordnung.
programme-less-rest = Du hast für heute Ruhe gewählt. Das ist immer in Ordnung; das Gehen wartet auf dich.
programme-less-full = Nun doch wie geplant.
programme-place-and-base = davon { $first } { $place }, den Rest { $known }
programme-start-practised = Du beginnst { $place }, mit { $minutes }: ein erstes Gehen, um zu sehen, wie es läuft. Geht es gut, machst du weiter oben weiter.
programme-answer-experienced = Am { $day } ging es gut, und du kannst schon rückwärts gehen, darum geht es weiter oben weiter: { $minutes }, { $place }.
programme-answer-moves_over = Insgesamt wieder { $minutes }, etwas mehr davon am neuen Ort: { $place }.
programme-answer-elsewhere_chosen = Am { $day } bist du dort gegangen, wo du es gewählt hast. Hier geht es weiter wie zuvor: { $minutes }, { $place }.
programme-will-move-over = Insgesamt gleich viele Minuten, mehr davon auf der neuen Stufe.
programme-will-open-with-base = Die letzten guten Einheiten erreichten { $reached }, darum öffnet sich der Weg: { $rung }, mit { $minutes }. Der Rest der Einheit bleibt dort, wo du es kennst: { $known }.
programme-after-elsewhere = Wie zuvor, nach einer Einheit an einem anderen Ort.
programme-chose-days = An den Tagen, die du gewählt hast, mit Ruhe dazwischen.
programme-chose-usual-days = Wieder dreimal in der Woche, mit Ruhe dazwischen.
programme-chose-place = Heute dort, wo du es gewählt hast: { $place }.
programme-chose-skip = „{ $rung }“ lassen wir aus, wie du es gewählt hast. Der Weg geht ohne diese Stufe weiter.
programme-chose-no-skip = „{ $rung }“ liegt wieder auf deinem Weg.

programme-agreed = Eine Fachperson hat zugestimmt, darum fangen wir wieder an, klein: { $minutes }.
programme-resumed = Willkommen zurück nach { $days } Tagen. Wir fangen niedriger an, mit { $minutes }, und steigern uns wieder.
programme-resumed-no_less = Willkommen zurück nach { $days } Tagen. Wir machen mit { $minutes } weiter und steigern uns wieder.
programme-resumed-easier = Willkommen zurück nach { $days } Tagen. Wir kommen auf einer leichteren Stufe zurück, mit { $minutes }, { $place }.
programme-moved = Was du uns gesagt hast, hat sich geändert, darum geht es hier weiter: { $place }.
programme-bounded = Das Programm hält sich an das, was { $who } gesagt hat: { $minutes }, { $place }.
programme-bound_ended = Was { $who } gesagt hat, gilt nicht mehr. Es geht Schritt für Schritt weiter, von hier aus: { $minutes }, { $place }.
programme-corrected = Neu berechnet, nachdem etwas zu früheren Gängen berichtigt wurde: { $minutes }, { $place }.

programme-away-noted = Danke, dass du es uns sagst. Wir machen mit { $minutes } weiter, { $place }.
programme-away-ill = Schön, dass du wieder da bist. Nach einer Krankheit fangen wir klein an: { $minutes }, { $place }.
programme-away-screen = Nach einer Operation oder einem Aufenthalt im Krankenhaus können manche deiner Antworten anders sein. Bitte beantworte die Fragen noch einmal; dann geht das Programm weiter.
programme-away-fell = { $care } Du bist in der Zwischenzeit gestürzt. Bitte sag es einer Fachperson, bevor du wieder rückwärts gehst; danach fangen wir klein an, mit etwas zum Festhalten.

programme-advice-balance = Ein kurzer Gleichgewichtstest, mit jemandem an deiner Seite, zeigt, wie sicher du jetzt stehst. Auch einer Fachperson hilft das Ergebnis.
programme-course-reviewed = { $weeks } Wochen neben deiner Behandlung liegen hinter dir, mit jetzt { $minutes } je Einheit. Zeig der Fachperson, die dich behandelt, wie es ging; sie sagt, wie es weitergeht.
programme-course-ends = { $weeks } Wochen: Hier endet der Abschnitt neben deiner Behandlung. Zwei- oder dreimal gehen in der Woche hält dich in Übung. Frag die Fachperson, die dich behandelt, ob noch eine Behandlung nötig ist.
programme-advice-retest = Mach zwei der Tests noch einmal und vergleiche sie mit dem ersten Mal: eine halbe Minute vom Stuhl aufstehen, und auf Zeit aufstehen und gehen.

programme-overruled = { $who } hat den Plan geändert: { $what }. „{ $note }“
programme-overruled-dose = { $minutes }, { $place }
programme-overruled-rest = erst Ruhe, bis zum { $until }
programme-overruled-hold = nicht mehr als das vor dem { $until }
programme-not-overruled = Was { $who } am { $day } wollte, passt nicht zu dem, was seither gesagt wurde, darum geht das Programm von selbst weiter.

programme-agreement-comes-first = Bitte trag zuerst ein, dass eine Fachperson zugestimmt hat, weiterzumachen.
programme-nothing-grows-yet = Nach Schmerzen oder einem unsicheren Mal wird erst gesteigert, wenn eine Einheit gut ging.
programme-rung-not-open = „{ $rung }“ ist für diese Person nicht freigegeben.
programme-rung-comes-after = „{ $rung }“ kommt erst nach diesen Stufen: { $before }.
programme-setting-not-open = „{ $setting }“ ist für diese Person auf dieser Stufe nicht freigegeben.
programme-at-most = „{ $rung }“ erlaubt jetzt höchstens { $minutes }.
programme-beyond-the-word = Das geht über das hinaus, was { $who } erlaubt hat. Bitte zuerst nachfragen und die Antwort eintragen.

programme-not-cleared = Bitte frag zuerst eine Fachperson. Stimmt sie zu, trag es hier ein, und dein Programm beginnt.
programme-answers-old = Deine Antworten sind vom { $day }. Bitte beantworte die Fragen noch einmal; dann geht das Programm weiter.
programme-needs-somebody = Dafür sollte jemand an deiner Seite sein. Finde eine Begleitung, sag es uns, und dein Programm beginnt.
programme-needs-a-place = Um zu beginnen, brauchst du eine dieser Möglichkeiten: { $places }. Sag uns, wenn du eine hast, und dein Programm beginnt.
programme-word-leaves-nothing = Was { $who } gesagt hat, lässt keinen Ort zum Rückwärtsgehen übrig. { $needed }
programme-ask-for-a-place = Frag nach, ob auch ein anderer Ort in Ordnung ist, und trag die Antwort ein.
programme-ask-or-have-a-place = Frag nach, ob auch ein anderer Ort in Ordnung ist, oder sag uns, wenn du eine dieser Möglichkeiten hast: { $places }.
programme-out-of-order = Die Einheit vom { $day } liegt vor der vom { $last }, die schon beantwortet ist. Spiel stattdessen den ganzen Verlauf noch einmal durch.
