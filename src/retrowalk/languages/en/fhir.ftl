# What is said in FHIR resources, and of the FHIR interface.
fhir-title = Record of backward walking
fhir-purpose = What one person told and what was measured of their backward walking, taken from their own journal. It is a record and no consultation: nothing in it was decided by a clinician but what is marked as their word, and nobody watched in real time.
fhir-programme = Programme of backward walking
fhir-section-plan = What is planned and asked for
fhir-section-care = What to respect, and what went wrong
fhir-section-walks = Practices
fhir-section-results = What was measured and said
fhir-section-answers = Answers of screening
fhir-section-consents = Consents
fhir-section-source = Who told it, and with what
fhir-refused-type = There are no resources of the type “{ $type }” here. Those that there are stand in /fhir/metadata.
fhir-refused-id = There is no { $type } with this id here.
fhir-refused-parameter = “{ $name }” can't be searched for. Use patient, date, _id, _count, or a next link.
fhir-refused-date = “{ $told }” is no date to search for. Write it like 2026-05-01, ge2026-05 or lt2026-05-01T12:00:00Z.
fhir-refused-no-date = A { $type } has no date to search for.
fhir-refused-number = “{ $told }” is no number of resources for one page: 0 to { $most }.
fhir-refused-format = Resources are given as JSON alone: application/fhir+json.
