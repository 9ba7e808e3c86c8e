"""The weekday the week begins on: the leader's choice, else what is usual where they are."""

from enum import StrEnum

MONDAY, FRIDAY, SATURDAY, SUNDAY = 0, 4, 5, 6
"""As `date.weekday()` counts."""

BEGINNINGS = (MONDAY, FRIDAY, SATURDAY, SUNDAY)
"""The weekdays that weeks begin on anywhere."""


class WeekStart(StrEnum):
    """The setting `week_start`; SYSTEM is what is usual where the system says it is."""

    SYSTEM = "system"
    MONDAY = "monday"
    SUNDAY = "sunday"
    SATURDAY = "saturday"

    def weekday(self, usual: int) -> int:
        """The weekday chosen, `usual` with SYSTEM."""
        return _CHOSEN.get(self, usual)


_CHOSEN = {WeekStart.MONDAY: MONDAY, WeekStart.SUNDAY: SUNDAY, WeekStart.SATURDAY: SATURDAY}
