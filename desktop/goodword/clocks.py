"""The real clock and one that is set: the composition root hands them out, and nobody else reads one."""

from contextlib import suppress
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from time import monotonic

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import tr
from goodword.core.ports import Clock
from goodword.core.weeks import FIRST_YEAR, LAST_YEAR
from goodword.integration.zones import LocalZone


class SystemClock:
    """The real clock, in the zone the system has at this moment."""

    def __init__(self) -> None:
        self._zone = LocalZone()

    def now(self) -> datetime:
        """The moment."""
        return datetime.now(UTC).astimezone(self._zone())


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


def system_clock() -> Clock:
    """The real clock."""
    return SystemClock()


def clock_at(text: str, zone: tzinfo | None = None) -> Clock:
    """A clock set to an ISO moment; without an offset it is local time, and a date alone is its noon.

    InvalidInputError for anything else, and for years in which days and weeks can't be counted.
    """
    hint = tr("Write it like 2026-03-02T15:31:07+01:00.")
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise InvalidInputError(tr("{typed} is no moment.").format(typed=quoted(text)), hint) from None
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        raise InvalidInputError(tr("The year {year} is out of reach.").format(year=moment.year), hint)
    with suppress(ValueError):
        moment = datetime.combine(date.fromisoformat(text), time(12))
    return SetClock(moment if moment.tzinfo else moment.replace(tzinfo=zone or LocalZone()()))
