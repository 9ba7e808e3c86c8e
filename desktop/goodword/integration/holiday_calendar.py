"""Public holidays, from the `holidays` library; it is imported when a region is first asked about."""

import logging
from collections.abc import Mapping
from datetime import date

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import spoken, tr

_MOST_NAMED = 20
_LANGUAGES = {"ar": "ar", "de": "de", "es": "es", "fr": "fr", "pt": "pt_BR"}
"""By what the library knows those beside English."""

_logger = logging.getLogger(__name__)


class LibraryCalendar:
    """HolidayCalendar of the library: its public holidays, in the language spoken where it has names in that."""

    def __init__(self) -> None:
        self._years: dict[tuple[str, int, str], dict[date, str]] = {}

    def checked(self, region: str) -> str:
        """See HolidayCalendar; upper and lower case do not matter."""
        import holidays

        country, _, part = region.strip().partition("-")
        countries = {name.casefold(): name for name in holidays.list_supported_countries() if len(name) == 2}
        known = countries.get(country.strip().casefold())
        if known is None:
            raise InvalidInputError(
                tr("{typed} is no country with known holidays.").format(typed=quoted(region)),
                tr("Write the country's two letters, and a region where you want one, like DE or DE-BY."),
            )
        if not part:
            return known
        parts = holidays.list_supported_countries()[known]
        found = next((name for name in parts if name.casefold() == part.strip().casefold()), None)
        if found is None:
            named = ", ".join(f"{known}-{name}" for name in parts[:_MOST_NAMED])
            words = {"country": known, "regions": named}
            if not parts:
                hint = tr("Write {country}, which has no regions.").format(**words)
            elif len(parts) > _MOST_NAMED:
                hint = tr("Write {country}, {regions} and more.").format(**words)
            else:
                hint = tr("Write {country}, {regions}.").format(**words)
            raise InvalidInputError(tr("{typed} is no region with known holidays.").format(typed=quoted(region)), hint)
        return f"{known}-{found}"

    def names(self, region: str, years: range) -> Mapping[date, str]:
        """See HolidayCalendar. A region that a newer or older library does not know is noted in the log."""
        found: dict[date, str] = {}
        if region:
            for year in years:
                found |= self._year(region, year)
        return found

    def _year(self, region: str, year: int) -> dict[date, str]:
        key = (region, year, spoken())
        if key not in self._years:
            self._years[key] = self._looked_up(region, year)
        return self._years[key]

    def _looked_up(self, region: str, year: int) -> dict[date, str]:
        import holidays

        country, _, part = region.partition("-")
        language = _LANGUAGES.get(spoken(), "en_US")
        try:
            calendar = holidays.country_holidays(country, subdiv=part or None, years=year, language=language)
        except NotImplementedError:
            _logger.warning("the holidays of %s are not known here", region)
            return {}
        return dict(calendar.items())
