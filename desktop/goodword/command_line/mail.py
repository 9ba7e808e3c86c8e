"""Commands that send: send, outbox."""

import signal
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import Any

import click

from goodword.command_line.notes import before_it_leaves
from goodword.command_line.session import Session, print_json
from goodword.command_line.spoken_help import Choice, Group, command, option
from goodword.core.attempts import PasswordMissingError
from goodword.core.date_words import day_time
from goodword.core.errors import KnownError
from goodword.core.language import labelled, marked, tr
from goodword.core.mail_ports import Delivery, Outcome, Step
from goodword.core.note_words import Audience
from goodword.core.outbox import Mail, MailState, MailStateError, not_now
from goodword.core.people import match
from goodword.core.secret import Secret
from goodword.core.weeks import Week

_STATES = {
    MailState.DRAFTED: marked("drafted", "a mail"),
    MailState.READY: marked("ready", "a mail"),
    MailState.ATTEMPTING: marked("attempting", "a mail"),
    MailState.SENT: marked("sent", "a mail"),
    MailState.FAILED: marked("failed before data", "a mail"),
    MailState.UNKNOWN: marked("unknown", "a mail"),
}
_STEPS = {
    Step.CONNECTING: marked("Connecting…"),
    Step.SIGNING_IN: marked("Signing in…"),
    Step.SENDING: marked("Sending…"),
}


@command(
    help=marked(
        "Send the week's note by mail, after you have seen it. What is held back, and what to look at, goes to "
        "stderr."
    )
)
@option("--week", metavar="2026-W47", help=marked("An ISO week, this one unless given."))
@option("--audience", type=Choice([a.value for a in Audience]), default="manager", show_default=True)
@option("--person", metavar="NAME", help=marked("Whom a note for one person is for."))
@option("--to", multiple=True, metavar="ADDR", help=marked("To this address instead; may be given several times."))
@option("--yes", is_flag=True, help=marked("Send without showing and asking."))
@option("--again", is_flag=True, help=marked("Send also what went to the same people before, word for word."))
@click.pass_obj
def send(
    session: Session, week: str | None, audience: str, person: str | None, to: tuple[str, ...], yes: bool, again: bool
) -> None:
    """`goodword send`."""
    if (person is not None) != (audience == Audience.PERSON):
        raise click.UsageError(marked("--person and --audience person go together."))
    desk = session.desk
    chosen = Week.parse(week, desk.preferences.week_begins()) if week is not None else desk.preferences.this_week()
    period = chosen.period()
    composed = desk.compose(period, Audience(audience), person)
    whom = match(person, desk.journal.people()) if person else None
    for line in before_it_leaves(session, composed):
        click.echo(line, err=True)
    addresses = to or desk.mailing.recipients(Audience(audience), whom)
    try:
        mail = desk.mailing.prepare(composed.note, composed.entries, addresses, whom, again=again)
    except MailStateError as error:
        raise KnownError(error.title, error.message, _way_on(error, session)) from error
    if not yes and not _agreed(mail):
        if mail.state is MailState.DRAFTED:
            desk.mailing.resolve(mail.id)
        click.echo(tr("Nothing was sent."))
        return
    desk.mailing.look(mail.id)
    _send(session, mail.id)


@click.group(
    cls=Group,
    invoke_without_command=True,
    help=marked("List the mails that wait, and those of the last 30 days that are sent."),
)
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_context
def outbox(context: click.Context, as_json: bool) -> None:
    """`goodword outbox`."""
    if context.invoked_subcommand is not None:
        return
    session: Session = context.obj
    mails = session.desk.mailing.mails()
    if as_json:
        print_json([_shape(session, mail) for mail in mails])
        return
    for mail in mails:
        for line in _lines(session, mail):
            click.echo(line)
    if not mails:
        click.echo(tr("The outbox is empty."), err=True)


@outbox.command(help=marked("Try a mail again that did not go out, or may not have: it keeps its Message-ID."))
@click.argument("mail_id", metavar="ID")
@click.pass_obj
def retry(session: Session, mail_id: str) -> None:
    """`goodword outbox retry`."""
    session.desk.mailing.retry(mail_id)
    _send(session, mail_id)


@outbox.command(
    help=marked("Settle a mail: one that may have arrived counts as sent, any other leaves the outbox unsent.")
)
@click.argument("mail_id", metavar="ID")
@option("--lost", is_flag=True, help=marked("It did not arrive: take it out of the outbox."))
@click.pass_obj
def resolve(session: Session, mail_id: str, lost: bool) -> None:
    """`goodword outbox resolve`."""
    mail = session.desk.mailing.resolve(mail_id, arrived=not lost)
    click.echo(tr("It counts as sent.") if mail else tr("It is out of the outbox, and was not sent."))


def _way_on(error: MailStateError, session: Session) -> str:
    """What to type about a mail that does not simply go again."""
    states = {mail.id: mail.state for mail in session.desk.mailing.mails()}
    if states.get(error.mail_id) is MailState.UNKNOWN:
        return tr("Ask somebody it was for, then: {commands}").format(commands=_ways(error.mail_id))
    if states.get(error.mail_id) is MailState.SENT:
        return tr("Nothing was sent again. Once more, word for word: --again")
    return error.hint


