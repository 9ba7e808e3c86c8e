"""Which days are public holidays: the port, and what stands in for it where there is none."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol


class HolidayCalendar(Protocol):
    """The public holidays of countries and their regions."""

    def checked(self, region: str) -> str:
        """`region` as it is stored ("DE", "DE-BY"); InvalidInputError, saying how to write it, if it is not known."""
        ...

    def names(self, region: str, years: range) -> Mapping[date, str]:
        """The public holidays of `region` in these years with their names; empty for a region not known."""
        ...


class NoHolidays:
    """HolidayCalendar where there is none: every region is taken, none has a holiday."""

    def checked(self, region: str) -> str:
        """See HolidayCalendar."""
        return region

    def names(self, region: str, years: range) -> Mapping[date, str]:  # noqa: ARG002 - it knows none
        """See HolidayCalendar."""
        return {}
