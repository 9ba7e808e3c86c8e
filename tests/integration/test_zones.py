"""The local zone."""

import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from goodword.integration.zones import LocalZone, SystemZone, local_zone


@pytest.fixture(autouse=True)
def settled(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    yield
    monkeypatch.undo()
    time.tzset()


def test_the_zone_is_the_one_the_system_names() -> None:
    assert local_zone() == ZoneInfo("Europe/Berlin")


def test_a_change_is_noticed(monkeypatch: pytest.MonkeyPatch) -> None:
    zone = LocalZone()
    assert zone() is zone()
    monkeypatch.setenv("TZ", "Asia/Kathmandu")
    assert zone() == ZoneInfo("Asia/Kathmandu")


def test_without_a_name_the_rules_of_the_system_hold(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "XYZ-1ABC,M3.5.0,M10.5.0/3")
    zone = local_zone()
    assert isinstance(zone, SystemZone)
    winter, summer = datetime(2026, 1, 5, 12, tzinfo=zone), datetime(2026, 7, 5, 12, tzinfo=zone)
    assert (winter.utcoffset(), summer.utcoffset()) == (timedelta(hours=1), timedelta(hours=2))
    assert (winter.tzname(), winter.dst()) == ("XYZ", None)
    assert zone.utcoffset(None) is None
    assert zone.tzname(None) is None


@given(st.integers(0, 366 * 24 * 60))
def test_the_system_zone_agrees_with_zoneinfo(minutes: int) -> None:
    moment = datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=minutes)
    ours, theirs = moment.astimezone(SystemZone()), moment.astimezone(ZoneInfo("Europe/Berlin"))
    assert ours.replace(tzinfo=None) == theirs.replace(tzinfo=None)
    assert (ours.fold, ours.utcoffset()) == (theirs.fold, theirs.utcoffset())
    assert ours.astimezone(UTC) == moment


def test_the_hour_that_comes_twice_is_told_apart() -> None:
    zone = SystemZone()
    first, second = (datetime(2026, 10, 25, hour, 30, tzinfo=UTC).astimezone(zone) for hour in (0, 1))
    assert first.replace(tzinfo=None) == second.replace(tzinfo=None) == datetime(2026, 10, 25, 2, 30)  # noqa: DTZ001
    assert (first.fold, second.fold) == (0, 1)
