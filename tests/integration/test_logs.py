"""What the log file holds, and what it never does."""

import logging
import os
import stat
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from goodword.core.people import Person
from goodword.core.practices import Content, Entry, Practice
from goodword.integration.logs import give_streams, start_logging, stop_logging
from support.silence import ExpectedLogs

MOMENT = datetime(2026, 3, 2, 15, 30, tzinfo=UTC)
CONTENT = Content(Practice.PRAISE, "Hana stayed late", person="Hana Novak")
ENTRY = Entry("0195", date(2026, 3, 2), MOMENT, date(2026, 3, 2), MOMENT, CONTENT)
PERSON = Person("p-7", "Hana Novak", mail="hana@example.org")

ours = logging.getLogger("goodword.test")


@pytest.fixture
def log(tmp_path: Path, expected_logs: ExpectedLogs) -> Iterator[Path]:
    """A log file that is being written; what these tests log is meant."""
    expected_logs(".*")
    handler = start_logging(tmp_path / "goodword.log")
    yield tmp_path / "goodword.log"
    stop_logging(handler)


def test_only_warnings_and_worse_are_written_and_for_the_owner_alone(log: Path) -> None:
    ours.info("quiet")
    ours.warning("the record %s is odd", ENTRY.id)
    assert log.read_text(encoding="utf-8").endswith("WARNING goodword.test: the record 0195 is odd\n")
    assert "quiet" not in log.read_text(encoding="utf-8")
    assert stat.S_IMODE(log.stat().st_mode) == 0o600


def test_entries_and_people_are_written_as_their_ids(log: Path) -> None:
    ours.warning("%s %s %s %s %s", ENTRY, CONTENT, PERSON, [PERSON], Path("/home/hana/book.db"))
    ours.warning("%(one)s and %(two)d", {"one": ENTRY, "two": 2})
    ours.warning(CONTENT)
    written = log.read_text(encoding="utf-8")
    assert "<Entry 0195> <Content> <Person p-7> <list> …/book.db" in written
    assert "<Entry 0195> and 2" in written
    assert "hana" not in written.lower()


def test_exceptions_are_written_without_their_words(log: Path) -> None:
    try:
        try:
            raise ValueError("Hana stayed late")
        except ValueError as error:
            raise OSError(28, "No space left", "/home/hana/book.db") from error
    except OSError:
        ours.exception("not saved: %s", KeyError("Hana"))
    written = log.read_text(encoding="utf-8")
    assert "not saved: <KeyError>" in written
    assert "OSError 28 No space left on device" in written
    assert "<ValueError>" in written
    assert "test_logs.py:" in written
    assert "hana" not in written.lower()


def test_of_libraries_only_the_place_is_written(log: Path) -> None:
    logging.getLogger("library").warning("could not send 'Hana stayed late' to %s", "hana@example.org")
    written = log.read_text(encoding="utf-8")
    assert "library: a record from test_logs.py:" in written
    assert "hana" not in written.lower()


def test_the_file_rotates_at_a_megabyte(log: Path) -> None:
    for _ in range(1100):
        ours.warning("x" * 1000)
    assert sorted(file.name for file in log.parent.glob("*.log*")) == ["goodword.log", "goodword.log.1"]
    for file in log.parent.glob("*.log*"):
        assert file.stat().st_size <= 1_000_000
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_any_text_can_be_written(log: Path) -> None:
    ours.warning("lone %s", "\ud800")
    assert "lone \\ud800" in log.read_text(encoding="utf-8")


def test_a_log_that_can_not_be_written_costs_nothing(tmp_path: Path, expected_logs: ExpectedLogs) -> None:
    expected_logs("unheard")
    handler = start_logging(tmp_path / "missing" / "goodword.log")
    ours.warning("unheard")
    stop_logging(handler)


def test_a_record_that_can_not_be_written_is_not_printed_instead(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    handler = start_logging(tmp_path / "goodword.log")
    handler.handle(logging.LogRecord("goodword", logging.WARNING, "", 1, "%d", ("Hana stayed late",), None))
    stop_logging(handler)
    assert capsys.readouterr().err == ""


def test_a_windowed_program_gets_streams(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdout", None)
    monkeypatch.setattr(sys, "stderr", None)
    give_streams()
    for stream in (sys.stdout, sys.stderr):
        assert stream is not None
        assert stream.name == os.devnull
        assert stream.write("swallowed") == 9
        stream.close()
