"""Rows whose values make no sense, after a flipped bit: shown as far as they can be, so that the rest is, too."""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

import sqlcipher3
from sqlite_utils import Database

from goodword.core.people import Recognition
from goodword.core.practices import Kind, Owner, Paraphrase, Practice

Result = TypeVar("Result")
Member = TypeVar("Member", bound=StrEnum)
Row = dict[str, Any]

NONSENSE = (ValueError, OverflowError, TypeError)
"""What reading a value that makes no sense raises."""

_NO_DAY = "2000-01-01"
_MOST_OFFSET = 24 * 3600


def stored_moment(moment: datetime) -> str:
    """An aware moment as the text that is kept: UTC, microseconds, sorts by time."""
    return moment.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%f+00:00")


def read(db: Database, work: Callable[[], Result]) -> Result:
    """What `work` reads of `db`; text that is no UTF-8 any more comes with signs for what can't be read."""
    try:
        return work()
    except UnicodeDecodeError as error:  # the driver's words about the file
        raise sqlcipher3.DatabaseError("database disk image is malformed") from error
    except sqlcipher3.OperationalError as error:
        if "decode" not in str(error).lower():
            raise
    take_any_text(db)
    return work()


def take_any_text(db: Database) -> None:
    """Never refuse a text for its encoding; slower."""
    db.conn.text_factory = lambda data: data.decode("utf-8", "replace")


def sensible(make: Callable[[Row], Result], rows: Iterable[Row]) -> Iterator[Result]:
    """What is made of the rows; those that make no sense are left out."""
    for row in rows:
        with suppress(*NONSENSE):
            yield make(row)


def mended(table: str, row: Row) -> Row | None:
    """A row that the rules of the table let in, None where there is no telling how; a record without words is none."""
    mend = {"entry": mended_entry, "person": mended_person}.get(table)
    try:
        return mend(row) if mend and (row.get("text") or table != "entry") else None
    except KeyError:
        return None


def mended_entry(row: Row) -> Row:
    """A record's row that can be read: what makes no sense is taken from its other values, or left out.

    A practice that can't be told is coaching, which nobody else is shown.
    """
    row = row | {"text": row["text"] if isinstance(row["text"], str) else ""}
    moments = [row["created_at"], row["changed_at"]]
    day = _first(_day, [row["date"], row["created_on"], *(str(moment)[:10] for moment in moments)]) or _NO_DAY
    moment = _first(_moment, moments) or f"{day}T00:00:00+00:00"
    offset = row["utc_offset"]
    return row | {
        "date": day,
        "created_on": _first(_day, [row["created_on"]]) or day,
        "created_at": _first(_moment, [row["created_at"]]) or moment,
        "changed_at": _first(_moment, [row["changed_at"]]) or moment,
        "removed_at": row["removed_at"] and (_first(_moment, [row["removed_at"]]) or moment),
        "utc_offset": offset if isinstance(offset, int) and abs(offset) < _MOST_OFFSET else 0,
        "due": _first(_day, [row["due"]]),
        "practice": _one_of(Practice, row["practice"]) or Practice.COACHING,
        "owner": _one_of(Owner, row["owner"]),
        "paraphrase": _one_of(Paraphrase, row["paraphrase"]),
        "kind": _one_of(Kind, row["kind"]),
    }


def mended_person(row: Row) -> Row:
    """A person's row that can be read. A wish that can't be told is the strictest."""
    wish = row["recognition"]
    return row | {
        "recognition": wish and (_one_of(Recognition, wish) or Recognition.PRIVATE),
        "added": _first(_day, [row["added"]]),
        "left_on": _first(_day, [row["left_on"]]),
    }


def readable_day(text: str | None) -> date | None:
    """The day, None where there is none or it makes no sense."""
    found = _first(_day, [text])
    return date.fromisoformat(found) if found else None


def readable_moment(text: str | None) -> datetime | None:
    """The moment, None where there is none or it makes no sense."""
    found = _first(_moment, [text])
    return datetime.fromisoformat(found) if found else None


def _first(check: Callable[[str], object], texts: Iterable[str | None]) -> str | None:
    for text in texts:
        with suppress(ValueError, OverflowError):
            if isinstance(text, str) and check(text):
                return text
    return None


def _day(text: str) -> object:
    return date.fromisoformat(text)


def _moment(text: str) -> object:
    return datetime.fromisoformat(text).utcoffset() is not None and datetime.fromisoformat(text).astimezone()


def _one_of(kind: type[Member], text: str | None) -> Member | None:
    return kind(text) if text in list(kind) else None
