"""The one style sheet, made from tokens and fonts: what palette and painted widgets leave to it."""

from PySide6.QtGui import QFont, QFontMetricsF

from goodword.shell.theme.measures import Types
from goodword.shell.theme.tokens import Tokens


def style_sheet(tokens: Tokens, types: Types, *, from_right: bool = False) -> str:
    """Labels by `role`, frames by `kind`, menus, lists, scroll bars, tooltips and plain inputs.

    `from_right` puts the line beside a list or a side pane where it is in windows that are read from the right.
    """
    edge = 2 if tokens.high_contrast else 1
    frames = _frames(tokens, edge, *(("right", "left") if from_right else ("left", "right")))
    return "\n".join((_labels(tokens, types), frames, _inputs(tokens, edge), _lists(tokens, edge)))


def _labels(t: Tokens, types: Types) -> str:
    roles = {
        "caption": (types.caption, t.ink3),
        "label": (types.label, t.ink2),
        "body": (types.body, t.ink),
        "sec": (types.body, t.ink2),
        "strong": (types.strong, t.ink),
        "head": (types.head, t.ink),
        "title": (types.title, t.ink),
        "display": (types.display, t.ink),
        "error": (types.body, t.error),
    }
    rules = [f'QLabel[role="{role}"] {{ {_font(font)} color: {ink}; }}' for role, (font, ink) in roles.items()]
    return "\n".join(["QLabel { background: transparent; }", *rules])


def _frames(t: Tokens, edge: int, begin: str, end: str) -> str:
    line = f"{edge}px solid {t.line}"
    return f"""
QFrame[kind="card"] {{ background: {t.surface}; border: {line}; border-radius: 10px; }}
QFrame[kind="side"] {{ background: {t.surface}; border: none; border-{begin}: {line}; }}
QFrame[kind="list"] {{ background: {t.surface}; border: none; border-{end}: {line}; }}
QFrame[kind="bar"] {{ background: {t.surface}; border: none; border-top: {line}; }}
QFrame[kind="topbar"] {{ background: {t.bg}; border: none; border-bottom: {line}; }}
QFrame[kind="foot"] {{ background: {t.sunken}; border: none; border-top: {line}; }}
QFrame[kind="well"] {{ background: {t.sunken}; border: {edge if t.high_contrast else 0}px solid {t.line};
    border-radius: 8px; }}
QFrame[kind="page"] {{ background: {t.surface}; border: {line}; border-radius: 8px; }}
QFrame[kind="rule"] {{ background: {t.line}; border: none; max-height: {edge}px; min-height: {edge}px; }}
QScrollArea, QScrollArea > QWidget > QWidget[kind="scrolled"] {{ background: transparent; border: none; }}
QToolTip {{ background: {t.surface}; color: {t.ink}; border: {edge}px solid {t.edge}; padding: 4px 6px; }}"""


def _inputs(t: Tokens, edge: int) -> str:
    return f"""
QLineEdit, QTextEdit, QPlainTextEdit {{ selection-background-color: {t.textsel}; selection-color: {t.ink};
    placeholder-text-color: {t.ink3}; }}
QTextBrowser {{ background: transparent; border: none; color: {t.ink}; selection-background-color: {t.textsel}; }}
QMenu {{ background: {t.surface}; color: {t.ink}; border: {edge}px solid {t.edge}; border-radius: 8px; padding: 4px; }}
QMenu::item {{ padding: 6px 18px; border-radius: 5px; }}
QMenu::item:selected {{ background: {t.select}; }}
QMenu::item:disabled {{ color: {t.ink3}; }}
QMenu::separator {{ height: 1px; background: {t.line}; margin: 4px 8px; }}"""


def _lists(t: Tokens, edge: int) -> str:
    return f"""
QListView, QTreeView, QTableView {{ background: transparent; border: none; color: {t.ink}; outline: none; }}
QHeaderView, QHeaderView::section {{ background: transparent; border: none; color: {t.ink2}; }}
QHeaderView::section {{ padding: 0 10px; }}
QComboBox QAbstractItemView {{ background: {t.surface}; color: {t.ink}; border: {edge}px solid {t.edge};
    padding: 4px; outline: none; selection-background-color: {t.select}; selection-color: {t.ink}; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 0; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 0; }}
QScrollBar::handle {{ background: {t.track}; border-radius: 3px; margin: 3px; }}
QScrollBar::handle:vertical {{ min-height: 32px; }}
QScrollBar::handle:horizontal {{ min-width: 32px; }}
QScrollBar::handle:hover {{ background: {t.field}; }}
QScrollBar::add-line, QScrollBar::sub-line {{ width: 0; height: 0; }}
QScrollBar::add-page, QScrollBar::sub-page {{ background: transparent; }}"""


def _font(font: QFont) -> str:
    """A font as the sheet says it; the sheet forgets a font's own spacing, so that is said in pixels."""
    spacing = (font.letterSpacing() or 100.0) - 100.0
    pixels = QFontMetricsF(font).horizontalAdvance("n") * spacing / 100
    tracking = f" letter-spacing: {pixels:.2f}px;" if spacing else ""
    return f"font-size: {font.pointSizeF():g}pt; font-weight: {font.weight().value};{tracking}"
