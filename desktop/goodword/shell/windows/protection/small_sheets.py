"""Another passphrase, and the question before protection is taken away."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.windows.note.sheet import Sheet
from goodword.shell.windows.protection.passphrase_fields import PassphraseFields

_WIDTH = 440


class PassphraseSheet(Sheet):
    """`kept` comes once the new passphrase opens the book."""

    kept = Signal()

    def __init__(self, around: Surroundings, window: QWidget, control: ProtectionControl) -> None:
        super().__init__(around, window, tr("Passphrase", "a window"), _WIDTH)
        theme = around.theme
        self._control = control
        self._fields = PassphraseFields(theme)
        self._error = ErrorLine(theme)
        self._keep = Button(theme, tr("Set passphrase", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        self.column.addWidget(_line(tr("It opens the book after a lock, in place of a former one.")))
        self.column.addWidget(self._fields)
        self.column.addWidget(self._error)
        self.feet(
            (self._keep, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole)
        )
        self._keep.clicked.connect(self._begin)
        self._fields.entered.connect(self._begin)
        leave.clicked.connect(self.close)
        self._fields.setFocus()

    def _begin(self) -> None:
        self._error.settle()
        passphrase = self._fields.read() if self._keep.isEnabled() else None
        if passphrase is not None:
            self._keep.setEnabled(False)
            self._control.run(
                self, lambda: self._control.set_passphrase(passphrase), lambda _: self._end(), self._fail
            )

    def _end(self) -> None:
        self._fields.clear()
        self.kept.emit()
        self.close()

    def _fail(self, error: BaseException) -> None:
        self._keep.setEnabled(True)
        if not isinstance(error, KnownError):
            raise error
        self._error.say(error)


class UnprotectSheet(Sheet):
    """`agreed` is called where the leader really wants a plain file again."""

    def __init__(self, around: Surroundings, window: QWidget, agreed: Callable[[], None]) -> None:
        super().__init__(around, window, tr("Stop protecting", "a window"), _WIDTH)
        theme = around.theme
        self.column.addWidget(
            _line(
                tr(
                    "The book and its backups are written as plain files. Whoever can read your files can read them "
                    "then, and the recovery code opens nothing any more."
                )
            )
        )
        stop = Button(theme, tr("Stop protecting", "a button"))
        keep = Button(theme, tr("Keep it protected", "a button"), ButtonKind.PRIMARY)
        self.feet((stop, QDialogButtonBox.ButtonRole.AcceptRole), (keep, QDialogButtonBox.ButtonRole.RejectRole))
        keep.clicked.connect(self.close)
        stop.clicked.connect(self.close)
        stop.clicked.connect(lambda: agreed())
        keep.setFocus()


def _line(text: str) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    set_role(label, "body")
    return label
