"""The command that reads and sets settings."""

from datetime import date

import click

from goodword.command_line.session import DATE, Session, print_json


@click.command()
@click.argument("key", required=False)
@click.argument("value", required=False)
@click.option("--from", "start", type=DATE, metavar="DATE", help="workdays, holidays, practices: from that day on.")
@click.option("--json", "as_json", is_flag=True, help="As JSON.")
@click.pass_obj
def settings(session: Session, key: str | None, value: str | None, start: date | None, as_json: bool) -> None:
    """Show all settings, show one, or set one."""
    preferences = session.desk.preferences
    if key is not None and value is not None:
        preferences.change(key, value, start)
        if key == "holidays" and not as_json:
            for day, name in session.desk.workdays.holidays_ahead().items():
                click.echo(f"{day:%a} {day}  {name}")
        return
    if start is not None:
        raise click.UsageError("--from goes with a new value.")
    values = preferences.texts() if key is None else {key: preferences.text(key)}
    if as_json:
        print_json(values)
    elif key is not None:
        click.echo(values[key])
    else:
        width = max(map(len, values))
        for name, text in values.items():
            click.echo(f"{name:<{width}}  {text}")
