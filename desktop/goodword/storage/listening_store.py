"""What came of what was heard, a row a record, and the other names of topics."""

import json
from collections.abc import Collection, Iterable
from datetime import date, datetime
from typing import Any

from goodword.core.insights import Outcome
from goodword.core.people import fold
from goodword.core.practices import Entry, Kind
from goodword.core.topics import DRAWN_WEEKS, WEEKS, TopicAlias, TopicCount, TopicDay
from goodword.storage.database import BookDatabase
from goodword.storage.entry_store import entry_of, stored_moment
from goodword.storage.readable import readable_day, readable_moment, sensible

_HEARD_ROWS = "practice = 'listening' AND removed_at IS NULL"
_ON_TOPICS = f"{_HEARD_ROWS} AND topic IS NOT NULL"
_BY_TOPIC = f"FROM entry INDEXED BY entry_by_topic WHERE {_ON_TOPICS}"
_UNANSWERED = "FROM entry INDEXED BY entry_unanswered WHERE"
_TOPICS = (
    f"WITH RECURSIVE heard (topic) AS (SELECT min(topic) {_BY_TOPIC} UNION ALL"
    f" SELECT (SELECT min(topic) {_BY_TOPIC} AND topic > heard.topic) FROM heard WHERE heard.topic IS NOT NULL)"
)
"""From one topic to the next in the index: as many steps as there are topics."""

_WAITS = (
    "action IS NULL AND kind IS NOT 'thanks' AND NOT EXISTS (SELECT 1 FROM insight WHERE entry_id = entry.id"
    " AND (acted_on IS NOT NULL OR told_on IS NOT NULL))"
)
_EACH_TOPIC = (
    f"{_TOPICS} SELECT topic, (SELECT max(date) {_BY_TOPIC} AND topic = heard.topic{{0}}) AS latest,"
    f" (SELECT date {_UNANSWERED} {_ON_TOPICS} AND topic = heard.topic AND {_WAITS}{{0}} ORDER BY date LIMIT 1)"
    " AS unanswered FROM heard WHERE topic IS NOT NULL"
)
_ON_NONE = (
    f"SELECT '' AS topic, (SELECT max(date) FROM entry INDEXED BY entry_by_topic WHERE {_HEARD_ROWS}"
    f" AND topic IS NULL{{0}}) AS latest, (SELECT date {_UNANSWERED} {_HEARD_ROWS} AND topic IS NULL AND {_WAITS}{{0}}"
    " ORDER BY date LIMIT 1) AS unanswered"
)
_BY_WEEK = (
    "SELECT coalesce(topic, '') AS topic, CAST((julianday(:today) - julianday(date)) / 7 AS INTEGER) AS ago,"
    " count(*) AS times, total(kind IS 'grievance') AS grievances FROM entry INDEXED BY entry_by_practice"
    f" WHERE {_HEARD_ROWS} AND date BETWEEN :before AND :today AND julianday(date) IS NOT NULL{{}} GROUP BY 1, ago"
)
_WITH_OUTCOMES = (
    "SELECT entry.*, person.name AS person, insight.acted_on, insight.told_on, insight.asked_at, insight.text_before,"
    " insight.praise_id FROM entry{} LEFT JOIN person ON person.id = entry.person_id"
    " LEFT JOIN insight ON insight.entry_id = entry.id"
    " WHERE entry.practice = 'listening' AND entry.removed_at IS NULL"
)
_TO_ASK = (
    f"{_WITH_OUTCOMES.format('')} AND entry.date < ? AND entry.kind IS NOT 'thanks' AND insight.asked_at IS NULL"
    " AND (insight.acted_on IS NULL OR insight.told_on IS NULL)"
    " ORDER BY entry.date, entry.created_at, entry.seq LIMIT 1"
)
_HEARD = (
    " AND (:kind IS NULL OR entry.kind = :kind) AND entry.date >= :since"
    " ORDER BY entry.date DESC, entry.created_at DESC, entry.seq DESC LIMIT :limit"
)
_HEARD_AT_ALL = _WITH_OUTCOMES.format("") + _HEARD
_HEARD_OF_KIND = f"{_WITH_OUTCOMES.format('')} AND entry.kind = :kind{_HEARD}"
_HEARD_ON = (
    f"{_WITH_OUTCOMES.format(' INDEXED BY entry_by_topic')} AND entry.topic IS NOT NULL"
    f" AND entry.topic IN (SELECT value FROM json_each(:topics)){_HEARD}"
)
_HEARD_ON_NONE = f"{_WITH_OUTCOMES.format(' INDEXED BY entry_by_topic')} AND entry.topic IS NULL{_HEARD}"
_OF_KIND = " AND entry.kind = :kind"
_DAYS = (
    "SELECT topic, date, count(*) AS times FROM entry WHERE practice = 'listening' AND topic IS NOT NULL"
    " AND removed_at IS NULL AND date BETWEEN ? AND ? GROUP BY date, topic ORDER BY date, topic"
)
_INSERT = (
    "INSERT INTO insight (entry_id, acted_on, told_on, asked_at, text_before, praise_id, changed_at)"
    " VALUES (:entry, :acted, :told, :asked, :text_before, :praise, :at) ON CONFLICT (entry_id) DO "
)
_EVERY = "SELECT insight.* FROM insight JOIN entry ON entry.id = entry_id ORDER BY entry.seq"


