"""protect, unprotect, unlock, lock: secrets by standard input, the key in a keyring or under a passphrase."""

import os
import pty
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import goodword.app
from goodword.core.protection import FileKind
from goodword.core.recovery_code import RecoveryCode
from goodword.integration.instance import InstanceLock
from goodword.storage.book_file import kind_of
from support.command import Goodword
from support.protection import HandKeyring

CODE, OTHER = RecoveryCode.made_from(b"first" * 4), RecoveryCode.made_from(b"other" * 4)
TYPED = CODE.shown().reveal()
PASSPHRASE = "a weir in the morning"
CANARY = "kingfisher"


@pytest.fixture
def keyring(monkeypatch: pytest.MonkeyPatch) -> HandKeyring:
    keyring = HandKeyring()
    monkeypatch.setattr(goodword.app, "secret_store", lambda: keyring)
    return keyring


@pytest.fixture
def codes(monkeypatch: pytest.MonkeyPatch) -> list[RecoveryCode]:
    """The codes that are given out, in this order."""
    given = [CODE, OTHER]
    monkeypatch.setattr(RecoveryCode, "made_from", classmethod(lambda *_: given.pop(0)))
    return given


@pytest.fixture
def book(home: Path, goodword: Goodword) -> Path:
    assert goodword("add", "praise", f"The {CANARY} release was on time", "--person", "Ann").status == 0
    assert goodword("import", str(exported(home, goodword))).status == 0  # keeps a copy first
    return home / "data" / "book.db"


def exported(home: Path, goodword: Goodword) -> Path:
    file = home / "all.jsonl"
    assert goodword("export", str(file)).status == 0
    file.write_text(file.read_text().replace("release", "fix").replace('"id": "', '"id": "x'))
    return file


def in_plain_text(book: Path) -> list[str]:
    return [file.name for file in book.parent.rglob("*") if file.is_file() and CANARY.encode() in file.read_bytes()]


@pytest.mark.usefixtures("codes")
def test_protected_the_commands_go_on_and_no_file_says_a_word(
    goodword: Goodword, book: Path, keyring: HandKeyring
) -> None:
    before = goodword("list", "--json").json
    assert len(in_plain_text(book)) == 4
    done = goodword("protect", "-", stdin=f"{TYPED}\n")
    assert (done.status, done.out.splitlines()[0]) == (0, f"Recovery code: {TYPED}")
    assert "Its key is in the keyring" in done.out
    assert "2 backups are as the book is." in done.out
    assert in_plain_text(book) == []
    assert goodword("list", "--json").json == before
    assert goodword("add", "praise", "Another one").status == 0
    assert list(keyring.kept) == [f"book {CODE.key().id}"]
    assert TYPED not in (book.parent / "book.db.protection").read_text()


@pytest.mark.usefixtures("codes")
def test_locked_nothing_opens_it_but_the_secret(goodword: Goodword, book: Path, keyring: HandKeyring) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    locked = goodword("lock")
    assert (locked.status, keyring.kept) == (0, {})
    before = book.read_bytes()
    for call in (("list",), ("add", "praise", "x"), ("status",), ("export", "all.jsonl"), ("remind", "--once")):
        refused = goodword(*call)
        assert (refused.status, refused.out) == (1, "")
        assert refused.err == "The book is locked. Unlock it with the recovery code: goodword unlock\n"
    wrong = goodword("unlock", "-", stdin=f"{OTHER.shown().reveal()}\n")
    assert wrong.status == 1
    assert "another book's" in wrong.err
    mistyped = goodword("unlock", "-", stdin=f"{TYPED[:-1]}{'0' if TYPED[-1] != '0' else '1'}\n")
    assert "A character is wrong" in mistyped.err
    assert "has 28 characters, and 27 were typed" in goodword("unlock", "-", stdin=f"{TYPED[:-1]}\n").err
    assert book.read_bytes() == before
    assert goodword("unlock", "-", stdin=f"{TYPED.lower().replace('-', ' ')}\n").status == 0
    assert len(goodword("list", "--json").json) == 2


@pytest.mark.usefixtures("codes")
def test_a_lost_keyring_leads_to_the_code_and_never_to_an_empty_book(
    goodword: Goodword, book: Path, keyring: HandKeyring
) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    keyring.kept.clear()
    (book.parent / "book.db.protection").unlink()
    refused = goodword("list")
    assert (refused.status, refused.err.split(".")[0]) == (1, "The book is locked")
    assert [file.name for file in book.parent.glob("book.db*")] == ["book.db"]
    assert goodword("unlock", "-", stdin=TYPED).status == 0
    assert len(goodword("list", "--json").json) == 2
    keyring.kept.clear()
    assert "not in the keyring any more" in goodword("list").err
    keyring.kept[f"book {CODE.key().id}"] = OTHER.key().raw.hex()
    assert "not in the keyring any more" in goodword("list").err
    keyring.broken = True
    assert "is in the keyring. No keyring was found." in goodword("list").err


