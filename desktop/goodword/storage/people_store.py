"""The people: rows to Person and back, and the merges of two of them."""

import json
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from typing import Any

from goodword.core.days import Away
from goodword.core.merging import LEARNED, Merge, aliases
from goodword.core.people import Person, Recognition, fold
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment
from goodword.storage.readable import mended_person, sensible

LEARNED_COLUMNS = tuple("left_on" if name == "left" else name for name in LEARNED)
"""What of a person may change with a merge."""

OWNED = ("entry", "told", "outbox", "skill_plan", "away")
"""The tables whose rows belong to a person, by `person_id`."""


class SqlitePeopleStore:
    """PeopleStore on SQLite. `new_id` makes an id from the moment of creation."""

    def __init__(self, book: BookDatabase, new_id: Callable[[datetime], str]) -> None:
        self._book = book
        self._new_id = new_id

    def all(self) -> list[Person]:
        """See PeopleStore."""
        rows = self._book.rows("SELECT * FROM person WHERE removed_at IS NULL ORDER BY folded, name")
        merges, away = self.merges(), self._away()
        return [
            replace(_person(row), aliases=aliases(row["id"], merges), away=tuple(away.get(row["id"], ())))
            for row in rows
        ]

    def add(self, person: Person, moment: datetime) -> None:
        """See PeopleStore."""
        self._insert(person, moment)
        self.set_away(person.id, person.away, moment)
        for name in person.aliases:
            source = Person(self._new_id(moment), name)
            self._insert(source, moment)
            self._mark(Merge(source, person.id, person, person, moment), {})

    def replace(self, person: Person, moment: datetime) -> None:
        """See PeopleStore."""
        self._book.write(
            "UPDATE person SET name = :name, folded = :folded, recognition = :recognition, added = :added,"
            " left_on = :left_on, mail = :mail, spoken = :spoken, weekdays = :weekdays, changed_at = :moment"
            " WHERE id = :id",
            _values(person, moment),
        )

    def set_away(self, person_id: str, ranges: Sequence[Away], moment: datetime) -> None:
        """See PeopleStore."""
        there = self._away().get(person_id, [])
        for gone in [off for off in there if off not in ranges]:
            self._book.write(
                "DELETE FROM away WHERE person_id = ? AND first = ? AND last = ?",
                [person_id, gone.first.isoformat(), gone.last.isoformat()],
            )
        for new in dict.fromkeys(off for off in ranges if off not in there):
            stamp = stored_moment(moment)
            self._book.write(
                "INSERT INTO away (id, person_id, first, last, created_at, changed_at) VALUES (?, ?, ?, ?, ?, ?)",
                [self._new_id(moment), person_id, new.first.isoformat(), new.last.isoformat(), stamp, stamp],
            )

    def uses(self, person_id: str) -> int:
        """See PeopleStore."""
        return sum(len(self._owned(table, person_id)) for table in OWNED if table != "away")

    def remove(self, person_id: str) -> None:
        """See PeopleStore."""
        self._book.write("DELETE FROM note_choice WHERE person_id = ?", [person_id])
        self._book.write("DELETE FROM person WHERE id = ?", [person_id])

    def merge(self, merge: Merge) -> int:
        """See PeopleStore."""
        stamp = stored_moment(merge.moment)
        moved = {table: self._owned(table, merge.source.id) for table in OWNED}
        for table in OWNED:
            self._move(table, moved[table], merge.source.id, merge.target, stamp)
        self._book.write(
            "UPDATE OR IGNORE note_choice SET person_id = ? WHERE person_id = ?", [merge.target, merge.source.id]
        )
        self._mark(merge, moved)
        self.replace(merge.after, merge.moment)
        return len(moved["entry"])

    def merges(self) -> list[Merge]:
        """See PeopleStore."""
        rows = self._book.rows(
            "SELECT source.*, target.name AS target_name FROM person AS source JOIN person AS target"
            " ON target.id = source.merged_into ORDER BY source.removed_at, source.id"
        )
        return [_merge(row) for row in rows]

    def separate(self, merge: Merge, moment: datetime) -> int:
        """See PeopleStore."""
        stamp = stored_moment(moment)
        kept = json.loads(self._book.scalar("SELECT merge_undo FROM person WHERE id = ?", [merge.source.id]))
        moved: dict[str, list[str]] = kept["moved"]
        back = {table: self._move(table, ids, merge.target, merge.source.id, stamp) for table, ids in moved.items()}
        self._book.write(
            "UPDATE OR IGNORE note_choice SET person_id = ? WHERE person_id = ?"
            " AND entry_id IN (SELECT value FROM json_each(?))",
            [merge.source.id, merge.target, json.dumps(moved.get("entry", []))],
        )
        self._book.write(
            "UPDATE person SET merged_into = NULL, merge_undo = NULL, removed_at = NULL, changed_at = ? WHERE id = ?",
            [stamp, merge.source.id],
        )
        return back.get("entry", 0)

    def _away(self) -> dict[str, list[Away]]:
        """The days away of everybody, by id."""
        def made(row: dict[str, Any]) -> tuple[str, Away]:
            return row["person_id"], Away(date.fromisoformat(row["first"]), date.fromisoformat(row["last"]))

        found: dict[str, list[Away]] = {}
        rows = self._book.rows("SELECT person_id, first, last FROM away ORDER BY first, last")
        for person_id, off in sensible(made, rows):
            found.setdefault(person_id, []).append(off)
        return found

    def _insert(self, person: Person, moment: datetime) -> None:
        self._book.write(
            "INSERT INTO person (id, name, folded, recognition, added, left_on, mail, spoken, weekdays, created_at,"
            " changed_at) VALUES (:id, :name, :folded, :recognition, :added, :left_on, :mail, :spoken, :weekdays,"
            " :moment, :moment)",
            _values(person, moment),
        )

    def _mark(self, merge: Merge, moved: dict[str, list[str]]) -> None:
        """Write down who the source turned out to be, and what would undo that."""
        before, after = (_learned(person, merge.moment) for person in (merge.before, merge.after))
        self._book.write(
            "UPDATE person SET merged_into = :target, merge_undo = :undo, removed_at = :at, changed_at = :at"
            " WHERE id = :id",
            {
                "target": merge.target,
                "undo": json.dumps({"moved": moved, "before": before, "after": after}),
                "at": stored_moment(merge.moment),
                "id": merge.source.id,
            },
        )

    def _owned(self, table: str, person_id: str) -> list[str]:
        return [row["id"] for row in self._book.rows(f"SELECT id FROM {table} WHERE person_id = ?", [person_id])]

    def _move(self, table: str, ids: list[str], owner: str, to: str, stamp: str) -> int:
        changed = "" if table == "told" else ", changed_at = :at"
        return self._book.write(
            f"UPDATE {table} SET person_id = :to{changed} WHERE person_id = :owner"
            " AND id IN (SELECT value FROM json_each(:ids))",
            {"to": to, "owner": owner, "ids": json.dumps(ids), **({"at": stamp} if changed else {})},
        )


