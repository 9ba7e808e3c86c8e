"""The parts of Today: the three cards, how the leader shows up, the week."""