class SqliteListeningStore:
    """ListeningStore on SQLite."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book

    def counts(
        self, before: date, today: date, kind: Kind | None = None, *, untitled: bool = False
    ) -> list[TopicCount]:
        """See ListeningStore."""
        weeks: dict[str, list[tuple[int, int, int]]] = {}
        values = {"before": before.isoformat(), "today": today.isoformat(), "kind": kind}
        asked = _OF_KIND if kind else ""
        for row in self._book.rows(_BY_WEEK.format(asked), values):
            weeks.setdefault(row["topic"], []).append((row["ago"], row["times"], int(row["grievances"])))
        rows = self._book.rows(_EACH_TOPIC.format(asked), values)
        if untitled:
            rows += self._book.rows(_ON_NONE.format(asked), values)
        there = (row for row in rows if row["latest"] is not None)
        return list(sensible(lambda row: _count(row, weeks.get(row["topic"], ())), there))

    def topics(self) -> list[str]:
        """See ListeningStore."""
        return [row["topic"] for row in self._book.rows(f"{_TOPICS} SELECT topic FROM heard WHERE topic IS NOT NULL")]

    def heard(
        self,
        kind: Kind | None,
        since: date | None,
        topics: Collection[str] | None = None,
        limit: int | None = None,
    ) -> list[tuple[Entry, Outcome]]:
        """See ListeningStore."""
        if topics is not None:
            sql = _HEARD_ON_NONE if "" in topics else _HEARD_ON
        else:
            sql = _HEARD_OF_KIND if kind else _HEARD_AT_ALL
        values = {
            "kind": kind,
            "topics": json.dumps(list(topics or ())),
            "since": since.isoformat() if since else "",
            "limit": -1 if limit is None else limit,
        }
        rows = self._book.rows(sql, values)
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
            " praise_id = :praise, changed_at = :at",
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
        "praise": outcome.praise,
        "at": stored_moment(moment),
    }


def _count(row: dict[str, Any], heard: Iterable[tuple[int, int, int]]) -> TopicCount:
    weeks, grievances = [0] * DRAWN_WEEKS, 0
    for ago, times, complaints in heard:
        weeks[-1 - ago] += times
        grievances += complaints if ago < WEEKS else 0
    return TopicCount(
        name=row["topic"],
        last_4_weeks=sum(weeks[WEEKS:]),
        before_4_weeks=sum(weeks[:WEEKS]),
        grievances=grievances,
        oldest_unanswered=readable_day(row["unanswered"]),
        latest=date.fromisoformat(row["latest"]),
        weeks=tuple(weeks),
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
        praise=row["praise_id"],
    )


def _alias(row: dict[str, Any]) -> TopicAlias:
    return TopicAlias(row["name"], row["topic"], datetime.fromisoformat(row["created_at"]))
