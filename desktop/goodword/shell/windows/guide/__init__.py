"""The parts of the Help window."""
