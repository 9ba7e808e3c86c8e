"""What must hold of a book's folder, however the process that worked in it ended."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import sqlcipher3

from durability.acknowledgements import Told
from durability.operations import BOOKS, COPY, DAMAGE, EXPORT_BEFORE, opened, text_of
from goodword.core.desk import Desk
from goodword.core.errors import BugError, KnownError
from goodword.core.ports import Query
from goodword.storage.migrations import SCHEMA_VERSION

Violations = list[str]
_SOUND = (
    ("PRAGMA integrity_check", "ok"),
    ("SELECT count(*) FROM pragma_foreign_key_check", 0),
    (
        "SELECT count(*) FROM (SELECT * FROM day_tally EXCEPT SELECT practice, date, count(*), min(created_on)"
        " FROM entry WHERE removed_at IS NULL GROUP BY practice, date)",
        0,
    ),
    ("SELECT count(*) FROM person WHERE id NOT IN (SELECT person_id FROM entry WHERE person_id IS NOT NULL)", 0),
)


def saved(folder: Path, told: Told) -> Violations:
    """Every acknowledged record is found, whole, once, by its words; none is half there; a record left no draft.

    One that was refused may be there all the same: where a sync has failed, nobody knows what reached the disk.
    """
    with opened(folder) as desk:
        return [*_unsound(folder / "book.db"), *_records(desk, told)]


def begun(folder: Path, told: Told) -> Violations:
    """As `saved`; and a first start that was cut short is none at all, or whole."""
    return saved(folder, told)


def migrated(folder: Path, told: Told) -> Violations:
    """The older book is there as it was, or the newer one; either way with all that was in it."""
    before = _first(folder / "book.db", "PRAGMA user_version")
    if before not in (1, SCHEMA_VERSION) or ("migration" in told.done and before != SCHEMA_VERSION):
        return [f"the book is of version {before}"]
    said = json.loads((BOOKS / "version-1.json").read_text("utf-8"))
    with opened(folder) as desk:
        found = {entry.id: entry.content.text for entry in desk.journal.find(Query())}
    wanted = {entry["id"]: entry["text"] for entry in said["list"]}
    return [*_unsound(folder / "book.db")[:1], *([] if found == wanted else ["records of the older book are missing"])]


def backed_up(folder: Path, told: Told) -> Violations:
    """Every copy that was acknowledged is there; every copy that has a name is whole; the book is as it was."""
    copies = {path.name: path for path in _copies(folder)}
    wrong = [f"the copy {name} is missing" for name in told.done if name not in copies]
    for name, path in copies.items():
        try:
            wrong += [f"the copy {name}: {problem}" for problem in _unsound(path)]
            if _first(path, "SELECT count(*) FROM entry") != len(_BEFORE):
                wrong.append(f"the copy {name} lacks records")
        except sqlcipher3.Error as error:
            wrong.append(f"the copy {name} can't be read: {error}")
    return [*wrong, *_as_before(folder)]


def exported(folder: Path, told: Told) -> Violations:
    """The file is what stood there, or all of the export; the book is as it was."""
    found = (folder / "out.jsonl").read_bytes()
    with opened(folder) as desk:
        wanted = [line for line in desk.transfer.export() if b'"entry"' in line]
    whole = [line for line in found.splitlines(keepends=True) if b'"entry"' in line] == wanted
    if whole or (found == EXPORT_BEFORE and not told.done):
        return _as_before(folder)
    return ["the export is cut short"]


def imported(folder: Path, told: Told) -> Violations:
    """All of the import is in the book, or nothing of it."""
    with opened(folder) as desk:
        found = _texts(desk)
    if found not in (_BEFORE, _BEFORE | _BROUGHT) or (told.done and found == _BEFORE):
        return [f"{len(found)} records are there"]
    return _unsound(folder / "book.db")


def restored(folder: Path, told: Told) -> Violations:
    """The book is what it was, or all of what the copy holds; what it was before is kept. The copy is untouched."""
    with opened(folder) as desk:
        found = _texts(desk)
    if found not in (_BEFORE, _BROUGHT) or (told.done and found == _BEFORE):
        return [f"{len(found)} records are there"]
    kept = [path for path in _copies(folder) if _first(path, "SELECT min(text) FROM entry") in _BEFORE]
    wrong = ["the book's own state was not kept"] if found == _BROUGHT and not kept else []
    return [*wrong, *_unsound(folder / "book.db"), *_unsound(folder / COPY)]


def restored_over_damage(folder: Path, told: Told) -> Violations:
    """The damaged book lies there as it was, or among the copies and the copy is in its place."""
    book = folder / "book.db"
    if not told.done and book.exists() and DAMAGE in book.read_bytes():
        return []
    with opened(folder) as desk:
        found = _texts(desk)
    wrong = [] if found == _BROUGHT else [f"{len(found)} records are there"]
    aside = [path for path in (folder / "backups").glob("set-aside*.db") if DAMAGE in path.read_bytes()]
    return [*wrong, *([] if aside else ["the damaged book is gone"]), *_unsound(book)]


ORACLES: dict[str, Callable[[Path, Told], Violations]] = {
    "save": saved,
    "begin": begun,
    "migrate": migrated,
    "back up": backed_up,
    "export": exported,
    "import": imported,
    "restore": restored,
    "restore over damage": restored_over_damage,
}

_BEFORE = {text_of(number) for number in range(100, 103)}
_BROUGHT = {text_of(number) for number in range(200, 203)}


def violations(operation: str, folder: Path, told: Told) -> Violations:
    """What does not hold after `operation`; also that the folder can't be used at all."""
    try:
        return ORACLES[operation](folder, told)
    except (KnownError, BugError, OSError, sqlcipher3.Error) as error:
        return [f"{type(error).__name__}: {error}"]


def _records(desk: Desk, told: Told) -> Violations:
    found = [entry.content.text for entry in desk.journal.find(Query())]
    missing = set(told.done) - set(found)
    wrong = [f"{len(missing)} acknowledged records are missing"] if missing else []
    if len(found) > len(set(found)) or not set(found) <= set(told.begun):
        wrong.append("there are records nobody wrote")
    drafts = {dict(draft.fields)["text"] for draft in desk.journal.drafts()}
    if drafts & set(found):
        wrong.append("a record is still a draft")
    lost = set(told.begun[:-1]) - set(found) - drafts - {text for text, _ in told.refused}
    if lost:
        wrong.append(f"{len(lost)} texts are nowhere")
    for text in found:
        if [entry.content.text for entry in desk.journal.find(Query(words=text.split()[0]))] != [text]:
            wrong.append("a record is not found by its words")
    return wrong


def _copies(folder: Path) -> list[Path]:
    return [path for path in (folder / "backups").glob("[!.]*.db") if not path.name.startswith("set-aside")]


def _texts(desk: Desk) -> set[str]:
    return {entry.content.text for entry in desk.journal.find(Query())}


def _as_before(folder: Path) -> Violations:
    with opened(folder) as desk:
        return [] if _texts(desk) == _BEFORE else ["the book has changed"]


def _unsound(path: Path) -> Violations:
    found = [(sql, _first(path, sql)) for sql, _wanted in _SOUND]
    return [f"{sql}: {result}" for (sql, wanted), (_, result) in zip(_SOUND, found, strict=True) if result != wanted]


def _first(path: Path, sql: str) -> Any:
    connection = sqlcipher3.connect(str(path))
    try:
        return connection.execute(sql).fetchone()[0]
    finally:
        connection.close()
