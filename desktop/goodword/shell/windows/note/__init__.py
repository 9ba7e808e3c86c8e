"""The parts of Weekly note: what is in it, what is held back, the page as it leaves."""
