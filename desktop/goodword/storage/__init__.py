"""The book on disk: one SQLite file, through sqlite-utils on the sqlcipher3 driver."""
