"""The small dialogs of the weekly note: another time, whom to ask, sending."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from threading import Event
from typing import cast

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QDialog, QLabel, QLineEdit, QPushButton, QTextEdit, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.attempts import PasswordMissingError
from goodword.core.desk import Desk
from goodword.core.errors import BookError, KnownError
from goodword.core.mail_ports import Delivery, Outcome
from goodword.core.note_words import Audience
from goodword.core.outbox import MailState, Recipient
from goodword.core.people import Recognition
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from goodword.shell.windows.weekly_note import WeeklyNoteWindow
from support.book import Desk as BookDesk
from support.book import praise
from support.mailing import SENT, Office
from support.showing import show_active
from support.surrounded import NotedOpener, close_all, is_there, named, surrounded
from support.weekly_note import audience, press, preview, words

Opened = Callable[..., WeeklyNoteWindow]


@pytest.fixture
def office(desk: Desk) -> Office:
    """The outbox with a postman of a test's own."""
    return Office(cast("BookDesk", desk))


@pytest.fixture
def sending_desk(desk: Desk, office: Office) -> Desk:
    """The desk with that outbox."""
    return replace(desk, mailing=office.mailing)


@pytest.fixture
def around(sending_desk: Desk, theme: Theme, opener: NotedOpener, home: Path) -> Iterator[Surroundings]:
    """What every window is given."""
    with surrounded(sending_desk, theme, home / "data" / "book.db", opener) as around:
        yield around


@pytest.fixture
def opened(qtbot: QtBot, around: Surroundings, desk: Desk) -> Iterator[Opened]:
    """Opens the window on a week with one praise."""
    windows: list[WeeklyNoteWindow] = []
    desk.journal.record(praise("Rang the clinic back.", person="Amara Obi"))

    def open_window(week: Week | None = None) -> WeeklyNoteWindow:
        windows.append(WeeklyNoteWindow(around, week))
        show_active(qtbot, windows[-1])
        return windows[-1]

    yield open_window
    close_all(windows)


def sheet(window: QWidget) -> QDialog:
    """The dialog that is open over the window."""
    found = [one for one in window.findChildren(QDialog) if one.isVisible()]
    assert len(found) == 1
    return found[0]


def no_sheet(window: QWidget) -> bool:
    return not any(one.isVisible() for one in window.findChildren(QDialog))


def another_time(window: QWidget) -> QDialog:
    weeks = named(window, QComboBox, "Week")
    weeks.setCurrentIndex(weeks.count() - 1)
    return sheet(window)


@pytest.fixture
def older(desk: Desk) -> None:
    """Praise in other weeks, months and years."""
    for day in (date(2025, 12, 30), date(2026, 1, 14), date(2026, 2, 3)):
        desk.journal.record(praise(f"Stayed on the {day.day}th.", person="Amara Obi"), on=day)


def test_a_month(opened: Opened, older: None) -> None:
    window = opened()
    dialog = another_time(window)
    assert dialog.windowTitle() == "Another time"
    months = named(dialog, QComboBox, "Month")
    assert [months.itemText(n) for n in range(months.count())] == [
        "March 2026",
        "February 2026",
        "January 2026",
        "December 2025",
    ]
    months.setCurrentIndex(1)
    press(dialog, "Show")
    assert no_sheet(window)
    assert "February 2026" in preview(window)
    assert "Stayed on the 3th." in preview(window)
    assert named(window, QComboBox, "Week").currentText() == "February"


def test_a_year(opened: Opened, older: None) -> None:
    window = opened()
    dialog = another_time(window)
    audience(dialog, "A year")
    assert not is_there(dialog, QComboBox, "Month")
    named(dialog, QComboBox, "Year").setCurrentIndex(1)
    press(dialog, "Show")
    assert "Stayed on the 30th." in preview(window)
    assert "Rang" not in preview(window)


def test_some_weeks(opened: Opened, older: None) -> None:
    window = opened()
    dialog = another_time(window)
    audience(dialog, "Some weeks")
    assert not named(dialog, QPushButton, "Show").isEnabled()
    checks = {check.text(): check for check in dialog.findChildren(QCheckBox)}
    for text in ("Week 10 · 2 to 8 March 2026", "Week 3 · 12 to 18 January 2026"):
        checks[text].setChecked(True)
    press(dialog, "Show")
    assert "Weeks 3 and 10 · 12 January to 8 March 2026" in preview(window)
    assert ("14th" in preview(window), "3th" in preview(window)) == (True, False)
    weeks = named(window, QComboBox, "Week")
    weeks.setCurrentIndex(weeks.findText("Week 10 · 2 to 8 March"))
    assert "14th" not in preview(window)


def test_no_other_time_after_all(opened: Opened, older: None) -> None:
    window = opened()
    before = preview(window)
    press(another_time(window), "Not now")
    assert no_sheet(window)
    assert preview(window) == before
    assert named(window, QComboBox, "Week").currentText() == "Week 10 · 2 to 8 March"


