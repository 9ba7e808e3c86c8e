"""The weekly note window, used through its controls."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QGroupBox,
    QLabel,
    QListView,
    QPushButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError, KnownError
from goodword.core.note_words import Audience
from goodword.core.people import Person, Recognition
from goodword.core.practices import Entry
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from support.book import coaching, listening, praise
from support.showing import show_active
from support.surrounded import NotedMail, close_all, named
from support.weekly_note import audience

Opened = Callable[..., WeeklyNoteWindow]
FORMATS = ("md", "txt", "html", "docx", "pdf", "eml")


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings) -> Iterator[Opened]:
    """Opens the window."""
    windows: list[WeeklyNoteWindow] = []

    def open_window(week: Week | None = None) -> WeeklyNoteWindow:
        windows.append(WeeklyNoteWindow(around, week))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


@pytest.fixture
def week(desk: Desk) -> dict[str, Entry]:
    """A week with a bit of everything."""
    made = {
        "amara": desk.journal.record(praise("Amara rang the clinic <back>.", person="Amara O")),
        "team": desk.journal.record(praise("Everybody stayed calm.\n\nIt was long.")),
        "kofi": desk.journal.record(praise("Walked the visitor to ward 5.", person="Kofi M")),
        "heard": desk.journal.record(
            listening("Refund mails are unclear.", topic="Refunds", heard_from="Ms Quill", action="A new mail")
        ),
        "secret": desk.journal.record(coaching("Interrupts callers.", person="Ben F")),
        "before": desk.journal.record(praise("Rosa swapped her break.", person="Rosa V"), on=date(2025, 12, 30)),
    }
    kofi = next(person for person in desk.journal.people() if person.name == "Kofi M")
    desk.journal.amend_person(Person(kofi.id, kofi.name, Recognition.PRIVATE))
    return made


def words(window: QWidget) -> set[str]:
    """All labels in view."""
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)}


def preview(window: QWidget) -> str:
    return named(window, QTextEdit, "Preview").toPlainText()


def asked(window: QWidget) -> QFileDialog:
    """The dialog that asks where to save."""
    named(window, QPushButton, "Save as…").click()
    return window.findChildren(QFileDialog)[-1]


def save_at(window: QWidget, path: Path, kind: str = "") -> None:
    """Save under that name, after choosing the kind of file."""
    dialog = asked(window)
    if kind:
        dialog.selectNameFilter(next(f for f in dialog.nameFilters() if kind in f))
    dialog.setDirectory(str(path.parent))
    dialog.setOption(QFileDialog.Option.DontConfirmOverwrite)
    dialog.selectFile(str(path))
    dialog.fileSelected.emit(str(path))
    dialog.done(1)


def test_what_is_in_and_what_is_not(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    assert window.windowTitle() == "Weekly note"
    model = named(window, QListView, "In the note").model()
    assert [model.index(row, 0).data() for row in range(model.rowCount())] == ["Amara O", "The team", "Refunds"]
    told = model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert told == "Listening, Refunds: Refund mails are unclear. A new mail."
    assert "Held back: 1 praise" in words(window)
    assert "Kofi M likes praise in private. Coaching is never in a note." in words(window)
    assert "1 person named. Nothing has left yet." in words(window)
    assert named(window, QGroupBox, "Audience")


def test_the_preview_is_what_leaves(opened: Opened, week: dict[str, Entry], around: Surroundings, desk: Desk) -> None:
    shown = preview(opened())
    for line in (
        "Good words from the team",
        "Week 10 · 2 to 8 March 2026",
        "Amara O Amara rang the clinic <back>.",
        "The team Everybody stayed calm.",
        "It was long.",
        "Refunds. Refund mails are unclear.",
    ):
        assert line in shown.split("\n")
    for private in ("Quill", "Interrupts", "Kofi", "Ben", "Rosa"):
        assert private not in shown
    written = next(f.write for f in around.formats if f.name == "txt")
    note = desk.compose(Week(2026, 10).period(), Audience.MANAGER).note
    without_marks = written(note).decode().replace("• ", "").replace("Amara O:", "Amara O").replace("team:", "team")
    assert shown.split() == without_marks.split()


def test_weeks_to_choose_from(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    weeks = named(window, QComboBox, "Week")
    assert [weeks.itemText(n) for n in range(weeks.count())] == [
        "Week 10 · 2 to 8 March",
        "Week 1 · 29 December 2025 to 4 January",
        "Another time…",
    ]
    weeks.setCurrentIndex(1)
    assert "Rosa V Rosa swapped her break." in preview(window)
    assert "Nothing is held back" in words(window)


def test_opened_at_a_week(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened(Week(2026, 1))
    assert "Rosa" in preview(window)
    window.show_week(Week(2026, 10))
    assert "Amara" in preview(window)


def test_a_quiet_week(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened(Week(2026, 7))
    assert {"A quiet week is fine", "There is no note, and Monday starts fresh."} <= words(window)
    assert named(window, QWidget, "Preview").accessibleDescription().startswith("A quiet week is fine.")
    assert not named(window, QPushButton, "Save as…").isEnabled()
    assert not named(window, QPushButton, "Copy").isEnabled()
    assert not named(window, QPushButton, "Open in mail").isEnabled()
    assert named(window, QComboBox, "Week").currentText() == "Week 7 · 9 to 15 February"


def test_nothing_may_go_any_further(opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings) -> None:
    window = opened()
    for name in ("amara", "team", "heard"):
        desk.journal.remove(week[name].id)
    around.watch.look()
    assert {"Nothing from this week goes any further", "There is no note.", "Held back: 1 praise"} <= words(window)


def test_copy_gives_text_and_html(opened: Opened, week: dict[str, Entry]) -> None:
    window = opened()
    named(window, QPushButton, "Copy").click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("Good words from the team\nWeek 10")
    assert "<li><b>Amara O</b> Amara rang the clinic &lt;back&gt;.</li>" in copied.html()
    assert "<style" not in copied.html()
    assert "Quill" not in copied.text() + copied.html()
    assert "Copied. Paste it into a mail or a chat." in words(window)


def test_what_has_left_is_said_when_the_note_is_seen_again(opened: Opened, week: dict[str, Entry], desk: Desk) -> None:
    named(opened(), QPushButton, "Copy").click()
    window = opened()
    assert "1 person named. It left on 2 March." in words(window)
    desk.journal.record(praise("Sat up late.", person="Ben F"))
    assert "2 people named. Part of it left on 2 March." in words(opened())
    audience(window, "The team")
    assert any(text.endswith("named. Nothing has left yet.") for text in words(window))


def test_open_in_mail_shows_the_note_there(opened: Opened, week: dict[str, Entry], mail: NotedMail, desk: Desk) -> None:
    window = opened()
    named(window, QPushButton, "Open in mail").click()
    assert mail.shown == [desk.compose(Week(2026, 10).period(), Audience.MANAGER).note]
    assert "Your mail program opens the draft. Nothing is sent yet." in words(window)


@pytest.mark.parametrize("later", [False, True])
def test_a_mail_program_that_is_missing_is_said_and_can_be_tried_again(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], mail: NotedMail, later: bool
) -> None:
    window = opened()
    mail.error = KnownError("The draft did not open", "No mail program took it on this computer.", "Use Copy.")
    mail.fails_later = later
    named(window, QPushButton, "Open in mail").click()
    qtbot.waitUntil(lambda: "The draft did not open" in words(window))
    mail.error = None
    next(button for button in window.findChildren(QPushButton) if button.text() == "Try again").click()
    assert "The draft did not open" not in words(window)
    assert "Your mail program opens the draft. Nothing is sent yet." in words(window)


def test_the_name_that_is_suggested(opened: Opened, week: dict[str, Entry]) -> None:
    dialog = asked(opened())
    assert Path(dialog.selectedFiles()[0]).name == "goodword-2026-W10-manager.md"
    dialog.filterSelected.emit(next(f for f in dialog.nameFilters() if "docx" in f))
    assert Path(dialog.selectedFiles()[0]).name == "goodword-2026-W10-manager.docx"
    dialog.reject()


@pytest.mark.parametrize("form", FORMATS)
def test_saved_in_the_format_of_the_name(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], around: Surroundings, desk: Desk, tmp_path: Path, form: str
) -> None:
    window = opened()
    save_at(window, tmp_path / f"note.{form}")
    qtbot.waitUntil(lambda: f"Saved as note.{form}." in words(window))
    write = next(one.write for one in around.formats if one.name == form)
    note = desk.compose(Week(2026, 10).period(), Audience.MANAGER).note
    assert (tmp_path / f"note.{form}").read_bytes() == write(note)


def test_a_name_without_a_known_ending_gets_one(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], tmp_path: Path
) -> None:
    window = opened()
    save_at(window, tmp_path / "note v1.2", "html")
    qtbot.waitUntil(lambda: "Saved as note v1.2.html." in words(window))
    save_at(window, tmp_path / "note v1.2")
    assert "This note is not saved yet" in words(window)
    assert "There is a file called note v1.2.html already." in " ".join(words(window))


@pytest.mark.skipif("os.name == 'nt'", reason="links need rights on Windows")
@pytest.mark.parametrize("form", ["md", "docx"])
def test_a_link_is_refused_in_words(
    qtbot: QtBot, opened: Opened, week: dict[str, Entry], tmp_path: Path, form: str
) -> None:
    target = tmp_path / "elsewhere"
    target.write_text("mine")
    (tmp_path / f"note.{form}").symlink_to(target)
    window = opened()
    save_at(window, tmp_path / f"note.{form}")
    qtbot.waitUntil(lambda: "This file is not saved yet" in words(window))
    assert target.read_text() == "mine"
    next(button for button in window.findChildren(QPushButton) if button.text() == "Try again").click()
    assert "This file is not saved yet" not in words(window)
    window.findChildren(QFileDialog)[-1].reject()


def test_a_change_elsewhere_is_noticed(
    opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings
) -> None:
    window = opened()
    desk.journal.remove(week["amara"].id)
    around.watch.look()
    assert "Amara" not in preview(window)
    assert "Nobody is named. Nothing has left yet." in words(window)


def test_reading_that_fails_is_said(
    opened: Opened, week: dict[str, Entry], desk: Desk, around: Surroundings, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()

    def locked(query: object) -> list[Entry]:
        raise BookError("The book is busy", "Another program holds the book.", "Try again in a moment.")

    monkeypatch.setattr(desk.book.entries, "find", locked)
    desk.journal.record(praise("One more."))
    around.watch.look()
    assert "The book is busy" in words(window)
    assert "Amara" in preview(window)


def test_another_look_redraws_the_page(opened: Opened, week: dict[str, Entry], around: Surroundings) -> None:
    window = opened()
    before = preview(window)
    around.theme.changed.emit()
    assert preview(window) == before
