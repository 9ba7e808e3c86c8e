"""Open in mail, with an xdg-open of ours that writes down what it is asked to open."""

import os
import stat
import sys
import threading
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import parse_qs, urlsplit

import pytest

from goodword.core.errors import KnownError
from goodword.core.note_outlets import MailDraft
from goodword.delivery import mail_draft
from goodword.delivery.mail_draft import LONGEST_LINK, NoMailProgramError, SystemMailProgram
from goodword.exporters.eml import draft
from support.notes import composed, praise, rich_week

SHORT = MailDraft("Good words & more", "• Zoë: Rang; 100 % + more?\n• Bo: Sat.\n", b"Subject: x\r\n\r\n")
NOW = datetime(2026, 11, 20, 16, tzinfo=UTC)

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="xdg-open is Linux's")


def never(error: KnownError) -> None:
    raise AssertionError(error)


class Opener:
    """The stand-in: an `xdg-open` first on PATH, and what it wrote down."""

    def __init__(self, folder: Path) -> None:
        self.script = folder / "bin" / "xdg-open"
        self.script.parent.mkdir()
        self._said = folder / "said"
        self._environment = folder / "environment"
        self.behave("exit 0")

    def behave(self, end: str) -> None:
        self.script.write_text(
            "#!/bin/sh\n"
            f'for one in "$@"; do printf "%s\\n" "$one" >> "{self._said}.part"; done\n'
            f'env > "{self._environment}"\n'
            'case "$1" in *.eml)\n'
            f'cp -p "$1" "{self._said}.eml"; ls -ld "$(dirname "$1")" >> "{self._said}.mode";;\n'
            "esac\n"
            f'mv "{self._said}.part" "{self._said}"\n{end}\n'
        )
        self.script.chmod(0o755)

    def arguments(self) -> list[str]:
        """What it was called with, once it has been."""
        _wait_for(self._said.exists)
        return self._said.read_text().splitlines()

    def environment(self) -> dict[str, str]:
        _wait_for(self._said.exists)
        lines = (line.partition("=") for line in self._environment.read_text().splitlines())
        return {name: value for name, _, value in lines}

    @property
    def opened(self) -> Path:
        """The file as it was when it was opened."""
        return self._said.with_name("said.eml")

    @property
    def folder_mode(self) -> str:
        return self._said.with_name("said.mode").read_text()[:10]


def _wait_for(there: Callable[[], bool]) -> None:
    moment = threading.Event()
    until = time.monotonic() + 10
    while not there() and time.monotonic() < until:
        moment.wait(0.01)
    assert there()


