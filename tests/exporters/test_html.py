"""HTML: self-contained, escaped, and nothing in it that runs or fetches."""

import re

from hypothesis import given

from goodword.core.brag_note import BragNote
from goodword.exporters.html import write
from support.notes import composed, paragraphs, praise, rich_week
from support.notes_at_random import NOTES
from support.page_reader import read
from support.templates import TEMPLATES


@given(NOTES)
def test_a_strict_reader_sees_every_text_and_nothing_else(note: BragNote) -> None:
    assert read(write(note, TEMPLATES)).texts == paragraphs(note)


def test_nothing_comes_from_elsewhere() -> None:
    page = write(rich_week().note, TEMPLATES).decode()
    style = page[page.index("<style>") : page.index("</style>")]
    assert not re.search(r"url\(|@import|expression", style)
    assert "default-src 'none'" in page
    assert page.startswith('<!DOCTYPE html>\n<html lang="en">')


def test_the_title_is_the_page_s_too() -> None:
    assert read(write(rich_week().note, TEMPLATES)).title == "Good words from the team"


def test_a_name_keeps_its_direction_to_itself() -> None:
    page = write(composed([praise("Rang.", "نور")], []).note, TEMPLATES).decode()
    assert '<p dir="auto"><b><bdi>نور</bdi></b> Rang.</p>' in page
