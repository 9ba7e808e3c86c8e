"""Which records a query means: read from the index newest first, and no further than is asked for."""

import json
from collections.abc import Iterable
from datetime import date
from typing import Any

from goodword.core.ports import Query
from goodword.core.practices import Practice
from goodword.storage.database import BookDatabase
from goodword.storage.readable import readable_day, stored_moment
from goodword.storage.search_words import FIELD_MARKS, MOST_TERMS, match_all, match_words, parted

_DAY_BITS = 32
_JULIAN = 1_721_424
"""What lies between the number of a day in the index and the one that Python gives to it."""

_SEQ_BITS = 2**_DAY_BITS - 1
_SEQ = f"rowid & {_SEQ_BITS}"
_HITS = "FROM entry_words WHERE entry_words MATCH :match AND rowid >= :low AND rowid < :high"
_NEWEST_FIRST = " ORDER BY entry.date DESC, entry.created_at DESC, entry.seq DESC"
_MOST_ROWS = 2**62
_REST_OF_DAY = 100
_SEARCHED = (
    "concat_ws(char(10), entry.text, (SELECT name FROM person WHERE id = entry.person_id), entry.skill,"
    " entry.next_step, entry.heard_from, entry.topic, entry.action)"
)
_TALLY = "day_tally AS entry WHERE"
_TERMS = "CREATE VIRTUAL TABLE IF NOT EXISTS temp.entry_terms USING fts5vocab('main', 'entry_words', 'instance')"
_JUMPS = (
    "WITH RECURSIVE jump (term) AS (SELECT (SELECT term FROM temp.entry_terms WHERE term >= :at LIMIT 1) UNION ALL"
    " SELECT (SELECT term FROM temp.entry_terms WHERE term >= jump.term || ' ' LIMIT 1) FROM jump"
    " WHERE jump.term < :last LIMIT :most) SELECT term FROM jump"
)
"""From one word to the next: those between begin with the same ones, and are as many as their records."""
_LAST = "\U0010ffff"

Statement = tuple[str, dict[str, Any]]
_NOTHING: Statement = (" WHERE 0", {})


class EntrySearch:
    """Finds records by words and marks. Of however many there are only those are read that are asked for, but where
    the words are of a script without blanks, or signs alone: then one after another is looked at."""

    def __init__(self, book: BookDatabase) -> None:
        self._book = book
        self._named: dict[str, tuple[tuple[int, int], list[str]]] = {}

    def is_prompt(self, query: Query) -> bool:
        """See EntryStore."""
        return not parted(query.words)[1]

    def rows(self, query: Query) -> Statement:
        """What follows `FROM entry` to read the records that fit, in their order."""
        match = self._match(query)
        if match is None or query.limit == 0:
            return _NOTHING
        if match and self._is_in_index(query):
            return self._rows_by_index(query, match)
        where, values = _where(query, match)
        return f"{where}{_NEWEST_FIRST} LIMIT :limit OFFSET :skip", values | _part(query)

    def days(self, query: Query) -> list[tuple[date, int]]:
        """See EntryStore."""
        if not query.practices:
            return []
        if not (query.bin or query.words.strip() or _is_narrowed(query)):
            conditions, values = _conditions(query)
            return self._day_counts(f"SELECT date, sum(kept) FROM {_TALLY} {' AND '.join(conditions)}", values)
        match = self._match(query)
        if match is None:
            return []
        if match and self._is_in_index(query):
            found = self._book.pairs(
                f"SELECT rowid >> {_DAY_BITS} AS day, count(*) {_HITS} GROUP BY day ORDER BY day DESC",
                {"match": match, **_bounds(query)},
            )
            return [(date.fromordinal(day - _JULIAN), count) for day, count in found.items()]
        where, values = _where(query, match)
        return self._day_counts(f"SELECT entry.date, count(*) FROM entry{where}", values)

    def count(self, query: Query) -> int:
        """See EntryStore."""
        if not query.practices:
            return 0
        if not (query.bin or query.words.strip() or _is_narrowed(query)):
            conditions, values = _conditions(query)
            return int(self._book.scalar(f"SELECT total(kept) FROM {_TALLY} {' AND '.join(conditions)}", values))
        match = self._match(query)
        if match and self._is_in_index(query):
            return int(self._book.scalar(f"SELECT count(*) {_HITS}", {"match": match, **_bounds(query)}))
        return sum(count for _, count in self.days(query))

    def named(self, field_name: str) -> list[str]:
        """Every skill or topic of a record, as it is written there, kept or in the bin."""
        sign, version = FIELD_MARKS[field_name], self._book.version()
        known = self._named.get(field_name)
        if known is None or known[0] != version:
            found = [bytes.fromhex(term[len(sign) :]).decode() for term in self._terms(sign, _MOST_ROWS) or ()]
            known = self._named[field_name] = version, found
        return known[1]

    def _day_counts(self, sql: str, values: dict[str, Any]) -> list[tuple[date, int]]:
        found = self._book.pairs(f"{sql} GROUP BY entry.date ORDER BY entry.date DESC", values)
        try:
            return [(date.fromisoformat(day), int(count)) for day, count in found.items()]
        except (ValueError, TypeError):
            days = ((readable_day(day), int(count)) for day, count in found.items())
            return [(day, count) for day, count in days if day]

    def _match(self, query: Query) -> str | None:
        """The question for the index; empty where it need not be asked, None where nothing can fit."""
        words = parted(query.words)[0]
        if not query.practices:
            return None
        if not (words or _is_narrowed(query) or 1 < len(query.practices) < len(Practice)):
            return ""
        people = self._book.pairs("SELECT id, name FROM person WHERE name = ?", [query.person])
        if query.person is not None and not people:
            return None
        asked = match_words(words, lambda beginning: self._terms(beginning, MOST_TERMS))
        if asked is None:
            return None
        return match_all(query, people, asked)

    def _is_in_index(self, query: Query) -> bool:
        """Whether the index knows all that is asked; when something leaves the bin it does not."""
        return not query.bin and self.is_prompt(query)

    def _rows_by_index(self, query: Query, match: str) -> Statement:
        """The index has the days in order, but not the moments of a day: all hits of the last day wanted are read,
        or, where those are very many, as many as are wanted in the order of the day."""
        values: dict[str, Any] = {"match": match, **_bounds(query)}
        part = _part(query)
        if query.limit is None:
            where = f" WHERE entry.seq IN (SELECT {_SEQ} {_HITS})"
            return f"{where}{_NEWEST_FIRST} LIMIT :limit OFFSET :skip", values | part
        wanted = part["skip"] + part["limit"]
        found = list(
            self._book.pairs(
                f"SELECT rowid, 0 {_HITS} ORDER BY rowid DESC LIMIT :most", values | {"most": wanted + _REST_OF_DAY}
            )
        )
        day = found[wanted - 1] >> _DAY_BITS if len(found) > wanted else None
        if day is not None and found[-1] >> _DAY_BITS == day:
            newer = [place for place in found if place >> _DAY_BITS > day]
            found = newer + list(self._in_order_of_day(day, wanted - len(newer), values))
        else:
            found = found if day is None else [place for place in found if place >> _DAY_BITS >= day]
        seqs = json.dumps([place & _SEQ_BITS for place in found])
        where = " WHERE entry.seq IN (SELECT value FROM json_each(:seqs))"
        return f"{where}{_NEWEST_FIRST} LIMIT :limit OFFSET :skip", {"seqs": seqs} | part

    def _in_order_of_day(self, day: int, most: int, values: dict[str, Any]) -> Iterable[int]:
        """The latest hits of a day; the index by date is walked, which the plus sees to."""
        one_day = {"low": day << _DAY_BITS, "high": (day + 1) << _DAY_BITS, "rest": most}
        return self._book.pairs(
            f"SELECT seq, 0 FROM entry WHERE date = :day AND +seq IN (SELECT {_SEQ} {_HITS})"
            " ORDER BY created_at DESC, seq DESC LIMIT :rest",
            values | one_day | {"day": date.fromordinal(day - _JULIAN).isoformat()},
        )

    def _terms(self, beginning: str, most: int) -> list[str] | None:
        """What the index holds with that beginning, one jump each; None where that is more than `most`."""
        self._book.scalar(_TERMS)
        values = {"at": beginning, "last": beginning + _LAST, "most": most + 1}
        found = [row["term"] for row in self._book.rows(_JUMPS, values) if row["term"] is not None]
        if found and not found[-1].startswith(beginning):
            found.pop()
        return found if len(found) <= most else None


