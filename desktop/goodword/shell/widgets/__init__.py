"""Painted controls, each a real Qt control underneath."""
