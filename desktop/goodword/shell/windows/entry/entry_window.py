"""What the window for new records and the one for editing share: a form, trouble in words, date and Save, a foot."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QVariantAnimation
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.practices import Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.entry.coaching_form import CoachingForm
from goodword.shell.windows.entry.entry_actions import MARGIN, EntryActions
from goodword.shell.windows.entry.entry_copy import copy_of
from goodword.shell.windows.entry.entry_foot import EntryFoot
from goodword.shell.windows.entry.entry_form import EntryForm
from goodword.shell.windows.entry.hint_switch import HintSwitch
from goodword.shell.windows.entry.listening_form import ListeningForm
from goodword.shell.windows.entry.praise_form import PraiseForm
from goodword.shell.windows.file_saver import FileSaver, Location
from goodword.shell.windows.window import Window, pointed_screen

WIDTH = 540
_HEIGHT = 388
_TOP, _GAP, _LOWER = 12, 11, 13
_LEAST_FORM = 120
_GROW_MILLISECONDS = 140
NOT_SAVED = marked("This record is not saved yet")
_FORMS: dict[Practice, type[PraiseForm] | type[CoachingForm] | type[ListeningForm]] = {
    Practice.PRAISE: PraiseForm,
    Practice.COACHING: CoachingForm,
    Practice.LISTENING: ListeningForm,
}


class FormScroll(ScrollPage):
    """The form; it scrolls only where the screen is too low for it."""

    def __init__(self, page: QWidget, layout: QVBoxLayout) -> None:
        super().__init__(page)
        self._layout = layout
        self._told = QSize()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)

    def sizeHint(self) -> QSize:
        """As high as the form wants to be at the window's width, and beside a scroll bar too."""
        width = self.window().width() - self.bar_width()
        return QSize(self._layout.sizeHint().width(), wanted_height(self._layout, width))

    def bar_width(self) -> int:
        """What a scroll bar takes from the form."""
        return self.verticalScrollBar().sizeHint().width()

    def minimumSizeHint(self) -> QSize:
        """A few lines, at the least."""
        return QSize(self.minimumWidth(), min(self.sizeHint().height(), _LEAST_FORM))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The form's needs have changed."""
        done = super().eventFilter(watched, event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.look()
        return done

    def look(self) -> None:
        """Ask for another height if the form wants one."""
        self._layout.activate()
        hint = self.sizeHint()
        if hint != self._told:
            self._told = hint
            self.updateGeometry()


class EntryWindow(Window):
    """A form with its trouble, its buttons and its foot. The width stays; the height follows the form."""

    def __init__(
        self,
        around: Surroundings,
        title: str,
        practices: Sequence[Practice],
        hints: Sequence[tuple[str, str]],
        head: QWidget | None = None,
    ) -> None:
        super().__init__(around, title, WIDTH, _HEIGHT, 0, 0)
        theme = around.theme
        self.forms: dict[Practice, EntryForm] = {practice: _FORMS[practice](around) for practice in practices}
        self.head = head
        self.banner = Banner(theme, tr("Save again", "a button"), tr("Save a copy elsewhere…"))
        self._copies = FileSaver(
            around, self, tr("Save a copy elsewhere"), tr("Text"), ".txt", Location.DocumentsLocation
        )
        self.banner.turned_aside.connect(self._save_copy)
        self.trouble = ErrorLine(theme)
        self.buttons = EntryActions(theme, around.desk.preferences)
        self.foot = EntryFoot(theme, hints)
        self.hints = HintSwitch(around, self)
        self.hints.failed.connect(self.trouble.say)
        self._copies.failed.connect(self.trouble.say)
        self._copies.saved.connect(lambda name: self.foot.say(tr("A copy is in {name}").format(name=name)))
        for form in self.forms.values():
            form.wording.hint.refused.connect(self.hints.off)
        self._lay_out()
        self._growth = QVariantAnimation(self)
        self._growth.valueChanged.connect(self._take_height)
        self.buttons.date.wrong.connect(self.trouble.say)
        self.buttons.date.settled.connect(self.trouble.settle)
        theme.changed.connect(self.fit)
        for part in self.findChildren(QWidget):
            part.ensurePolished()  # what is hidden is measured too

    @property
    def where(self) -> object:
        """See Window: the practice whose form is in view."""
        return next((practice for practice, form in self.forms.items() if not form.isHidden()), None)

    @property
    def is_typing(self) -> bool:
        """See Window: a date that can't be read yet; what stands in the forms is kept by drafts and by edits."""
        return self.buttons.date.is_typing

    def show_form(self, practice: Practice) -> None:
        """Show the form of `practice` and no other."""
        for other, form in self.forms.items():
            form.setVisible(other is practice)

    def say_not_saved(self, error: KnownError) -> None:
        """The words are only here: say so until they are saved."""
        self.banner.say(KnownError(tr(NOT_SAVED), error.message, error.hint))

    def _save_copy(self) -> None:
        written = {practice: form.values() for practice, form in self.forms.items()}
        day = self.buttons.date.day() or self.around.desk.preferences.today()
        self._copies.ask(copy_of(written, day).encode(), f"goodword {day}")

    def settle(self) -> None:
        """Nothing is wrong with the window; a form settles its own fields."""
        self.banner.settle()
        if not self.buttons.date.is_wrong():
            self.trouble.settle()

    def fit(self, *, grow: bool = False) -> None:
        """Take the size that the content wants, the top edge staying; with `grow` the height moves there."""
        for form in self.forms.values():
            form.lay_out()
        width = self._wanted_width()
        if width != self.width():
            self.setFixedWidth(width)
        for form in self.forms.values():
            form.wording.hint.setMinimumWidth(width - self._beside_form())  # Qt measures words at the least width
        self._scroll.look()
        self._rows.activate()
        wanted = wanted_height(self._rows, width)
        frame = self.frameGeometry().height() - self.height()
        wanted = min(wanted, pointed_screen().availableGeometry().height() - frame)
        running = self._growth.state() is QVariantAnimation.State.Running
        if wanted == (self._growth.endValue() if running else self.height()):
            return
        self._growth.stop()
        duration = self.around.theme.duration(_GROW_MILLISECONDS) if grow and self.isVisible() else 0
        if duration:
            self._growth.setStartValue(self.height())
            self._growth.setEndValue(wanted)
            self._growth.setDuration(duration)
            self._growth.start()
        else:
            self._take_height(wanted)

    def place(self) -> None:
        """The upper third of the screen with the pointer, with room below for the highest form."""
        screen = pointed_screen().availableGeometry()
        frame = self.frameGeometry()
        frame.moveCenter(screen.center())
        free = screen.height() - max(frame.height(), self._highest())
        frame.moveTop(screen.top() + max(0, free // 3))
        self.move(frame.topLeft())

    def event(self, event: QEvent) -> bool:
        """Whatever asks for more or less room gets it."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self.fit(grow=True)
        return done

    def on_keys(self, keys: Sequence[str], action: object) -> None:
        """Call `action` when one of these keys is pressed in the window."""
        shortcut = QShortcut(self)
        shortcut.setKeys([QKeySequence(key) for key in keys])
        shortcut.activated.connect(action)

    def order_tabs(self, *groups: Sequence[QWidget]) -> None:
        """Tab goes through the groups in their order."""
        for before, after in pairwise([control for group in groups for control in group]):
            QWidget.setTabOrder(before, after)

    def _take_height(self, height: int) -> None:
        """The lower edge stays on the screen, even if the upper one has to move for it."""
        self.setFixedHeight(height)
        screen, frame = self.screen().availableGeometry(), self.frameGeometry()
        if self.isVisible() and frame.bottom() > screen.bottom():
            frame.moveBottom(screen.bottom())
            self.move(frame.x(), max(screen.top(), frame.y()))

    def _highest(self) -> int:
        heights = [form.sizeHint().height() for form in self.forms.values()]
        shown = next((form.sizeHint().height() for form in self.forms.values() if form.isVisibleTo(self)), 0)
        return self.height() + max(heights) - shown

    def _lay_out(self) -> None:
        page = QWidget()
        page.setProperty("kind", "scrolled")
        column = QVBoxLayout(page)
        column.setContentsMargins(MARGIN, 0, MARGIN, 0)
        column.setSpacing(0)
        for form in self.forms.values():
            column.addWidget(form)
        scroll = self._scroll = FormScroll(page, column)
        rows = self._rows = QVBoxLayout(self.body)
        rows.setContentsMargins(0, _TOP, 0, 0)
        rows.setSpacing(_GAP)
        for part in (self.head, scroll, self.banner, self.trouble):
            if part is not None:
                rows.addLayout(_indented(part) if part is not scroll else _flush(part), 1 if part is scroll else 0)
        rows.addWidget(self.buttons)
        rows.addSpacing(_LOWER - _GAP)
        rows.addWidget(self.foot)

    def _beside_form(self) -> int:
        """The margins, and room for a scroll bar."""
        return 2 * MARGIN + self._scroll.bar_width()

    def _wanted_width(self) -> int:
        """The usual width, or what the widest part cannot do without."""
        needed = [form.minimumSizeHint().width() + self._beside_form() for form in self.forms.values()]
        needed += [part.minimumSizeHint().width() for part in (self.buttons, self.foot)]
        if self.head is not None:
            needed.append(self.head.minimumSizeHint().width() + 2 * MARGIN)
        return max(self.scaled(WIDTH), *needed)


def wanted_height(layout: QVBoxLayout, width: int) -> int:
    """How high a layout wants to be at that width."""
    return layout.totalHeightForWidth(width) if layout.hasHeightForWidth() else layout.totalSizeHint().height()


def _indented(part: QWidget) -> QHBoxLayout:
    row = _flush(part)
    row.setContentsMargins(MARGIN, 0, MARGIN, 0)
    return row


def _flush(part: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setContentsMargins(0, 0, 0, 0)
    row.addWidget(part)
    return row


def focus(widget: QWidget) -> None:
    """Put the caret there."""
    widget.setFocus(Qt.FocusReason.OtherFocusReason)
