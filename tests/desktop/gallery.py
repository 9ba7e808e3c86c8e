"""Opens each window over a sample book and takes its picture, in light and in dark: gallery.py FOLDER.

A program of its own, because it is the app: it needs the process's one QApplication and a real screen.
"""

import sys
import tempfile
from collections.abc import Callable
from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDialog, QLineEdit, QListView, QMenu, QTextEdit, QWidget

from desktop.sample_book import sample_desk
from desktop.sheet_gallery import SheetGallery, furnish
from desktop.waiting import until
from goodword.app import desk_beside, document, note_formats, note_texts, protecting, wording_coach
from goodword.core.findings import Finding
from goodword.core.practices import Practice
from goodword.core.shortcut import NoShortcut
from goodword.delivery.file_names import safe_name
from goodword.delivery.files import save
from goodword.integration.fallback import FallbackNotifier
from goodword.integration.paths import Paths
from goodword.shell.application import Application
from goodword.shell.book_care import BookCare
from goodword.shell.desk_aside import DeskAside
from goodword.shell.protection_control import KeyInUse, ProtectionControl
from goodword.shell.qt_application import qt_application
from goodword.shell.surroundings import Provisions, Surroundings
from goodword.shell.widgets.date_field import DateField
from goodword.upkeep import safekeeping
from support.hand_autostart import HandAutostart

FINDINGS = (
    Finding("Display", True, "Windows can be opened."),
    Finding("Notifications", True, "The desktop shows them."),
    Finding("Tray", True, "The panel has one."),
    Finding("Mail", False, "No mail program is set for this desktop.", "Choose one in the settings of the desktop."),
    Finding("Keyring", True, "Secret Service keeps passwords."),
)
THEMES = ("light", "dark")
_ROUNDS = 6  # text grows, its page grows, the window is laid out anew
_READ = 300
"""Milliseconds in which the coach has read a note."""

_ERASED = "Bartholomew Featherstonehaugh-Osei"
_TEAM = "Amara Okonkwo-Lindqvist\nNguyễn Thị Minh Khai\nRosa Villanueva-Thorsteinsdóttir\nTomasz Wiśniewski\n"
_PRAISE = {
    "Person": "Amara Okonkwo-Lindqvist",
    "Note": "On this morning’s outage call Amara posted a plain update every 15 minutes and rang the Hargreaves clinic "
    "back herself.",
}
_COACHING = {
    "Person": "Bartholomew Featherstonehaugh-Osei",
    "Skill": "Letting the caller finish",
    "Next step": "One open question before any policy",
    "Follow up on": "2026-11-27",
    "Note": "We listened to two calls. On the second he waited, and the caller calmed down.",
}
_LISTENING = {
    "Heard from": "A customer",
    "Topic": "Refund status mails",
    "Kind": "Grievance",
    "Action": "Ask Billing for the word “sent” and the date in the mail",
    "Note": "She can’t tell from our mail whether the refund has been sent or only approved.",
}
_BACKING = {
    "Own it": "We booked the same room twice, and that was our doing. I am sorry for the wait.",
    "Vouch for them": "Tomasz is normally the one who catches this, and I stand by him.",
    "Say what changes": "From today each booking is read back before it is saved",
}


class Gallery:
    """Takes pictures of one application's windows."""

    def __init__(self, app: QApplication, application: Application, folder: Path) -> None:
        self._app = app
        self._windows = application.windows
        self._folder = folder

    def take(self, theme: str) -> None:
        """All windows, in the theme that is on."""
        self._one(f"today-{theme}", "Today", self._windows.today)
        self._one(f"history-{theme}", "History", self._windows.history, _choose_the_third)
        self._one(f"calendar-{theme}", "Calendar", self._windows.calendar)
        self._one(f"weekly-note-{theme}", "Weekly note", self._windows.weekly_note)
        self._one(f"team-{theme}", "Team", self._windows.team, _choose_bartholomew)
        self._sheet(f"team-erase-{theme}", f"Erase {_ERASED}…", _ask_to_erase)
        self._sheet(f"team-save-{theme}", f"Save everything about {_ERASED}…")
        self._one(f"help-{theme}", "Help", self._windows.help, _wait_for_findings)
        self._one(f"settings-{theme}", "Settings", self._windows.settings)
        self._one(f"welcome-{theme}", "Welcome", self._windows.welcome, lambda window: fill(window, {"Team": _TEAM}))
        self._one(
            f"have-their-back-{theme}",
            "Have their back",
            lambda: self._windows.have_their_back("Tomasz Wiśniewski"),
            lambda window: fill(window, _BACKING),
        )
        for practice, words in zip(Practice, (_PRAISE, _COACHING, _LISTENING), strict=True):
            self._quick_entry(f"quick-entry-{practice.value}-{theme}", practice, words)

    def _one(
        self, name: str, title: str, open_it: Callable[[], None], prepare: Callable[[QWidget], None] | None = None
    ) -> None:
        open_it()
        window = self._shown(title)
        if prepare is not None:
            prepare(window)
        self.picture(window, name)
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _sheet(self, name: str, action: str, prepare: Callable[[QWidget], None] | None = None) -> None:
        """A sheet of Team, opened from the menu of a person."""
        self._windows.team()
        window = self._shown("Team")
        _choose_bartholomew(window)
        QTest.mouseClick(named(window, "More"), Qt.MouseButton.LeftButton)
        menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
        wanted = next(one for one in menu.actions() if one.text() == action)
        menu.close()
        wanted.trigger()
        sheet = next(one for one in window.findChildren(QDialog) if one.isVisible())
        if prepare is not None:
            prepare(sheet)
        self.picture(sheet, name)
        sheet.close()
        window.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _quick_entry(self, name: str, practice: Practice, words: dict[str, str]) -> None:
        self._windows.quick_entry(practice)
        window = self._shown("Quick entry")
        fill(window, words)
        named(window, "Note").setFocus()
        self._windows.keep_drafts()
        QTest.qWait(_READ)
        self.picture(window, name)
        for field in words:
            fill(window, {field: ""})
        window.close()

    def _shown(self, title: str) -> QWidget:
        window = next(w for w in self._app.topLevelWidgets() if w.windowTitle() == title and w.isVisible())
        if not QTest.qWaitForWindowActive(window):
            raise RuntimeError(f"{title} does not get the focus")
        return window

    def picture(self, window: QWidget, name: str) -> None:
        """Keep what `window` shows now."""
        for _ in range(_ROUNDS):
            self._app.processEvents()
        if not window.grab().save(str(self._folder / f"{name}.png")):
            raise RuntimeError(f"{name} can't be saved")


