"""What a setting is found by, in each language."""

import pytest

from goodword.core.language import LANGUAGES, speaking
from goodword.core.setting_search import found_by, matches
from goodword.core.settings import setting
from goodword.languages import catalogue


@pytest.mark.parametrize("code", LANGUAGES)
@pytest.mark.parametrize(
    ("typed", "key"),
    [
        ("dark", "theme"),
        ("hotkey", "shortcut"),
        ("password", "smtp_user"),
        ("holiday", "holidays"),
        ("language", "language"),
        ("signature", "leader_name"),
        ("reminder", "prompt_times"),
    ],
)
def test_english_words_find_it_in_every_language(code: str, typed: str, key: str) -> None:
    with speaking(catalogue(code)):
        assert matches(typed, found_by(setting(key)))


@pytest.mark.parametrize(
    ("code", "typed", "key"),
    [
        ("de", "dunkel", "theme"),
        ("de", "Tastenkürzel", "shortcut"),
        ("de", "Passwort", "smtp_user"),
        ("es", "contraseña", "smtp_user"),
        ("es", "atajo", "shortcut"),
        ("fr", "raccourci", "shortcut"),
        ("fr", "sombre", "theme"),
        ("pt", "atalho", "shortcut"),
        ("pt", "senha", "smtp_user"),
        ("ar", "داكن", "theme"),
        ("ar", "اختصار", "shortcut"),
    ],
)
def test_so_do_common_words_of_the_language(code: str, typed: str, key: str) -> None:
    with speaking(catalogue(code)):
        assert matches(typed, found_by(setting(key)))
