# Die Zeichnungen: ihre Titel, was sie für alle zeigen, die sie nicht sehen, und Wörter darin.

drawing-foot-roll-title = Der Fuß rollt andersherum ab
drawing-foot-roll-description = Ein Fuß greift nach hinten. Zuerst berühren die Zehen den Boden, dann der Ballen, dann senkt sich die Ferse.

drawing-step-back-title = Ein Schritt zurück
drawing-step-back-description = Jemand geht aufrecht rückwärts, mit kleinen Schritten: Jeder Fuß kommt mit den Zehen zuerst auf.

drawing-stand-hip-width-title = Füße unter die Hüften
drawing-stand-hip-width-description = Von vorn und von oben: Zwei Füße stellen sich so weit auseinander wie die Hüften, beide zeigen nach vorn.

drawing-stand-tall-title = Aufrecht stehen
drawing-stand-tall-description = Jemand richtet sich aus gebeugter Haltung auf: Der Scheitel geht nach oben, die Schultern sinken.

drawing-wake-the-feet-title = Füße wecken
drawing-wake-the-feet-description = Zwei Füße von oben: erstens die Außenkante, zweitens das Fußgewölbe innen, drittens die große Zehe. Viertens hält sich jemand mit beiden Händen fest und wippt auf den Ballen.

drawing-look-behind-title = Erst nach hinten schauen
drawing-look-behind-description = Jemand steht still neben einem Geländer, eine Hand darauf, dreht den Kopf, um zu sehen, ob der Weg hinten frei ist, und schaut wieder nach vorn.

drawing-turn-whole-body-title = Den ganzen Körper drehen
drawing-turn-whole-body-description = Von oben: Jemand dreht neben einem Geländer Füße, Körper und Kopf zusammen, in kleinen Schritten. Daneben, durchgestrichen: Nur der Kopf dreht sich.

drawing-reach-back-title = Knie beugen, Bein nach hinten führen
drawing-reach-back-description = Jemand steht mit einer Hand am Geländer auf einem Bein, beugt das andere Knie und führt den Fuß ein kurzes Stück nach hinten, bis die Zehen aufsetzen.

drawing-weight-over-title = Das Gewicht übers hintere Bein
drawing-weight-over-description = Jemand setzt einen Fuß hinten auf. Ein Lot zeigt, wie das Gewicht darüber kommt; erst dann macht der andere Fuß seinen Schritt.

drawing-upright-title = Aufrecht gehen
drawing-upright-description = Jemand geht aufrecht rückwärts, Kopf über den Schultern, Schultern über den Hüften. Daneben, durchgestrichen: jemand gebeugt, mit hängendem Kopf.

drawing-easy-arms-title = Lockere Arme
drawing-easy-arms-description = Jemand geht rückwärts, jeder Arm schwingt mit dem Bein der anderen Seite. Von vorn: die Arme neben dem Körper; durchgestrichen: die Arme vor dem Körper gekreuzt.

drawing-slow-and-attentive-title = Ein Schritt nach dem anderen
drawing-slow-and-attentive-description = Jemand geht langsam rückwärts. Ein Kreis folgt dem Fuß, der sich bewegt: Dort ist die Aufmerksamkeit.

drawing-head-neutral-title = Geradeaus schauen
drawing-head-neutral-description = Jemand geht rückwärts, den Blick auf den Horizont gerichtet. Daneben, durchgestrichen: jemand, der auf die Füße schaut.

drawing-knee-over-ankle-title = Knie über dem Knöchel
drawing-knee-over-ankle-description = Jemand stellt einen Fuß nach hinten und setzt die Ferse auf; das vordere Knie beugt sich, bis es genau über dem Knöchel ist. Daneben, durchgestrichen: Das Knie schiebt sich über die Zehen hinaus.

drawing-free-feet-title = Den Boden spüren
drawing-free-feet-description = Ein nackter Fuß setzt mit dem Ballen auf und senkt die Ferse. Von oben: Die Zehen spreizen sich beim Aufsetzen.

drawing-quick-feet-title = Schneller, nicht länger
drawing-quick-feet-description = Jemand geht mit schnellen, kleinen Schritten rückwärts. Darunter dicht gesetzte Fußspuren; durchgestrichen: weit auseinander liegende.

drawing-mountain-title = Berg
drawing-mountain-description = Von vorn: Jemand pendelt ein wenig nach beiden Seiten und steht dann aufrecht und still, das Gewicht gleichmäßig auf beiden Füßen.

drawing-tree-title = Baum, Zehen am Boden
drawing-tree-description = Von vorn: Jemand hält sich mit einer Hand fest, bringt das Gewicht auf ein Bein und stellt die andere Ferse an den Knöchel, die Zehen bleiben am Boden.

drawing-heel-raise-title = Auf die Zehen
drawing-heel-raise-description = Jemand hält sich mit beiden Händen fest, hebt sich langsam auf beide Ballen und senkt sich noch langsamer.

