"""The parts of History: the list and its model, the bar above it, a record in full."""
