# A walker's own trial: does walking backward help me? Weeks of backward practice against weeks of
# ordinary walking, in an order drawn by lot. Exact and calm: never a promise.

trial-name = Mein Versuch
trial-title = Hilft es mir?
trial-lead = In manchen Wochen übst du das Rückwärtsgehen, in anderen gehst du genauso lange vorwärts. Das Los bestimmt die Reihenfolge. Am Ende wird beides verglichen, für dich allein.

# Walked forward in a trial.
trial-walk-name = Gewöhnlicher Gang
trial-walk-aim = Geh vorwärts, wie du immer gehst.
trial-walk-why = Das ist eine Vorwärtswoche deines Versuchs: dieselbe Zeit, vorwärts gegangen.
trial-walk-title = Vorwärts
trial-walk-rest-title = Pause
trial-walk-begin = Geh vorwärts, ganz leicht.
trial-walk-on = Geh weiter vorwärts, in deinem Tempo.
trial-walk-rest = Bleib stehen und ruh dich aus.
trial-walk-before = Vor deinem gewöhnlichen Gang
# $minutes is such as "14 minutes".
trial-walk-what = { $minutes } gewöhnliches Gehen, vorwärts, mit denselben Pausen wie in deiner Rückwärtsübung.
trial-walk-start = Umsehen und beginnen
trial-walk-today = Heute: { $minutes } gewöhnliches Gehen.

# What the programme answers: in its list of decisions.
trial-answer-weeks = Dein Versuch ist festgelegt. In seinen Vorwärtswochen ist nichts rückwärts geplant.
trial-answer-ended = Dein Versuch ist zu Ende. Das Programm geht weiter wie gewohnt.
trial-answer-walked = Du bist vorwärts gegangen, für deinen Versuch. Dein Platz auf dem Weg bleibt, wie er ist.

# Questions.
trial-question-knee_pain = Tut mein Knie weniger weh?
trial-question-stiffness = Bin ich weniger steif?
trial-question-steadiness = Bin ich sicherer auf den Beinen?
trial-question-calm = Bin ich ruhiger?
trial-question-backward_speed = Gehe ich schneller rückwärts?
trial-question-forward_speed = Gehe ich schneller vorwärts?
trial-question-chair_stands = Stehe ich öfter vom Stuhl auf?
trial-measure-knee_pain = Dein Knieschmerz von 0 bis 10: nach jedem Gang, oder einmal am Tag hier gefragt.
trial-measure-stiffness = Deine Steifheit von 0 bis 10, einmal am Tag hier gefragt.
trial-measure-steadiness = Wie sicher du dich fühlst, von 0 bis 10, einmal am Tag hier gefragt.
trial-measure-calm = Wie ruhig du bist, von 0 bis 10, einmal am Tag hier gefragt.
trial-measure-backward_speed = Der 3-Meter-Rückwärtsgang am Ende jeder Woche.
trial-measure-forward_speed = Der 10-Meter-Gang vorwärts am Ende jeder Woche.
trial-measure-chair_stands = Der Aufstehtest am Ende jeder Woche.
trial-ask-knee_pain = Wie sehr tut dein Knie heute weh?
trial-ask-stiffness = Wie steif bist du heute?
trial-ask-steadiness = Wie sicher fühlst du dich heute auf den Beinen?
trial-ask-calm = Wie ruhig bist du heute?
trial-least-knee_pain = kein Schmerz
trial-most-knee_pain = der stärkste Schmerz
trial-least-stiffness = gar nicht
trial-most-stiffness = so steif wie möglich
trial-least-steadiness = gar nicht
trial-most-steadiness = völlig
trial-least-calm = gar nicht
trial-most-calm = völlig

# Beforehand.
trial-choose = Was möchtest du wissen?
trial-one-question = Eine Frage, ein Maß. Eine andere Frage ist ein anderer Versuch.
trial-foresight = Was so ein Versuch erkennen kann
trial-known-own = Berechnet aus { $days ->
    [one] einer eigenen Antwort
   *[other] { $days } eigenen Antworten
 } bisher: Von einem Tag zum anderen unterscheiden sie sich um etwa { NUMBER($sd, maximumFractionDigits: 1) }.
