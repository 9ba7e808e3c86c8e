"""Keep the translations in resources/translations in step with the code.

    python3 build/translations.py            reads every text from the code into the .ts files, and compiles them
    python3 build/translations.py --check    writes nothing; says what is missing, and fails if something is

A .ts file is what translators work on, by hand or with Qt Linguist. Goodword loads the .qm files made of them.
Needs the tools of PySide6 (lupdate and lrelease), which come with it.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from string import Formatter
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
SOURCES = ROOT / "desktop" / "goodword"
FOLDER = ROOT / "resources" / "translations"
MARK = "QT_TR_NOOP+=marked"


@dataclass(frozen=True, slots=True)
class Message:
    """One text of a .ts file, and what it is in that language: a form, or one for each kind of number."""

    source: str
    comment: str
    counted: bool
    finished: bool
    forms: tuple[str, ...]

    @property
    def key(self) -> tuple[str, str]:
        """What tells it from other texts."""
        return self.source, self.comment


def languages() -> list[str]:
    """The codes of the languages there are translations for."""
    return sorted(file.stem.removeprefix("goodword_") for file in FOLDER.glob("goodword_*.ts"))


def messages(file: Path) -> list[Message]:
    """The texts of a .ts file."""
    found = []
    for message in ElementTree.parse(file).getroot().iter("message"):  # nosec B314 - our own files
        translation = message.find("translation")
        assert translation is not None
        counted = message.get("numerus") == "yes"
        forms = [form.text or "" for form in translation.iter("numerusform")] if counted else [translation.text or ""]
        found.append(
            Message(
                message.findtext("source") or "",
                message.findtext("comment") or "",
                counted,
                translation.get("type") is None,
                tuple(forms),
            )
        )
    return found


def update(code: str, file: Path) -> None:
    """Bring the .ts file in step with the code: new texts come in unfinished, those that are gone go."""
    sources = [str(path) for path in sorted(SOURCES.rglob("*.py"))]
    _run(
        "lupdate",
        *("-silent", "-no-obsolete", "-locations", "none", "-sort-messages", "-disable-heuristic", "similartext"),
        *("-tr-function-alias", MARK, "-source-language", "en", "-target-language", code),
        *(*sources, "-ts", str(file)),
    )


def compile_to(file: Path, target: Path) -> None:
    """Make of a .ts file the .qm file that Goodword loads."""
    _run("lrelease", "-silent", "-nounfinished", str(file), "-qm", str(target))


def faults(code: str) -> Iterator[str]:
    """What is wrong with the translation of a language, a line each."""
    file = FOLDER / f"goodword_{code}.ts"
    kept = {message.key: message for message in messages(file)}
    with tempfile.TemporaryDirectory() as folder:
        fresh = Path(folder) / file.name
        shutil.copyfile(file, fresh)
        update(code, fresh)
        wanted = {message.key for message in messages(fresh)}
        compiled = Path(folder) / "compiled.qm"
        compile_to(file, compiled)
        current = file.with_suffix(".qm")
        if not current.exists() or current.read_bytes() != compiled.read_bytes():
            yield f"{code}: {current.name} is not what {file.name} compiles to"
    yield from (f"{code}: new in the code: {source}" for source, _ in sorted(wanted - kept.keys()))
    yield from (f"{code}: no longer in the code: {source}" for source, _ in sorted(kept.keys() - wanted))
    for message in kept.values():
        yield from (f"{code}: {fault}: {message.source}" for fault in _faults_of(message))


def _faults_of(message: Message) -> Iterator[str]:
    if not message.finished or not all(message.forms):
        yield "not translated"
        return
    wanted = _names(message.source)
    for form in message.forms:
        names = _names(form)
        if names != wanted and not (message.counted and names == wanted - {"n"}):
            yield f"{{{', '.join(sorted(wanted))}}} became {{{', '.join(sorted(names))}}}"
        if any(map(str.isalpha, message.source)) and _blanks(message.source) != _blanks(form):
            yield "blanks around it differ"


def _blanks(text: str) -> tuple[bool, bool]:
    return text[:1].isspace(), text[-1:].isspace()


def _names(text: str) -> set[str]:
    try:
        return {name for _, name, _, _ in Formatter().parse(text) if name is not None}
    except ValueError:
        return {"a lone brace"}


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).with_name(f"pyside6-{tool}")
    subprocess.run([program, *arguments], check=True, stdout=subprocess.DEVNULL)


def main() -> int:
    """Do what was asked for; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing, fail where something is missing")
    if not parser.parse_args().check:
        for code in languages():
            file = FOLDER / f"goodword_{code}.ts"
            update(code, file)
            compile_to(file, file.with_suffix(".qm"))
    found = [fault for code in languages() for fault in faults(code)]
    for fault in found:
        print(fault)
    print(f"{len(languages())} languages, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
