"""The list that opens below a field."""

from PySide6.QtWidgets import QAbstractItemView, QStyledItemDelegate

_SHEET = """
QListView { background: palette(base); color: palette(text); border: 1px solid palette(mid); padding: 4px;
    outline: none; }
QListView::item { padding: 5px 7px; border: none; border-radius: 5px; color: palette(text); }
QListView::item:hover { background: palette(midlight); }
QListView::item:selected { background: palette(highlight); color: palette(text); }
"""


def dress(view: QAbstractItemView) -> None:
    """Make `view` look like every other list to pick from, in whatever palette holds."""
    view.setItemDelegate(QStyledItemDelegate(view))
    view.setStyleSheet(_SHEET)
