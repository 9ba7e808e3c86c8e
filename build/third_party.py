"""Whose work comes along in the bundle, and on which terms: python third_party.py FILE, within .venv's Python."""

from __future__ import annotations

import importlib.metadata
import os
import re
import sys
from collections.abc import Iterator
from pathlib import Path

BUILD = Path(__file__).resolve().parent
TEXTS = ("LGPL-3.txt", "GPL-3.txt")
_PAPER = re.compile(r"(licen[cs]es?|copying|notice)(\W.*)?", re.IGNORECASE)


def locked() -> list[str]:
    """The names of what the app runs on, and of what starts the bundle."""
    text = (BUILD / "requirements.lock").read_text("utf-8")
    return [*re.findall(r"^([a-z0-9-]+)==", text, re.MULTILINE), "tzdata", "pyinstaller"]


def parts(name: str) -> Iterator[str]:
    """What is to be said about one of them; nothing where this system does without."""
    try:
        found = importlib.metadata.distribution(name)
    except importlib.metadata.PackageNotFoundError:
        return
    about = found.metadata
    terms = [about["License-Expression"], (about["License"] or "").split("\n")[0]]
    terms += [kind.split(" :: ")[-1] for kind in about.get_all("Classifier", []) if kind.startswith("License")]
    yield f"{about['Name']} {about['Version']}\n{next(filter(None, terms), 'see below')}\n"
    papers = [file for file in found.files or [] if ".dist-info" in str(file) and _PAPER.fullmatch(file.name)]
    yield from (paper.read_text("utf-8").strip() + "\n" for paper in sorted(papers))


def main() -> int:
    """Write it."""
    python = Path(os.__file__).parent / "LICENSE.txt"
    told = [f"Python {sys.version.split()[0]}\nPython Software Foundation License\n"]
    told += [python.read_text("utf-8").strip() + "\n"] if python.exists() else []
    for name in sorted(set(locked())):
        told += parts(name)
    told.append(
        "Qt and PySide are used under the GNU Lesser General Public License, version 3. They lie in the folder lib as\n"
        "libraries of their own and can be replaced by other builds of the same version. Their sources:\n"
        "https://code.qt.io\n"
    )
    told += [(BUILD / "licences" / name).read_text("utf-8").strip() + "\n" for name in TEXTS]
    Path(sys.argv[1]).write_text(f"\n{'-' * 78}\n\n".join(told), "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
