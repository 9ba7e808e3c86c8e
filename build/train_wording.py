"""Train the wording coach from the labelled notes in tests/reference/wording, and say how good it is.

    python3 build/train_wording.py            writes resources/wording/weights.json
    python3 build/train_wording.py --report   writes nothing; tells what each label reaches on notes kept aside

The notes under aside/ are never trained on. Needs the packages of the dependency group "train".
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from math import log1p
from pathlib import Path
from typing import Any

import numpy as np
from scipy.sparse import csr_matrix, diags
from scipy.stats import zscore
from sklearn.linear_model import LogisticRegression, Ridge

ROOT = Path(__file__).resolve().parent.parent
NOTES = ROOT / "tests" / "reference" / "wording"
WORDS = ROOT / "resources" / "wording" / "words.txt"
WEIGHTS = ROOT / "resources" / "wording" / "weights.json"
sys.path.insert(0, str(ROOT / "desktop"))

from goodword.core.practices import Practice  # noqa: E402
from goodword.core.wording.coach import Coach  # noqa: E402
from goodword.core.wording.features import read  # noqa: E402
from goodword.core.wording.labels import LABELS, Label  # noqa: E402
from goodword.core.wording.language import grams  # noqa: E402
from goodword.core.wording.language import words as words_of  # noqa: E402
from goodword.core.wording.model import MOST, written  # noqa: E402
from goodword.core.wording.word_classes import WordClasses  # noqa: E402

LEARNT = {practice: [label for label in labels if label is not Label.SPECIFIC] for practice, labels in LABELS.items()}
SURE = {
    Label.IMPACT: 0.89,
    Label.CREDIT_TAKING: 0.96,
    Label.BACKHANDED: 0.95,
    Label.COMPARING: 0.95,
    Label.JUDGING: 0.95,
    Label.BLAMING: 0.92,
}
"""The precision to hold for authors not seen: a wrong hint costs trust, so what is pointed out leans to silence."""

LENGTH = 0.3
"""How much longer sentences are lifted: readers in a crowd let length count for more than our raters did."""

STRENGTH = 25.0
RARE = 3
STEPS = 600
LEAST = 0.85
FOCUSED = {"i", "j", "k", "m"}
"""Files written around one label each, half of the notes with it and half just missing it: they count for less."""

PLAIN = {"dev", "x1", "x2", "x3", "y4"}
"""Files with days' notes as they come; the others were written to be hard, and would draw the lines too far out."""

FOCUSED_WEIGHTS = 0.5, 0.2
"""What a note in such a file counts for where it has the label and where it hasn't."""

LETTERS = {"p": Practice.PRAISE, "c": Practice.COACHING, "l": Practice.LISTENING}


@dataclass(frozen=True, slots=True)
class Note:
    """A note with its labels; `author` is the file it comes from."""

    author: str
    practice: Practice
    person: str | None
    text: str
    labels: frozenset[Label]


def notes(folder: Path) -> list[Note]:
    """All labelled notes in the files of a folder, in the order of the files."""
    found = []
    for path in sorted(folder.glob("*.tsv")):
        for line in path.read_text("utf-8").splitlines():
            kind, person, text, labels = line.split("\t")
            held = frozenset(map(Label, labels.split())) if labels != "-" else frozenset()
            found.append(Note(path.stem, LETTERS[kind], None if person == "-" else person, text, held))
    return found


def told_less(note: Note) -> Note:
    """The note as it is, or, every third by its text, without being told whom it is about: leaders leave that out."""
    return replace(note, person=None) if sum(map(ord, note.text)) % 3 == 0 else note


class Columns:
    """Features as the columns of a matrix whose rows have one length, as the coach scales them."""

    def __init__(self, rows: Sequence[Collection[str]], rare: int) -> None:
        counts = Counter(name for row in rows for name in set(row))
        self.number = {name: n for n, name in enumerate(sorted(name for name, c in counts.items() if c >= rare))}

    def matrix(self, rows: Sequence[Collection[str]]) -> Any:
        """The rows as a sparse matrix; a Counter counts, in a set each counts once."""
        values, indices, ends = [], [], [0]
        for row in rows:
            known = sorted(name for name in set(row) if name in self.number)
            indices += [self.number[name] for name in known]
            values += [row[name] if isinstance(row, Counter) else 1 for name in known]
            ends.append(len(indices))
        whole = csr_matrix((np.array(values, float), indices, ends), shape=(len(rows), len(self.number)))
        return diags(1 / np.sqrt(np.maximum(np.asarray(whole.sum(1)).ravel(), 1))) @ whole


