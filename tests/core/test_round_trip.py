"""Export, import into nothing, export again: the same lines, whatever the book holds."""

import json
import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.left_lines import SentMail
from goodword.core.note_choices import Choices, EditedLine, NoteKey, Says
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.people import Person, Recognition, fold
from goodword.core.ports import Draft
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice, clean, is_blank
from goodword.core.told import Way
from goodword.core.weeks import Week
from support.book import Desk, desk_in, new_id

EXAMPLES = int(os.environ.get("ROUND_TRIPS", "25"))
DAYS = st.dates(date(1970, 1, 2), date(2199, 12, 30))
OFFSETS = st.sampled_from([-660, -300, 0, 60, 330, 345, 765, 840]).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.builds(datetime.combine, DAYS, st.times(), OFFSETS)
WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
TYPED = st.text(max_size=30)
NAMES = st.sampled_from(["Amara Okonkwo", "Zoë Mårtensson", "Ben", "王小明", "O'Brien; DROP", "=cmd", "null", "İpek ß"])


def tidy(text: str) -> str:
    text = clean(text, "note", lines=True)
    return "Well." if is_blank(text) else text


def field(text: str | None) -> str | None:
    text = None if text is None else clean(text, "note", lines=False)
    return None if text is None or is_blank(text) else text


@st.composite
def books(draw: st.DrawFn) -> Callable[[Desk], None]:
    """What fills a book with a bit of everything."""
    maybe = draw(st.lists(st.none() | WRITTEN, min_size=6, max_size=6)).__iter__
    entries = draw(st.lists(st.tuples(MOMENTS, MOMENTS, DAYS, WRITTEN, NAMES, st.sampled_from(Practice), st.booleans()),
                            max_size=6))  # fmt: skip
    moments = draw(st.lists(MOMENTS, min_size=4, max_size=4))
    drafts = draw(st.dictionaries(st.sampled_from(Practice), st.tuples(TYPED, TYPED), max_size=3))
    wishes = draw(st.dictionaries(NAMES, st.sampled_from(Recognition), max_size=3))
    reasons = draw(st.lists(WRITTEN, max_size=4))
    ways = draw(st.lists(st.tuples(st.sampled_from(Audience), st.sampled_from(Way)), max_size=8))

    def fill(desk: Desk) -> None:
        book, now = desk.book, moments[0]
        texts = list(maybe())
        with book.transaction():
            people: dict[str, Person] = {}
            for name in dict.fromkeys([*wishes, *(row[4] for row in entries)]):
                person = Person(new_id(now), name, wishes.get(name), moments[1].date(), None, f"{len(people)}@x.org")
                if all(fold(name) != fold(known) for known in people):
                    book.people.add(person, now)
                    people[name] = person
            ids = []
            for made, changed, day, text, name, practice, gone in entries:
                ids.append(new_id(made))
                content = _content(practice, tidy(text), name if len(ids) % 2 else None, list(map(field, texts)))
                book.entries.add(Entry(ids[-1], day, made, made.date(), changed, content, changed if gone else None))
            for reason in reasons:
                book.days.add_time_off(TimeOff(date(2026, 3, 2), date(2026, 3, 9), field(reason) or ""), now)
            book.days.put_schedule(Schedule(date(2026, 3, 2), frozenset({0, 6})), now)
            book.days.put_holiday_region(HolidayRegion(date(2026, 1, 1), ""), now)
            book.days.add_skip(Skip(Practice.PRAISE, date(2026, 3, 3)), now)
            book.days.put_switch(PracticeSwitch(Practice.COACHING, date(2026, 3, 4), False), now)
            for practice, values in drafts.items():
                book.drafts.put(Draft(practice, tuple(zip(("text", "person"), values, strict=True)), now, moments[2]))
            _leave(desk, ids, list(people.values()), moments, ways)
        desk.preferences.change_together({"prompt_times": "11:30, 15:30", "leader_name": "Zoë", "day_start": "6"})

    return fill


def _content(practice: Practice, text: str, person: str | None, more: list[str | None]) -> Content:
    if practice is Practice.COACHING:
        owner = Owner.ME if more[1] else None
        return Content(practice, text, person, skill=more[0], next_step=more[1], owner=owner, due=date(2026, 4, 1))
    if practice is Practice.LISTENING:
        facts: dict[str, Any] = {"paraphrase": Paraphrase.CORRECTED, "kind": Kind.WISH}
        return Content(practice, text, person, heard_from=more[2], topic=more[3], action=more[4], **facts)
    return Content(practice, text, person)


def _leave(
    desk: Desk, ids: list[str], people: list[Person], moments: list[datetime], ways: list[tuple[Audience, Way]]
) -> None:
    book = desk.book
    for number, (audience, way) in enumerate(ways):
        whom = people[number % len(people)] if people and audience is Audience.PERSON else None
        book.told.add(ids, audience, way, whom.id if whom else None, moments[number % 2])
        line = EditedLine(Says(f"In other words, {number}.", "And then." if number % 2 else None), Says("Well."))
        choices = Choices(frozenset(ids[:1]), tuple(reversed(ids)), dict.fromkeys(ids[1:], line))
        key = NoteKey(Week(2026, 10 + number).period(), audience, whom.id if whom else None)
        book.notes.put(key, choices, moments[1])
        to = (Recipient(f"{number}@x.org", "550 no" if number % 3 else ""),)
        made = moments[2].replace(microsecond=0)
        mail = Mail(new_id(made), MailState.SENT, audience, "Week 10, 2026", to, tuple(ids), None, f"<{number}@x>",
                    moments[3], made, made, f"{number:064x}", whom.id if whom else None, number, "")  # fmt: skip
        book.outbox.add(mail)


