"""The data directory and the resources."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

import pytest

from goodword.core.errors import BookError, BugError, NoWritingError
from goodword.integration.paths import Paths, is_private, resource, resource_root, runtime_directory


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture
def data(tmp_path: Path) -> Paths:
    return Paths(tmp_path / "data")


def test_the_option_comes_first_then_the_environment_then_the_usual_place(home: Path) -> None:
    environment = {"GOODWORD_DATA_DIR": "/from/environment"}
    assert Paths.chosen("/from/option", environment).data == Path("/from/option")
    assert Paths.chosen(None, environment).data == Path("/from/environment")
    assert Paths.chosen(None, {"GOODWORD_DATA_DIR": ""}).data == home / "share" / "goodword"
    assert Paths.chosen("~/book", {}).data == home / "book"
    assert Paths.chosen("book", {}).data == Path.cwd() / "book"


def test_the_directory_is_made_for_its_owner_alone(data: Paths) -> None:
    data.prepare()
    assert mode(data.data) == 0o700
    assert mode(data.lock) == 0o600
    assert not data.book.exists()


def test_open_modes_are_repaired(data: Paths) -> None:
    (data.data / "backups").mkdir(parents=True)
    files = [data.book, data.log, data.data / "book.db-wal", data.data / "backups" / "one.db"]
    for file in files:
        file.write_text("text")
        file.chmod(0o666)
    elsewhere = data.data.parent / "elsewhere"
    elsewhere.write_text("text")
    elsewhere.chmod(0o644)
    (data.data / "link").symlink_to(elsewhere)
    data.data.chmod(0o755)
    data.prepare()
    assert [mode(file) for file in files] == [0o600] * len(files)
    assert mode(data.data) == mode(data.data / "backups") == 0o700
    assert mode(elsewhere) == 0o644


@pytest.mark.parametrize("below", ["", "further/down"])
def test_a_file_in_the_way_is_told(tmp_path: Path, below: str) -> None:
    (tmp_path / "file").write_text("text")
    with pytest.raises(BookError, match=r"is a file.*--data-dir"):
        Paths(tmp_path / "file" / below).prepare()


def test_a_folder_that_can_not_be_named_is_told(tmp_path: Path) -> None:
    with pytest.raises(BookError, match=r"can't be made\. Choose another"):
        Paths(tmp_path / "nul\0").prepare()
    with pytest.raises(BookError, match="--data-dir"):
        Paths(tmp_path / ("long" * 100)).prepare()


@pytest.mark.parametrize(
    ("number", "words"), [(13, "can't be written"), (30, "can't be written|can only be read"), (28, "disk is full")]
)
def test_a_folder_that_can_not_be_written_is_told(
    data: Paths, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(BookError, match=words):
        data.prepare()


def test_a_shared_folder_and_the_home_itself_are_left_alone(tmp_path: Path, home: Path) -> None:
    shared = tmp_path / "shared"
    shared.mkdir()
    shared.chmod(0o1777)
    before = mode(home)
    for folder in (shared, home):
        with pytest.raises(BookError, match="Choose a folder of its own"):
            Paths(folder).prepare()
    assert mode(shared) == 0o1777
    assert mode(home) == before


def test_the_socket_is_one_a_directory_and_short_enough(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, short_runtime: Path
) -> None:
    first, second = Paths(tmp_path / "one"), Paths(tmp_path / "two")
    assert first.socket.parent == short_runtime
    assert first.socket != second.socket
    (tmp_path / "link").symlink_to(tmp_path / "one")
    assert Paths(tmp_path / "link").socket == first.socket
    long = tmp_path / ("l" * 100)
    long.mkdir(mode=0o700)
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(long))
    assert len(os.fsencode(first.socket)) <= 100
    assert first.socket.parent.name == f"goodword-{os.getuid()}"


@pytest.fixture
def short_runtime(monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    import tempfile

    with tempfile.TemporaryDirectory(prefix="gw-", dir="/tmp") as name:
        monkeypatch.setenv("XDG_RUNTIME_DIR", name)
        yield Path(name)


def test_a_runtime_directory_that_others_can_write_is_not_used(tmp_path: Path) -> None:
    run = tmp_path / "run"
    run.mkdir(mode=0o700)
    assert runtime_directory({"XDG_RUNTIME_DIR": str(run)}) == run
    run.chmod(0o777)
    assert runtime_directory({"XDG_RUNTIME_DIR": str(run)}) != run
    assert not is_private(run)
    assert not is_private(tmp_path / "missing")
    link = tmp_path / "link"
    link.symlink_to(tmp_path)
    assert not is_private(link)


def made(folder: Path) -> Path:
    folder.mkdir(parents=True)
    return folder


def test_resources_are_found_in_the_checkout() -> None:
    root = resource_root()
    assert root == Path(__file__).resolve().parents[2] / "resources"
    assert resource("icons") == root / "icons"


def test_resources_are_found_in_a_wheel(tmp_path: Path) -> None:
    inside = made(tmp_path / "site-packages" / "goodword" / "resources")
    made(tmp_path / "resources")
    assert resource_root(inside.parent, None) == inside


@pytest.mark.parametrize("place", ["resources", "goodword/resources"])
def test_resources_are_found_in_a_frozen_bundle(tmp_path: Path, place: str) -> None:
    inside = made(tmp_path / "bundle" / place)
    assert resource_root(tmp_path / "anything", str(tmp_path / "bundle")) == inside


def test_missing_resources_are_our_fault(tmp_path: Path) -> None:
    with pytest.raises(BugError):
        resource_root(tmp_path / "deep" / "goodword", None)
    with pytest.raises(BugError, match="icons/nothing"):
        resource("icons/nothing.svg")


def test_a_named_folder_on_a_disk_that_is_away_is_not_made(tmp_path: Path) -> None:
    named = Paths.chosen(tmp_path / "stick" / "goodword", {})
    with pytest.raises(BookError, match=r"stick is not there.*connect that"):
        named.prepare()
    assert list(tmp_path.iterdir()) == []
    (tmp_path / "stick").mkdir()
    named.prepare()
    assert named.data.is_dir()


def test_what_the_leader_made_read_only_stays_so_and_is_closed_to_others(data: Paths) -> None:
    data.prepare()
    data.book.write_text("text")
    data.book.chmod(0o444)
    data.prepare()
    assert mode(data.book) == 0o400


@pytest.mark.parametrize(
    ("number", "words"), [(24, "Too many files are open"), (5, "The disk reports an error"), (77, "can't be used")]
)
def test_nobody_is_sent_to_another_folder_for_what_passes(
    data: Paths, monkeypatch: pytest.MonkeyPatch, number: int, words: str
) -> None:
    data.prepare()

    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(BookError, match=words) as error:
        data.prepare()
    assert "--data-dir" not in str(error.value)


def test_a_folder_in_the_place_of_the_lock_is_named(data: Paths) -> None:
    data.lock.mkdir(parents=True)
    with pytest.raises(BookError, match=r"goodword\.lock is a folder"):
        data.prepare()


def test_a_folder_of_backups_that_is_somebody_elses_does_not_keep_the_book_away(
    data: Paths, monkeypatch: pytest.MonkeyPatch
) -> None:
    (data.data / "backups").mkdir(parents=True)
    (data.data / "backups").chmod(0o755)
    change = Path.chmod

    def refuse(path: Path, to: int) -> None:
        if path.name == "backups":
            raise PermissionError(1, os.strerror(1), str(path))
        change(path, to)

    monkeypatch.setattr(Path, "chmod", refuse)
    data.prepare()


@pytest.mark.parametrize("number", [13, 30])
def test_a_folder_that_can_be_read_but_not_written_is_told_apart(
    data: Paths, monkeypatch: pytest.MonkeyPatch, number: int
) -> None:
    data.prepare()

    def refuse(*_arguments: object) -> int:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(os, "open", refuse)
    with pytest.raises(NoWritingError):
        data.prepare()
