"""Erasing somebody from Team, and saving everything about them, used through their controls."""


from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import sqlcipher3
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QListView, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import NotFoundError
from goodword.core.practices import Practice
from goodword.shell.desk_aside import DeskAside
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.banner import Banner
from goodword.shell.widgets.note_edit import NoteEdit
from goodword.shell.widgets.toast import Toast
from goodword.shell.window_opener import WindowOpener
from goodword.shell.windows.entry.edit_window import EditWindow
from goodword.shell.windows.note.note_contents import NoteContents
from goodword.shell.windows.note.note_saver import NoteDialog
from goodword.shell.windows.quick_entry import QuickEntry
from goodword.shell.windows.team import TeamWindow
from support.book import coaching, praise
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named
from support.whole_desk import whole_desk

ANA = "Ana Lima"


@pytest.fixture
def team(desk: Desk) -> None:
    """Two records of Ana, one about Ben that names her, a copy, and an address of hers in the settings."""
    desk.team.add("Ben Roth")
    desk.journal.amend_person(replace(desk.team.add(ANA), mail="ana@example.org", spoken="Anita"))
    desk.journal.record(praise("Ana rang the clinic back.", person=ANA))
    desk.journal.record(praise("Kept calm.", person=ANA))
    desk.journal.record(praise("Ben helped Anita.", person="Ben Roth"))
    desk.book.keep_copy("daily", desk.clock.now())


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings, team: None) -> Iterator[TeamWindow]:
    made = TeamWindow(around)
    show_active(qtbot, made)
    choose(made, ANA)
    yield made
    close_all([made])


def until(qtbot: QtBot, condition: Callable[[], bool]) -> None:
    """Wait for what is done on another thread, also on a busy computer."""
    qtbot.waitUntil(condition, timeout=30_000)


def choose(window: QWidget, name: str) -> None:
    rows = named(window, QListView, "People")
    found = [rows.model().index(row, 0) for row in range(rows.model().rowCount())]
    rows.setCurrentIndex(next(index for index in found if index.data() == name))


def press(window: QWidget, name: str) -> None:
    QTest.mouseClick(named(window, QPushButton, name), Qt.MouseButton.LeftButton)


def from_menu(window: QWidget, text: str) -> QDialog:
    press(window, "More")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()
    (sheet,) = (one for one in window.findChildren(QDialog) if one.isVisible())
    return sheet


def words(window: QWidget) -> str:
    return "\n".join(label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window))


def test_it_says_how_much_first_then_erases_and_says_what_became_of_it(
    window: TeamWindow, desk: Desk, qtbot: QtBot, opener: NotedOpener, home: Path
) -> None:
    opener.half_written = "Ana was"
    sheet = from_menu(window, "Erase Anita…")
    assert sheet.windowTitle() == "Erase a person"
    until(qtbot, lambda: "What goes: 2 records, 1 record of others reworded." in words(sheet))
    for line in ("“somebody” takes the place", "The same is done in 1 backup.", "are writing about them right now"):
        assert line in words(sheet)
    assert not named(sheet, QPushButton, "Erase").isEnabled()
    QTest.keyClicks(named(sheet, QLineEdit, "Name"), "ana lim")
    QTest.keyClick(named(sheet, QLineEdit, "Name"), Qt.Key.Key_Return)
    assert desk.journal.people()[0].name == ANA
    QTest.keyClicks(named(sheet, QLineEdit, "Name"), "a")

    press(sheet, "Erase")
    assert opener.half_written == "somebody was"
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    sheet.close()
    assert sheet.isVisible(), "it can't be called off half-way"
    until(qtbot, lambda: is_there(sheet, QPushButton, "Done"))

    assert "Ana Lima is erased\nWhat is gone: 2 records, 1 record of others reworded." in words(sheet)
    assert "Erased from 1 backup too." in words(sheet)
    assert [person.name for person in desk.journal.people()] == ["Ben Roth"]
    assert named(window, QListView, "People").model().rowCount() == 1
    assert [entry.content.text for entry in desk.book.entries.every()] == ["Ben helped somebody."]
    assert all(b"Lima" not in path.read_bytes() for path in (home / "data").rglob("*") if path.is_file())
    press(sheet, "Done")
    until(qtbot, lambda: not [one for one in window.findChildren(QDialog) if one.isVisible()])


