"""Protection in a session: switched on in Settings, locked with a draft open, unlocked, taken away again."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from desktop.accessible import Node
from desktop.notifications import Dunst
from desktop.panel import Panel, TrayItem
from desktop.running import Goodword
from desktop.session import Session
from desktop.test_names import nameless
from desktop.waiting import until
from goodword.core.protection import FileKind
from goodword.core.recovery_code import RecoveryCode
from goodword.storage.book_file import kind_of
from support.keyring_daemon import KeyringDaemon

pytestmark = pytest.mark.desktop

PASSPHRASE = "a weir in the morning"
CANARY = "kingfisher"


@pytest.fixture
def daemon(session: Session) -> Iterator[KeyringDaemon]:
    session.environment.pop("PYTHON_KEYRING_BACKEND")
    daemon = KeyringDaemon(session.private_bus)
    yield daemon
    daemon.end()


def privacy(session: Session, item: TrayItem) -> Node:
    item.choose("Settings…")
    window = session.window("Settings")
    window.find("Sections", "list").focus()
    session.press("End", "Up")
    window.find("Where your book lies")
    return window


def switched_on(session: Session, window: Node, passphrase: str) -> str:
    """Switch it on, and go through its sheet; the recovery code."""
    window.find("Protect the book", "check box").press()
    return go_through(session, session.window("Protect the book"), passphrase)


def go_through(session: Session, sheet: Node, passphrase: str) -> str:
    until(lambda: sheet.find("Next").enabled, "what the keyring says")
    if passphrase:
        hidden(session, sheet, "Passphrase", passphrase)
        hidden(session, sheet, "Passphrase again", passphrase)
    sheet.find("Next").press()
    code = until(lambda: sheet.find("Recovery code", "text").text, "the code")
    sheet.find("Next").press()
    sheet.edit("Recovery code typed back").write(code.lower())
    sheet.find("Protect").press()
    return code


def hidden(session: Session, window: Node, name: str, secret: str) -> None:
    """Type into a field that shows dots, also to assistive technology."""
    edit = window.edit(name).focus()
    session.press("ctrl+a")
    session.type(secret)
    until(lambda: len(edit.text) == len(secret), f"so many signs in {name}")
    assert secret not in edit.text


def in_plain_text(data: Path) -> list[str]:
    return [file.name for file in data.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]


def test_without_a_keyring_a_passphrase_opens_it_and_the_draft_is_there(
    session: Session, panel: Panel, dunst: Dunst, goodword: Goodword
) -> None:
    book = goodword.data / "book.db"
    goodword.do("add", "praise", f"The {CANARY} release was on time.")
    goodword.start("--background")
    assert "Lock" not in panel.item().labels()
    code = switched_on(session, privacy(session, panel.item()), PASSPHRASE)
    until(lambda: kind_of(book) is FileKind.PROTECTED, "the protected book")
    window = session.window("Settings")
    assert until(lambda: window.says("The book is protected"), "the news")
    assert in_plain_text(goodword.data) == []
    item = panel.item()
    assert item.labels()[-2:] == ["Lock", "Quit"]
    item.choose("Record now…")
    entry = session.window("Quick entry")
    entry.edit("Note").write(f"Half a word about the {CANARY}")
    item.choose("History…")
    history = session.window("History")
    history.find("Edit", "push button").press()
    session.window("Edit praise").edit("Note").write("Another wording")
    item.choose("Lock")
    session.no_window("Quick entry")
    session.no_window("Edit praise")
    session.no_window("Settings")
    locked = panel.item()
    locked.says("Goodword: locked")
    assert locked.labels() == ["Unlock…", "Quit"]
    assert in_plain_text(goodword.data) == []
    assert goodword.call("list").returncode == 1
    goodword.run("quick")
    unlock = session.window("Unlock")
    assert nameless(unlock) == []
    hidden(session, unlock, "Passphrase or recovery code", "not the passphrase")
    unlock.find("Unlock", "push button").press()
    assert until(lambda: unlock.says("That does not open the book."), "the refusal")
    hidden(session, unlock, "Passphrase or recovery code", PASSPHRASE)
    unlock.find("Unlock", "push button").press()
    entry = session.window("Quick entry")
    assert until(lambda: entry.edit("Note").text == f"Half a word about the {CANARY}", "the draft")
    edit = session.window("Edit praise")
    assert edit.edit("Note").text == "Another wording"
    assert "nothing here keeps it unlocked" in goodword.call("unlock", "-", stdin=f"{code}\n").stderr
    assert secrets_told(session, goodword, code) == []


def secrets_told(session: Session, goodword: Goodword, code: str) -> list[str]:
    """Where the code, the key or the passphrase can be read: in files, logs, arguments, the environment."""
    key = RecoveryCode.typed(code).key().raw
    words = [code.encode(), code.replace("-", "").encode(), key, key.hex().encode(), PASSPHRASE.encode()]
    process = Path("/proc") / str(goodword.pid)
    files = [*session.home.rglob("*"), process / "cmdline", process / "environ"]
    data = {str(file): file.read_bytes() for file in files if file.is_file() and not file.is_symlink()}
    assert len(data) > 5
    return [name for name, held in data.items() if any(word in held for word in words)]


def test_with_a_keyring_nobody_is_asked_until_it_is_locked(
    session: Session, panel: Panel, dunst: Dunst, daemon: KeyringDaemon, goodword: Goodword
) -> None:
    book = goodword.data / "book.db"
    goodword.do("add", "praise", f"The {CANARY} release was on time.")
    goodword.end_welcome()
    goodword.start("--background")
    code = switched_on(session, privacy(session, panel.item()), "")
    until(lambda: kind_of(book) is FileKind.PROTECTED, "the protected book")
    assert until(lambda: session.window("Settings").says("Its key is in the keyring"), "the news")
    assert f"The {CANARY} release was on time." in goodword.run("list")
    goodword.signal(15)
    goodword.start()
    session.window("Today")
    assert goodword.run("lock") == "The book is locked. It opens with the recovery code: goodword unlock\n"
    session.no_window("Today")
    assert goodword.call("list").returncode == 1
    panel.item().choose("Unlock…")
    session.window("Unlock")
    assert goodword.call("unlock", "-", stdin=f"{code}\n").returncode == 0
    session.no_window("Unlock")
    window = privacy(session, panel.item())
    window.find("Protect the book", "check box").press()
    session.window("Stop protecting").find("Stop protecting", "push button").press()
    until(lambda: kind_of(book) is FileKind.PLAIN, "the plain book")
    assert until(lambda: session.window("Settings").says("The book is not protected"), "the news")
    assert len(goodword.records()) == 1


def test_welcome_goes_on_to_it(session: Session, panel: Panel, dunst: Dunst, goodword: Goodword) -> None:
    goodword.start()
    welcome = session.window("Welcome")
    assert nameless(welcome) == []
    for following in ("Your working days", "When may it ask?"):
        welcome.find("Next").press()
        welcome.find(following, "label")
    welcome.find("Protect the book", "check box").press()
    welcome.find("Write the first one").press()
    sheet = session.window("Protect the book")
    go_through(session, sheet, PASSPHRASE)
    until(lambda: kind_of(goodword.data / "book.db") is FileKind.PROTECTED, "the protected book")
    assert session.window("Quick entry")
    session.no_window("Welcome")
