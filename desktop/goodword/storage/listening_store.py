"""What came of what was heard, a row a record, and the other names of topics."""

from datetime import date, datetime
from typing import Any

from goodword.core.insights import Outcome
from goodword.core.people import fold
from goodword.core.practices import Entry, Kind
from goodword.core.topics import TopicAlias, TopicCount, TopicDay
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import entry_of, stored_moment
from goodword.storage.readable import readable_day, readable_moment, sensible

_COUNTS = (
    "SELECT topic, max(date) AS latest, total(date BETWEEN :since AND :today) AS last,"
    " total(date >= :before AND date < :since) AS earlier,"
    " total(kind IS 'grievance' AND date BETWEEN :since AND :today) AS grievances,"
    " min(CASE WHEN kind IS NOT 'thanks' AND action IS NULL AND insight.acted_on IS NULL"
    " AND insight.told_on IS NULL THEN date END) AS unanswered"
    " FROM entry LEFT JOIN insight ON insight.entry_id = entry.id"
    " WHERE practice = 'listening' AND topic IS NOT NULL AND removed_at IS NULL GROUP BY topic ORDER BY topic"
)
_WITH_OUTCOMES = (
    "SELECT entry.*, person.name AS person, insight.acted_on, insight.told_on, insight.asked_at, insight.text_before"
    " FROM entry LEFT JOIN person ON person.id = entry.person_id LEFT JOIN insight ON insight.entry_id = entry.id"
    " WHERE entry.practice = 'listening' AND entry.removed_at IS NULL"
)
_TO_ASK = (
    f"{_WITH_OUTCOMES} AND entry.date < ? AND entry.kind IS NOT 'thanks' AND insight.asked_at IS NULL"
    " AND (insight.acted_on IS NULL OR insight.told_on IS NULL)"
    " ORDER BY entry.date, entry.created_at, entry.seq LIMIT 1"
)
_HEARD = (
    f"{_WITH_OUTCOMES} AND (:kind IS NULL OR entry.kind = :kind) AND (:since IS NULL OR entry.date >= :since)"
    " ORDER BY entry.date DESC, entry.created_at DESC, entry.seq DESC"
)
_DAYS = (
    "SELECT topic, date, count(*) AS times FROM entry WHERE practice = 'listening' AND topic IS NOT NULL"
    " AND removed_at IS NULL AND date BETWEEN ? AND ? GROUP BY date, topic ORDER BY date, topic"
)
_INSERT = (
    "INSERT INTO insight (entry_id, acted_on, told_on, asked_at, text_before, changed_at)"
    " VALUES (:entry, :acted, :told, :asked, :text_before, :at) ON CONFLICT (entry_id) DO "
)
_EVERY = "SELECT insight.* FROM insight JOIN entry ON entry.id = entry_id ORDER BY entry.seq"


class SqliteListeningStore:
    """ListeningStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def counts(self, since: date, before: date, today: date) -> list[TopicCount]:
        """See ListeningStore."""
        days = {"since": since.isoformat(), "before": before.isoformat(), "today": today.isoformat()}
        return list(sensible(_count, self._book.rows(_COUNTS, days)))

    def heard(self, kind: Kind | None, since: date | None) -> list[tuple[Entry, Outcome]]:
        """See ListeningStore."""
        rows = self._book.rows(_HEARD, {"kind": kind, "since": since.isoformat() if since else None})
        return [(entry_of(row), _outcome(row | {"entry_id": row["id"]})) for row in rows]

    def to_ask_about(self, today: date) -> tuple[Entry, Outcome] | None:
        """See ListeningStore. The index of days leads to it; no more records are read than were answered before."""
        rows = self._book.rows(_TO_ASK, [today.isoformat()])
        return (entry_of(rows[0]), _outcome(rows[0] | {"entry_id": rows[0]["id"]})) if rows else None

    def topic_days(self, since: date, until: date) -> list[TopicDay]:
        """See ListeningStore."""
        return list(sensible(_topic_day, self._book.rows(_DAYS, [since.isoformat(), until.isoformat()])))

    def outcome(self, entry_id: str) -> Outcome:
        """See ListeningStore."""
        rows = self._book.rows("SELECT * FROM insight WHERE entry_id = ?", [entry_id])
        return _outcome(rows[0]) if rows else Outcome(entry_id)

    def put_outcome(self, outcome: Outcome, moment: datetime) -> None:
        """See ListeningStore."""
        self._book.write(
            f"{_INSERT} UPDATE SET acted_on = :acted, told_on = :told, asked_at = :asked, text_before = :text_before,"
            " changed_at = :at",
            _values(outcome, moment),
        )

    def add_new(self, outcome: Outcome, moment: datetime) -> bool:
        """See ListeningStore."""
        return self._book.write(f"{_INSERT} NOTHING", _values(outcome, moment)) > 0

    def outcomes(self) -> list[Outcome]:
        """See ListeningStore."""
        return [_outcome(row) for row in self._book.rows(_EVERY)]

    def aliases(self) -> list[TopicAlias]:
        """See ListeningStore."""
        rows = self._book.rows("SELECT * FROM topic_alias ORDER BY created_at, folded")
        return list(sensible(_alias, rows))

    def add_alias(self, alias: TopicAlias) -> bool:
        """See ListeningStore."""
        added = self._book.write(
            "INSERT INTO topic_alias (folded, name, topic, created_at) VALUES (?, ?, ?, ?)"
            " ON CONFLICT (folded) DO NOTHING",
            [fold(alias.name), alias.name, alias.topic, stored_moment(alias.moment)],
        )
        return added > 0

    def drop_alias(self, name: str) -> None:
        """See ListeningStore."""
        self._book.write("DELETE FROM topic_alias WHERE folded = ?", [fold(name)])


def _values(outcome: Outcome, moment: datetime) -> dict[str, Any]:
    return {
        "entry": outcome.entry,
        "acted": outcome.acted.isoformat() if outcome.acted else None,
        "told": outcome.told.isoformat() if outcome.told else None,
        "asked": stored_moment(outcome.asked) if outcome.asked else None,
        "text_before": outcome.text_before,
        "at": stored_moment(moment),
    }


def _count(row: dict[str, Any]) -> TopicCount:
    return TopicCount(
        name=row["topic"],
        last_4_weeks=int(row["last"]),
        before_4_weeks=int(row["earlier"]),
        grievances=int(row["grievances"]),
        oldest_unanswered=readable_day(row["unanswered"]),
        latest=date.fromisoformat(row["latest"]),
    )


def _topic_day(row: dict[str, Any]) -> TopicDay:
    return TopicDay(row["topic"], date.fromisoformat(row["date"]), row["times"])


def _outcome(row: dict[str, Any]) -> Outcome:
    return Outcome(
        entry=row["entry_id"],
        acted=readable_day(row["acted_on"]),
        told=readable_day(row["told_on"]),
        asked=readable_moment(row["asked_at"]),
        text_before=row["text_before"],
    )


def _alias(row: dict[str, Any]) -> TopicAlias:
    return TopicAlias(row["name"], row["topic"], datetime.fromisoformat(row["created_at"]))
