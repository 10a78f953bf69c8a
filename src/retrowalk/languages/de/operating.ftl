operating-title = Retrowalk wird gerade gepflegt
operating-text = Es ist bald wieder da. Was aufbewahrt wurde, geht nicht verloren, und du musst nichts tun.
operating-until = Um { $time } sollte es wieder da sein.
operating-phone = Was dein Telefon aufzeichnet, bleibt auf ihm und wird gesendet, sobald Retrowalk wieder da ist.
operating-number = Wenn du das jemandem meldest, nenne diese Nummer: { $number }
