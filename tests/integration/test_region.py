"""Where the system says it is, and that the table of regions is CLDR's, as Qt has it too."""

from collections.abc import Mapping

import pytest
from PySide6.QtCore import QLocale

from goodword.core.region import Region
from goodword.core.week_start import MONDAY, SATURDAY, SUNDAY
from goodword.integration.region import system_region
from goodword.shell.catalogue import region_of_the_windows


@pytest.mark.parametrize(
    ("environment", "region"),
    [
        ({"LANG": "de_DE.UTF-8"}, Region()),
        ({"LANG": "en_US.UTF-8"}, Region(SUNDAY, month_first=True)),
        ({"LANG": "en_US.UTF-8", "LC_TIME": "en_GB.UTF-8"}, Region()),
        ({"LANG": "de_DE", "LC_TIME": "", "LC_ALL": "ar_EG.UTF-8@latin"}, Region(SATURDAY)),
        ({"LANG": "pt_BR"}, Region(SUNDAY)),
        ({"LANG": "C.UTF-8"}, Region()),
        ({"LANG": "ar"}, Region()),
        ({}, Region()),
    ],
)
def test_what_the_environment_says(environment: Mapping[str, str], region: Region) -> None:
    assert system_region(lambda: Region(SATURDAY), "linux", environment) == region


def test_windows_and_macos_are_asked() -> None:
    assert system_region(lambda: Region(SATURDAY), "win32", {"LANG": "de_DE"}) == Region(SATURDAY)


def test_what_windows_and_macos_are_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    for name, region in (("en_US", Region(SUNDAY, month_first=True)), ("de_DE", Region(MONDAY))):
        monkeypatch.setattr(QLocale, "system", lambda name=name: QLocale(name))
        assert region_of_the_windows() == region


def test_the_table_is_that_of_qt() -> None:
    for territory in QLocale.Country:
        code = QLocale.territoryToCode(territory)
        for locale in QLocale.matchingLocales(QLocale.Language.AnyLanguage, QLocale.Script.AnyScript, territory):
            if len(code) == 2:
                assert Region.of(code).week_begins == locale.firstDayOfWeek().value - 1, code
        english = QLocale.matchingLocales(QLocale.Language.English, QLocale.Script.LatinScript, territory)
        dates = [locale.dateFormat(QLocale.FormatType.ShortFormat) for locale in english]
        if len(code) == 2 and dates:
            assert Region.of(code).month_first == any(short.startswith("M") for short in dates), code
