"""The clocks that the composition root hands out."""

from datetime import datetime, timedelta

import pytest

from goodword import clocks


def test_an_app_started_at_a_moment_goes_on_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [100.0]
    monkeypatch.setattr(clocks, "monotonic", lambda: seconds[0])
    clock = clocks.SetClock(datetime.fromisoformat("2026-03-02T15:29:30+01:00"), runs=True)
    seconds[0] += 45

    assert clock.now() == datetime.fromisoformat("2026-03-02T15:30:15+01:00")
    assert clock.now().utcoffset() == timedelta(hours=1)


def test_the_system_clock_is_aware_and_local() -> None:
    assert clocks.SystemClock().now().utcoffset() is not None
