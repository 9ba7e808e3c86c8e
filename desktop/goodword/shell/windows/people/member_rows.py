"""How somebody looks as a row of the team, and the names of the columns above."""

from collections.abc import Iterator
from datetime import date
from typing import Protocol

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractScrollArea,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from goodword.core.language import marked, tr
from goodword.core.people import Recognition
from goodword.core.team import Member
from goodword.core.team_words import NO_SKILL, away_words, likes_title, since_words, waiting
from goodword.shell.theme.measures import RADIUS_ROW, figures, line_height, width_factor
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.initials import paint_initials
from goodword.shell.widgets.painting import advance, box, follow, square, start, text_line

COLUMNS = (marked("Likes praise"), marked("Last praise"), marked("Last coaching"))
NAME_COLUMN = marked("Name and skill")
LEFT_HEADING = marked("Have left the team")
_SIDE = 8
_INITIALS = 32
_INITIALS_AT = 12
_TEXT_AT = 58
_NAME = 140
_LONG_AGO = 100
_COLUMN_GAP = 10
_END = 4
_GAP = 2
_ROW_PADDING = 22
_HEADING_PADDING = 20


class Members(Protocol):
    """The people whose rows are painted."""

    today: date

    def member(self, row: int) -> Member:
        """Who stands in that row."""
        ...

    def begins_leavers(self, row: int) -> bool:
        """Whether the row is the first of those who have left."""
        ...


class Columns(QObject):
    """Where the columns are: each as wide as the longest words it may have to show, the name has what is left."""

    def __init__(self, theme: Theme, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._widths: list[float] = []
        self._measure()
        theme.changed.connect(self._measure)

    def least_width(self) -> int:
        """The width of a row in which a name of the usual length stands beside them."""
        name = _NAME * width_factor(self._theme.types.body)
        return round(2 * _SIDE + _TEXT_AT + name + _COLUMN_GAP + sum(self._widths) + _END)

    def places(self, row: QRectF) -> Iterator[QRectF]:
        """The place of the name, then those of the three columns, in a row's rectangle."""
        at = row.right() - _END - sum(self._widths)
        left = row.left() + _TEXT_AT
        yield QRectF(left, row.top(), at - left - _COLUMN_GAP, row.height())
        for width in self._widths:
            yield QRectF(at, row.top(), width - _COLUMN_GAP, row.height())
            at += width

    def _measure(self) -> None:
        types = self._theme.types
        counts = figures(types.body)
        some_days = [waiting(date.min, count, date.max) for count in (1, _LONG_AGO)]
        waits = max(advance(counts, text) for text in (waiting(None, None, date.max), tr("Today"), *some_days))
        likes = max(advance(types.body, likes_title(wish)) for wish in (*Recognition, None))
        heads = (advance(types.caption, tr(head)) for head in COLUMNS)
        self._widths = [max(*pair) + _COLUMN_GAP for pair in zip(heads, (likes, waits, waits), strict=True)]


def _below(member: Member, today: date) -> str:
    """What stands below the name: until when they are away, else the skill."""
    if not member.here:
        return since_words(member.person, today)
    return away_words(member.person, today) or member.skill or tr(NO_SKILL)


class ColumnNames(QWidget):
    """The line above the rows of `view`, each name over its column also while the rows leave room for a scroll bar.

    Each row is read out with the names of its figures, so this line is not.
    """

    def __init__(
        self, theme: Theme, view: QAbstractScrollArea, columns: Columns, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._columns = columns
        self._rows = view.viewport()
        self._rows.installEventFilter(self)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        follow(theme, self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The rows have become wider or narrower."""
        if watched is self._rows and event.type() is QEvent.Type.Resize:
            self.update()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        """One line with room round it."""
        return QSize(120, line_height(self._theme.types.caption) + 18)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The names, each over its column."""
        del event
        row = QRectF(0, 0, self._rows.width(), self.height()).adjusted(_SIDE, 12, -_SIDE, -4)
        with QPainter(self) as painter:
            start(painter, self.rect())
            for place, name in zip(self._columns.places(row), map(tr, (NAME_COLUMN, *COLUMNS)), strict=True):
                text_line(painter, place, name, self._theme.types.caption, self._theme.tokens.ink3)


class MemberRows(QStyledItemDelegate):
    """Paints rows: initials, name and skill, and three columns; a heading where those begin who have left."""

    def __init__(self, theme: Theme, members: Members, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self._members = members
        self.columns = Columns(theme, self)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """Two lines, and the heading above the first who has left."""
        del option
        lines = 2 * line_height(self._theme.types.body)
        return QSize(120, lines + _ROW_PADDING + _GAP + self._heading_height(index.row()))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """The row, on its ground while it is chosen or under the pointer."""
        member = self._members.member(index.row())
        tokens = self._theme.tokens
        painter.save()
        start(painter, option.rect)
        row = QRectF(option.rect)
        top = self._heading_height(index.row())
        if top:
            words = QRectF(row.left() + _SIDE + _INITIALS_AT, row.top() + 6, row.width(), top - 6)
            font = QFont(self._theme.types.label)
            font.setWeight(QFont.Weight.DemiBold)
            text_line(painter, words, tr(LEFT_HEADING), font, tokens.ink3)
        row = row.adjusted(_SIDE, top, -_SIDE, -_GAP)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        ground = tokens.select if selected else tokens.hover if hovered else ""
        box(painter, row, RADIUS_ROW, ground, tokens.ink if self._has_ring(option) else "", 2.0)
        disc = square(row.left() + _INITIALS_AT, row.center().y(), _INITIALS)
        paint_initials(painter, disc, self._theme, member.person.name, ground=tokens.surface if selected else "")
        self._paint_words(painter, row, member)
        painter.restore()

    def _paint_words(self, painter: QPainter, row: QRectF, member: Member) -> None:
        tokens, types, today = self._theme.tokens, self._theme.types, self._members.today
        name, likes, praise, coaching = self.columns.places(row)
        line = float(line_height(types.body) + 1)
        upper = QRectF(name.left(), row.center().y() - line, name.width(), line)
        if not member.here:
            upper.setRight(row.right() - _END)
        text_line(painter, upper, member.person.name, types.strong, tokens.ink if member.here else tokens.ink2)
        second = _below(member, today)
        text_line(painter, upper.translated(0, line), second, types.body, tokens.ink2)
        if member.here:
            counts = figures(types.body)
            last = waiting(member.last_praise, member.since_praise, today)
            checked = waiting(member.last_coaching, member.since_coaching, today)
            text_line(painter, likes, likes_title(member.person.recognition), types.body, tokens.ink2)
            text_line(painter, praise, last, counts, tokens.ink2)
            text_line(painter, coaching, checked, counts, tokens.ink2)

    def _heading_height(self, row: int) -> int:
        return line_height(self._theme.types.label) + _HEADING_PADDING if self._members.begins_leavers(row) else 0

    def _has_ring(self, option: QStyleOptionViewItem) -> bool:
        view = self.parent()
        by_keyboard = isinstance(view, QWidget) and view.window().testAttribute(
            Qt.WidgetAttribute.WA_KeyboardFocusChange
        )
        return by_keyboard and bool(option.state & QStyle.StateFlag.State_HasFocus)
