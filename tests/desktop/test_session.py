"""The desktop itself: the afternoon it is always in."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from desktop.session import afternoon_zone


def test_it_is_afternoon_somewhere_at_any_moment() -> None:
    moment = datetime(2026, 11, 22, tzinfo=UTC)
    for minutes in range(24 * 60):
        now = moment + timedelta(minutes=minutes)
        assert time(15, 31) <= now.astimezone(ZoneInfo(afternoon_zone(now))).time() < time(16, 31)
