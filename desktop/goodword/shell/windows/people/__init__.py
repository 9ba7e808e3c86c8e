"""The parts of the Team window."""
