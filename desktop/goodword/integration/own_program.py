"""The program of an installed package: whether it is still the one that was started, and starting the new one."""

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import NoReturn

from goodword.core.own_program import LastingProgram, OwnProgram, Stamp


class FileProgram:
    """The file at `path`, which is what runs when this is made."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self.running: Stamp = self.lies_there() or ()

    def lies_there(self) -> Stamp | None:
        """See OwnProgram. A package manager keeps the times that the package names, so these tell nothing."""
        try:
            state = self._path.stat()
        except OSError:
            return None
        return state.st_dev, state.st_ino, state.st_size


def own_program(executable: str = sys.executable, frozen: bool = getattr(sys, "frozen", False)) -> OwnProgram:
    """This process' own: the file of a bundle; a checkout is changed file by file, and started anew by hand."""
    return FileProgram(Path(executable)) if frozen else LastingProgram()


def start_anew(command: Sequence[str], environment: Mapping[str, str]) -> NoReturn:
    """Let `command` take this process' place. Everything has to be put away before."""
    sys.stdout.flush()
    sys.stderr.flush()
    os.execve(command[0], list(command), dict(environment))