@pytest.mark.usefixtures("codes")
def test_a_keyring_that_was_away_at_unlock_gives_the_key_again_and_lets_go_of_it_at_lock(
    goodword: Goodword, keyring: HandKeyring
) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    keyring.broken = True
    assert goodword("unlock", "-", stdin=f"{TYPED}\n").status == 1
    keyring.broken = False
    assert goodword("list").status == 0
    assert goodword("lock").status == 0
    assert keyring.kept == {}


@pytest.mark.usefixtures("codes")
def test_a_lock_that_does_not_know_its_keys_any_more_says_so(
    goodword: Goodword, book: Path, keyring: HandKeyring
) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    (book.parent / "book.db.protection").unlink()
    locked = goodword("lock")
    assert (locked.status, "may still be in the keyring" in locked.err) == (1, True)


@pytest.mark.usefixtures("codes")
def test_a_key_that_the_keyring_does_not_let_go_is_told_and_taken_out_later(
    goodword: Goodword, keyring: HandKeyring
) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    keyring.broken = True
    done = goodword("unprotect", "-", stdin=f"{TYPED}\n")
    assert (done.status, "did not let go of a key" in done.err) == (0, True)
    assert len(keyring.kept) == 1
    keyring.broken = False
    again = goodword("unprotect", "-")
    assert (again.status, again.err, keyring.kept) == (0, "", {})


@pytest.mark.usefixtures("codes")
def test_without_a_keyring_a_passphrase_opens_it(goodword: Goodword, book: Path, keyring: HandKeyring) -> None:
    keyring.broken = True
    done = goodword("protect", "-", stdin=f"{PASSPHRASE}\n{TYPED}\n")
    assert done.status == 0, done.err
    assert "No keyring was found. So a passphrase will open the book." in done.err
    assert "Your passphrase opens it" in done.out
    assert in_plain_text(book) == []
    assert goodword("list").err == (
        "The book is locked. Unlock it with your passphrase or the recovery code: goodword unlock\n"
    )
    assert "does not open the book" in goodword("unlock", "-", stdin="something else\n").err
    opened = goodword("unlock", "-", stdin=f"{PASSPHRASE}\n")
    assert (opened.status, opened.err) == (
        1,
        "That opens the book, but nothing here keeps it unlocked. No keyring was found. "
        "In a terminal each command asks for it; the app asks once.\n",
    )
    assert goodword("unprotect", "-", stdin=f"{PASSPHRASE}\n").status == 0
    assert len(in_plain_text(book)) == 3
    assert len(goodword("list", "--json").json) == 2


@pytest.mark.usefixtures("codes")
def test_protection_goes_again_with_all_that_belongs_to_it(
    goodword: Goodword, book: Path, keyring: HandKeyring
) -> None:
    before = goodword("list", "--json").json
    goodword("protect", "-", stdin=f"{TYPED}\n")
    done = goodword("unprotect", "-")
    assert (done.status, keyring.kept) == (0, {})
    assert "not protected" in done.out
    assert goodword("list", "--json").json == before
    assert {kind_of(file) for file in (book.parent / "backups").glob("*.db")} == {FileKind.PLAIN}
    assert sorted(file.name for file in book.parent.glob("book.db*")) == ["book.db"]


@pytest.mark.usefixtures("codes")
def test_another_code_ends_the_one_before(goodword: Goodword, book: Path, keyring: HandKeyring) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    assert goodword("protect", "--new-code", "-", stdin=f"{OTHER.shown().reveal()}\n").status == 0
    assert list(keyring.kept) == [f"book {OTHER.key().id}"]
    goodword("lock")
    assert goodword("unlock", "-", stdin=f"{TYPED}\n").status == 1
    assert goodword("unlock", "-", stdin=f"{OTHER.shown().reveal()}\n").status == 0
    assert len(goodword("list", "--json").json) == 2


@pytest.mark.usefixtures("codes")
def test_a_passphrase_beside_the_keyring(goodword: Goodword, book: Path, keyring: HandKeyring) -> None:
    goodword("protect", "-", stdin=f"{TYPED}\n")
    assert goodword("protect", "--passphrase", "-", stdin="short\n").status == 1
    assert goodword("protect", "--passphrase", "-", stdin=f"{PASSPHRASE}\n").status == 0
    assert "your passphrase or the recovery code" in goodword("lock").out
    assert goodword("unlock", "-", stdin=f"{PASSPHRASE}\n").status == 0
    assert len(keyring.kept) == 1
    assert len(goodword("list", "--json").json) == 2


@pytest.mark.usefixtures("codes")
@pytest.mark.parametrize("typed", ["", "\n", f"{OTHER.shown().reveal()}\n", f"{TYPED[:-2]}\n"])
def test_a_code_that_is_not_typed_back_changes_nothing(
    goodword: Goodword, book: Path, keyring: HandKeyring, typed: str
) -> None:
    before = book.read_bytes()
    refused = goodword("protect", "-", stdin=typed)
    assert (refused.status, "Nothing was changed" in refused.err) == (1, True)
    assert (book.read_bytes(), keyring.kept) == (before, {})


