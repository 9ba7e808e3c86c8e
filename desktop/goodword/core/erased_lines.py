"""A person taken out of an export: line by line, and as an export again."""

import json
from collections.abc import Callable, Iterable, Iterator
from typing import Any

from goodword.core.erasure_ports import Whom
from goodword.core.exchange import HEADER
from goodword.core.people import Person
from goodword.core.prompt_choices import unnamed_prompts
from goodword.core.unnaming import Unnaming

_KEPT_AS_THEY_ARE = frozenset(
    {"type", "id", "entry", "praise", "practice", "date", "created_at", "changed_at", "removed", "key"}
)
_ADDRESSES = frozenset({"mail_to_manager", "mail_to_team", "mail_to_company"})


def without_person(lines: Callable[[], Iterable[bytes]], whom: Whom) -> Iterator[bytes]:
    """The lines without that person: theirs are left out, in the others "somebody" stands for their name.

    `lines` gives them from the first, as often as it is called. Raises ValueError where they are no export.
    """
    others: list[Person] = []
    gone: set[str] = set()
    for values in map(_values, lines()):
        if values.get("type") == "person" and not _is(whom, values.get("name")):
            also = tuple(name for name in _also(values) if not whom.is_called(name))
            others.append(Person(str(len(others)), str(values.get("name")), spoken=_spoken(values), aliases=also))
        if values.get("type") == "entry" and _is(whom, values.get("person")):
            gone.add(str(values.get("id")))
    unnaming = whom.unnaming(others)
    for number, values in enumerate(map(_values, lines())):
        if number == 0 and values.get("type") != HEADER:
            raise ValueError("no export")
        if not _is_theirs(values, whom, gone):
            if values.get("praise") in gone:
                values = {**values, "praise": None}
            line = json.dumps(_reworded(values, whom, unnaming), ensure_ascii=False)
            yield line.encode("utf-8", "backslashreplace") + b"\n"


def known_in_lines(lines: Iterable[bytes], whom: Whom) -> Whom:
    """`whom` with what these lines say of them beside. Raises ValueError where they are no export."""
    for values in map(_values, lines):
        if values.get("type") == "person" and _is(whom, values.get("name")):
            mail, spoken = values.get("mail"), _spoken(values)
            whom = whom.also(_also(values), [mail] if isinstance(mail, str) else (), [spoken] if spoken else ())
    return whom


def _also(values: dict[str, Any]) -> list[str]:
    also = values.get("also")
    return [name for name in also if isinstance(name, str)] if isinstance(also, list) else []


def _spoken(values: dict[str, Any]) -> str | None:
    spoken = values.get("spoken")
    return spoken if isinstance(spoken, str) else None


def _values(line: bytes) -> dict[str, Any]:
    values = json.loads(line)
    if not isinstance(values, dict):
        raise ValueError("no line of an export")
    return values


def _is(whom: Whom, name: object) -> bool:
    return isinstance(name, str) and whom.is_called(name)


def _is_theirs(values: dict[str, Any], whom: Whom, gone: set[str]) -> bool:
    match values.get("type"):
        case "person":
            return _is(whom, values.get("name"))
        case "entry":
            return values.get("id") in gone
        case "draft":
            return any(name == "person" and _is(whom, value) for name, value in values.get("fields", ()))
        case _:
            return values.get("entry") in gone or _is(whom, values.get("person"))


def _reworded(values: dict[str, Any], whom: Whom, unnaming: Unnaming) -> dict[str, Any]:
    about = values.get("person") if isinstance(values.get("person"), str) else None
    if values.get("type") == "person":
        mail = None if values.get("mail") in whom.mails else values.get("mail")
        also = [name for name in _also(values) if not whom.is_called(name)]
        return {**values, **{key: value for key, value in (("mail", mail), ("also", also)) if key in values}}
    if values.get("type") == "setting" and values.get("key") in _ADDRESSES:
        kept = [part.strip() for part in str(values.get("value")).split(",")]
        return {**values, "value": ", ".join(part for part in kept if not unnaming.is_address(part))}
    if values.get("type") == "setting" and values.get("key") == "prompts":
        return {**values, "value": unnamed_prompts(str(values.get("value")), unnaming.names)}
    return {
        key: value if key in _KEPT_AS_THEY_ARE or key == "person" else _deeply(value, unnaming, about)
        for key, value in values.items()
    }


def _deeply(value: Any, unnaming: Unnaming, about: str | None) -> Any:
    if isinstance(value, str):
        return unnaming.without(value, about)
    if isinstance(value, list):
        return [_deeply(one, unnaming, about) for one in value]
    if isinstance(value, dict):
        return {key: _deeply(one, unnaming, about) for key, one in value.items()}
    return value
