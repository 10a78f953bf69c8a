refused-title-other = Das hat nicht geklappt
refused-title-401 = Noch nicht hereingelassen
refused-title-403 = So geht es nicht
refused-title-404 = Auf diesem Weg ist nichts
refused-title-413 = Das ist zu viel auf einmal
refused-title-421 = Falsche Tür
refused-title-422 = Das hat nicht gepasst
refused-title-500 = Wir sind gestolpert, nicht du
refused-title-503 = Das Tagebuch ist nicht erreichbar
refused-status-other = Diese Anfrage konnte nicht beantwortet werden.
refused-status-404 = Hier ist keine Seite. Vielleicht ist sie umgezogen, oder in der Adresse steckt ein Tippfehler.
refused-status-405 = Diese Seite lässt sich lesen, aber nicht auf diese Weise ändern.
refused-fields = Bitte sieh noch einmal nach bei: { $names }.
refused-whole-entry = der ganze Eintrag
refused-our-fault = Bei uns ist etwas kaputtgegangen. Was du vorher gespeichert hast, ist sicher; bitte versuche es noch einmal.
refused-no-journal = Das Tagebuch lässt sich gerade nicht lesen oder schreiben. Nichts wurde geändert. Warum, steht auf dem Rechner, auf dem Retrowalk läuft.
refused-busy = Gerade wird so viel gemessen, dass dies warten muss. Was aufbewahrt wurde, ist sicher. Bitte versuche es in einer Minute noch einmal.
refused-host = Unter diesem Namen antwortet Retrowalk nicht. Öffne seine eigene Adresse.
refused-other-site = Das kam von einer anderen Website, darum wurde nichts geändert.
refused-no-length = Bitte sende das in einem Stück und mit seiner Länge.
refused-long-form = Das ist mehr, als ein Formular fassen kann. Bitte schreibe weniger.
refused-large-file = Diese Datei hat { $size } MB; höchstens { $most } MB passen. Eine Einheit hat meist unter 10 MB: Exportiere nur diese eine.
refused-not-safe = Diese Verbindung ist nicht sicher. Öffne Retrowalk über seine https-Adresse.
refused-not-paired = Dieses Gerät ist nicht mit Retrowalk gekoppelt. Öffne zuerst /pair.
refused-wait-minutes = Zu viele falsche Codes. Bitte warte { $minutes } Minuten und versuche es dann noch einmal.
refused-wait-seconds =
    Zu viele falsche Codes. Bitte warte { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } und versuche es dann noch einmal.
refused-code = Das ist nicht der Code, oder seine Zeit ist um. Ein neuer: retrowalk pair
refused-certificate = Ein Zertifikat macht Retrowalk nur für: retrowalk serve --lan
refused-wrong-clock = Es ist aufbewahrt, als Einheit vom { $day }: Die Uhr des Geräts, das davon erzählt hat, geht falsch. Bitte stell sie.
refused-nobody-screened = Noch hat niemand die Fragen beantwortet.
refused-forward-stretch = Sag, wo die Strecke vorwärts beginnt und wo sie, später, endet.
refused-piece = Dieser Teil ist größer, als zwei Sekunden Gehen sein können.
refused-moment = Das ist mehr als ein Augenblick des Gehens.
refused-other-session = Diese Aufnahme gehört zu einer anderen Einheit.
refused-time-of-day = „{ $told }“ ist keine Uhrzeit. Schreib sie so: 17:30.
refused-no-such-question = Diese Frage gibt es nicht.
refused-number = „{ $told }“ ist keine Zahl. Gib Sekunden an, etwa 9,4.
refused-no-such-test = Hier ist keine Seite. Alle Tests stehen unter Verlauf.
refused-no-test-file = Wähle zuerst die Datei deines Tests.
refused-no-walk-file = Wähle zuerst die Datei deiner Aufnahme.
refused-unchecked = Sieh dir jede Zeile an und hake sie ab. Wenn eine nicht zutrifft, warte oder geh woandershin.
refused-pain-untold = Sag, wie stark deine Schmerzen jetzt sind. Keine sind 0.
refused-too-much-pain = Schmerzen von { $pain } sind ein Grund zu ruhen. Geh an einem anderen Tag, wenn sie bei { $most } oder weniger liegen; bleiben sie, frag eine Fachperson.
refused-another-day = Diese Einheit ist für { $day }. Die Pause davor gehört dazu.
refused-check-in = Zwei Antworten braucht es: deine Schmerzen, und ob du unsicher warst.
refused-next-day = Tippe auf eine Zahl von 0 bis 10.
refused-who-agreed = Wer hat zugestimmt? Ein Name und ein Beruf genügen.
refused-which-day = Welcher Tag war das? Schreib ihn so: 2026-11-21.
refused-future-day = Dieser Tag kommt erst noch.
refused-minutes = Wie viele Minuten rückwärts? Eine Zahl über 0 bis 240 genügt.
refused-erase-word = Um alles zu löschen, tippe genau: { $word }
refused-nothing-changed = Bitte kreuze an, was sich geändert hat.

refused-not-yours = Das darfst du auf diesen Seiten nicht.

refused-not-signed-in = Du bist nicht angemeldet. Öffne zuerst /sign-in.
refused-not-proved = Weise davor noch einmal nach, wer du bist: öffne /prove.
refused-no-pages = Dieses Konto hat keine eigenen Seiten zum Gehen.
refused-too-many = Das war mehr, als jemand in einer Minute braucht. Bitte warte ein wenig.

refused-no-consent = Die Person, um die es geht, stimmt dem gerade nicht zu.
refused-consent-to = Niemand, den du hereingelassen hast, heißt so.

refused-title-whose = Wer ist an der Reihe?
refused-crowded = Gerade fragen zu viele auf einmal. Was aufbewahrt wurde, ist sicher. Bitte versuche es in ein paar Sekunden noch einmal.
