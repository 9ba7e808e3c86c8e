"""What goes into a note, for whom, in which order, and what is held back."""

from dataclasses import replace
from datetime import date

import pytest

from goodword.core.brag_note import Composed, Heard, PersonPraise, Topic, compose
from goodword.core.errors import InvalidInputError
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.weeks import Period
from support.notes import FRIDAY, LEADER, TUESDAY, WEEK, coaching, composed, heard, person, praise, rich_week

MANAGER, TEAM, COMPANY, PERSON = Audience
PUBLIC, WITHIN_TEAM, PRIVATE = Recognition
AMARA = person("Amara Okonkwo-Lindqvist", PUBLIC)


def texts(note: Composed) -> list[str]:
    return [praise.text for group in note.note.people for praise in group.praises]


def reasons(note: Composed) -> list[str]:
    return [held.reason for held in note.held_back]


def test_praise_stands_by_person_in_the_order_of_their_first_the_team_last() -> None:
    note = composed(
        [
            praise("Sat with the new one.", "Zoë"),
            praise("All stayed.", None, date(2026, 11, 16)),
            praise("Rang back.", AMARA.name),
            praise("Wrote it down.", "Zoë", date(2026, 11, 18)),
        ],
        [AMARA, person("Zoë")],
    ).note
    assert [(group.person, len(group.praises)) for group in note.people] == [("Zoë", 2), (AMARA.name, 1), (None, 1)]
    assert note.people[0].praises[1].date == date(2026, 11, 18)


def test_the_frame_of_a_week_for_the_manager() -> None:
    note = composed([praise("Rang back.", AMARA.name)], [AMARA]).note
    assert note.title == "Good words from the team"
    assert note.period == "Week 47 · 16 to 22 November 2026"
    assert note.intro == "One thing the team did this week that I would like you to hear about."
    assert note.signature == LEADER
    assert not note.is_empty


def test_no_leader_name_no_signature() -> None:
    note = compose([], [], WEEK.period(), MANAGER, today=FRIDAY, leader_name="").note
    assert note.signature is None


def test_a_quiet_week_says_so_kindly() -> None:
    quiet = composed([], [])
    assert quiet.note.is_empty
    assert quiet.note.intro == "A quiet week is fine. There is no note, and Monday starts fresh."
    assert quiet.held_back_words() == ""


def test_only_the_days_of_the_period_count() -> None:
    days = [date(2026, 11, day) for day in (15, 16, 22, 23)]
    note = composed([praise(f"On the {day.day}.", None, day) for day in days], [])
    assert texts(note) == ["On the 16.", "On the 22."]


def test_coaching_and_the_bin_leave_no_trace() -> None:
    note = composed([coaching("CANARY", AMARA.name), praise("CANARY", None, removed=True)], [AMARA])
    assert note.note.is_empty
    assert note.held_back == ()
    assert "CANARY" not in repr(note)


@pytest.mark.parametrize("audience", [MANAGER, TEAM])
def test_listening_shows_text_topic_and_action_and_never_who_said_it(audience: Audience) -> None:
    note = composed([heard("Refunds are unclear", "Refunds", "Ask billing", heard_from="CANARY")], [], audience)
    assert note.note.topics == (Topic("Refunds", (Heard("Refunds are unclear.", "Ask billing."),)),)
    assert "CANARY" not in repr(note)


def test_a_topic_stands_once_however_it_is_written() -> None:
    entries = [heard("One", "Refund mails"), heard("Two"), heard("Three", "refund  Mails")]
    topics = composed(entries, []).note.topics
    assert [(topic.topic, len(topic.heard)) for topic in topics] == [("Refund mails", 2), (None, 1)]


def test_listening_goes_no_further_than_manager_and_team() -> None:
    told = heard("Refunds are unclear")
    note = composed([told], [], COMPANY)
    assert note.note.topics == ()
    assert note.held_back[0].topics == (told.id,)
    assert reasons(note) == ["What was heard stays with your manager and the team."]
    assert composed([told], [AMARA], PERSON, recipient=AMARA).held_back == ()


@pytest.mark.parametrize(
    ("wish", "goes_to"),
    [
        (PUBLIC, {MANAGER, TEAM, COMPANY, PERSON}),
        (WITHIN_TEAM, {MANAGER, TEAM, PERSON}),
        (None, {MANAGER, TEAM, PERSON}),
        (PRIVATE, {PERSON}),
    ],
)
def test_praise_goes_as_far_as_the_person_wishes(wish: Recognition | None, goes_to: set[Audience]) -> None:
    kofi = person("Kofi Mensah-Quartey", wish)
    words = praise("Stayed late.", kofi.name)
    for audience in Audience:
        note = composed([words], [kofi], audience, recipient=kofi)
        assert bool(texts(note)) == (audience in goes_to), audience
        assert bool(note.held_back) != (audience in goes_to)


