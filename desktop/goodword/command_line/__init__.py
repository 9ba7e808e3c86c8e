"""The `goodword` command: the same journal as the windows, without Qt.

Exit status: 0 done, 1 a known error (one line on stderr), 2 wrong usage.
"""

import errno
import logging
import sys
from collections.abc import Sequence
from typing import Any

import click

from goodword import __version__
from goodword.app import report_bug
from goodword.command_line import spoken_errors
from goodword.command_line.backups import back_up, check, restore
from goodword.command_line.days import off, skip, status
from goodword.command_line.erasure import erase, person_file
from goodword.command_line.exchange import export_book, import_book
from goodword.command_line.follow_up import step, steps, topics, whom_next
from goodword.command_line.heard import answer, heard
from goodword.command_line.mail import outbox, send
from goodword.command_line.notes import note
from goodword.command_line.people import people, person
from goodword.command_line.practising import plan, plans
from goodword.command_line.preferences import settings
from goodword.command_line.protection import lock, protect, unlock, unprotect
from goodword.command_line.records import add, amend, list_records, log, put_back, remove
from goodword.command_line.retention import retention
from goodword.command_line.review import review
from goodword.command_line.session import Session
from goodword.command_line.spoken_help import Group, Option, option
from goodword.command_line.start import doctor, quick, remind, start, try_installation
from goodword.core.errors import KnownError
from goodword.core.language import marked, tr

GLOBAL_OPTIONS = ("--data-dir", "--as-of")
"""Taken before or after the name of the command."""

_SILENCE = logging.NullHandler()
"""Keeps log records off the terminal, where one line says what is wrong."""


class Commands(Group):
    """All commands; what nobody foresaw in one is reported in the log and becomes one line for the leader."""

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command that was asked for."""
        try:
            return super().invoke(ctx)
        except (KnownError, click.ClickException, click.exceptions.Exit, click.Abort):
            raise
        except Exception as error:
            if isinstance(error, OSError) and error.errno == errno.EPIPE:
                raise
            raise _unforeseen(error, ctx.obj) from error


@click.group(
    cls=Commands,
    invoke_without_command=True,
    context_settings={"help_option_names": ["-h", "--help"]},
    help=marked(
        "A good word each working day: one praise, one check-in, one thing heard.\n\n"
        "Without a command it starts in the tray and opens Today."
    ),
)
@option(
    "--data-dir",
    metavar="DIR",
    is_eager=True,  # the help is in the language of that book
    help=marked("Where the book lies; GOODWORD_DATA_DIR says the same."),
)
@option("--as-of", metavar="MOMENT", help=marked("Set the clock, like 2026-03-02T15:31:07+01:00. Hides no record."))
@option("--background", is_flag=True, help=marked("Start in the tray, without a window."))
@option("--self-test", is_flag=True, help=marked("Try this installation, part by part; your book is not touched."))
@click.version_option(__version__, prog_name="goodword", cls=Option, help=marked("Show the version and exit."))
@click.pass_context
def goodword(
    context: click.Context, data_dir: str | None, as_of: str | None, background: bool, self_test: bool
) -> None:
    """`goodword`."""
    if self_test:
        try_installation()
    context.obj = session = Session(data_dir, as_of)
    context.call_on_close(session.close)
    if context.invoked_subcommand is None:
        start(session, background=background)


for command in (add, amend, doctor, list_records, log, note, off, person, put_back, quick, remind, remove, settings):
    goodword.add_command(command)
for command in (back_up, check, erase, lock, person_file, protect, restore, retention, unlock, unprotect):
    goodword.add_command(command)
for command in (answer, heard, plan, plans, step, steps, topics, whom_next):
    goodword.add_command(command)
for command in (export_book, import_book, outbox, people, review, send, skip, status):
    goodword.add_command(command)


def main(arguments: Sequence[str] | None = None) -> None:
    """Run the command and leave with its exit status."""
    logging.getLogger().addHandler(_SILENCE)
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
    given = list(sys.argv[1:] if arguments is None else arguments)
    try:
        goodword.main(_globals_first(given), prog_name="goodword", standalone_mode=False)
    except click.ClickException as error:
        spoken_errors.show(error)
        sys.exit(2)
    except (click.Abort, KeyboardInterrupt):
        sys.exit(130)
    except KnownError as error:
        click.echo(one_line(str(error)), err=True)
        sys.exit(1)
    except BrokenPipeError:
        sys.stderr.close()
        sys.exit(1)


def one_line(text: str) -> str:
    """`text` with its line breaks as blanks."""
    return " ".join(text.split())


def _unforeseen(error: Exception, session: Any) -> KnownError:
    log = report_bug(session.paths, error) if isinstance(session, Session) else None
    where = tr("A report is in {log}").format(log=log) if log else tr("No report of it could be written.")
    if isinstance(error, OSError):
        message = tr("The system refuses to read or write something ({reason}).").format(
            reason=error.strerror or type(error).__name__
        )
        hint = tr("Check the disk, and where the output goes.")
        return KnownError(tr("This is not done"), message, f"{hint} {where}")
    return KnownError(tr("Something went wrong"), tr("Something went wrong inside Goodword."), where)


def _globals_first(arguments: list[str]) -> list[str]:
    """`arguments` with the global options moved before the command; what follows "--" stays as it is."""
    end = arguments.index("--") if "--" in arguments else len(arguments)
    moved: list[str] = []
    rest: list[str] = []
    position = 0
    while position < end:
        argument = arguments[position]
        if argument in GLOBAL_OPTIONS:
            if position + 1 == end:
                raise click.BadOptionUsage(argument, f"Option '{argument}' requires an argument.")
            moved += arguments[position : position + 2]
            position += 2
        else:
            (moved if argument.startswith(tuple(f"{name}=" for name in GLOBAL_OPTIONS)) else rest).append(argument)
            position += 1
    return moved + rest + arguments[end:]
