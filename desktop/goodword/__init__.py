"""Goodword: a good word each working day, kept on the leader's own computer."""

__version__ = "0.1.0"
APPLICATION_ID = "io.github.goodword.Goodword"
