"""Export, import into nothing, export again: the same lines, whatever the book holds."""

import json
import os
import tempfile
from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.left_lines import SentMail
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.people import Person, Recognition
from goodword.core.ports import Draft
from goodword.core.practices import Content, Entry, Practice
from goodword.core.told import Way
from support.book import Desk, desk_in, new_id
from support.random_books import books, leave

EXAMPLES = int(os.environ.get("ROUND_TRIPS", "25"))
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
            for kind in ("step", "insight", "topic", "skill_plan"):
                assert again.there[kind] == taken.taken[kind]
            assert lines_of(desk) == after
    assert after[1:] == before[1:]


def test_every_kind_of_line_is_among_them(tmp_path: Path) -> None:
    """The book that the search begins with holds each type, so that none is compared with nothing."""
    with desk_in(tmp_path) as desk:
        _everything(desk)
        types = {json.loads(line)["type"] for line in lines_of(desk)}
    assert types == {
        *("goodword-export", "setting", "person", "schedule", "holidays", "time_off", "skip", "practice", "entry"),
        *("told", "choice", "mail", "draft", "step", "insight", "topic", "skill_plan"),
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
        leave(desk, ids, [person], [moment] * 4, ways)


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


@pytest.mark.parametrize("kind", ["told", "choice", "mail", "draft", "step", "insight", "topic", "skill_plan", "entry"])
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
