"""Notes over a real book: drawn up, edited and kept, offered once, read by the coach where there is one."""

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from goodword.core.desk import Desk
from goodword.core.errors import InvalidInputError
from goodword.core.language import open_library
from goodword.core.note_blocks import Heading, blocks
from goodword.core.note_choices import Choices, Says
from goodword.core.note_reading import NoteReadings
from goodword.core.note_scan import Doubt
from goodword.core.note_words import Audience
from goodword.core.notes import NoteDraft, Notes, named
from goodword.core.outbox import MailState
from goodword.core.people import Person, Recognition
from goodword.core.practices import Practice
from goodword.core.told import Way
from goodword.core.weeks import Week
from goodword.core.wording.labels import Label, Reading, Span
from support.book import coaching, listening, praise
from support.clock import HandClock
from support.pseudo_language import PseudoLanguage
from support.whole_desk import whole_desk

WEEK = Week(2026, 10)
MANAGER = Audience.MANAGER


@pytest.fixture
def clock() -> HandClock:
    return HandClock("2026-03-06T10:00")


@pytest.fixture
def desk(tmp_path: Path, clock: HandClock) -> Iterator[Desk]:
    with whole_desk(tmp_path, clock) as desk:
        yield desk


def draft(desk: Desk, audience: Audience = MANAGER, person: str | None = None) -> NoteDraft:
    return desk.notes.draft(WEEK.period(), audience, person)


def texts(found: NoteDraft) -> list[str]:
    return [one.text for group in found.composed.note.people for one in group.praises]


def test_choices_are_kept_from_one_look_to_the_next(desk: Desk) -> None:
    first = desk.journal.record(praise("Rang the clinic back on Monday before noon.", person="Amara Obi"))
    second = desk.journal.record(praise("Good.", person="Kofi Mensah"))
    found = desk.notes.chosen(draft(desk), Choices().with_order([second.id, first.id]))
    found = desk.notes.edited(found, second.id, Says("Stayed until six"))
    assert texts(found) == ["Stayed until six.", "Rang the clinic back on Monday before noon."]
    assert draft(desk) == found
    assert desk.compose(WEEK.period(), MANAGER) == found.composed
    assert texts(draft(desk, Audience.TEAM)) == ["Rang the clinic back on Monday before noon.", "Good."]
    reset = desk.notes.chosen(found, Choices())
    assert texts(reset) == texts(draft(desk, Audience.TEAM))


def test_words_that_are_refused_change_nothing(desk: Desk) -> None:
    entry = desk.journal.record(praise("Rang.", person="Amara Obi"))
    with pytest.raises(InvalidInputError):
        desk.notes.edited(draft(desk), entry.id, Says(" "))
    assert draft(desk).choices == Choices()


def test_new_records_join_what_was_chosen(desk: Desk) -> None:
    first = desk.journal.record(praise("Rang.", person="Amara Obi"))
    desk.notes.chosen(draft(desk), Choices().with_in(first.id, is_in=False))
    desk.journal.record(praise("Sat.", person="Amara Obi"))
    assert texts(draft(desk)) == ["Sat."]


def test_a_note_for_one_person(desk: Desk) -> None:
    desk.journal.record(praise("Rang.", person="Amara Obi"))
    assert texts(draft(desk, Audience.PERSON, "amara  OBI")) == ["Rang."]
    with pytest.raises(InvalidInputError, match="nobody's name"):
        draft(desk, Audience.PERSON, "Amara")
    with pytest.raises(InvalidInputError, match="needs a name"):
        draft(desk, Audience.PERSON)


def test_the_good_words_of_a_week_until_they_are_told(desk: Desk) -> None:
    assert desk.notes.good_words(WEEK) == (0, 0)
    for content in (praise("Rang."), praise("Sat."), listening("Long."), coaching("Slow.", person="Ben F")):
        desk.journal.record(content)
    assert desk.notes.good_words(WEEK) == (2, 1)
    desk.note_left(desk.compose(WEEK.period(), Audience.TEAM), Way.CLIPBOARD)
    assert desk.notes.good_words(WEEK) == (2, 1)
    desk.note_left(desk.compose(WEEK.period(), MANAGER), Way.FILE)
    assert desk.notes.good_words(WEEK) == (0, 0)


