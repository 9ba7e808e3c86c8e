"""Printing a page: the system's own dialog, and black ink on white whatever the windows look like."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from goodword.core.note_blocks import Block
from goodword.shell.surroundings import Surroundings

_PRINTED_AS = ".html"


def print_page(around: Surroundings, window: QWidget, blocks: list[Block]) -> None:
    """Ask which printer takes the page. Its name says nothing to those who see what is waiting there.

    Raises KnownError where the page can't be made.
    """
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

    page = QTextDocument(window)
    page.setHtml((around.document(blocks, _PRINTED_AS) or b"").decode())
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName("Goodword")
    dialog = QPrintDialog(printer, window)
    dialog.accepted.connect(lambda: page.print_(printer))
    dialog.finished.connect(page.deleteLater)
    dialog.finished.connect(dialog.deleteLater)
    dialog.setWindowModality(Qt.WindowModality.WindowModal)
    dialog.show()
