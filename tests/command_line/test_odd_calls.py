"""What hardly anybody types, and what nobody foresaw: one plain line, nothing half done, nothing private told."""

import io
import sys
from pathlib import Path

import pytest

from goodword.core.workdays import Workdays
from support.command import Goodword, run
from support.silence import ExpectedLogs

NOT_UTF_8 = "\udcff"
"""How Python hands over an argument that is no UTF-8."""


def test_what_nobody_foresaw_is_one_line_and_a_report_without_private_words(
    goodword: Goodword, home: Path, monkeypatch: pytest.MonkeyPatch, expected_logs: ExpectedLogs
) -> None:
    def fail(_: object) -> None:
        raise LookupError("Amara rang the clinic back")

    expected_logs("the command failed")
    monkeypatch.setattr(Workdays, "status", fail)

    outcome = goodword("status")

    log = home / "data" / "goodword.log"
    assert (outcome.status, outcome.out) == (1, "")
    assert outcome.err == f"Something went wrong inside Goodword. A report is in {log}\n"
    assert "LookupError" in log.read_text("utf-8")
    assert "Amara" not in log.read_text("utf-8")


class FullStream(io.StringIO):
    """An output on a disk that is full."""

    def write(self, _: str) -> int:
        """Never works."""
        raise OSError(28, "No space left on device")


def test_an_output_that_takes_nothing_is_told_in_one_line(
    goodword: Goodword, monkeypatch: pytest.MonkeyPatch, expected_logs: ExpectedLogs
) -> None:
    expected_logs("the command failed")
    monkeypatch.setattr("click.echo", _on_full_stdout)

    outcome = goodword("add", "praise", "Rang back.")

    assert outcome.status == 1
    assert "No space left on device" in outcome.err
    monkeypatch.undo()


def _on_full_stdout(message: object, *, err: bool = False, nl: bool = True) -> None:
    (sys.stderr if err else FullStream()).write(f"{message}\n" if nl else str(message))


@pytest.mark.parametrize(
    ("arguments", "status", "words"),
    [
        (("list", "--person", NOT_UTF_8), 0, "No record fits"),
        (("remove", NOT_UTF_8), 1, "No record has that id"),
        (("amend", NOT_UTF_8, "x"), 1, "No record has that id"),
        (("note", "--audience", "person", "--person", "Nobody"), 1, "“Nobody” is nobody's name here"),
        (("note", "--audience", "person", "--person", "a\x1b[31m"), 1, "What was typed is nobody's name here"),
        (("add", "listening", "x", "--kind", "\x1b[31m"), 1, "What was typed is no kind"),
        (("list", "--limit", "9" * 30), 0, "No record fits"),
        (("list", "--as-of"), 2, "'--as-of' requires an argument"),
        (("list", "--data-dir"), 2, "'--data-dir' requires an argument"),
        (("list", "--as-of", "0001-01-01T00:00:00"), 1, "The year 1 is out of reach"),
        (("list", "--as-of", "9999-12-31T23:59:59-12:00"), 1, "The year 9999 is out of reach"),
    ],
)
def test_odd_arguments_are_answered_in_words(
    goodword: Goodword, arguments: tuple[str, ...], status: int, words: str
) -> None:
    outcome = goodword(*arguments)

    assert outcome.status == status
    assert words in outcome.err
    assert "\x1b" not in outcome.err
    assert status == 2 or outcome.err.count("\n") == 1


def test_a_user_without_a_home_is_told_what_to_choose(monkeypatch: pytest.MonkeyPatch, home: Path) -> None:
    def nowhere(*_: object, **__: object) -> Path:
        raise RuntimeError(f"no home below {home}")

    monkeypatch.delenv("GOODWORD_DATA_DIR")
    monkeypatch.setattr("platformdirs.user_data_path", nowhere)

    outcome = run(monkeypatch, "status")

    assert outcome.status == 1
    assert outcome.err.startswith("There is no home folder to keep the book in. Choose a folder with --data-dir")


def test_a_date_alone_is_its_noon(goodword: Goodword) -> None:
    assert goodword("status", "--json", at="2026-03-02").json["date"] == "2026-03-02"


def test_a_closed_or_endless_or_broken_input_is_told(goodword: Goodword, monkeypatch: pytest.MonkeyPatch) -> None:
    too_long = goodword("add", "praise", "-", stdin=b"x" * 16_000_001)
    broken = goodword("log", stdin=b"fine\nbr\xffoken\n")

    assert too_long.err == (
        "The text on standard input is too long: 100 kB fit. Shorten it, or split it into two records.\n"
    )
    assert broken.status == 1
    assert "The text on standard input is not UTF-8. Save it as UTF-8, then try again." in broken.err


@pytest.mark.parametrize(
    ("call", "status", "words"), [(("add", "praise", "-"), 1, "The note is empty"), (("log",), 0, "")]
)
def test_a_closed_standard_input_is_an_empty_one(
    goodword: Goodword, monkeypatch: pytest.MonkeyPatch, call: tuple[str, ...], status: int, words: str
) -> None:
    monkeypatch.setattr("goodword.command_line.session.sys", _Closed())

    outcome = goodword(*call)

    assert outcome.status == status
    assert words in outcome.err


class _Closed:
    """The module `sys` of a process whose standard input is closed."""

    stdin = None


def test_a_person_whose_change_is_refused_is_not_added_either(goodword: Goodword) -> None:
    goodword("person", "Amara")

    refused = goodword("person", "Ghost", "--rename", "amara")

    assert refused.status == 1
    assert goodword("note", "--audience", "person", "--person", "Ghost").status == 1
