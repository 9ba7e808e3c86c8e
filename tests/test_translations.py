"""The translations: every text of the code is there in every language, whole, and compiled."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

BUILD = Path(__file__).resolve().parent.parent / "build"
sys.path.append(str(BUILD))

import translations  # noqa: E402
from goodword.core.language import LANGUAGES  # noqa: E402

SOURCES = sorted(translations.SOURCES.rglob("*.py"))
every_language = pytest.mark.parametrize("code", sorted(LANGUAGES.keys() - {"en"}))


def said() -> Iterator[tuple[Path, ast.Call]]:
    """Each call of `tr` and `marked` in the code."""
    for file in SOURCES:
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ("tr", "marked"):
                yield file, node


def literal(node: ast.expr) -> str | None:
    return node.value if isinstance(node, ast.Constant) and isinstance(node.value, str) else None


@every_language
def test_nothing_is_missing_or_left_over(code: str) -> None:
    assert list(translations.faults(code)) == []


def test_every_text_in_the_code_is_found_by_lupdate_and_counted_where_it_is() -> None:
    known = {message.key: message.counted for message in translations.messages(translations.FOLDER / "goodword_de.ts")}
    wrong = []
    for file, call in said():
        text = literal(call.args[0])
        if text is None:
            continue  # a table's text, marked where the table is
        comment = literal(call.args[1]) if len(call.args) > 1 else ""
        if known.get((text, comment or "")) is not (len(call.args) == 3):
            wrong.append(f"{file.name}:{call.lineno}: {text}")
    assert wrong == []


def test_a_counted_text_has_two_english_forms_and_no_other_has() -> None:
    for message in translations.messages(translations.FOLDER / "goodword_de.ts"):
        assert message.source.count("|") == int(message.counted), message.source


def test_a_fault_is_found(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    body = (
        '<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS><TS version="2.1" language="de" sourcelanguage="en">'
        "<context><name></name><message><source>{name} is gone</source><translation>Weg</translation></message>"
        '<message><source>Save</source><translation type="unfinished"></translation></message></context></TS>'
    )
    (tmp_path / "goodword_de.ts").write_text(body, "utf-8")
    source = tmp_path / "source.py"
    source.write_text('tr("{name} is gone"), tr("Save"), tr("New one")\n', "utf-8")
    monkeypatch.setattr(translations, "FOLDER", tmp_path)
    monkeypatch.setattr(translations, "SOURCES", tmp_path)
    assert list(translations.faults("de")) == [
        "de: goodword_de.qm is not what goodword_de.ts compiles to",
        "de: new in the code: New one",
        "de: {name} became {}: {name} is gone",
        "de: not translated: Save",
    ]
