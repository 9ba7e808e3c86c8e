"""Word: real styles, nothing about its making, the same bytes for the same note."""

import re
import time
from datetime import date
from io import BytesIO
from zipfile import ZipFile

import docx
import pytest
from hypothesis import given, settings

from goodword.core.brag_note import BragNote, PersonPraise, Praise
from goodword.core.language import speaking
from goodword.core.note_words import Audience
from goodword.exporters.docx import write
from goodword.languages import catalogue
from support.notes import paragraphs, rich_week
from support.notes_at_random import NOTES


def parts(document: bytes) -> dict[str, str]:
    with ZipFile(BytesIO(document)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name).decode() for name in archive.namelist()}


@given(NOTES)
@settings(max_examples=40)
def test_any_note_opens_again_with_every_text(note: BragNote) -> None:
    assert [paragraph.text for paragraph in docx.Document(BytesIO(write(note))).paragraphs] == paragraphs(note)


def test_headings_and_lists_are_real() -> None:
    paragraphs = docx.Document(BytesIO(write(rich_week().note))).paragraphs
    styles = [paragraph.style.name for paragraph in paragraphs if paragraph.style]
    assert styles[:5] == ["Title", "Subtitle", "Normal", "Heading 1", "List Bullet"]
    assert styles.count("Heading 1") == 2
    assert styles.count("List Bullet") == 11
    assert "List Continue" in styles
    assert styles[-1] == "Signature"
    assert paragraphs[4].runs[0].bold
    assert not paragraphs[4].runs[1].bold


def test_text_from_right_to_left_starts_at_the_right() -> None:
    xml = parts(write(rich_week().note))["word/document.xml"]
    assert xml.count("<w:bidi/>") == 2


@pytest.mark.parametrize(("language", "spelled"), [("en", "en-US"), ("fr", "fr-FR"), ("ar", "ar-SA")])
def test_word_and_screen_readers_are_told_the_notes_language(language: str, spelled: str) -> None:
    with speaking(catalogue(language)):
        found = parts(write(rich_week().note))
    assert re.search(f'<w:lang [^>]*w:val="{spelled}"', found["word/styles.xml"])
    assert re.search(f'<w:themeFontLang [^>]*w:val="{spelled}"', found["word/settings.xml"])
    assert f"<dc:language>{language}</dc:language>" in found["docProps/core.xml"]


def test_nothing_tells_who_made_it_where_or_when() -> None:
    found = parts(write(rich_week().note))
    assert set(found) == {
        "[Content_Types].xml",
        "_rels/.rels",
        "docProps/core.xml",
        "word/document.xml",
        "word/_rels/document.xml.rels",
        "word/styles.xml",
        "word/settings.xml",
        "word/webSettings.xml",
        "word/fontTable.xml",
        "word/theme/theme1.xml",
        "word/numbering.xml",
    }
    properties = docx.Document(BytesIO(write(rich_week().note))).core_properties
    assert properties.title == "Good words from the team"
    assert (properties.author, properties.last_modified_by, properties.comments) == ("", "", "")
    assert found["docProps/core.xml"].count("</dc") == 3
    everything = "".join(found.values())
    for trace in ("python-docx", "rsid", "docId", "revision", "Macintosh", "/home/", "TargetMode"):
        assert trace not in everything


def test_the_same_note_gives_the_same_bytes() -> None:
    first = write(rich_week().note)
    with ZipFile(BytesIO(first)) as archive:
        assert {member.date_time for member in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    assert first == write(rich_week().note)


@pytest.mark.bench
def test_time_grows_with_the_length_only() -> None:
    def cost(count: int) -> float:
        people = tuple(PersonPraise(str(n), (Praise("She rang back.", date(2026, 11, 17)),)) for n in range(count))
        note = BragNote(Audience.MANAGER, "T", "P", "I", people)
        start = time.process_time()
        write(note)
        return time.process_time() - start

    cost(1)
    base = min(cost(1) for _ in range(3))
    assert min(cost(2000) for _ in range(2)) - base < 12 * max(min(cost(400) for _ in range(3)) - base, 0.01)
