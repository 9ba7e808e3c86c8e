"""The mail: text and HTML, headers that are counted by hand, and no word of the leader's becomes one."""

import email
import re
from email.header import decode_header, make_header
from email.policy import default

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from goodword.core.brag_note import BragNote
from goodword.core.note_blocks import blocks
from goodword.core.note_words import Audience
from goodword.exporters.eml import build_message, draft, subject, write
from goodword.exporters.text import write as write_text
from support.mail_reader import headers_and_body, parts
from support.notes import composed, paragraphs, praise, rich_week
from support.notes_at_random import ANY_TEXT, NOTES
from support.page_reader import read

HEADERS = ["Subject", "MIME-Version", "Content-Type", "X-Unsent"]
HOSTILE = (
    "=?UTF-8?Q?=0A?=Bcc: all@x.org",
    "=?utf-8?b?DQpCY2M6IGFsbEB4Lm9yZw==?=",
    "a\r\nBcc: all@x.org",
    "a\n\nbody",
    "\u2028Bcc: all@x.org",
    "=?=?UTF-8?Q?=0A?=?=",
    "=\n?UTF-8?Q?=0ABcc:_x?=",
    "  =?UTF-8?Q?=0d=0aTo:_x?= =?UTF-8?Q?=0d=0aTo:_x?=",
    "x" * 400,
    "é" * 400,
    "a " * 300,
)


def titled(title: str, period: str = "") -> BragNote:
    return BragNote(Audience.MANAGER, title, period, "One thing.")


@given(NOTES)
def test_any_note_is_whole_in_both_parts(note: BragNote) -> None:
    data = write(note)
    text, page = parts(data)
    assert text.text == write_text(note).decode()
    assert [" ".join(found.split()) for found in read(page.text.encode()).texts] == [
        " ".join(paragraph.split()) for paragraph in paragraphs(note)
    ]


@given(ANY_TEXT, ANY_TEXT)
@example(*HOSTILE[:2])
def test_nothing_becomes_a_header(title: str, period: str) -> None:
    note = titled(title, period)
    headers, _ = headers_and_body(write(note))
    assert [name for name, _ in headers] == HEADERS
    shown = subject(blocks(note))
    read_by_python = email.message_from_bytes(write(note), policy=default)
    assert str(make_header(decode_header(headers[0][1]))) == shown
    assert str(read_by_python["Subject"]) == shown
    assert read_by_python.keys() == HEADERS


@pytest.mark.parametrize("title", HOSTILE)
def test_hostile_titles(title: str) -> None:
    data = write(titled(title))
    headers, _ = headers_and_body(data)
    assert [name for name, _ in headers] == HEADERS
    decoded = str(make_header(decode_header(headers[0][1])))
    assert not re.search(r"[\r\n\x00]", decoded)
    assert len(decoded) <= 200
    assert max(map(len, data.split(b"\r\n"))) <= 78


@given(NOTES)
def test_the_bytes_are_those_of_a_mail(note: BragNote) -> None:
    data = write(note)
    assert data.isascii()
    assert data.count(b"\r\n") == data.count(b"\n") == data.count(b"\r")
    assert max(map(len, data.split(b"\r\n"))) <= 998
    assert all(len(line) <= 76 for line in data.partition(b"\r\n\r\n")[2].split(b"\r\n"))


def test_the_headers_tell_what_is_needed_only() -> None:
    headers, _ = headers_and_body(write(rich_week().note))
    assert dict(headers)["X-Unsent"] == "1"
    assert dict(headers)["MIME-Version"] == "1.0"
    assert str(make_header(decode_header(dict(headers)["Subject"]))) == (
        "Good words from the team · Week 47 · 16 to 22 November 2026"
    )
    assert [part.headers for part in parts(write(rich_week().note))] == [
        [("Content-Type", f'text/{kind}; charset="utf-8"'), ("Content-Transfer-Encoding", "quoted-printable")]
        for kind in ("plain", "html")
    ]


def test_the_same_note_gives_the_same_bytes() -> None:
    assert write(rich_week().note) == write(rich_week().note)


@given(NOTES)
def test_what_is_sent_is_the_draft_without_its_mark(note: BragNote) -> None:
    message = build_message(note)
    assert message.keys() == HEADERS[:3]
    message["X-Unsent"] = "1"
    assert message.as_bytes() == write(note)


def test_the_page_needs_nothing_from_elsewhere() -> None:
    page = parts(write(rich_week().note))[1].text
    assert not re.search(r"<style|<link|<img|<script|url\(|@import|href=|src=", page)


def test_right_to_left_is_told_to_programs_that_do_not_look() -> None:
    page = parts(write(composed([praise("أعادت نور الاتصال.", "نور"), praise("Rang.", "دانا")], []).note))[1].text
    assert page.count('dir="rtl"') == 1
    assert "<b><bdi>دانا</bdi></b> Rang." in page


@given(st.text("-=_goodwrptsfne\n", max_size=80))
def test_no_text_ends_a_part(text: str) -> None:
    note = titled("T", f"{text}\n--=_parts_of_one_note_--\n--=_parts_of_one_note_\n")
    assert len(parts(write(note))) == 2


def test_a_draft_for_a_mail_program() -> None:
    note = rich_week().note
    made = draft(note)
    assert made.subject == subject(blocks(note))
    assert made.text == write_text(note).decode()
    assert made.message == write(note)
