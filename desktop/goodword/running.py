"""Being the app that sits in the tray, and asking the one that already does; part of the composition root."""

from goodword.app import prepared
from goodword.clocks import SetClock
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Clock
from goodword.core.requests import Request, Verb
from goodword.integration.instance import InstanceLock, ask
from goodword.integration.paths import Paths


def ask_running(paths: Paths, request: Request, patience: float = 0.0) -> bool:
    """Whether the running app took the request."""
    return ask(paths, request, patience=patience)


def run_in_tray(paths: Paths, request: Request | None, clock: Clock) -> int:
    """Be the app, or raise the one that runs; returns the exit status. A set clock goes on from its moment.

    `request` is what to open at once, None to wait in the tray. Where the program was updated meanwhile, the new one
    takes this process' place.
    """
    from goodword.delivery.child_environment import child_environment
    from goodword.integration.autostart import own_command
    from goodword.integration.crash_notes import crash_notes
    from goodword.integration.logs import give_streams, start_logging, stop_logging
    from goodword.integration.own_program import start_anew
    from goodword.stages import is_tried_again, run_stages

    give_streams()
    while True:
        try:
            prepared(paths)
            break
        except KnownError as error:
            if not is_tried_again(paths, clock, error):
                raise
    with InstanceLock(paths.lock) as ours:
        if not ours:
            if ask_running(paths, request or Request(Verb.RELOAD), patience=5.0):
                return 0
            raise KnownError(
                tr("Goodword is already running"),
                tr("Goodword is running but does not answer."),
                tr("Quit it, then start again."),
            )
        logs = start_logging(paths.log)
        try:
            running = SetClock(clock.now(), runs=True) if isinstance(clock, SetClock) else clock
            with crash_notes(paths.crash) as last_crash:
                status = run_stages(paths, request, running, last_crash)
        finally:
            stop_logging(logs)
    if status is None:
        moment = ("--as-of", running.now().isoformat()) if isinstance(running, SetClock) else ()
        start_anew((*own_command(paths), *moment), child_environment())
    return status
