"""People on the lines of a list: bullets and numbers are taken off, names and mail addresses told apart."""

import csv
import re
from collections.abc import Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass

from goodword.core.errors import InvalidInputError
from goodword.core.mail_address import checked_address
from goodword.core.name_words import PERSONAL, column, ends_a_name, tells_work
from goodword.core.practices import is_blank

_BEFORE = re.compile(
    r"(?:[-*•·–—‣◦▪●○■□☐☑☒✓✔✗→➔➜➤►▸»>@#+]+\s*|\[[ xX✓✔]?\]\s*|\(?\d{1,3}[.):]\s*|\d{1,3}\s+|o\s+)+"
)
_RULE = re.compile(r"[-=_*#+|:.~·•–—\s\"']*")
_TOKEN = r"[^\s<>()\[\]{},;:\"|@]+"
_ADDRESS = re.compile(rf"[<(\[]?\s*(?:mailto:)?(?<![^\s<>()\[\]{{}},;:\"|])(?P<mail>{_TOKEN}@{_TOKEN})\s*[>)\]]?", re.I)
_LIST_MARKS = str.maketrans(dict.fromkeys("；、،，", ";"))
_AND = re.compile(r"(?P<one>.+) (?:and|und|et|&) (?P<other>.+)|(?P<short>\S+) (?:y|e) (?P<second>\S+)")
_AND_FIRST = re.compile(r"(?:and|und|et|y|e|&) ")


@dataclass(frozen=True, slots=True)
class Line:
    """A line that is not blank, and where it stands."""

    number: int
    text: str


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a list: their name, and what else it told of them."""

    name: str
    mail: str | None = None
    spoken: str | None = None


def people_in(lines: Sequence[Line]) -> Iterator[tuple[int, Listed]]:
    """The people of these lines, each with their line. A first line that only heads the others is left out."""
    if len(lines) > 1 and _heads(lines[0].text.strip()):
        lines = lines[1:]
    split = 2 * sum(";" in line.text.translate(_LIST_MARKS) for line in lines) >= len(lines)
    goes_on = False
    for line in lines:
        goes_on = goes_on or (line.text.rstrip().endswith(",") and line.text.count(",") > 2)
        commas = len(lines) == 1 or goes_on or len(_ADDRESS.findall(line.text)) > 1
        for part in _parts(line.text, split, commas):
            for one in someone(part):
                yield line.number, one


def someone(text: str) -> list[Listed]:
    """Whom a piece of a list names: usually one; several for bare addresses; none for a line that is only a rule."""
    bare = _BEFORE.sub("", text.strip(), count=1) if _BEFORE.match(text.strip()) else text.strip()
    if _RULE.fullmatch(bare):
        return []
    mails = [mail for found in _ADDRESS.finditer(bare) if (mail := usable_mail(found["mail"].strip("'")))]
    name = _tidy(_ADDRESS.sub(" ", bare).strip(" -–—\t") if mails else bare)
    if mails and is_blank(name):
        return [Listed(from_address(mail), mail) for mail in mails]
    return [Listed(name, mails[0] if mails else None)] if name else []


def only_address(text: str) -> str | None:
    """The address, where a piece is nothing else."""
    found = _ADDRESS.fullmatch(text.strip())
    return usable_mail(found["mail"]) if found else None


def holds_address(text: str) -> bool:
    """Whether there is something like an address in it."""
    return _ADDRESS.search(text) is not None


def usable_mail(text: str) -> str | None:
    """An address that a note can go to; None for what is none."""
    with suppress(InvalidInputError):
        return checked_address(text)
    return None


def from_address(mail: str) -> str:
    """"Kim Lee" for kim.lee@example.org: better than nothing, and easily corrected."""
    local = mail.partition("@")[0].partition("+")[0]
    words = [part.capitalize() for part in re.split(r"[._]+", local) if part]
    return " ".join(word.rstrip("0123456789") or word for word in words)


def quoted_parts(text: str, mark: str) -> list[str]:
    """The pieces between the marks that are not inside quotes."""
    if text.count('"') % 2 or len(text) > csv.field_size_limit():
        return [part.strip() for part in text.split(mark)]
    return [part.strip() for row in csv.reader([text], delimiter=mark, skipinitialspace=True) for part in row]


def _heads(line: str) -> bool:
    return line.endswith((":", "：")) or (column(line) in PERSONAL and not any(map(str.isdigit, line)))


def _tidy(name: str) -> str:
    folded = name.strip(" \t\xa0\u200e\u200f\ufeff,;|:").strip('"“”„«»').strip(" ,;")
    return folded[1:-1].strip() if len(folded) > 2 and folded[0] == folded[-1] == "'" else folded


def _parts(line: str, split: bool, commas: bool) -> list[str]:
    if split and len(parts := _filled(quoted_parts(line.translate(_LIST_MARKS), ";"))) > 1:
        return _with_addresses(parts)
    return _by_commas(line) if commas and "," in line else [line]


def _by_commas(line: str) -> list[str]:
    """The people of a line with commas; "Last, First" with an address each, a "Jr." and a title stay whole."""
    parts: list[str] = []
    for part in _filled(quoted_parts(line, ",")):
        if parts and ends_a_name(part):
            parts[-1] = f"{parts[-1]}, {part}"
        else:
            parts.append(part)
    if len(parts) == 2 and tells_work(parts[1]) and not tells_work(parts[0]):
        return [", ".join(parts)]
    parts = _with_addresses(parts)
    told = [holds_address(part) for part in parts]
    if len(parts) % 2 == 0 and told == [False, True] * (len(parts) // 2):
        return [", ".join(parts[place : place + 2]) for place in range(0, len(parts), 2)]
    return [*parts[:-1], *_and(parts[-1])] if len(parts) > 1 else parts


def _with_addresses(parts: list[str]) -> list[str]:
    """Names that are each followed by an address alone are put together with it."""
    alone = [only_address(part) is not None for part in parts]
    if len(parts) % 2 == 0 and alone == [False, True] * (len(parts) // 2):
        return [f"{parts[place]} <{parts[place + 1].strip('<> ')}>" for place in range(0, len(parts), 2)]
    return parts


def _and(last: str) -> list[str]:
    bare = _AND_FIRST.sub("", last, count=1) if _AND_FIRST.match(last) else last
    found = _AND.fullmatch(bare) if len(bare) < 500 else None
    return [part for part in found.groups() if part] if found else [bare]


def _filled(parts: Sequence[str]) -> list[str]:
    return [part for part in parts if not is_blank(part)]
