"""Lists of people as they are pasted: names a line, lines of a spreadsheet, lists of mail addresses, vCards."""

import re
from contextlib import suppress
from dataclasses import dataclass

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.mail_address import checked_address
from goodword.core.people import checked_name, fold
from goodword.core.practices import is_blank

MOST_LISTED = 300
"""More are a list of the company rather than a team."""

_MAILED = re.compile(r'"?(?P<name>[^"<>]*?)"?\s*<(?P<mail>[^<>\s]+@[^<>\s]+)>')
_BULLET = re.compile(r"(?:[-*•·–]|\d{1,3}[.)])\s+")
_NAME_HEADS = frozenset(("name", "full name", "employee", "person", "team member", "display name"))
_MAIL_HEADS = frozenset(("mail", "e-mail", "email", "e-mail address", "email address", "mail address"))
_SPOKEN_HEADS = frozenset(("spoken name", "nickname", "preferred name", "called", "known as"))


@dataclass(frozen=True, slots=True)
class Listed:
    """Somebody on a list: their name, and what else it told of them."""

    name: str
    mail: str | None = None
    spoken: str | None = None


def read_list(text: str) -> list[Listed]:
    """The people of a pasted list, each once, in its order.

    A line is a name, a name with a mail address, or a line of a table with a tab between columns, whose first line may
    head them. One line alone may hold several, with semicolons or commas. Where every line is "Last, First", the names
    are turned round. Raises InvalidInputError that says which line can't be taken, and why.
    """
    lines = [line for line in text.replace("\r\n", "\n").replace("\r", "\n").split("\n") if not is_blank(line)]
    if len(lines) == 1 and "\t" not in lines[0]:
        lines = _split(lines[0])
    found: dict[str, Listed] = {}
    for number, listed in enumerate(_table(lines) if any("\t" in line for line in lines) else _plain(lines), start=1):
        if listed is None:
            continue
        try:
            one = Listed(checked_name(listed.name), _mail(listed.mail), _name_or_none(listed.spoken))
        except InvalidInputError as error:
            raise at_line(number, error) from error
        found.setdefault(fold(one.name) or one.name, one)
    return within_limit(list(found.values()))


def within_limit(listed: list[Listed]) -> list[Listed]:
    """These, unless they are more than a team can be."""
    if len(listed) > MOST_LISTED:
        raise too_many(len(listed))
    return listed


def too_many(count: int) -> InvalidInputError:
    """What is said of more names than a team can have."""
    words = tr("That is {n} name, and {most} fit here.|That is {n} names, and {most} fit here.", "", count)
    return InvalidInputError(words.format(n=count, most=MOST_LISTED), tr("Begin with those you lead yourself."))


def at_line(line: int, error: InvalidInputError) -> InvalidInputError:
    """The same, said of a line of several."""
    return InvalidInputError(tr("Line {line}: {problem}").format(line=line, problem=error.message), error.hint)


def usable_mail(text: str) -> str | None:
    """An address that a note can go to; None for what is none."""
    with suppress(InvalidInputError):
        return checked_address(text)
    return None


def _split(line: str) -> list[str]:
    """Several people on one line; a single "Last, First" with an address stays whole."""
    if ";" in line:
        return [part for part in line.split(";") if not is_blank(part)]
    if line.count("@") == 1 and _MAILED.fullmatch(line.strip()):
        return [line]
    return [part for part in line.split(",") if not is_blank(part)]


def _plain(lines: list[str]) -> list[Listed | None]:
    entries = []
    for line in lines:
        bare = _BULLET.sub("", line.strip(), count=1) if _BULLET.match(line.strip()) else line.strip()
        mailed = _MAILED.fullmatch(bare.rstrip(",;"))
        if mailed:
            entries.append(Listed(mailed["name"].strip() or _from_address(mailed["mail"]), mailed["mail"]))
        elif re.fullmatch(r"[^\s@]+@[^\s@]+\.[^\s@]+", bare):
            entries.append(Listed(_from_address(bare), bare))
        else:
            entries.append(Listed(bare.rstrip(",;").strip()))
    if entries and all(_turned(one.name) for one in entries):
        entries = [Listed(_turned(one.name), one.mail) for one in entries]
    return list(entries)


def _turned(name: str) -> str:
    """"Amara Okonkwo" for "Okonkwo, Amara"; empty for what is no such name."""
    last, comma, first = name.partition(",")
    return f"{first.strip()} {last.strip()}" if comma and last.strip() and first.strip() and "," not in first else ""


def _table(lines: list[str]) -> list[Listed | None]:
    rows = [[cell.strip().strip('"') for cell in line.split("\t")] for line in lines]
    heads = [cell.casefold() for cell in rows[0]]
    name = next((place for place, head in enumerate(heads) if head in _NAME_HEADS), None)
    first = next((place for place, head in enumerate(heads) if head in ("first name", "given name")), None)
    last = next((place for place, head in enumerate(heads) if head in ("last name", "surname", "family name")), None)
    if name is None and first is None:
        return [Listed(row[0], next(filter(usable_mail, row[1:]), None)) if row[0] else None for row in rows]
    mail = next((place for place, head in enumerate(heads) if head in _MAIL_HEADS), None)
    spoken = next((place for place, head in enumerate(heads) if head in _SPOKEN_HEADS), None)
    found: list[Listed | None] = [None]
    for row in rows[1:]:
        whole = _cell(row, name) or " ".join(filter(None, (_cell(row, first), _cell(row, last))))
        found.append(Listed(whole, _cell(row, mail) or None, _cell(row, spoken) or None) if whole else None)
    return found


def _cell(row: list[str], place: int | None) -> str:
    return row[place] if place is not None and place < len(row) else ""


def _from_address(mail: str) -> str:
    """"Kim Lee" for kim.lee@example.org: better than nothing, and easily corrected."""
    return " ".join(part.capitalize() for part in re.split(r"[._]+", mail.partition("@")[0]) if part)


def _mail(text: str | None) -> str | None:
    return usable_mail(text) if text else None


def _name_or_none(text: str | None) -> str | None:
    return checked_name(text) if text else None
