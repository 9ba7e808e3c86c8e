"""What can still be read of a damaged book, row by row, brought into a new one; gaps are filled from copies.

The damaged file is never opened for writing.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.errors import BookError
from goodword.storage.connection import BUSY_SECONDS, BookKey, connect
from goodword.storage.filling import Known, bring, fill_from
from goodword.storage.guard import CHANGING, beside, log_belongs, without_log
from goodword.storage.layout import DATA_TABLES, columns_of
from goodword.storage.raw_pages import missing_pages, raw_entries, raw_people
from goodword.storage.readable import read, take_any_text

_LAST_ROW = 1 << 40
"""No book has as many records; a number above is damage."""

_MOST_SMALL = 4096
"""Where nothing tells how many rows there are, so many numbers are tried."""

_MOST_TRIES, _FEW_TRIES = 100_000, 400
"""After so many reads that failed the rest of a table is given up: of one whose rows are known of, and of others."""

_WITHOUT_NUMBERS = frozenset({"note_choice"})

_INDEXES = (
    ("sqlite_autoindex_entry_1", "id, NULL"),
    ("entry_by_date", "NULL, created_at"),
    ("entry_by_practice", "NULL, created_at"),
)
"""The indexes that name every record, and what they tell of it."""

Row = tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class Salvaged:
    """What was brought into the new book: records read, those taken from copies, and those known to be lost.

    `cut` is how many pages are missing at the end of the file: what was on them, nobody can say.
    """

    read: int
    filled: int
    lost: int
    cut: int


def salvage(damaged: Path, target: Database, key: BookKey | None, copies: Iterable[Path] = ()) -> Salvaged:
    """Bring every row that can be read into the empty book `target`, then from `copies` what is missing there.

    Joins the transaction that is open. Rows that break a rule of the book are left out, and counted as lost.
    `copies` are sound and up to date, the youngest first; no more of them are asked for than are needed.
    """
    target.execute("PRAGMA defer_foreign_keys = on")
    known = Known(target)
    own_log = True

    def with_log() -> Database:
        return connect(damaged, BUSY_SECONDS, key, read_only=True)

    with suppress(sqlcipher3.Error, BookError), _Source(with_log, key) as source:
        own_log = beside(damaged, CHANGING).exists() or log_belongs(source.db, damaged, key)
        if own_log:
            _bring_all(target, source, known)
    if not own_log or _count(target) == 0:
        with suppress(sqlcipher3.Error, BookError), _Source(lambda: without_log(damaged, key), key) as source:
            _bring_all(target, source, known)
            known.is_whole = known.is_whole and not own_log
    if key is None:
        _bring_raw(target, damaged, own_log=own_log)
    read = _count(target)
    for copy in copies:
        kept = connect(copy, BUSY_SECONDS, key, read_only=True)
        try:
            take_any_text(kept)
            fill_from(kept, target, known)
        finally:
            kept.conn.close()
        if not known.is_wanting():
            break
    _tie(target)
    cut = missing_pages(damaged, own_log) if key is None else 0
    return Salvaged(read, _count(target) - read, known.missing(), cut)


class _Source:
    """A damaged book that is read; after an error a protected one is opened anew: it answers nothing more then."""

    def __init__(self, open_it: Callable[[], Database], key: BookKey | None) -> None:
        self._open = open_it
        self._reopens = key is not None
        self.db = open_it()

    def __enter__(self) -> "_Source":
        return self

    def __exit__(self, *_: object) -> None:
        self.db.conn.close()

    def rows(self, sql: str, values: Sequence[int] = ()) -> list[Row]:
        """All rows of a SELECT, or sqlcipher3.Error."""
        try:
            return read(self.db, lambda: list(self.db.execute(sql, values).fetchall()))
        except sqlcipher3.Error:
            if self._reopens:
                self.db.conn.close()
                self.db = self._open()
            raise


def _bring_all(target: Database, source: _Source, known: Known) -> None:
    """Bring all rows that can be read; what is known of the records, and which tables were read whole, is noted."""
    _learn(source, known)
    for table in DATA_TABLES:
        try:
            names = [str(row[1]) for row in source.rows(f"PRAGMA table_info({table})")]
            if table in _WITHOUT_NUMBERS:
                bring(target, table, names, source.rows(f"SELECT * FROM {table}"))
                known.whole.add(table)
            elif names:
                bring(target, table, names, _by_number(source, table, known))
        except sqlcipher3.Error:
            continue


def _by_number(source: _Source, table: str, known: Known) -> Iterator[Row]:
    """All rows of a table, in the order of their numbers; what can't be read is passed over by halving."""
    last_known = known.last() if table == "entry" else 0
    whole = True
    try:
        last = int(source.rows(f"SELECT max(rowid) FROM {table} NOT INDEXED")[0][0] or 0)
    except sqlcipher3.Error:
        last = last_known or _MOST_SMALL
        whole = False
    sql = f"SELECT * FROM {table} NOT INDEXED WHERE rowid BETWEEN ? AND ? ORDER BY rowid"
    ranges = [(1, min(last, _LAST_ROW))]
    tries = _MOST_TRIES if last_known else _FEW_TRIES
    while ranges and tries:
        low, high = ranges.pop()
        try:
            rows = source.rows(sql, [low, high])
        except sqlcipher3.Error:
            tries -= 1
            whole = False
            if low < high:
                middle = (low + high) // 2
                ranges += [(middle + 1, high), (low, middle)]
            continue
        yield from rows
    if whole:
        known.whole.add(table)


def _learn(source: _Source, known: Known) -> None:
    """Learn of all records, as far as any index tells them."""
    for index, columns in _INDEXES:
        with suppress(sqlcipher3.Error):
            known.learn(source.rows(f"SELECT seq, {columns} FROM entry INDEXED BY {index}"))
            known.is_whole = True


def _bring_raw(target: Database, damaged: Path, *, own_log: bool) -> None:
    """Add the people and records on pages that no way through the book leads to."""
    for table, rows in (("person", raw_people), ("entry", raw_entries)):
        names = columns_of(target, table)
        bring(target, table, names, rows(damaged, len(names), own_log))


def _tie(target: Database) -> None:
    """A record whose person is lost is nobody's; nothing else points at what is not there.

    Who was merged into somebody who is lost is there again.
    """
    target.execute(
        "UPDATE person SET merged_into = NULL, merge_undo = NULL, removed_at = NULL"
        " WHERE merged_into NOT IN (SELECT id FROM person)"
    )
    target.execute("UPDATE entry SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM told WHERE entry_id NOT IN (SELECT id FROM entry)")
    target.execute("UPDATE told SET person_id = NULL WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM outbox WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM note_choice WHERE entry_id NOT IN (SELECT id FROM entry)")
    target.execute("DELETE FROM step_mark WHERE entry_id NOT IN (SELECT id FROM entry)")
    target.execute("DELETE FROM skill_plan WHERE person_id NOT IN (SELECT id FROM person)")
    target.execute("DELETE FROM insight WHERE entry_id NOT IN (SELECT id FROM entry)")
    target.execute("UPDATE insight SET praise_id = NULL WHERE praise_id NOT IN (SELECT id FROM entry)")
    target.execute("DELETE FROM away WHERE person_id NOT IN (SELECT id FROM person)")


def _count(db: Database) -> int:
    return int(db.execute("SELECT count(*) FROM entry").fetchone()[0])
