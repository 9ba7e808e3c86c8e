"""The window that asks for the passphrase or the recovery code; nothing of the book is behind it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QVBoxLayout

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.protecting import Protecting, Unlocked
from goodword.core.secret import Secret
from goodword.shell.background import Background
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.icon import Icon
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.window import PlainWindow

_WITH_PASSPHRASE = marked("Passphrase or recovery code")
_WITH_CODE = marked("Recovery code")


class UnlockWindow(PlainWindow):
    """`unlocked` brings the Unlocked book's key. Closed, it leaves the book locked."""

    unlocked = Signal(object)

    def __init__(self, theme: Theme, guard: Protecting, background: Background) -> None:
        super().__init__(theme, tr("Unlock", "a window"), 460, 260, 400, 220)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        self._guard = guard
        self._background = background
        self._reason = QLabel()
        self._reason.setTextFormat(Qt.TextFormat.PlainText)
        self._reason.setWordWrap(True)
        set_role(self._reason, "sec")
        self._secret = LineEdit(theme)
        self._secret.setEchoMode(QLineEdit.EchoMode.Password)
        self._field = Field(theme, "", self._secret)
        self._unlock = Button(theme, tr("Unlock", "a button"), ButtonKind.PRIMARY)
        self._unlock.setAccessibleName(tr("Unlock", "a button"))
        self._lay_out(theme)
        self._unlock.clicked.connect(self._begin)
        self._secret.returnPressed.connect(self._begin)
        self._secret.textEdited.connect(lambda _: self._field.settle())

    def ask(self, reason: str = "") -> None:
        """Say why it asks, and take the focus; what is typed stays."""
        asked = tr(_WITH_PASSPHRASE if self._guard.standing().passphrase else _WITH_CODE)
        self._secret.setAccessibleName(asked)
        self._field.label.setText(asked)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))
        self.setWindowState(self.windowState() & ~Qt.WindowState.WindowMinimized)
        self.show()
        self.raise_()
        self.activateWindow()
        self._secret.setFocus()

    def _begin(self) -> None:
        if not self._unlock.isEnabled():
            return
        secret = Secret(self._secret.text())
        self._work(on=True)
        self._background.run(lambda: self._guard.unlock(secret), self._end, self._fail)

    def _end(self, unlocked: Unlocked) -> None:
        self._secret.clear()
        self.unlocked.emit(unlocked)

    def _fail(self, error: BaseException) -> None:
        self._work(on=False)
        if not isinstance(error, KnownError):
            raise error
        self._field.say(error)
        self._secret.setFocus()
        self._secret.selectAll()

    def _work(self, *, on: bool) -> None:
        self._unlock.setEnabled(not on)
        self._secret.setEnabled(not on)
        self._unlock.setText(tr("Unlocking…") if on else tr("Unlock", "a button"))
        self._unlock.updateGeometry()

    def _lay_out(self, theme: Theme) -> None:
        title = QLabel(tr("Your book is locked"))
        set_role(title, "title")
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Icon(theme, "lock"), 0, Qt.AlignmentFlag.AlignVCenter)
        head.addWidget(title, 1)
        foot = QHBoxLayout()
        foot.addStretch(1)
        foot.addWidget(self._unlock)
        column = QVBoxLayout(self.body)
        column.setContentsMargins(30, 26, 30, 24)
        column.setSpacing(14)
        column.addLayout(head)
        column.addWidget(self._reason)
        column.addWidget(self._field)
        column.addStretch(1)
        column.addLayout(foot)


class WaitWindow(PlainWindow):
    """A line that says what is being done; it is closed by whoever does it."""

    def __init__(self, theme: Theme, words: str) -> None:
        super().__init__(theme, "Goodword", 380, 130, 320, 110)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
        line = QLabel(words)
        line.setTextFormat(Qt.TextFormat.PlainText)
        line.setWordWrap(True)
        set_role(line, "head")
        more = QLabel(tr("Please leave the computer on."))
        set_role(more, "caption")
        column = QVBoxLayout(self.body)
        column.setContentsMargins(30, 24, 30, 24)
        column.addStretch(1)
        column.addWidget(line)
        column.addWidget(more)
        column.addStretch(1)

    def escape(self) -> None:
        """It can't be called off."""


