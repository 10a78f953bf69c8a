# Anmelden: Konten, Einladungen, das gedruckte Blatt, der neue Nachweis, die Seite des Betreibers.

signin-title = Anmelden
signin-lead = Dein Name und dein Passwort, wie du sie hier gewählt hast.
signin-nobody-yet = Hier hat noch niemand ein Konto.
signin-first-owner = Das erste entsteht am Computer selbst: Tippe dort <code>retrowalk people invite --owner</code> und öffne den Link, den er zeigt.
signin-name = Dein Name zum Anmelden
signin-name-hint = Es kann dein Vorname sein oder eine Mailadresse. Sonst darf ihn hier niemand haben.
signin-password = Dein Passwort
signin-new-password = Ein neues Passwort
signin-new-password-hint = Mindestens { $least } Zeichen. Ein paar Wörter hintereinander sind gut und leicht zu merken.
signin-enter = Anmelden
signin-else = Ein anderer Weg hinein
signin-have-invitation = Ich wurde eingeladen
signin-cant-get-in = Ich komme nicht mehr hinein
signin-pair-instead = Dieses Gerät mit einem Code vom Computer zu Hause verbinden
signin-wrong = Dieser Name und dieses Passwort gehören nicht zusammen.
signin-wrong-password = Das ist nicht dein Passwort.
signin-wait-minutes = Das war zu oft falsch. Bitte warte { $minutes } Minuten und versuche es dann noch einmal.
signin-wait-seconds =
    Das war zu oft falsch. Bitte warte { $seconds ->
        [one] eine Sekunde
       *[other] { $seconds } Sekunden
    } und versuche es dann noch einmal.
signin-password-length = Ein Passwort hat hier { $least } bis { $most } Zeichen.
signin-password-simple = Das ist zu leicht zu erraten. Besser sind ein paar Wörter hintereinander.
signin-no-role = Kreuze mindestens eines an, wofür das Konto ist.
signin-no-account = Dafür braucht es ein Konto. Du bist ohne eines hereingekommen.
signin-owner-only = Diese Seite ist für den, der diesen Server betreibt.
signin-not-by-token = Ein Programm kann das mit seinem Schlüssel nicht. Melde dich an und tu es selbst.

### Einladungen

signin-invited-title = Du bist eingeladen
signin-invited-lead = Öffne den Link, den du bekommen hast, oder tippe hier seinen Code.
signin-invited-code = Der Code deiner Einladung
signin-invited-hint = Er gilt einmal. Ist seine Zeit vorbei, bitte um einen neuen.
signin-invitation-wrong = Dieser Code öffnet nichts. Vielleicht ist er schon benutzt oder seine Zeit vorbei. Bitte um einen neuen.
signin-go-on = Weiter
signin-welcome-title = Willkommen
signin-welcome-lead = Mit diesem Konto bist du:
signin-again-title = Komm wieder herein
signin-again-lead = Wähle ein neues Passwort. Wo dieses Konto angemeldet ist, endet das jetzt. Damit bist du:
signin-again-name = Du meldest dich mit dem Namen „{ $name }“ an.
signin-from-professional = { $who } lädt dich ein und sieht von nun an deine Seiten. Du kannst das jederzeit beenden, unter: Wer sich um mich kümmert.
signin-join = Hereinkommen
signin-take = Weiter als { $who }
signin-take-other = Bist du das nicht? Melde dich zuerst ab und öffne den Link noch einmal.
signin-have-account = Hast du hier schon ein Konto? <a href="/sign-in">Melde dich</a> zuerst an und öffne den Link noch einmal.
signin-role-owner = Betreiberin oder Betreiber dieses Servers
signin-role-walker = Wer geht
signin-role-professional = Fachperson
signin-role-carer = Begleitung
signin-role-researcher = Forschung
signin-role-may-owner = Verwaltet Konten und Sicherungen. Sieht von niemandem Einheiten, Schmerz oder Antworten.
signin-role-may-walker = Hat eigene Seiten und entscheidet, wer sie sieht.
signin-role-may-professional = Trainer oder Physiotherapeutin. Sieht und leitet an, wer zugestimmt hat. Niemand schaut in Echtzeit zu.
signin-role-may-carer = Sieht, was heute gegangen wird und wo, und kann einen Sturz melden.
signin-role-may-researcher = Bekommt Zahlen ohne Namen, von denen, die zugestimmt haben.
signin-link-title = Eine Einladung
signin-link-hour = Gib sie gleich weiter: Sie gilt einmal, eine Stunde lang.
signin-link-days = Gib sie weiter: Sie gilt einmal, { $days } Tage lang.
signin-link-picture = Der Link als Bild zum Scannen
signin-link-or = Zum Scannen, oder zum Schicken auf einem Weg, den nur die Person liest:
signin-link-type = Oder zum Tippen auf { $address }:
signin-link-once = Sie wird nur dieses eine Mal gezeigt. Wer sie hat, kann sie benutzen.

### das Blatt, und zurückkommen

