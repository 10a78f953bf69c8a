# Wege und Summen von Uhren und Handys: FIT, TCX und GPX, herein und hinaus.
tracks-damaged = { $file } ist beschädigt oder abgeschnitten, und es lässt sich keine Aktivität daraus lesen.
tracks-cut-off = { $file } ist beschädigt oder abgeschnitten: Was ganz ankam, ist aufbewahrt, was danach kam, fehlt darin.
tracks-fit-kind = { $file } ist eine FIT-Datei, aber ohne Aktivität: Sie ist von der Art „{ $kind }“. Exportiere die Aktivität selbst.
tracks-large = { $file } enthält mehr als { $most } MB. Das ist zu viel für eine Datei mit Aktivitäten.
tracks-many = { $file } enthält mehr als { $most } Punkte. Das ist zu viel auf einmal: Teile sie auf.
tracks-entities = { $file } legt eigene Entitäten fest, wie es keine Uhr und keine App tut; das kann schaden. Die Datei wurde nicht gelesen.
tracks-no-times = { $file } enthält Orte, aber keine Zeiten: Ein Weg ohne sie lässt sich nicht als Gang lesen.
tracks-nothing = In { $file } steht keine Aktivität.
tracks-lap-backward = Rückwärts
tracks-lap-forward = Vorwärts
tracks-lap-unknown = Richtung unbekannt
tracks-no-walk = Es wurde noch kein Gang gemessen.
tracks-take-along = Für andere Programme mitnehmen
tracks-take-fit = Als FIT, für Garmin Connect, Strava und andere
tracks-take-tcx = Als TCX
