"""The parts of the Calendar: the year with its head and curve, the day at the side, saving a picture."""
