# Arbeit, die hinter den Seiten getan wird.
job-unknown = Einen Auftrag { $id } gibt es hier nicht.
job-given-up = { $tries } Mal begonnen und nie zu Ende gekommen. Was bis dahin getan war, ist aufbewahrt.
job-fault = Hier ging etwas schief, wofür du nichts kannst. Es steht im Protokoll dieses Rechners.
