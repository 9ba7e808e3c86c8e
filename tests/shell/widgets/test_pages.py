"""What pages are made of: the list of sections, scrolling, the empty state."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.widgets.section_list import SectionList
from support.showing import show_active

SECTIONS = [("clock", "When to ask"), ("calendar", "Days and time off"), ("note", "Weekly note")]


def colours(widget: QWidget) -> set[str]:
    image = widget.grab().toImage()
    return {image.pixelColor(x, y).name().upper() for x in range(image.width()) for y in range(image.height())}


def test_sections_are_chosen_by_arrows(qtbot: QtBot, theme: Theme) -> None:
    sections = SectionList(theme, SECTIONS)
    qtbot.addWidget(sections)
    show_active(qtbot, sections)
    sections.setFocus()
    assert sections.currentRow() == 0
    with qtbot.waitSignal(sections.currentRowChanged) as told:
        QTest.keyClick(sections, Qt.Key.Key_Down)
    assert told.args == [1]
    assert theme.tokens.select in colours(sections)
    spoken = QAccessible.queryAccessibleInterface(sections)
    assert spoken.role() is QAccessible.Role.List
    names = [spoken.child(row).text(QAccessible.Text.Name) for row in range(spoken.childCount())]
    assert names == [name for _, name in SECTIONS]


def test_the_ring_of_a_row_is_inside_it_and_only_by_keyboard(qtbot: QtBot, theme: Theme) -> None:
    sections = SectionList(theme, SECTIONS)
    qtbot.addWidget(sections)
    show_active(qtbot, sections)
    sections.setFocus()
    row = sections.visualItemRect(sections.item(0))
    edge = row.topLeft() + sections.viewport().pos()
    edge.setX(edge.x() + row.width() // 2)
    edge.setY(edge.y() + 1)
    assert sections.grab().toImage().pixelColor(edge) == theme.tokens.select
    sections.window().setAttribute(Qt.WidgetAttribute.WA_KeyboardFocusChange)
    assert sections.grab().toImage().pixelColor(edge) == theme.tokens.ink


def test_no_sections_are_no_trouble(qtbot: QtBot, theme: Theme) -> None:
    sections = SectionList(theme, [])
    qtbot.addWidget(sections)
    assert sections.sizeHint().isValid()
    assert sections.minimumSizeHint().width() == sections.sizeHint().width()


def test_a_page_is_never_narrower_than_it_can_be(qtbot: QtBot) -> None:
    page = QWidget()
    layout = QVBoxLayout(page)
    layout.addWidget(QLabel("Short"))
    scroll = ScrollPage(page)
    qtbot.addWidget(scroll)
    scroll.show()
    before = scroll.minimumWidth()
    assert before >= page.minimumSizeHint().width()
    layout.addWidget(QLabel("A line that is a good deal wider than the first one was"))
    qtbot.waitUntil(lambda: scroll.minimumWidth() > before)
    assert scroll.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff


@pytest.mark.parametrize("what", [None, "people", Practice.LISTENING])
def test_an_empty_state_offers_one_thing_to_do(qtbot: QtBot, theme: Theme, what: Practice | str | None) -> None:
    button = Button(theme, "Record now…")
    state = EmptyState(theme, "Nothing here yet", "One sentence is plenty.", what, button)
    qtbot.addWidget(state)
    state.resize(400, 300)
    state.show()
    QApplication.processEvents()
    assert state.button is button
    assert state.head.width() <= 300 * 1.35
    assert abs(state.head.geometry().center().x() - button.geometry().center().x()) <= 2
    assert theme.tokens.field in colours(state)


def test_an_empty_state_may_offer_nothing(qtbot: QtBot, theme: Theme) -> None:
    state = EmptyState(theme, "No open steps", "The next check-in will ask for one.")
    qtbot.addWidget(state)
    assert state.findChild(Button) is None
