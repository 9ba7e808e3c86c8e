"""What the leader chose for notes: rows to Choices and back."""

from dataclasses import asdict
from datetime import datetime
from typing import Any

from goodword.core.left_lines import SavedChoice
from goodword.core.note_choices import Choices, EditedLine, NoteKey, Says
from goodword.core.note_words import Audience
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import stored_moment

_OF_NOTE = "days = :days AND audience = :audience AND person_id = :person_id"


class SqliteChoiceStore:
    """ChoiceStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def get(self, key: NoteKey) -> Choices:
        """See ChoiceStore."""
        rows = self._book.rows(f"SELECT * FROM note_choice WHERE {_OF_NOTE} ORDER BY place", _values(key))
        return Choices(
            out=frozenset(row["entry_id"] for row in rows if not row["is_in"]),
            order=tuple(row["entry_id"] for row in rows if row["place"] is not None),
            lines={row["entry_id"]: _line(row) for row in rows if row["text"] is not None},
        )

    def put(self, key: NoteKey, choices: Choices, moment: datetime) -> None:
        """See ChoiceStore."""
        note = _values(key) | {"changed_at": stored_moment(moment)}
        self._book.write(f"DELETE FROM note_choice WHERE {_OF_NOTE}", note)
        place = {entry_id: number for number, entry_id in enumerate(choices.order)}
        for entry_id in dict.fromkeys([*choices.order, *sorted(choices.out), *choices.lines]):
            line = choices.lines.get(entry_id)
            self._book.write(
                "INSERT INTO note_choice (days, audience, person_id, entry_id, place, is_in, text, action, from_text,"
                " from_action, changed_at) SELECT :days, :audience, :person_id, id, :place, :is_in, :text, :action,"
                " :from_text, :from_action, :changed_at FROM entry WHERE id = :entry_id",
                note
                | {
                    "entry_id": entry_id,
                    "place": place.get(entry_id),
                    "is_in": entry_id not in choices.out,
                    "text": line and line.says.text,
                    "action": line and line.says.action,
                    "from_text": line and line.made_from.text,
                    "from_action": line and line.made_from.action,
                },
            )

    def every(self) -> list[SavedChoice]:
        """See ChoiceStore."""
        rows = self._book.rows(
            "SELECT note_choice.*, person.name AS person FROM note_choice LEFT JOIN person ON person.id = person_id"
            " WHERE person_id = '' OR person.id IS NOT NULL ORDER BY days, audience, person.name, entry_id"
        )
        return [
            SavedChoice(
                days=row["days"],
                audience=Audience(row["audience"]),
                person=row["person"],
                entry=row["entry_id"],
                place=row["place"],
                is_in=bool(row["is_in"]),
                **{name: row[name] for name in ("text", "action", "from_text", "from_action")},
            )
            for row in rows
        ]

    def add_new(self, choice: SavedChoice, moment: datetime) -> bool:
        """See ChoiceStore."""
        added = self._book.write(
            "INSERT INTO note_choice (days, audience, person_id, entry_id, place, is_in, text, action, from_text,"
            " from_action, changed_at) VALUES (:days, :audience, coalesce((SELECT id FROM person WHERE name = :person"
            " AND removed_at IS NULL), ''), :entry, :place, :is_in, :text, :action, :from_text, :from_action, :at)"
            " ON CONFLICT DO NOTHING",
            {**asdict(choice), "at": stored_moment(moment)},
        )
        return added > 0


def _values(key: NoteKey) -> dict[str, Any]:
    return {"days": str(key.period), "audience": key.audience, "person_id": key.person or ""}


def _line(row: dict[str, Any]) -> EditedLine:
    return EditedLine(Says(row["text"], row["action"]), Says(row["from_text"], row["from_action"]))
