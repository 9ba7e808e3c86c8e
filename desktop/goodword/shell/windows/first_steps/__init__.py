"""The three pages of Welcome."""
