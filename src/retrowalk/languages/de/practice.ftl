# Was gefragt wird und nicht da ist.

practice-no-setting = Die Übungspraxis kennt keinen Ort „{ $name }“.
practice-no-stage = Die Übungspraxis kennt keine Stufe „{ $name }“.
practice-no-instruction = Die Übungspraxis kennt keine Anleitung „{ $name }“.
practice-no-hazard = Die Übungspraxis kennt keine Gefahr „{ $name }“.
practice-no-pose = Die Übungspraxis kennt keine Haltung „{ $name }“.
practice-no-guide = Die Übungspraxis kennt keine Anleitung „{ $name }“, die für dich ist.
practice-no-claim = Die Übungspraxis kennt keine Behauptung „{ $name }“.
