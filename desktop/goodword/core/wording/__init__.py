"""The wording coach: what a note holds, shown to its writer on this computer alone."""
