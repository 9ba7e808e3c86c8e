"""A book full of secrets: none of them is in any note, in any format, for anybody it is not for."""

import itertools
import quopri
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from io import BytesIO
from pathlib import Path
from tempfile import TemporaryDirectory
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from goodword.core.brag_note import BragNote
from goodword.core.desk import Desk
from goodword.core.note_words import Audience
from goodword.core.people import Recognition
from goodword.core.practices import Content, Practice
from goodword.core.weeks import Week
from goodword.exporters import formats
from goodword.exporters.clipboard import texts
from goodword.exporters.eml import build_message, draft
from support import pdf_reader
from support.clock import HandClock
from support.templates import TEMPLATES
from support.whole_desk import whole_desk

pytestmark = pytest.mark.usefixtures("qapp")

WEEK = Week(2026, 10)
FORMATS = formats(TEMPLATES)
WISHES = (None, *Recognition)
NAMES = ("Quilla", "Xanthe", "Zebulon", "Ysolde", "Wolfram")

Plan = list[tuple[Practice, int | None, bool]]
PLANS = st.lists(
    st.tuples(st.sampled_from(Practice), st.none() | st.integers(0, len(NAMES) - 1), st.booleans()),
    min_size=1,
    max_size=8,
)


class Book:
    """A desk whose every private field holds a word of its own; `secrets` are for nobody's eyes."""

    def __init__(self, desk: Desk) -> None:
        self.desk = desk
        self._numbers = itertools.count()
        self.secrets: list[str] = []
        self.praise: list[tuple[str, str | None]] = []
        self.heard: list[str] = []

    def secret(self) -> str:
        self.secrets.append(f"Sekret{next(self._numbers)}qx")
        return self.secrets[-1]

    def open_word(self) -> str:
        return f"Offen{next(self._numbers)}qy"

    def write(self, practice: Practice, name: str | None, *, removed: bool) -> None:
        """A record of that practice; one that is removed holds secrets only."""
        word = self.secret() if removed else self.open_word()
        match practice:
            case Practice.PRAISE:
                content = Content(practice, f"Did {word}.", person=name)
                if not removed:
                    self.praise.append((word, name))
            case Practice.COACHING:
                content = Content(
                    practice,
                    self.secret(),
                    person=name,
                    skill=self.secret(),
                    next_step=self.secret(),
                )
            case _:
                content = Content(
                    practice,
                    f"Heard {word}.",
                    topic=f"Topic {self.secret() if removed else self.open_word()}",
                    action=f"Do {self.secret() if removed else self.open_word()}",
                    heard_from=f"Ms {self.secret()}",
                )
                if not removed:
                    self.heard.append(word)
        entry = self.desk.journal.record(content)
        if removed:
            self.desk.journal.remove(entry.id)


@contextmanager
def filled(plan: Plan, wishes: list[Recognition | None], left: int | None) -> Iterator[Book]:
    with TemporaryDirectory() as folder, whole_desk(Path(folder), HandClock()) as desk:
        book = Book(desk)
        for number, (name, wish) in enumerate(zip(NAMES, wishes, strict=True)):
            person = replace(desk.journal.add_person(name), recognition=wish, mail=f"{book.secret()}@x.org")
            if number == left:
                person = replace(person, left=date(2026, 3, 1))
            desk.journal.amend_person(person)
        for practice, who, removed in plan:
            book.write(practice, None if who is None else NAMES[who], removed=removed)
        desk.workdays.take_off(date(2026, 3, 6), reason=book.secret())
        desk.journal.keep_draft(Practice.PRAISE, (("text", book.secret()),), desk.clock.now())
        for key in ("mail_from", "mail_to_manager", "smtp_user"):
            desk.preferences.change(key, f"{book.secret()}@x.org")
        desk.preferences.change("smtp_host", f"{book.secret()}.example.org")
        yield book


