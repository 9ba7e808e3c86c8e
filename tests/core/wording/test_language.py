"""A note in a language without rules is left alone; English of every kind is read."""

from collections import Counter

import pytest

from goodword.core.practices import Practice
from support.coach import REFERENCE, coach, labelled

LINES = [line.split("\t") for line in (REFERENCE / "languages.tsv").read_text("utf-8").splitlines()]


def is_read(text: str, person: str | None = None) -> bool:
    return coach().read(Practice.PRAISE, text, person) is not None


def test_no_note_in_another_language_is_read() -> None:
    read = Counter(code for code, text in LINES if code not in ("en", "mix") and is_read(text))

    assert sum(read.values()) <= 2, read


def test_english_notes_are_read() -> None:
    notes = labelled("aside")
    silent = [note.text for note in notes if not is_read(note.text, note.person)]

    assert len(silent) <= len(notes) // 100, silent


@pytest.mark.parametrize(
    ("text", "person"),
    [
        ("Tobias. Solid. Thats all i can say", "Tobias"),
        ("Rang Mrs Szczepańska back before noon", None),
        ("great energy on sunday, loved it", None),
        ("Zsófi asked the caller what a good outcome would look like", "Zsófia"),
        ("", None),
        ("👍", None),
        ("12:30", None),
        ("Nkechi", "Nkechi"),
    ],
)
def test_short_notes_and_names_from_anywhere_are_english(text: str, person: str | None) -> None:
    assert is_read(text, person)


@pytest.mark.parametrize(
    "text",
    [
        "Petra hat gestern die wütende Kundin zurückgerufen und alles geklärt",
        "elle a rappelé la cliente avant midi et tout est rentré dans l'ordre",
        "Llamó a la señora antes de las doce y se quedó tranquila",
        "Анна перезвонила клиенту до обеда",
        "她在中午之前给客户回了电话",
        "اتصلت بالعميل قبل الظهر",
    ],
)
def test_other_languages_are_not(text: str) -> None:
    assert not is_read(text)


def test_a_sentence_in_another_language_among_english_ones_silences_too() -> None:
    english = "She rang the customer back before noon and wrote down what he wanted."

    assert is_read(english)
    assert not is_read(f"{english} Danach hat sie noch die Übergabe für morgen früh ordentlich vorbereitet.")
