"""What core needs of the store of dated facts."""

from collections.abc import Sequence
from datetime import datetime
from typing import Protocol

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff


class DayStore(Protocol):
    """Schedules, time off, skips and practice switches, each as dated facts."""

    def schedules(self) -> list[Schedule]:
        """All schedules, earliest first."""
        ...

    def put_schedule(self, schedule: Schedule, moment: datetime) -> None:
        """Store a schedule; one that starts the same day is replaced."""
        ...

    def time_off(self) -> list[TimeOff]:
        """All ranges of time off, earliest first."""
        ...

    def set_time_off(self, ranges: Sequence[TimeOff], moment: datetime) -> None:
        """Make these the ranges of time off; ones that were there and are not among them are marked removed."""
        ...

    def add_time_off(self, time_off: TimeOff, moment: datetime) -> bool:
        """Store a range of time off beside the others; False if the very same is there."""
        ...

    def holiday_regions(self) -> list[HolidayRegion]:
        """Whose public holidays are off, and from when; earliest first."""
        ...

    def put_holiday_region(self, region: HolidayRegion, moment: datetime) -> None:
        """Store a region; one that starts the same day is replaced."""
        ...

    def skips(self) -> list[Skip]:
        """All skips, by date."""
        ...

    def add_skip(self, skip: Skip, moment: datetime) -> None:
        """Store a skip; the same one twice is one."""
        ...

    def remove_skip(self, skip: Skip, moment: datetime) -> None:
        """Take a skip back."""
        ...

    def switches(self) -> list[PracticeSwitch]:
        """All practice switches, earliest first."""
        ...

    def put_switch(self, switch: PracticeSwitch, moment: datetime) -> None:
        """Store a switch; one of the same practice and day is replaced."""
        ...