def test_who_was_not_named_upward(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise("Rang.", person="Amara Obi"))
    desk.note_left(desk.compose(WEEK.period(), MANAGER), Way.FILE)
    desk.journal.record(praise("Sat.", person="Kofi Mensah"))
    clock.forward(weeks=8, days=2)
    found = desk.notes.unmentioned()
    assert [(one.person.name, one.weeks) for one in found] == [("Amara Obi", 8), ("Kofi Mensah", None)]
    assert [one.person.name for one in desk.notes.unmentioned(["Amara Obi"])] == ["Kofi Mensah"]


def test_who_is_named_anywhere_in_a_note(desk: Desk) -> None:
    desk.journal.record(praise("Rang with Kofi and Sam.", person="Sam Hill"))
    for name in ("Kofi Mensah", "Sam Poole", "Rosa Lind", "Ines Duarte"):
        desk.journal.add_person(name)
    desk.journal.record(praise("Rosa and all of us stayed."))
    desk.journal.record(listening("Too loud", topic="Rooms", action="Ask Ines Duarte"))
    found = draft(desk)
    assert named(found.composed.note, found.people) == ["Sam Hill", "Kofi Mensah", "Rosa Lind", "Ines Duarte"]


def test_what_to_look_at_in_words(desk: Desk) -> None:
    desk.journal.record(praise("Wrote to a@example.org. Under my guidance she closed the ticket.", person="Amara Obi"))
    desk.journal.record(praise("Wrote to a@example.org again.", person="Amara Obi"))
    words = desk.notes.warnings(draft(desk).composed.note)
    assert words[0] == "Please look: “a@example.org” may be a mail address."
    assert len(words) == 2
    assert words[1].endswith("puts you in as the cause. Whose act was it?")


class HandCoach:
    """Reads what it was told; counts how often."""

    def __init__(self, **readings: Reading | None) -> None:
        self.readings = readings
        self.asked: list[str] = []

    def read(self, practice: Practice, text: str, person: str | None = None) -> Reading | None:
        self.asked.append(text)
        return self.readings.get(text)


def reading(practice: Practice, *labels: Label, score: float | None = None, spans: tuple[Span, ...] = ()) -> Reading:
    return Reading(practice, frozenset(labels), score, spans)


def test_without_a_coach_there_is_no_score_and_no_doubt() -> None:
    reader = NoteReadings(lambda: None)
    assert reader.score() is None
    assert reader.doubts() is None


def test_a_coach_that_is_switched_off_in_between_says_nothing(desk: Desk) -> None:
    coaches: list[HandCoach | None] = [HandCoach(), None]
    score = NoteReadings(lambda: coaches.pop(0)).score()
    assert score is not None
    assert score(desk.journal.record(praise("Rang."))) == 0.5


def test_each_text_is_read_once_and_what_can_not_be_read_stands_in_the_middle(desk: Desk) -> None:
    coach = HandCoach(best=reading(Practice.PRAISE, score=0.9), odd=reading(Practice.PRAISE))
    score = NoteReadings(lambda: coach).score()
    assert score is not None
    for text, value in (("best", 0.9), ("odd", 0.5), ("fremd", 0.5)):
        entry = desk.journal.record(praise(text))
        assert (score(entry), score(entry)) == (value, value)
    assert coach.asked == ["best", "odd", "fremd"]


def test_blame_and_credit_are_told_at_their_words() -> None:
    seen = (Span(Label.ACTION, 0, 2), Span(Label.CREDIT_TAKING, 3, 5))
    taking = reading(Practice.PRAISE, Label.CREDIT_TAKING, spans=seen)
    coach = HandCoach(ab_my=taking, fault=reading(Practice.LISTENING, Label.BLAMING), fine=reading(Practice.PRAISE))
    doubts = NoteReadings(lambda: coach).doubts()
    assert doubts is not None
    assert list(doubts(Practice.PRAISE, "ab_my")) == [(Doubt.CREDIT, 3, 5)]
    assert list(doubts(Practice.LISTENING, "fault")) == [(Doubt.BLAME, 0, 5)]
    assert list(doubts(Practice.PRAISE, "fine")) == []
    assert list(doubts(Practice.PRAISE, "fremd")) == []


