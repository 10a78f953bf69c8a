"""The home network: addresses, certificates, and the pairing of devices."""
