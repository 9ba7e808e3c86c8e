"""Team, used through its controls."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPushButton,
    QRadioButton,
    QTextEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import BookError
from goodword.core.people import Person, Recognition
from goodword.core.practices import Practice
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.people.list_edit import ListEdit
from goodword.shell.windows.team import TeamWindow
from support.book import coaching, praise
from support.clock import HandClock
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

MONDAY = date(2026, 3, 2)


@pytest.fixture
def team(desk: Desk) -> dict[str, Person]:
    """Amara likes praise in the team, Ben was never asked; there is a record about Amara."""
    amara, ben = desk.team.add("Amara Okonkwo"), desk.team.add("Ben Roth")
    desk.journal.record(praise(person="Amara Okonkwo"))
    return {
        "Amara": desk.journal.amend_person(replace(amara, recognition=Recognition.TEAM)),
        "Ben": ben,
    }


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[Callable[[], TeamWindow]]:
    made: list[TeamWindow] = []

    def open_it() -> TeamWindow:
        window = TeamWindow(around)
        made.append(window)
        show_active(qtbot, window)
        return window

    yield open_it
    close_all(made)


def people(window: QWidget) -> list[str]:
    model = named(window, QListView, "People").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(window: QWidget) -> list[str]:
    model = named(window, QListView, "People").model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def choose(window: QWidget, name: str) -> None:
    rows = named(window, QListView, "People")
    rows.setCurrentIndex(rows.model().index(people(window).index(name), 0))


def press(window: QWidget, name: str) -> None:
    QTest.mouseClick(named(window, QPushButton, name), Qt.MouseButton.LeftButton)


def texts(window: QWidget) -> set[str]:
    return {label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)}


def sheet(window: QWidget) -> QDialog:
    found = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def from_menu(window: QWidget, text: str) -> None:
    press(window, "More")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    action = next(action for action in menu.actions() if action.text() == text)
    menu.close()
    action.trigger()


def menu_of(window: QWidget) -> list[str]:
    press(window, "More")
    menu = next(menu for menu in window.findChildren(QMenu) if menu.isVisible())
    texts = [action.text() for action in menu.actions() if not action.isSeparator()]
    menu.close()
    return texts


def toast(window: QWidget) -> str:
    return next(one for one in window.findChildren(Toast)).text()


def undo(window: QWidget) -> None:
    window.findChild(Toast).undone.emit()  # type: ignore[union-attr]


def known(desk: Desk, name: str) -> Person:
    return next(person for person in desk.journal.people() if person.name == name)


def test_a_row_says_it_all(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    desk.journal.record(coaching(person="Ben Roth", skill="Handing over", next_step="Write the list", due=MONDAY))
    desk.journal.amend_person(replace(desk.team.add("Zoë"), left=MONDAY))
    opened = window()
    assert spoken(opened) == [
        "Amara Okonkwo, likes praise in the team, no skill chosen yet, last praise: Today, last coaching: Not yet",
        "Ben Roth, has not been asked yet, Handing over, last praise: Not yet, last coaching: Today",
        "Zoë, left on 2 Mar 2026",
    ]
    choose(opened, "Ben Roth")
    texts = [label.text() for label in opened.findChildren(QLabel) if label.isVisibleTo(opened)]
    assert "Next: Write the list, by today" in texts
    assert "On the team since 2 Mar 2026" in texts


def test_nobody_is_there_yet(window: Callable[[], TeamWindow]) -> None:
    opened = window()
    assert is_there(opened, QPushButton, "Add a person")
    assert not is_there(opened, QListView, "People")
    found = [button for button in opened.findChildren(QPushButton) if button.text() == "Paste a list…"]
    assert len([button for button in found if button.isVisibleTo(opened)]) == 2


def test_finding_somebody(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    desk.journal.amend_person(replace(team["Ben"], spoken="Benny"))
    opened = window()
    search = named(opened, QLineEdit, "Search")
    QTest.keyClicks(search, "OKON")
    assert people(opened) == ["Amara Okonkwo"]
    search.setText("benny")
    assert people(opened) == ["Ben Roth"]
    QTest.keyClick(search, Qt.Key.Key_Return)
    assert named(opened, QListView, "People").hasFocus()
    search.setText("nobody")
    assert is_there(opened, QPushButton, "Show everybody")
    press(opened, "Show everybody")
    assert people(opened) == ["Amara Okonkwo", "Ben Roth"]
    search.setText("nobody")
    opened.escape()
    assert search.text() == ""
    assert opened.isVisible()
    opened.escape()
    assert not opened.isVisible()


def test_questions_say_what_somebody_is_called(theme: Theme, qtbot: QtBot) -> None:
    field = PersonField(theme)
    qtbot.addWidget(field)
    field.know([Person("k", "Nguyễn Thị Minh Khai", spoken="Khai"), Person("b", "Ben Roth")])
    assert field.led_by_call("nguyen thi minh khai") == "Khai nguyen thi minh khai"
    assert field.led_by_call("khai") == "Khai khai"
    assert [field.led_by_call(name) for name in ("Ben Roth", "Somebody", "")] == ["Ben Roth", "Somebody", ""]


def test_a_wish_is_kept_at_once_and_taken_back(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]
) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    named(opened, QRadioButton, "Only in private").click()
    assert known(desk, "Ben Roth").recognition is Recognition.PRIVATE
    assert toast(opened) == "Ben Roth likes praise in private"
    assert not is_there(opened, QPushButton, "How to ask")
    undo(opened)
    assert known(desk, "Ben Roth").recognition is None
    assert named(opened, QRadioButton, "Not asked yet").isChecked()
    choose(opened, "Amara Okonkwo")
    assert named(opened, QRadioButton, "In the team").isChecked()
    assert known(desk, "Amara Okonkwo") == team["Amara"]


def test_asking_for_a_wish(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    desk.journal.amend_person(replace(team["Ben"], spoken="Benny"))
    opened = window()
    choose(opened, "Ben Roth")
    press(opened, "How to ask")
    asking = sheet(opened)
    assert named(asking, QTextEdit, "Words to ask").toPlainText().startswith("Benny, you did something")
    press(asking, "Between us")
    assert known(desk, "Ben Roth").recognition is Recognition.PRIVATE
    assert named(opened, QRadioButton, "Only in private").isChecked()
    undo(opened)
    assert known(desk, "Ben Roth").recognition is None


def test_what_they_are_called_and_where_mail_goes(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]
) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    called, mail = named(opened, QLineEdit, "Is called"), named(opened, QLineEdit, "Mail address")
    called.setText(" Benny ")
    QTest.keyClick(called, Qt.Key.Key_Return)
    assert known(desk, "Ben Roth").spoken == "Benny"
    assert called.text() == "Benny"
    mail.setText("no address")
    QTest.keyClick(mail, Qt.Key.Key_Return)
    assert known(desk, "Ben Roth").mail is None
    assert mail.text() == "no address"
    assert "no mail address" in mail.accessibleDescription()
    mail.setText("ben@example.org")
    opened.close()
    assert known(desk, "Ben Roth").mail == "ben@example.org"
    assert known(desk, "Ben Roth").spoken == "Benny"


def test_a_name_that_can_not_be_spoken_is_refused(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]
) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    called = named(opened, QLineEdit, "Is called")
    called.setText("x" * 300)
    QTest.keyClick(called, Qt.Key.Key_Return)
    assert "too long" in called.accessibleDescription()
    called.setText("")
    QTest.keyClick(called, Qt.Key.Key_Return)
    assert called.accessibleDescription() == ""
    assert known(desk, "Ben Roth") == team["Ben"]


def test_the_days_they_work(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    assert not is_there(opened, QPushButton, "Same days as you")
    press(opened, "Friday")
    assert known(desk, "Ben Roth").weekdays == frozenset({0, 1, 2, 3})
    assert toast(opened) == "Ben Roth works on Mon, Tue, Wed and Thu"
    press(opened, "Saturday")
    press(opened, "Same days as you")
    assert known(desk, "Ben Roth").weekdays is None
    assert [button.isChecked() for button in opened._pane.facts.days] == [True] * 5 + [False] * 2
    press(opened, "Friday")
    press(opened, "Friday")
    assert known(desk, "Ben Roth").weekdays is None


def test_writing_about_them(
    team: dict[str, Person], window: Callable[[], TeamWindow], opener: NotedOpener, desk: Desk
) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    press(opened, "Write praise")
    press(opened, "Check in")
    QTest.keyClick(named(opened, QListView, "People"), Qt.Key.Key_Return)
    assert opener.opened == [
        ("quick entry", practice, "Ben Roth", None)
        for practice in (Practice.PRAISE, Practice.COACHING, Practice.PRAISE)
    ]


def test_adding_somebody(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    press(opened, "Add a person")
    asking = sheet(opened)
    name = named(asking, QLineEdit, "Name")
    QTest.keyClicks(name, "BEN ROTH")
    press(asking, "Add")
    assert "on the team already" in name.accessibleDescription()
    name.setText("Cleo")
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert people(opened) == ["Amara Okonkwo", "Ben Roth", "Cleo"]
    assert toast(opened) == "Cleo is on the team"
    assert opened._pane.person() == known(desk, "Cleo")
    undo(opened)
    assert people(opened) == ["Amara Okonkwo", "Ben Roth"]


def test_leaving_and_coming_back(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    choose(opened, "Amara Okonkwo")
    from_menu(opened, "Has left the team…")
    asking = sheet(opened)
    day = named(asking, QLineEdit, "Left on")
    day.setText("no day")
    press(asking, "Mark as left")
    assert known(desk, "Amara Okonkwo").left is None
    day.setText("")
    press(asking, "Mark as left")
    assert known(desk, "Amara Okonkwo").left is None
    day.setText("27 Feb")
    press(asking, "Mark as left")
    assert known(desk, "Amara Okonkwo").left == date(2026, 2, 27)
    assert people(opened) == ["Ben Roth", "Amara Okonkwo"]
    assert not is_there(opened, QPushButton, "Write praise")
    assert menu_of(opened)[:2] == ["Rename…", "Is the same person as…"]
    assert "Has left the team…" not in menu_of(opened)
    QTest.keyClick(named(opened, QListView, "People"), Qt.Key.Key_Delete)
    assert not [one for one in opened.findChildren(QDialog) if one.isVisible()]
    press(opened, "Is back on the team")
    assert known(desk, "Amara Okonkwo").left is None
    undo(opened)
    assert known(desk, "Amara Okonkwo").left == date(2026, 2, 27)
    press(opened, "Add a person")
    named(sheet(opened), QLineEdit, "Name").setText("amara okonkwo")
    press(sheet(opened), "Add")
    assert toast(opened) == "Amara Okonkwo is back on the team"
    undo(opened)
    assert known(desk, "Amara Okonkwo").left == date(2026, 2, 27)


def test_renaming(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    choose(opened, "Amara Okonkwo")
    QTest.keyClick(named(opened, QListView, "People"), Qt.Key.Key_F2)
    name = named(sheet(opened), QLineEdit, "Name")
    name.setText("Ben Roth")
    press(sheet(opened), "Rename")
    assert "Somebody on the team has that name" in name.accessibleDescription()
    QTest.keyClicks(name, "x")
    assert name.accessibleDescription() == ""
    name.setText("Zadie Smith")
    press(sheet(opened), "Rename")
    assert people(opened) == ["Ben Roth", "Zadie Smith"]
    assert opened._pane.person() == known(desk, "Zadie Smith")
    undo(opened)
    assert people(opened) == ["Amara Okonkwo", "Ben Roth"]
    from_menu(opened, "Rename…")
    press(sheet(opened), "Rename")
    assert toast(opened) == "Renamed to Zadie Smith"  # nothing new was done


def test_two_become_one_and_two_again(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    choose(opened, "Amara Okonkwo")
    from_menu(opened, "Is the same person as…")
    asking = sheet(opened)
    act = named(asking, QPushButton, "Make them one")
    assert not act.isEnabled()
    QTest.keyClick(named(asking, QLineEdit, "Person"), Qt.Key.Key_Return)
    named(asking, QLineEdit, "Person").setText("ben roth")
    assert any("1 record of Amara Okonkwo goes to Ben Roth" in label.text() for label in asking.findChildren(QLabel))
    press(asking, "Make them one")
    assert people(opened) == ["Ben Roth"]
    assert known(desk, "Ben Roth").recognition is Recognition.TEAM
    undo(opened)
    assert desk.journal.people() == [team["Amara"], team["Ben"]]
    desk.team.merge(team["Amara"].id, team["Ben"].id)
    opened._refresh()
    choose(opened, "Ben Roth")
    assert "Is the same person as…" not in menu_of(opened)
    press(opened, "Separate")
    assert desk.journal.people() == [team["Amara"], team["Ben"]]
    undo(opened)
    assert people(opened) == ["Ben Roth"]


def test_removing_one_without_records(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    choose(opened, "Amara Okonkwo")
    assert "Remove" not in menu_of(opened)
    QTest.keyClick(named(opened, QListView, "People"), Qt.Key.Key_Delete)
    press(sheet(opened), "Not now")
    choose(opened, "Ben Roth")
    from_menu(opened, "Remove")
    assert people(opened) == ["Amara Okonkwo"]
    undo(opened)
    assert desk.journal.people() == [team["Amara"], team["Ben"]]
    choose(opened, "Ben Roth")
    QTest.keyClick(named(opened, QListView, "People"), Qt.Key.Key_Delete)
    assert people(opened) == ["Amara Okonkwo"]


def test_pasting_a_list(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    press(opened, "Paste a list…")
    asking = sheet(opened)
    names = named(asking, QTextEdit, "Names")
    add = named(asking, QPushButton, "Add them")
    assert not add.isEnabled()
    names.setPlainText("Kim Lee <kim@example.org>\nben roth")
    assert {"1 new person, 1 known already.", "Adds: Kim Lee\nAlready there: ben roth"} <= texts(asking)
    names.setPlainText("x" * 300)
    assert not add.isEnabled()
    names.setPlainText("Kim Lee <kim@example.org>\nBo\nben roth")
    press(asking, "Add them")
    assert people(opened) == ["Amara Okonkwo", "Ben Roth", "Bo", "Kim Lee"]
    assert toast(opened) == "2 new people on the team"
    assert known(desk, "Kim Lee").mail == "kim@example.org"
    desk.journal.record(praise(person="Bo"))
    undo(opened)
    assert people(opened) == ["Amara Okonkwo", "Ben Roth", "Bo"]


def test_pasting_cards(desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow]) -> None:
    opened = window()
    press(opened, "Paste a list…")
    asking = sheet(opened)
    cards = "BEGIN:VCARD\nFN:Kim Lee\nNICKNAME:K\nEMAIL:kim@example.org\nEND:VCARD\nBEGIN:VCARD\nFN:Bo\nEND:VCARD"
    QGuiApplication.clipboard().setText(cards)
    press(asking, "Paste")
    names = named(asking, ListEdit, "Names")
    assert names.text() == "Kim Lee <kim@example.org>\nBo"
    broken = QMimeData()
    broken.setText("BEGIN:VCARD\nEND:VCARD")
    names.insertFromMimeData(broken)
    assert any("No card in it has a name" in label.text() for label in asking.findChildren(QLabel))
    names.insertFromMimeData(QGuiApplication.clipboard().mimeData())
    assert names.text() == "Kim Lee <kim@example.org>\nBo\nKim Lee <kim@example.org>\nBo"
    press(asking, "Add them")
    assert (known(desk, "Kim Lee").mail, known(desk, "Kim Lee").spoken) == ("kim@example.org", "K")
    assert known(desk, "Bo").mail is None


def test_a_file_is_dropped_or_chosen(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow], tmp_path: Path
) -> None:
    cards, table = tmp_path / "team.vcf", tmp_path / "team.csv"
    cards.write_text("BEGIN:VCARD\nFN:Kim Lee\\, MD\nNICKNAME:K\nEMAIL:kim@example.org\nEND:VCARD", "utf-8")
    table.write_bytes("\ufeffVorname;Nachname\nZoë;Roth\n".encode("utf-16"))
    opened = window()
    press(opened, "Paste a list…")
    asking = sheet(opened)
    names = named(asking, ListEdit, "Names")
    dropped = QMimeData()
    dropped.setUrls([QUrl.fromLocalFile(str(cards))])
    assert names.canInsertFromMimeData(dropped)
    corner, copy, left = QPoint(4, 4), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    coming = QDragEnterEvent(corner, copy, dropped, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(asking, coming)
    assert coming.isAccepted()
    QApplication.sendEvent(asking, QDropEvent(corner.toPointF(), copy, dropped, left, Qt.KeyboardModifier.NoModifier))
    press(asking, "Choose a file…")
    dialog = asking.findChild(QFileDialog)
    assert dialog is not None
    dialog.fileSelected.emit(str(table))
    dialog.reject()
    assert names.text() == "Kim Lee, MD <kim@example.org>\nZoë Roth"
    assert "Adds: Kim Lee, MD · Zoë Roth" in texts(asking)
    press(asking, "Add them")
    kim = known(desk, "Kim Lee, MD")
    assert (kim.mail, kim.spoken, known(desk, "Zoë Roth").mail) == ("kim@example.org", "K", None)


@pytest.mark.parametrize(
    ("held", "said"),
    [
        (None, "“team.csv” is no file."),
        (b"PK\x03\x04\x00\x00", "“team.csv” holds no plain text."),
        (b"Amara\n" * 100_000, "“team.csv” is too long for a list of a team."),
        (b"Amara " * 200, "The name is too long"),
        (b"BEGIN:VCARD\nEND:VCARD", "No card in it has a name."),
    ],
)
def test_a_file_that_is_no_list_is_said(
    team: dict[str, Person], window: Callable[[], TeamWindow], tmp_path: Path, held: bytes | None, said: str
) -> None:
    file = tmp_path / "team.csv"
    if held is None:
        file.mkdir()
    else:
        file.write_bytes(held)
    opened = window()
    press(opened, "Paste a list…")
    asking = sheet(opened)
    named(asking, ListEdit, "Names").take_file(file)
    assert any(said in text for text in texts(asking))
    assert named(asking, ListEdit, "Names").text() == ""


def test_a_book_that_can_not_be_written_says_so_and_is_tried_again(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened = window()
    choose(opened, "Ben Roth")

    def full(*_: object) -> None:
        raise BookError("Not saved yet", "The disk is full.", "Free some space.")

    with monkeypatch.context() as broken:
        broken.setattr(desk.book.people, "replace", full)
        broken.setattr(desk.book.people, "remove", full)
        named(opened, QRadioButton, "In public").click()
        assert any("The disk is full" in label.text() for label in opened.findChildren(QLabel))
        from_menu(opened, "Remove")
        broken.setattr(desk.book.people, "all", full)
        opened._refresh()
        broken.setattr(desk.book.people, "merges", full)
        choose(opened, "Amara Okonkwo")
        choose(opened, "Ben Roth")
    again = next(button for button in opened.findChildren(QPushButton) if button.text() == "Try again")
    assert again.isVisible()
    assert named(opened, QRadioButton, "Not asked yet").isChecked()
    again.click()
    assert not again.isVisible()
    assert desk.journal.people() == [team["Amara"], team["Ben"]]


def test_what_happens_elsewhere_is_seen(
    desk: Desk, team: dict[str, Person], window: Callable[[], TeamWindow], around: Surroundings, clock: HandClock
) -> None:
    opened = window()
    choose(opened, "Ben Roth")
    named(opened, QLineEdit, "Is called").setText("half typ")
    desk.team.add("Cleo")
    clock.forward(days=2)
    around.watch.changed.emit()
    assert people(opened) == ["Amara Okonkwo", "Ben Roth", "Cleo"]
    assert named(opened, QLineEdit, "Is called").text() == "half typ"
    assert "last praise: 2\N{NO-BREAK SPACE}days" in spoken(opened)[0]
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    assert named(opened, QLineEdit, "Search").hasFocus()