def test_notes_without_a_coach_are_told_by_their_days(desk: Desk, clock: HandClock) -> None:
    desk.journal.record(praise("Good.", person="Kofi Mensah"))
    clock.forward(minutes=1)
    desk.journal.record(praise("Rang the clinic back on Monday before noon.", person="Amara Obi"))
    notes = Notes(desk.book, clock, desk.preferences, desk.journal, NoteReadings(lambda: None))
    found = notes.draft(WEEK.period(), MANAGER)
    assert texts(found)[0] == "Good."
    assert texts(draft(desk))[0].startswith("Rang")
    assert notes.looks(blocks(found.composed.note), found.people) == ()


def set_up(desk: Desk) -> None:
    for key, value in (
        ("smtp_host", "mail.example.org"),
        ("mail_from", "jo@example.org"),
        ("mail_to_manager", "boss@example.org"),
    ):
        desk.preferences.change(key, value)


def test_an_offered_note_waits_in_the_outbox_until_it_is_looked_at(desk: Desk, clock: HandClock) -> None:
    set_up(desk)
    entry = desk.journal.record(praise("Rang.", person="Amara Obi"))
    clock.set("2026-03-06T15:30")
    for practice in (praise, coaching, listening):
        desk.journal.record(practice())
    offer = desk.prompting.offer()
    assert offer is not None
    assert offer.notice.body == "Two good words from week 10."
    desk.offer(offer)
    assert desk.prompting.offer() is None
    (waiting,) = desk.mailing.mails()
    assert (waiting.state, waiting.addresses) == (MailState.DRAFTED, ("boss@example.org",))
    desk.notes.chosen(draft(desk), Choices().with_in(entry.id, is_in=False))
    other = desk.put_into_outbox(draft(desk))
    assert [mail.id for mail in desk.mailing.mails()] == [other.id] != [waiting.id]
    assert desk.put_into_outbox(draft(desk), ["boss@example.org"]).id == other.id


def test_where_sending_is_not_set_up_the_offer_is_all(desk: Desk, clock: HandClock) -> None:
    clock.set("2026-03-06T15:30")
    for practice in (praise, coaching, listening):
        desk.journal.record(practice())
    offer = desk.prompting.offer()
    assert offer is not None
    desk.offer(offer)
    assert desk.mailing.mails() == []


def test_nothing_to_tell_is_not_offered(desk: Desk, clock: HandClock) -> None:
    clock.set("2026-03-06T15:30")
    desk.journal.record(praise("Rang.", person="Kofi Mensah"))
    kofi = next(one for one in desk.journal.people())
    desk.journal.amend_person(Person(kofi.id, kofi.name, Recognition.PRIVATE))
    desk.journal.record(coaching())
    desk.workdays.skip(Practice.LISTENING)
    assert desk.prompting.offer() is None
    assert desk.prompting.offer(clock.now() - timedelta(hours=1)) is None


class French(PseudoLanguage):
    """A language a note can be in, whatever Goodword speaks."""

    code = "fr"


def test_a_note_is_in_its_own_language_whatever_goodword_speaks(desk: Desk) -> None:
    open_library(lambda code: French() if code == "fr" else None)
    try:
        desk.preferences.change("note_language", "fr")
        desk.journal.record(praise("Anna called every client back by four.", person="Anna"))
        found = draft(desk, Audience.TEAM)
        note = found.composed.note
        assert (note.language, note.title[0], note.intro[0]) == ("fr", "[", "[")
        assert [block.text[0] for block in blocks(note) if isinstance(block, Heading)] == ["["]
        desk.preferences.change("note_language", "same")
        assert draft(desk, Audience.TEAM).composed.note.language == "en"
    finally:
        open_library(lambda _: None)
