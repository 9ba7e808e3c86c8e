"""Saves records and says which, a line each, as one of several at the same book: program FOLDER NAME COUNT."""

from __future__ import annotations

import sys
from pathlib import Path

from durability.operations import opened
from goodword.core.practices import Content, Practice


def main(folder: Path, name: str, count: int) -> None:
    """Wait for a line on standard input, so that all begin together; then save."""
    with opened(folder) as desk:
        sys.stdin.readline()
        for number in range(count):
            text = f"{name} {number}"
            desk.journal.record(Content(Practice.PRAISE, text, person="Amara Okonkwo"))
            sys.stdout.write(text + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], int(sys.argv[3]))
