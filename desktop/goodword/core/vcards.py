"""People from vCards (RFC 6350, 2426 and the older 2.1): the name, what they are called, and a mail address."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass, replace

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.name_lines import Listed, usable_mail
from goodword.core.name_lists import each_once, in_order, within_limit
from goodword.core.people import checked_name
from goodword.core.practices import without_unprintable

_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SEMICOLON = re.compile(r"(?<!\\);")
_COMMA = re.compile(r"(?<!\\),")
_PREFERRED = re.compile(r"\bPREF(?:=\"?(\d+))?")
_LEAST_PREFERRED = 101
_NO_PERSON = frozenset(("group", "org", "location", "application", "device"))


@dataclass(frozen=True, slots=True)
class _Line:
    name: str
    parameters: str
    value: str


def holds_vcards(text: str) -> bool:
    """Whether a text is vCards rather than a list."""
    return _BEGIN.search(text) is not None


def read_vcards(text: str) -> list[Listed]:
    """The people of all cards, each once, in their order; groups and firms are none.

    Raises InvalidInputError where no card has a name that can be taken.
    """
    found = [one for card in _cards(text) if (one := _person(card)) is not None]
    if not found:
        raise InvalidInputError(
            tr("No card in it has a name."), tr("Export the people once more, or paste their names.")
        )
    names = in_order([one.name for one in found])
    return within_limit(each_once(replace(one, name=name) for one, name in zip(found, names, strict=True)))


def _cards(text: str) -> Iterator[list[_Line]]:
    """The lines of each card; a card inside another one is that of an assistant, and is left out."""
    card: list[_Line] | None = None
    inside = 0
    for line in _unfolded(text):
        head, colon, value = _parted(line)
        if not colon:
            continue
        name, _, parameters = head.partition(";")
        name = name.rpartition(".")[2].strip().upper()
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            if card and card[-1].name == "AGENT":
                inside += 1
                continue
            if card:
                yield card  # cut off before its end
            card, inside = [], 0
        elif name == "END" and inside:
            inside -= 1
        elif name == "END" and card is not None:
            yield card
            card = None
        elif card is not None and not inside:
            card.append(_Line(name, parameters.upper(), _decoded(value, parameters.upper())))
    if card:
        yield card


def _person(card: list[_Line]) -> Listed | None:
    shown = next((tidy for line in card if line.name == "FN" and (tidy := _tidy(line.value))), "")
    parts = next((line.value for line in card if line.name == "N" and _whole(line.value)), "")
    if _is_firm(card, shown, parts):
        return None
    name = _whole(parts) if not shown or shown == _last_first(parts) else shown
    try:
        name = checked_name(name)
    except InvalidInputError:
        return None
    nickname = next((_COMMA.split(line.value)[0] for line in card if line.name == "NICKNAME"), "")
    spoken = _tidy(nickname)
    mails = sorted((line for line in card if line.name == "EMAIL"), key=_preference)
    mail = next(filter(None, (usable_mail(line.value.strip().removeprefix("mailto:")) for line in mails)), None)
    return Listed(name, mail, spoken if spoken and len(spoken) <= len(name) + 40 and spoken != name else None)


def _is_firm(card: list[_Line], shown: str, parts: str) -> bool:
    """Whether a card is of a group or a firm: it says so, or has the firm's name and nobody's."""
    if any(line.name == "KIND" and line.value.strip().lower() in _NO_PERSON for line in card):
        return True
    if any(line.name == "X-ABSHOWAS" and line.value.strip().lower() == "company" for line in card):
        return True
    return not parts and any(line.name == "ORG" and _tidy(_SEMICOLON.split(line.value)[0]) == shown for line in card)


def _preference(mail: _Line) -> int:
    """1 for what is preferred most."""
    found = _PREFERRED.search(mail.parameters)
    return int(found[1] or 1) if found else _LEAST_PREFERRED


def _last_first(value: str) -> str:
    """"Family, Given" of the parts of an N line."""
    family, given = [*map(_tidy, _SEMICOLON.split(value)), ""][:2]
    return f"{family}, {given}"


def _whole(value: str) -> str:
    """"Given Additional Family" of the parts of an N line."""
    family, given, more = [*map(_tidy, _SEMICOLON.split(value)), "", "", ""][:3]
    return " ".join(part for part in (given, more, family) if part)


def _tidy(value: str) -> str:
    plain = _ESCAPED.sub(lambda found: " " if found[1] in "nN" else found[1], value)
    return " ".join(without_unprintable(plain).split())


def _unfolded(text: str) -> Iterator[str]:
    """Whole lines: a blank at its start, or a soft line end of quoted-printable, continues the line before."""
    whole = ""
    for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n"):
        if whole and line[:1] in (" ", "\t"):
            whole += line[1:]
        elif whole.endswith("=") and "QUOTED-PRINTABLE" in whole.upper():
            whole = whole[:-1] + line
        else:
            yield whole
            whole = line
    yield whole


def _parted(line: str) -> tuple[str, str, str]:
    """Before and after the first colon that is not inside quotes."""
    quoted = False
    for place, character in enumerate(line):
        if character == '"':
            quoted = not quoted
        elif character == ":" and not quoted:
            return line[:place], ":", line[place + 1 :]
    return line, "", ""


def _decoded(value: str, parameters: str) -> str:
    if "QUOTED-PRINTABLE" not in parameters:
        return value
    found = re.search(r"CHARSET=\"?([\w-]+)", parameters)
    try:
        return quopri.decodestring(value.encode("latin-1", "replace")).decode(found[1] if found else "utf-8", "replace")
    except (LookupError, binascii.Error):
        return value
