"""Looking through a book: what is in it, and whether pages, indexes and rows are sound. Changes nothing."""

import re
from datetime import date
from typing import Any

import sqlcipher3
from sqlite_utils import Database

from goodword.core.soundness import Condition, Holdings, Inspection
from goodword.storage.layout import DATA_TABLES, OPEN_STEPS, PLACE, TALLIED, columns_of, has_planted_code
from goodword.storage.readable import take_any_text

_MOST_NOTES = 20
_OF_INDEXES = (
    "missing from index",
    "wrong # of entries in index",
    "non-unique entry in index",
    "malformed inverted index",
    "values differ from index",
)
_PLANTED = "holds triggers or views that Goodword did not make"
_BROKE_OFF = "outside the records:"
_OF_NOBODY = ("never used", "Freelist:", "freelist", _BROKE_OFF)
_TREE = re.compile(r"Tree (\d+) ")


def holdings(db: Database) -> Holdings:
    """What the book holds. Raises what SQLite raises where it can't be read."""
    kept, in_bin, first, last = db.execute(
        "SELECT count(*) FILTER (WHERE removed_at IS NULL), count(*) FILTER (WHERE removed_at IS NOT NULL),"
        " min(date) FILTER (WHERE removed_at IS NULL), max(date) FILTER (WHERE removed_at IS NULL) FROM entry"
    ).fetchone()
    people = db.execute("SELECT count(*) FROM person WHERE removed_at IS NULL").fetchone()[0]
    return Holdings(kept, in_bin, people, _day(first), _day(last))


def record_count(db: Database) -> int:
    """How many records there are, with those in the bin."""
    return int(db.execute("SELECT count(*) FROM entry").fetchone()[0])


def inspect(db: Database, *, thorough: bool) -> Inspection:
    """Look through the book: pages and rows, and when `thorough` also each index and what is derived from records.

    A book that can't be read to its end is DAMAGED; nothing is raised for that.
    """
    notes = _notes(db, "integrity_check" if thorough else "quick_check")
    if notes:
        derived = all(_is_derived(db, note) for note in notes)
        condition = Condition.STALE if derived and _is_readable(db) else Condition.DAMAGED
        return Inspection(condition, tuple(notes))
    if not thorough:
        return Inspection(Condition.SOUND)
    stale = _stale(db)
    return Inspection(
        Condition.STALE if stale else Condition.SOUND, tuple(stale), 0 if stale else _unreadable_rows(db)
    )


def _notes(db: Database, pragma: str) -> list[str]:
    """What the check says, a line each, nothing when all is well; where it breaks off, what it says table by table."""
    notes, error = _said(db, f"{pragma}({_MOST_NOTES})")
    if error is None:
        return notes
    for table in DATA_TABLES:
        said, broke = _said(db, f"quick_check({table})")
        notes += said
        if broke is not None and not said:
            notes.append(f"{table}: {broke}")
    return notes or [f"{_BROKE_OFF} {error}"]


def _said(db: Database, pragma: str) -> tuple[list[str], sqlcipher3.Error | None]:
    """The lines of a check, and the error that ended it before its end."""
    notes: list[str] = []
    try:
        if has_planted_code(db):
            notes.append(_PLANTED)
        for row in db.execute(f"PRAGMA {pragma}"):
            notes += [line for line in str(row[0]).splitlines() if line and not line.startswith("***")]
    except sqlcipher3.Error as error:
        return [note for note in notes if note != "ok"], error
    return [note for note in notes if note != "ok"], None


def _is_derived(db: Database, note: str) -> bool:
    """Whether a note is about what can be made anew from the records."""
    tree = _TREE.match(note)
    if tree is not None:
        return _table_at(db, int(tree[1])) not in {None, "sqlite_schema", "sqlite_sequence", *DATA_TABLES}
    return any(words in note for words in (*_OF_INDEXES, *_OF_NOBODY))


def _table_at(db: Database, root: int) -> str | None:
    """The table whose rows, or the index whose entries, begin at that page; an index by its own name."""
    if root == 1:
        return "sqlite_schema"
    try:
        found = db.execute("SELECT name FROM sqlite_schema WHERE rootpage = ?", [root]).fetchone()
    except sqlcipher3.Error:
        return None
    return found[0] if found else None


def _is_readable(db: Database) -> bool:
    """Whether every row of every table of records can be read without any index."""
    take_any_text(db)
    try:
        for table in DATA_TABLES:
            for _ in db.execute(f"SELECT * FROM {table} NOT INDEXED"):
                pass
    except sqlcipher3.Error:
        return False
    return True


def _stale(db: Database) -> list[str]:
    """What is derived from the records and does not agree with them."""
    found = []
    try:
        tally = "SELECT practice, date, kept, first_created_on FROM day_tally"
        for one, other in ((tally, TALLIED), (TALLIED, tally)):
            if db.execute(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1").fetchone():
                found.append("the days' counts do not agree with the records")
                break
        open_now = "SELECT entry_id FROM open_step"
        for one, other in ((open_now, OPEN_STEPS), (OPEN_STEPS, open_now)) if columns_of(db, "open_step") else ():
            if db.execute(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1").fetchone():
                found.append("the open steps do not agree with the records")
                break
        indexed = "SELECT id FROM entry_words_docsize"
        placed = f"SELECT {PLACE.format(row='entry')} FROM entry"
        for one, other in ((indexed, placed), (placed, indexed)):
            if db.execute(f"SELECT 1 FROM ({one} EXCEPT {other}) LIMIT 1").fetchone():
                found.append("the index of words does not agree with the records")
                break
    except sqlcipher3.Error as error:
        found.append(str(error))
    return found


def _unreadable_rows(db: Database) -> int:
    """How many records have a date that is none, a person who is not there, or characters no record can have."""
    return int(
        db.execute(
            "SELECT count(*) FROM entry WHERE date(date) IS NOT date OR date(created_on) IS NOT created_on"
            " OR julianday(created_at) IS NULL OR julianday(changed_at) IS NULL"
            " OR (removed_at IS NOT NULL AND julianday(removed_at) IS NULL)"
            " OR (person_id IS NOT NULL AND person_id NOT IN (SELECT id FROM person))"
            " OR (due IS NOT NULL AND date(due) IS NOT due) OR instr(CAST(text AS BLOB), x'00') > 0"
        ).fetchone()[0]
    )


def _day(text: Any) -> date | None:
    try:
        return date.fromisoformat(text) if text else None
    except ValueError:
        return None
