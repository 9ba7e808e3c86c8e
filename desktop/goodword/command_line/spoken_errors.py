"""What is said about a command that can't be understood: click's own words too, in the leader's language."""

import click

from goodword.command_line.spoken_help import ExtraArgumentsError, places_said, speak_to
from goodword.core.language import tr


def show(error: click.ClickException) -> None:
    """Say on stderr how the command is typed, and what is wrong."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    speak_to(context)
    if context is not None:
        click.echo(context.get_usage(), err=True)
        hint = tr("Try '{command} {option}' for help.")
        click.echo(hint.format(command=context.command_path, option="--help"), err=True)
        click.echo(err=True)
    click.echo(tr("Error: {message}").format(message=_message(error)), err=True)


def _message(error: click.ClickException) -> str:
    match error:
        case click.NoSuchOption():
            return _unknown(tr("No such option {name}."), error.option_name, error.possibilities)
        case click.exceptions.NoSuchCommand():
            return _unknown(tr("No such command {name}."), error.command_name, error.possibilities)
        case click.MissingParameter(param=click.Parameter() as missing):
            is_option = missing.param_type_name == "option"
            words = tr("Missing option {name}.") if is_option else tr("Missing argument {name}.")
            choices = missing.type.get_missing_message(missing, error.ctx)
            return " ".join(filter(None, [words.format(name=_name(missing, error.ctx)), choices]))
        case click.BadParameter(param=click.Parameter() as wrong):
            words = tr("Invalid value for {name}: {message}")
            return words.format(name=_name(wrong, error.ctx), message=error.message)
        case ExtraArgumentsError():
            words = tr(
                "Got unexpected extra argument ({args})|Got unexpected extra arguments ({args})", "", len(error.extra)
            )
            return words.format(args=error.message)
        case click.BadOptionUsage():
            return _misused(error)
    return tr(error.message)


def _unknown(words: str, name: str, alike: list[str] | None) -> str:
    said = words.format(name=repr(name))
    if not alike:
        return said
    meant = tr("Did you mean {names}?|(Did you mean one of: {names}?)", "", len(alike))
    return f"{said} {meant.format(names=', '.join(map(repr, sorted(alike))))}"


def _misused(error: click.BadOptionUsage) -> str:
    """An option takes a value or takes none; click tells which in English only."""
    words = tr("Option '{option}' requires an argument.")
    if "does not take" in error.message:
        words = tr("Option '{option}' does not take a value.")
    return words.format(option=error.option_name)


def _name(parameter: click.Parameter, context: click.Context | None) -> str:
    return places_said(parameter.get_error_hint(context))
