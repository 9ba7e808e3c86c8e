"""The help of every command, and what is said about one that can't be understood, in the leader's language."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

import goodword.app as goodword_app
from goodword.command_line import goodword as goodword_command
from goodword.core.language import Catalogue, speak
from goodword.core.recovery_code import RecoveryCode
from support.command import Goodword
from support.protection import HandKeyring
from support.pseudo_language import PseudoLanguage

COMMANDS = [(), *((name,) for name in sorted(goodword_command.commands)), ("outbox", "retry"), ("outbox", "resolve")]
HELP_OF_OFF = """\
Usage: goodword off [OPTIONS] [DATE] [DATE]

  Mark time off, also afterwards: yours, or somebody's of the team.

Options:
  --reason R     For you alone.
  --person NAME  Their days off, not yours: they wait for nothing then.
  --remove       Take time off back.
  --list         Say which days are off.
  --json         With --list: as JSON.
  -h, --help     Show this message and exit.
"""


@pytest.fixture
def _german(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """There is a German that cannot be mistaken for English."""

    def catalogue(code: str) -> Catalogue | None:
        return PseudoLanguage() if code == "de" else None

    monkeypatch.setattr("goodword.languages.catalogue", catalogue)
    yield
    speak(None)


@pytest.fixture
def _german_system(_german: None, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("LC_ALL", "LC_MESSAGES", "LANGUAGE"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("LANG", "de_DE.UTF-8")


def typed(command: click.Command) -> Iterator[str]:
    """What is typed, which is the same in every language: names of commands and options, and fixed values."""
    yield command.name or ""
    for parameter in command.params:
        yield from parameter.opts
        yield parameter.metavar or "" if (parameter.metavar or "").islower() else ""
        if isinstance(parameter.type, click.Choice):
            yield from parameter.type.choices
    for name, inner in getattr(command, "commands", {}).items():
        yield name
        yield from typed(inner)


TYPED = {word for text in typed(goodword_command) for word in re.findall("[a-z]+", text)} | {"goodword", "help"}


def english(text: str) -> list[str]:
    return [word for word in re.findall(r"\w{2,}", text) if word.isascii() and word.isalpha() and word not in TYPED]


@pytest.mark.usefixtures("_german_system")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_help_has_no_english(goodword: Goodword, command: tuple[str, ...]) -> None:
    told = goodword(*command, "--help")
    assert told.status == 0
    assert told.out.startswith("[Úšágé:")
    assert not english(told.out)


@pytest.mark.usefixtures("_german_system")
@pytest.mark.parametrize(
    "arguments",
    [
        *(("frob",), ("ofx",), ("--frob",), ("list", "--s")),
        *(("off",), ("off", "--list=3"), ("off", "--list", "--reason")),
        *(("skip",), ("skip", "frob"), ("restore", "copy", "frob"), ("remind",), ("amend",), ("backup", "1", "2")),
        *(("list", "--limit", "-1"), ("list", "--limit", "frob"), ("off", "--data-dir"), ("answer", "1", "corrected")),
    ],
    ids=" ".join,
)
def test_wrong_usage_has_no_english(goodword: Goodword, arguments: tuple[str, ...]) -> None:
    told = goodword(*arguments)
    assert told.status == 2
    assert "[Érrór: [" in told.err
    assert set(english(told.err)) <= {"frob", "ofx"}


@pytest.mark.usefixtures("_german")
def test_the_language_chosen_in_the_book_comes_first(goodword: Goodword) -> None:
    goodword("settings", "language", "de")
    assert goodword("off", "--help").out.startswith("[Úšágé:")
    speak(None)
    assert goodword("--help").out.startswith("[Úšágé:")
    speak(None)
    assert "[Érrór:" in goodword("frob").err
    goodword("settings", "language", "en")
    assert goodword("off", "--help").out == HELP_OF_OFF


@pytest.mark.usefixtures("_german")
def test_help_of_a_locked_book_asks_for_nothing(goodword: Goodword, monkeypatch: pytest.MonkeyPatch) -> None:
    code, keyring = RecoveryCode.made_from(b"first" * 4), HandKeyring()
    monkeypatch.setattr(RecoveryCode, "made_from", classmethod(lambda *_: code))
    monkeypatch.setattr(goodword_app, "secret_store", lambda: keyring)
    goodword("settings", "language", "de")
    assert goodword("protect", "-", stdin=f"{code.shown().reveal()}\n").status == 0
    speak(None)
    assert goodword("off", "--help").out.startswith("[Úšágé:")
    goodword("lock")
    speak(None)
    assert goodword("off", "--help").out == HELP_OF_OFF


@pytest.mark.usefixtures("_german_system")
def test_help_makes_no_book(goodword: Goodword, tmp_path: Path) -> None:
    folder = tmp_path / "elsewhere"
    assert goodword("--data-dir", str(folder), "--help").status == 0
    assert goodword("off", "--help", "--data-dir", str(folder)).status == 0
    assert not folder.exists()


def test_english_is_as_click_says_it(goodword: Goodword) -> None:
    assert goodword("off", "-h").out == HELP_OF_OFF
    assert goodword("off", "--lst").err.splitlines() == [
        "Usage: goodword off [OPTIONS] [DATE] [DATE]",
        "Try 'goodword off --help' for help.",
        "",
        "Error: No such option '--lst'. Did you mean '--list'?",
    ]
    assert "[default: manager]" in goodword("send", "--help").out
    assert "cron and the task scheduler.  [required]" in goodword("remind", "--help").out


def test_a_command_that_says_nothing_loads_no_catalogue(tmp_path: Path) -> None:
    words = "from goodword.command_line import main; main(['add', 'praise', 'Amara stayed late'])"
    seen = f"import atexit, sys; atexit.register(lambda: print('PySide6.QtCore' in sys.modules)); {words}"
    left = {**os.environ, "LC_ALL": "de_DE.UTF-8", "GOODWORD_DATA_DIR": str(tmp_path), "PYTHONPATH": "desktop"}
    root = Path(__file__).resolve().parents[2]
    said = subprocess.run([sys.executable, "-c", seen], env=left, cwd=root, check=True, capture_output=True, text=True)
    assert said.stdout.splitlines()[-1] == "False"
