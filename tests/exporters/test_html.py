"""HTML: self-contained, escaped, and nothing in it that runs or fetches."""

import re
from html.parser import HTMLParser

from hypothesis import given

from goodword.core.brag_note import BragNote
from goodword.exporters.html import write
from support.notes import composed, paragraphs, praise, rich_week
from support.notes_at_random import NOTES
from support.templates import TEMPLATES

ALLOWED = {
    "html": {"lang"},
    "head": set(),
    "meta": {"charset", "http-equiv", "content", "name"},
    "title": set(),
    "style": set(),
    "body": set(),
    "h1": {"dir"},
    "h2": set(),
    "p": {"class", "dir"},
    "ul": set(),
    "li": set(),
    "b": set(),
    "bdi": set(),
    "br": set(),
}


class Reader(HTMLParser):
    """Reads strictly: known elements and attributes only; keeps the texts of the body, a break as a line feed."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.texts: list[str] = []
        self.title = ""
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        assert {name for name, _ in attrs} <= ALLOWED[tag], tag
        if tag in ("h1", "h2", "p"):
            self.texts.append("")
        if tag == "br":
            self.texts[-1] += "\n"
        elif tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if self.open[-1:] == ["title"]:
            self.title += data
        elif {"h1", "h2", "p"} & set(self.open):
            self.texts[-1] += data
        else:
            assert not data.strip() or self.open[-1] == "style"

    def handle_comment(self, data: str) -> None:
        raise AssertionError(data)


def read(page: bytes) -> Reader:
    reader = Reader()
    reader.feed(page.decode())
    reader.close()
    assert reader.open == []
    return reader


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
