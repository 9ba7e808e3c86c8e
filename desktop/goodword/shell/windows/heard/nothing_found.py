"""What stands in place of the topics where none is found."""

from PySide6.QtWidgets import QWidget

from goodword.core.language import marked, tr
from goodword.core.practices import Kind
from goodword.shell.theme.theme import Theme
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.empty_state import EmptyState

_QUOTED = 40
_NONE_OF = {
    Kind.GRIEVANCE: marked("No grievance was heard yet."),
    Kind.WISH: marked("No wish was heard yet."),
    Kind.THANKS: marked("No thanks were heard yet."),
    Kind.UNEXPECTED_USE: marked("No unexpected use was heard yet."),
}


class NothingFound(EmptyState):
    """Says what was looked for."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, "", "", "search", Button(theme, tr("Show all", "a button")), parent)

    def say(self, typed: str, kind: Kind | None) -> None:
        """No topic is called so, or nothing of that kind was heard."""
        if typed:
            short = typed if len(typed) <= _QUOTED else f"{typed[:_QUOTED]}…"
            self.head.setText(tr("No topic is called “{name}”.").format(name=short))
            self.sentence.setText(tr("Fewer letters find more."))
        elif kind is not None:
            self.head.setText(tr(_NONE_OF[kind]))
            self.sentence.setText(tr("What you record with that kind stands here, by topic."))
