"""The rows a note is made of: a record each, in the order of the note, in it or left out."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from goodword.core.note_choices import Says
from goodword.core.people import fold
from goodword.core.practices import Practice


@dataclass(frozen=True, slots=True)
class Row:
    """One record that may be in a note.

    `label` is its person or topic, `says` its words as they leave, `recorded` those of the record itself.
    `is_in` is the leader's choice. `held` says why words that the leader put may not go; a record that may not
    go as it was written has no row. `is_outdated`: the record has changed since its words were edited.
    """

    entry_id: str
    practice: Practice
    label: str | None
    date: date
    says: Says
    recorded: Says
    is_in: bool = True
    is_edited: bool = False
    is_outdated: bool = False
    held: str | None = None

    @property
    def leaves(self) -> bool:
        """Whether it is in the note."""
        return self.is_in and self.held is None


def drawn_up(rows: Iterable[Row], score: Callable[[Row], float] | None = None) -> list[Row]:
    """`rows`, earliest first, in the order a note has by itself: praise by person, then what was heard by topic.

    With a `score` the praise that has the highest comes first, and first the person it is for. Praise of the
    team as a whole stands after all others, as does what was heard without a topic.
    """
    found = list(rows)
    praise = _groups([row for row in found if row.practice is Practice.PRAISE])
    heard = _groups([row for row in found if row.practice is Practice.LISTENING])
    if score is not None:
        for group in praise.values():
            group.sort(key=score, reverse=True)
        best = {key: score(group[0]) for key, group in praise.items()}
        praise = {key: praise[key] for key in sorted(praise, key=lambda key: (key is None, -best[key]))}
    return [row for groups in (praise, heard) for group in groups.values() for row in group]


def arranged(rows: Sequence[Row], order: Sequence[str]) -> list[Row]:
    """`rows` in the order the leader chose; one that is not in it stands after the one it would follow by itself."""
    if not order:
        return list(rows)
    place = {entry_id: number for number, entry_id in enumerate(order)}
    return [
        row
        for practice in (Practice.PRAISE, Practice.LISTENING)
        for row in _placed([row for row in rows if row.practice is practice], place)
    ]


def same_label(one: Row, other: Row) -> bool:
    """Whether both are about the same person or topic, however it is written."""
    if one.practice is not other.practice or one.label is None or other.label is None:
        return one.practice is other.practice and one.label is other.label
    return one.label == other.label or _key(one.label) == _key(other.label)


def _groups(rows: Iterable[Row]) -> dict[str | None, list[Row]]:
    """The rows by person or topic, in the order of the first of each; those without one last."""
    keys: dict[str, str] = {}
    groups: dict[str | None, list[Row]] = {}
    without: list[Row] = []
    for row in rows:
        if row.label is None:
            without.append(row)
            continue
        if row.label not in keys:
            keys[row.label] = _key(row.label)
        groups.setdefault(keys[row.label], []).append(row)
    if without:
        groups[None] = without
    return groups


def _placed(rows: Sequence[Row], place: Mapping[str, int]) -> list[Row]:
    followers: dict[str | None, list[Row]] = {}
    before: str | None = None
    for row in rows:
        if row.entry_id in place:
            before = row.entry_id
        else:
            followers.setdefault(before, []).append(row)
    known = sorted((row for row in rows if row.entry_id in place), key=lambda row: place[row.entry_id])
    found = followers.get(None, [])
    for row in known:
        found += [row, *followers.get(row.entry_id, ())]
    return found


def _key(label: str) -> str:
    return fold(label) or label
