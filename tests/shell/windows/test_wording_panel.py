"""The live reading in quick entry and the edit window: lights, underlines, the question, hints, the credit mirror."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt, QVariantAnimation
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.practices import Content, Practice
from goodword.core.wording.labels import PARTS
from goodword.core.wording.words import part_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.light import Light
from goodword.shell.widgets.note_edit import NoteEdit, NoteSpan
from goodword.shell.widgets.underline import Underline
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.entry.entry_window import EntryWindow
from goodword.shell.windows.entry.hint_line import HintLine
from goodword.shell.windows.entry.note_coach import NoteCoach
from goodword.shell.windows.quick_entry import QuickEntry
from support.entry_desk import CTRL, EntryHand, opened, records, ring, toasts, undo
from support.scripted_coach import FOREIGN, ScriptedCoach
from support.surrounded import NotedOpener, close_all, is_there, named

ALL_THREE = "Amara rang the clinic on Tuesday so they stayed."
TAKING = "thanks to my coaching she rang the clinic."
MIRROR = "“thanks to my coaching” You appear as the cause here. Whose act was it?"
FIRST = "What exactly did they do or say?"


@pytest.fixture
def coach() -> ScriptedCoach:
    """Finds what the test writes."""
    return ScriptedCoach()


@pytest.fixture
def around(around: Surroundings, coach: ScriptedCoach) -> Surroundings:
    """With that coach."""
    return replace(around, coach=lambda: coach)


def lit(window: QWidget) -> set[str]:
    """The lights that are on."""
    lights = [light for light in window.findChildren(Light) if light.isVisibleTo(window)]
    return {light.text() for light in lights if light.is_lit()}


def lights(window: QWidget) -> list[str]:
    return [light.text() for light in window.findChildren(Light) if light.isVisibleTo(window)]


def says(window: QWidget) -> str:
    """The reading in words."""
    return named(window, QWidget, "Wording").accessibleDescription()


def hints(window: QWidget) -> list[str]:
    """The hints in view."""
    lines = [line for line in window.findChildren(HintLine) if line.isVisibleTo(window)]
    return [label.text() for line in lines for label in line.findChildren(QLabel)]


def underlines(window: QWidget) -> list[tuple[str, Underline]]:
    """The words of the note that are underlined, and how."""
    note = named(window, NoteEdit, "Note")
    spans: tuple[NoteSpan, ...] = note._spans
    return [(note.text()[span.start : span.end], span.kind) for span in spans]


def pause(window: EntryWindow) -> None:
    """Let the moment pass after which a note is read."""
    for form in window.forms.values():
        for coaching in form.wording.findChildren(NoteCoach):
            ring([coaching._timer])


def write(hand: EntryHand, words: str) -> None:
    """Put `words` in place of the note, and rest."""
    assert isinstance(hand.window, EntryWindow)
    hand.note.selectAll()
    hand.note.insertPlainText(words)
    pause(hand.window)


@pytest.mark.parametrize("practice", Practice)
def test_an_empty_note_has_its_lights_and_the_first_question(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, practice: Practice
) -> None:
    opened(qtbot, entry, practice)
    assert lights(entry) == [part_words(part) for part in PARTS[practice]]
    assert lit(entry) == set()
    assert says(entry).endswith("?") or says(entry).endswith("one sentence.")
    assert not hints(entry)


def test_a_light_comes_on_when_typing_pauses_and_not_before(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, coach: ScriptedCoach
) -> None:
    opened(qtbot, entry)
    QTest.keyClicks(hand.note, "She rang the clinic")
    assert (lit(entry), coach.read_so_far) == (set(), [])
    pause(entry)
    assert lit(entry) == {"Action"}
    assert coach.read_so_far == [("She rang the clinic", None)]
    assert "What was different afterwards, and for whom?" in hand.labels()
    assert says(entry) == (
        "Situation: not yet there. Action: there. Effect: not yet there. What was different afterwards, and for whom?"
    )


def test_all_lit_and_the_words_that_lit_them_underlined(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    write(hand, ALL_THREE)
    assert lit(entry) == {"Situation", "Action", "Effect"}
    assert "All three are there." in hand.labels()
    assert underlines(entry) == [
        ("rang the clinic", Underline.SOLID),
        ("on Tuesday", Underline.DOTTED),
        ("so they stayed", Underline.DASHED),
    ]
    write(hand, "Amara rang.")
    assert (lit(entry), underlines(entry)) == (set(), [])


def test_underlines_stay_with_their_words_while_typing_goes_on(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    write(hand, ALL_THREE)
    before = underlines(entry)
    hand.key(Qt.Key.Key_Home, CTRL)
    QTest.keyClicks(hand.note, "Well, ")
    hand.key(Qt.Key.Key_Delete)
    assert underlines(entry) == before


def test_the_person_is_asked_about_once_the_name_stands(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, coach: ScriptedCoach
) -> None:
    opened(qtbot, entry)
    hand.type("Person", "Amara Okonkwo")
    pause(entry)
    assert FIRST in says(entry)
    hand.key(Qt.Key.Key_Tab)
    assert "What exactly did Amara do or say?" in says(entry)
    write(hand, ALL_THREE)
    assert coach.read_so_far[-1] == (ALL_THREE, "Amara Okonkwo")


def test_coaching_lights_come_from_the_note_and_from_the_fields(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    assert "Never part of a note" in hand.labels()
    write(hand, "He is waiting until they have finished.")
    assert lit(entry) == {"Skill"}
    hand.type("Next step", "One open question")
    hand.type("Follow up on", "fri")
    pause(entry)
    assert lit(entry) == {"Skill", "Next step", "Date"}
    hand.type("Follow up on", "whenever")
    pause(entry)
    assert lit(entry) == {"Skill", "Next step"}
    assert "By when will you two look at it again?" in hand.labels()


def test_listening_lights_its_action_by_the_field(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    assert "Leave the customer's name out" in hand.labels()
    write(hand, "What she told me was that nobody rang.")
    assert underlines(entry) == [("she told me", Underline.SOLID)]
    hand.type("Action", "Ask Billing")
    pause(entry)
    assert lit(entry) == {"Paraphrase", "Action"}
    assert "Both are there. When will you tell them what came of it?" in hand.labels()


def test_another_language_is_met_with_silence_and_the_room_stays(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    height = entry.height()
    write(hand, FOREIGN)
    assert (lit(entry), underlines(entry), hints(entry)) == (set(), [], [])
    assert FIRST not in hand.labels()
    assert says(entry) == "Situation: not yet there. Action: not yet there. Effect: not yet there."
    assert entry.height() == height


def test_a_draft_is_read_at_once_when_it_comes_back(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    hand.note.insertPlainText(ALL_THREE)
    hand.key(Qt.Key.Key_Escape)
    opened(qtbot, entry)
    assert lit(entry) == {"Situation", "Action", "Effect"}


def test_after_saving_the_next_note_is_a_new_one(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    write(hand, ALL_THREE)
    hand.press("Save")
    assert len(records(desk)) == 1
    opened(qtbot, entry, Practice.PRAISE)
    assert (lit(entry), underlines(entry)) == (set(), [])
    assert FIRST in says(entry)


def test_saving_never_waits_for_the_coach(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    QTest.keyClicks(hand.note, "Amara is a star.")
    hand.press("Save")
    assert [record.content.text for record in records(desk)] == ["Amara is a star."]


def test_the_window_does_not_move_while_lights_and_questions_change(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand
) -> None:
    opened(qtbot, entry)
    heights = {entry.height()}
    for words in ("Am", "Amara is great.", "Amara rang the clinic.", ALL_THREE, FOREIGN, ""):
        write(hand, words)
        QApplication.processEvents()
        QApplication.processEvents()
        heights.add(entry.height())
    assert len(heights) == 1
    movements = entry.findChildren(QVariantAnimation)
    assert not any(movement.state() is QVariantAnimation.State.Running for movement in movements)


# Hints


def test_one_quiet_hint_makes_the_window_grow(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    height = entry.height()
    write(hand, "Unlike and unlike the others she finally rang the clinic.")
    assert hints(entry) == ["Some words here take part of it back. Does it stand without them?"]
    assert hints(entry)[0] in says(entry)
    qtbot.waitUntil(lambda: height < entry.height() < height + 60)
    write(hand, "She rang the clinic.")
    assert hints(entry) == []
    qtbot.waitUntil(lambda: entry.height() == height)


def test_the_leaders_share_is_shown_back_once_a_note(qtbot: QtBot, entry: QuickEntry, hand: EntryHand) -> None:
    opened(qtbot, entry)
    write(hand, TAKING)
    assert hints(entry) == [MIRROR]
    write(hand, "she rang the clinic.")
    write(hand, TAKING)
    assert hints(entry) == []
    hand.key(Qt.Key.Key_Escape)
    opened(qtbot, entry)
    assert hints(entry) == []
    hand.press("Save")
    opened(qtbot, entry, Practice.PRAISE)
    write(hand, TAKING)
    assert hints(entry) == [MIRROR]


def test_a_closed_hint_is_gone_for_this_note(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    write(hand, TAKING)
    hand.press("Close the hint")
    assert hints(entry) == []
    assert hand.note.hasFocus()
    write(hand, f"{TAKING} Again.")
    assert hints(entry) == []
    assert desk.preferences.text("hint_credit_taking") == "true"


def test_a_kind_is_switched_off_for_good_and_undo_brings_it_back(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    write(hand, "He is lazy.")
    hand.press("Not this kind again")
    assert desk.preferences.text("hint_judging") == "false"
    assert hints(entry) == []
    assert hand.note.hasFocus()
    (toast,) = toasts()
    assert toast.text() == "No more hints of this kind"
    undo(toast)
    assert desk.preferences.text("hint_judging") == "true"
    assert len(hints(entry)) == 1


def test_a_hint_can_be_dismissed_by_keys(qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk) -> None:
    opened(qtbot, entry)
    write(hand, TAKING)
    hand.key(Qt.Key.Key_Tab)
    assert hand.button("Not this kind again").hasFocus()
    hand.key(Qt.Key.Key_Tab)
    assert hand.button("Close the hint").hasFocus()
    hand.key(Qt.Key.Key_Space)
    assert hints(entry) == []


# Switched off, or broken


def test_switched_off_nothing_is_said_and_the_rest_stays(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, desk: Desk, around: Surroundings, coach: ScriptedCoach
) -> None:
    opened(qtbot, entry, Practice.COACHING)
    write(hand, "He is waiting.")
    before, height = len(coach.read_so_far), entry.height()
    desk.preferences.change("wording", "off")
    around.watch.look()
    assert not is_there(entry, QWidget, "Wording")
    assert (lights(entry), underlines(entry)) == ([], [])
    assert "Never part of a note" in hand.labels()
    qtbot.waitUntil(lambda: entry.height() < height - 30)
    write(hand, "He is lazy.")
    hand.key(Qt.Key.Key_1, CTRL)
    assert lights(entry) == []
    assert len(coach.read_so_far) == before
    desk.preferences.change("wording", "on")
    around.watch.look()
    assert lights(entry) == ["Situation", "Action", "Effect"]


def test_without_a_coach_a_note_is_just_a_note(
    qtbot: QtBot, around: Surroundings, desk: Desk, theme: object
) -> None:
    entry = QuickEntry(replace(around, coach=lambda: None))
    hand = EntryHand(entry)
    opened(qtbot, entry)
    write(hand, ALL_THREE)
    assert not is_there(entry, QWidget, "Wording")
    hand.press("Save")
    assert len(records(desk)) == 1
    entry.shutdown()


# The edit window, and having somebody's back


@pytest.fixture
def editor(qtbot: QtBot, around: Surroundings, desk: Desk) -> Iterator[EditWindow]:
    """The edit window on a praise."""
    window = EditWindow(around, desk.journal.record(Content(Practice.PRAISE, TAKING)))
    with qtbot.waitActive(window):
        window.show()
    yield window
    close_all([window])


def test_the_edit_window_reads_along_too(editor: EditWindow, desk: Desk) -> None:
    assert lit(editor) == {"Action"}
    assert hints(editor) == [MIRROR]
    hand = EntryHand(editor)
    hand.press("Not this kind again")
    assert desk.preferences.text("hint_credit_taking") == "false"
    assert hints(editor) == []
    undo(toasts()[0])
    assert desk.preferences.text("hint_credit_taking") == "true"
    write(hand, ALL_THREE)
    assert lit(editor) == {"Situation", "Action", "Effect"}


def test_listening_leads_to_have_their_back(
    qtbot: QtBot, entry: QuickEntry, hand: EntryHand, opener: NotedOpener
) -> None:
    opened(qtbot, entry, Practice.LISTENING)
    hand.press("Have their back…")
    hand.type("Person", "Ben Adeyemi")
    hand.press("Have their back…")
    assert opener.opened == [("have their back", None), ("have their back", "Ben Adeyemi")]