trial-known-own_and_default = Berechnet aus { $days ->
    [one] einer eigenen Antwort
   *[other] { $days } eigenen Antworten
 } bisher und, weil das wenige sind, aus vorsichtigen Werten daneben.
trial-known-default = Es gibt noch keine Antworten; deshalb ist das allein aus vorsichtigen Werten berechnet.
trial-known-tested = Berechnet aus { $days ->
    [one] einem eigenen Test
   *[other] { $days } eigenen Tests
 } bisher und aus vorsichtigen Werten daneben.
# $amount is such as "1 point"; $power a percentage.
trial-sees = Wenn der wahre Unterschied { $amount } beträgt, zeigt ihn ein Versuch von { $weeks } Wochen in etwa { $power } von 100 solchen Versuchen.
trial-sees-also = { $weeks } Wochen: etwa { $power } von 100.
trial-sees-many = In allen anderen könnte er es nicht sagen. Das hieße nicht, dass es keinen Unterschied gibt.
trial-sees-few = Das ist wenig. Keine der angebotenen Längen würde ihn in 80 von 100 zeigen; gut, das vor dem Beginn zu wissen.
trial-amount-points = { $amount ->
    [one] { NUMBER($amount, maximumFractionDigits: 1) } Punkt
   *[other] { NUMBER($amount, maximumFractionDigits: 1) } Punkte
 }
trial-amount-ms = { NUMBER($amount, maximumFractionDigits: 2) } Meter in der Sekunde
trial-amount-stands = { NUMBER($amount, maximumFractionDigits: 1) } Mal Aufstehen
trial-length = Wie lange?
trial-length-weeks = { $weeks } Wochen
trial-rules = Wie es abläuft
trial-rule-weeks = Zwei Wochen sind ein Paar: eine rückwärts, eine vorwärts. Für jedes Paar entscheidet das Los, welche zuerst kommt.
trial-rule-locked = Sobald du beginnst, stehen Frage, Länge und Reihenfolge fest. Etwas zu ändern heißt, diesen Versuch zu beenden und einen anderen zu beginnen.
trial-rule-programme = Die Rückwärtswochen sind die deines Programms, mit allen seinen Grenzen. Die Vorwärtswochen haben gewöhnliche Gänge von derselben Dauer. Alle Regeln zu Schmerz, Stürzen und Fachpersonen gelten in jeder Woche.
trial-rule-first-days = Die ersten zwei Tage jeder Woche zählen nicht: Was vorher war, kann nachwirken.
trial-rule-blind = Was herauskommt, wird am Ende gezeigt, nicht vorher. Wer die eine Hälfte gesehen hat, antwortet in der anderen anders.
trial-rule-stop = Du kannst jederzeit aufhören und musst nicht sagen, warum. Steigender Schmerz, ein Sturz oder ein Alarm beenden die Woche oder den Versuch sofort.
trial-begin = Losen und festlegen
trial-begins-on = Er beginnt am { $day }.
trial-other-question = Eine andere Frage

