"""The parts of quick entry and of the window that edits a record."""
