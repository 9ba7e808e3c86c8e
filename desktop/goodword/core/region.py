"""What is usual where the leader is: when a week begins, and how a date in figures is written."""

from dataclasses import dataclass

from goodword.core.week_start import FRIDAY, MONDAY, SATURDAY, SUNDAY

# Unicode CLDR 48: supplemental data, weekData, firstDay, and the short dates of English. All other territories begin on
# Monday, and with the day.
_USUAL = {
    FRIDAY: "MV",
    SATURDAY: "AF BH DJ DZ EG IQ IR JO KW LY OM QA SD SY",
    SUNDAY: (
        "AG AS BD BR BS BT BW BZ CA CO DM DO ET GT GU HK HN ID IL IN IS JM JP KE KH KR LA MH MM MO MT MX MZ NI NP PA"
        " PE PH PK PR PT PY SA SG SV TH TT TW UM US VE VI WS YE ZA ZW"
    ),
}
_BY_TERRITORY = {territory: weekday for weekday, names in _USUAL.items() for territory in names.split()}


_MONTH_FIRST = frozenset(["AS", "BI", "GU", "MH", "MP", "PH", "PR", "UM", "US", "VI"])
"""Where English writes 11/27/2026."""


@dataclass(frozen=True, slots=True)
class Region:
    """The weekday weeks begin on, as `date.weekday()` counts; whether English dates in figures begin with the month."""

    week_begins: int = MONDAY
    month_first: bool = False

    @classmethod
    def of(cls, territory: str) -> "Region":
        """That of a territory, by its ISO 3166 code; as in most of the world for one that is not known."""
        return cls(_BY_TERRITORY.get(territory.upper(), MONDAY), territory.upper() in _MONTH_FIRST)
