"""The command that reads and sets settings."""

import sys
from datetime import date

import click

from goodword.command_line.session import COMING_DATE, Session, print_json, text_or_input
from goodword.command_line.spoken_help import command, option
from goodword.core.date_words import short_date
from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.secret import Secret
from goodword.core.shortcut import prospect
from goodword.doctor import keeps_keys

PASSWORD = "smtp_password"
"""No setting: it goes into the keyring, and nowhere else."""


@command(
    help=marked(
        "Show all settings, show one, or set one.\n\n"
        "smtp_password is asked for, or read from standard input with \"-\", and kept in the system's keyring."
    )
)
@click.argument("key", required=False)
@click.argument("value", required=False)
@option(
    "--from", "start", type=COMING_DATE, metavar="DATE", help=marked("workdays, holidays, practices: from that day on.")
)
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def settings(session: Session, key: str | None, value: str | None, start: date | None, as_json: bool) -> None:
    """`goodword settings`."""
    preferences = session.desk.preferences
    if key == PASSWORD:
        _keep_password(session, value)
        return
    if key is not None and value is not None:
        preferences.change(key, value, start)
        if key == "shortcut" and (chord := preferences.current().shortcut) is not None:
            click.echo(prospect(chord, keeps_keys()), err=True)
        if key == "holidays" and not as_json:
            for day, name in session.desk.workdays.holidays_ahead().items():
                click.echo(f"{short_date(day, year=True)}  {name}")
        return
    if start is not None:
        raise click.UsageError(marked("--from goes with a new value."))
    values = preferences.texts() if key is None else {key: preferences.text(key)}
    if as_json:
        print_json(values)
    elif key is not None:
        click.echo(values[key])
    else:
        width = max(map(len, values))
        for name, text in values.items():
            click.echo(f"{name:<{width}}  {text}")


def _keep_password(session: Session, value: str | None) -> None:
    """Take a password by prompt or from standard input into the keyring; an empty one is forgotten there."""
    passwords = session.desk.mailing.passwords()
    if value not in (None, "-"):
        raise InvalidInputError(
            tr("A password in a command can be read by others, so it was not taken."),
            tr("Use: goodword settings {name} -").format(name=PASSWORD),
        )
    if value == "-":
        typed = text_or_input("-").removesuffix("\n").removesuffix("\r")
        if "\n" in typed or "\r" in typed:
            raise InvalidInputError(tr("That is more than one line."), tr("Nothing was kept. Give the password alone."))
    elif sys.stdin is not None and sys.stdin.isatty():
        question = tr("Password for {account}").format(account=passwords.account)
        typed = click.prompt(question, default="", hide_input=True, show_default=False, err=True)
    else:
        raise InvalidInputError(
            tr("There is no terminal to ask in."), tr("Use: goodword settings {name} -").format(name=PASSWORD)
        )
    if typed:
        passwords.keep(Secret(typed))
        click.echo(tr("The password for {account} is in the keyring.").format(account=passwords.account))
    else:
        passwords.forget()
        click.echo(tr("No password for {account} is kept.").format(account=passwords.account))
