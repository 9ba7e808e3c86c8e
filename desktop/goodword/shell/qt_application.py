"""The one QApplication."""

import sys
from typing import TypeAlias

from PySide6.QtCore import QLibraryInfo, QLocale, QTranslator
from PySide6.QtWidgets import QApplication

from goodword import APPLICATION_ID
from goodword.core.language import spoken
from goodword.shell.widgets.tray_icon import app_icon

QtApplication: TypeAlias = QApplication
"""What the composition root hands on without knowing Qt."""


def qt_application() -> QtApplication:
    """The one QApplication, made before anything else of Qt; there may be one from a start that was tried before."""
    there = QApplication.instance()
    app = there if isinstance(there, QApplication) else QApplication([sys.argv[0]])
    app.setApplicationName("goodword")
    app.setDesktopFileName(APPLICATION_ID)
    app.setQuitOnLastWindowClosed(False)
    app.setWindowIcon(app_icon())
    return app


def take_language(app: QApplication) -> None:
    """Let Qt speak what Goodword speaks: its own texts, the direction of the windows, and how numbers are written."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    system, wanted = QLocale.system(), QLocale(spoken())
    locale = system if system.language() == wanted.language() else wanted
    QLocale.setDefault(locale)
    translator = QTranslator(app)
    folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    # Qt has no Portuguese of Portugal: then the language as it is spoken in most places.
    if any(translator.load(one, "qtbase", "_", folder) for one in (locale, wanted)):
        app.installTranslator(translator)
    app.setLayoutDirection(locale.textDirection())
