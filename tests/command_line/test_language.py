"""The command in a language that cannot be mistaken for English: its sentences are in it, --json is not."""

import re
from collections.abc import Iterator

import pytest

from goodword.core.language import Catalogue, speak
from support.command import Goodword
from support.pseudo_language import PseudoLanguage

INNERMOST = re.compile(r"\[[^\[\]]*\]")


@pytest.fixture(autouse=True)
def pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """The system is set to it."""

    def catalogue(code: str) -> Catalogue | None:
        return PseudoLanguage() if code == "xx" else None

    monkeypatch.setattr("goodword.languages.system_language", lambda *_: "xx")
    monkeypatch.setattr("goodword.languages.catalogue", catalogue)
    yield
    speak(None)


def untranslated(text: str) -> str:
    while INNERMOST.search(text):
        text = INNERMOST.sub("", text)
    return text


@pytest.mark.parametrize(
    "arguments",
    [
        *(("status",), ("skip", "praise"), ("list",), ("list", "--practice", "coaching"), ("outbox",), ("retention",)),
        *(("check",), ("note",), ("note", "--week", "2026-W99"), ("put-back", "unknown")),
        *(("add", "praise", " "), ("settings", "day_start", "25"), ("import", "/nowhere.jsonl"), ("unlock", "-")),
    ],
)
def test_sentences_are_translated(goodword: Goodword, arguments: tuple[str, ...]) -> None:
    told = goodword(*arguments)
    left = untranslated(told.out + told.err)
    assert not re.search(r"[A-Za-z]{3,} [A-Za-z]{2,}", left), left


def test_json_is_not_translated(goodword: Goodword) -> None:
    assert "Book" in {finding["subject"] for finding in goodword("doctor", "--json").json}
    asked = goodword("review", "praise", "Amara rang the clinic back on Tuesday", "--json").json["question"]
    assert asked == "What was different afterwards, and for whom?"
