"""The two pages of the settings that change nothing by themselves."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from goodword import __version__
from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.core.setting_search import searched
from goodword.core.settings import PRIVACY
from goodword.shell.theme.theme import Theme, set_kind, set_role
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.mark import Centre, Mark, MarkState
from goodword.shell.widgets.reading_text import ReadingText
from goodword.shell.windows.preferences.page import Page, Section, findable

_PROMISE = marked(
    "Everything stays on this computer. No account, no cloud, and nothing is sent unless you send it. "
    "Coaching cannot get into a note at all, and who said a thing stays with you."
)
_BOOK = marked("Your book", "where it lies")
_PLACE = marked("file folder path database", "words that a search finds it by")
_VERSION = marked("version licence", "words that a search finds it by")
_ONE_FILE = marked("One file with everything in it. Only you can read it.")
ABOUT = marked("About", "a page of the settings")
_ABOUT = marked(
    "A good word each working day: one praise, one check-in, one thing heard, and a weekly note about the team."
)
_LICENCE = marked("Free software under the MIT licence, by the Goodword authors.")


def data_page(theme: Theme, book: Path, rows: Sequence[QWidget] = ()) -> Page:
    """Where the book lies, the `rows` about its protection, and what is promised about it."""
    path = ReadingText(theme, tr("Where your book lies"))
    path.set_plain(str(book), theme.types.body)
    button = Button(theme, tr("Open folder", "a button"))
    button.setAccessibleName(button.text())
    button.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(book.parent))))
    place = QWidget()
    row = QHBoxLayout(place)
    row.setContentsMargins(18, 13, 18, 13)
    row.setSpacing(20)
    words = QVBoxLayout()
    words.setSpacing(3)
    words.addWidget(_words(tr(_BOOK, "where it lies"), "body"))
    words.addWidget(path)
    words.addWidget(ElidedLabel(theme, tr(_ONE_FILE), 2, "caption"))
    row.addLayout(words, 1)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    more = searched(_PLACE)
    findable(place, " ".join((tr(_BOOK, "where it lies"), tr(_ONE_FILE), button.text(), tr(_PROMISE), more)))
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
    words.addWidget(_words(tr("Version {version}").format(version=__version__), "caption", selectable=True))
    words.addSpacing(4)
    words.addWidget(ElidedLabel(theme, tr(_ABOUT), 4, "sec"))
    words.addWidget(ElidedLabel(theme, tr(_LICENCE), 2, "caption"))
    row.addWidget(mark, 0, Qt.AlignmentFlag.AlignTop)
    row.addLayout(words, 1)
    more = searched(_VERSION)
    findable(name, " ".join(("Goodword", tr(_ABOUT), tr(_LICENCE), more)))
    return Page(ABOUT, [Section([name])])


def _promise(theme: Theme) -> QFrame:
    well = QFrame()
    set_kind(well, "well")
    row = QHBoxLayout(well)
    row.setContentsMargins(14, 12, 14, 12)
    row.setSpacing(10)
    row.addWidget(Icon(theme, "lock"), 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(ElidedLabel(theme, tr(_PROMISE), 6, "sec"), 1)
    return well


def _words(text: str, role: str, *, selectable: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    set_role(label, role)
    if selectable:
        label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label
