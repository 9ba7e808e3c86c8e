"""Commands about who can open the book: protect, unprotect, unlock, lock."""

import sys

import click

from goodword.app import app_not_running, protecting
from goodword.command_line.session import Session, line_of_input
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.book_key import BookKey
from goodword.core.errors import InvalidInputError, KnownError, LockedBookError
from goodword.core.language import marked, tr
from goodword.core.protecting import Protecting
from goodword.core.protection import SHORTEST_PASSPHRASE, checked_passphrase
from goodword.core.protection_words import Changed
from goodword.core.recovery_code import RecoveryCode
from goodword.core.requests import Request, Verb
from goodword.core.secret import Secret
from goodword.running import ask_running

_TRIES = 3
_SOURCE = click.argument("source", metavar="[-]", required=False, type=Choice(["-"]))
_EITHER = marked("Passphrase or recovery code")


class _Questions:
    """Asks for secrets in the terminal, or takes a line of standard input for each where that was wanted."""

    def __init__(self, source: str | None, command: str) -> None:
        self.piped = source == "-"
        self._command = command

    def ask(self, question: str, *, twice: bool = False) -> Secret:
        """What the leader answers; InvalidInputError where nobody can be asked."""
        if self.piped:
            return Secret(line_of_input().rstrip("\r\n"))
        self.must_be_there()
        return Secret(
            click.prompt(question, hide_input=True, err=True, confirmation_prompt=tr("Once more") if twice else False)
        )

    def agreed(self, question: str) -> bool:
        """Whether the leader wants it; who gives secrets by standard input has decided."""
        if self.piped:
            return True
        self.must_be_there()
        return click.confirm(question, default=False, err=True)

    def must_be_there(self) -> None:
        """InvalidInputError where nobody can answer."""
        if not self.piped and (sys.stdin is None or not sys.stdin.isatty()):
            raise InvalidInputError(
                tr("There is no terminal to ask in."), tr("Use: goodword {name} -").format(name=self._command)
            )


@command(
    help=marked(
        "Protect the book and its backups, so that nobody can read them without its key.\n\n"
        "The key is kept in the system's keyring. A recovery code is shown, to be written down and typed back: it "
        'opens the book wherever it lies. With "-" a line of standard input is taken for the passphrase, where '
        "there is one, and the next for the code typed back."
    )
)
@_SOURCE
@option("--passphrase", is_flag=True, help=marked("A passphrase opens it too; always so where there is no keyring."))
@option("--new-code", is_flag=True, help=marked("A book that is protected gets another key and recovery code."))
@click.pass_obj
def protect(session: Session, source: str | None, passphrase: bool, new_code: bool) -> None:
    """`goodword protect`."""
    questions = _Questions(source, "protect")
    guard = protecting(session.paths, session.clock)
    standing = guard.standing()
    if standing.protected and passphrase and not new_code:
        guard.set_passphrase(_key(guard, questions), _new_passphrase(questions))
        click.echo(tr("The passphrase is set. It opens the book; the recovery code stays as it is."))
        return
    if standing.protected and not new_code:
        raise KnownError(
            tr("The book is protected"),
            tr("The book is protected already."),
            tr("--new-code and --passphrase change with what."),
        )
    questions.must_be_there()
    with app_not_running(session.paths):
        old = _key(guard, questions) if standing.protected else None
        if old is None:
            session.desk.book.version()  # made if there is none
            session.close()
        trouble = guard.keyring_trouble()
        if trouble and not passphrase:
            click.echo(tr("{problem} So a passphrase will open the book.").format(problem=trouble.message), err=True)
        asked = _new_passphrase(questions) if passphrase or trouble else None
        code = _written_down(guard, questions)
        _tell(guard.protect(code, asked, old), guard)


@command(help=marked("Write the book and its backups as plain files again."))
@_SOURCE
@click.pass_obj
def unprotect(session: Session, source: str | None) -> None:
    """`goodword unprotect`."""
    questions = _Questions(source, "unprotect")
    guard = protecting(session.paths, session.clock)
    with app_not_running(session.paths):
        key = _key(guard, questions) if guard.standing().protected else None
        if key is not None and not questions.agreed(tr("Write the book as a plain file that others may read?")):
            click.echo(tr("Nothing was changed."))
            return
        _tell(guard.unprotect(key), guard)


@command(help=marked("Open a locked book with your passphrase or the recovery code, until it is locked again."))
@_SOURCE
@click.pass_obj
def unlock(session: Session, source: str | None) -> None:
    """`goodword unlock`."""
    guard = protecting(session.paths, session.clock)
    if not guard.standing().protected:
        click.echo(tr("The book is not protected, so it opens without a key."))
        return
    unlocked = guard.unlock(_Questions(source, "unlock").ask(tr(_EITHER)))
    ask_running(session.paths, Request(Verb.RELOAD))
    if unlocked.trouble:
        words = tr("That opens the book, but nothing here keeps it unlocked. {problem}")
        raise KnownError(
            tr("The book stays locked"),
            words.format(problem=unlocked.trouble.message),
            tr("In a terminal each command asks for it; the app asks once."),
        )
    click.echo(tr("The book is unlocked. Lock it again with: goodword lock"))


@command(help=marked("Lock the book at once: here and in the running app nothing opens it without your secret."))
@click.pass_obj
def lock(session: Session) -> None:
    """`goodword lock`."""
    guard = protecting(session.paths, session.clock)
    try:
        guard.lock()
    finally:
        if guard.standing().protected:
            ask_running(session.paths, Request(Verb.LOCK))
    if guard.standing().passphrase:
        click.echo(tr("The book is locked. It opens with your passphrase or the recovery code: goodword unlock"))
    else:
        click.echo(tr("The book is locked. It opens with the recovery code: goodword unlock"))


def _key(guard: Protecting, questions: _Questions) -> BookKey:
    """The key the book has now: from the keyring, else asked for."""
    try:
        key = guard.key_at_hand()
    except LockedBookError:
        return guard.opened_by(questions.ask(tr(_EITHER)))
    if key is None:
        raise KnownError(
            tr("The book is not protected"), tr("The book is not protected."), tr("Protect it: goodword protect")
        )
    return key


def _new_passphrase(questions: _Questions) -> Secret:
    passphrase = questions.ask(
        tr("Passphrase, {least} characters or more").format(least=SHORTEST_PASSPHRASE), twice=True
    )
    checked_passphrase(passphrase)
    return passphrase


def _written_down(guard: Protecting, questions: _Questions) -> RecoveryCode:
    """A code that was shown and typed back; InvalidInputError where it was not."""
    code = guard.new_code()
    click.echo(tr("Recovery code: {code}").format(code=code.shown().reveal()))
    click.echo(tr("Write it down and keep it away from this computer. Without it a lost key is a lost book."), err=True)
    for _ in range(1 if questions.piped else _TRIES):
        try:
            if RecoveryCode.typed(questions.ask(tr("Type the code back")).reveal()) == code:
                return code
            click.echo(tr("That is another code."), err=True)
        except InvalidInputError as error:
            click.echo(str(error), err=True)
    raise InvalidInputError(tr("The code was not typed back as it is."), tr("Nothing was changed. Try again."))


def _tell(changed: Changed, guard: Protecting) -> None:
    click.echo(guard.standing().words())
    if words := changed.copies_words():
        click.echo(words, err=bool(changed.copies.left or changed.copies.keys_kept))
