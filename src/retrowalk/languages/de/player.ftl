# Der Player auf dem Telefon: seine Seite und alles, was er sagt oder zeigt und nicht im Skript steht.
# Das Telefon liest diese Datei selbst. Was gesprochen wird, hat höchstens neun Wörter.

player-page-title = Gehen · Retrowalk
player-description = Der offene Coach fürs Rückwärtsgehen.
player-no-script = Der Coach im Browser braucht JavaScript. Im Terminal macht „retrowalk walk“ dasselbe.

player-length = { $whole } insgesamt,
player-length-backward = { $backward } rückwärts
player-sound-mode = Wie soll ich mit dir sprechen?
player-sound-mode-voice = Stimme
player-sound-mode-tones = Töne
player-sound-mode-silent = Stumm
player-voice = Stimme
player-rate = Tempo
player-tick = Takt beim Rückwärtsgehen
player-no-tick = Kein Takt
player-pace = { $pace } Schritte pro Minute
player-try = Probier es aus
player-safe = Ist es sicher, hier und jetzt?
player-pain = Schmerz jetzt
player-choose = Wähle
player-tick-all = Sieh dir jede Zeile an, hake sie ab und sag, wie stark dein Schmerz ist. Keiner ist 0.
player-too-much-pain = Mit so viel Schmerz ruh dich heute aus. Versuch es wieder, wenn er bei { $most } oder weniger liegt.
player-start = Los
player-left-off = Du warst { $time } in dieser Einheit. Sie hat auf dich gewartet.
player-go-on-from-there = Dort weitermachen
player-start-again = Neu beginnen
player-lesson-title = Zuerst, in einer Minute: so geht es
player-lesson-show = Zeig mir in einer Minute, wie es geht
player-lesson-walk = Die Einheit beginnen
player-lesson-back = Zurück zur Einheit
player-lesson-earlier = Vorheriges
player-lesson-later = Nächstes
player-lesson-again = Noch einmal


player-no-voice = Dieser Browser nennt keine Stimme. Hörst du keine Worte, zeigen dir Töne, was kommt, und jede Zeile steht auf dem Bildschirm.
player-no-voice-of-language = Dieses Telefon hat keine deutsche Stimme. Töne zeigen dir, was kommt, und jede Zeile steht auf dem Bildschirm.
player-no-room = Auf diesem Telefon ist wenig Platz. Schaff etwas, sonst werden die Schritte vielleicht nicht behalten.
player-no-storage = Dieser Browser behält gerade nichts. Lass diese Seite offen, bis deine Einheit im Tagebuch steht; am Ende kannst du sie als Datei sichern.
player-not-kept = Zurzeit ungesichert. Geh weiter.
player-sensor-listening = Dein Telefon spürt deine Schritte. Trag es in der Tasche oder an der Hüfte und lass es dort.
player-sensor-insecure = Schritte sind hier nicht zu spüren: Browser geben Bewegung nur an sichere Seiten, und diese Adresse ist keine. Ich leite dich nach der Zeit an.

player-doing-stand = Steh still
player-doing-warm_up = Vorwärts
player-doing-backward = Rückwärts
player-doing-forward = Vorwärts
player-doing-rest = Pause
player-doing-mindful = Vorwärts
player-doing-breathing = Atmen
player-doing-pose = Haltung
player-doing-test = Test
player-doing-go = Hingehen
player-doing-cool_down = Vorwärts
player-leading-in = Rückwärts in
player-time-left = Verbleibende Zeit
player-place = { $number } von { $all }
player-next = Als Nächstes: { $title }, { $time }
player-next-end = Als Nächstes: das Ende
player-announced = { $title }.
player-live-steps =
    { $steps ->
        [one] 1 Schritt rückwärts
       *[other] { $steps } Schritte rückwärts
    }
player-live-steps-pace =
    { $steps ->
        [one] 1 Schritt rückwärts, { $pace } pro Minute
       *[other] { $steps } Schritte rückwärts, { $pace } pro Minute
    }

player-sound-on = Ton an
player-sound-off = Ton aus
player-lock = Taschensperre
player-unlock = Sperre öffnen
player-slide = Bis ans Ende schieben
player-wrong = Mir ist nicht gut
player-escape-key = Esc
player-stop = Stopp
player-pause = Pause
player-space-key = Leertaste
player-go-on = Weiter
player-end-here = Hier aufhören
player-go-on-gently = Sanft weiter
player-arrived = Ich bin dort
player-no-backward = Ohne rückwärts weiter
player-wrong-chest_pain = Schmerz oder Druck in der Brust
player-wrong-faint = Schwindlig oder fast ohnmächtig
player-wrong-weakness = Plötzlich schwach: Gesicht, Arm, Bein oder Sprache
player-fell = Ich bin gestürzt
player-wrong-unsteady = Nur unsicher

