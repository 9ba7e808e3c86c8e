"""Markdown: an independent CommonMark parser reads back what was written."""

from itertools import pairwise

import pytest
from hypothesis import given
from markdown_it import MarkdownIt
from markdown_it.token import Token

from goodword.core.brag_note import BragNote, PersonPraise, Praise
from goodword.core.note_blocks import Heading, Items, Title, blocks
from goodword.core.note_words import Audience
from goodword.exporters.markdown import write
from support.notes import TUESDAY
from support.notes_at_random import NOTES

PARSER = MarkdownIt("commonmark").enable(["table", "strikethrough"])


def read(source: str) -> list[tuple[str, str]]:
    """What a reader sees: headings and paragraphs with their text, bold text between two NULs."""
    found = []
    tokens = PARSER.parse(source)
    for before, token in pairwise(tokens):
        assert token.type not in ("html_block", "fence", "code_block", "hr", "table_open", "blockquote_open")
        if token.type == "inline":
            found.append((before.tag, "".join(map(seen, token.children or []))))
    return found


def seen(token: Token) -> str:
    match token.type:
        case "text" | "text_special":
            return token.content
        case "hardbreak":
            return "\n"
        case "strong_open" | "strong_close":
            return "\x00"
    raise AssertionError(f"{token.type} in {token.content}")


def expected(note: BragNote) -> list[tuple[str, str]]:
    found = []
    for block in blocks(note):
        match block:
            case Title(text):
                found.append(("h1", text))
            case Heading(text):
                found.append(("h2", text))
            case Items(items):
                for item in items:
                    first = " ".join([*([f"\x00{item.lead}\x00"] if item.lead else []), *item.paragraphs[:1]])
                    found += [("p", text) for text in (first, *item.paragraphs[1:])]
            case _:
                found.append(("p", block.text))
    return found


@given(NOTES)
def test_commonmark_reads_back_as_it_was_written(note: BragNote) -> None:
    assert read(write(note).decode()) == expected(note)


@given(NOTES)
def test_every_item_is_an_item_of_one_list(note: BragNote) -> None:
    lists = [block for block in blocks(note) if isinstance(block, Items)]
    tokens = [token.type for token in PARSER.parse(write(note).decode())]
    assert tokens.count("list_item_open") == sum(len(block.items) for block in lists)
    assert "ordered_list_open" not in tokens


@pytest.mark.parametrize(
    ("text", "escaped"),
    [
        ("R&D and a-b (c) 3.5 #4!", "R&D and a-b (c) 3.5 #4!"),
        ("&amp; *a* _b_ `c` [d](e) <f>", r"\&amp; \*a\* \_b\_ \`c\` \[d\](e) \<f\>"),
        ("3. done", r"3\. done"),
        ("- done", r"\- done"),
    ],
)
def test_plain_text_stays_readable(text: str, escaped: str) -> None:
    person = PersonPraise(None, (Praise(f"x\n{text}", TUESDAY),))
    note = BragNote(Audience.PERSON, "T", "P", "I", (person,))
    assert f"\\\n  {escaped}\n" in write(note).decode()