def _ways(mail_id: str) -> str:
    retry, resolve = f"goodword outbox retry {mail_id}", f"goodword outbox resolve {mail_id}"
    return tr("{command}, or: {other}", "two commands").format(command=retry, other=resolve)


def _agreed(mail: Mail) -> bool:
    """Show what would leave, and ask."""
    click.echo(tr("To: {addresses}").format(addresses=", ".join(mail.addresses)))
    click.echo(_text(mail))
    return click.confirm(_question(mail), default=False, err=True)


def _send(session: Session, mail_id: str) -> None:
    """Send, ask for a password where none is kept, and say how it ended; KnownError where it is not sent."""
    with _called_off() as called_off:
        mail, delivery = session.desk.mailing.send(mail_id, _say, called_off.is_set)
    if isinstance(delivery.problem, PasswordMissingError) and sys.stdin is not None and sys.stdin.isatty():
        password = Secret(click.prompt(tr("Password (kept nowhere)"), hide_input=True, err=True))
        with _called_off() as called_off:
            mail, delivery = session.desk.mailing.send(mail_id, _say, called_off.is_set, password)
    taken = [one.address for one in mail.to if not one.refusal]
    if delivery.outcome is Outcome.SENT:
        click.echo(tr("Sent to {addresses}.").format(addresses=", ".join(taken)))
    if problem := _problem(mail, delivery):
        raise problem


def _problem(mail: Mail, delivery: Delivery) -> KnownError | None:
    """What is left to do, in one error."""
    if delivery.outcome is Outcome.SENT:
        if not mail.refused:
            return None
        named = "; ".join(f"{one.address} ({one.refusal})" for one in mail.refused)
        return KnownError(
            tr("Not everybody got it"),
            tr("Not taken for {who}.").format(who=named),
            tr("Check these addresses, then send it there with --to."),
        )
    problem = delivery.problem or not_now(mail)
    if delivery.outcome is Outcome.UNKNOWN:
        hint = tr("Ask somebody it was for, then: {commands}").format(commands=_ways(mail.id))
    else:
        waits = tr("It waits in the outbox: {command}").format(command=f"goodword outbox retry {mail.id}")
        hint = f"{problem.hint} {waits}"
    return KnownError(problem.title, problem.message, hint)


def _say(step: Step) -> None:
    if step in _STEPS and sys.stderr.isatty():
        click.echo(tr(_STEPS[step]), err=True)


@contextmanager
def _called_off() -> Iterator[threading.Event]:
    """Set by Ctrl+C: the attempt ends where it is safe, and the outbox knows how. A second one ends it at once."""
    called_off = threading.Event()

    def call_off(_number: int, _frame: FrameType | None) -> None:
        if called_off.is_set():
            raise KeyboardInterrupt
        called_off.set()

    before = signal.signal(signal.SIGINT, call_off)
    try:
        yield called_off
    finally:
        signal.signal(signal.SIGINT, before)


def _text(mail: Mail) -> str:
    """What the mail says, as plain text."""
    from email import message_from_bytes
    from email.policy import SMTP

    message = message_from_bytes(mail.body or b"", policy=SMTP)
    part = message.get_body(("plain",))
    text = part.get_content() if part else ""
    subject = tr("Subject: {subject}").format(subject=message["Subject"])
    return f"{subject}\n\n{text}"


def _shape(session: Session, mail: Mail) -> dict[str, Any]:
    zone = session.clock.now().tzinfo
    return {
        "id": mail.id,
        "state": mail.state.value,
        "audience": mail.audience.value,
        "period": mail.period,
        "to": [{"address": one.address, "refused": one.refusal or None} for one in mail.to],
        "message_id": mail.message_id,
        "attempts": mail.attempts,
        "problem": mail.problem or None,
        "created_at": mail.created_at.astimezone(zone).isoformat(),
        "changed_at": mail.changed_at.astimezone(zone).isoformat(),
    }


def _lines(session: Session, mail: Mail) -> Iterator[str]:
    when = mail.changed_at.astimezone(session.clock.now().tzinfo)
    what = labelled(f"{mail.audience}, {mail.period}", ", ".join(mail.addresses))
    state = tr(_STATES[mail.state], "a mail")
    yield f"{day_time(when.date(), f'{when:%H:%M}')}  {state:<18}  {what}  [{mail.id}]"
    for one in mail.refused:
        words = tr("not taken: {address} ({reason})").format(address=one.address, reason=one.refusal)
        yield f"  {words}"
    if mail.problem:
        yield f"  {mail.problem}"


def _question(mail: Mail) -> str:
    count = len(mail.addresses)
    if count == 1:
        return tr("Send this to {address}?").format(address=mail.addresses[0])
    return tr("Send this to {n} address?|Send this to {n} addresses?", "", count).format(n=count)
