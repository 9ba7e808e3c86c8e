"""The values of one line of an export, by key and type; what is missing or of another type is said in words."""

import re
from collections.abc import Callable, Collection
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, TypeVar

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.journal import checked_date
from goodword.core.language import marked, tr
from goodword.core.weeks import parse_date

Choice = TypeVar("Choice", bound=StrEnum)
T = TypeVar("T")

_MOMENT = re.compile(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(:\d{2}([.,]\d{1,6})?)?(Z|[+-]\d{2}:?\d{2}(:\d{2})?)", re.ASCII)


class Line:
    """Reads a JSON object key by key, and remembers which keys were read."""

    def __init__(self, values: dict[str, Any]) -> None:
        self._values = values
        self._read: set[str] = set()

    def unread(self, besides: Collection[str]) -> tuple[str, ...]:
        """The keys that nobody asked for, but for those `besides`."""
        return tuple(key for key in self._values if key not in self._read and key not in besides)

    def optional(self, key: str, read: Callable[[str], T]) -> T | None:
        """What `read` makes of the key, None where it is absent or null."""
        self._read.add(key)
        return None if self._values.get(key) is None else read(key)

    def text(self, key: str) -> str:
        """A text."""
        return str(self._of_type(key, str, marked("“{key}” is not text.")))

    def nullable_text(self, key: str) -> str:
        """A text, "" for null; the key must be there."""
        return "" if self._value(key) is None else self.text(key)

    def texts(self, key: str) -> list[str]:
        """A list of texts."""
        values = self._of_type(key, list, marked("“{key}” is not a list of texts."))
        if not all(isinstance(value, str) for value in values):
            raise InvalidInputError(tr("“{key}” is no list of texts.").format(key=key), tr("Correct it in the file."))
        return list(values)

    def pairs(self, key: str) -> tuple[tuple[str, str], ...]:
        """A list of pairs of texts."""
        found = []
        for pair in self._of_type(key, list, marked("“{key}” is not a list of pairs.")):
            if not (isinstance(pair, list) and len(pair) == 2 and all(isinstance(part, str) for part in pair)):
                raise InvalidInputError(
                    tr("“{key}” is no list of pairs of texts.").format(key=key), tr("Correct it in the file.")
                )
            found.append((str(pair[0]), str(pair[1])))
        return tuple(found)

    def id(self, key: str) -> str:
        """An id, whoever made it: 1 to 64 printable ASCII characters."""
        value = self.text(key)
        if not (1 <= len(value) <= 64 and value.isascii() and value.isprintable()):
            raise InvalidInputError(tr("The id can't be kept."), tr("An id has 1 to 64 printable ASCII characters."))
        return value

    def truth(self, key: str) -> bool:
        """True or false."""
        return bool(self._of_type(key, bool, marked("“{key}” is not true or false.")))

    def whole_number(self, key: str) -> int:
        """A whole number."""
        value = self._of_type(key, int, marked("“{key}” is not a whole number."))
        if isinstance(value, bool):
            raise InvalidInputError(tr("“{key}” is not a whole number.").format(key=key), tr("Correct it in the file."))
        return int(value)

    def choice(self, key: str, allowed: type[Choice]) -> Choice:
        """One of a few words."""
        text = self.text(key)
        for choice in allowed:
            if choice.value == text:
                return choice
        names = ", ".join(choice.value for choice in allowed)
        raise InvalidInputError(
            tr("{typed} is not allowed as “{key}”.").format(typed=quoted(text), key=key),
            tr("Allowed: {names}.").format(names=names),
        )

    def day(self, key: str) -> date:
        """A date, as long ago or as far ahead as schedules may reach."""
        return parse_date(self.text(key))

    def record_day(self, key: str) -> date:
        """A date on which a record can be kept."""
        return checked_date(self.day(key))

    def moment(self, key: str) -> datetime:
        """A moment with its offset."""
        text = self.text(key)
        wrong = InvalidInputError(
            tr("{typed} is no moment with an offset.").format(typed=quoted(text)),
            tr("Write it like 2026-03-02T15:31:07+01:00."),
        )
        if not _MOMENT.fullmatch(text):
            raise wrong
        try:
            moment = datetime.fromisoformat(text)
        except ValueError:
            raise wrong from None
        checked_date(moment.date())
        checked_date(moment.astimezone(UTC).date())
        return moment

    def _of_type(self, key: str, wanted: type, refusal: str) -> Any:
        value = self._value(key)
        if not isinstance(value, wanted):
            raise InvalidInputError(tr(refusal).format(key=key), tr("Correct it in the file."))
        return value

    def _value(self, key: str) -> Any:
        self._read.add(key)
        if key not in self._values:
            raise InvalidInputError(tr("“{key}” is missing.").format(key=key), tr("Add it in the file."))
        return self._values[key]
