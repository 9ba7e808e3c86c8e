"""Starting with the desktop: what core and the windows need of the system for it."""

from enum import StrEnum
from typing import Protocol

from goodword.core.errors import KnownError
from goodword.core.language import tr


class AutostartState(StrEnum):
    """Whether Goodword starts when the leader signs in.

    SWITCHED_OFF: it is registered, and the system's own settings hold it back. UNAVAILABLE: nobody starts it here.
    """

    ON = "on"
    OFF = "off"
    SWITCHED_OFF = "switched-off"
    UNAVAILABLE = "unavailable"


class Autostart(Protocol):
    """The place where this system keeps what it starts; only the leader's own word changes it."""

    def state(self) -> AutostartState:
        """How it stands now. Never raises; what can't be read counts as unavailable."""
        ...

    def switch(self, on: bool) -> None:
        """Do as the leader said just now; KnownError in words where the system does not let us."""
        ...

    def keep_up(self) -> None:
        """Where it is on and the program it names is gone (moved, installed anew), name this one. Never raises.

        What the system's own settings hold back stays so, and what is off stays off.
        """
        ...


class NoAutostart:
    """Where there is nothing to start it."""

    def state(self) -> AutostartState:
        """See Autostart."""
        return AutostartState.UNAVAILABLE

    def switch(self, on: bool) -> None:
        """See Autostart."""
        if on:
            raise KnownError(
                tr("Goodword can't start by itself here"),
                tr("Nothing here starts programs when you sign in."),
                tr("Add goodword --background to what your desktop starts."),
            )

    def keep_up(self) -> None:
        """See Autostart."""
