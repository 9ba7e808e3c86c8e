"""People from a table: what a spreadsheet, a personnel system or an address book writes, headed or not."""

import csv
import re
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, replace

from goodword.core.name_lines import Line, Listed, holds_address, only_address, someone, usable_mail
from goodword.core.name_words import PERSONAL, Column, column, tells_work
from goodword.core.people import fold

_DELIMITERS = "\t|;,"
_NO_WORD = re.compile(r"[\W\d_]*|o|[A-Za-z]{0,3}[-_]?\d[\w-]*")
"""Numbers, bullets and the ids of personnel systems."""


@dataclass(frozen=True, slots=True)
class _Row:
    number: int
    cells: tuple[str, ...]

    def at(self, place: int | None) -> str:
        return self.cells[place] if place is not None and place < len(self.cells) else ""


def table_in(lines: Sequence[Line]) -> list[tuple[int, Listed]] | None:
    """The people of a table, each with their line; None where the lines are none."""
    tables = {delimiter: _rows(lines, delimiter) for delimiter in _DELIMITERS if _may_part(lines, delimiter)}
    for rows in tables.values():
        if len(rows) > 1 and _is_heading(rows[0]):
            return _headed(rows)
    for delimiter, rows in tables.items():
        if _is_table(rows, delimiter):
            return _bare(rows)
    return None


def _may_part(lines: Sequence[Line], delimiter: str) -> bool:
    if delimiter == "|":
        return all("|" in line.text for line in lines)
    return any(delimiter in line.text for line in lines)


def _rows(lines: Sequence[Line], delimiter: str) -> list[_Row]:
    texts = [line.text.strip().strip("|") if delimiter == "|" else line.text for line in lines]
    odd = sum(text.count('"') for text in texts) % 2
    ended = (f"{text}\n" for text in texts)
    reader = csv.reader(ended, delimiter=delimiter, quoting=csv.QUOTE_NONE if odd else csv.QUOTE_MINIMAL)
    found: list[_Row] = []
    begun = 0
    while True:
        try:
            row = next(reader)
        except StopIteration:
            return found
        except csv.Error:  # a cell longer than any name or address
            return []
        cells = [cell.rstrip() for cell in row]
        while cells and not cells[-1].strip():
            cells.pop()
        if cells:
            found.append(_Row(lines[begun].number, tuple(cells)))
        begun = reader.line_num


def _is_heading(row: _Row) -> bool:
    kinds = [column(cell) for cell in row.cells]
    known = [kind for kind in kinds if kind is not None]
    personal = PERSONAL.intersection(known)
    return bool(personal) and (kinds[0] in PERSONAL or len(known) > 1) and not any(map(holds_address, row.cells))


def _headed(rows: Sequence[_Row]) -> list[tuple[int, Listed]]:
    places: dict[Column, list[int]] = defaultdict(list)
    for place, heading in enumerate(rows[0].cells):
        if (kind := column(heading)) is not None:
            places[kind].append(place)

    def cell(row: _Row, kind: Column) -> str:
        return next(filter(None, (row.at(place).strip() for place in places.get(kind, ()))), "")

    found = []
    for row in rows[1:]:
        mail = next(filter(None, (usable_mail(row.at(place).strip()) for place in places.get(Column.MAIL, ()))), None)
        first, last, name = cell(row, Column.FIRST), cell(row, Column.LAST), cell(row, Column.NAME)
        whole = _joined(first, last, name) if first or last else cell(row, Column.WHOLE) or name
        spoken = cell(row, Column.SPOKEN) or None
        people = someone(whole or mail or "")
        found += [(row.number, replace(one, mail=one.mail or mail, spoken=spoken)) for one in people]
    return found


def _joined(first: str, last: str, name: str) -> str:
    """The name of somebody whose table has first names, last names, or one of them and "Name"."""
    if first and last:
        return f"{first} {last}"
    if not name or fold(first or last) in fold(name):
        return name or first or last
    return f"{first} {name}" if first else f"{name} {last}"


def _is_table(rows: Sequence[_Row], delimiter: str) -> bool:
    if delimiter in "\t|":
        return any(len(row.cells) > 1 for row in rows)
    if len(rows) < 2 or not _text_columns(rows):
        return False
    even = len({len(row.cells) for row in rows}) == 1 and len(rows[0].cells) > 1
    if even and all(any(map(str.isdigit, row.at(0))) and _NO_WORD.fullmatch(row.at(0)) for row in rows):
        return True
    mailed = sum(any(map(only_address, row.cells)) and not all(map(only_address, row.cells)) for row in rows)
    if 2 * mailed >= len(rows):
        return True
    spaced = any(cell.startswith(" ") or holds_address(cell) for row in rows for cell in row.cells)
    return delimiter == ";" and not spaced and even


def _text_columns(rows: Sequence[_Row]) -> list[int]:
    """The columns with words: no numbers, no addresses."""
    width = max(len(row.cells) for row in rows)

    def has_words(place: int) -> bool:
        cells = [cell for row in rows if (cell := row.at(place).strip())]
        plain = [cell for cell in cells if not _NO_WORD.fullmatch(cell) and not only_address(cell)]
        return 2 * len(plain) > len(cells)

    return [place for place in range(width) if has_words(place)]


def _bare(rows: Sequence[_Row]) -> list[tuple[int, Listed]]:
    """The first column of words has the names; where it and the next have one word each, they are a name in two.

    One row of nothing but longer names is several people beside each other.
    """
    columns = _text_columns(rows)
    if len(rows) == 1 and all(" " in cell and not (tells_work(cell) or holds_address(cell)) for cell in rows[0].cells):
        return [(rows[0].number, one) for cell in rows[0].cells for one in someone(cell)]
    names = columns[:1] if len(columns) < 2 or not _in_two(rows, *columns[:2]) else columns[:2]
    found = []
    for row in rows:
        mail = next(filter(None, map(only_address, row.cells)), None)
        name = " ".join(filter(None, (row.at(place).strip() for place in names)))
        if not name:
            name = next((cell for cell in row.cells if not _NO_WORD.fullmatch(cell) and not only_address(cell)), "")
        found += [(row.number, replace(one, mail=one.mail or mail)) for one in someone(name or mail or "")]
    return found


def _in_two(rows: Sequence[_Row], one: int, other: int) -> bool:
    first, second = ([cell for row in rows if (cell := row.at(place).strip())] for place in (one, other))
    single = all(len(cell.split()) == 1 for cell in [*first, *second])
    return single and 2 * len(set(second)) > len(second) and not any(map(tells_work, second))