def test_reasons_are_words_for_the_leader() -> None:
    people = [person("Kofi", PRIVATE), person("Rosa", WITHIN_TEAM), person("Ines"), person("Lin", PUBLIC)]
    entries = [praise("Rang back.", one.name) for one in people]
    entries += [praise("Stayed late.", "Kofi"), praise("All of us."), praise("Helped Kofi out.", "Lin")]
    note = composed(entries, people, COMPANY)
    assert reasons(note) == [
        "Kofi likes praise in private.",
        "Rosa likes praise within the team.",
        "Ines has not been asked about praise in public.",
        "Praise for the team as a whole stays with your manager and the team.",
        "Kofi is named, and likes praise in private.",
    ]
    assert note.held_back[0].praises == (entries[0].id, entries[4].id)
    assert note.held_back_words() == "Held back: 6 praises"


def test_held_back_is_counted_in_words() -> None:
    kofi = person("Kofi", PRIVATE)
    note = composed([praise("Rang.", "Kofi"), praise("Sat.", "Kofi"), heard("Kofi asked for shade")], [kofi])
    assert note.held_back_words() == "Held back: 2 praises, 1 topic"
    assert note.note.intro == "Nothing from this week goes any further. There is no note."


@pytest.mark.parametrize("text", ["She and Kofi stayed.", "KOFI'S list helped.", "Mensah-Quartey and she stayed."])
def test_the_strictest_wish_of_all_who_are_named_holds(text: str) -> None:
    kofi = person("Kofi Mensah-Quartey", PRIVATE)
    for audience in (MANAGER, TEAM, COMPANY):
        assert texts(composed([praise(text, AMARA.name)], [AMARA, kofi], audience)) == []
    assert texts(composed([praise(text, AMARA.name)], [AMARA, kofi], PERSON, recipient=AMARA)) == []


def test_somebody_named_who_was_not_asked_keeps_praise_from_the_company() -> None:
    note = composed([praise("She and Ines stayed.", AMARA.name)], [AMARA, person("Ines")], COMPANY)
    assert reasons(note) == ["Ines has not been asked about praise in public."]


@pytest.mark.parametrize("place", ["text", "topic", "action", "about"])
def test_what_was_heard_about_a_private_person_is_held_back(place: str) -> None:
    kofi = person("Kofi Mensah", PRIVATE)
    words = {"text": "The list is long", "topic": "Lists", "action": "Shorten it", "about": "Amara"}
    words[place] = "Kofi Mensah"
    told = heard(words["text"], words["topic"], words["action"], about=words["about"])
    assert len(composed([told], [kofi, person("Amara")]).held_back) == 1


@pytest.mark.parametrize(
    ("speaker", "text", "held"),
    [
        ("Ines Duarte", "Ines would like a quieter room", True),
        ("Ms Hargreaves", "ms hargreaves would like a call first", True),
        ("Ms Hargreaves", "A guest would like a call first", False),
        ("customers", "Customers would like a call first", False),
        ("Dana", "A call first would be good", False),
        ("Tomas", "Tomas wants a call first", True),
        ("Ms Hargreaves", "Hargreaves wants a call first", True),
        ("Anna Schmidt, ACME", "ACME wants a call first", True),
        ("anna schmidt", "anna schmidt wants a call first", True),
        ("anna@example.org", "Mail from anna@example.org: a call first", True),
        ("李雷", "听李雷说要先打电话", True),
        ("Support", "Support wants a call first", False),
        ("The night shift", "Night shift wants a call first", False),
    ],
)
def test_a_text_that_names_who_said_it_is_held_back(speaker: str, text: str, held: bool) -> None:
    note = composed([heard(text, heard_from=speaker)], [person("Ines Duarte")])
    assert reasons(note) == (["The text names who said it."] if held else [])


def test_a_private_person_is_found_in_the_spelling_of_another_keyboard() -> None:
    note = composed([praise("Juergen Mueller rang the clinic back.", None)], [person("Jürgen Müller", PRIVATE)])
    assert reasons(note) == ["Jürgen Müller is named, and likes praise in private."]


