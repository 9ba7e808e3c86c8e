"""Goodword's own rules: pure, standard library only, no clock, no files, no windows."""
