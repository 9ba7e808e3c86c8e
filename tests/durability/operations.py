"""What a process is killed at, refused the disk in, or cut off from its power in; and what lies there before.

An operation tells `log` what it begins and what is done. The texts are such that one can be told from the other.
"""

from __future__ import annotations

import gzip
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from durability.acknowledgements import Log
from goodword.app import lines_of, open_desk
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.exchange import LONGEST_LINE
from goodword.core.practices import Content, Practice
from goodword.delivery.files import save
from goodword.integration.paths import Paths
from goodword.upkeep import safekeeping
from support.clock import HandClock

SAVED = 4
"""So many records are saved in a row."""

BOOKS = Path(__file__).resolve().parent.parent / "reference" / "books"
COPY = "kept.db"
DAMAGE = b"\xff" * 8192
EXPORT_BEFORE = b"what stood there before\n"


def text_of(number: int) -> str:
    """A text like no other, longer than a page of the book."""
    return f"word{number}x" + f" Anna calmed client {number} within ten minutes." * 100


@contextmanager
def opened(folder: Path) -> Iterator[Desk]:
    """The desk over the book in `folder`, as the command opens it."""
    desk = open_desk(Paths(folder), HandClock())
    try:
        yield desk
    finally:
        desk.shutdown()


def save_records(folder: Path, log: Log) -> None:
    """Save a few records, each of a new person and from a draft, as quick entry does; a refusal stops none of them."""
    with opened(folder) as desk:
        for number in range(SAVED):
            _save(desk, log, number)


def record(folder: Path, log: Log) -> None:
    """Save a few records of one person, each in one transaction, into a log that is there."""
    with opened(folder) as desk:
        desk.journal.record(Content(Practice.PRAISE, "The first one begins the log.", person="Person 100"))
        for number in range(SAVED):
            log.begun(str(number))
            desk.journal.record(Content(Practice.PRAISE, f"Note {number}.", person="Person 100"))
            log.done(str(number))


def begin_a_book(folder: Path, log: Log) -> None:
    """The very first start, and the first record."""
    with opened(folder) as desk:
        _save(desk, log, 0)


def migrate(folder: Path, log: Log) -> None:
    """Open a book of the first version."""
    log.begun("migration")
    with opened(folder):
        pass
    log.done("migration")


def back_up(folder: Path, log: Log) -> None:
    """Two copies of the book."""
    with opened(folder) as desk:
        for name in ("first", "second"):
            log.begun(name)
            try:
                place = desk.book.keep_copy(name, desk.clock.now())
            except KnownError as error:
                log.refused(name, error)
            else:
                log.done(Path(place).name)


def export(folder: Path, log: Log) -> None:
    """Everything into a file that is there already."""
    with opened(folder) as desk:
        log.begun("export")
        try:
            save(folder / "out.jsonl", desk.transfer.export())
        except KnownError as error:
            log.refused("export", error)
        else:
            log.done("export")


def import_(folder: Path, log: Log) -> None:
    """An export into a book that has something already."""
    with opened(folder) as desk:
        log.begun("import")
        try:
            desk.transfer.take_in(lines_of(folder / "in.jsonl", LONGEST_LINE))
        except KnownError as error:
            log.refused("import", error)
        else:
            log.done("import")


def restore(folder: Path, log: Log) -> None:
    """Bring a copy back over a book that can be used."""
    log.begun("restore")
    try:
        safekeeping(Paths(folder), HandClock()).restore(str(folder / COPY))
    except KnownError as error:
        log.refused("restore", error)
    else:
        log.done("restore")


def _save(desk: Desk, log: Log, number: int) -> None:
    text, begun_at = text_of(number), desk.clock.now()
    log.begun(text)
    try:
        desk.journal.keep_draft(Practice.PRAISE, (("text", text),), begun_at)
        content = Content(Practice.PRAISE, text, person=f"Person {number}")
        desk.journal.record(content, begun_at=begun_at)
    except KnownError as error:
        log.refused(text, error)
    else:
        log.done(text)


OPERATIONS: dict[str, Callable[[Path, Log], None]] = {
    "save": save_records,
    "record": record,
    "begin": begin_a_book,
    "migrate": migrate,
    "back up": back_up,
    "export": export,
    "import": import_,
    "restore": restore,
    "restore over damage": restore,
}


def _with_records(folder: Path, numbers: range) -> None:
    with opened(folder) as desk:
        for number in numbers:
            desk.journal.record(Content(Practice.PRAISE, text_of(number), person=f"Person {number}"))


def _empty_book(folder: Path) -> None:
    _with_records(folder, range(0))


def _nothing(folder: Path) -> None:
    folder.rmdir()


def _older_book(folder: Path) -> None:
    (folder / "book.db").write_bytes(gzip.decompress((BOOKS / "version-1.db.gz").read_bytes()))


def _some_records(folder: Path) -> None:
    _with_records(folder, range(100, 103))
    (folder / "out.jsonl").write_bytes(EXPORT_BEFORE)


def _something_to_import(folder: Path) -> None:
    _with_records(folder, range(200, 203))
    with opened(folder) as desk:
        (folder / "in.jsonl").write_bytes(b"".join(desk.transfer.export()))
    for file in folder.glob("book.db*"):
        file.unlink()
    _with_records(folder, range(100, 103))


def _a_copy_of_another_time(folder: Path) -> None:
    _with_records(folder, range(200, 203))
    with opened(folder) as desk:
        place = Path(desk.book.keep_copy("good", desk.clock.now()))
    place.rename(folder / COPY)
    (folder / "book.db").unlink()
    _with_records(folder, range(100, 103))


def _a_copy_and_damage(folder: Path) -> None:
    _a_copy_of_another_time(folder)
    with (folder / "book.db").open("rb+") as book:
        book.seek(4096)
        book.write(DAMAGE)


PREPARATIONS: dict[str, Callable[[Path], None]] = {
    "save": _empty_book,
    "record": _some_records,
    "begin": _nothing,
    "migrate": _older_book,
    "back up": _some_records,
    "export": _some_records,
    "import": _something_to_import,
    "restore": _a_copy_of_another_time,
    "restore over damage": _a_copy_and_damage,
}
"""What lies in the folder, which is there, before the operation of that name."""
