"""Saving a file: whole or not at all, never through a link, and plain words when it can't be done."""

import errno
import os
import socket
import stat
import tempfile
from pathlib import Path
from typing import Any

import pytest

from goodword.delivery import files
from goodword.delivery.files import SaveError, save

POSIX = pytest.mark.skipif(os.name == "nt", reason="POSIX file systems only")


def listing(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


@pytest.fixture
def target(tmp_path: Path) -> Path:
    path = tmp_path / "note.md"
    path.write_bytes(b"before")
    return path


def test_a_new_file(tmp_path: Path) -> None:
    save(tmp_path / "note.md", b"words")
    assert (tmp_path / "note.md").read_bytes() == b"words"
    assert listing(tmp_path) == ["note.md"]


def test_a_file_that_was_there_is_replaced_whole(target: Path) -> None:
    target.write_bytes(b"a longer text than the new one")
    save(target, b"words")
    assert target.read_bytes() == b"words"


@POSIX
def test_only_the_leader_can_read_it(target: Path) -> None:
    target.chmod(0o644)
    save(target, b"words")
    assert stat.S_IMODE(target.stat().st_mode) == 0o600


def test_a_name_without_a_folder_is_in_this_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    save(Path("note.md"), b"words")
    assert listing(tmp_path) == ["note.md"]


@POSIX
@pytest.mark.parametrize("there", [True, False])
def test_never_through_a_link(target: Path, there: bool) -> None:
    link = target.with_name("link.md")
    link.symlink_to(target if there else target.with_name("nowhere"))
    with pytest.raises(SaveError, match="link of that name"):
        save(link, b"words")
    assert target.read_bytes() == b"before"
    assert link.is_symlink()
    assert listing(target.parent) == ["link.md", "note.md"]


@POSIX
def test_a_second_name_of_the_same_file_keeps_its_text(target: Path) -> None:
    other = target.with_name("other.md")
    other.hardlink_to(target)
    save(target, b"words")
    assert other.read_bytes() == b"before"


def test_a_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match=r"folder of that name. Add a file name"):
        save(tmp_path, b"words")


@POSIX
@pytest.mark.parametrize("kind", ["pipe", "socket", "device"])
def test_what_is_no_ordinary_file_is_refused(tmp_path: Path, kind: str) -> None:
    path = Path("/dev/null") if kind == "device" else tmp_path / "odd"
    if kind == "pipe":
        os.mkfifo(path)
    if kind == "socket":
        with socket.socket(socket.AF_UNIX) as server:
            server.bind(str(path))
    with pytest.raises(SaveError, match="no ordinary file"):
        save(path, b"words")


@pytest.mark.parametrize("place", ["missing/note.md", "note.md/note.md", "note.md/deeper/note.md"])
def test_a_missing_folder(target: Path, place: str) -> None:
    with pytest.raises(SaveError, match=r"The folder is not there. Make it first"):
        save(target.parent / place, b"words")


@pytest.mark.parametrize("name", ["a\x00b", "a\ud800b"])
def test_a_name_that_cannot_be(tmp_path: Path, name: str) -> None:
    with pytest.raises(SaveError, match="no file name can have"):
        save(tmp_path / name, b"words")


@POSIX
def test_a_name_that_is_too_long(tmp_path: Path) -> None:
    with pytest.raises(SaveError, match="Choose a shorter name"):
        save(tmp_path / ("n" * 300), b"words")


FAILURES = [
    ("fsync", errno.ENOSPC, "The disk is full. Free some space"),
    ("fsync", errno.EIO, "The disk refuses it"),
    ("mkstemp", errno.EACCES, "Nothing can be written in that folder"),
    ("mkstemp", errno.EROFS, "Nothing can be written in that folder"),
    ("mkstemp", errno.EDQUOT, "The disk is full"),
    ("replace", errno.EACCES, "open elsewhere or protected. Close it in the other program"),
    ("replace", errno.EIO, "The disk refuses it"),
]


@pytest.mark.parametrize(("step", "number", "words"), FAILURES)
def test_a_failure_leaves_the_old_file_and_nothing_else(
    target: Path, monkeypatch: pytest.MonkeyPatch, step: str, number: int, words: str
) -> None:
    failed = []

    def fail(*_: Any, **__: Any) -> None:
        failed.append(step)
        raise OSError(number, "injected")

    monkeypatch.setattr({"fsync": os, "mkstemp": tempfile, "replace": Path}[step], step, fail)
    with pytest.raises(SaveError, match=words) as caught:
        save(target, b"words")
    assert failed
    assert caught.value.title == "This file is not saved yet"
    assert target.read_bytes() == b"before"
    assert listing(target.parent) == ["note.md"]


@POSIX
def test_a_folder_that_cannot_be_synced_is_good_enough(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.fsync

    def fail_on_folders(handle: int) -> None:
        if stat.S_ISDIR(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "injected")
        real(handle)

    monkeypatch.setattr(os, "fsync", fail_on_folders)
    save(target, b"words")
    assert target.read_bytes() == b"words"


@POSIX
def test_file_and_folder_are_on_the_disk_when_it_returns(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(stat.S_ISDIR(os.fstat(handle).st_mode)))
    save(target, b"words")
    assert synced == [False, True]


def test_windows_knows_no_folder_sync(target: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(files, "_IS_WINDOWS", True)
    save(target, b"words")
    assert target.read_bytes() == b"words"


def test_what_a_save_that_was_cut_off_left_is_taken_away_by_the_next_one(target: Path) -> None:
    left = [target.parent / ".goodword-cut.tmp", target.parent / ".goodword-now.tmp"]
    for file in left:
        file.write_text("Everything.")
    os.utime(left[0], (0, 0))
    save(target, b"new")
    assert [file.exists() for file in left] == [False, True]
