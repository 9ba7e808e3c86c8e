"""The command at a moment that stands still: Monday 2 March 2026, ten o'clock in Berlin."""

import pytest

from support.command import Goodword, Outcome, run

MONDAY = "2026-03-02T10:00:00+01:00"


@pytest.fixture
def goodword(monkeypatch: pytest.MonkeyPatch) -> Goodword:
    """Calls the command, where there is no display; `at` sets its clock."""
    monkeypatch.delenv("QT_QPA_PLATFORM", raising=False)

    def call(*arguments: str, stdin: bytes | str = b"", at: str = MONDAY) -> Outcome:
        return run(monkeypatch, "--as-of", at, *arguments, stdin=stdin)

    return call