def test_what_was_done_before_is_not_taken_back(window: TeamWindow, desk: Desk, qtbot: QtBot) -> None:
    window._acts.amend(desk.journal.people()[0], replace(desk.journal.people()[0], spoken="Ann"))
    sheet = from_menu(window, "Erase Ann…")
    QTest.keyClicks(named(sheet, QLineEdit, "Name"), ANA)
    until(qtbot, lambda: named(sheet, QPushButton, "Erase").isEnabled())
    press(sheet, "Erase")
    until(qtbot, lambda: is_there(sheet, QPushButton, "Done"))
    sheet.close()
    window.findChildren(Toast)[0].undone.emit()
    assert [person.name for person in desk.journal.people()] == ["Ben Roth"]
    assert not window.findChildren(Banner)[0].isVisibleTo(window)


def test_where_it_can_not_be_done_nothing_is_gone_and_half_written_words_are_back(
    window: TeamWindow, desk: Desk, qtbot: QtBot, opener: NotedOpener, home: Path
) -> None:
    opener.half_written = "Ana was"
    sheet = from_menu(window, "Erase Anita…")
    QTest.keyClicks(named(sheet, QLineEdit, "Name"), ANA)
    until(qtbot, lambda: named(sheet, QPushButton, "Erase").isEnabled())
    with sqlcipher3.connect(str(home / "data" / "book.db")) as other:
        other.execute("INSERT INTO outbox SELECT 'm', 'attempting', 'team', 'Week 10', id, '[]', '[]', x'00',"
                      " 'i', '', '', 1, '', '', '' FROM person WHERE name = ?", [ANA])  # fmt: skip
    other.close()
    press(sheet, "Erase")
    until(qtbot, lambda: "A mail about them is on its way right now." in words(sheet))
    assert opener.half_written == "Ana was"
    assert [person.name for person in desk.journal.people()] == [ANA, "Ben Roth"]
    assert named(sheet, QPushButton, "Erase").isEnabled()
    QTest.keyClick(sheet, Qt.Key.Key_Escape)
    assert not sheet.isVisible()


def saved_as(window: QWidget, path: Path) -> None:
    sheet = from_menu(window, "Save everything about Anita…")
    assert "read it before you hand it over" in words(sheet)
    press(sheet, "Save as…")
    (dialog,) = (one for one in window.findChildren(NoteDialog) if one.isVisible())
    assert [one.split(" (")[1] for one in dialog.nameFilters()] == ["*.md)", "*.txt)", "*.html)", "*.docx)", "*.pdf)"]
    dialog.fileSelected.emit(str(path))
    dialog.close()


@pytest.mark.parametrize("suffix", [".txt", ".docx", ".pdf"])
def test_everything_about_somebody_is_saved(window: TeamWindow, qtbot: QtBot, home: Path, suffix: str) -> None:
    path = home / f"Ana{suffix}"
    saved_as(window, path)
    toast = window.findChildren(Toast)[0]
    until(qtbot, lambda: toast.text() == f"Saved as Ana{suffix}: 3 records")
    assert path.stat().st_size > 100
    if suffix == ".txt":
        assert "Ana rang the clinic back." in path.read_text("utf-8")
        assert "[another person] helped Anita." in path.read_text("utf-8")


