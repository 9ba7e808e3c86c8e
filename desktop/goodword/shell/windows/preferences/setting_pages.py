"""The pages of the settings: a title, then cards of rows; and the two pages that are no settings."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword import __version__
from goodword.core.practices import Practice
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.mark import Centre, Mark, MarkState
from goodword.shell.widgets.reading_text import ReadingText

_PROMISE = (
    "Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. "
    "Coaching cannot get into a note at all, and who said a thing stays with you."
)
_ABOUT = "A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team."
_LICENCE = "Free software under the MIT licence, by the Goodword authors."


def page(title: str, parts: Sequence[QWidget]) -> QWidget:
    """A page with its title."""
    made = QWidget()
    made.setProperty("kind", "scrolled")
    layout = QVBoxLayout(made)
    layout.setContentsMargins(30, 22, 30, 22)
    layout.setSpacing(14)
    head = QLabel(title)
    set_role(head, "title")
    layout.addWidget(head)
    for part in parts:
        layout.addWidget(part)
    layout.addStretch(1)
    return made


def card(rows: Iterable[QWidget]) -> QFrame:
    """Rows in a card, a hairline between them."""
    made = QFrame()
    set_kind(made, "card")
    made.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
    layout = QVBoxLayout(made)
    layout.setContentsMargins(1, 1, 1, 1)
    layout.setSpacing(0)
    for number, row in enumerate(rows):
        if number:
            line = QFrame()
            set_kind(line, "rule")
            inset = QHBoxLayout()
            inset.setContentsMargins(18, 0, 18, 0)
            inset.addWidget(line)
            layout.addLayout(inset)
        layout.addWidget(row)
    return made


def data_page(theme: Theme, book: Path, rows: Sequence[QWidget] = ()) -> QWidget:
    """Where the book lies, the `rows` about its protection, and what is promised about it."""
    path = ReadingText(theme, "Where your book lies")
    path.set_plain(str(book), theme.types.body)
    button = Button(theme, "Open folder")
    button.setAccessibleName("Open folder")
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(book.parent))))
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(18, 13, 18, 13)
    row.setSpacing(20)
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(_words("Your book", "body"))
    words.addWidget(path)
    words.addWidget(ElidedLabel(theme, "One file with everything in it. Only you can read it.", 2, "caption"))
    row.addLayout(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    cards = [card([place]), card(rows)] if rows else [card([place])]
    return page("Data and privacy", [*cards, _promise(theme)])


def about_page(theme: Theme) -> QWidget:
    """What this is, which version, and under which licence."""
    name = QWidget()
    row = QHBoxLayout(name)
    row.setContentsMargins(18, 16, 18, 16)
    row.setSpacing(18)
    mark = Mark(theme, 56, MarkState(frozenset(Practice), Centre.NONE), "Goodword")
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(_words("Goodword", "head"))
    words.addWidget(_words(f"Version {__version__}", "caption", selectable=True))
    words.addSpacing(4)
    words.addWidget(ElidedLabel(theme, _ABOUT, 4, "sec"))
    words.addWidget(ElidedLabel(theme, _LICENCE, 2, "caption"))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    return page("About", [card([name])])


def _promise(theme: Theme) -> QFrame:
    well = QFrame()
    set_kind(well, "well")
    row = QHBoxLayout(well)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(10)
    row.addWidget(Icon(theme, "lock"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(ElidedLabel(theme, _PROMISE, 6, "sec"), 1)
    return well


def _words(text: str, role: str, *, selectable: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
