"""Looking back over months: how specific praise was, how steady each practice, which topics were heard."""