def surfaces(note: BragNote) -> Iterator[tuple[str, bytes]]:
    """Everything that leaves, by its name: as it is, unpacked and decoded."""
    for form in FORMATS:
        data = form.write(note)
        yield form.name, data
        match form.name:
            case "docx":
                with ZipFile(BytesIO(data)) as archive:
                    yield from ((f"docx {name}", name.encode() + archive.read(name)) for name in archive.namelist())
            case "pdf":
                yield "pdf streams", pdf_reader.unpacked(data)
                if pdf_reader.HAS_READER:
                    yield "pdf words", pdf_reader.words(data).encode()
            case "eml":
                yield "eml parts", quopri.decodestring(data)
    copied, mail = texts(note), draft(note)
    yield "clipboard", copied.plain.encode()
    yield "clipboard html", copied.html.encode()
    yield "draft", f"{mail.subject}\n{mail.text}".encode() + quopri.decodestring(mail.message)
    yield "sent", quopri.decodestring(build_message(note).as_bytes())


def assert_without(note: BragNote, words: list[str]) -> None:
    forms = [form for word in words for form in (word.encode(), word.encode("utf-16-be").hex().upper().encode())]
    for name, data in surfaces(note):
        assert [word for word in forms if word in data] == [], name


def may_hear(wish: Recognition | None, audience: Audience) -> bool:
    """PRIVACY's rule, told once more: private praise to the person alone, the company only what is public."""
    if wish is Recognition.PRIVATE:
        return audience is Audience.PERSON
    return wish is Recognition.PUBLIC if audience is Audience.COMPANY else True


@given(
    PLANS, st.lists(st.sampled_from(WISHES), min_size=len(NAMES), max_size=len(NAMES)), st.none() | st.integers(0, 4)
)
@settings(max_examples=12)
def test_no_secret_is_in_anything_that_leaves(plan: Plan, wishes: list[Recognition | None], left: int | None) -> None:
    with filled(plan, wishes, left) as book:
        for audience in (Audience.MANAGER, Audience.TEAM, Audience.COMPANY):
            shown, hidden = list[str](), list(book.secrets)
            for word, name in book.praise:
                who = None if name is None else NAMES.index(name)
                goes = (
                    audience is not Audience.COMPANY if who is None else may_hear(wishes[who], audience) and who != left
                )
                (shown if goes else hidden).append(word)
            (hidden if audience is Audience.COMPANY else shown).extend(book.heard)
            hidden += [name for n, name in enumerate(NAMES) if n == left or not may_hear(wishes[n], audience)]
            note = book.desk.compose(WEEK.period(), audience).note
            assert_without(note, hidden)
            assert [word for word in shown if word not in texts(note).plain] == []


@given(PLANS, st.lists(st.sampled_from(WISHES), min_size=len(NAMES), max_size=len(NAMES)), st.integers(0, 4))
@settings(max_examples=12)
def test_a_person_s_note_tells_of_that_person_alone(plan: Plan, wishes: list[Recognition | None], who: int) -> None:
    with filled(plan, wishes, None) as book:
        own = [word for word, name in book.praise if name == NAMES[who]]
        others = [word for word, name in book.praise if name != NAMES[who]]
        note = book.desk.compose(WEEK.period(), Audience.PERSON, NAMES[who]).note
        assert_without(note, [*book.secrets, *others, *book.heard, *(name for name in NAMES if name != NAMES[who])])
        assert [word for word in own if word not in texts(note).plain] == []


def test_the_search_itself_finds_what_is_there() -> None:
    with filled([(Practice.PRAISE, 0, False)], [Recognition.PUBLIC] * 5, None) as book:
        note = book.desk.compose(WEEK.period(), Audience.COMPANY).note
        word = book.praise[0][0].encode()
        found = {name for name, data in surfaces(note) if word in data}
        assert found >= {"md", "txt", "html", "docx word/document.xml", "eml parts", "clipboard", "draft", "sent"}
        assert "pdf words" in found or not pdf_reader.HAS_READER