def test_somebody_not_yet_asked_is_asked_once(opened: Opened, desk: Desk, qtbot: QtBot) -> None:
    window = opened()
    assert not is_there(window, QPushButton, "Words to ask Amara Obi")
    audience(window, "The company")
    press(window, "Words to ask Amara Obi")
    dialog = sheet(window)
    assert dialog.windowTitle() == "Ask about praise"  # a title may be seen by anybody
    assert "Amara Obi" in words(dialog)
    told = named(dialog, QTextEdit, "Words to ask").toPlainText()
    assert told.startswith("Amara, you did something lately")
    named(dialog, QPushButton, "Not yet")
    next(one for one in dialog.findChildren(QPushButton) if one.text() == "Copy the words").click()
    assert QGuiApplication.clipboard().text() == told
    assert "Copied." in words(dialog)
    press(dialog, "Tell everybody")
    assert no_sheet(window)
    assert "Amara Obi Rang the clinic back." in preview(window)
    assert next(one.recognition for one in desk.journal.people()) is Recognition.PUBLIC
    assert not is_there(window, QPushButton, "Words to ask Amara Obi")


def test_an_answer_that_can_not_be_kept_and_none_at_all(
    opened: Opened, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = opened()
    audience(window, "The company")
    press(window, "Words to ask Amara Obi")
    dialog = sheet(window)

    def full(*arguments: object) -> None:
        raise BookError("Not saved yet", "The disk is full.", "Free some space.")

    monkeypatch.setattr(desk.book.people, "replace", full)
    press(dialog, "Between us")
    assert "The disk is full. Free some space." in words(dialog)
    press(dialog, "Not yet")
    assert no_sheet(window)
    assert next(one.recognition for one in desk.journal.people()) is None


def test_sending_is_out_of_reach_until_it_is_set_up(opened: Opened) -> None:
    window = opened()
    send = named(window, QPushButton, "Send…")
    assert not send.isEnabled()
    assert send.accessibleDescription() == send.toolTip() != ""
    assert send.toolTip() in words(window)  # a button that is off takes no focus, and not everybody has a pointer


def sending(window: QWidget) -> QDialog:
    press(window, "Send…")
    return sheet(window)


def test_a_note_is_sent_after_a_look(opened: Opened, office: Office, qtbot: QtBot, sending_desk: Desk) -> None:
    office.set_up()
    window = opened()
    dialog = sending(window)
    assert named(dialog, QLineEdit, "To").text() == "boss@example.org"
    assert "Amara Obi is named in it." in words(dialog)
    assert sending_desk.mailing.mails() == []
    press(dialog, "Send")
    qtbot.waitUntil(lambda: "Sent to boss@example.org." in words(window))
    assert no_sheet(window)
    (mail,) = sending_desk.mailing.mails()
    assert mail.state is MailState.SENT
    assert office.postman.letters[0].body.decode().startswith("Good words from the team")
    assert list(office.ledger.last_told_upward()) == ["Amara Obi"]


def test_the_very_same_note_goes_again_only_when_told_so(opened: Opened, office: Office, qtbot: QtBot) -> None:
    office.set_up()
    window = opened()
    press(sending(window), "Send")
    qtbot.waitUntil(lambda: len(office.postman.letters) == 1 and no_sheet(window))
    dialog = sending(window)
    press(dialog, "Send")
    assert any(text.startswith("This very note went to the same people") for text in words(dialog))
    once_more = next(one for one in dialog.findChildren(QPushButton) if one.text() == "Send once more")
    once_more.click()
    qtbot.waitUntil(lambda: len(office.postman.letters) == 2 and no_sheet(window))


def test_whom_it_is_for_can_be_typed(opened: Opened, office: Office, qtbot: QtBot) -> None:
    office.set_up(mail_to_manager="")
    window = opened()
    dialog = sending(window)
    to = named(dialog, QLineEdit, "To")
    assert to.text() == ""
    press(dialog, "Send")
    assert "Nobody is named to send it to. Name an address." in words(dialog)
    to.setText("not an address")
    press(dialog, "Send")
    assert any("is no mail address" in text for text in words(dialog))
    to.setText("a@example.org, b@example.org")
    QTest.keyClick(to, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Sent to a@example.org, b@example.org." in words(window))


def test_those_who_were_refused_are_named(opened: Opened, office: Office, qtbot: QtBot) -> None:
    office.set_up(mail_to_manager="a@example.org,b@example.org")
    office.postman.ends = [replace(SENT, refused=(Recipient("b@example.org", "No such box"),))]
    window = opened()
    press(sending(window), "Send")
    qtbot.waitUntil(lambda: "Sent to a@example.org. Not taken for b@example.org: No such box" in words(window))


@pytest.mark.parametrize(
    ("outcome", "said"),
    [
        (Outcome.FAILED, "The server said no. Try later. It waits in the outbox."),
        (Outcome.UNKNOWN, "The server said no. It may have arrived: ask somebody it was for. It waits in the outbox."),
    ],
)
def test_what_did_not_go_out_is_said(
    opened: Opened, office: Office, qtbot: QtBot, outcome: Outcome, said: str
) -> None:
    office.set_up()
    office.postman.ends = [Delivery(outcome, KnownError("Not sent", "The server said no.", "Try later.")), SENT]
    window = opened()
    dialog = sending(window)
    press(dialog, "Send")
    qtbot.waitUntil(lambda: said in words(dialog))
    press(dialog, "Send")
    qtbot.waitUntil(lambda: "Sent to boss@example.org." in words(window))


def test_the_sheet_grows_with_what_it_says(opened: Opened, office: Office, qtbot: QtBot, desk: Desk) -> None:
    for number in range(9):
        desk.journal.record(praise("Rang.", person=f"Bartholomew Featherstonehaugh-Osei {number}"))
    office.set_up()
    office.postman.ends = [Delivery(Outcome.FAILED, KnownError("Not sent", "The server said no.", "Try later. " * 9))]
    dialog = sending(opened())
    press(dialog, "Send")
    qtbot.waitUntil(lambda: any("The server said no." in text for text in words(dialog)))
    names = next(one for one in dialog.findChildren(QLabel) if "Bartholomew" in one.text())
    qtbot.waitUntil(lambda: names.height() >= names.heightForWidth(names.width()))


def test_a_password_is_asked_for_and_kept_nowhere(opened: Opened, office: Office, qtbot: QtBot) -> None:
    office.set_up(smtp_user="kim")
    window = opened()
    dialog = sending(window)
    assert not is_there(dialog, QLineEdit, "Password")
    press(dialog, "Send")
    qtbot.waitUntil(lambda: is_there(dialog, QLineEdit, "Password"))
    password = named(dialog, QLineEdit, "Password")
    assert password.echoMode() is QLineEdit.EchoMode.Password
    password.setText("s3cret")
    QTest.keyClick(password, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: no_sheet(window))
    told = office.postman.passwords[0]
    assert told is not None
    assert told.reveal() == "s3cret"
    assert office.secrets.kept == {}
    assert PasswordMissingError.__name__ not in " ".join(words(window))


def test_an_end_nobody_foresaw(opened: Opened, office: Office, qtbot: QtBot, sending_desk: Desk) -> None:
    office.set_up()
    office.postman.ends = [RuntimeError("torn")]
    window = opened()
    dialog = sending(window)
    press(dialog, "Send")
    qtbot.waitUntil(lambda: any("RuntimeError" in text for text in words(dialog)))
    assert sending_desk.mailing.mails()[0].state is MailState.UNKNOWN


def test_another_mail_on_its_way_is_waited_for(opened: Opened, office: Office) -> None:
    office.set_up()
    window = opened()
    dialog = sending(window)
    office.turn.taken = True
    press(dialog, "Send")
    assert any("on its way" in text for text in words(dialog))
    office.turn.taken = False


def test_closing_it_calls_off_what_is_on_its_way(
    opened: Opened, office: Office, qtbot: QtBot, sending_desk: Desk
) -> None:
    office.set_up()
    window = opened()
    dialog = sending(window)
    seen: list[bool] = []
    go_on = Event()

    def slow(*arguments: object) -> Delivery:
        cancelled = arguments[-1]
        assert callable(cancelled)
        go_on.wait(5)
        seen.append(cancelled())
        return Delivery(Outcome.HELD, KnownError("Called off", "It was called off.", ""))

    office.postman.deliver = slow  # type: ignore[method-assign, assignment]
    press(dialog, "Send")
    assert not named(dialog, QPushButton, "Send").isEnabled()
    press(dialog, "Stop")
    assert "Stopping…" in words(dialog)
    go_on.set()
    qtbot.waitUntil(lambda: "It was called off. It waits in the outbox." in words(dialog))
    assert seen == [True]
    press(dialog, "Not now")
    assert sending_desk.mailing.mails()[0].state is MailState.READY


def test_a_note_for_one_person_goes_to_their_own_address(
    opened: Opened, office: Office, qtbot: QtBot, desk: Desk
) -> None:
    office.set_up()
    window = opened()
    amara = next(iter(desk.journal.people()))
    desk.journal.amend_person(replace(amara, mail="amara@example.org"))
    audience(window, "One person")
    window.around.watch.look()
    dialog = sending(window)
    assert named(dialog, QLineEdit, "To").text() == "amara@example.org"
    press(dialog, "Send")
    qtbot.waitUntil(lambda: "Sent to amara@example.org." in words(window))
    (told,) = office.ledger.of([entry.id for entry in desk.book.entries.every()])
    assert (told.audience, told.person) == (Audience.PERSON, "Amara Obi")