def test_a_place_that_takes_no_file_is_said(window: TeamWindow, qtbot: QtBot, home: Path) -> None:
    saved_as(window, home / "nowhere" / "Ana.md")
    banner = window.findChildren(Banner)[0]
    until(qtbot, lambda: banner.isVisibleTo(window))
    window.around.watch.changed.emit()
    assert banner.isVisibleTo(window), "reading the book anew saves no file"
    press(window, "Try again")
    (dialog,) = (one for one in window.findChildren(NoteDialog) if one.isVisible())
    dialog.fileSelected.emit(str(home / "Ana.md"))
    dialog.close()
    until(qtbot, lambda: not banner.isVisibleTo(window))
    assert (home / "Ana.md").exists()


@pytest.fixture
def real(around: Surroundings, team: None) -> Iterator[WindowOpener]:
    """The app's own opener, with quick entry warm."""
    opener = WindowOpener(lambda opener: replace(around, open=opener))
    opener.warm_up()
    yield opener
    opener.shutdown()


def quick_entry(opener: WindowOpener) -> QuickEntry:
    assert opener._quick_entry is not None
    return opener._quick_entry


def test_open_forms_about_them_are_told_and_cleared(real: WindowOpener, desk: Desk) -> None:
    whom = desk.erasure.unnaming(ANA)
    real.quick_entry(Practice.PRAISE)
    entry = quick_entry(real)
    assert not real.is_writing(whom)
    entry.forms[Practice.PRAISE].person.setText(ANA)
    entry.forms[Practice.PRAISE].note.insertPlainText("She was")
    real.quick_entry(Practice.COACHING)
    entry.forms[Practice.COACHING].person.setText("Ben Roth")
    entry.forms[Practice.COACHING].note.insertPlainText("Ask Lima")
    real.have_their_back(ANA)
    assert entry.keep_now()
    assert real.is_writing(whom)

    take_back = real.forget(whom)
    assert not real.is_writing(whom)
    assert entry.forms[Practice.PRAISE].values()["text"] == ""
    assert entry.forms[Practice.COACHING].values()["text"] == "Ask somebody"
    assert entry.drafts.words(Practice.PRAISE) == "Erased with the person"
    assert entry.keep_now()
    assert [dict(draft.fields)["text"] for draft in desk.journal.drafts()] == ["Ask somebody"]

    take_back()
    assert entry.forms[Practice.PRAISE].values()["person"] == ANA
    assert entry.forms[Practice.COACHING].values()["text"] == "Ask Lima"
    assert real.in_hand().backing.person == ANA
    assert {dict(draft.fields)["text"] for draft in desk.journal.drafts()} == {"She was", "Ask Lima"}


def test_whom_another_program_erased_is_told_before_it_is_saved(real: WindowOpener, around: Surroundings) -> None:
    real.quick_entry(Practice.PRAISE)
    form = quick_entry(real).forms[Practice.PRAISE]
    form.person.setText(ANA)
    form.note.insertPlainText("She was")
    with sqlcipher3.connect(str(around.book_path)) as other:
        other.execute("UPDATE person SET removed_at = '' WHERE name = ?", [ANA])
    other.close()
    around.watch.look()
    assert "Nobody has that name any more. Saving adds them to the team anew." in words(quick_entry(real))
    around.watch.changed.emit()
    form.settle()
    around.watch.changed.emit()
    assert "Nobody has that name any more." not in words(quick_entry(real)), "said once"


def test_records_of_theirs_that_are_being_edited_are_closed_and_others_lose_the_name(
    real: WindowOpener, desk: Desk
) -> None:
    editors = quick_entry(real).editors
    hers, _, his = desk.book.entries.every()
    about_her, about_him = editors.edit(hers), editors.edit(his)
    about_her._form.note.insertPlainText("Half a word ")
    take_back = real.forget(desk.erasure.unnaming(ANA))
    assert not about_her.isVisible()
    assert about_him._form.values()["text"] == "Ben helped somebody."
    close_all([])
    take_back()
    back: EditWindow = editors.edit(hers)
    assert back._form.values()["text"].endswith("Half a word ")