def _is_narrowed(query: Query) -> bool:
    """Whether there is a mark to look for that no other table knows."""
    return query.person is not None or bool(query.topics or query.skills)


def _where(query: Query, match: str) -> Statement:
    conditions, values = _conditions(query)
    conditions.insert(0, f"entry.removed_at IS {'NOT ' if query.bin else ''}NULL")
    if query.removed_since is not None:
        conditions.append("entry.removed_at >= :gone")
        values["gone"] = stored_moment(query.removed_since)
    if scanned := parted(query.words)[1]:
        conditions.append(
            f"NOT EXISTS (SELECT 1 FROM json_each(:scanned) WHERE instr(lower({_SEARCHED}), lower(value)) = 0)"
        )
        values["scanned"] = json.dumps(scanned)
    if match:
        conditions.append(f"entry.seq IN (SELECT {_SEQ} {_HITS})")
        values |= {"match": match, **_bounds(query)}
    return " WHERE " + " AND ".join(conditions), values


def _conditions(query: Query) -> tuple[list[str], dict[str, Any]]:
    """What can be told by practice and date."""
    conditions = ["1"]
    values: dict[str, Any] = {}
    if query.practices != frozenset(Practice):
        conditions.append("entry.practice IN (SELECT value FROM json_each(:practices))")
        values["practices"] = json.dumps(sorted(query.practices))
    for sign, name, day in ((">=", "since", query.since), ("<=", "until", query.until)):
        if day is not None:
            conditions.append(f"entry.date {sign} :{name}")
            values[name] = day.isoformat()
    return conditions, values


def _bounds(query: Query) -> dict[str, int]:
    """Between which rows of the index the days lie."""
    first, last = (query.since or date.min).toordinal(), (query.until or date.max).toordinal()
    return {"low": first + _JULIAN << _DAY_BITS, "high": last + 1 + _JULIAN << _DAY_BITS}


def _part(query: Query) -> dict[str, int]:
    limit = _MOST_ROWS if query.limit is None else min(query.limit, _MOST_ROWS)
    return {"limit": limit, "skip": min(query.skip, _MOST_ROWS)}
