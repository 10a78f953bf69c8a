# Ein eigener Versuch: was sich nicht planen oder nicht auswerten lässt.

trials-pairs = Ein Versuch hat { $least } bis { $most } Paare von Blöcken: Wähle eine Länge dazwischen.
trials-no-such-plan = Einen solchen Versuch kann es nicht geben: Ein Block hat 2 bis 28 Tage, und nach den ersten Tagen, die nicht zählen, muss mindestens einer übrig bleiben.
trials-carried-on-too-early = Weitere Wochen können erst nach dem { $last } beginnen, wenn die ersten vorbei sind.
trials-carried-on-once = Dieser Versuch wurde schon einmal verlängert. Was er nicht zeigen konnte, zeigt vielleicht ein neuer.
trials-altered-plan = Der Plan dieses Versuchs ist nicht mehr der, der vor dem Beginn festgeschrieben wurde; deshalb lässt sich damit nichts sagen. Beginne einen neuen Versuch; was du inzwischen gesagt hast, bleibt in deinem Tagebuch.
trials-off-the-scale = Eine Antwort vom { $day } liegt nicht zwischen { $low } und { $high }. Berichtige diese Antwort oder nimm sie zurück.
trials-no-such-block = Dieser Versuch hat { $blocks } Blöcke, und keinen mit der genannten Nummer.
trials-another-earlier = Was verlängert werden soll, ist nicht der Versuch, den der Plan nennt. Nimm das Ergebnis jenes Versuchs.
trials-different-questions = Versuche mit verschiedenen Fragen lassen sich nicht zusammenfassen: Wähle solche mit derselben Frage.
