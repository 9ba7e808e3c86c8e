"""The tables that hold what the leader wrote, and how the rest is derived from them."""

import sqlcipher3
from sqlite_utils import Database

from goodword.storage.marks import MARKS
from goodword.storage.migrations import MIGRATIONS, OPEN_STEPS, PLACE, TRIGGERS, WORDS

DATA_TABLES = (
    "person",
    "entry",
    "schedule",
    "holiday_region",
    "time_off",
    "skip",
    "practice_switch",
    "setting",
    "draft",
    "prompt_state",
    "outbox",
    "told",
    "note_choice",
    "step_mark",
    "insight",
    "topic_alias",
    "skill_plan",
    "away",
)
"""Nothing else can't be made anew. People come before the records that name them."""

TALLIED = (
    "SELECT practice, date, count(*), min(created_on) FROM entry WHERE removed_at IS NULL GROUP BY practice, date"
)
"""What `day_tally` holds."""

_ANOTHER_DATE = "coalesce(date(created_on), date(created_at), date(changed_at), '2000-01-01')"

__all__ = [
    "DATA_TABLES", "OPEN_STEPS", "PLACE", "TALLIED", "WORDS",
    "columns_of", "has_planted_code", "make_derived_anew", "statement_of",
]


def statement_of(name: str) -> str:
    """The statement that makes the table, as the newest shape of the book has it."""
    db = Database(sqlcipher3.connect(":memory:", isolation_level=None), execute_plugins=False)
    try:
        MIGRATIONS.apply(db)
        return str(db.execute("SELECT sql FROM sqlite_schema WHERE name = ?", [name]).fetchone()[0])
    finally:
        db.conn.close()


def columns_of(db: Database, table: str) -> list[str]:
    """The names of a table's columns; none where there is no such table."""
    return [row[1] for row in db.execute(f"PRAGMA table_info({table})").fetchall()]


def has_planted_code(db: Database) -> bool:
    """Whether triggers or views are in the file that no Goodword made: they would change records by themselves."""
    there = db.execute("SELECT sql FROM sqlite_schema WHERE type IN ('trigger', 'view')")
    return not {row[0] for row in there} <= TRIGGERS


def make_derived_anew(db: Database) -> None:
    """Make the days' counts, the index of words and the open steps anew from the records; joins the open transaction.

    A record's date that is none gives way to the day on which it was recorded: it has no place in the index.
    """
    db.execute("REINDEX")
    _make_empty(db)
    if db.execute(f"UPDATE entry SET date = {_ANOTHER_DATE} WHERE julianday(date) IS NULL").rowcount:
        _make_empty(db)
    db.execute("DELETE FROM open_step")
    db.execute(f"INSERT INTO open_step {OPEN_STEPS}")
    db.execute(f"INSERT INTO day_tally (practice, date, kept, first_created_on) {TALLIED}")
    db.execute(
        f"INSERT INTO entry_words (rowid, words, marks) SELECT {PLACE.format(row='entry')},"
        f" {WORDS.format(row='entry')}, {MARKS.format(row='entry')} FROM entry ORDER BY 1"
    )


def _make_empty(db: Database) -> None:
    for table in ("day_tally", "entry_words"):
        statement = statement_of(table)
        db.execute(f"DROP TABLE {table}")
        db.execute(statement)
