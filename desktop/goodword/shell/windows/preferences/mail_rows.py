"""What sending needs besides its settings: the password in the keyring, and a test mail."""

from threading import Event

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QDialogButtonBox, QLineEdit, QWidget

from goodword.core.attempts import Passwords
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.secret import Secret
from goodword.core.setting_labels import by_label
from goodword.core.setting_search import searched
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.send_words import STEPS
from goodword.shell.windows.note.sheet import Sheet
from goodword.shell.windows.preferences.action_row import ActionRow
from goodword.shell.windows.preferences.changes import Changes

_SHEET_WIDTH = 420
_KEPT = marked("Kept in this computer's keyring and nowhere else. It is not shown here.")
_TRIAL = marked("One short mail from you to you, by the settings above.")
_SEND = marked("Send a test mail to myself", "a button")
_PASSWORD = marked("password mail email smtp keyring sign in account", "words that a search finds it by")
_TRYING = marked("test mail email smtp try", "words that a search finds it by")


class PasswordRow(ActionRow):
    """Sets and forgets the password of the account that the settings name."""

    def __init__(self, around: Surroundings, changes: Changes) -> None:
        acts = ((tr("Set…", "a button"), self._ask), (tr("Forget", "a button"), self._forget))
        more = searched(_PASSWORD)
        super().__init__(around.theme, tr("Password"), tr(_KEPT), acts, more)
        self._around = around
        self._changes = changes
        for button, name in zip(self.buttons, (tr("Set the password"), tr("Forget the password")), strict=True):
            button.setAccessibleName(name)

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
            told = tr("Password kept in the keyring") if kept else tr("Password forgotten")
            self._changes.did(told, lambda: self._exchange(passwords, former, tell=False))

    def _failed(self, error: BaseException) -> None:
        if not isinstance(error, KnownError):
            raise error
        self.refuse(error)


class PasswordSheet(Sheet):
    """`kept` brings the former password, or None, once the new one is in the keyring."""

    kept = Signal(object)

    def __init__(self, around: Surroundings, window: QWidget, passwords: Passwords) -> None:
        super().__init__(around, window, tr("Mail password"), _SHEET_WIDTH)
        theme = around.theme
        self._passwords = passwords
        self._typed = LineEdit(theme)
        self._typed.setEchoMode(QLineEdit.EchoMode.Password)
        self._typed.setAccessibleName(tr("Password"))
        self._field = Field(theme, tr("Password of {account}").format(account=_whose(passwords)), self._typed)
        self._keep = Button(theme, tr("Keep it", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
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
            self._field.say(tr("Nothing is typed. Forget takes away the one that is kept."))
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
        acts = ((tr(_SEND, "a button"), self._press),)
        more = searched(_TRYING)
        super().__init__(around.theme, tr("Does it work?"), tr(_TRIAL), acts, more)
        self._around = around
        self._called_off = Event()
        self._busy = False
        self._stepped.connect(self._show_step, Qt.ConnectionType.QueuedConnection)
        self.destroyed.connect(self._called_off.set)

    def _press(self) -> None:
        if self._busy:
            self._called_off.set()
            self.tell(tr("Stopping…"))
            return
        try:
            trial = self._around.desk.mailing.trial()
        except KnownError as error:
            self.refuse(error)
            return
        self._work(on=True)
        self.tell(tr(STEPS[Step.CONNECTING]))
        called_off, stepped = self._called_off, self._stepped
        called_off.clear()
        to = trial.letter.sender
        self._around.sending.run_for(
            self, lambda: trial.run(stepped.emit, called_off.is_set), lambda end: self._end(to, end), self._failed
        )

    def _end(self, to: str, delivery: Delivery) -> None:
        self._work(on=False)
        if delivery.outcome is Outcome.SENT:
            self.tell(tr("Sent to {address}. Look whether it is there.").format(address=to), aloud=True)
            return
        self.tell(tr(_TRIAL))
        self.refuse(delivery.problem or tr("It broke off. Try it again."))

    def _failed(self, error: BaseException) -> None:
        self._work(on=False)
        self.tell(tr(_TRIAL))
        raise error

    def _show_step(self, step: Step) -> None:
        if self._busy and not self._called_off.is_set():
            self.tell(tr(STEPS[step]), aloud=True)

    def _work(self, *, on: bool) -> None:
        self._busy = on
        [button] = self.buttons
        button.setText(tr("Stop", "a button") if on else tr(_SEND, "a button"))
        button.setAccessibleName(button.text())
        button.updateGeometry()


def _standing(passwords: Passwords, *, kept: bool) -> str:
    words = tr("The password of {account} is in the keyring.") if kept else tr("None is kept for {account}.")
    return words.format(account=_whose(passwords))


def _whose(passwords: Passwords) -> str:
    user, _, host = passwords.account.rpartition("@")
    return tr("{user} at {host}", "an account at a mail server").format(user=user, host=host)
