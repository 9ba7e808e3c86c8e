"""The copy: text that is good by itself, and HTML as flat as chats keep it."""

import re

from hypothesis import given

from goodword.core.brag_note import BragNote
from goodword.exporters.clipboard import texts
from goodword.exporters.text import write as write_text
from support.notes import composed, heard, paragraphs, praise, rich_week
from support.notes_at_random import NOTES
from support.page_reader import read

FLAT = {"meta", "p", "ul", "li", "b", "bdi", "br"}


@given(NOTES)
def test_both_texts_hold_every_word(note: BragNote) -> None:
    copied = texts(note)
    assert copied.plain == write_text(note).decode().rstrip("\n")
    assert " ".join(" ".join(read(copied.html.encode()).texts).split()) == " ".join(" ".join(paragraphs(note)).split())


def test_the_html_is_flat() -> None:
    page = texts(rich_week().note).html
    assert set(re.findall(r"<(\w+)", page)) == FLAT
    assert set(re.findall(r" (\w+)=", page.replace("onclick=x", ""))) == {"charset", "dir"}
    assert page.startswith('<meta charset="utf-8"><p><b>Good words from the team</b></p><p>Week 47')
    assert "<li><ul>" not in page
    assert page.count("<ul>") == 2


def test_an_item_stays_one_item_in_a_chat() -> None:
    entries = [praise("Rang.\n\nSat  down.", "Zoë"), heard("Long form.", "Forms", "A new one")]
    page = texts(composed(entries, []).note).html
    assert "<li><b>Zoë</b> Rang.<br>Sat\u00a0 down.</li>" in page
    assert "<li><b>Forms.</b> Long form.<br>Next: A new one.</li>" in page


def test_a_person_s_note_has_items_without_names() -> None:
    note = composed([heard("One\n  two\tthree.")], []).note
    assert "<li>One<br>\u00a0 two\u00a0\u00a0\u00a0\u00a0three.</li>" in texts(note).html