def lines_of(desk: Desk) -> list[bytes]:
    return list(desk.transfer.export())


@settings(max_examples=EXAMPLES, suppress_health_check=[HealthCheck.too_slow])
@given(books())
def test_a_book_comes_back_the_same(fill: Callable[[Desk], None]) -> None:
    with tempfile.TemporaryDirectory() as first, tempfile.TemporaryDirectory() as second:
        with desk_in(Path(first)) as desk:
            fill(desk)
            before = lines_of(desk)
        with desk_in(Path(second)) as desk:
            taken = desk.transfer.take_in(before)
            assert not taken.unknown
            after = lines_of(desk)
            again = desk.transfer.take_in(before)
            assert again.there["entry"] == taken.taken["entry"]
            assert again.there["told"] == taken.taken["told"]
            assert again.there["choice"] == taken.taken["choice"]
            assert lines_of(desk) == after
    assert after[1:] == before[1:]


def test_every_kind_of_line_is_among_them(tmp_path: Path) -> None:
    """The book that the search begins with holds each type, so that none is compared with nothing."""
    with desk_in(tmp_path) as desk:
        _everything(desk)
        types = {json.loads(line)["type"] for line in lines_of(desk)}
    assert types == {
        *("goodword-export", "setting", "person", "schedule", "holidays", "time_off", "skip", "practice", "entry"),
        *("told", "choice", "mail", "draft"),
    }


def _everything(desk: Desk) -> None:
    moment = datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1)))
    with desk.book.transaction():
        person = Person(new_id(moment), "Zoë", Recognition.PRIVATE, date(2026, 1, 1), None, "z@x.org")
        desk.book.people.add(person, moment)
        ids = [new_id(moment) for _ in range(3)]
        for entry_id in ids:
            content = Content(Practice.PRAISE, "Well.", "Zoë")
            desk.book.entries.add(Entry(entry_id, moment.date(), moment, moment.date(), moment, content))
        desk.book.days.add_time_off(TimeOff(date(2026, 3, 2), date(2026, 3, 9), "Alps"), moment)
        desk.book.days.put_schedule(Schedule(date(2026, 3, 2), frozenset({0})), moment)
        desk.book.days.put_holiday_region(HolidayRegion(date(2026, 1, 1), ""), moment)
        desk.book.days.add_skip(Skip(Practice.PRAISE, date(2026, 3, 3)), moment)
        desk.book.days.put_switch(PracticeSwitch(Practice.COACHING, date(2026, 3, 4), False), moment)
        desk.book.drafts.put(Draft(Practice.PRAISE, (("text", "half\ud800\x00"),), moment, moment))
        ways = [(Audience.PERSON, Way.MAIL), (Audience.TEAM, Way.FILE), (Audience.TEAM, Way.FILE)]
        _leave(desk, ids, [person], [moment] * 4, ways)


def test_rows_of_one_moment_keep_their_order(tmp_path: Path) -> None:
    """Ids are drawn anew by an import; an order by id would differ half of the time."""
    with desk_in(tmp_path) as desk:
        _everything(desk)
        lines = lines_of(desk)
    for number in range(5):
        (tmp_path / str(number)).mkdir()
        with desk_in(tmp_path / str(number)) as desk:
            desk.transfer.take_in(lines)
            assert lines_of(desk)[1:] == lines[1:]


@pytest.mark.parametrize("kind", ["told", "choice", "mail", "draft", "entry"])
def test_an_export_without_a_kind_of_line_is_seen(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, kind: str
) -> None:
    """The mutant: an import that forgets one kind fails the comparison."""
    with desk_in(tmp_path) as desk:
        _everything(desk)
        lines = lines_of(desk)
    (tmp_path / "other").mkdir()
    with desk_in(tmp_path / "other") as desk:
        desk.transfer.take_in([line for line in lines if json.loads(line)["type"] != kind])
        assert lines_of(desk)[1:] != lines[1:]


def test_a_mail_that_waits_is_no_part_of_an_export(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1)))
    with desk_in(tmp_path) as desk, desk.book.transaction():
        waits = Mail(new_id(moment), MailState.UNKNOWN, Audience.TEAM, "Week 10", (Recipient("a@x.org"),), (), b"x",
                     "<1@x>", moment, moment, moment, "0" * 64)  # fmt: skip
        desk.book.outbox.add(waits)
        assert desk.book.outbox.sent() == []


def test_what_was_sent_from_elsewhere_does_not_go_again(tmp_path: Path) -> None:
    moment = datetime(2026, 3, 2, 10, tzinfo=timezone(timedelta(hours=1)))
    sent = Mail("m1", MailState.SENT, Audience.TEAM, "Week 10", (Recipient("a@x.org"),), (), None, "<1@x>",
                moment, moment, moment, "0" * 64)  # fmt: skip
    with desk_in(tmp_path) as desk, desk.book.transaction():
        assert desk.book.outbox.add_sent(SentMail(sent, None))
        assert not desk.book.outbox.add_sent(SentMail(sent, None))
        found = desk.book.outbox.like("0" * 64)
        assert found is not None
        assert found.state is MailState.SENT
