"""How keys are written below the form, in every language."""

import pytest
from PySide6.QtWidgets import QApplication

from goodword.core.language import LANGUAGES, speaking
from goodword.languages import catalogue
from goodword.shell.qt_application import take_language
from goodword.shell.windows.entry.entry_foot import key_words


@pytest.mark.parametrize("code", LANGUAGES)
def test_enter_has_its_sign_whatever_the_language_calls_it(qapp: QApplication, code: str) -> None:
    try:
        with speaking(catalogue(code)):
            take_language(qapp)
        assert key_words("Ctrl+Return").endswith("+↵")
        assert key_words("Ctrl+K").endswith("+K")
    finally:
        take_language(qapp)