player-asked-paused = Pause
player-asked-paused-text = Deine Zeit wartet auf dich.
player-asked-stop = Die Einheit hier beenden?
player-asked-stop-text = Was du bis jetzt gemacht hast, zählt.
player-asked-hidden = Pause, während der Bildschirm aus war
player-asked-hidden-text = Nichts wurde übersprungen.
player-asked-jumped = Pause: Das Telefon hat geschlafen
player-asked-jumped-text = Nichts wurde übersprungen.
player-asked-arrived = Bist du dort?
player-asked-arrived-text = Deine Zeit wartet auf dich.
player-asked-wrong-text = Was ist es?
player-asked-unsteady = Bleib stehen und halte dich fest. Atme. Keine Eile.
player-asked-unsteady-text = Stehst du wieder sicher, wähle, was passt. Weniger ist immer in Ordnung.

player-said-hidden = Pause. Bleib sicher stehen, dann schau her.
player-said-paused = Pause.
player-said-lead-in = Schau hinter dich. Rückwärts in fünf Sekunden.
player-said-gently = Jetzt sanft. Kleinere Schritte. Halte dich fest.
player-said-no-backward = Heute nicht mehr rückwärts. Geh locker weiter.
player-said-call = Ruf jetzt { $number } an.
player-said-call-yours = Ruf jetzt deine Notrufnummer an.
player-said-sit-down = Setz dich hin. Geh nicht weiter.
player-said-lie-down = Setz oder leg dich jetzt hin.
player-said-stay = Bleib, wo du bist. Bist du verletzt?
player-said-trial = Jetzt rückwärts. Erst die Zehen, dann die Ferse.
player-advice-turn = Du gehst vorwärts. Dreh dich, wenn es sicher ist.
player-advice-slower = Etwas langsamer. Keine Eile.
player-advice-shorter = Etwas kürzer. Das schont die Knie.
player-advice-even = Gut gemacht. Vierzig gleichmäßige Schritte.

player-summary-none = Heute nicht rückwärts gegangen. Das ist in Ordnung.
player-summary-minutes =
    { $minutes ->
        [one] Das war eine Minute rückwärts.
       *[other] Das waren { $minutes } Minuten rückwärts.
    }
player-summary-seconds =
    { $seconds ->
        [one] Das war eine Sekunde rückwärts.
       *[other] Das waren { $seconds } Sekunden rückwärts.
    }
player-summary-both =
    { $minutes ->
        [one]
            { $seconds ->
                [one] Das waren 1 Minute und 1 Sekunde rückwärts.
               *[other] Das waren 1 Minute und { $seconds } Sekunden rückwärts.
            }
       *[other]
            { $seconds ->
                [one] Das waren { $minutes } Minuten und 1 Sekunde rückwärts.
               *[other] Das waren { $minutes } Minuten und { $seconds } Sekunden rückwärts.
            }
    }
player-tell = Wenn du so weit bist, sag mir, wie es war.
player-unsteadiness =
    { $times ->
        [one] Du hast dich einmal unsicher gefühlt. Anhalten war richtig.
       *[other] Du hast dich { $times }-mal unsicher gefühlt. Anhalten war richtig.
    }
player-counting = Deine Schritte werden gezählt…
player-result =
    Gemessen: { $backward ->
        [one] 1 Schritt
       *[other] { $backward } Schritte
    } rückwärts in { $time }, { $forward ->
        [one] 1 Schritt
       *[other] { $forward } Schritte
    } vorwärts.
player-saving-trying = Diese Einheit wird gesichert…
player-slow = Dein Coach antwortet langsam. Ich warte weiter.
player-saving-delivered = Diese Einheit steht in deinem Tagebuch.
player-saving-unreachable = Diese Einheit ist in diesem Browser sicher. Sie kommt in dein Tagebuch, sobald der Coach antwortet.
player-saving-refused = Dein Tagebuch hat diese Einheit nicht angenommen. Sie bleibt in diesem Browser und wird wieder angeboten.
player-saving-here = Diese Einheit ist bisher nur auf dieser Seite. Lass sie offen, bis die Einheit im Tagebuch steht, oder sichere die Aufzeichnung als Datei.
player-continue = Weiter
player-save-file = Die Aufnahme als Datei sichern
player-saved-file = Gesichert. Du kannst diese Datei jederzeit abgeben; sie zählt nicht doppelt.