def fit(matrix: Any, truth: np.ndarray, focused: np.ndarray) -> LogisticRegression:
    """A fitted model; the same on every run."""
    weights = np.where(focused, np.where(truth, *FOCUSED_WEIGHTS), 1.0)
    return LogisticRegression(C=STRENGTH, max_iter=STEPS, tol=1e-5).fit(matrix, truth, sample_weight=weights)


def threshold(truth: np.ndarray, strengths: np.ndarray, sure: float) -> float:
    """Where to draw the line: the best F1 among those of a precision of `sure`."""
    order = np.argsort(-strengths, kind="stable")
    hits = np.cumsum(truth[order])
    taken = np.arange(1, len(truth) + 1)
    worth = 2 * hits / (taken + truth.sum())
    worth = np.where(hits / taken >= sure, worth, worth / 2)
    ordered = strengths[order]
    smooth = np.convolve(worth, np.ones(9) / 9, mode="same")
    place = int(smooth.argmax())
    return float((ordered[place] + ordered[min(place + 1, len(ordered) - 1)]) / 2)


def by_author(found: Sequence[Note], rows: Sequence[set[str]], labels: Sequence[Label]) -> dict[Label, np.ndarray]:
    """For each label how clearly each note has it, by a model that has not seen its author; nan where not PLAIN."""
    authors = np.array([note.author for note in found])
    focused = np.isin(authors, sorted(FOCUSED))
    result = {label: np.full(len(found), np.nan) for label in labels}
    for author in sorted(PLAIN):
        inside, outside = np.flatnonzero(authors == author), np.flatnonzero(authors != author)
        columns = Columns([rows[n] for n in outside], RARE)
        known, unseen = columns.matrix([rows[n] for n in outside]), columns.matrix([rows[n] for n in inside])
        for label in labels:
            truth = np.array([label in found[n].labels for n in outside])
            result[label][inside] = fit(known, truth, focused[outside]).decision_function(unseen)
    return result


def train_labels(everything: Sequence[Note], classes: WordClasses) -> dict[str, Any]:
    """A model a practice, its lines drawn where they hold for authors it has not seen."""
    result = {}
    for practice, labels in LEARNT.items():
        found = [told_less(note) for note in everything if note.practice is practice]
        rows = [{name for name, _, _ in read(note.text, note.person, classes).features} for note in found]
        unseen = by_author(found, rows, labels)
        focused = np.array([note.author in FOCUSED for note in found])
        columns = Columns(rows, RARE)
        matrix = columns.matrix(rows)
        weights = np.zeros((len(columns.number), len(labels)))
        bias = []
        for number, label in enumerate(labels):
            truth = np.array([label in note.labels for note in found])
            seen = np.isfinite(unseen[label])
            line = threshold(truth[seen], unseen[label][seen], SURE.get(label, 0.0))
            model = fit(matrix, truth, focused)
            weights[:, number] = model.coef_[0]
            bias.append(round(float(model.intercept_[0]) - line, 4))
            print(practice.value, label.value, scores(truth[seen], unseen[label][seen] > line), f"line {line:+.2f}")
        unit = float(np.abs(weights).max()) / MOST
        whole = np.round(weights / unit).astype(int)
        kept = {
            name: "".join(map(written, whole[n].tolist()))
            for name, n in columns.number.items()
            if np.abs(weights[n]).max() >= LEAST
        }
        result[practice.value] = {
            "labels": [label.value for label in labels],
            "bias": bias,
            "unit": round(unit, 6),
            "weights": kept,
        }
    return result


def train_language(everything: Sequence[Note], classes: WordClasses) -> dict[str, Any]:
    """English against the rest; notes that mix the two are left to the line that Language draws."""
    pairs = [(True, note.text, note.person) for note in everything]
    for line in (NOTES / "languages.tsv").read_text("utf-8").splitlines():
        code, text = line.split("\t")
        if code != "mix":
            pairs.append((code == "en", text, None))
    rows = [
        Counter(gram for word in words_of(text, person) for gram in grams(word, classes)) for _, text, person in pairs
    ]
    english = np.array([known for known, _, _ in pairs])
    columns = Columns(rows, 4)
    matrix = columns.matrix(rows)
    model = LogisticRegression(C=3, max_iter=STEPS, class_weight="balanced").fit(matrix, english)
    unit = float(np.abs(model.coef_).max()) / 999
    whole = np.round(model.coef_[0] / unit).astype(int)
    print("language", scores(english, model.decision_function(matrix) > 0))
    return {
        "bias": round(float(model.intercept_[0]), 4),
        "unit": round(unit, 6),
        "grams": {name: int(whole[n]) for name, n in columns.number.items() if abs(whole[n]) >= 12},
    }


