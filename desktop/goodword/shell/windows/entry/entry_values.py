"""What stands in the fields of a form, as words by field name, and the record it makes."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from enum import StrEnum
from typing import Any

from goodword.core.errors import InvalidInputError
from goodword.core.people import checked_name
from goodword.core.practices import (
    FIELDS,
    Content,
    Entry,
    Kind,
    Owner,
    Paraphrase,
    Practice,
    checked,
    is_blank,
)
from goodword.core.unnaming import Unnaming

_READ: Mapping[str, Callable[[str], Any]] = {
    "due": date.fromisoformat,
    "owner": Owner,
    "paraphrase": Paraphrase,
    "kind": Kind,
}
_SETTLED = frozenset({"date", "owner", "kind", "paraphrase"})
"""Fields that hold a choice: on their own they are no draft."""


def values_of(entry: Entry) -> dict[str, str]:
    """The fields of a form that show `entry`."""
    content = entry.content
    values = {"text": content.text}
    for name in FIELDS[content.practice]:
        value = getattr(content, name)
        values[name] = value.isoformat() if isinstance(value, date) else _words(value)
    if content.paraphrase is Paraphrase.UNCHECKED:
        values["paraphrase"] = ""
    return values


def content_of(practice: Practice, values: Mapping[str, str]) -> Content:
    """The record that the fields make, not yet checked; `due` is an ISO date or empty."""
    given = {name: values[name] for name in FIELDS[practice] if values.get(name)}
    return Content(
        practice, values.get("text", ""), **{name: _READ.get(name, str)(value) for name, value in given.items()}
    )


def fault_of(content: Content) -> tuple[str, InvalidInputError] | None:
    """The first field that can't be taken, and why; None where all can."""
    plain = Content(content.practice, ".")
    for name in ("text", *sorted(FIELDS[content.practice])):
        value = getattr(content, name)
        try:
            checked(replace(plain, **{name: value}))
            if name == "person" and value and not is_blank(value):
                checked_name(value)
        except InvalidInputError as error:
            return name, error
    return None


def without_person(values: Mapping[str, str], whom: Unnaming) -> dict[str, str]:
    """The same fields without that person: empty where they are about them, else “somebody” for the name."""
    about = values.get("person") or None
    if about is not None and whom.names(about):
        return {}
    return {name: whom.without(value, about) for name, value in values.items()}


def says_something(values: Mapping[str, str]) -> bool:
    """Whether anything was written, choices aside."""
    return any(value.strip() for name, value in values.items() if name not in _SETTLED)


def _words(value: str | StrEnum | None) -> str:
    return "" if value is None else str(value)
