"""The languages that are shipped: which one the system wants, and what the compiled files say."""

import os
import subprocess
import sys

import pytest

from goodword.core.language import LANGUAGES, SYSTEM, speak, spoken, tr
from goodword.integration.languages import system_language
from goodword.languages import catalogue, speak_in
from goodword.shell.catalogue import QtCatalogue


@pytest.mark.parametrize(
    ("environment", "code"),
    [
        ({}, "en"),
        ({"LANG": "C.UTF-8", "LANGUAGE": "de"}, "en"),
        ({"LANG": "de_AT.UTF-8"}, "de"),
        ({"LANG": "de_DE@euro"}, "de"),
        ({"LANG": "en_GB.UTF-8", "LANGUAGE": "fr_CA:de"}, "fr"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "nl:en"}, "en"),
        ({"LANG": "fr_FR.UTF-8", "LANGUAGE": "nl"}, "fr"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_MX"}, "es"),
        ({"LANG": "de_DE.UTF-8", "LC_MESSAGES": "es_MX", "LC_ALL": "ar_EG.UTF-8"}, "ar"),
        ({"LANG": "pt_BR.UTF-8"}, "pt"),
        ({"LANG": "nl_NL.UTF-8"}, "en"),
        ({"LANG": "", "LC_ALL": "POSIX"}, "en"),
    ],
)
def test_the_systems_language_is_the_first_wished_for_that_is_shipped(environment: dict[str, str], code: str) -> None:
    assert system_language(list, "linux", environment) == code


@pytest.mark.parametrize("code", sorted(LANGUAGES.keys() - {"en"}))
def test_every_language_is_shipped_and_says_something_of_its_own(code: str) -> None:
    german = catalogue(code)
    assert isinstance(german, QtCatalogue)
    assert german.lookup("Monday", "", None) not in ("", "Monday")
    assert german.lookup("No such text", "", None) == ""


def test_english_and_unknown_languages_need_no_catalogue() -> None:
    assert catalogue("en") is None
    assert catalogue("tlh") is None


def test_what_is_chosen_is_spoken_until_something_else_is(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("goodword.languages.system_language", lambda _ask: "fr")
    try:
        assert [(speak_in("de"), tr("Monday")), (speak_in(SYSTEM), tr("Monday")), (speak_in("en"), tr("Monday"))] == [
            ("de", "Montag"),
            ("fr", "lundi"),
            ("en", "Monday"),
        ]
        assert spoken() == "en"
    finally:
        speak(None)


def test_qt_is_not_needed_before_something_is_said() -> None:
    program = (
        "import sys; from goodword.languages import speak_in; speak_in('de'); assert 'PySide6' not in sys.modules;"
        "from goodword.core.language import tr; print(tr('Monday'))"
    )
    environment = os.environ | {"PYTHONPATH": os.pathsep.join(sys.path)}
    said = subprocess.run(
        [sys.executable, "-c", program], env=environment, capture_output=True, text=True, check=True, timeout=60
    )
    assert said.stdout == "Montag\n"
