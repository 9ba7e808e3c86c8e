"""A clock that is turned by hand."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

BERLIN = ZoneInfo("Europe/Berlin")
MONDAY_MORNING = "2026-03-02T10:00"


class HandClock:
    """Tells the moment it was set to, in a real zone, until it is turned."""

    def __init__(self, moment: str = MONDAY_MORNING, zone: ZoneInfo = BERLIN) -> None:
        self.zone = zone
        self._now = datetime.fromisoformat(moment).replace(tzinfo=zone)

    def now(self) -> datetime:
        """The moment, aware, in the clock's zone."""
        return self._now

    def set(self, moment: str, *, fold: int = 0) -> None:
        """Turn it to a local date and time such as "2026-03-03T15:30"; `fold` 1 is an hour's second coming."""
        self._now = datetime.fromisoformat(moment).replace(tzinfo=self.zone, fold=fold)

    def forward(self, **delta: float) -> None:
        """Let so much real time go by (`days=1, minutes=5`), also over a clock change."""
        self._now = (self._now.astimezone(UTC) + timedelta(**delta)).astimezone(self.zone)

    def travel(self, zone: str) -> None:
        """The same moment, told in another zone from now on."""
        self.zone = ZoneInfo(zone)
        self._now = self._now.astimezone(self.zone)
