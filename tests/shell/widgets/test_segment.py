"""Segments and practice tabs: radio buttons on a track, one Tab stop, arrows choose."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.practice_tab import PracticeTabs
from goodword.shell.widgets.segment import Segments

ANSWERS = [("unchecked", "Not checked"), ("confirmed", "Confirmed"), ("corrected", "Corrected")]
TABS = [
    (Practice.PRAISE, "Praise", "Ctrl+1"),
    (Practice.COACHING, "Coaching", "Ctrl+2"),
    (Practice.LISTENING, "Listening", "Ctrl+3"),
]


@pytest.fixture
def answers(qtbot: QtBot, theme: Theme) -> Segments:
    made = Segments(theme, ANSWERS)
    qtbot.addWidget(made)
    made.show()
    return made


def test_nothing_is_chosen_until_somebody_chooses(answers: Segments) -> None:
    assert answers.current() is None
    answers.set_current("confirmed")
    assert answers.current() == "confirmed"


def test_a_click_anywhere_on_it_chooses_and_tells_once(qtbot: QtBot, answers: Segments) -> None:
    told: list[str] = []
    answers.chosen.connect(told.append)
    for segment in (answers.segments()[0], answers.segments()[2], answers.segments()[2]):
        QTest.mouseClick(segment, Qt.MouseButton.LeftButton, pos=segment.rect().bottomRight() / 1.1)
    assert told == ["unchecked", "corrected"]


def test_arrows_move_the_choice(qtbot: QtBot, answers: Segments) -> None:
    answers.set_current("unchecked")
    answers.activateWindow()
    answers.segments()[0].setFocus()
    QTest.keyClick(answers.segments()[0], Qt.Key.Key_Right)
    assert answers.current() == "confirmed"


def test_a_screen_reader_hears_a_group_of_radio_buttons(answers: Segments) -> None:
    answers.setAccessibleName("Paraphrase")
    answers.set_current("confirmed")
    group = QAccessible.queryAccessibleInterface(answers)
    assert group.role() is QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Paraphrase"
    heard = [QAccessible.queryAccessibleInterface(segment) for segment in answers.segments()]
    assert {one.role() for one in heard} == {QAccessible.Role.RadioButton}
    assert [one.text(QAccessible.Text.Name) for one in heard] == [words for _, words in ANSWERS]
    assert [one.state().checked for one in heard] == [False, True, False]


def test_choosing_moves_nothing(answers: Segments) -> None:
    before = answers.sizeHint()
    answers.set_current("corrected")
    assert answers.sizeHint() == before


def test_an_empty_track_has_a_size(qtbot: QtBot, theme: Theme) -> None:
    track = Segments(theme, [])
    qtbot.addWidget(track)
    assert track.sizeHint().width() > 0


def test_tabs_share_the_whole_width(qtbot: QtBot, theme: Theme) -> None:
    tabs = PracticeTabs(theme, TABS)
    qtbot.addWidget(tabs)
    tabs.resize(608, tabs.sizeHint().height())
    tabs.show()
    widths = [tabs.tab(practice).width() for practice, _, _ in TABS]
    assert max(widths) - min(widths) <= 1
    assert tabs.tab(Practice.LISTENING).geometry().right() == tabs.width() - 4


def test_tabs_tell_the_practice_and_their_key(qtbot: QtBot, theme: Theme) -> None:
    tabs = PracticeTabs(theme, TABS)
    qtbot.addWidget(tabs)
    assert tabs.current() is None
    with qtbot.waitSignal(tabs.chosen) as told:
        tabs.set_current(Practice.COACHING)
    assert told.args == [Practice.COACHING]
    assert tabs.current() is Practice.COACHING
    spoken = QAccessible.queryAccessibleInterface(tabs.tab(Practice.COACHING))
    assert spoken.text(QAccessible.Text.Name) == "Coaching"
    assert spoken.text(QAccessible.Text.Description) == "Ctrl+2"


def test_a_glyph_is_coloured_only_where_chosen(qtbot: QtBot, theme: Theme) -> None:
    tabs = PracticeTabs(theme, TABS)
    qtbot.addWidget(tabs)
    tabs.resize(tabs.sizeHint())
    tabs.set_current(Practice.PRAISE)

    def colours(practice: Practice) -> set[str]:
        image = tabs.tab(practice).grab().toImage()
        return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}

    assert theme.tokens.praise.fill in colours(Practice.PRAISE)
    assert theme.tokens.coaching.fill not in colours(Practice.COACHING)
    tabs.tab(Practice.PRAISE).setEnabled(False)
    assert theme.tokens.praise.fill not in colours(Practice.PRAISE)
