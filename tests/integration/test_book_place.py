"""Where the book lies: network disks, synchronised folders, copies that conflict."""

from pathlib import Path

import pytest

from goodword.integration.book_place import conflict_copies, unsafe_place


def mounts(folder: Path, kind: str, at: Path) -> Path:
    """What the system says of its mounts: the root, and one more."""
    place = str(at).replace(" ", "\\040")
    file = folder / "mountinfo"
    file.write_text(
        "21 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw\n"
        f"30 21 0:50 / {place} rw,relatime shared:9 - {kind} server:/share rw\n"
        "nonsense\n"
    )
    return file


@pytest.mark.parametrize("kind", ["nfs4", "cifs", "smb3", "9p", "fuse.sshfs"])
def test_a_disk_of_the_network_is_noticed(tmp_path: Path, kind: str) -> None:
    share = tmp_path / "my share"
    (share / "goodword").mkdir(parents=True)
    found = unsafe_place(share / "goodword", mounts(tmp_path, kind, share))
    assert found is not None
    assert f"a disk of the network ({kind})" in found.words
    assert "--data-dir" in found.advice


@pytest.mark.parametrize("kind", ["ext4", "btrfs", "tmpfs", "fuse.gocryptfs", "fuseblk", "overlay"])
def test_a_disk_of_this_computer_is_fine(tmp_path: Path, kind: str) -> None:
    assert unsafe_place(tmp_path, mounts(tmp_path, kind, tmp_path)) is None


def test_a_folder_beside_the_share_is_fine(tmp_path: Path) -> None:
    (tmp_path / "share2").mkdir()
    assert unsafe_place(tmp_path / "share2", mounts(tmp_path, "nfs", tmp_path / "share")) is None


def test_where_the_system_does_not_tell_nothing_is_said(tmp_path: Path) -> None:
    assert unsafe_place(tmp_path, tmp_path / "not there") is None


@pytest.mark.parametrize(
    ("parts", "service"),
    [
        (("Dropbox", "goodword"), "Dropbox"),
        (("OneDrive - Example Ltd", "goodword"), "OneDrive"),
        (("Library", "Mobile Documents", "x"), "iCloud"),
        (("Nextcloud",), "Nextcloud"),
    ],
)
def test_a_synchronised_folder_is_noticed_by_its_name(tmp_path: Path, parts: tuple[str, ...], service: str) -> None:
    found = unsafe_place(tmp_path.joinpath(*parts), tmp_path / "not there")
    assert found is not None
    assert found.words.startswith(f"{service} synchronises")


def test_a_synchronised_folder_is_noticed_by_its_mark(tmp_path: Path) -> None:
    (tmp_path / "notes" / "deep").mkdir(parents=True)
    (tmp_path / "notes" / ".stfolder").mkdir()
    found = unsafe_place(tmp_path / "notes" / "deep", tmp_path / "not there")
    assert found is not None
    assert "Syncthing" in found.words


def test_conflict_copies_are_found_and_nothing_else(tmp_path: Path) -> None:
    theirs = [
        "book (Kim's conflicted copy 2026-03-02).db",
        "book (1).db",
        "book 2.db",
        "book-LAPTOP-7QK.db",
        "book.sync-conflict-20260302-100000-ABCDEFG.db",
        "book.db.orig",
        "book_conf(1).db",
        "book~kim.db",
    ]
    for name in [*theirs, "book.db", "book.db-wal", "bookshelf.db", "book-old.db", "book.db.1.new", "notes.db"]:
        (tmp_path / name).touch()
    (tmp_path / "book (2).db").mkdir()
    assert [path.name for path in conflict_copies(tmp_path / "book.db")] == sorted(theirs)
    assert conflict_copies(tmp_path / "nowhere" / "book.db") == []
