"""The one QApplication."""

import sys
from typing import TypeAlias

from PySide6.QtWidgets import QApplication

from goodword import APPLICATION_ID
from goodword.shell.widgets.tray_icon import app_icon

QtApplication: TypeAlias = QApplication
"""What the composition root hands on without knowing Qt."""


def qt_application() -> QtApplication:
    """The one QApplication, before anything else of Qt is made."""
    app = QApplication([sys.argv[0]])
    app.setApplicationName("goodword")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    return app
