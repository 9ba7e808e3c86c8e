"""Books with a bit of everything in them, made at random."""

from collections.abc import Callable
from datetime import date, datetime, timedelta, timezone
from typing import Any

from hypothesis import strategies as st

from goodword.core.days import HolidayRegion, PracticeSwitch, Schedule, Skip, TimeOff
from goodword.core.insights import Outcome
from goodword.core.note_choices import Choices, EditedLine, NoteKey, Says
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, Recipient
from goodword.core.people import Person, Recognition, fold
from goodword.core.ports import Draft
from goodword.core.practices import Content, Entry, Kind, Owner, Paraphrase, Practice, clean, is_blank
from goodword.core.skill_plans import PlanState, PlanStep, SkillPlan
from goodword.core.steps import StepMark, StepState
from goodword.core.told import Way
from goodword.core.topics import TopicAlias
from goodword.core.weeks import Week
from support.book import Desk, new_id

DAYS = st.dates(date(1970, 1, 2), date(2199, 12, 30))
OFFSETS = st.sampled_from([-660, -300, 0, 60, 330, 345, 765, 840]).map(lambda m: timezone(timedelta(minutes=m)))
MOMENTS = st.builds(datetime.combine, DAYS, st.times(), OFFSETS)
WRITTEN = st.text(st.characters(exclude_categories=["Cs", "Cc"]), min_size=1, max_size=40)
TYPED = st.text(max_size=30)
EVERYBODY = ("Amara Okonkwo", "Zoë Mårtensson", "Ben", "王小明", "O'Brien; DROP", "=cmd", "null", "İpek ß")
NAMES = st.sampled_from(EVERYBODY)


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
            leave(desk, ids, list(people.values()), moments, ways)
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


def leave(
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
        kept = f"Not this, {people[0].name if people else number}."
        if ids:
            book.listening.add_new(Outcome(ids[0], moments[0].date(), None, moments[1], kept), moments[2])
        book.listening.add_alias(TopicAlias(f"{kept} {number}", "Refunds", moments[number % 2]))
        for person in people[number:]:
            steps = tuple(PlanStep(f"{text} {people[0].name}") for text in "abc")
            plan = SkillPlan("", person.name, kept, "Seen.", steps, list(PlanState)[number % 4], moments[0].date())
            book.plans.add(plan, moments[1])
        for entry_id in ids[number:]:
            at = moments[0] + timedelta(seconds=number)
            book.steps.add(StepMark(entry_id, list(StepState)[number % 4], at.date(), at, moments[1].date()))