player-nothing-title = Keine Einheit für heute
player-nothing-asking = Auf diesem Telefon liegt keine. Ich frage deinen Coach …
player-nothing-answers = Auf diesem Telefon liegt keine. Dein Coach antwortet jetzt: Versuch es noch einmal.
player-nothing-text = Auf diesem Telefon liegt keine, und sein Server ist nicht erreichbar. Ruh dich aus oder schau zu Hause noch einmal nach.
player-try-again = Noch einmal versuchen

# Something guided that is no walk: forward, standing or seated. The summary is said aloud, too.
# $minutes is a whole number, $title the name of one of them, $time such as "3:30".
player-guided-title = Etwas Ruhiges
player-guided-offer = Etwas Ruhiges, auf diesem Telefon
player-guided-door = { $title }, { $time }
player-guided-asking = Das alles läuft auf diesem Telefon. Ich frage deinen Coach …
player-guided-answers = Das alles läuft auf diesem Telefon. Auch dein Coach antwortet wieder.
player-guided-text = Dein Coach ist nicht erreichbar. Das alles läuft auf diesem Telefon.
player-guided-tick-all = Sieh dir jede Zeile an und hake sie ab.
player-guided-length = { $whole } insgesamt
player-guided-left-off = Du warst bei { $time }. Es hat auf dich gewartet.
player-guided-doing-stand = Stehen
player-guided-doing-warm_up = Vorwärts
player-guided-doing-forward = Vorwärts
player-guided-doing-rest = Sitzen
player-guided-doing-mindful = Vorwärts
player-guided-doing-breathing = Atmen
player-guided-doing-pose = Haltung
player-guided-doing-cool_down = Vorwärts
player-guided-summary =
    { $minutes ->
        [0] Das war nur kurz. Ganz in Ordnung.
        [one] Das war eine Minute, nur für dich.
       *[other] Das waren { $minutes } Minuten, nur für dich.
    }
player-guided-tell = Bleib noch einen Moment. Dann geh in deinen Tag.
player-guided-saving-trying = Wird aufgehoben …
player-guided-saving-delivered = Das steht in deinem Tagebuch.
player-guided-saving-unreachable = Das ist in diesem Browser sicher. Es kommt in dein Tagebuch, sobald der Coach antwortet.
player-guided-saving-refused = Dein Tagebuch hat das nicht genommen. Es bleibt in diesem Browser und wird wieder angeboten.
player-guided-saving-unpaired = Das ist in diesem Browser sicher.
player-guided-saving-here = Das ist bisher nur auf dieser Seite. Lass sie offen, bis es in deinem Tagebuch steht.

# Eine Seite, die lange braucht, weil der Server langsam ist
player-waiting-title = Dein Coach antwortet langsam
player-waiting-text = Ich warte weiter. Die Seite kommt, sobald sie da ist.
player-waiting-walk = Die Einheit auf diesem Telefon öffnen

player-strap-choose = Pulsgurt verbinden
player-strap-off = Bluetooth ist aus. Schalte es ein, um einen Gurt zu nutzen.
player-strap-connecting = Dein Gurt wird verbunden…
player-strap-beating = Dein Gurt ist verbunden.
player-strap-lost = Dein Gurt ist nicht zu hören. Ich versuche es weiter; geh ruhig weiter.
player-heart-now = { $bpm } Herzschläge pro Minute
player-heart-walked = Herz: im Mittel { $mean } Schläge pro Minute, höchstens { $highest }.

player-saving-unpaired = Diese Einheit ist in diesem Browser sicher.
player-unpaired = Deine Einheiten sind auf diesem Telefon sicher und kommen in dein Tagebuch, sobald es wieder gekoppelt ist.
player-pair = Dieses Telefon koppeln

### lit: was man über dieses Telefon wissen sollte
player-sign =
    { $given ->
        [felt] Beim Rückwärtsgehen eine halbe Minute nichts gespürt: bleib stehen und schau.
        [seen] Stumm auf diesem Telefon: Schau auf den Bildschirm.
       *[heard] Beim Rückwärtsgehen eine halbe Minute kein Ton: bleib stehen und schau.
    }
