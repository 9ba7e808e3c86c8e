"""The local time zone, as the system sets it and while it changes (a journey, a setting)."""

import os
import sys
import time
import warnings
from datetime import UTC, datetime, timedelta, tzinfo
from pathlib import Path

_CONFIGURED = tuple(
    Path(name)
    for name in ("/etc/localtime", "/etc/timezone", "/var/db/zoneinfo", "/etc/sysconfig/clock", "/etc/conf.d/clock")
)


class SystemZone(tzinfo):
    """The zone by the C library's own rules, where the system does not tell a name."""

    def utcoffset(self, moment: datetime | None) -> timedelta | None:
        """The offset at `moment`, by its `fold` where an hour comes twice."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().utcoffset()

    def dst(self, moment: datetime | None) -> timedelta | None:  # noqa: ARG002 - tzinfo's own signature
        """Unknown: only the whole offset is told."""
        return None

    def tzname(self, moment: datetime | None) -> str | None:
        """The abbreviation, such as CET."""
        return None if moment is None else moment.replace(tzinfo=None).astimezone().tzname()

    def fromutc(self, moment: datetime) -> datetime:
        """The local time of a moment in UTC."""
        there = moment.replace(tzinfo=UTC).astimezone()
        local = there.replace(tzinfo=self)
        return local if local.utcoffset() == there.utcoffset() else local.replace(fold=1)


class LocalZone:
    """The local zone, read again whenever what sets it was touched; asking costs a few file look-ups."""

    def __init__(self) -> None:
        self._mark: object = None
        self._zone: tzinfo | None = None

    def __call__(self) -> tzinfo:
        """The zone right now."""
        mark = _mark()
        if self._zone is None or mark != self._mark:
            self._mark = mark
            self._zone = local_zone()
        return self._zone


def local_zone() -> tzinfo:
    """The system's zone, a zoneinfo zone where the system names one that is known."""
    import tzlocal

    if sys.platform != "win32":
        time.tzset()
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        try:
            return tzlocal.reload_localzone()
        except (OSError, ValueError, KeyError, UserWarning):
            return SystemZone()


def _mark() -> object:
    if sys.platform == "win32":
        import tzlocal

        return tzlocal.reload_localzone()
    return os.environ.get("TZ"), tuple(_state(path) for path in _CONFIGURED)


def _state(path: Path) -> tuple[int, int, str] | None:
    try:
        state = path.lstat()
        return state.st_mtime_ns, state.st_ino, str(path.readlink()) if path.is_symlink() else ""
    except OSError:
        return None
