"""What a damaged book is known to have held, and the gaps in it filled from a copy: that, and nothing else."""

from collections.abc import Iterable, Sequence
from contextlib import suppress
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.storage.layout import DATA_TABLES, columns_of
from goodword.storage.readable import NONSENSE, mended

Row = tuple[Any, ...]


class Known:
    """The records that a damaged book is known to have held, by their numbers, ids and moments, as its indexes tell.

    A number alone tells nothing: after a restore another record has it.
    """

    def __init__(self, target: Database) -> None:
        self._db = target
        self.is_whole = False
        """Whether there can be no other records than those."""
        self.whole: set[str] = set()
        """The tables that were read to their end: a copy has nothing to add to them."""
        self.is_first = True
        """Whether no copy has been asked yet."""
        target.execute("CREATE TEMP TABLE known (seq INTEGER PRIMARY KEY, id TEXT, created_at TEXT)")
        target.execute("CREATE INDEX temp.known_by_id ON known (id) WHERE id IS NOT NULL")

    def learn(self, rows: Iterable[Row]) -> None:
        """Note records: a number, and the id or the moment of recording with it."""
        self._db.conn.executemany(
            "INSERT INTO temp.known VALUES (?, ?, ?) ON CONFLICT (seq) DO UPDATE SET"
            " id = coalesce(id, excluded.id), created_at = coalesce(created_at, excluded.created_at)",
            rows,
        )

    def last(self) -> int:
        """The highest number."""
        return int(self._one("SELECT coalesce(max(seq), 0) FROM temp.known"))

    def missing(self) -> int:
        """How many of them are not in the new book."""
        return int(self._one("SELECT count(*) FROM temp.known WHERE seq NOT IN (SELECT seq FROM main.entry)"))

    def is_wanting(self) -> bool:
        """Whether another copy could still add a record."""
        return self.missing() > 0 or (not self.is_whole and self.is_first)

    def place_of(self, seq: int, entry_id: str, created_at: str) -> int | None:
        """The number that a copy's record had in the book; None for one that was not there, or already is again.

        Where it is not known what else was there, the youngest copy is believed.
        """
        if self._one("SELECT 1 FROM main.entry WHERE id = ?", entry_id):
            return None
        by_id = self._one("SELECT seq FROM temp.known WHERE id = ?", entry_id)
        if by_id is not None:
            return int(by_id)
        there = self._db.execute("SELECT id, created_at FROM temp.known WHERE seq = ?", [seq]).fetchone()
        if there is not None:
            return seq if there[0] is None and there[1] == created_at else None
        return seq if self.is_first and not self.is_whole else None

    def _one(self, sql: str, *values: Any) -> Any:
        row = self._db.execute(sql, values).fetchone()
        return row[0] if row else None


def fill_from(copy: Database, target: Database, known: Known) -> None:
    """Add from a sound copy what is lost. Joins the transaction that is open."""
    for table in DATA_TABLES:
        names = columns_of(copy, table)
        rows = copy.execute(f"SELECT * FROM {table}")
        if table == "entry":
            bring(target, table, names, _lost(rows, names, known))
        elif table not in known.whole:
            bring(target, table, names, rows)
    known.is_first = False


def _lost(rows: Iterable[Row], names: Sequence[str], known: Known) -> Iterable[Row]:
    at = names.index("seq")
    what = [names.index(name) for name in ("seq", "id", "created_at")]
    for row in rows:
        seq = known.place_of(*(row[place] for place in what))
        if seq is not None:
            yield (*row[:at], seq, *row[at + 1 :])


def bring(target: Database, table: str, names: Sequence[str], rows: Iterable[Row]) -> None:
    """Add rows, whose columns have these names, as far as the table has such columns and its rules let them in.

    A row of fewer values is one from before the last columns came.
    """
    there = set(columns_of(target, table))
    for row in rows:
        values = {name: value for name, value in zip(names, row, strict=False) if name in there}
        if not values or len(row) > len(names):
            continue
        with suppress(sqlcipher3.Error, *NONSENSE):
            try:
                _insert(target, table, values)
            except sqlcipher3.IntegrityError:
                _insert(target, table, mended(table, values) or values)


def _insert(target: Database, table: str, values: dict[str, Any]) -> None:
    sql = f"INSERT INTO {table} ({', '.join(values)}) VALUES ({', '.join('?' for _ in values)}) ON CONFLICT DO NOTHING"
    target.execute(sql, list(values.values()))
