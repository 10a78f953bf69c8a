"""How accurate the measuring is, on real recordings with known truth."""