# While it runs.
trial-begins = Dein Versuch ist festgelegt. Er beginnt am { $day }; bis dahin ist alles wie gewohnt.
trial-week-backward = Woche { $week } von { $weeks }: eine Rückwärtswoche. Geh, wie dein Programm es sagt.
trial-week-forward = Woche { $week } von { $weeks }: eine Vorwärtswoche. Gewöhnliches Gehen, nichts rückwärts.
trial-waits-pain = Diese Woche endete früher, wegen Schmerzen; was nach diesem Tag kommt, zählt nicht für sie. Wenn dein Programm es erlaubt, beginnt die nächste am { $day }.
trial-waits-ill = Diese Woche endete früher, weil du krank warst; was nach diesem Tag kommt, zählt nicht für sie. Wenn dein Programm es erlaubt, beginnt die nächste am { $day }.
trial-waits-bounds = Diese Woche endete früher, weil eine Fachperson geändert hat, was erlaubt ist; was nach diesem Tag kommt, zählt nicht für sie. Die nächste beginnt am { $day }.
trial-over-pain = Der Versuch ist zu Ende: Schmerzen haben zwei seiner Wochen beendet. Was bis dahin gesagt wurde, steht unten.
trial-over-fall = Der Versuch ist wegen des Sturzes zu Ende. Was bis dahin gesagt wurde, steht unten.
trial-over-alarm = Der Versuch ist zu Ende, weil bei einem Gang etwas nicht stimmte. Was bis dahin gesagt wurde, steht unten.
trial-over-ask_first = Der Versuch ist zu Ende: Zuerst ist eine Fachperson zu fragen. Was bis dahin gesagt wurde, steht unten.
trial-over-professional = Eine Fachperson hat den Versuch beendet. Was bis dahin gesagt wurde, steht unten.
trial-over-wish = Du hast den Versuch beendet. Was bis dahin gesagt wurde, steht unten.
trial-over-another = Der Versuch ist zu Ende: Ein anderer wurde begonnen. Was bis dahin gesagt wurde, steht unten.
trial-answered = Die Antwort von heute: { $value }. Bis Mitternacht kannst du sie ändern.
trial-test-due = Der Test dieser Woche ist dran: { $test }. Er zählt für deinen Versuch.
trial-test-do = Zum Test
trial-keep = Behalten
trial-weeks-caption = Die Wochen, in der Reihenfolge des Loses
trial-col-week = Woche
trial-col-days = Tage
trial-col-what = Was
trial-col-came = Mittel
trial-arm-backward = rückwärts
trial-arm-forward = vorwärts
trial-week-ended = beendet am { $day }
trial-week-now = jetzt
trial-locked = Festgelegt am { $day }. Siegel des Plans: { $seal }
trial-told-then = Vorher gesagt: Ein wahrer Unterschied von { $amount } zeigt sich in etwa { $power } von 100 solchen Versuchen.
trial-end = Den Versuch beenden
trial-end-lead = Er endet sofort und endgültig. Was bis dahin gesagt wurde, wird gezeigt, und dein Programm geht weiter.
trial-end-sure = Ich möchte ihn beenden.
trial-earlier = Frühere Versuche
trial-new = Ein neuer Versuch

# At the end. $way is "less" or "more"; $interval is one of the two after these.
trial-found-knee_pain = In deinen Rückwärtswochen tat dein Knie um { $amount } { $way ->
    [less] weniger
   *[more] mehr
 } weh ({ $interval })
trial-found-stiffness = In deinen Rückwärtswochen warst du um { $amount } { $way ->
    [less] weniger steif
   *[more] steifer
 } ({ $interval })
trial-found-steadiness = In deinen Rückwärtswochen fühltest du dich um { $amount } { $way ->
    [less] weniger sicher
   *[more] sicherer
 } ({ $interval })
trial-found-calm = In deinen Rückwärtswochen warst du um { $amount } { $way ->
    [less] weniger ruhig
   *[more] ruhiger
 } ({ $interval })
trial-found-backward_speed = In deinen Rückwärtswochen gingst du rückwärts um { $amount } Meter in der Sekunde { $way ->
    [less] langsamer
   *[more] schneller
 } ({ $interval })
trial-found-forward_speed = In deinen Rückwärtswochen gingst du vorwärts um { $amount } Meter in der Sekunde { $way ->
    [less] langsamer
   *[more] schneller
 } ({ $interval })
trial-found-chair_stands = In deinen Rückwärtswochen standest du { $amount } Mal { $way ->
    [less] weniger
   *[more] öfter
 } auf ({ $interval })
trial-interval-same = { $low } bis { $high }
trial-interval-across = von { $less } weniger bis { $more } mehr
trial-interval-none = zu wenige Wochen für eine Spanne
trial-says-helps = { $found }: bei dir wahrscheinlich mehr als Zufall.
trial-says-harms = { $found }: bei dir wahrscheinlich mehr als Zufall. Rückwärtsgehen hat hierbei nicht geholfen.
trial-says-no_matter = { $found }: Wenn es einen Unterschied gibt, ist er wahrscheinlich zu klein, um etwas auszumachen.
trial-says-not_yet = { $found }: lässt sich noch nicht sagen; { $weeks ->
    [one] eine weitere Woche würde
   *[other] { $weeks } weitere Wochen würden
 } es wahrscheinlich zeigen.
