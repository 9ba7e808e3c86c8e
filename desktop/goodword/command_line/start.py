"""Commands that start or probe the app: goodword itself, quick, remind, doctor."""

import os
import sys
from collections.abc import Iterable
from contextlib import nullcontext
from typing import NoReturn

import click

from goodword.app import has_display
from goodword.command_line.records import ask_in_terminal
from goodword.command_line.session import Session, print_json
from goodword.command_line.shapes import finding_shape
from goodword.command_line.spoken_help import Choice, command, option
from goodword.core.errors import KnownError
from goodword.core.findings import Finding, summary
from goodword.core.language import labelled, marked, speaking, tr
from goodword.core.practices import Practice
from goodword.core.requests import Request, Verb
from goodword.doctor import findings
from goodword.notices import remind_once
from goodword.running import ask_running, run_in_tray

_TOKENS = ("XDG_ACTIVATION_TOKEN", "DESKTOP_STARTUP_ID")


def start(session: Session, *, background: bool) -> None:
    """`goodword`: in the tray with Today open; `--background`: in the tray. Leaves with the exit status."""
    if not background and ask_running(session.paths, Request(Verb.SHOW, token=_token())):
        return
    if not has_display():
        if background or not sys.stdin.isatty():
            raise _no_display()
        click.echo(tr("There is no display here, so Goodword asks in the terminal."), err=True)
        ask_in_terminal(session)
        return
    sys.exit(run_in_tray(session.paths, None if background else Request(Verb.SHOW, token=_token()), session.clock))


def try_installation() -> NoReturn:
    """`goodword --self-test`: a line a part; leaves with 1 if one does not work."""
    from goodword.self_test import self_test

    found = self_test()
    _tell(found)
    sys.exit(0 if all(finding.works for finding in found) else 1)


@command(help=marked("Open quick entry in the running app, or start it."))
@click.argument("practice", type=Choice([practice.value for practice in Practice]), required=False)
@click.pass_obj
def quick(session: Session, practice: str | None) -> None:
    """`goodword quick`."""
    request = Request(Verb.QUICK, Practice(practice) if practice else None, _token())
    if ask_running(session.paths, request):
        return
    if not has_display():
        raise _no_display()
    sys.exit(run_in_tray(session.paths, request, session.clock))


@command(help=marked("Show today's prompt if it is due."))
@option("--once", is_flag=True, required=True, help=marked("Show it and leave; for cron and the task scheduler."))
@click.pass_obj
def remind(session: Session, once: bool) -> None:  # noqa: ARG001 - the only way there is, said out loud
    """`goodword remind`."""
    remind_once(session.desk)


@command(help=marked("Say what works on this desktop, and what to do where it doesn't."))
@option("--json", "as_json", is_flag=True, help=marked("As JSON."))
@click.pass_obj
def doctor(session: Session, as_json: bool) -> None:
    """`goodword doctor`."""
    with speaking(None) if as_json else nullcontext():
        found = findings(session.paths, session.clock)
    if as_json:
        print_json([finding_shape(finding) for finding in found])
        return
    _tell(found)


def _tell(found: Iterable[Finding]) -> None:
    words = (tr("works", "a finding"), tr("missing", "a finding"))
    width = max(map(len, words))
    for finding in found:
        state = words[not finding.works]
        click.echo(f"{state:<{width}}  {labelled(finding.subject, finding.detail)}")
        if finding.advice:
            click.echo(f"{'':<{width}}  {finding.advice}")
    click.echo(summary(found))


def _no_display() -> KnownError:
    return KnownError(
        tr("No display"),
        tr("There is no display here to open a window on."),
        tr("Use goodword log or goodword add in the terminal, or start it from your desktop."),
    )


def _token() -> str:
    """What lets our window take the focus, from whoever started this command."""
    return next((os.environ[name] for name in _TOKENS if os.environ.get(name)), "")