player-notes = Gut zu wissen über dieses Telefon
player-note-lit = Dein Telefon zählt und begleitet dich nur, solange sein Bildschirm leuchtet. In der Tasche hilft die Taschensperre: Sie macht den Bildschirm taub für Berührungen.
player-note-dark = Wird der Bildschirm dunkel, hörst du nichts mehr. Beim Rückwärtsgehen kommt ein leises Ticken, wo ich 20 Sekunden nichts gesagt habe; eine halbe Minute kein Ton heißt: bleib stehen und schau.
player-note-call = Ein Anruf pausiert die Einheit. Schau danach auf das Telefon und tippe auf „Weiter“.
player-light-short = Der Bildschirm wird vielleicht dunkel.
player-light-do =
    { $device ->
        [ios] Stell unter Einstellungen, Anzeige & Helligkeit, die automatische Sperre auf „Nie“, sonst auf 5 Minuten. Der Stromsparmodus stellt sie auf 30 Sekunden: Schalt ihn für die Einheit aus.
        [android] Schalt den Energiesparmodus für die Einheit aus. Wähl unter Einstellungen, Display, ein längeres Display-Timeout.
       *[other] Stell ihn so ein, dass er an bleibt: Im Dunkeln pausiert die Einheit.
    }
player-light-none = Dieser Browser kann den Bildschirm nicht anlassen. { $way }
player-light-refused = Dieses Gerät lässt mich den Bildschirm nicht anlassen. { $way }
player-light-lost = Dieses Gerät lässt den Bildschirm nicht mehr an. { $way }
player-light-unsure = Vom Home-Bildschirm aus geöffnet, werden Telefone mit iOS vor 18.4 bekanntlich unterwegs dunkel. Öffne die Seite in Safari, oder stell die automatische Sperre für die Einheit auf „Nie“, sonst auf 5 Minuten.
player-said-dark = Der Bildschirm wird vielleicht dunkel. Pausier und schau.
player-sensor-asks = Dein Telefon fragt gleich nach Bewegung: Tippe auf „Erlauben“.
player-sensor-none =
    { $device ->
        [android] Dieses Telefon gibt der Seite keine Bewegung. Erlaube sie: Adressleiste, Berechtigungen, Bewegungssensoren. Bis dahin leite ich dich nach der Zeit an; Schritte werden nicht gezählt.
       *[other] Dieses Gerät hat keinen Bewegungssensor. Ich leite dich nach der Zeit an; Schritte werden nicht gezählt.
    }
player-sensor-refused =
    { $device ->
        [ios] Bewegung ist nicht erlaubt, darum leite ich dich nach der Zeit an. Um Schritte zu zählen, wisch diese App weg (Safari oder Retrowalk), öffne sie wieder und tippe auf „Erlauben“.
       *[other] Dieser Browser darf keine Bewegung spüren. Ich leite dich nach der Zeit an. Um Schritte zu zählen, erlaube es in seinen Einstellungen.
    }

### place: kept in place
player-lock-itself = In der Tasche von selbst sperren
player-lock-lesson = Gesperrt ist der Bildschirm schwarz, und Berührungen tun nichts. Zum Öffnen: mit einer Fingerspitze bis ans Ende schieben, loslassen, dann auf „Öffnen“ tippen. Dort sind Pause, Stopp und „Mir ist nicht gut“.
player-lock-note = Für die Tasche gesperrt. Zum Öffnen: bis ans Ende schieben, loslassen, „Öffnen“ tippen.
player-lock-then = Jetzt auf „Öffnen“ tippen.
player-lock-open = Öffnen
player-stay-walking = Du gehst noch. Zum Verlassen auf Stopp tippen.
player-stay-guided = Noch nicht vorbei. Zum Verlassen auf Stopp tippen.
player-stay-asking = Noch nicht vorbei. Bitte wähle.
player-note-guided-access = Der „Geführte Zugriff“ macht dein iPhone in der Tasche taub: In den Einstellungen unter „Bedienungshilfen“ einschalten. Hier dreimal die Seitentaste drücken, „Touch“ und „Seitentaste“ aus-, „Bewegung“ anlassen, „Starten“ tippen. Dreimal drücken beendet ihn.
player-note-pinning = „App anpinnen“ hält dein Telefon in dieser App: In den Sicherheitseinstellungen einschalten. In der Liste der offenen Apps auf das Symbol dieser App tippen, dann auf „Anpinnen“.

### home: der Server ist umgezogen