trial-says-cannot_tell = { $found }: lässt sich nicht sagen, und weitere Wochen würden daran wahrscheinlich nichts ändern.
trial-says-nothing = Lässt sich nicht sagen: Es wurde zu wenig gesagt, in zu wenigen Wochen.
trial-not-cause = Das gilt für dich und diese Wochen. Du wusstest, welche Woche es war, und schon das kann eine Antwort ändern.
trial-picture-backward = ● rückwärts
trial-picture-forward = □ vorwärts
trial-picture-pairs = Paar von Wochen
trial-picture-untold = nichts
trial-picture-told = Das Mittel jeder Woche. { $pairs }
trial-picture-pair = Paar { $number }: rückwärts { $backward }, vorwärts { $forward }.
trial-professionals = Für Fachpersonen
trial-report = Der Bericht (PDF)
trial-pool = Die Datei für eine Studie
trial-pool-lead = Nur die Unterschiede der Paare, ohne Namen, Tage und Worte.
trial-pool-consent = Sie kann mitgenommen werden, sobald du der Forschung zugestimmt hast.
trial-carry-on = Mit { $weeks } weiteren Wochen fortfahren
trial-beside = Eine andere Rechnung daneben (nach Bayes): { $effect } ({ $low } bis { $high }); besser in den Rückwärtswochen mit einer Wahrscheinlichkeit von { $probability } %.

# For a professional on a client's page.
trial-of-client = Versuch
trial-propose = Einen Versuch vorschlagen
trial-propose-lead = Es steht auf den Seiten der gehenden Person; nur sie beginnt ihn, oder auch nicht.
trial-propose-note = Ein Wort dazu
trial-proposed = { $who } schlägt einen Versuch vor: { $question } { $weeks } Wochen.
trial-proposed-see = Ansehen
trial-client-week = Woche { $week } von { $weeks }: { $arm }.
trial-client-reads = { $name } liest:
trial-client-ended = Diese Woche endete vorzeitig am { $day }: { $why }.
trial-client-end-lead = Er endet sofort und ist endgültig zu Ende. Was bis dahin gesagt wurde, wird gezeigt, und das Programm geht weiter.
trial-not-cause-client = Das gilt für eine Person und diese Wochen. Sie wusste, welche Woche es war, und schon das kann eine Antwort ändern.
trial-none-yet = Es gibt keinen Versuch.
trial-end-for = Den Versuch von { $name } beenden

# Refused.
trial-one-at-a-time = Ein Versuch läuft. Einer nach dem anderen: Beende ihn zuerst.
trial-not-now = Dein Programm bietet jetzt keinen Rückwärtsgang an, deshalb kann kein Versuch beginnen.
trial-no-walk = Gewöhnliches Gehen allein ist nichts für dich, wie es jetzt steht; so fehlt, womit verglichen wird.
trial-no-test = Diese Frage braucht einen Test, der nichts für dich ist, wie es jetzt steht: { $test }.
trial-refused-begins = Ein Versuch beginnt zwischen morgen und in vier Wochen.
trial-refused-sure = Setz den Haken, dass du ihn beenden möchtest.
trial-refused-answer = Wähle eine Zahl von 0 bis 10.
trial-none = Diesen Versuch gibt es nicht.
trial-none-running = Es läuft kein Versuch.
trial-asks-nothing = Dein Versuch fragt heute nichts.
trial-no-walk-today = Dein Versuch hat heute keinen Gang.
trial-blind = Was herauskommt, wird ab { $day } gezeigt und nicht vorher: Wer die eine Hälfte gesehen hat, antwortet in der anderen anders.
trial-stays = Was für einen Versuch gesagt wurde, bleibt, wie es gesagt wurde. Die Antwort von heute kann neu gegeben, der Versuch beendet werden.
trial-pool-no = Dieser Versuch hat noch keine Unterschiede, die sich teilen ließen.
trial-pool-unfit = { $file } ist keine Datei mit Versuchen, oder sie ist beschädigt.