def test_leavers_are_left_out_wherever_they_stand() -> None:
    gone, going = person("Gil", left=date(2026, 11, 18)), person("Lea", left=date(2026, 11, 27))
    entries = [praise("Rang.", "Gil"), praise("Sat with Gil.", "Lea"), praise("Wrote it down.", "Lea")]
    note = composed(entries, [gone, going])
    assert texts(note) == ["Wrote it down."]
    assert reasons(note) == ["Gil has left the team."]
    assert texts(composed(entries, [gone, going], today=date(2026, 11, 17))) == [
        "Rang.",
        "Sat with Gil.",
        "Wrote it down.",
    ]


def test_a_note_for_one_person_holds_their_praise_only() -> None:
    kofi = person("Kofi Mensah", PRIVATE)
    note = composed(
        [praise("Stayed late, Kofi.", "kofi  mensah"), praise("Rang.", AMARA.name), praise("All."), heard("Long")],
        [kofi, AMARA],
        PERSON,
        recipient=kofi,
    )
    assert texts(note) == ["Stayed late, Kofi."]
    assert note.note.title == "Good words for Kofi Mensah"
    assert note.held_back == ()


def test_a_note_for_one_person_needs_one() -> None:
    with pytest.raises(InvalidInputError, match="needs a name"):
        composed([], [], PERSON)


def test_no_praise_for_the_person() -> None:
    note = composed([], [AMARA], PERSON, recipient=AMARA).note
    assert note.intro == f"There is no praise for {AMARA.name} this week yet. One sentence is plenty."


def test_a_person_nobody_knows_counts_as_not_asked() -> None:
    entries = [praise("Rang back.", "Somebody New")]
    assert texts(composed(entries, [])) == ["Rang back."]
    assert reasons(composed(entries, [], COMPANY)) == ["Somebody New has not been asked about praise in public."]


@pytest.mark.parametrize(
    ("written", "shown"),
    [
        ("  Rang back  ", "Rang back."),
        ("Rang back!", "Rang back!"),
        ("She said “thanks”", "She said “thanks”."),
        ("She said “Thanks.”", "She said “Thanks.”"),
        ("In room 12", "In room 12."),
        ("三回説明した", "三回説明した"),
        ("أعادت الاتصال", "أعادت الاتصال."),
        ("Well done 🎉", "Well done 🎉"),
        ("It is at https://x.example/a", "It is at https://x.example/a"),
        ("Mail to a@x.example", "Mail to a@x.example"),
        ("…", "…"),
        ('"', '"'),
    ],
)
def test_a_text_stays_as_it_was_written_but_ends_like_a_sentence(written: str, shown: str) -> None:
    assert texts(composed([praise(written)], [])) == [shown]


def test_nothing_private_is_anywhere_in_what_leaves() -> None:
    assert "CANARY" not in repr(rich_week())


def test_the_same_entries_in_any_order_give_the_same_note() -> None:
    entries = [praise("One.", AMARA.name), praise("Two."), heard("Three"), praise("Four.", "Zoë", TUESDAY)]
    assert composed(entries, [AMARA]) == composed(entries[::-1], [AMARA])


def test_other_stretches_of_time() -> None:
    def label(first: date, last: date) -> str:
        return compose([], [], Period(first, last, ""), TEAM, today=FRIDAY).note.period

    assert label(date(2026, 11, 1), date(2026, 11, 30)) == "November 2026"
    assert label(date(2026, 1, 1), date(2026, 12, 31)) == "2026"
    assert label(date(2026, 12, 28), date(2027, 1, 3)) == "Week 53 · 28 December 2026 to 3 January 2027"
    assert label(date(2026, 11, 30), date(2026, 12, 6)) == "Week 49 · 30 November to 6 December 2026"
    assert label(TUESDAY, TUESDAY) == "17 November 2026"
    assert label(date(2026, 11, 16), FRIDAY) == "16 to 20 November 2026"


def test_a_group_holds_nothing_but_a_name_and_praise() -> None:
    assert PersonPraise.__slots__ == ("person", "praises")
    assert Topic.__slots__ == ("topic", "heard")
    assert Heard.__slots__ == ("told", "action")


def test_people_may_be_any_iterable() -> None:
    people: list[Person] = [AMARA]
    note = compose(iter([]), iter(people), WEEK.period(), MANAGER, today=FRIDAY)
    assert note.note.is_empty


def test_of_the_same_moment_what_was_recorded_first_stands_first() -> None:
    newest = praise("Two.", "Zoë")
    first = replace(praise("One.", AMARA.name), created_at=newest.created_at)
    assert texts(composed([newest, first], [AMARA])) == ["One.", "Two."]


def test_names_without_letters_stay_apart() -> None:
    people = [person("\u0301\u200b", PRIVATE), person("\u0300\u200b")]
    note = composed([praise("Rang.", people[1].name), praise("Sat.", people[0].name)], people)
    assert texts(note) == ["Rang."]
