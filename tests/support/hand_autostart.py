"""What starts programs when somebody signs in, played by hand."""

from goodword.core.autostart import AutostartState
from goodword.core.errors import KnownError


class HandAutostart:
    """Stands as it was set, and notes what it was told; `error` is what stops a switch."""

    def __init__(self, state: AutostartState = AutostartState.OFF) -> None:
        self.stands = state
        self.told: list[bool] = []
        self.error: KnownError | None = None

    def state(self) -> AutostartState:
        """See Autostart."""
        return self.stands

    def switch(self, on: bool) -> None:
        """See Autostart."""
        if self.error is not None:
            raise self.error
        self.told.append(on)
        self.stands = AutostartState.ON if on else AutostartState.OFF

    def keep_up(self) -> None:
        """See Autostart."""
