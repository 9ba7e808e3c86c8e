"""Where the book lies: on a disk of this computer, or where others may change it behind SQLite's back."""

import re
from dataclasses import dataclass
from pathlib import Path

from goodword.core.language import tr

_MOUNTS = Path("/proc/self/mountinfo")
_OF_THE_NETWORK = frozenset(
    {
        *("nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "davfs", "davfs2", "ncpfs"),
        *("vboxsf", "sshfs", "rclone", "s3fs", "gvfsd-fuse", "onedriver", "google-drive-ocamlfuse", "dropbox"),
    }
)
_SYNCHRONISED = {
    "dropbox": "Dropbox",
    "onedrive": "OneDrive",
    "google drive": "Google Drive",
    "googledrive": "Google Drive",
    "nextcloud": "Nextcloud",
    "owncloud": "ownCloud",
    "icloud drive": "iCloud",
    "mobile documents": "iCloud",
    "syncthing": "Syncthing",
    "mega": "MEGA",
    "pclouddrive": "pCloud",
}
_MARKS = {
    ".dropbox": "Dropbox",
    ".dropbox.cache": "Dropbox",
    ".stfolder": "Syncthing",
    ".owncloudsync.log": "ownCloud",
    ".sync": "Resilio Sync",
}
_CONFLICT = re.compile(r"(?i: ?\(.+\)|[ ._-].*conf.*)| \d+|-[A-Z0-9][A-Z0-9-]*|~.+")
"""Dropbox, Nextcloud, Google Drive; Syncthing, Resilio, "book_conf(1)"; iCloud; OneDrive, which adds the computer's
name; others do so behind a tilde."""

_PUT_AWAY = (".orig", ".bak", "~")
"""Behind the whole name, by programs that put the other file in its place."""


@dataclass(frozen=True, slots=True)
class Place:
    """A place where the book is in danger: why, and what to do."""

    words: str
    advice: str


def unsafe_place(folder: Path, mounts: Path = _MOUNTS) -> Place | None:
    """What is wrong with that folder as a place for the book, None where nothing is known to be."""
    kind = _file_system(folder, mounts)
    move = tr("Move the folder to a disk of this computer, and choose it with --data-dir.")
    if kind.removeprefix("fuse.") in _OF_THE_NETWORK:
        return Place(
            tr("The book lies on a disk of the network ({kind}), where saved words can be lost.").format(kind=kind),
            move,
        )
    service = _service(folder)
    if service:
        return Place(
            tr(
                "{service} synchronises the folder of the book; it may put an older or mixed state in its place."
            ).format(service=service),
            tr(
                "Move the folder to a disk of this computer, and choose it with --data-dir. "
                "Put a copy into {service} with: goodword backup FILE"
            ).format(service=service),
        )
    return None


def conflict_copies(book: Path) -> list[Path]:
    """Files beside the book that a program which synchronises folders made of it; what is in them is not looked at."""
    try:
        found = [path for path in book.parent.iterdir() if path.is_file()]
    except OSError:
        return []
    stem, put_away = book.stem, {book.name + end for end in _PUT_AWAY}
    return sorted(
        path
        for path in found
        if path.name in put_away
        or (path.suffix == book.suffix and path.stem.startswith(stem) and _CONFLICT.fullmatch(path.stem[len(stem) :]))
    )


def _file_system(folder: Path, mounts: Path) -> str:
    """The kind of file system that holds `folder`, empty where the system does not tell."""
    try:
        lines = mounts.read_text("utf-8", "surrogateescape").splitlines()
        resolved = folder.resolve()
    except OSError:
        return ""
    best, kind = -1, ""
    for line in lines:
        left, _, right = line.partition(" - ")
        fields = left.split()
        if len(fields) < 5 or not right:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda octal: chr(int(octal[1], 8)), fields[4]))
        if resolved.is_relative_to(point) and len(point.parts) >= best:
            best, kind = len(point.parts), right.split()[0]
    return kind


def _service(folder: Path) -> str:
    """The program that synchronises a folder above, as far as names tell."""
    for part in (folder, *folder.parents):
        name = part.name.casefold()
        for word, service in _SYNCHRONISED.items():
            if name == word or name.startswith((f"{word} ", f"{word}-", f"{word}_")):
                return service
        for mark, service in _MARKS.items():
            if part != Path.home() and (part / mark).exists():
                return service
    return ""