# In the record.
trial-kept-why-pain = Schmerz
trial-kept-why-ill = Krankheit
trial-kept-why-bounds = das Wort einer Fachperson
trial-kept-why-fall = ein Sturz
trial-kept-why-alarm = etwas stimmte nicht
trial-kept-why-ask_first = eine Fachperson ist zu fragen
trial-kept-why-professional = von einer Fachperson beendet
trial-kept-why-wish = eigener Wunsch
trial-kept-why-another = ein anderer Versuch wurde begonnen

# The report for professionals, after CENT 2015 (Vohra et al., doi 10.1136/bmj.h1738).
trial-cent-title = Ein persönlicher Versuch (n = 1)
trial-cent-description = Ein Bericht nach CENT 2015, der Erweiterung von CONSORT für n-of-1-Studien.
trial-cent-no-verdict = Das ist der Versuch einer einzelnen Person. Er informiert, stellt keine Diagnose und ändert kein Urteil über die Evidenz.
trial-cent-weeks = Die Wochen in ihrer Reihenfolge
trial-cent-objective = Frage
trial-cent-design = Anlage
trial-cent-design-told = { $pairs } Paare von Wochenblöcken, { $weeks } Wochen im Ganzen: in jedem einer mit Rückwärtsübung, einer mit gewöhnlichem Vorwärtsgehen. Die ersten { $washout } Tage jedes Blocks zählen nicht. Nach dem Festlegen wurde nichts geändert.
trial-cent-setting = Ort
trial-cent-setting-told = Zu Hause und wo die Person geht, angeleitet von der App; die Person wurde befragt und darf innerhalb der Grenzen des Programms rückwärts gehen.
trial-cent-arms = Verglichenes
trial-cent-arms-told = Rückwärts: die Einheiten des eigenen Programms. Vorwärts: gewöhnliches Gehen von derselben Länge mit denselben Pausen, an den Tagen, an denen das Programm eine Einheit gehabt hätte.
trial-cent-outcome = Zielgröße
trial-cent-power = Was er erkennen konnte
trial-cent-lot = Reihenfolge
trial-cent-lot-told = Gelost innerhalb jedes Paars aus einem zufälligen Startwert mit SHA-256 und festgelegt am { $day }, vor dem ersten Block. Startwert: { $seed }. SHA-256 des Plans: { $digest }.
trial-cent-blind = Verblindung
trial-cent-blind-told = Die Person wusste, welche Woche es war. Was herauskam, wurde erst am Ende gezeigt.
trial-cent-methods = Verfahren
trial-cent-methods-told = Das Mittel der zählenden Tage jedes Blocks; rückwärts minus vorwärts in jedem Paar. Ein Randomisierungstest über alle Reihenfolgen, die das Los hätte ziehen können, und das { $level }-%-Intervall, das ihn umkehrt. Daneben eine Schätzung nach Bayes aus denselben Paaren.
trial-cent-flow = Verlauf
trial-cent-flow-told = { $planned } Blöcke geplant, { $counted } gezählt, { $ended } früher beendet. Tage mit Angaben: { $backward } rückwärts, { $forward } vorwärts.
trial-cent-flow-stopped = Der Versuch wurde abgebrochen: { $why }.
trial-cent-dates = Daten
trial-cent-dates-told = { $first } bis { $last }.
trial-cent-estimate = Ergebnis
trial-cent-estimate-p = p = { NUMBER($p, maximumFractionDigits: 3) } (kleinstmögliches bei { $pairs } Paaren: { NUMBER($smallest, maximumFractionDigits: 3) }).
trial-cent-harms = Schaden
trial-cent-harms-none = Nichts hat einen Block früher beendet.
trial-cent-harms-told = Früher beendet: { $why }.
trial-cent-harm = Block { $number } am { $day } ({ $why })
trial-cent-limits = Grenzen
trial-cent-limits-told = Eine Person, nicht verblindet, Antworten der Person selbst. Was von einer Woche in die nächste nachwirkt, kann einen Unterschied kleiner erscheinen lassen. Über andere Menschen sagt es nichts.
trial-cent-page = Seite { $page } von { $pages }
