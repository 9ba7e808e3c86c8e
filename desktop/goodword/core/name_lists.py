"""Lists of people as they are pasted: names a line, tables, lists of mail addresses."""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace

from goodword.core.errors import InvalidInputError
from goodword.core.language import tr
from goodword.core.name_lines import Line, Listed, people_in
from goodword.core.name_tables import table_in
from goodword.core.name_words import PARTICLES, ends_a_name, tells_work
from goodword.core.people import checked_name, fold
from goodword.core.practices import is_blank

MOST_LISTED = 300
"""More are a list of the company rather than a team."""

_LINE_END = re.compile("\r\n|[\n\r\v\f\x85\u2028\u2029]")
_DASH = re.compile(r" [-–—|/] ")
_WORDS = re.compile(r"[^\W\d_][^\d_,()\[\]]*")
_TELLS_MARK = re.compile("\ufeff?sep=.")
"""What spreadsheets put before a table for other spreadsheets."""

_IN_BRACKETS = re.compile(r"([^()\[\]]+) [(\[]([^()\[\]]+)[)\]]")
_NOBODY: Mapping[str, Listed] = {}


def read_list(text: str, told: Mapping[str, Listed] = _NOBODY) -> list[Listed]:
    """The people of a pasted list, each once, in its order.

    A line is a name, a name with a mail address, or a line of a table, whose first line may head its columns. One
    line alone may hold several. Where every line is "Last, First" the names are turned round; where it could as well
    be something else, a line stays the name it is. A line that is in `told` is whom that says. Raises
    InvalidInputError that says which line can't be taken, and why.
    """
    numbered = enumerate(_LINE_END.split(text), start=1)
    lines = [Line(number, line) for number, line in numbered if not is_blank(line) and not _TELLS_MARK.fullmatch(line)]
    known = [(line.number, told[line.text.strip()]) for line in lines if line.text.strip() in told]
    found = []
    for number, one in sorted([*known, *_read([line for line in lines if line.text.strip() not in told])], key=_place):
        try:
            spoken = checked_name(one.spoken) if one.spoken else None
            found.append(replace(one, name=checked_name(one.name), spoken=spoken))
        except InvalidInputError as error:
            raise at_line(number, error) from error
    return within_limit(each_once(found))


def each_once(listed: Iterable[Listed]) -> list[Listed]:
    """Everybody once; what is told of them where their name comes again is kept, too."""
    found: dict[str, Listed] = {}
    for one in listed:
        key = fold(one.name) or one.name
        before = found.get(key, one)
        found[key] = replace(before, mail=before.mail or one.mail, spoken=before.spoken or one.spoken)
    return list(found.values())


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


def in_order(names: Sequence[str]) -> list[str]:
    """Names as people say them: "Last, First" turned round and "Name, Title" without the title, where all are that."""
    folded = [" ".join(name.split()) for name in names]
    parted = [_parted(name) for name in folded]
    behind = [more for _, more in parted if more]
    if behind and 2 * sum(map(tells_work, behind)) >= len(behind):
        cut = [name if tells_work(more) else "" for name, more in parted]
        return [name or whole for name, whole in zip(cut, names, strict=True)]
    last_first = [name.partition(",")[::2] for name in folded]
    if names and all(_is_last_first(last.strip(), first.strip()) for last, first in last_first):
        alone = sum(len(_counted(last)) == 1 for last, _ in last_first)
        if 2 * alone >= len(names) and 2 * len({first for _, first in last_first}) > len(names):
            return [f"{first.strip()} {last.strip()}" for last, first in last_first]
    return list(names)


def _place(numbered: tuple[int, Listed]) -> int:
    return numbered[0]


def _read(lines: Sequence[Line]) -> list[tuple[int, Listed]]:
    table = table_in(lines) if lines else []
    found = list(people_in(lines)) if table is None else table
    names = in_order([one.name for _, one in found])
    return [(number, replace(one, name=name)) for (number, one), name in zip(found, names, strict=True)]


def _parted(name: str) -> tuple[str, str]:
    """What stands before and behind the first comma or dash, or in brackets at the end."""
    if (found := _IN_BRACKETS.fullmatch(name)) and tells_work(found[2]):
        return found[1], found[2]
    before, _, behind = name.partition(",")
    if not behind.strip():
        before, *rest = _DASH.split(name, maxsplit=1)
        behind = rest[0] if rest else ""
    return before.strip(), behind.strip()


def _is_last_first(last: str, first: str) -> bool:
    whole = bool(_WORDS.fullmatch(last) and _WORDS.fullmatch(first))
    return whole and len(first.split()) <= 3 and not ends_a_name(first) and not tells_work(first)


def _counted(last: str) -> list[str]:
    """The words of a last name, but for "van der"."""
    return [word for word in last.split() if fold(word).strip(".") not in PARTICLES]