def test_who_is_erased_by_the_command_leaves_open_forms_and_does_not_come_back(
    real: WindowOpener, around: Surroundings, desk: Desk, qtbot: QtBot, home: Path
) -> None:
    real.quick_entry(Practice.COACHING)
    entry = quick_entry(real)
    entry.forms[Practice.COACHING].note.insertPlainText("Ask Lima")
    real.have_their_back(ANA)
    with whole_desk(home / "data", desk.clock) as command:
        command.erasure.erase(ANA)
    assert entry.keep_now()
    assert "Lima" in dict(desk.journal.drafts()[0].fields)["text"], "typed on while it went on"

    around.watch.look()

    assert entry.forms[Practice.COACHING].values()["text"] == "Ask somebody"
    assert entry.drafts.words(Practice.COACHING) == "Erased with the person"
    assert real.in_hand().backing.person == ""
    until(qtbot, lambda: all(b"Lima" not in path.read_bytes() for path in (home / "data").rglob("*") if path.is_file()))


def test_no_undo_writes_somebody_back_who_was_erased(real: WindowOpener, desk: Desk, around: Surroundings) -> None:
    step = desk.journal.record(coaching("A talk.", person=ANA, next_step="Sit in"))
    real.steps()
    (steps,) = real.open_windows()
    named(steps, QPushButton, "Done").click()
    toast = steps.findChild(Toast)
    assert toast is not None
    assert toast.isVisible()
    desk.erasure.erase(ANA)
    around.watch.look()
    assert not toast.isVisible()
    toast.undone.emit()
    with pytest.raises(NotFoundError):
        desk.steps.step(step.id)
    assert ANA not in [person.name for person in desk.journal.people()]


def test_a_line_of_the_note_that_is_put_in_other_words_loses_the_name_too(
    real: WindowOpener, around: Surroundings, desk: Desk, qtbot: QtBot, home: Path
) -> None:
    real.weekly_note()
    (contents,) = (one for window in real._open.all() for one in window.findChildren(NoteContents))
    until(qtbot, lambda: contents.model().rowCount() == 3)
    names = [contents.model().index(row, 0).data() for row in range(3)]
    contents.setCurrentIndex(contents.model().index(next(i for i, name in enumerate(names) if "Ben" in name), 0))
    contents.edit_current()
    (line,) = contents.findChildren(NoteEdit)
    line.insertPlainText(" Also Ana Lima rang.")
    with whole_desk(home / "data", desk.clock) as command:
        command.erasure.erase(ANA)

    around.watch.look()

    assert line.text() == "Ben helped somebody. Also somebody rang."


def test_who_was_merged_or_taken_back_stays_in_open_forms(
    real: WindowOpener, around: Surroundings, desk: Desk
) -> None:
    cleo = desk.team.add("Cleo Marsh")
    around.watch.look()
    real.quick_entry(Practice.COACHING)
    form = quick_entry(real).forms[Practice.COACHING]
    form.note.insertPlainText("Ask Lima and Cleo")
    around.watch.look()
    ana, ben, _ = desk.journal.people()
    desk.team.merge(ana.id, ben.id)
    desk.team.remove(cleo.id)
    around.watch.look()
    assert form.values()["text"] == "Ask Lima and Cleo"


def test_slow_work_is_not_heard_by_what_is_gone(around: Surroundings, qtbot: QtBot) -> None:
    heard: list[object] = []
    aside: DeskAside = around.aside
    gone = QWidget()
    aside.run(gone, lambda _, tell: tell(0, 1), heard.append, heard.append, lambda *news: heard.append(news))
    gone.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)  # and nothing that is on its way to it
    aside.run(around.watch, lambda desk, _: desk.preferences.today(), heard.append, heard.append)
    until(qtbot, lambda: bool(heard))
    assert heard == [date(2026, 3, 2)]