player-moved-title = Dein Coach ist umgezogen. Öffne ihn dort:
player-moved-known = Hier hat dieses Telefon deinen Coach früher gefunden:
player-moved-code = Dort fragt er einmal nach einem Code: Tippe auf dem Computer <code>retrowalk pair</code>.
player-moved-icon = Dieses Symbol bleibt bei der alten Adresse. Öffne die neue in Safari und leg dort ein neues Symbol auf den Home-Bildschirm.
player-moved-waiting = Das hier wartet auf diesem Telefon, nur unter dieser Adresse. Du kannst es als Dateien sichern und abgeben; nichts zählt doppelt.
player-moved-save = Die Einheit vom { $when } sichern
player-moved-save-records = { $count ->
    [one] Die Minuten von einer Einheit sichern
   *[other] Die Minuten von { $count } Einheiten sichern
}
player-moved-hand-in = Die Dateien dort abgeben

### line: eine Leitung, die schweigt, und eine Uhr, die springt
player-not-listening = Hört gerade nicht zu
player-not-listening-steps =
    { $steps ->
        [one] Hört gerade nicht zu. Zuletzt gehört: 1 Schritt rückwärts
       *[other] Hört gerade nicht zu. Zuletzt gehört: { $steps } Schritte rückwärts
    }
player-asked-unsure = Pause. Schau her, dann geht es weiter.
player-asked-unsure-text = Die Uhr ist gesprungen, vielleicht im Schlaf. Nichts wurde übersprungen.

### heard
player-not-heard-words = Worte fehlen gerade: Töne zeigen es dir.
player-not-heard-tones = Meine Töne sind aus. Berühr einen Knopf.
player-not-heard-both = Ich bin nicht zu hören. Bleib stehen, berühr einen Knopf.
player-add-voice = In den Einstellungen des Telefons lässt sich eine Stimme hinzufügen.
player-stops-music = Solange ich zu hören bin, hält dieses Telefon vielleicht andere Musik an.
player-ring-switch = Auf diesem iPhone macht der Schalter für „Lautlos“ die Töne stumm. Stell ihn auf „Klingeln“.
player-nothing-felt = Dieses Gerät kann nicht vibrieren: Bei „Stumm“ ist nichts zu spüren. Jede Zeile steht auf dem Bildschirm.
player-heard-question = Hast du mich gehört?
player-heard-yes = Ja
player-heard-no = Nein
player-heard-good = Gut. So klingt es auch unterwegs.
player-help-volume = Stell lauter und probier es noch einmal.
player-help-ring = Schalt „Lautlos“ aus: mit dem Schalter oder der Taste an der Seite des iPhones.
player-help-headset = Ist ein Kopfhörer verbunden? Setz ihn auf, oder schalt Bluetooth aus.
player-help-voice = Wähl eine andere Stimme.
player-help-tones = Wähl „Töne“. Jede Zeile steht auch auf dem Bildschirm.
player-help-words = Wähl „Stimme“. Jede Zeile steht auch auf dem Bildschirm.

### Storage: what is kept on the phone, and as a file
player-saved-part = Gesichert ist, was dieses Telefon noch hat. Der Rest ist beim Coach.
player-saved-nowhere = Das lässt sich gerade nicht als Datei sichern. Lass diese Seite offen und versuch es später noch einmal.
player-kept-promised = Dieser Browser hat zugesagt, von sich aus nichts zu löschen. Lösch auch du seine Daten nicht.
player-kept-unpromised = Bis es in deinem Tagebuch steht, gibt es das nur in diesem Browser. Lösch seine Daten nicht und öffne Retrowalk in den nächsten Tagen wieder.

player-live-unfelt = Schritte werden nicht gezählt. Ich leite dich nach der Zeit an.


### fallen: what felt like a fall
player-asked-fallen = Das fühlte sich wie ein Sturz an. Bist du verletzt?
player-asked-fallen-text = Alles steht still. Lass dir Zeit.
player-said-fallen = Das fühlte sich wie ein Sturz an. Bleib kurz, wo du bist. Bist du verletzt?
player-said-fallen-again = Bist du verletzt? Bitte antworte auf dem Bildschirm. Wenn du Hilfe brauchst, ruf jetzt an. Wer das hört und in der Nähe ist: Bitte schau, ob jemand Hilfe braucht.
player-fallen-hurt = Ja, ich bin verletzt
player-fallen-unhurt = Ich bin gestürzt und nicht verletzt
player-fallen-no = Ich bin nicht gestürzt
player-fallen-missed = Ich kann einen Sturz übersehen. Ich bin kein Notruf: Von selbst rufe ich niemanden an.
player-result-untold = Gemessen: { $time } Gehen. In welche Richtung, ließ sich nicht sagen.