def named(window: QWidget, name: str) -> QWidget:
    """The visible control of that accessible name, the outer one where two have it."""
    return next(w for w in window.findChildren(QWidget) if w.accessibleName() == name and w.isVisible())


def fill(window: QWidget, words: dict[str, str]) -> None:
    """Put words into the fields of these names."""
    for name, text in words.items():
        field = named(window, name)
        match field:
            case QComboBox() if field.isEditable():
                field.setEditText(text)
            case QComboBox():
                field.setCurrentIndex(max(field.findText(text), 0))
            case DateField():
                field.set_day(date.fromisoformat(text) if text else None)
            case QLineEdit():
                field.setText(text)
                field.setCursorPosition(0)
            case QTextEdit():
                field.selectAll()
                field.insertPlainText(text)
            case _:
                raise RuntimeError(f"{name} is no field")


def _choose_the_third(window: QWidget) -> None:
    records = named(window, "Records")
    assert isinstance(records, QListView)
    lines = [records.model().index(row, 0) for row in range(records.model().rowCount())]
    chosen = [line for line in lines if records.model().flags(line).value & 1][2]
    records.setCurrentIndex(chosen)


def _choose_bartholomew(window: QWidget) -> None:
    people = named(window, "People")
    assert isinstance(people, QListView)
    rows = [people.model().index(row, 0) for row in range(people.model().rowCount())]
    people.setCurrentIndex(next(row for row in rows if row.data().startswith("Bartholomew")))


def _ask_to_erase(sheet: QWidget) -> None:
    fill(sheet, {"Name": _ERASED})

    def has_looked() -> bool:
        QCoreApplication.processEvents()
        return named(sheet, "Erase").isEnabled()

    until(has_looked, "how much would be erased")


def _wait_for_findings(window: QWidget) -> None:
    def has_looked() -> bool:
        QCoreApplication.processEvents()
        return named(window, "Look again").isEnabled()

    until(has_looked, "what Help finds")  # waits without keeping other threads from their work, as QTest does not


def main(folder: Path) -> None:
    """Take every picture."""
    with tempfile.TemporaryDirectory() as data:
        desk, clock = sample_desk(Path(data))
        paths = Paths(Path(data))
        care, key = safekeeping(paths, clock), KeyInUse(protecting(paths, clock), None)
        desk.preferences.change("reduced_motion", "true")
        app = qt_application()
        app.setCursorFlashTime(0)
        provisions = Provisions(
            book_path=Path(data) / "book.db",
            formats=note_formats(),
            save_file=save,
            suggest_name=safe_name,
            note_texts=note_texts,
            document=document,
            open_in_mail=lambda _note, _failed: None,
            aside=DeskAside(lambda: desk_beside(Paths(Path(data)), desk, None)),
            autostart=HandAutostart(),
            findings=lambda _: FINDINGS,
        )
        application = Application(
            app,
            desk,
            provisions,
            system=FallbackNotifier([]),
            chain=lambda balloon, window: FallbackNotifier([balloon, window]),
            coach=wording_coach,
            shortcut=NoShortcut(),
            key=key,
            care=care,
        )
        gallery = Gallery(app, application, folder)
        control = ProtectionControl(key, application.background)
        around = Surroundings.over(
            provisions,
            theme=application.theme,
            desk=desk,
            watch=application.watch,
            open=application.windows,
            coach=application.coach,
            sending=application.sending,
            protection=control,
            care=BookCare(care, application.background),
        )
        sheets = SheetGallery(gallery.picture, around, key.guard, control)
        for theme in THEMES:
            desk.preferences.change("theme", theme)
            application.refresh()
            gallery.take(theme)
        furnish(desk, care)
        for theme in reversed(THEMES):
            desk.preferences.change("theme", theme)
            application.refresh()
            sheets.take(theme)
        sheets.shutdown()
        application.shutdown()
        desk.shutdown()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
