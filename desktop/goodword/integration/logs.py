"""The log file: small, private, and without a word of what was written about anybody."""

import logging
import os
import sys
import traceback
from enum import Enum
from io import TextIOWrapper
from logging.handlers import RotatingFileHandler
from pathlib import Path, PurePath
from types import TracebackType
from uuid import UUID

from goodword.core.people import Person
from goodword.core.practices import Entry

_ROOT = "goodword"
_SIZE = 1_000_000
_FLAGS = os.O_WRONLY | os.O_CREAT | os.O_APPEND | getattr(os, "O_NOFOLLOW", 0)
_ON_ONE_LINE = {code: f"\\x{code:02x}" for code in (*range(32), *range(127, 160))}
"""An argument does not begin a line of its own: that would read as a record of ours."""
_PLAIN = (bool, int, float, UUID)


def start_logging(path: Path) -> logging.Handler:
    """Write warnings and worse to the file at `path` (0600, 1 MB, one older file kept), and to it only.

    Returns the handler, for `stop_logging`. A file that can't be written costs the log, nothing else.
    """
    give_streams()
    handler: logging.Handler
    try:
        handler = _PrivateFile(path, maxBytes=_SIZE, backupCount=1, encoding="utf-8", errors="backslashreplace")
    except OSError:
        handler = logging.NullHandler()
    handler.setLevel(logging.WARNING)
    handler.setFormatter(PrivateFormatter("{asctime} {levelname} {name}: {message}", style="{"))
    logging.getLogger().addHandler(handler)
    return handler


def stop_logging(handler: logging.Handler) -> None:
    """Take the handler out and close its file."""
    logging.getLogger().removeHandler(handler)
    handler.close()


def give_streams() -> None:
    """Give a windowed program, which has no output streams, ones that swallow what libraries print."""
    for name in ("stdout", "stderr"):
        if getattr(sys, name) is None:
            setattr(sys, name, Path(os.devnull).open("w", encoding="utf-8"))  # noqa: SIM115 - for good


class PrivateFormatter(logging.Formatter):
    """Writes records without private text.

    Of our own records: the message, with ids in place of entries and people, and of any other object its
    type (text given as an argument is kept: our own code passes ids and keys). Of libraries' records only
    where they came from, because their messages may quote anything. Of exceptions the types and places,
    never the words, save the system's own for an OSError.
    """

    def format(self, record: logging.LogRecord) -> str:
        """One record, as its line (and the places of its exception)."""
        safe = logging.makeLogRecord(record.__dict__)
        safe.exc_text = None
        if record.name == _ROOT or record.name.startswith(_ROOT + "."):
            safe.msg = record.msg if isinstance(record.msg, str) else masked(record.msg)
            safe.args = _masked_arguments(record.args)
        else:
            safe.msg = "a record from %s:%d, its words are left out"
            safe.args = (PurePath(record.pathname).name, record.lineno)
        return super().format(safe)

    def formatException(  # noqa: N802 - logging's own name
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, None, None],
    ) -> str:
        """The types and the places of an exception and of what led to it."""
        lines: list[str] = []
        error: BaseException | None = ei[1]
        while error is not None:
            places = traceback.extract_tb(error.__traceback__)
            lines += [f"  {PurePath(place.filename).name}:{place.lineno} in {place.name}" for place in places]
            lines.append(f"{masked(error)}")
            error = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
        return "\n".join(lines)


def masked(value: object) -> object:
    """What the log may say of `value`: ids of entries and people, numbers and keys, else only the type."""
    match value:
        case str():
            return value if value.isprintable() else value.translate(_ON_ONE_LINE)
        case None | Enum():
            return value
        case Entry() | Person():
            return f"<{type(value).__name__} {value.id}>"
        case OSError() if value.errno is not None:
            return f"{type(value).__name__} {value.errno} {os.strerror(value.errno)}"
        case PurePath():
            return f"…/{value.name}"
        case _ if isinstance(value, _PLAIN):
            return value
        case _:
            return f"<{type(value).__name__}>"


def _masked_arguments(arguments: object) -> tuple[object, ...] | dict[str, object] | None:
    if isinstance(arguments, tuple):
        return tuple(masked(argument) for argument in arguments)
    if isinstance(arguments, dict):
        return {str(key): masked(value) for key, value in arguments.items()}
    return None


class _PrivateFile(RotatingFileHandler):
    """A rotating file that only its owner can read. It fails in silence: a full disk is no reason to stop."""

    def _open(self) -> TextIOWrapper:
        descriptor = os.open(self.baseFilename, _FLAGS, 0o600)
        if sys.platform != "win32":
            os.fchmod(descriptor, 0o600)
        return TextIOWrapper(os.fdopen(descriptor, "ab"), encoding=self.encoding, errors=self.errors)

    def handleError(self, record: logging.LogRecord) -> None:  # noqa: N802 - logging's own name
        """Nothing: the default prints the record with its arguments."""
