"""A clock that was set."""

from datetime import UTC, datetime, timedelta
from time import monotonic


class SetClock:
    """A clock set to a moment (--as-of). It stands still, or `runs` on from there (the app)."""

    def __init__(self, moment: datetime, *, runs: bool = False) -> None:
        self._moment = moment
        self._begun = monotonic() if runs else None

    def now(self) -> datetime:
        """The moment it was set to, and what has passed since if it runs."""
        if self._begun is None:
            return self._moment
        passed = timedelta(seconds=monotonic() - self._begun)
        return (self._moment.astimezone(UTC) + passed).astimezone(self._moment.tzinfo)