signin-recover-title = Wieder hereinkommen
signin-recover-lead = Mit einem Code von deinem gedruckten Blatt. Streiche ihn danach durch: Jeder gilt einmal.
signin-recover-code = Ein Code von deinem Blatt
signin-recover-enter = Hereinkommen
signin-recover-without = Ohne das Blatt
signin-recover-owner = Bitte den Betreiber dieses Servers um einen neuen Link. Er tippt am Computer selbst <code>retrowalk people invite --again NAME</code>.
signin-code-wrong = Dieser Name und dieser Code gehören nicht zusammen, oder der Code ist schon benutzt.
signin-sheet-title = Mein Blatt zum Wiederkommen
signin-sheet-why = Wenn du dein Handy verlierst oder dein Passwort vergisst, lässt dich ein Code von einem Blatt Papier herein. Drucke es jetzt oder schreibe es ab.
signin-sheet-left = { $left ->
    [0] Kein Code ist übrig.
    [one] Ein Code ist übrig.
   *[other] { $left } Codes sind übrig.
}
signin-sheet-few = { $left ->
    [0] Du hast kein Blatt zum Wiederkommen.
    [one] Auf deinem Blatt ist ein Code übrig.
   *[other] Auf deinem Blatt sind { $left } Codes übrig.
}
signin-sheet-new = Ein neues Blatt machen
signin-sheet-void = Ein neues Blatt macht das alte ungültig.
signin-sheet-make = Das Blatt machen
signin-sheet-later = Später
signin-sheet-use = Jeder Code lässt dich einmal herein, mit einem neuen Passwort. Streiche durch, was du benutzt hast.
signin-sheet-where = Wo du ihn tippst: { $address }, mit deinem Namen zum Anmelden. Der steht nicht auf diesem Blatt: So weiß, wer es findet, nicht, wem es gehört.
signin-sheet-keep = Bewahre es auf, wo du einen Ersatzschlüssel aufbewahrst.
signin-sheet-made = Gemacht am { $day }. Ein neueres Blatt macht dieses ungültig.
signin-sheet-once = Es wird nur dieses eine Mal gezeigt. Nach dieser Seite kann es niemand mehr zeigen, nur ein neues machen.
signin-sheet-print = Drucken
signin-sheet-done = Ich habe es

### mein Konto

signin-account-title = Mein Konto
signin-account-as = Du meldest dich mit dem Namen „{ $name }“ an.
signin-sees = Was ich hier bin und sehen darf
signin-looks-after = Du kümmerst dich um:
signin-unnamed = Person { $id }
signin-where = Wo ich angemeldet bin
signin-here = hier
signin-since = Seit { $day }, zuletzt hier { $seen }
signin-end = Beenden
signin-end-named = Die Anmeldung auf { $device } beenden
signin-end-others = Alle anderen beenden
signin-leave = Hier abmelden
signin-change-password = Mein Passwort ändern
signin-set-password = Ein Passwort wählen
signin-change-password-ends = Jeder andere Browser wird dabei abgemeldet.
signin-password-changed = Dein Passwort ist geändert. Jeder andere Browser ist abgemeldet.
signin-change-name = Meinen Namen auf dem Bildschirm ändern
signin-shown = Der Name, den andere sehen
signin-mine = Mein Konto: { $who }
signin-happened = Was zuletzt damit geschah
signin-happened-let_in_by_link = Jemand kam über einen Link des Betreibers herein und wählte ein neues Passwort.
signin-happened-came_back_by_sheet = Jemand kam mit einem Code vom Blatt herein und wählte ein neues Passwort.
signin-happened-password_changed = Das Passwort wurde geändert.
signin-happened-roles_changed = Wofür das Konto ist, wurde geändert.
signin-happened-sheet_made = Ein neues Blatt wurde gemacht.
signin-happened-not-me = Wenn du das nicht warst: Ändere dein Passwort, mache ein neues Blatt und frage den Betreiber dieses Servers.
signin-invite-client = Eine Klientin oder einen Klienten einladen
signin-prove-title = Bist du es?
signin-prove-lead = Du bist angemeldet als { $who }. Weise es vor diesem Schritt noch einmal nach. Es gilt zehn Minuten.
signin-prove-enter = Weiter
signin-prove-not-me = Ich bin es nicht: abmelden

### wer sich um mich kümmert

signin-after-title = Wer sich um mich kümmert
signin-after-lead = Sie sehen deine Seiten, solange du willst. Niemand schaut in Echtzeit zu.
signin-after-since = Seit { $day }
signin-after-end = Beenden
signin-after-end-named = Für { $who } beenden
signin-after-nobody = Noch niemand.
signin-after-may-professional = Trainer oder Physiotherapeutin: sieht deine Einheiten, Schmerzen und Tests und darf festhalten, was ihr vereinbart.
signin-after-may-carer = Sieht, was du heute gehst und wo, liest, was du denen schreibst, die dich begleiten, und kann einen Sturz melden. Sonst nichts.

### die Seite des Betreibers

signin-accounts-title = Konten
signin-accounts-lead = Wer sich hier anmelden darf, und als was. Von niemandes Gesundheit steht hier etwas.
signin-accounts-none = Noch hat niemand ein Konto.
signin-roles = Wofür das Konto ist
signin-roles-keep = So behalten
signin-invite = Jemanden einladen
signin-invite-make = Einen Link machen
signin-invite-lasts = Er gilt einmal, { $days } Tage lang; für Betreiber eine Stunde.
signin-again-what = Jemand kommt nicht mehr hinein? Ein Link lässt die Person einmal herein, mit einem neuen Passwort. Sie kann sehen, dass er benutzt wurde.
signin-again-make = Einen Link zum Wiederkommen machen
signin-close-what = Mit einem geschlossenen Konto meldet sich niemand an. Was jemand erzählt hat, bleibt.
signin-close = Das Konto von { $who } schließen
signin-closed = Geschlossen
signin-happened-passkey_made = Ein Passkey wurde angelegt.
signin-happened-vouching_linked = Ein anderer Server darf seither dafür bürgen.
signin-happened-token_made = Ein Token für ein Programm wurde angelegt.
