"""A light theme for every widget."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication

from goodword.core.settings import ThemeChoice
from goodword.shell.theme.theme import Theme


@pytest.fixture
def theme(qapp: QApplication) -> Iterator[Theme]:
    """The light look; the application is left as it was."""
    font = QFont(qapp.font())
    theme = Theme(qapp, ThemeChoice.LIGHT)
    yield theme
    theme.choose(ThemeChoice.SYSTEM)
    theme.shutdown()
    qapp.setFont(font)
    qapp.setStyleSheet("")
