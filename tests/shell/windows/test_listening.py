"""Listening, used through its controls."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
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
from goodword.core.insights import Insight
from goodword.core.practices import Kind, Paraphrase, Practice
from goodword.core.step_words import taker_words
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.date_field import DateField
from goodword.shell.widgets.question_bar import QuestionBar
from goodword.shell.widgets.toast import Toast
from goodword.shell.windows.entry.person_field import PersonField
from goodword.shell.windows.listening import ListeningWindow, Place
from support.book import listening
from support.clock import HandClock
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named

MONDAY = date(2026, 3, 2)
Open = Callable[..., ListeningWindow]


@pytest.fixture
def window(qtbot: QtBot, around: Surroundings) -> Iterator[Open]:
    made: list[ListeningWindow] = []

    def open_it(*place: Any) -> ListeningWindow:
        window = ListeningWindow(around, *place)
        window.resize(1040, 720)
        made.append(window)
        show_active(qtbot, window)
        return window

    yield open_it
    close_all(made)


def heard(desk: Desk, topic: str | None = "Refunds", on: date = MONDAY, **fields: Any) -> str:
    return desk.journal.record(listening(topic=topic, **fields), on=on).id


def insight(desk: Desk, entry_id: str) -> Insight:
    return desk.listening.insight(entry_id)


def titles(window: QWidget, name: str = "Topics") -> list[str]:
    model = named(window, QListView, name).model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def spoken(window: QWidget, name: str = "Topics") -> list[str]:
    model = named(window, QListView, name).model()
    return [model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]


def choose(window: QWidget, title: str) -> None:
    rows = named(window, QListView, "Topics")
    rows.setCurrentIndex(rows.model().index(titles(window).index(title), 0))


def press(window: QWidget, name: str) -> None:
    QTest.mouseClick(named(window, QPushButton, name), Qt.MouseButton.LeftButton)


def key(window: QWidget, which: Qt.Key, name: str = "What was heard") -> None:
    rows = named(window, QListView, name)
    rows.setFocus()
    QTest.keyClick(rows, which)


def sheet(window: QWidget) -> QDialog:
    (found,) = [one for one in window.findChildren(QDialog) if one.isVisible()]
    return found


def toast(window: QWidget) -> str:
    return next(iter(window.findChildren(Toast))).text()


def undo(window: QWidget) -> None:
    next(iter(window.findChildren(Toast))).undone.emit()


def texts(window: QWidget) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisibleTo(window)]


def test_a_topic_and_what_was_heard_are_read_out_as_sentences(desk: Desk, clock: HandClock, window: Open) -> None:
    heard(desk, kind=Kind.GRIEVANCE, heard_from="A nurse", on=date(2026, 2, 20))
    heard(desk, "Deploys", on=date(2026, 2, 2), action="Ask Ops")
    heard(desk, None)
    opened = window()
    assert titles(opened) == ["Refunds", "Deploys", "Without a topic"]
    assert spoken(opened)[0] == (
        "Refunds: 1 time in four weeks, before: 0, 1 grievance, unanswered since Fri 20 Feb. "
        "In the last 8 weeks, the latest last: 0, 0, 0, 0, 0, 0, 1, 0"
    )
    choose(opened, "Refunds")
    assert "1 time in four weeks, before: 0 · 100\u00a0% grievances · unanswered for 10 days" in texts(opened)
    assert spoken(opened, "What was heard") == [
        "Grievance, A nurse, heard: Fri 20 Feb: The deploys on Friday cost them sleep. "
        "(Not acted on and not told yet, Summary not checked)"
    ]


def test_views_show_one_kind_each(desk: Desk, window: Open) -> None:
    heard(desk, kind=Kind.GRIEVANCE)
    heard(desk, "Deploys", kind=Kind.WISH)
    heard(desk, "Refunds", kind=Kind.WISH, text="They want it faster.")
    opened = window()
    named(opened, QRadioButton, "Wishes").click()
    assert sorted(titles(opened)) == ["Deploys", "Refunds"]
    choose(opened, "Refunds")
    assert len(titles(opened, "What was heard")) == 1
    named(opened, QRadioButton, "Unexpected uses").click()
    assert "No unexpected use was heard yet." in texts(opened)
    press(opened, "Show all")
    assert named(opened, QRadioButton, "All").isChecked()
    assert sorted(titles(opened)) == ["Deploys", "Refunds"]


def test_nothing_was_heard_yet(window: Open, opener: NotedOpener) -> None:
    press(window(), "Record what you heard")
    assert opener.opened == [("quick entry", Practice.LISTENING, None, None)]


def test_finding_a_topic_by_another_name(desk: Desk, window: Open) -> None:
    heard(desk)
    heard(desk, "Returns")
    heard(desk, "Deploys")
    desk.listening.merge("Returns", "Refunds")
    opened = window()
    QTest.keyClick(opened, Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)
    search = named(opened, QLineEdit, "Search")
    QTest.keyClicks(search, "ret")
    assert titles(opened) == ["Refunds"]
    QTest.keyClick(search, Qt.Key.Key_Down)
    assert named(opened, QListView, "Topics").hasFocus()
    search.setText("nothing")
    assert "No topic is called “nothing”." in texts(opened)
    search.setFocus()
    opened.escape()
    assert len(titles(opened)) == 2


def test_one_key_says_that_it_was_acted_on_and_told(desk: Desk, window: Open) -> None:
    entry_id = heard(desk)
    opened = window()
    key(opened, Qt.Key.Key_A, "Topics")
    assert insight(desk, entry_id).outcome.acted is None  # the keys are those of what was heard
    key(opened, Qt.Key.Key_Return, "Topics")
    key(opened, Qt.Key.Key_A)
    assert (insight(desk, entry_id).outcome.acted, toast(opened)) == (MONDAY, "Acted on today")
    key(opened, Qt.Key.Key_T)
    assert insight(desk, entry_id).missing == ()
    undo(opened)
    assert insight(desk, entry_id).outcome.told is None
    press(opened, "Not acted on after all")
    assert insight(desk, entry_id).outcome.acted is None
    undo(opened)
    assert insight(desk, entry_id).outcome.acted == MONDAY


def test_after_a_button_has_gone_the_focus_is_on_the_one_in_its_place(desk: Desk, window: Open) -> None:
    heard(desk)
    opened = window()
    key(opened, Qt.Key.Key_Return)
    assert named(opened, QPushButton, "Acted today").hasFocus()
    QTest.keyClick(named(opened, QPushButton, "Acted today"), Qt.Key.Key_Space)
    assert named(opened, QPushButton, "Not acted on after all").hasFocus()


def test_another_day_is_asked_for(desk: Desk, window: Open) -> None:
    entry_id = heard(desk, on=date(2026, 2, 20))
    opened = window()
    press(opened, "Told them on another day…")
    asking = sheet(opened)
    day = named(asking, DateField, "Day")
    day.set_day(date(2026, 2, 1))
    press(asking, "Keep the day")
    assert any("is not between" in text for text in texts(asking))
    day.set_day(date(2026, 2, 27))
    press(asking, "Keep the day")
    assert (insight(desk, entry_id).outcome.told, toast(opened)) == (date(2026, 2, 27), "Told: Fri 27 Feb")


def test_a_summary_is_confirmed_or_put_right_and_both_wordings_are_shown(desk: Desk, window: Open) -> None:
    entry_id = heard(desk, text="They want it faster.")
    opened = window()
    press(opened, "They said yes")
    assert insight(desk, entry_id).entry.content.paraphrase is Paraphrase.CONFIRMED
    undo(opened)
    press(opened, "They put it right…")
    named(sheet(opened), QTextEdit, "Right wording").setPlainText("They want it calmer.")
    press(sheet(opened), "Keep both")
    assert named(opened, QTextEdit, "Before they put it right").toPlainText() == "They want it faster."
    assert named(opened, QTextEdit, "Text").toPlainText() == "They want it calmer."
    undo(opened)
    assert not is_there(opened, QTextEdit, "Before they put it right")
    assert insight(desk, entry_id).outcome.text_before is None


def test_two_topics_become_one_and_two_again(desk: Desk, window: Open) -> None:
    heard(desk)
    heard(desk, "Returns")
    opened = window()
    choose(opened, "Returns")
    key(opened, Qt.Key.Key_M, "Topics")
    name = named(sheet(opened), QLineEdit, "Topic")
    assert not named(sheet(opened), QPushButton, "Make them one").isEnabled()
    name.setText("refunds")
    assert any("is counted under “Refunds”" in text for text in texts(sheet(opened)))
    QTest.keyClick(name, Qt.Key.Key_Return)
    assert (titles(opened), toast(opened)) == (["Refunds"], "Returns is counted under Refunds")
    assert "also Returns" in texts(opened)
    undo(opened)
    assert sorted(titles(opened)) == ["Refunds", "Returns"]
    desk.listening.merge("Returns", "Refunds")
    opened.around.watch.look()
    press(opened, "Separate")
    assert sorted(titles(opened)) == ["Refunds", "Returns"]
    undo(opened)
    assert titles(opened) == ["Refunds"]


def test_a_topic_gets_a_better_name_and_one_of_several_names_is_chosen_to_separate(desk: Desk, window: Open) -> None:
    for name in ("Refunds", "Returns", "Chargebacks"):
        heard(desk, name)
    desk.listening.merge("Returns", "Refunds")
    desk.listening.merge("Chargebacks", "Refunds")
    opened = window()
    key(opened, Qt.Key.Key_F2, "Topics")
    named(sheet(opened), QLineEdit, "Topic").setText("Money back")
    assert any("is called that from now on" in text for text in texts(sheet(opened)))
    press(sheet(opened), "Make them one")
    assert titles(opened) == ["Money back"]
    press(opened, "Separate")
    menu = next(menu for menu in opened.findChildren(QMenu) if menu.isVisible())
    assert [action.text() for action in menu.actions()] == ["Chargebacks", "Refunds", "Returns"]
    menu.close()
    menu.actions()[2].trigger()
    assert sorted(titles(opened)) == ["Money back", "Returns"]


def test_thanks_become_praise_by_one_key_and_a_step_to_pass_them_on(desk: Desk, window: Open) -> None:
    entry_id = heard(desk, kind=Kind.THANKS, person="Amara Okonkwo", text="She thanked Amara.")
    opened = window()
    key(opened, Qt.Key.Key_P)
    assert insight(desk, entry_id).outcome.praise is not None
    assert not is_there(opened, QPushButton, "Make it praise")
    (step,) = desk.steps.unfinished()
    assert (step.text, taker_words(step)) == ("Pass the thanks on to Amara Okonkwo", "you")
    undo(opened)
    assert insight(desk, entry_id).may_be_praise
    assert desk.steps.unfinished() == []


def test_whom_thanks_were_for_is_asked_where_it_is_not_known(desk: Desk, window: Open) -> None:
    desk.team.add("Ben Roth")
    entry_id = heard(desk, kind=Kind.THANKS, text="She was glad.")
    opened = window()
    press(opened, "Make it praise")
    named(sheet(opened), PersonField, "Person").setText("Ben Roth")
    named(sheet(opened), QTextEdit, "Note").setPlainText("He rang back.")
    press(sheet(opened), "Save the praise")
    praise = desk.journal.entry(insight(desk, entry_id).outcome.praise or "").content
    assert (praise.practice, praise.person, praise.text) == (Practice.PRAISE, "Ben Roth", "He rang back.")


def test_what_came_of_it_is_asked_once(desk: Desk, clock: HandClock, window: Open) -> None:
    entry_id = heard(desk, None, text="The list is old.")
    clock.forward(days=1)
    opened = window()
    question = next(iter(opened.findChildren(QuestionBar)))
    assert question.words() == "Heard: Mon 2 Mar. “The list is old.” What came of it?"
    press(opened, "Show it")
    assert named(opened, QPushButton, "Acted today").hasFocus()
    assert insight(desk, entry_id).outcome.asked is not None
    opened.escape()
    assert not opened.isVisible()  # the question has gone, and Esc is for the window again
    assert not is_there(window(), QPushButton, "Show it")


def test_a_question_that_was_seen_is_not_asked_again(desk: Desk, clock: HandClock, window: Open) -> None:
    entry_id = heard(desk)
    clock.forward(days=1)
    opened = window()
    opened.close()
    assert insight(desk, entry_id).outcome.asked is not None


def test_what_happens_elsewhere_is_shown_and_what_was_chosen_stays(desk: Desk, window: Open) -> None:
    heard(desk)
    older = heard(desk, "Deploys", on=date(2026, 2, 20), text="They lost sleep.")
    opened = window()
    choose(opened, "Deploys")
    for _ in range(3):
        heard(desk, "Deploys")
    opened.around.watch.look()
    assert titles(opened) == ["Deploys", "Refunds"]
    assert named(opened, QTextEdit, "Text").toPlainText() == "They lost sleep."
    desk.journal.remove(older)
    opened.around.watch.look()
    assert len(titles(opened, "What was heard")) == 3


def test_a_book_that_can_not_be_read_says_so_and_is_read_again(
    desk: Desk, window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard(desk)
    opened = window()

    def fails(*_: object, **__: object) -> None:
        raise BookError("Not read", "The disk is gone.", "Plug it in.")

    with monkeypatch.context() as patch:
        patch.setattr(type(desk.book.listening), "counts", fails)
        opened.around.watch.changed.emit()
        assert "Not read" in texts(opened)
        assert titles(opened) == ["Refunds"]
    press(opened, "Try again")
    assert "Not read" not in texts(opened)


def test_panes_go_one_at_a_time_where_there_is_no_room(qtbot: QtBot, desk: Desk, window: Open) -> None:
    heard(desk)
    opened = window()
    opened.resize(640, 360)
    qtbot.waitUntil(lambda: not is_there(opened, QListView, "What was heard"))
    assert (opened.width(), opened.height()) == (640, 360)
    key(opened, Qt.Key.Key_Return, "Topics")
    assert not is_there(opened, QListView, "Topics")
    key(opened, Qt.Key.Key_Return)
    press(opened, "Acted today")
    press(opened, "Back to what was heard")
    opened.escape()
    assert named(opened, QListView, "Topics").hasFocus()
    opened.resize(1000, 680)
    qtbot.waitUntil(lambda: is_there(opened, QListView, "What was heard"))
    assert not is_there(opened, QPushButton, "Back to the topics")


def test_it_opens_where_the_leader_was_and_at_what_is_asked_for(
    desk: Desk, window: Open, opener: NotedOpener
) -> None:
    heard(desk, kind=Kind.WISH)
    heard(desk, "Deploys", kind=Kind.WISH)
    first = heard(desk, "Deploys", on=date(2026, 2, 20), kind=Kind.WISH)
    places: list[Place] = []
    opened = window(None, places.append)
    opened.show_insight(first)
    named(opened, QRadioButton, "Wishes").click()
    opened.close()
    assert places == [Place(Kind.WISH, "Deploys", first)]
    again = window(places[0])
    assert named(again, QRadioButton, "Wishes").isChecked()
    press(again, "Open in History")
    assert opener.opened == [("history", first)]


def test_of_a_topic_with_very_much_the_newest_are_shown_and_an_old_one_is_found(
    desk: Desk, window: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("goodword.shell.windows.listening.MOST", 3)
    oldest = heard(desk, on=date(2026, 2, 2))
    for _ in range(4):
        heard(desk)
    opened = window()
    assert len(titles(opened, "What was heard")) == 3
    assert any("the newest 3 are shown" in text for text in texts(opened))
    opened.show_insight(oldest)
    assert len(titles(opened, "What was heard")) == 5
    assert named(opened, QListView, "What was heard").currentIndex().row() == 4


def test_five_hundred_topics_with_long_names(desk: Desk, window: Open) -> None:
    with desk.book.transaction():
        for number in range(500):
            heard(desk, f"{number} {'long ' * 60}")
    opened = window()
    assert len(titles(opened)) == 500
    key(opened, Qt.Key.Key_End, "Topics")
    assert QApplication.focusWidget() is named(opened, QListView, "Topics")
    assert len(titles(opened, "What was heard")) == 1
