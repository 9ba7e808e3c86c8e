"""What can still be read of a damaged book, row by row, brought into a new one; gaps are filled from a copy.

The damaged file is never opened for writing.
"""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.layout import DATA_TABLES, columns_of
from goodword.storage.raw_pages import raw_entries, raw_people

_STEP = 1 << 20
_LAST_ROW = 1 << 40
"""No book has as many records; a rowid above is damage."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was brought into the new book: records read, those taken from the copy, and those known to be lost."""

    read: int
    filled: int
    lost: int


def salvage(damaged: Path, target: Database, key: BookKey | None, copy: Path | None) -> Salvaged:
    """Bring every row that can be read into the empty book `target`, then from `copy` what is missing there.

    Joins the transaction that is open. Rows that break a rule of the book are left out, and counted as lost.
    """
    target.execute("PRAGMA defer_foreign_keys = on")
    known: set[int] = set()
    with suppress(sqlcipher3.Error, BookError):
        source = connect(damaged, BUSY_SECONDS, key, read_only=True)
        try:
            for table in DATA_TABLES:
                _bring(target, table, *_rows(source, table))
            known = _known(source)
        finally:
            source.conn.close()
    if key is None:
        _bring_raw(target, damaged)
    read = _count(target)
    if copy is not None:
        source = connect(copy, BUSY_SECONDS, key, read_only=True)
        try:
            for table in DATA_TABLES:
                _bring(target, table, columns_of(source, table), source.execute(f"SELECT * FROM {table}"))
        finally:
            source.conn.close()
    _tie(target)
    there = {row[0] for row in target.execute("SELECT seq FROM entry")}
    return Salvaged(read, _count(target) - read, len(known - there))


def _bring(target: Database, table: str, names: list[str], rows: Iterable[Row]) -> None:
    wanted = [name for name in columns_of(target, table) if name in names]
    if not wanted:
        return
    places = [names.index(name) for name in wanted]
    insert = (
        f"INSERT OR IGNORE INTO {table} ({', '.join(wanted)}) VALUES ({', '.join('?' for _ in wanted)})"
    )
    for row in rows:
        if len(row) == len(names):
            try:
                target.execute(insert, [row[place] for place in places])
            except (sqlcipher3.Error, ValueError, OverflowError):
                continue


def _rows(source: Database, table: str) -> tuple[list[str], Iterator[Row]]:
    try:
        names = columns_of(source, table)
    except sqlcipher3.Error:
        return [], iter(())
    if "seq" in names:
        return names, _by_number(source, table, "seq")
    return names, _as_far_as_it_goes(source, table)


def _as_far_as_it_goes(source: Database, table: str) -> Iterator[Row]:
    """All rows of a small table; where it breaks, those before it and, from the end, those after it."""
    for order in ("rowid", "rowid DESC", "1"):
        try:
            yield from source.execute(f"SELECT * FROM {table} NOT INDEXED ORDER BY {order}")
        except sqlcipher3.Error:
            continue
        return


def _by_number(source: Database, table: str, number: str) -> Iterator[Row]:
    """All rows of a table that is kept in the order of `number`; what can't be read is passed over by halving."""
    first, last = _end(source, table, number, ""), _end(source, table, number, " DESC")
    low = first if first is not None else 1
    high = last if last is not None else low + _STEP
    yield from _between(source, table, number, low, min(high, _LAST_ROW))


def _between(source: Database, table: str, number: str, low: int, high: int) -> Iterator[Row]:
    ranges = [(low, high)]
    sql = f"SELECT * FROM {table} NOT INDEXED WHERE {number} BETWEEN ? AND ? ORDER BY {number}"
    while ranges:
        low, high = ranges.pop()
        try:
            rows = source.execute(sql, [low, high]).fetchall()
        except sqlcipher3.Error:
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]
            continue
        yield from rows


def _end(source: Database, table: str, number: str, order: str) -> int | None:
    try:
        found = source.execute(f"SELECT {number} FROM {table} ORDER BY {number}{order} LIMIT 1").fetchone()
    except sqlcipher3.Error:
        return None
    return int(found[0]) if found else None


def _known(source: Database) -> set[int]:
    """The numbers of all records, as far as any index tells them."""
    known: set[int] = set()
    for index in ("entry_by_date", "entry_by_practice", "sqlite_autoindex_entry_1"):
        try:
            known |= {row[0] for row in source.execute(f"SELECT seq FROM entry INDEXED BY {index}")}
        except sqlcipher3.Error:
            continue
    return known


def _bring_raw(target: Database, damaged: Path) -> None:
    """Add the people and records on pages that no way through the book leads to."""
    for table, rows in (("person", raw_people), ("entry", raw_entries)):
        names = columns_of(target, table)
        _bring(target, table, names, rows(damaged, len(names)))


def _tie(target: Database) -> None:
    """A record whose person is lost is nobody's; nothing else points at what is not there."""
    target.execute("UPDATE entry SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM told WHERE entry_id NOT IN (SELECT id FROM entry)")
    target.execute("UPDATE told SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM outbox WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM note_choice WHERE entry_id NOT IN (SELECT id FROM entry)")


def _count(db: Database) -> int:
    return int(db.execute("SELECT count(*) FROM entry").fetchone()[0])
