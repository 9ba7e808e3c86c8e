"""The wording coach as it is shipped, and the labelled notes."""

import json
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from goodword.core.practices import Practice
from goodword.core.wording.coach import Coach
from goodword.core.wording.labels import Label
from goodword.integration.paths import resource

REFERENCE = Path(__file__).resolve().parent.parent / "reference" / "wording"
_PRACTICES = {"p": Practice.PRAISE, "c": Practice.COACHING, "l": Practice.LISTENING}


@dataclass(frozen=True, slots=True)
class LabelledNote:
    """A note as a fair reader labelled it."""

    practice: Practice
    person: str | None
    text: str
    labels: frozenset[Label]


@cache
def words() -> str:
    return (resource("wording") / "words.txt").read_text("utf-8")


@cache
def weights() -> str:
    return (resource("wording") / "weights.json").read_text("utf-8")


@cache
def coach() -> Coach:
    return Coach(words(), weights())


def stored_digest() -> str:
    return str(json.loads(weights())["trained_on"])


def labelled(folder: str) -> list[LabelledNote]:
    """The notes in the files of a folder of tests/reference/wording, with `specific` where it follows."""
    found = []
    for path in sorted((REFERENCE / folder).glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            kind, person, text, names = line.split("\t")
            labels = {Label(name) for name in names.split() if name != "-"}
            if Label.ACTION in labels and labels & {Label.SITUATION, Label.IMPACT}:
                labels.add(Label.SPECIFIC)
            note = LabelledNote(_PRACTICES[kind], None if person == "-" else person, text, frozenset(labels))
            found.append(note)
    return found
