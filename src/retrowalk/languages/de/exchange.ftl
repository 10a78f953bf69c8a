exchange-calendar-name = Rückwärts gehen
exchange-calendar-title = Rückwärts gehen: { $minutes }
exchange-calendar-today = Heute rückwärts gehen: { $minutes }.
exchange-calendar-what = { $minutes } rückwärts, { $place }.
exchange-calendar-before = Bevor du beginnst:

exchange-nothing-ahead = Es steht keine Einheit an, also gibt es noch nichts zu drucken.
exchange-no-font = Der Rechner, auf dem Retrowalk läuft, hat keine Schrift für { $language }; auf dem Papier stünden leere Kästchen. Installiere dort eine, etwa Noto Sans CJK, oder drucke das Papier auf Englisch oder Deutsch.

exchange-paper-title = Rückwärts gehen: die nächsten Wochen
exchange-paper-description = Ein Programm zum Rückwärtsgehen auf Papier, mit Platz zum Schreiben.
exchange-paper-heading = Rückwärts gehen
exchange-paper-for = Für { $name }
exchange-paper-page = Seite { $page } von { $pages }
exchange-paper-first = { $minutes } rückwärts
exchange-paper-where = , { $place }
exchange-paper-how = Wie
exchange-paper-checks = Vor jeder Einheit
exchange-paper-stop = Zeichen zum Aufhören
exchange-paper-stop-dizzy = Schwindel oder das Gefühl, du könntest stürzen.
exchange-paper-stop-pain = Schmerz über { $most } von 10 oder ein Schmerz, den du nicht kennst.
exchange-paper-stop-now = Brustschmerz, Ohnmacht, plötzliche Schwäche: sofort Hilfe rufen.
exchange-paper-mind = Immer, für dich
exchange-paper-weeks = Die nächsten Wochen
exchange-paper-weeks-lead = So geht es, wenn alles gut geht: Jede Einheit baut auf der davor auf. Schreib auf, was du gemacht hast, den stärksten Schmerz danach und den am nächsten Morgen, 0 bis 10.
exchange-paper-weeks-parts = Steht da 2 + 5, gehst du die ersten Minuten auf dem Neuen, die anderen, wo du es kennst.
exchange-paper-column-week = Woche
exchange-paper-column-day = Tag
exchange-paper-column-backward = Rückwärts
exchange-paper-column-where = Wo
exchange-paper-column-done = Getan
exchange-paper-column-pain-after = Schmerz
exchange-paper-column-next-day = Tag danach
exchange-paper-pain = Was der Schmerz sagt
exchange-paper-pain-range = { $low } bis { $high }
exchange-paper-pain-above = Über { $most }
exchange-paper-pain-low-do = Weiter wie geplant.
exchange-paper-pain-middle-do = Noch einmal dasselbe, nicht mehr.
exchange-paper-pain-high-do = Zwei Tage Ruhe, dann weniger.
exchange-paper-after-stumble = Nach einem Stolpern: nächstes Mal weniger, mit etwas zum Festhalten. Nach einem Sturz: Frag, bevor du weitermachst.
exchange-paper-cited = { $sentence } [{ $source }]
exchange-paper-ask = Was du die Person fragen sollst, die dich behandelt
exchange-paper-agreed = Eine Fachperson hat zugestimmt: { $who }, { $date }.
exchange-paper-until = Deine Antworten gelten bis { $date }. Danach beantworte die Fragen noch einmal.
exchange-paper-informs = Retrowalk informiert. Es stellt keine Diagnose und ersetzt keine Behandlung.

exchange-journal-newer = Dieses Tagebuch hat ein neueres Retrowalk geschrieben. Bitte aktualisiere zuerst Retrowalk.
exchange-journal-unreadable = Das ist kein Tagebuch, das Retrowalk geschrieben hat, oder es ist beschädigt. Nichts wurde geändert.

# A journal that moves house
exchange-other-bytes = Dieses Tagebuch ist beschädigt: „{ $name }“ darin ist eine andere Datei, als es sagt. Es wurde nichts geändert. Sichere das Tagebuch dort, wo es herkommt, noch einmal.
exchange-lacks = Dieses Tagebuch ist nicht vollständig: „{ $name }“ fehlt darin. Es wurde nichts geändert. Sichere das Tagebuch dort, wo es herkommt, noch einmal.
# The way to the walker’s pages, printed for a professional
exchange-paper-link-title = Für alle, die behandeln
exchange-paper-link = Mit einem Telefon abfotografieren, um zu sehen, wie es geht, so wie es am Tag des Teilens war. Es öffnet sich mit dem Code, den dir die gehende Person selbst sagt.
exchange-paper-link-picture = Der Link als Bild zum Abfotografieren

# A journal that moves house
