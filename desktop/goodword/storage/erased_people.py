"""Whose rows among a book's people somebody is who is to be erased, also where they were merged with another."""

import json
from collections.abc import Iterable, Iterator
from typing import Any

from sqlite_utils import Database

from goodword.core.erasure_ports import Whom
from goodword.core.people import Person
from goodword.storage.layout import columns_of
from goodword.storage.people_store import LEARNED_COLUMNS, OWNED

_NEWER = ("spoken", "merged_into", "merge_undo")
"""What the people of an older book do not have."""

PersonRow = dict[str, Any]


def people_of(db: Database, whom: Whom) -> tuple[list[PersonRow], list[PersonRow]]:
    """The rows that are them, with all who turned out to be them, and everybody else's."""
    there = columns_of(db, "person")
    newer = ", ".join(name if name in there else f"NULL AS {name}" for name in _NEWER)
    rows = list(db.query(f"SELECT id, name, mail, removed_at, {newer} FROM person"))
    ids = {row["id"] for row in rows if whom.is_row(row["id"], row["name"])}
    while more := {row["id"] for row in rows if row["merged_into"] in ids} - ids:
        ids |= more
    return [row for row in rows if row["id"] in ids], [row for row in rows if row["id"] not in ids]


def those_who_stay(others: Iterable[PersonRow]) -> Iterator[Person]:
    """The people behind these rows, with what else they go by."""
    rows = list(others)
    for row in rows:
        if row["removed_at"] is None:
            also = tuple(other["name"] for other in rows if other["merged_into"] == row["id"])
            yield Person(row["id"], row["name"], spoken=row["spoken"], aliases=also)


def is_left_over(row: PersonRow) -> bool:
    """Whether a row is nobody's any more: an older Goodword left it when it merged two."""
    return row["removed_at"] is not None and row["merged_into"] is None


def part_from_others(db: Database, theirs: Iterable[PersonRow]) -> None:
    """Where the book holds them to be somebody who stays: give them back what is theirs, and the other only theirs."""
    rows = list(theirs)
    ids = {row["id"] for row in rows}
    for row in rows:
        if row["merged_into"] is None or row["merged_into"] in ids:
            continue
        undo = json.loads(row["merge_undo"])
        for table in (one for one in OWNED if columns_of(db, one)):
            moved = json.dumps(undo["moved"].get(table, []))
            db.execute(
                f"UPDATE {table} SET person_id = ? WHERE person_id = ? AND id IN (SELECT value FROM json_each(?))",
                [row["id"], row["merged_into"], moved],
            )
        before, after = undo["before"], undo["after"]
        for column in (name for name in LEARNED_COLUMNS if before[name] != after[name]):
            db.execute(
                f"UPDATE person SET {column} = ? WHERE id = ? AND {column} IS ?",
                [before[column], row["merged_into"], after[column]],
            )
