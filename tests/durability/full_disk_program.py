"""A small disk of its own, in memory, that fills up, and one that can't be written any more: program FOLDER.

It mounts that disk itself, so it is started in a mount namespace (unshare -m). It says, as JSON, what came of it.
"""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from durability.operations import opened, text_of
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.ports import Query
from goodword.core.practices import Content, Practice

SIZE = "4m"
FILLING = 900_000


def mount(folder: Path, options: str) -> None:
    """Mount that disk, or mount it anew."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", options, "none", str(folder)], check=True)


def refusal(desk: Desk, number: int) -> str | None:
    """What is said to saving one more record; None where it is saved."""
    try:
        desk.journal.record(Content(Practice.PRAISE, text_of(number)))
    except KnownError as error:
        return str(error)
    return None


def refusal_at_start(data: Path, number: int) -> str | None:
    """What is said to opening the book and saving one more record."""
    try:
        with opened(data) as desk:
            return refusal(desk, number)
    except KnownError as error:
        return str(error)


def copy_refusal(desk: Desk) -> str | None:
    """What is said to a copy of the book; None where it is made."""
    try:
        desk.book.keep_copy("small", desk.clock.now())
    except KnownError as error:
        return str(error)
    return None


def commands(data: Path) -> dict[str, tuple[int, str]]:
    """Status and output of what reads the book, and of what would write into it."""
    answers = {}
    with TemporaryDirectory() as elsewhere:
        files = (["export", "all.jsonl"], ["backup", "copy.db"])
        for call in (["list"], ["status"], ["check"], *files, ["add", "praise", "No."]):
            command = [sys.executable, "-m", "goodword", "--data-dir", str(data), *call]
            ran = subprocess.run(command, cwd=elsewhere, capture_output=True, text=True, check=False)
            answers[call[0]] = (ran.returncode, ran.stdout + ran.stderr)
        answers["files"] = (0, " ".join(sorted(path.name for path in Path(elsewhere).iterdir())))
    return answers


def found(desk: Desk) -> list[str]:
    """The texts in the book."""
    return [entry.content.text for entry in desk.journal.find(Query())]


def main(folder: Path) -> None:
    """Fill the disk, free it, make it read-only, free it again; the book is kept and used all the way."""
    mount(folder, f"size={SIZE},mode=700")
    filling = folder / "filling"
    filling.write_bytes(bytes(FILLING))
    saved: list[str] = []
    said: dict[str, str | None] = {}
    with opened(folder / "data") as desk:
        copies = [desk.book.keep_copy("good", desk.clock.now())]
        while (full := refusal(desk, len(saved))) is None:
            saved.append(text_of(len(saved)))
        said["full"] = full
        said["full copy"] = copy_refusal(desk)
        kept_while_full = found(desk)
    with opened(folder / "data") as desk:
        found_while_full = found(desk)
        filling.unlink()
        said["freed"] = refusal(desk, len(saved))
        saved.append(text_of(len(saved)))
    mount(folder, "remount,ro")
    said["read-only"] = refusal_at_start(folder / "data", len(saved))
    looked = commands(folder / "data")
    mount(folder, "remount,rw")
    with opened(folder / "data") as desk:
        said["writable"] = refusal(desk, len(saved))
        saved.append(text_of(len(saved)))
        copies.append(desk.book.keep_copy("good", desk.clock.now()))
    with opened(folder / "data") as desk:
        ended = found(desk)
    seen = [kept_while_full, found_while_full, ended]
    result = {
        "acknowledged": len(saved),
        "missing": [len(set(saved[: len(texts)]) - set(texts)) for texts in seen],
        "found": [len(texts) for texts in seen],
        "said": said,
        "looked": looked,
        "left": sorted(path.name for path in (folder / "data" / "backups").iterdir()),
        "copies": sorted(Path(copy).name for copy in copies),
    }
    sys.stdout.write(json.dumps(result))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
