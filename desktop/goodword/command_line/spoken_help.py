"""Commands whose help is in the leader's language, put into it at the moment it is shown.

Names of commands and options, and what is typed for them, are the same in every language.
"""

import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any, TypeVar

import click

from goodword.command_line.session import Session
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr

Decorated = TypeVar("Decorated", bound=Callable[..., Any])

_PLACES = (
    marked("OPTIONS", "stands in a command's help for what is typed there"),
    marked("COMMAND", "stands in a command's help for what is typed there"),
    marked("ARGS", "stands in a command's help for what is typed there"),
    marked("ADDR", "stands in a command's help for what is typed there"),
    marked("ADDRESS", "stands in a command's help for what is typed there"),
    marked("DATE", "stands in a command's help for what is typed there"),
    marked("DAYS", "stands in a command's help for what is typed there"),
    marked("DIR", "stands in a command's help for what is typed there"),
    marked("FILE", "stands in a command's help for what is typed there"),
    marked("ID", "stands in a command's help for what is typed there"),
    marked("KEY", "stands in a command's help for what is typed there"),
    marked("MOMENT", "stands in a command's help for what is typed there"),
    marked("NAME", "stands in a command's help for what is typed there"),
    marked("PERSON", "stands in a command's help for what is typed there"),
    marked("PRACTICE", "stands in a command's help for what is typed there"),
    marked("TEXT", "stands in a command's help for what is typed there"),
    marked("TOPIC", "stands in a command's help for what is typed there"),
    marked("VALUE", "stands in a command's help for what is typed there"),
    marked("WHO", "stands in a command's help for what is typed there"),
    marked("WORDS", "stands in a command's help for what is typed there"),
)
_PLACE = re.compile(rf"\b({'|'.join(_PLACES)})\b")
_HEADINGS = (
    marked("Options", "heads a part of a command's help"),
    marked("Commands", "heads a part of a command's help"),
)


def speak_to(context: click.Context | None) -> None:
    """Speak the leader's language, as far as it is known without asking for anything."""
    root = context.find_root() if context is not None else None
    session = root.obj if root is not None else None
    with suppress(KnownError):  # without a home there is no book, but there is help
        if not isinstance(session, Session):
            session = Session(root.params.get("data_dir") if root is not None else None, None)
        session.speak()


def places_said(usage: str) -> str:
    """`usage` with the words in capitals that stand for something, "[DATE|FILE]", in the language spoken."""
    return _PLACE.sub(lambda found: tr(found[0], "stands in a command's help for what is typed there"), usage)


class _Formatter(click.HelpFormatter):
    """Says the words between the texts of the help."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        usage = tr("Usage:", "before how a command is typed")
        super().write_usage(prog, args, f"{usage} " if prefix is None else prefix)

    @contextmanager
    def section(self, name: str) -> Iterator[None]:
        said = tr(name, "heads a part of a command's help") if name in _HEADINGS else name
        with super().section(said):
            yield


class _Context(click.Context):
    formatter_class = _Formatter


class _Helped:
    """A part of the command line with a help text, which is in the language spoken whenever it is read."""

    _help: str | None = None

    @property
    def help(self) -> str | None:
        return tr(self._help) if self._help else self._help

    @help.setter  # noqa: A003
    def help(self, text: str | None) -> None:
        self._help = text


class Option(_Helped, click.Option):
    """An option."""

    def make_metavar(self, ctx: click.Context) -> str:
        """What stands for its value."""
        return places_said(super().make_metavar(ctx))

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """How it is typed, and what it does."""
        extra = self.get_help_extra(ctx)
        marks = []
        if "default" in extra:
            marks.append(tr("default: {default}", "of an option").format(default=extra["default"]))
        if "range" in extra:
            marks.append(extra["range"])
        if "required" in extra:
            marks.append(tr("required", "of an option"))
        text = "  ".join(filter(None, [self.help, f"[{'; '.join(marks)}]" if marks else ""]))
        return self.get_help_spec(ctx), text


class ExtraArgumentsError(click.UsageError):
    """More was typed than the command takes."""

    def __init__(self, extra: list[str], context: click.Context) -> None:
        super().__init__(" ".join(extra), context)
        self.extra = extra


class Command(_Helped, click.Command):
    """A command."""

    context_class = _Context
    allow_extra_args = True  # they are refused here, with an error that can be said in any language

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """What is left of `args`: nothing, unless it is a group."""
        rest = super().parse_args(ctx, args)
        if rest and not isinstance(self, click.Group):
            raise ExtraArgumentsError(rest, ctx)
        return rest

    def collect_usage_pieces(self, ctx: click.Context) -> list[str]:
        """What follows the command's name."""
        return [places_said(piece) for piece in super().collect_usage_pieces(ctx)]

    def get_help(self, ctx: click.Context) -> str:
        """The help in the leader's language."""
        speak_to(ctx)
        if (option := self.get_help_option(ctx)) is not None:
            option.help = tr("Show this message and exit.")
        return super().get_help(ctx)


class Group(Command, click.Group):
    """A command that has commands."""

    command_class = Command


class Choice(click.Choice[str]):
    """One of some words, which are the same in every language."""

    def get_invalid_choice_message(self, value: Any, ctx: click.Context | None) -> str:
        """What is wrong with a value that is none of them."""
        speak_to(ctx)
        words = tr("{value} is not {choices}.|{value} is not one of {choices}.", "", len(self.choices))
        return words.format(value=repr(value), choices=", ".join(map(repr, self.choices)))

    def get_missing_message(self, param: click.Parameter, ctx: click.Context | None) -> str:  # noqa: ARG002
        """What could have been said."""
        return tr("Choose from:\n\t{choices}").format(choices=",\n\t".join(self.choices))


class AtLeast(click.IntRange):
    """A whole number, so large or larger."""

    def __init__(self, least: int) -> None:
        super().__init__(min=least)
        self._least = least

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        """The number."""
        try:
            return super().convert(value, param, ctx)
        except click.BadParameter:
            speak_to(ctx)
            self.fail(self._fault(value), param, ctx)

    def _fault(self, value: Any) -> str:
        try:
            return tr("{value} is not in the range {range}.").format(value=int(value), range=f"x>={self._least}")
        except ValueError:
            return tr("{value} is not a valid integer range.").format(value=repr(value))


def command(name: str | None = None, *, help: str) -> Callable[[Callable[..., Any]], Command]:  # noqa: A002
    """Make a function a command; its help, marked, says what it does."""
    return click.command(name, cls=Command, help=help)


def option(*names: str, help: str | None = None, **attributes: Any) -> Callable[[Decorated], Decorated]:  # noqa: A002
    """Give a command an option; its help is marked."""
    return click.option(*names, cls=Option, help=help, **attributes)
