"""The foot of the weekly note: who is named, and the ways out."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.attempts import server_of
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.notes import NoteDraft, named
from goodword.core.told import Way, left_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.folding_row import FoldingRow
from goodword.shell.windows.note.note_mailer import NoteMailer
from goodword.shell.windows.note.note_saver import NoteSaver
from goodword.shell.windows.note.send_sheet import SendSheet


class NoteFoot(QFrame):
    """Saves, copies, opens in mail, sends; each is written down as told. What goes wrong stands in `banner`.

    `wanted_again` comes when the banner's button is pressed while there is no note to let go.
    """

    wanted_again = Signal()

    def __init__(self, around: Surroundings, window: QWidget, banner: Banner) -> None:
        super().__init__()
        set_kind(self, "bar")
        theme = around.theme
        self._around = around
        self._banner = banner
        self._draft: NoteDraft | None = None
        self._again: Callable[[], None] | None = None
        self._named = ElidedLabel(theme, role="caption")
        self._reason = ElidedLabel(theme, role="caption")
        self._save = Button(theme, tr("Save as…", "a button"))
        self._copy = Button(theme, tr("Copy", "a button"))
        self._mail = Button(theme, tr("Open in mail", "a button"))
        self._send = Button(theme, tr("Send…", "a button"), ButtonKind.PRIMARY)
        self._saver = NoteSaver(around, window)
        self._mailer = NoteMailer(around, window)
        words, ways = QWidget(), QWidget()
        said = QVBoxLayout(words)
        said.setContentsMargins(0, 0, 0, 0)
        said.setSpacing(0)
        said.addStretch(1)
        said.addWidget(self._named)
        said.addWidget(self._reason)
        said.addStretch(1)
        buttons = QHBoxLayout(ways)
        buttons.setContentsMargins(0, 0, 0, 0)
        buttons.setSpacing(8)
        for button in (self._save, self._copy, self._mail, self._send):
            button.setAccessibleName(button.text())
            buttons.addWidget(button)
        row = FoldingRow(8)
        row.add(words, 1)
        row.add(ways, loose=True)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(24, 11, 24, 11)
        outer.addWidget(row)
        self._connect()

    def show_draft(self, draft: NoteDraft | None) -> None:
        """Who is named in it; None where there is no note."""
        self._draft = draft
        note = draft.composed.note if draft else None
        if draft is None or note is None or note.is_empty:
            self._named.setText("")
        else:
            count = len(named(note, draft.people))
            who = (
                tr("{n} person named.|{n} people named.", "", count).format(n=count)
                if count
                else tr("Nobody is named.")
            )
            self._named.setText(f"{who} {self._left_words(draft)}")
        is_there = note is not None and not note.is_empty
        for button in (self._save, self._copy, self._mail):
            button.setEnabled(is_there)
        reason = self._why_not()
        self._send.setEnabled(is_there and not reason)
        self._send.setToolTip(reason)
        self._send.setAccessibleDescription(reason)
        self._reason.setText(reason if is_there else "")
        self._reason.setVisible(bool(self._reason.text()))

    def _connect(self) -> None:
        self._save.clicked.connect(self._save_as)
        self._copy.clicked.connect(self._copy_note)
        self._mail.clicked.connect(self._open_in_mail)
        self._send.clicked.connect(self._open_sending)
        self._saver.saved.connect(lambda name: self._left(Way.FILE, tr("Saved as {name}.").format(name=name)))
        self._saver.failed.connect(self._banner.say)
        self._mailer.opening.connect(
            lambda: self._left(Way.MAIL, tr("Your mail program opens the draft. Nothing is sent yet."))
        )
        self._mailer.failed.connect(self._banner.say)
        self._banner.acted.connect(self._try_again)

    def _why_not(self) -> str:
        """Why nothing can be sent from here; empty where it can."""
        try:
            server_of(self._around.desk.preferences.current())
        except KnownError:
            return tr("Sending is not set up yet. Settings, Mail has what it needs.")
        return ""

    def _left_words(self, draft: NoteDraft) -> str:
        """Whether those it is for have had it already."""
        desk, entries = self._around.desk, draft.composed.entries
        name = draft.recipient.name if draft.recipient else None
        told = [one for one in desk.ledger.of(entries) if (one.audience, one.person) == (draft.key.audience, name)]
        return left_words(entries, told, desk.clock.now())

    def _save_as(self) -> None:
        self._again = self._save_as
        if self._draft is not None:
            key = self._draft.key
            recipient = self._draft.recipient
            name = recipient.name if recipient else key.audience
            self._saver.ask(self._draft.composed.note, f"goodword {key.period.short_name} {name}")

    def _copy_note(self) -> None:
        if self._draft is not None:
            texts = self._around.note_texts(self._draft.composed.note)
            copied = QMimeData()
            copied.setText(texts.plain)
            copied.setHtml(texts.html)
            QGuiApplication.clipboard().setMimeData(copied)
            self._left(Way.CLIPBOARD, tr("Copied. Paste it into a mail or a chat."))

    def _open_in_mail(self) -> None:
        self._again = self._open_in_mail
        if self._draft is not None:
            self._mailer.open(self._draft.composed.note)

    def _open_sending(self) -> None:
        if self._draft is not None:
            sheet = SendSheet(self._around, self.window(), self._draft, self._around.sending)
            sheet.sent.connect(self._tell)
            sheet.open()

    def _try_again(self) -> None:
        self._banner.settle()
        if self._draft is None or self._again is None:
            self.wanted_again.emit()
        else:
            self._again()

    def _left(self, way: Way, words: str) -> None:
        """Write down that the note left, and say so."""
        self._banner.settle()
        self._tell(words)
        if self._draft is not None:
            recipient = self._draft.recipient
            try:
                self._around.desk.note_left(self._draft.composed, way, recipient.name if recipient else None)
            except KnownError as error:
                self._banner.say(error)
            self._around.watch.pass_over_own()

    def _tell(self, words: str) -> None:
        self._named.setText(words)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._named, words))
