"""Pictures of the pages of Settings, of the sheets over it, and of the windows that have no open book behind them."""

from collections.abc import Callable
from datetime import timedelta
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QListView, QListWidget, QPushButton, QWidget

from desktop.waiting import until
from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.mail_ports import Delivery, Outcome
from goodword.core.note_words import Audience
from goodword.core.protecting import Protecting
from goodword.core.safekeeping import Safekeeping
from goodword.core.soundness import DamagedBookError
from goodword.core.weeks import Week
from goodword.shell.background import Background
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.problem_report import ProblemReportWindow
from goodword.shell.windows.protection.protect_sheet import ProtectSheet
from goodword.shell.windows.protection.small_sheets import PassphraseSheet, UnprotectSheet
from goodword.shell.windows.recovery import RecoveryWindow
from goodword.shell.windows.settings import SettingsWindow
from goodword.shell.windows.unlock import UnlockWindow, WaitWindow

PAGES = {
    "Prompts": "prompts",
    "Days and time off": "days",
    "Wording": "wording",
    "Mail": "mail",
    "Look": "look",
    "Backups": "backups",
    "Data and privacy": "data",
    "About": "about",
}
PICTURES = (
    *(f"settings-{name}" for name in PAGES.values()),
    *("settings-outbox", "settings-search", "settings-nothing", "settings-refused"),
    *("sheet-restore", "sheet-mail-password", "sheet-passphrase", "sheet-unprotect"),
    *("sheet-protect-passphrase", "sheet-protect-code", "sheet-protect-typed"),
    *("unlock", "wait", "recovery", "problem-report"),
)
"""What `SheetGallery.take` takes, without the theme."""

_REPORT = (
    "Goodword 1.0.0, Python 3.11.7, Qt 6.11.3, Linux\n\nValueError\n"
    '  File "goodword/core/streaks.py", line 121, in strength\n  File "goodword/shell/tray.py", line 64, in refresh\n'
)
_OWN = '{"praise": {"own": ["Who kept calm when the queue was full, and how could one tell?"]}}'
_MAIL = {
    "mail_from": "kim@example.org",
    "mail_to_manager": "boss@example.org",
    "smtp_host": "smtp.example.org",
    "smtp_user": "kim@example.org",
    "leader_name": "Kim Doe",
    "holidays": "DE-BY",
}
_DAMAGED = DamagedBookError("The book is damaged", "Some of its pages can't be read.", "Choose a way out.")
_NO_SERVER = KnownError("Not sent", "Nothing takes mail at smtp.example.org:587.", "Check smtp_host and smtp_port.")

Picture = Callable[[QWidget, str], None]
Found = TypeVar("Found", bound=QWidget)


