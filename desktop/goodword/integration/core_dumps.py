"""Core dumps are off: a picture of this process's memory would hold every record that was read."""

import sys
from contextlib import suppress
from pathlib import Path

_FILTER = Path("/proc/self/coredump_filter")


def forbid_core_dumps() -> None:
    """No core file is written of this process and those it starts; where a system's collector takes the dump all the
    same (Linux hands it over a pipe, whatever the limit), no memory is in it. Does nothing on Windows."""
    if sys.platform == "win32":
        return
    import resource

    with suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, resource.getrlimit(resource.RLIMIT_CORE)[1]))
    with suppress(OSError):
        _FILTER.write_text("0")