drawing-slow-step-title = Langsamer Schritt zurück
drawing-slow-step-description = Jemand mit einer Hand am Geländer entlastet ein Bein, setzt dessen Zehen hinten auf, lässt das Gewicht langsam darüber wandern und kehrt zurück. Ein Lot und der gefärbte Boden zeigen, wo das Gewicht ist.

drawing-rail-title = An einem Geländer
drawing-rail-description = Jemand geht an einem Geländer rückwärts, eine Hand liegt darauf.

drawing-partner-title = Zu zweit
drawing-partner-description = Zwei Menschen stehen sich gegenüber und halten sich an beiden Händen. Einer geht rückwärts, der andere folgt.

drawing-warrior-title = Krieger
drawing-warrior-description = Ein langer Schritt: das vordere Knie über dem Knöchel, das hintere Bein gestreckt mit der Ferse am Boden, eine Hand am Geländer, der andere Arm oben, Blick nach oben.

drawing-mat-title = Auf einer Matte
drawing-mat-description = Jemand geht rückwärts auf einer Matte, die flach auf dem Boden liegt.

drawing-pool-title = Im Wasser
drawing-pool-description = Jemand geht in einem Becken nahe am Rand rückwärts, das Wasser reicht bis zur Brust, und das Bein schiebt es weg.

drawing-treadmill-title = Auf dem Laufband mit seitlichen Handläufen
drawing-treadmill-description = Jemand geht auf einem Laufband rückwärts, beide Hände an den seitlichen Handläufen, den Sicherheitsclip an der Kleidung.

drawing-treadmill-jog-title = Auf dem Laufband joggen
drawing-treadmill-jog-description = Jemand joggt auf einem Laufband rückwärts, beide Hände an den seitlichen Handläufen.

drawing-treadmill-hands-free-title = Auf dem Laufband joggen, die Hände frei
drawing-treadmill-hands-free-description = Jemand joggt auf einem Laufband rückwärts, die Hände knapp über den seitlichen Handläufen.

drawing-spotter-title = Mit Begleitung
drawing-spotter-description = Jemand geht rückwärts. Daneben, etwas dahinter, geht eine zweite Person mit Blick auf den Weg, eine Hand bereit am Rücken.

drawing-open-ground-title = Auf freiem Boden
drawing-open-ground-description = Jemand geht allein auf freiem, ebenem Boden rückwärts.

drawing-grass-title = Auf Gras
drawing-grass-description = Jemand geht auf kurzem Gras rückwärts.

drawing-hill-title = Einen sanften Hügel hinauf
drawing-hill-description = Jemand geht rückwärts einen sanften Hang hinauf, aufrecht, mit kurzen Schritten.

drawing-weights-title = Mit leichten Gewichten
drawing-weights-description = Jemand geht rückwärts, in jeder Hand ein leichtes Gewicht, die Arme hängen.

drawing-sled-title = Einen Schlitten ziehen
drawing-sled-description = Jemand lehnt sich von einem leeren Schlitten weg und zieht ihn rückwärts über ebenen Boden.

drawing-sled-uphill-title = Einen Schlitten bergauf ziehen
drawing-sled-uphill-description = Jemand lehnt sich von einem leeren Schlitten weg und zieht ihn rückwärts einen sanften Hang hinauf.

drawing-jog-title = Rückwärts joggen
drawing-jog-description = Jemand läuft leichtfüßig rückwärts, die Ellbogen gebeugt.

drawing-drills-title = Übungen zwischen Hütchen
drawing-drills-description = Jemand läuft rückwärts zwischen Hütchen auf dem Boden.

drawing-chair-title = Vom Stuhl aufstehen
drawing-chair-description = Jemand sitzt auf einem Stuhl, die Arme vor der Brust gekreuzt, und steht auf.

drawing-lines-forward-title = Vorwärts, von Linie zu Linie
drawing-lines-forward-description = Jemand geht vorwärts von einer Linie auf dem Boden zu einer anderen. Eine zweite Person geht direkt daneben.

drawing-lines-backward-title = Rückwärts, von Linie zu Linie
drawing-lines-backward-description = Jemand geht rückwärts von einer Linie auf dem Boden zu einer anderen. Eine zweite Person geht direkt daneben.

drawing-one-leg-title = Auf einem Bein
drawing-one-leg-description = Jemand steht auf einem Bein, die Arme vor der Brust gekreuzt, ein Geländer in Reichweite.

drawing-four-stances-title = Vier Arten zu stehen
drawing-four-stances-description = Füße von oben: nebeneinander; Fußinnenseite neben den Zehen; Ferse an Zehen; ein Fuß allein.

drawing-toes = Zehen
drawing-ball = Ballen
drawing-heel = Ferse
drawing-bowed = gebeugt
drawing-tall = aufrecht
