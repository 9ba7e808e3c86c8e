"""What a report about a problem says: what happened and where, and not a word that anybody wrote."""

import re
import traceback

MOST_PLACES = 60
"""The innermost places of one error; an endless recursion has thousands."""

_FILE = re.compile(r'File "([^"]*)"')
_KNOWN = re.compile(r"(Fatal Python error: |Windows fatal exception: |(Current )?[Tt]hread |  File |  \.\.\.|Stack )")


def places(error: BaseException) -> list[str]:
    """The places and types of an error and of those that led to it, without their words: they may quote a record."""
    lines: list[str] = []
    seen: set[int] = set()
    current: BaseException | None = error
    while current is not None and id(current) not in seen:
        seen.add(id(current))
        frames = traceback.extract_tb(current.__traceback__)[-MOST_PLACES:]
        lines += [f"  {_name(frame.filename)}:{frame.lineno} {frame.name}" for frame in frames]
        lines.append(_kind(current))
        current = current.__cause__ or (None if current.__suppress_context__ else current.__context__)
    return lines


def without_folders(dump: str) -> str:
    """What Python wrote while it was ending, by lines that are known to hold no text, and file names alone."""
    kept = [line for line in dump.splitlines() if _KNOWN.match(line)]
    return "\n".join(_FILE.sub(lambda found: f'File "{_name(found[1])}"', line) for line in kept)


def _kind(error: BaseException) -> str:
    if isinstance(error, OSError) and error.errno is not None:
        return f"{type(error).__name__} {error.errno}"
    return type(error).__name__


def _name(path: str) -> str:
    return path.replace("\\", "/").rpartition("/")[2]
