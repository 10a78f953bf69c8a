operating-title = Retrowalk ist gerade nicht da
operating-text = Bitte versuche es etwas später noch einmal. Was aufbewahrt wurde, ist sicher, und du musst nichts tun.
operating-until = Um { $time } sollte es wieder da sein.
operating-phone = Was dein Telefon aufzeichnet, bleibt auf ihm und wird gesendet, sobald Retrowalk wieder da ist.
operating-number = Wenn du das jemandem meldest, nenne diese Nummer: { $number }
