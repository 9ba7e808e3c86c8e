"""The sheets that ask for what protection needs, and its part of Settings."""
