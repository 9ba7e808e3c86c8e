"""What sending needs besides its settings: the password in the keyring, and a test mail."""

from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from goodword.core.attempts import Passwords
from goodword.core.errors import KnownError
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.secret import Secret
from goodword.core.setting_labels import by_label
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.send_words import STEPS
from goodword.shell.windows.note.sheet import Sheet
from goodword.shell.windows.preferences.action_row import ActionRow
from goodword.shell.windows.preferences.changes import Changes

_SHEET_WIDTH = 420
_KEPT = "Kept in this computer's keyring and nowhere else. It is not shown here."
_TRIAL = "One short mail from you to you, by the settings above."
_SEND = "Send a test mail to myself"


class PasswordRow(ActionRow):
    """Sets and forgets the password of the account that the settings name."""

    def __init__(self, around: Surroundings, changes: Changes) -> None:
        acts = (("Set…", self._ask), ("Forget", self._forget))
        super().__init__(around.theme, "Password", _KEPT, acts, "mail email smtp keyring sign in account")
        self._around = around
        self._changes = changes
        for button in self.buttons:
            button.setAccessibleName(f"{button.text().rstrip('…')} the password")

    def _ask(self) -> None:
        passwords = self._passwords()
        if passwords is not None:
            sheet = PasswordSheet(self._around, self.window(), passwords)
            sheet.kept.connect(lambda former: self._tell(passwords, former, kept=True))
            sheet.open()

    def _forget(self) -> None:
        passwords = self._passwords()
        if passwords is not None:
            self._exchange(passwords, None, tell=True)

    def _passwords(self) -> Passwords | None:
        self.settle()
        try:
            return self._around.desk.mailing.passwords()
        except KnownError as error:
            self.refuse(error)
            return None

    def _exchange(self, passwords: Passwords, password: Secret | None, *, tell: bool) -> None:
        def end(former: Secret | None) -> None:
            if tell:
                self._tell(passwords, former, kept=password is not None)
            else:
                self.tell(_standing(passwords, kept=password is not None), aloud=True)

        self._around.sending.run_for(self, lambda: passwords.exchange(password), end, self._failed)

    def _tell(self, passwords: Passwords, former: Secret | None, *, kept: bool) -> None:
        self.tell(_standing(passwords, kept=kept))
        if kept or former is not None:
            told = "Password kept in the keyring" if kept else "Password forgotten"
            self._changes.did(told, lambda: self._exchange(passwords, former, tell=False))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.refuse(error)


class PasswordSheet(Sheet):
    """`kept` brings the former password, or None, once the new one is in the keyring."""

    kept = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget, passwords: Passwords) -> None:
        super().__init__(around, window, "Mail password", _SHEET_WIDTH)
        theme = around.theme
        self._passwords = passwords
        self._typed = LineEdit(theme)
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.setAccessibleName("Password")
        self._field = Field(theme, f"Password of {_whose(passwords)}", self._typed)
        self._keep = Button(theme, "Keep it", ButtonKind.PRIMARY)
        leave = Button(theme, "Not now")
        self.column.addWidget(self._field)
        self.feet(
            (self._keep, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole)
        )
        self._keep.clicked.connect(self._begin)
        self._typed.returnPressed.connect(self._begin)
        self._typed.textEdited.connect(lambda _: self._field.settle())
        leave.clicked.connect(self.close)
        self._typed.setFocus()

    def _begin(self) -> None:
        if not self._typed.text():
            self._field.say("Nothing is typed. Forget takes away the one that is kept.")
            return
        password = Secret(self._typed.text())
        self._keep.setEnabled(False)
        self.around.sending.run_for(self, lambda: self._passwords.exchange(password), self._end, self._fail)

    def _end(self, former: Secret | None) -> None:
        self._typed.clear()
        self.kept.emit(former)
        self.accept()

    def _fail(self, error: BaseException) -> None:
        self._keep.setEnabled(True)
        if not isinstance(error, KnownError):
            raise error
        self._field.say(by_label(error))


class TrialRow(ActionRow):
    """Sends the leader a mail, and says how that went."""

    _stepped = Signal(object)

    def __init__(self, around: Surroundings) -> None:
        super().__init__(around.theme, "Does it work?", _TRIAL, ((_SEND, self._press),), "mail email smtp try")
        self._around = around
        self._called_off = Event()
        self._busy = False
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._called_off.set)

    def _press(self) -> None:
        if self._busy:
            self._called_off.set()
            self.tell("Stopping…")
            return
        try:
            trial = self._around.desk.mailing.trial()
        except KnownError as error:
            self.refuse(error)
            return
        self._work(on=True)
        self.tell(STEPS[Step.CONNECTING])
        called_off, stepped = self._called_off, self._stepped
        called_off.clear()
        to = trial.letter.sender
        self._around.sending.run_for(
            self, lambda: trial.run(stepped.emit, called_off.is_set), lambda end: self._end(to, end), self._failed
        )

    def _end(self, to: str, delivery: Delivery) -> None:
        self._work(on=False)
        if delivery.outcome is Outcome.SENT:
            self.tell(f"Sent to {to}. Look whether it is there.", aloud=True)
            return
        self.tell(_TRIAL)
        self.refuse(delivery.problem or "It broke off. Try it again.")

    def _failed(self, error: BaseException) -> None:
        self._work(on=False)
        self.tell(_TRIAL)
        raise error

    def _show_step(self, step: Step) -> None:
        if self._busy and not self._called_off.is_set():
            self.tell(STEPS[step], aloud=True)

    def _work(self, *, on: bool) -> None:
        self._busy = on
        [button] = self.buttons
        button.setText("Stop" if on else _SEND)
        button.setAccessibleName(button.text())
        button.updateGeometry()


def _standing(passwords: Passwords, *, kept: bool) -> str:
    whose = _whose(passwords)
    return f"The password of {whose} is in the keyring." if kept else f"None is kept for {whose}."


def _whose(passwords: Passwords) -> str:
    user, _, host = passwords.account.rpartition("@")
    return f"{user} at {host}"
