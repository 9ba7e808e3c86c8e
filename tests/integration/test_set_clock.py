"""A clock that was set, standing or running."""

from datetime import datetime, timedelta

import pytest

from goodword.integration import set_clock


def test_an_app_started_at_a_moment_goes_on_from_there(monkeypatch: pytest.MonkeyPatch) -> None:
    seconds = [100.0]
    monkeypatch.setattr(set_clock, "monotonic", lambda: seconds[0])
    clock = set_clock.SetClock(datetime.fromisoformat("2026-03-02T15:29:30+01:00"), runs=True)
    seconds[0] += 45

    assert clock.now() == datetime.fromisoformat("2026-03-02T15:30:15+01:00")
    assert clock.now().utcoffset() == timedelta(hours=1)
