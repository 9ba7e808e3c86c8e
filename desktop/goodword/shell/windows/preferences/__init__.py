"""The parts of Settings: rows, controls and pages made from the table of settings."""
