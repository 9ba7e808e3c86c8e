"""A file of lines, read a line at a time and as often as wanted; no line is read further than its limit."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from goodword.core.errors import KnownError
from goodword.core.language import tr


class ReadError(KnownError):
    """A file can't be read."""

    def __init__(self, message: str, hint: str) -> None:
        super().__init__(tr("This file can't be read"), message, hint)


class LineFile:
    """The lines of the file at `path`; of one with more than `longest` bytes the next piece counts as a line.

    Raises ReadError where it is not there, is no ordinary file, or can't be read.
    """

    def __init__(self, path: Path, longest: int) -> None:
        self._path = path
        self._longest = longest

    def __iter__(self) -> Iterator[bytes]:
        with _explained():
            if self._path.is_dir():
                raise ReadError(tr("That is a folder."), tr("Name a file."))
            if self._path.exists() and not self._path.is_file():
                raise ReadError(
                    tr("That is no ordinary file, and the lines are read twice."), tr("Save them as a file first.")
                )
            file = self._path.open("rb")
        with file, _explained():
            yield from iter(lambda: file.readline(self._longest + 1), b"")


@contextmanager
def _explained() -> Iterator[None]:
    try:
        yield
    except FileNotFoundError as error:
        raise ReadError(tr("The file is not there."), tr("Check its name and folder.")) from error
    except (OSError, ValueError) as error:
        raise ReadError(
            tr("The file can't be read."), tr("Check that you may read it, and that its name is right.")
        ) from error
