"""What does not fit: parts that cover each other, stand outside of what holds them, or are cut."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtWidgets import QAbstractItemView, QAbstractScrollArea, QScrollArea, QWidget

from goodword.shell.widgets.focus_ring import FocusRing
from goodword.shell.widgets.toast import Toast

_SLACK = 1


def misfits(holder: QWidget) -> list[str]:
    """Every misfit in what is in view of `holder`, in words."""
    parts = list(_parts(holder))
    found = [f"{_called(part)} is outside of {_called(holder)}" for part in parts if not _is_inside(part, holder)]
    found += [
        f"{_called(one)} covers {_called(other)}" for one, other in combinations(parts, 2) if _covers(one, other)
    ]
    for part in parts:
        needed = part.minimumWidth() or part.minimumSizeHint().width()
        if part.width() < needed - _SLACK:
            found.append(f"{_called(part)} is cut: {part.width()} of {needed}")
        found += misfits(part)
    return found


def _parts(holder: QWidget) -> Iterator[QWidget]:
    if isinstance(holder, QScrollArea):
        yield holder.viewport()
    elif not isinstance(holder, QAbstractScrollArea | QAbstractItemView):
        parts = (part for part in holder.children() if isinstance(part, QWidget))
        in_view = (part for part in parts if part.isVisible() and not part.isWindow())
        yield from (part for part in in_view if not isinstance(part, FocusRing | Toast))


def _is_inside(part: QWidget, holder: QWidget) -> bool:
    place, room = part.geometry(), holder.rect().adjusted(-_SLACK, -_SLACK, _SLACK, _SLACK)
    above = holder.parentWidget()
    if isinstance(above, QScrollArea) and above.viewport() is holder:  # it scrolls up and down
        return room.left() <= place.left() and place.right() <= room.right()
    return room.contains(place)


def _covers(one: QWidget, other: QWidget) -> bool:
    common = one.geometry().intersected(other.geometry())
    return common.width() > _SLACK and common.height() > _SLACK


def _called(part: QWidget) -> str:
    text = getattr(part, "text", None)
    words = part.accessibleName() or (text() if callable(text) else "") or part.windowTitle()
    return f"{type(part).__name__} {words}".strip()
