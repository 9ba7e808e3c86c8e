"""The table of formats, and the golden files; a PDF depends on the fonts that are there, so it has none."""

import os
from pathlib import Path

import pytest

from goodword.core.brag_note import BragNote
from goodword.exporters import NAMES, Format, formats
from support.notes import composed, praise, rich_week
from support.templates import TEMPLATES
from support.word_parts import telling_parts

REFERENCE = Path(__file__).parents[1] / "reference" / "notes"
FORMATS = formats(TEMPLATES)
NOTES = {
    "rich": lambda: rich_week().note,
    "empty": lambda: composed([], []).note,
    "one": lambda: composed([praise("Rang the clinic back herself.", "Zoë")], []).note,
}


def by_name(name: str) -> Format:
    return next(form for form in FORMATS if form.name == name)


def readable(form: Format, note: BragNote) -> str:
    data = form.write(note)
    return data.decode() if form.is_text else telling_parts(data)


def test_the_table() -> None:
    assert tuple(form.name for form in FORMATS) == NAMES
    assert [form.suffix for form in FORMATS] == [f".{name}" for name in NAMES]
    assert [form.name for form in FORMATS if not form.is_text] == ["docx", "pdf"]
    assert all(form.label and form.media_type for form in FORMATS)


@pytest.mark.parametrize("name", [name for name in NAMES if name != "pdf"])
@pytest.mark.parametrize("week", NOTES)
def test_golden_files(week: str, name: str) -> None:
    """Look at the difference, then write them anew with WRITE_GOODWORD_REFERENCE=1, if it is meant."""
    path = REFERENCE / f"{week}.{'docx.xml' if name == 'docx' else name}"
    found = readable(by_name(name), NOTES[week]())
    if os.environ.get("WRITE_GOODWORD_REFERENCE"):
        path.write_bytes(found.encode())
    assert found == path.read_bytes().decode()
