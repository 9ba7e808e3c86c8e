"""The parts of the Listening window: topics, what was heard of one, and what came of each thing."""
