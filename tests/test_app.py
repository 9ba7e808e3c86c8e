"""The composition root's clock."""

from goodword import app


def test_the_system_clock_is_aware_and_local() -> None:
    assert app.SystemClock().now().utcoffset() is not None
