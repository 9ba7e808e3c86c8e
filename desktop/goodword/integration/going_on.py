"""Work that goes on when the command has left: nobody waits at the prompt for the backup of a large book."""

import logging
import os
import sys
import threading
from collections.abc import Callable
from contextlib import suppress

from goodword.core.errors import KnownError
from goodword.integration.instance import InstanceLock
from goodword.integration.logs import start_logging
from goodword.integration.paths import Paths

_GENTLY = 10

_logger = logging.getLogger(__name__)


def goes_on_by_itself(paths: Paths, work: Callable[[], object]) -> bool:
    """Have `work` done in a process of its own, which outlives this one; at most one at a time for a data directory.

    False where this system has no such process: nothing was begun then. What goes wrong there is remembered by the
    work itself, or is in the log; no file but its own is open in it.
    """
    if sys.platform == "win32" or threading.active_count() > 1:
        return False
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    if os.fork():
        return True
    try:
        _leave_the_terminal()
        with InstanceLock(paths.caring) as is_ours:
            if is_ours:
                work()
    except KnownError:
        pass
    except BaseException as error:
        with suppress(BaseException):
            start_logging(paths.log)
            _logger.error("what went on by itself failed", exc_info=error)
    finally:
        os._exit(0)


def _leave_the_terminal() -> None:
    """Nobody who waits for the command's output, or closes its window, waits for this process or ends it."""
    os.setsid()
    os.nice(_GENTLY)
    nothing = os.open(os.devnull, os.O_RDWR)
    for descriptor in range(3):
        os.dup2(nothing, descriptor)
