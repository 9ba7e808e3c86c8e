"""Groups that screen readers find, with and without a ground of their own."""

import pytest
from PySide6.QtGui import QAccessible, QColor
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.card import Card, Group


@pytest.mark.parametrize("carded", [True, False])
def test_a_group_has_a_name_and_leaves_no_room_for_a_title(qtbot: QtBot, theme: Theme, carded: bool) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    group = Card(theme, "When to ask", page) if carded else Group("When to ask", page)
    column = QVBoxLayout(group)
    column.setContentsMargins(16, 12, 16, 12)
    words = QLabel("Ask me at")
    column.addWidget(words)
    group.resize(200, 80)
    page.show()
    interface = QAccessible.queryAccessibleInterface(group)
    assert interface.role() is QAccessible.Role.Grouping
    assert interface.text(QAccessible.Text.Name) == "When to ask"
    assert words.geometry().left() == 16
    assert words.geometry().top() == 12
    ground = group.grab().toImage().pixelColor(8, 40)
    assert (ground == QColor(theme.tokens.surface)) is carded