@pytest.fixture
def opener(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Opener:
    made = Opener(tmp_path)
    monkeypatch.setenv("PATH", f"{made.script.parent}:{os.environ['PATH']}")
    return made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "data" / "goodword.drafts"


@pytest.fixture
def program(folder: Path) -> SystemMailProgram:
    return SystemMailProgram(folder, lambda: NOW)


def test_a_short_note_is_a_link(opener: Opener, program: SystemMailProgram, folder: Path) -> None:
    program.open(SHORT, never)
    (link,) = opener.arguments()
    parts = urlsplit(link)
    assert (parts.scheme, parts.path) == ("mailto", "")
    asked = parse_qs(parts.query.replace("+", "%2B"), strict_parsing=True)
    assert asked == {
        "subject": ["Good words & more"],
        "body": ["• Zoë: Rang; 100 % + more?\r\n• Bo: Sat."],
    }
    assert not folder.exists()


def test_a_long_note_is_a_file_only_the_leader_can_read(
    opener: Opener, program: SystemMailProgram, folder: Path
) -> None:
    note = draft(rich_week().note)
    program.open(note, never)
    (name,) = opener.arguments()
    path = Path(name)
    assert (path.parent, path.suffix) == (folder, ".eml")
    assert opener.opened.read_bytes() == note.message
    assert stat.S_IMODE(opener.opened.stat().st_mode) == 0o600
    assert opener.folder_mode == "drwx------"


def test_the_link_is_never_longer_than_every_program_takes(opener: Opener, program: SystemMailProgram) -> None:
    fixed = len("mailto:?subject=s&body=")
    program.open(MailDraft("s", "x" * (LONGEST_LINK - fixed), b""), never)
    (link,) = opener.arguments()
    assert len(link) == LONGEST_LINK


def test_one_character_more_makes_a_file(opener: Opener, program: SystemMailProgram) -> None:
    fixed = len("mailto:?subject=s&body=")
    program.open(MailDraft("s", "x" * (LONGEST_LINK - fixed + 1), b"mail"), never)
    assert opener.arguments()[0].endswith(".eml")


def test_cyrillic_counts_as_it_is_sent(opener: Opener, program: SystemMailProgram) -> None:
    program.open(MailDraft("s", "я" * 400, b"mail"), never)
    assert opener.arguments()[0].endswith(".eml")


def test_the_environment_is_the_leader_s(
    opener: Opener, program: SystemMailProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("LD_LIBRARY_PATH", "/bundle/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/lib/own")
    monkeypatch.setenv("_PYI_APPLICATION_HOME_DIR", "/bundle")
    program.open(SHORT, never)
    seen = opener.environment()
    assert seen["LD_LIBRARY_PATH"] == "/usr/lib/own"
    assert not [name for name in seen if name.startswith(("_PYI", "GOODWORD_")) or name.endswith("_ORIG")]
    assert seen["HOME"] == os.environ["HOME"]


@pytest.mark.parametrize("note", [SHORT, MailDraft("s", "x" * 4000, b"mail")])
def test_an_opener_that_fails_is_told(opener: Opener, program: SystemMailProgram, note: MailDraft) -> None:
    opener.behave("exit 3")
    told: list[KnownError] = []
    program.open(note, told.append)
    _wait_for(lambda: bool(told))
    assert told[0].title == "The draft did not open"
    assert "Choose one" in str(told[0])


def test_no_opener_at_all(program: SystemMailProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    with pytest.raises(NoMailProgramError, match="No mail program"):
        program.open(SHORT, never)


def test_an_opener_that_can_not_be_started(
    opener: Opener, program: SystemMailProgram, monkeypatch: pytest.MonkeyPatch
) -> None:
    opener.script.write_bytes(b"\x7fELF no program")
    with pytest.raises(NoMailProgramError):
        program.open(SHORT, never)


def test_a_program_that_stays_open_has_not_failed(
    opener: Opener, program: SystemMailProgram, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(mail_draft, "_GRACE", 0.05)
    os.mkfifo(tmp_path / "closing")
    opener.behave(f'read _ < "{tmp_path / "closing"}"; exit 1')
    program.open(SHORT, never)
    opener.arguments()
    threading.Event().wait(0.2)
    (tmp_path / "closing").write_text("close\n")


def test_files_are_swept(opener: Opener, program: SystemMailProgram, folder: Path) -> None:
    folder.mkdir(parents=True)
    old, recent, foreign = folder / "note-1.eml", folder / "note-2.eml", folder / "mine.txt"
    for path, age in ((old, 3700), (recent, 3500), (foreign, 9999)):
        path.write_text("x")
        os.utime(path, (NOW.timestamp() - age, NOW.timestamp() - age))
    program.open(SHORT, never)
    opener.arguments()
    assert (old.exists(), recent.exists(), foreign.exists()) == (False, True, True)
    program.clear()
    assert sorted(path.name for path in folder.iterdir()) == ["mine.txt"]


def test_nothing_is_written_through_a_link(opener: Opener, program: SystemMailProgram, folder: Path) -> None:
    elsewhere = folder.parent / "elsewhere"
    elsewhere.mkdir(parents=True)
    (elsewhere / "note-old.eml").write_text("mine")
    folder.symlink_to(elsewhere)
    with pytest.raises(KnownError, match="folder for drafts"):
        program.open(MailDraft("s", "x" * 4000, b"mail"), never)
    program.clear()
    assert [path.name for path in elsewhere.iterdir()] == ["note-old.eml"]


def test_a_folder_others_could_read_is_closed(opener: Opener, program: SystemMailProgram, folder: Path) -> None:
    folder.mkdir(parents=True, mode=0o755)
    program.open(MailDraft("s", "x" * 4000, b"mail"), never)
    opener.arguments()
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700


def test_a_place_that_is_no_folder(opener: Opener, program: SystemMailProgram, folder: Path) -> None:
    folder.parent.mkdir(parents=True)
    folder.write_text("x")
    with pytest.raises(KnownError, match="folder for drafts"):
        program.open(MailDraft("s", "x" * 4000, b"mail"), never)


def test_other_unixes_get_a_file(opener: Opener, folder: Path) -> None:
    SystemMailProgram(folder, lambda: NOW, "freebsd14").open(SHORT, never)
    assert opener.arguments()[0].endswith(".eml")


class Windows:
    """What Windows opens, by os.startfile."""

    def __init__(self) -> None:
        self.opened: list[str] = []
        self.error: OSError | None = None

    def __call__(self, what: str | Path) -> None:
        if self.error is not None:
            raise self.error
        self.opened.append(str(what))


@pytest.fixture
def windows(monkeypatch: pytest.MonkeyPatch, folder: Path) -> Windows:
    made = Windows()
    monkeypatch.setattr(os, "startfile", made, raising=False)

    def send(subject: str, text: str) -> None:
        try:
            made(f"mailto:?subject={subject}")
        except OSError:
            sys.stdout.write("Warning: unable to find a program able to send emails.")

    monkeypatch.setattr(mail_draft, "_send", send)
    return made


def test_on_windows(windows: Windows, folder: Path) -> None:
    program = SystemMailProgram(folder, lambda: NOW, "win32")
    program.open(SHORT, never)
    program.open(MailDraft("s", "x" * 4000, b"mail"), never)
    assert windows.opened[0] == "mailto:?subject=Good words & more"
    assert windows.opened[1].endswith(".eml")


@pytest.mark.parametrize("note", [SHORT, MailDraft("s", "x" * 4000, b"mail")])
def test_on_windows_without_a_mail_program(
    windows: Windows, folder: Path, note: MailDraft, capsys: pytest.CaptureFixture[str]
) -> None:
    windows.error = OSError("no association")
    with pytest.raises(NoMailProgramError):
        SystemMailProgram(folder, lambda: NOW, "win32").open(note, never)
    assert capsys.readouterr() == ("", "")


def test_a_note_of_a_quiet_week_fits_a_link(opener: Opener, program: SystemMailProgram) -> None:
    program.open(draft(composed([praise("Rang the clinic back.", "Zoë")], []).note), never)
    assert opener.arguments()[0].startswith("mailto:?subject=Good%20words%20from%20the%20team%20%C2%B7%20Week%2047")
