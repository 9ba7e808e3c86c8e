"""The outbox: mails that are not settled, each with what can be done about it."""

from PySide6.QtCore import Signal

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.mail_ports import Delivery, Step
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState
from goodword.core.setting_labels import by_label
from goodword.core.setting_search import searched
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.note.send_words import STEPS, sent_words
from goodword.shell.windows.note.sending import Sending
from goodword.shell.windows.preferences.action_row import Act, ActionRow
from goodword.shell.windows.preferences.changes import Changes
from goodword.shell.windows.preferences.page import Section

HEAD = marked("Outbox", "a heading")
_MORE = marked("outbox mail email undecided waiting sent", "words that a search finds it by")
_NOTHING = (
    marked("Nothing waits"),
    marked("A mail that nobody has looked at, or that did not go out, waits here for you."),
)
_STATES = {
    MailState.DRAFTED: marked("Nobody has looked at it yet."),
    MailState.READY: marked("Looked at, and not sent."),
    MailState.ATTEMPTING: marked("On its way right now."),
    MailState.FAILED: marked("It did not go out."),
    MailState.UNKNOWN: marked("It may have arrived. Ask somebody it was for."),
}
_FOR = {
    Audience.MANAGER: marked("To your manager, {period}"),
    Audience.TEAM: marked("To the team, {period}"),
    Audience.COMPANY: marked("To the company, {period}"),
    Audience.PERSON: marked("To one person, {period}"),
}


class MailRow(ActionRow):
    """One mail. `settled` comes when something has become of it; `busy` while it is on its way from here."""

    settled = Signal()

    def __init__(self, around: Surroundings, mail: Mail, changes: Changes) -> None:
        self._around = around
        self._changes = changes
        self.mail = mail
        self.busy = False
        label = tr(_FOR[mail.audience]).format(period=mail.period)
        super().__init__(around.theme, label, _words(mail), self._acts(mail.state), searched(_MORE))
        self._sending = Sending(around.desk.mailing, around.sending)
        self._sending.step.connect(self._show_step)
        self._sending.ended.connect(self._end)
        self._sending.failed.connect(self._fail)

    def _acts(self, state: MailState) -> tuple[Act, ...]:
        take_out = (tr("Take out", "a button"), self._take_out)
        match state:
            case MailState.DRAFTED:
                return ((tr("Look at it", "a button"), self._around.open.weekly_note), take_out)
            case MailState.READY | MailState.FAILED:
                return ((tr("Send", "a button"), self._send), take_out)
            case MailState.UNKNOWN:
                again = (tr("Send again", "a button"), self._send)
                return ((tr("It arrived", "a button"), self._arrived), again, take_out)
            case _:
                return ()

    def _send(self) -> None:
        if self.busy:
            return
        mailing = self._around.desk.mailing
        try:
            mailing.retry(self.mail.id)
            self._sending.begin(self.mail.id)
        except KnownError as error:
            self.refuse(error)
            return
        self.busy = True

    def _show_step(self, step: Step) -> None:
        if self.busy:
            self.tell(tr(STEPS[step]))

    def _end(self, mail: Mail, _: Delivery) -> None:
        """How it ended stands in the mail, which is shown anew."""
        self.busy = False
        self._changes.say(sent_words(mail) if mail.state is MailState.SENT else tr("It was not sent"))
        self.settled.emit()

    def _fail(self, error: KnownError) -> None:
        self.busy = False
        self.refuse(error)

    def _arrived(self) -> None:
        if self._resolve(arrived=True):
            self._changes.say(tr("It counts as sent"))

    def _take_out(self) -> None:
        mail, mailing = self.mail, self._around.desk.mailing
        if self._resolve(arrived=False):
            self._changes.did(tr("Taken out of the outbox"), lambda: mailing.put_back(mail))

    def _resolve(self, *, arrived: bool) -> bool:
        """Settle it; one that is on its way refuses by itself."""
        try:
            self._around.desk.mailing.resolve(self.mail.id, arrived=arrived)
        except KnownError as error:
            self.refuse(error)
            return False
        self.settled.emit()
        return True


class OutboxSection(Section):
    """`read` shows what waits now; a mail that is on its way from here keeps its row."""

    def __init__(self, around: Surroundings, changes: Changes) -> None:
        super().__init__(head=tr(HEAD, "a heading"))
        self._around = around
        self._changes = changes
        self._shown: list[Mail] | None = None

    def read(self) -> None:
        """Show what waits."""
        if any(isinstance(row, MailRow) and row.busy for row in self.rows()):
            return
        try:
            mails = [mail for mail in self._around.desk.mailing.mails() if mail.state is not MailState.SENT]
        except KnownError:
            return  # whoever reads the settings says so
        if mails != self._shown:
            self._shown = mails
            self.set_rows([self._row(mail) for mail in mails] or [self._nothing()])

    def _nothing(self) -> ActionRow:
        head, words = map(tr, _NOTHING)
        return ActionRow(self._around.theme, head, words, more=searched(_MORE))

    def _row(self, mail: Mail) -> MailRow:
        row = MailRow(self._around, mail, self._changes)
        row.settled.connect(self.read)
        return row


def _words(mail: Mail) -> str:
    state = tr(_STATES[mail.state])
    return by_label(f"{', '.join(mail.addresses)}. {state} {mail.problem}".strip())
