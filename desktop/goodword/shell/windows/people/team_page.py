"""The Team window where there is somebody: the list with its columns, and the chosen person beside it."""

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.language import marked, tr
from goodword.shell.theme.measures import width_factor
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.folding_row import FoldingRow, Panes
from goodword.shell.windows.people.member_list import MemberList
from goodword.shell.windows.people.member_rows import ColumnNames
from goodword.shell.windows.people.person_pane import PersonPane

_PANE_WIDTH = 336
_PROMISE = marked("Counted in working days. Nobody is ranked, and none of this leaves the computer.")


class TeamPage(QWidget):
    """`weekdays` are the leader's own."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.weekdays: frozenset[int] = frozenset()
        self.list = MemberList(theme)
        self.pane = PersonPane(theme)
        promise = ElidedLabel(theme, tr(_PROMISE), 2, "caption")
        people = QWidget()
        left = QVBoxLayout(people)
        left.setContentsMargins(0, 0, 0, 0)
        left.setSpacing(0)
        left.addWidget(ColumnNames(theme, self.list, self.list.rows.columns))
        left.addWidget(self.list, 1)
        foot = QHBoxLayout()
        foot.setContentsMargins(24, 8, 24, 14)
        foot.addWidget(promise)
        left.addLayout(foot)
        columns = FoldingRow(0, fills=True)
        columns.add(people, 1)
        columns.add(self.pane, width=round(_PANE_WIDTH * width_factor(theme.types.body)))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(both := Panes(columns))
        both.lead(self.list, self.pane)
