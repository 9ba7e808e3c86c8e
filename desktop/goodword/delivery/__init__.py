"""Bytes to the outside: each thing that leaves does so here, when the leader has said so."""
