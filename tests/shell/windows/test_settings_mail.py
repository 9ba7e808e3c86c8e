"""The mail page: the password in the keyring, a test mail, and the outbox of what is not settled."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.mail_ports import Delivery, Outcome, SecretError
from goodword.core.note_words import Audience
from goodword.core.outbox import MailState
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import Theme
from support.book import Desk as BookDesk
from support.book import praise
from support.entry_desk import toasts
from support.mailing import SENT, Office
from support.settings_hand import OpenSettings, enter, press, undo, words
from support.surrounded import NotedOpener, is_there, named, surrounded

SEND = "Send a test mail to myself"
NO_SERVER = Delivery(Outcome.FAILED, KnownError("Not sent", "Nothing takes mail.", "Check smtp_host and smtp_port."))


@pytest.fixture
def office(desk: Desk) -> Office:
    """A postman and a keyring of the test's own."""
    return Office(cast("BookDesk", desk))


@pytest.fixture
def around(desk: Desk, office: Office, theme: Theme, opener: NotedOpener, home: Path) -> Iterator[Surroundings]:
    """What every window is given."""
    with surrounded(replace(desk, mailing=office.mailing), theme, home / "data" / "book.db", opener) as around:
        yield around


def says(window: QWidget, part: str) -> bool:
    return any(part in text for text in words(window))


def test_the_password_goes_into_the_keyring_and_a_former_one_comes_back(
    open_settings: OpenSettings, office: Office, qtbot: QtBot
) -> None:
    office.set_up()
    window = open_settings("Mail")
    press(window, "Set the password")
    assert says(window, "A password goes with a name to sign in with. Set “Sign in as” first.")
    office.set_up(smtp_user="kim")
    press(window, "Set the password")
    enter(named(window, QLineEdit, "Password"), "")
    assert says(window, "Nothing is typed.")
    for password in ("first", "second"):
        if password == "second":
            press(window, "Set the password")
        enter(named(window, QLineEdit, "Password"), password)
        qtbot.waitUntil(lambda: not is_there(window, QLineEdit, "Password"))
        assert office.secrets.kept == {"kim@mail.example.org": password}
        assert says(window, "The password of kim at mail.example.org is in the keyring.")
    undo(window)
    qtbot.waitUntil(lambda: office.secrets.kept == {"kim@mail.example.org": "first"})
    press(window, "Forget the password")
    qtbot.waitUntil(lambda: says(window, "None is kept for kim at mail.example.org."))
    assert office.secrets.kept == {}
    undo(window)
    qtbot.waitUntil(lambda: office.secrets.kept == {"kim@mail.example.org": "first"})
    assert not any("first" in text or "second" in text for text in words(window))


def test_a_keyring_that_refuses_is_said(open_settings: OpenSettings, office: Office, qtbot: QtBot) -> None:
    office.set_up(smtp_user="kim")
    office.secrets.fails = SecretError("Locked", "The keyring is locked.", "Open it, then try again.")
    window = open_settings("Mail")
    press(window, "Set the password")
    enter(named(window, QLineEdit, "Password"), "s3cret")
    qtbot.waitUntil(lambda: says(window, "The keyring is locked. Open it, then try again."))
    assert named(window, QLineEdit, "Password").text() == "s3cret"
    press(window, "Not now")
    press(window, "Forget the password")
    qtbot.waitUntil(lambda: says(window, "The keyring is locked. Open it, then try again."))


def test_a_test_mail_and_its_ends(open_settings: OpenSettings, office: Office, qtbot: QtBot) -> None:
    window = open_settings("Mail")
    press(window, SEND)
    assert says(window, "Goodword sends no mail until “Mail server” is set.")
    office.set_up(smtp_user="kim")
    press(window, SEND)
    qtbot.waitUntil(lambda: says(window, "No password is kept for kim at mail.example.org."))
    assert says(window, "Settings, Mail.")
    office.set_up(smtp_user="")
    office.postman.ends = [NO_SERVER, SENT]
    press(window, SEND)
    qtbot.waitUntil(lambda: says(window, "Nothing takes mail. Check “Mail server” and “Port”."))
    press(window, SEND)
    qtbot.waitUntil(lambda: says(window, "Sent to kim@example.org. Look whether it is there."))
    assert not says(window, "Nothing takes mail.")
    assert [letter.to for letter in office.postman.letters] == [("kim@example.org",)] * 2
    assert office.mailing.mails() == []


def test_the_outbox_says_what_waits_and_what_can_be_done(
    open_settings: OpenSettings, office: Office, desk: Desk, qtbot: QtBot, opener: NotedOpener, around: Surroundings
) -> None:
    window = open_settings("Mail")
    assert says(window, "Nothing waits")
    office.set_up()
    desk.journal.record(praise("Rang the clinic back.", person="Amara Obi"))
    draft = desk.notes.draft(Week.of(desk.preferences.today()).period(), Audience.MANAGER)
    mail = around.desk.put_into_outbox(draft)
    around.watch.look()
    assert says(window, "boss@example.org. Nobody has looked at it yet.")
    press(window, "Look at it")
    assert opener.opened == [("weekly note", None)]

    press(window, "Take out")
    assert office.mailing.mails() == []
    undo(window)
    assert office.mailing.mails() == [mail]
    office.mailing.look(mail.id)
    around.watch.look()
    office.postman.ends = [NO_SERVER, Delivery(Outcome.UNKNOWN, None), SENT]
    press(window, "Send")
    qtbot.waitUntil(lambda: says(window, "It did not go out. Nothing takes mail. Check “Mail server” and “Port”."))
    press(window, "Send")
    qtbot.waitUntil(lambda: says(window, "It may have arrived. Ask somebody it was for."))
    press(window, "Send again")
    qtbot.waitUntil(lambda: says(window, "Nothing waits"))
    assert office.mailing.mails()[0].state is MailState.SENT
    assert [toast.text() for toast in toasts()] == ["Sent to boss@example.org."]


def test_what_arrived_after_all_is_settled(
    open_settings: OpenSettings, office: Office, desk: Desk, around: Surroundings
) -> None:
    office.set_up()
    desk.journal.record(praise("Rang the clinic back.", person="Amara Obi"))
    draft = desk.notes.draft(Week.of(desk.preferences.today()).period(), Audience.MANAGER)
    mail = office.mailing.look(around.desk.put_into_outbox(draft).id)
    office.mailing.finish(office.mailing.begin(mail.id), Delivery(Outcome.UNKNOWN, None))
    window = open_settings("Mail")
    press(window, "It arrived")
    assert says(window, "Nothing waits")
    assert office.mailing.mails()[0].state is MailState.SENT
    assert named(window, QPushButton, SEND).isEnabled()
