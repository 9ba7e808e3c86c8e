"""The people: rows to Person and back."""

from datetime import date, datetime
from typing import Any

from goodword.core.people import Person, Recognition, fold
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment
from goodword.storage.readable import mended_person


class SqlitePeopleStore:
    """PeopleStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def all(self) -> list[Person]:
        """See PeopleStore."""
        rows = self._book.rows("SELECT * FROM person WHERE removed_at IS NULL ORDER BY folded, name")
        return [_person(row) for row in rows]

    def add(self, person: Person, moment: datetime) -> None:
        """See PeopleStore."""
        self._book.write(
            "INSERT INTO person (id, name, folded, recognition, added, left_on, mail, created_at, changed_at)"
            " VALUES (:id, :name, :folded, :recognition, :added, :left_on, :mail, :moment, :moment)",
            _values(person, moment),
        )

    def replace(self, person: Person, moment: datetime) -> None:
        """See PeopleStore."""
        self._book.write(
            "UPDATE person SET name = :name, folded = :folded, recognition = :recognition, added = :added,"
            " left_on = :left_on, mail = :mail, changed_at = :moment WHERE id = :id",
            _values(person, moment),
        )

    def merge(self, source: Person, target: Person, moment: datetime) -> int:
        """See PeopleStore."""
        stamp = stored_moment(moment)
        moved = self._book.write(
            "UPDATE entry SET person_id = ?, changed_at = ? WHERE person_id = ?", [target.id, stamp, source.id]
        )
        self._book.write(
            "UPDATE person SET removed_at = ?, changed_at = ? WHERE id = ?", [stamp, stamp, source.id]
        )
        return moved


def _values(person: Person, moment: datetime) -> dict[str, Any]:
    return {
        "id": person.id,
        "name": person.name,
        "folded": fold(person.name),
        "recognition": person.recognition,
        "added": person.added.isoformat() if person.added else None,
        "left_on": person.left.isoformat() if person.left else None,
        "mail": person.mail,
        "moment": stored_moment(moment),
    }


def _person(row: dict[str, Any]) -> Person:
    row = mended_person(row)
    return Person(
        id=row["id"],
        name=row["name"],
        recognition=Recognition(row["recognition"]) if row["recognition"] else None,
        added=date.fromisoformat(row["added"]) if row["added"] else None,
        left=date.fromisoformat(row["left_on"]) if row["left_on"] else None,
        mail=row["mail"],
    )
