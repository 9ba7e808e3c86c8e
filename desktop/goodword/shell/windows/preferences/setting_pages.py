"""The two pages of the settings that change nothing by themselves."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword import __version__
from goodword.core.practices import Practice
from goodword.core.settings import PRIVACY
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.mark import Centre, Mark, MarkState
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.windows.preferences.page import Page, Section, findable

_PROMISE = (
    "Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. "
    "Coaching cannot get into a note at all, and who said a thing stays with you."
)
_BOOK = "Your book"
_ONE_FILE = "One file with everything in it. Only you can read it."
_ABOUT = "A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team."
_LICENCE = "Free software under the MIT licence, by the Goodword authors."


def data_page(theme: Theme, book: Path, rows: Sequence[QWidget] = ()) -> Page:
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
    words.addWidget(_words(_BOOK, "body"))
    words.addWidget(path)
    words.addWidget(ElidedLabel(theme, _ONE_FILE, 2, "caption"))
    row.addLayout(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    findable(place, f"{_BOOK} {_ONE_FILE} Open folder {_PROMISE} file path database")
    sections = [Section([place]), Section(rows)] if rows else [Section([place])]
    return Page(PRIVACY, [*sections, _promise(theme)])


def about_page(theme: Theme) -> Page:
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
    findable(name, f"Goodword {_ABOUT} {_LICENCE} version licence")
    return Page("About", [Section([name])])


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
