"""The windows a leader sees."""
