"""A change of protection in a process of its own, for tests that kill it: FOLDER protect|another|unprotect [mutant]."""

import os
import sys
from pathlib import Path

from goodword.core.protecting import Protecting
from goodword.core.recovery_code import RecoveryCode
from goodword.core.secret import Secret
from support.protection import FileKeyring, protecting_at

FIRST, SECOND = RecoveryCode.made_from(b"first" * 4), RecoveryCode.made_from(b"other" * 4)


def replace_in_place(fresh: Path, target: Path) -> Path:
    """A change without its safety: the new bytes are written over the old ones."""
    data = fresh.read_bytes()
    descriptor = os.open(target, os.O_WRONLY | os.O_CREAT, 0o600)
    for start in range(0, len(data), 4096):
        os.pwrite(descriptor, data[start : start + 4096], start)
    os.ftruncate(descriptor, len(data))
    os.close(descriptor)
    return target


def change(protecting: Protecting, way: str) -> None:
    """Make the change that `way` names."""
    if way == "protect":
        protecting.protect(FIRST, None)
    elif way == "another":
        protecting.protect(SECOND, None, FIRST.key())
    elif way == "unprotect":
        protecting.unprotect(FIRST.key())
    else:
        protecting.unlock(Secret(FIRST.shown().reveal()))


if __name__ == "__main__":
    folder = Path(sys.argv[1])
    if "mutant" in sys.argv[3:]:
        Path.replace = replace_in_place  # type: ignore[assignment,method-assign]
    protecting = protecting_at(folder / "book.db", FileKeyring(folder / "keyring.json"))
    print("begin", flush=True)  # noqa: T201 - what the test waits for
    change(protecting, sys.argv[2])
    print("done", flush=True)  # noqa: T201