def _values(person: Person, moment: datetime) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "folded": fold(person.name),
        "recognition": person.recognition,
        "added": person.added.isoformat() if person.added else None,
        "left_on": person.left.isoformat() if person.left else None,
        "mail": person.mail,
        "spoken": person.spoken,
        "weekdays": None if person.weekdays is None else "".join(map(str, sorted(person.weekdays))),
        "moment": stored_moment(moment),
    }


def _learned(person: Person, moment: datetime) -> dict[str, Any]:
    values = _values(person, moment)
    return {name: values[name] for name in LEARNED_COLUMNS}


def _person(row: dict[str, Any]) -> Person:
    row = mended_person(row)
    return Person(
        id=row["id"],
        name=row["name"],
        recognition=Recognition(row["recognition"]) if row["recognition"] else None,
        added=date.fromisoformat(row["added"]) if row["added"] else None,
        left=date.fromisoformat(row["left_on"]) if row["left_on"] else None,
        mail=row["mail"],
        spoken=row["spoken"],
        weekdays=None if row["weekdays"] is None else frozenset(map(int, row["weekdays"])),
    )


def _merge(row: dict[str, Any]) -> Merge:
    kept = json.loads(row["merge_undo"])
    target = {"id": row["merged_into"], "name": row["target_name"]}
    before, after = (_person(target | kept[state]) for state in ("before", "after"))
    return Merge(_person(row), row["merged_into"], before, after, datetime.fromisoformat(row["removed_at"]))
