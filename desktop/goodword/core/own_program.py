"""The program that runs, and what lies in its place: packages are updated and removed under a running app."""

from typing import Protocol

Stamp = tuple[int, ...]
"""Tells one file from another in the same place."""


class OwnProgram(Protocol):
    """The file that was started."""

    running: Stamp
    """Of the file that runs."""

    def lies_there(self) -> Stamp | None:
        """Of the file in its place now; None where there is none. Never raises."""
        ...


class LastingProgram:
    """A program that nobody replaces at one go, such as a checkout."""

    running: Stamp = ()

    def lies_there(self) -> Stamp | None:
        """See OwnProgram."""
        return self.running
