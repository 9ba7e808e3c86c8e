"""Working hours on the clock: which working day a moment belongs to, and when a wall time really comes."""

from bisect import bisect_left
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo

from goodword.core.errors import BugError, InvalidInputError
from goodword.core.language import tr

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Shift:
    """The working hours of one day as two UTC instants; `end` no longer belongs to it.

    `day` is the date on which the shift begins, also for the hours after midnight.
    """

    day: date
    start: datetime
    end: datetime

    def holds(self, moment: datetime) -> bool:
        """Whether the UTC instant `moment` lies in working hours."""
        return self.start <= moment < self.end


@dataclass(frozen=True, slots=True)
class WorkHours:
    """From when to when a working day lasts. An end at or before the start lies on the next day."""

    start: time
    end: time

    def hold(self, at: time) -> bool:
        """Whether a time of day lies in them; the end itself does not."""
        if self.start < self.end:
            return self.start <= at < self.end
        return at >= self.start or at < self.end

    def shift(self, day: date, zone: tzinfo) -> Shift:
        """The shift that begins on `day`."""
        last = day if self.start < self.end else day + DAY
        return Shift(day, instant(day, self.start, zone), instant(last, self.end, zone))

    def instant(self, day: date, at: time, zone: tzinfo) -> datetime:
        """The UTC instant at which the shift of `day` reaches the time of day `at`."""
        return instant(day if at >= self.start else day + DAY, at, zone)

    def begun(self, now: datetime) -> Shift:
        """The shift that has begun last at `now`, running or over."""
        moment = now.astimezone(UTC)
        return next(shift for shift in reversed(self._near(now)) if shift.start <= moment)

    def coming(self, now: datetime) -> Shift:
        """The shift that begins next after `now`."""
        moment = now.astimezone(UTC)
        return next(shift for shift in self._near(now) if shift.start > moment)

    def _near(self, now: datetime) -> list[Shift]:
        return [self.shift(now.date() + n * DAY, zone_of(now)) for n in (-1, 0, 1, 2)]


def check_prompt_time(at: time, work_start: time, work_end: time) -> None:
    """Raise InvalidInputError, in words, if a prompt at `at` would come outside working hours."""
    if WorkHours(work_start, work_end).hold(at):
        return
    words = {"time": f"{at:%H:%M}", "start": f"{work_start:%H:%M}", "end": f"{work_end:%H:%M}"}
    message = tr("{time} is outside working hours, which are {start} to {end}.")
    if at == work_end:
        message = tr("At {time} work is over, and nothing is asked after work.")
    hint = tr("Choose a time from {start} until before {end}.")
    raise InvalidInputError(message.format(**words), hint.format(**words))


def zone_of(now: datetime) -> tzinfo:
    """The zone of an aware moment."""
    if now.tzinfo is None:
        raise BugError("a moment without a zone")
    return now.tzinfo


def instant(day: date, at: time, zone: tzinfo) -> datetime:
    """The UTC instant at which clocks in `zone` first show `at` on `day`.

    A time that is shown twice comes the first time; one that is skipped comes when the clocks jump over it.
    """
    wall = datetime.combine(day, at)
    first = wall.replace(tzinfo=zone, fold=0).astimezone(UTC)
    other = wall.replace(tzinfo=zone, fold=1).astimezone(UTC)
    if first <= other:
        return first

    def jumped(seconds: int) -> bool:
        return (other + timedelta(seconds=seconds)).astimezone(zone).replace(tzinfo=None) > wall

    span = range(int((first - other).total_seconds()))
    return other + timedelta(seconds=bisect_left(span, True, key=jumped))
