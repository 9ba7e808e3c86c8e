"""Welcome: three short pages at the first start. Each page is kept when it is left forwards, none has to be."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QCloseEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QStackedWidget, QVBoxLayout, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.recovery_code import RecoveryCode
from goodword.core.requests import Request, Verb
from goodword.core.secret import Secret
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.dots import Dots
from goodword.shell.widgets.scroll import ScrollPage
from goodword.shell.windows.first_steps.welcome_asking import AskingPage
from goodword.shell.windows.first_steps.welcome_days import DaysPage
from goodword.shell.windows.first_steps.welcome_page import SIDE, WelcomePage
from goodword.shell.windows.first_steps.welcome_team import TeamPage
from goodword.shell.windows.protection.protect_sheet import ProtectSheet
from goodword.shell.windows.window import Window, room

_WIDTH = 640
_HEIGHT = 500
_BOTTOM = 26
_GAP = 16


class WelcomeWindow(Window):
    """Team, working days, when to ask. Skipping keeps every default; Back loses nothing that was typed."""

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around, tr("Welcome", "a window"), _WIDTH, _HEIGHT, _WIDTH, _HEIGHT)
        theme = around.theme
        self._asking = AskingPage(around)
        self._team = TeamPage(around)
        self._pages: tuple[WelcomePage, ...] = (self._team, DaysPage(around), self._asking)
        self._stack = QStackedWidget()
        for page in self._pages:
            self._stack.addWidget(ScrollPage(page))
            page.installEventFilter(self)
            page.finished.connect(self._forward)
        self._banner = Banner(theme, tr("Try again", "a button"))
        self._banner.acted.connect(self._forward)
        self._skip = Button(theme, tr("Skip for now", "a button"), ButtonKind.LINK)
        self._skip.clicked.connect(self._leave_for_today)
        self._back = Button(theme, tr("Back", "a button"), ButtonKind.LINK)
        self._back.clicked.connect(self._backward)
        self._dots = Dots(theme, len(self._pages))
        self._next = Button(theme, tr("Next", "a button"), ButtonKind.PRIMARY)
        self._next.clicked.connect(self._forward)
        self._lay_out()
        self._turn_to(0)

    def escape(self) -> None:
        """Esc skips what is left."""
        self._leave_for_today()

    def showEvent(self, event: QShowEvent) -> None:
        """The size is fixed, as high as the pages need."""
        if not event.spontaneous():
            self.setFixedWidth(self.width())
            self._fit()
        super().showEvent(event)
        self._pages[self._stack.currentIndex()].take_focus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """An error line may need more room."""
        if event.type() is QEvent.Type.LayoutRequest and watched in self._pages and self.isVisible():
            self._fit()
        return super().eventFilter(watched, event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closed by hand, it does not come again; at the end of a session it does."""
        if event.spontaneous():
            self._end()
        self._team.keep_draft()
        super().closeEvent(event)

    def _fit(self) -> None:
        """Never lower than the highest page, nor higher than the screen; there the page scrolls."""
        self.ensurePolished()
        page = max(page.heightForWidth(self.width()) for page in self._pages)
        foot = self._next.sizeHint().height() + _BOTTOM + _GAP
        self.setFixedHeight(min(max(self.height(), page + foot), room().height()))

    def _turn_to(self, index: int) -> None:
        last = index == len(self._pages) - 1
        self._banner.settle()
        self._pages[index].begin()
        self._stack.setCurrentIndex(index)
        self._dots.set_page(index)
        self._skip.setVisible(index == 0)
        self._back.setVisible(index > 0)
        self._next.setText(tr("Write the first one", "a button") if last else tr("Next", "a button"))
        self._next.updateGeometry()
        if self.isVisible():
            self._pages[index].take_focus()

    def _forward(self) -> None:
        index = self._stack.currentIndex()
        try:
            if not self._pages[index].keep():
                return
        except KnownError as error:
            self._banner.say(error)
            return
        self.around.watch.look()
        if index + 1 < len(self._pages):
            self._turn_to(index + 1)
        elif self._end():
            control = self.around.protection
            if control is not None and self._asking.protects.isChecked():
                sheet = ProtectSheet(self.around, self, control, self._protect)
                sheet.rejected.connect(self._write_first)
                sheet.open()
            else:
                self._write_first()

    def _protect(self, code: RecoveryCode, passphrase: Secret | None) -> None:
        control = self.around.protection
        if control is not None:
            first = Request(Verb.QUICK)
            control.protect(lambda: control.guard.protect(code, passphrase), code.key(), first)

    def _write_first(self) -> None:
        if self.around.protection is not None and self.around.protection.ending is not None:
            return  # the windows are closing, and it opens with the protected book
        self.close()
        self.around.open.quick_entry()

    def _backward(self) -> None:
        self._turn_to(self._stack.currentIndex() - 1)

    def _leave_for_today(self) -> None:
        self._end()
        self.close()
        self.around.open.today()

    def _end(self) -> bool:
        """Note that Welcome is over; where that can't be noted it comes again at the next start."""
        try:
            self.around.desk.preferences.end_welcome()
        except KnownError as error:
            self._banner.say(error)
            return False
        self._team.let_go()
        return True

    def _lay_out(self) -> None:
        column = QVBoxLayout(self.body)
        column.setContentsMargins(0, 0, 0, _BOTTOM)
        column.setSpacing(_GAP)
        column.addWidget(self._banner)
        column.addWidget(self._stack, 1)
        foot = QGridLayout()
        foot.setContentsMargins(SIDE, 0, SIDE, 0)
        left = QWidget()
        backs = QVBoxLayout(left)
        backs.setContentsMargins(0, 0, 0, 0)
        for button in (self._skip, self._back):
            backs.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        foot.addWidget(left, 0, 0)
        foot.addWidget(self._dots, 0, 1, Qt.AlignmentFlag.AlignCenter)
        foot.addWidget(self._next, 0, 2, Qt.AlignmentFlag.AlignRight)
        self._next.setText(tr("Write the first one", "a button"))
        widest = max(self._next.sizeHint().width(), self._skip.sizeHint().width())
        for side in (0, 2):
            foot.setColumnMinimumWidth(side, widest)
            foot.setColumnStretch(side, 1)
        column.addLayout(foot)
