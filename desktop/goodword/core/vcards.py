"""People from vCards (RFC 6350, 2426 and the older 2.1): the name, what they are called, and a mail address."""

import binascii
import quopri
import re
from collections.abc import Iterator
from dataclasses import dataclass

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.name_lists import Listed, usable_mail, within_limit
from goodword.core.people import checked_name, fold
from goodword.core.practices import without_unprintable

_BEGIN = re.compile(r"^\s*BEGIN\s*:\s*VCARD\s*$", re.IGNORECASE | re.MULTILINE)
_ESCAPED = re.compile(r"\\(.)", re.DOTALL)
_SEMICOLON = re.compile(r"(?<!\\);")
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
    found: dict[str, Listed] = {}
    for card in _cards(text):
        one = _person(card)
        if one is not None:
            found.setdefault(fold(one.name) or one.name, one)
    if not found:
        raise InvalidInputError(
            tr("No card in it has a name."), tr("Export the people once more, or paste their names.")
        )
    return within_limit(list(found.values()))


def _cards(text: str) -> Iterator[list[_Line]]:
    card: list[_Line] | None = None
    for line in _unfolded(text):
        head, colon, value = _parted(line)
        if not colon:
            continue
        name, _, parameters = head.partition(";")
        name = name.rpartition(".")[2].strip().upper()
        if name == "BEGIN" and value.strip().upper() == "VCARD":
            card = []
        elif name == "END" and card is not None:
            yield card
            card = None
        elif card is not None:
            card.append(_Line(name, parameters.upper(), _decoded(value, parameters.upper())))
    if card:
        yield card  # the last one was cut off before its end


def _person(card: list[_Line]) -> Listed | None:
    if any(line.name == "KIND" and line.value.strip().lower() in _NO_PERSON for line in card):
        return None
    name = next((tidy for line in card if line.name == "FN" and (tidy := _tidy(line.value))), "")
    name = name or next((whole for line in card if line.name == "N" and (whole := _whole(line.value))), "")
    try:
        name = checked_name(name)
    except InvalidInputError:
        return None
    nickname = next((line.value.split(",")[0] for line in card if line.name == "NICKNAME"), "")
    spoken = _tidy(nickname)
    mails = sorted((line for line in card if line.name == "EMAIL"), key=lambda line: "PREF" not in line.parameters)
    mail = next(filter(None, (usable_mail(line.value.strip().removeprefix("mailto:")) for line in mails)), None)
    return Listed(name, mail, spoken if spoken and len(spoken) <= len(name) + 40 and spoken != name else None)


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
