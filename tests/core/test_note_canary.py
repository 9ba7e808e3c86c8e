"""Whatever is recorded, wished and chosen: nothing private is in what leaves."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st

from goodword.core.brag_note import compose
from goodword.core.note_blocks import blocks
from goodword.core.note_choices import Choices, EditedLine, Says
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.practices import Content, Entry, Practice
from support.notes import FRIDAY, WEEK, entry, person

PRIVATE_NAME, GONE_NAME = "Canarius Secretus", "Leaver Departus"
NAMES = ("Amara Obi", "Kofi Mensah", PRIVATE_NAME, GONE_NAME, None)
WORDS = ["rang back", "Kofi", "Canarius", "SECRETUS", "with Canarius Secretus", "Departus", "leaver's", "."]
TEXTS = st.lists(st.sampled_from(WORDS), min_size=1, max_size=4).map(" ".join)
WISHES = st.none() | st.sampled_from([Recognition.PUBLIC, Recognition.TEAM, Recognition.PRIVATE])


def practised(practice: Practice, text: str, name: str | None, action: str) -> Content:
    if practice is Practice.PRAISE:
        return Content(practice, text, person=name)
    if practice is Practice.COACHING:
        return Content(practice, f"CANARY {text}", person=name, skill="CANARY skill", next_step="CANARY step")
    return Content(practice, text, person=name, topic=text[:9], action=action, heard_from="CANARY Speaker")


ENTRIES = st.lists(
    st.builds(practised, st.sampled_from(Practice), TEXTS, st.sampled_from(NAMES), TEXTS).map(
        lambda content: entry(content, date(2026, 11, 17))
    ),
    max_size=6,
)


@settings(max_examples=300)
@given(
    ENTRIES,
    st.lists(st.tuples(TEXTS, st.none() | TEXTS), max_size=6),
    WISHES,
    WISHES,
    st.sampled_from(Audience),
)
def test_no_private_word_leaves_whatever_is_chosen(
    entries: list[Entry],
    edits: list[tuple[str, str | None]],
    amara_wish: Recognition | None,
    kofi_wish: Recognition | None,
    audience: Audience,
) -> None:
    people: list[Person] = [
        person("Amara Obi", amara_wish),
        person("Kofi Mensah", kofi_wish),
        person(PRIVATE_NAME, Recognition.PRIVATE),
        person(GONE_NAME, left=date(2026, 11, 18)),
    ]
    lines = {
        one.id: EditedLine(Says(text, action), Says("before"))
        for one, (text, action) in zip(entries, edits, strict=False)
    }
    choices = Choices(frozenset(one.id for one in entries[::3]), tuple(one.id for one in entries[::-2]), lines)
    composed = compose(
        entries,
        people,
        WEEK.period(),
        audience,
        today=FRIDAY,
        recipient=people[0],
        score=lambda one: len(one.content.text),
        choices=choices,
    )
    told = "\n".join(map(repr, blocks(composed.note))).lower()
    for secret in ("canary", "canarius", "secretus", "departus", "leaver"):
        assert secret not in told
    if audience is Audience.COMPANY:
        for name, wish in (("amara", amara_wish), ("kofi", kofi_wish)):
            assert wish is Recognition.PUBLIC or name not in told
    elif kofi_wish is Recognition.PRIVATE:
        assert "kofi" not in told
    assert not set(composed.entries) & choices.out
    assert len(composed.entries) == sum(row.leaves for row in composed.rows)
