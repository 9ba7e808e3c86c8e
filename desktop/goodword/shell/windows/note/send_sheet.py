"""Sending the note: to whom, who is named, a progress line, and how it ended, in words."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QDialogButtonBox, QLabel, QLineEdit, QWidget

from goodword.core.attempts import PasswordMissingError
from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import listed, tr
from goodword.core.mail_address import format_addresses, parse_addresses
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.notes import NoteDraft, named
from goodword.core.outbox import Mail, MailState, MailStateError
from goodword.core.secret import Secret
from goodword.core.setting_labels import by_label
from goodword.shell.background import Background
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.send_words import STEPS, problem, sent_words
from goodword.shell.windows.note.sending import Sending
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460


class SendSheet(Sheet):
    """Nothing leaves before Send is pressed. `sent` tells, in words, that it has."""

    sent = Signal(str)

    def __init__(self, around: Surroundings, window: QWidget, draft: NoteDraft, background: Background) -> None:
        super().__init__(around, window, tr("Send the note", "a window"), _WIDTH)
        theme = around.theme
        self._draft = draft
        self._mail: Mail | None = None
        self._again = False
        self._sending = Sending(around.desk.mailing, background)
        self._to = LineEdit(theme)
        self._to.setAccessibleName(tr("To"))
        self._to_field = Field(theme, tr("To"), self._to)
        names = named(draft.composed.note, draft.people)
        self._named = QLabel(_named_words(names))
        self._named.setTextFormat(Qt.TextFormat.PlainText)
        self._named.setWordWrap(True)
        set_role(self._named, "sec")
        self._password = LineEdit(theme)
        self._password.setAccessibleName(tr("Password"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password_field = Field(theme, tr("Password, kept nowhere"), self._password)
        self._password_field.hide()
        self._progress = QLabel()
        set_role(self._progress, "caption")
        self._error = ErrorLine(theme)
        self._send = Button(theme, tr("Send", "a button"), ButtonKind.PRIMARY)
        self._leave = Button(theme, tr("Not now", "a button"))
        for part in (self._to_field, self._named, self._password_field, self._progress, self._error):
            self.column.addWidget(part)
        self.feet(
            (self._send, QDialogButtonBox.ButtonRole.AcceptRole),
            (self._leave, QDialogButtonBox.ButtonRole.RejectRole),
        )
        self._connect()
        self._suggest()

    def reject(self) -> None:
        """However it is closed: what is on its way is called off where that is safe; the outbox knows how it ends."""
        self._sending.call_off()
        super().reject()

    def _connect(self) -> None:
        self._send.clicked.connect(self._begin)
        self._leave.clicked.connect(self._go)
        self._to.textChanged.connect(self._settle)
        self._to.returnPressed.connect(self._begin)
        self._password.returnPressed.connect(self._begin)
        self._sending.step.connect(self._show_step)
        self._sending.ended.connect(self._end)
        self._sending.failed.connect(self._fail)

    def _suggest(self) -> None:
        try:
            to = self.around.desk.mailing.recipients(self._draft.key.audience, self._draft.recipient)
        except KnownError:
            self._to.setPlaceholderText("kim@example.org")
        else:
            self._to.setText(format_addresses(to).replace(",", ", "))
        self._to.setCursorPosition(0)

    def _begin(self) -> None:
        self._settle()
        desk = self.around.desk
        try:
            to = parse_addresses(self._to.text())
            if not to:
                raise InvalidInputError(tr("Nobody is named to send it to."), tr("Name an address."))
        except InvalidInputError as error:
            self._to_field.say(error)
            return
        password = Secret(self._password.text()) if self._password.text() else None
        try:
            self._mail = desk.put_into_outbox(self._draft, to, again=self._again)
            self._mail = desk.mailing.look(self._mail.id)
            self._sending.begin(self._mail.id, password)
        except MailStateError as error:
            self._refuse(error)
        except KnownError as error:
            self._error.say(by_label(error))
        else:
            self._password.clear()
            self._work(on=True)

    def _refuse(self, error: MailStateError) -> None:
        """The very same mail has left, or may have: once more only if the leader says so."""
        self._error.say(error)
        self._again = True
        self._send.setText(tr("Send once more", "a button"))
        self._send.updateGeometry()

    def _work(self, *, on: bool) -> None:
        self._send.setEnabled(not on)
        self._to.setEnabled(not on)
        self._password.setEnabled(not on)
        self._leave.setText(tr("Stop", "a button") if on else tr("Not now", "a button"))
        self._leave.setAccessibleName(self._leave.text())

    def _go(self) -> None:
        if self._send.isEnabled():
            self.close()
        else:
            self._sending.call_off()
            self._progress.setText(tr("Stopping…"))

    def _show_step(self, step: Step) -> None:
        self._progress.setText(tr(STEPS[step]))
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._progress, tr(STEPS[step])))

    def _end(self, mail: Mail, delivery: Delivery) -> None:
        self._work(on=False)
        self._progress.clear()
        if mail.state is MailState.SENT:
            self.sent.emit(sent_words(mail))
            self.close()
        elif isinstance(delivery.problem, PasswordMissingError):
            self._password_field.show()
            self._password.setFocus()
            self._error.say(tr("The mail server asks for your password."))
        else:
            self._again = delivery.outcome is Outcome.UNKNOWN
            self._error.say(by_label(problem(delivery)))

    def _fail(self, error: KnownError) -> None:
        self._work(on=False)
        self._progress.clear()
        self._error.say(error)

    def _settle(self) -> None:
        self._error.settle()
        self._to_field.settle()


def _named_words(names: list[str]) -> str:
    if not names:
        return tr("Nobody is named in it.")
    words = tr("{names} is named in it.|{names} are named in it.", "", len(names))
    return words.format(names=listed(names))
