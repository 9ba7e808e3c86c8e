"""The table of formats, the golden files, and that no private word is in any of them."""

import os
from pathlib import Path

import pytest

from goodword.core.brag_note import BragNote
from goodword.core.note_words import Audience
from goodword.exporters import NAMES, Format, formats
from support.notes import WEEK, coaching, composed, heard, person, praise, rich_week
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
    assert [form.suffix for form in FORMATS] == [".md", ".txt", ".html", ".docx"]
    assert all(form.label and form.media_type for form in FORMATS)


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("week", NOTES)
def test_golden_files(week: str, name: str) -> None:
    """Look at the difference, then write them anew with WRITE_GOODWORD_REFERENCE=1, if it is meant."""
    path = REFERENCE / f"{week}.{'docx.xml' if name == 'docx' else name}"
    found = readable(by_name(name), NOTES[week]())
    if os.environ.get("WRITE_GOODWORD_REFERENCE"):
        path.write_bytes(found.encode())
    assert found == path.read_bytes().decode()


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("audience", Audience)
def test_no_private_word_leaves(name: str, audience: Audience) -> None:
    kofi, ines = person("Kofi Mensah"), person("Ines CANARYFOUR", left=WEEK.first)
    entries = [
        coaching("CANARY one", kofi.name),
        heard("Two", "Topic", "Action", heard_from="CANARY two"),
        praise("CANARY three", kofi.name, removed=True),
        praise("Sat with the new one.", ines.name),
        praise("Stayed late.", kofi.name),
    ]
    note = composed(entries, [kofi, ines], audience, recipient=kofi).note
    text = readable(by_name(name), note)
    assert "CANARY" not in text
    assert ("Stayed late." in text) is (audience is not Audience.COMPANY)
    assert ("Two" in text) is (audience in (Audience.MANAGER, Audience.TEAM))