def train_specificity(labels: Mapping[str, Any], words: str) -> dict[str, Any]:
    """How specific readers find a sentence, out of the measures of its text."""
    blank = {"bias": 1, "unit": 1, "grams": {}, "terms": {}}
    coach = Coach(words, json.dumps({"labels": labels, "language": blank, "specificity": blank}))
    rows, ratings, lengths = [], [], []
    for line in (NOTES / "rated.tsv").read_text("utf-8").splitlines():
        rating, text = line.split("\t")
        rows.append(coach.measures(text))
        ratings.append(float(rating))
        lengths.append(log1p(len(text.split())))
    names = sorted(rows[0])
    table = np.array([[row[name] for name in names] for row in rows])
    mean, spread = table.mean(0), np.maximum(table.std(0), 1e-3)
    wanted = zscore(ratings) + LENGTH * zscore(lengths)
    model = Ridge(alpha=20.0).fit((table - mean) / spread, wanted)
    terms = zip(names, mean, spread, model.coef_, strict=True)
    return {
        "bias": round(float(model.intercept_), 4),
        "terms": {name: [round(float(value), 6) for value in values] for name, *values in terms},
    }


def digest() -> str:
    """What everything learnt from adds up to: the checked-in weights are stale where it differs."""
    sources = [WORDS, NOTES / "languages.tsv", NOTES / "rated.tsv", *sorted((NOTES / "notes").glob("*.tsv"))]
    return sha256(b"".join(path.read_bytes() for path in sources)).hexdigest()


def scores(truth: np.ndarray, said: np.ndarray) -> str:
    """F1, precision and recall in words."""
    hits = int((truth & said).sum())
    precision, recall = hits / max(int(said.sum()), 1), hits / max(int(truth.sum()), 1)
    both = 2 * hits / max(int(said.sum() + truth.sum()), 1)
    return f"F1 {both:.3f}  P {precision:.3f}  R {recall:.3f}  ({int(truth.sum())} of {len(truth)})"


def report(coach: Coach, aside: Iterable[Note]) -> None:
    """What each label reaches on notes that nothing was learnt from."""
    found = list(aside)
    total = []
    for practice, labels in LABELS.items():
        mine = [note for note in found if note.practice is practice]
        readings = [coach.read(practice, note.text, note.person) for note in mine]
        silent = sum(reading is None for reading in readings)
        for label in labels:
            truth = np.array([label in _with_specific(note.labels) for note in mine])
            said = np.array([reading is not None and label in reading.present for reading in readings])
            total.append(2 * (truth & said).sum() / max(truth.sum() + said.sum(), 1))
            print(f"{practice.value:10}{label.value:15}{scores(truth, said)}")
        print(f"{practice.value}: silent on {silent} of {len(mine)}")
    print(f"macro-F1 {sum(total) / len(total):.3f}")


def _with_specific(labels: frozenset[Label]) -> frozenset[Label]:
    if Label.ACTION in labels and labels & {Label.SITUATION, Label.IMPACT}:
        return labels | {Label.SPECIFIC}
    return labels


def main() -> None:
    """Train, or report."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--report", action="store_true", help="only say how good the checked-in weights are")
    arguments = parser.parse_args()
    words = WORDS.read_text("utf-8")
    if not arguments.report:
        everything = notes(NOTES / "notes")
        classes = WordClasses(words)
        labels = train_labels(everything, classes)
        parts = {"trained_on": digest(), "labels": labels, "language": train_language(everything, classes)}
        parts["specificity"] = train_specificity(labels, words)
        WEIGHTS.write_text(json.dumps(parts, ensure_ascii=False, separators=(",", ":"), sort_keys=True) + "\n", "utf-8")
        print(f"{WEIGHTS.name}: {WEIGHTS.stat().st_size} bytes")
    coach = Coach(words, WEIGHTS.read_text("utf-8"))
    aside = notes(NOTES / "aside")
    for author in sorted({note.author for note in aside}):
        print(f"aside: {author}")
        report(coach, [note for note in aside if note.author == author])
    print("aside: all together")
    report(coach, aside)


if __name__ == "__main__":
    main()