@pytest.mark.usefixtures("keyring")
def test_what_does_not_fit_is_said(goodword: Goodword, book: Path) -> None:
    assert goodword("lock").err == "The book is not protected. Protect it: goodword protect\n"
    assert goodword("unprotect").err == "The book is not protected. Protect it: goodword protect\n"
    assert goodword("unlock").out == "The book is not protected, so it opens without a key.\n"
    assert goodword("protect").err == "There is no terminal to ask in. Use: goodword protect -\n"
    assert goodword("protect", "secret").status == 2


@pytest.mark.usefixtures("codes", "keyring")
def test_not_beside_the_running_app(goodword: Goodword, book: Path) -> None:
    with InstanceLock(book.parent / "goodword.lock") as ours:
        assert ours
        refused = goodword("protect", "-", stdin=f"{TYPED}\n")
    assert (refused.status, refused.out) == (1, "")
    assert refused.err == "Goodword is running and has the book open. Quit it, or use its Settings.\n"
    assert goodword("protect", "-", stdin=f"{TYPED}\n").status == 0
    assert goodword("protect").err.startswith("The book is protected already.")


def in_terminal(answers: Callable[[str], str | None], *arguments: str) -> tuple[int, str]:
    """Call the command in a terminal; `answers` gives what is typed after what was written so far."""
    child, terminal = pty.fork()
    if child == 0:
        os.execv(sys.executable, [sys.executable, "-m", "goodword", *arguments])
    shown = b""
    while True:
        try:
            data = os.read(terminal, 4096)
        except OSError:
            break
        if not data:
            break
        shown += data
        if (answer := answers(shown.decode())) is not None:
            os.write(terminal, f"{answer}\n".encode())
    os.close(terminal)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), shown.decode()


@pytest.mark.skipif(sys.platform == "win32", reason="no pseudo terminals there")
def test_in_a_terminal_everything_is_asked_and_nothing_typed_is_shown(
    home: Path, goodword: Goodword, book: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = Path(goodword_package()).parent
    monkeypatch.setenv("PYTHONPATH", str(source))

    def answer(shown: str) -> str | None:
        if shown.endswith("back: "):
            return shown.split("Recovery code: ")[1][:34]
        return PASSPHRASE if shown.endswith((" more: ", "Once more: ", "code: ")) else None

    status, shown = in_terminal(answer, "protect")
    assert status == 0, shown
    assert PASSPHRASE not in shown
    assert shown.count(shown.split("Recovery code: ")[1][:34]) == 1
    assert in_plain_text(book) == []
    status, shown = in_terminal(answer, "list")
    assert (status, CANARY in shown, PASSPHRASE in shown) == (0, True, False)
    command = [sys.executable, "-m", "goodword", "list"]
    called = subprocess.run(command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False)
    assert (called.returncode, called.stdout) == (1, "")


def goodword_package() -> str:
    """Where the package lies."""
    return str(Path(goodword.app.__file__).parent)


@pytest.mark.usefixtures("codes", "keyring")
def test_a_copy_that_is_left_in_plain_text_is_told(
    goodword: Goodword, book: Path, expected_logs: Callable[[str], None]
) -> None:
    expected_logs("a copy could not be written anew")
    goodword("backup")
    aside = book.parent / "backups" / "set-aside-2026-03-01-100000.db"
    aside.write_bytes(book.read_bytes()[:4096] + b"Amara, and nothing that can be written anew")
    done = goodword("protect", "-", stdin=f"{TYPED}\n")
    assert done.status == 0
    assert "1 backup in the folder “backups” can still be read by anybody" in done.err


@pytest.mark.usefixtures("codes", "keyring")
def test_a_copy_with_a_code_of_its_own_is_brought_back_with_it(goodword: Goodword, book: Path, home: Path) -> None:
    before, stick = goodword("list", "--json").json, home / "stick.db"
    goodword("protect", "-", stdin=f"{TYPED}\n")
    goodword("backup", str(stick))
    new_computer = ("--data-dir", str(home / "another"))
    goodword(*new_computer, "add", "praise", "The only record on the new computer.")
    refused = goodword(*new_computer, "restore", str(stick))
    assert (refused.status, "recovery code of its own" in refused.err) == (1, True)
    wrong = goodword(*new_computer, "restore", str(stick), "-", stdin=f"{OTHER.shown().reveal()}\n")
    assert wrong.err == "That code does not open this copy. Nothing was changed. Try again.\n"
    looked = goodword(*new_computer, "restore", "--dry-run", str(stick), "-", stdin=f"{TYPED}\n")
    assert looked.status == 0, looked.err
    assert len(goodword(*new_computer, "list", "--json").json) == 1
    assert goodword(*new_computer, "restore", str(stick), "-", stdin=f"{TYPED}\n").status == 0
    assert goodword(*new_computer, "list", "--json").json == before
    # The other way round: the book here gets a new code, and the copy keeps the old one.
    goodword("protect", "-", "--new-code", stdin=f"{OTHER.shown().reveal()}\n")
    goodword("add", "praise", "Later.")
    assert goodword("restore", str(stick), "-", stdin=f"{TYPED}\n").status == 0
    assert goodword("list", "--json").json == before
    assert in_plain_text(book) == []