class SheetGallery:
    """Opens each over what the app uses, and lets `picture` have it."""

    def __init__(
        self, picture: Picture, around: Surroundings, guard: Protecting, control: ProtectionControl
    ) -> None:
        self._picture = picture
        self._around = around
        self._guard = guard
        self._control = control
        self._background = Background()

    def take(self, theme: str) -> None:
        """All of them, in the theme that is on."""
        window = SettingsWindow(self._around)
        window.show()
        for page, name in PAGES.items():
            turn_to(window, page)
            if page == "Backups":
                _choose_a_backup(window)
            self._picture(window, f"settings-{name}-{theme}")
        self._corners(window, theme)
        self._sheets(window, theme)
        self._protection(window, theme)
        window.close()
        self._windows(theme)

    def shutdown(self) -> None:
        """End what was begun."""
        self._background.shutdown()

    def _corners(self, window: QWidget, theme: str) -> None:
        search = _named(window, QLineEdit, "Search the settings")
        for words, name in (("outbox", "outbox"), ("notification", "search"), ("zebra", "nothing")):
            search.setText(words)
            self._picture(window, f"settings-{name}-{theme}")
        search.clear()
        turn_to(window, "When to ask")
        field = _named(window, QLineEdit, "Work ends")
        before = field.text()
        field.setText("25:00")
        field.returnPressed.emit()
        self._picture(window, f"settings-refused-{theme}")
        field.setText(before)
        field.returnPressed.emit()

    def _sheets(self, window: QWidget, theme: str) -> None:
        for page, button, title, main, name in (
            ("Backups", "Bring it back…", "Bring back a backup", "Bring it back", "restore"),
            ("Mail", "Set the password", "Mail password", "Keep it", "mail-password"),
        ):
            turn_to(window, page)
            _named(window, QPushButton, button).click()
            sheet = next(w for w in window.findChildren(QWidget) if w.isWindow() and w.windowTitle() == title)
            _until(_named(sheet, QPushButton, main).isEnabled, title)
            self._picture(sheet, f"sheet-{name}-{theme}")
            sheet.close()

    def _protection(self, window: QWidget, theme: str) -> None:
        protect = ProtectSheet(self._around, window, self._control, lambda *_: None)
        protect.open()
        for name in ("passphrase", "code", "typed"):
            _until(_named(protect, QPushButton, "Protect" if name == "typed" else "Next").isEnabled, "the keyring")
            if name == "passphrase":
                for field in ("Passphrase", "Passphrase again"):
                    _named(protect, QLineEdit, field).setText("a weir in the morning")
            self._picture(protect, f"sheet-protect-{name}-{theme}")
            if name != "typed":
                _named(protect, QPushButton, "Next").click()
        protect.close()
        for sheet, name in (
            (PassphraseSheet(self._around, window, self._control), "passphrase"),
            (UnprotectSheet(self._around, window, lambda: None), "unprotect"),
        ):
            sheet.open()
            self._picture(sheet, f"sheet-{name}-{theme}")
            sheet.close()

    def _windows(self, theme: str) -> None:
        look = self._around.theme
        unlock = UnlockWindow(look, self._guard, self._background)
        unlock.ask("The keyring did not answer in time.")
        assert self._around.care is not None
        recovery = RecoveryWindow(look, self._around.care.keeping, _DAMAGED, self._background, lambda _: None)
        recovery.show()
        _until(lambda: len(recovery.findChildren(QPushButton)) > 3, "the ways out")
        report = ProblemReportWindow(self._around, "Something went wrong inside Goodword", _REPORT)
        report.show()
        wait = WaitWindow(look, "Protecting the book…")
        wait.show()
        for window, name in ((unlock, "unlock"), (wait, "wait"), (recovery, "recovery"), (report, "problem-report")):
            self._picture(window, f"{name}-{theme}")
            window.close()
            window.deleteLater()


def turn_to(window: QWidget, page: str) -> None:
    """Show a page of Settings."""
    sections = _named(window, QListWidget, "Sections")
    sections.setCurrentRow(next(row for row in range(sections.count()) if sections.item(row).text() == page))


def furnish(desk: Desk, care: Safekeeping) -> None:
    """What the pages show besides settings: backups, a question of one's own, mails that wait."""
    desk.preferences.change("prompts", _OWN)
    for key, value in _MAIL.items():
        desk.preferences.change(key, value)
    care.after_change()
    for _ in range(2):
        care.back_up()
    week = Week.of(desk.preferences.today() - timedelta(days=7))
    mail = desk.put_into_outbox(desk.notes.draft(week.period(), Audience.MANAGER))
    desk.put_into_outbox(desk.notes.draft(week.period(), Audience.TEAM), ("team@example.org",))
    attempt = desk.mailing.begin(desk.mailing.look(mail.id).id)
    desk.mailing.finish(attempt, Delivery(Outcome.FAILED, _NO_SERVER))


def _choose_a_backup(window: QWidget) -> None:
    backups = _named(window, QListView, "Backups")
    _until(lambda: backups.model().rowCount() > 2, "the backups")
    backups.setCurrentIndex(backups.model().index(1, 0))


def _named(window: QWidget, kind: type[Found], name: str) -> Found:
    return next(w for w in window.findChildren(kind) if w.accessibleName() == name and w.isVisibleTo(window))


def _until(look: Callable[[], bool], what: str) -> None:
    def seen() -> bool:
        QCoreApplication.processEvents()
        return look()

    until(seen, what)
