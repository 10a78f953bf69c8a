# Was in FHIR-Ressourcen gesagt wird, und von der FHIR-Schnittstelle.
fhir-title = Aufzeichnung des Rückwärtsgehens
fhir-purpose = Was eine Person über ihr Rückwärtsgehen gesagt hat und was davon gemessen wurde, aus ihrem eigenen Tagebuch. Es ist eine Aufzeichnung und keine Konsultation: Eine Fachperson hat darin nur entschieden, was als ihr Wort gekennzeichnet ist, und niemand hat in Echtzeit zugesehen.
fhir-programme = Programm des Rückwärtsgehens
fhir-section-plan = Was geplant und erbeten ist
fhir-section-care = Was zu beachten ist, und was schiefging
fhir-section-walks = Einheiten
fhir-section-results = Was gemessen und gesagt wurde
fhir-section-answers = Antworten der Vorabfragen
fhir-section-consents = Einwilligungen
fhir-section-source = Wer es gesagt hat, und womit
fhir-refused-type = Ressourcen der Art „{ $type }“ gibt es hier nicht. Welche es gibt, steht in /fhir/metadata.
fhir-refused-id = { $type } mit dieser Kennung gibt es hier nicht.
fhir-refused-parameter = Nach „{ $name }“ lässt sich nicht suchen. Nimm patient, date, _id, _count oder den Verweis auf die nächste Seite.
fhir-refused-date = „{ $told }“ ist kein Datum, nach dem sich suchen lässt. Schreib es wie 2026-05-01, ge2026-05 oder lt2026-05-01T12:00:00Z.
fhir-refused-no-date = { $type } hat kein Datum, nach dem sich suchen lässt.
fhir-refused-number = „{ $told }“ ist keine Anzahl für eine Seite: 0 bis { $most }.
fhir-refused-format = Ressourcen gibt es nur als JSON: application/fhir+json.
