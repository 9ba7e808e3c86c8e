"""The head of Today: the mark, the date, the state in words, and the ways to other windows."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QVBoxLayout, QWidget

from goodword.core.language import tr
from goodword.core.practices import Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.widgets.icon_button import GlyphButton, IconButton
from goodword.shell.widgets.mark import Mark, MarkState
from goodword.shell.widgets.reading_side import seen_in

_MARK = 48


class TodayHead(FoldingRow):
    """What the day is; its buttons open the other windows."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(14)
        self.mark = Mark(around.theme, _MARK, MarkState(frozenset()))
        self.date, self.sentence = _label(tr("Today"), "title"), _label("", "sec")
        said = QWidget()
        state = QHBoxLayout(said)
        state.setContentsMargins(0, 0, 0, 0)
        state.setSpacing(14)
        state.addWidget(self.mark)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addStretch()
        words.addWidget(self.date)
        words.addWidget(self.sentence)
        words.addStretch()
        state.addLayout(words, 1)
        self.add(said, 1)
        self.add(_ways(around), loose=True)


def _ways(around: Surroundings) -> QWidget:
    theme, open_ = around.theme, around.open
    ways = QWidget()
    row = QHBoxLayout(ways)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    history = Button(theme, tr("History", "a button"), ButtonKind.QUIET, "book")
    history.clicked.connect(lambda: open_.history())
    calendar = Button(theme, tr("Calendar", "a button"), ButtonKind.QUIET, "calendar")
    calendar.clicked.connect(lambda: open_.calendar())
    listening = GlyphButton(theme, Practice.LISTENING, tr("Listening", "a window"))
    listening.clicked.connect(lambda: open_.listening())
    settings = IconButton(theme, "sliders", tr("Settings", "a button"))
    settings.clicked.connect(lambda: open_.settings())
    note = Button(theme, tr("Weekly note", "a button"), ButtonKind.DEFAULT, "note")
    note.clicked.connect(lambda: open_.weekly_note())
    more = IconButton(theme, "more", tr("More", "a button"))
    more.clicked.connect(lambda: _offer_more(around, more))
    for button in (history, calendar, listening, settings, more, note):
        row.addWidget(button)
    return ways


def _offer_more(around: Surroundings, button: QWidget) -> None:
    """The windows that have no button of their own, also where there is no tray to open them from."""
    open_ = around.open
    menu = QMenu(button)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    menu.addAction(tr("Team…", "in the menu"), lambda: open_.team())
    menu.addAction(tr("Next steps"), lambda: open_.steps())
    menu.addAction(tr("Insights", "a button"), lambda: open_.insights())
    menu.addSeparator()
    menu.addAction(tr("Help…", "in the menu"), lambda: open_.help())
    below = QRectF(button.width() - menu.sizeHint().width(), button.height() + 2, menu.sizeHint().width(), 1)
    menu.popup(button.mapToGlobal(seen_in(below, button.rect(), button).topLeft().toPoint()))


def _label(text: str, role: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    return label
