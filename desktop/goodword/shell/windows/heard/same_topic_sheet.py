"""Asks which topic another one is the same as, and says beforehand what that means."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialogButtonBox, QWidget

from goodword.core.errors import KnownError
from goodword.core.language import marked, tr
from goodword.core.people import fold
from goodword.core.practices import is_blank
from goodword.core.topics import Topic, complete_topic
from goodword.shell.surroundings import Surroundings
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.completer import Completer
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.windows.note.sheet import Sheet

_WIDTH = 460
_LINES = 4
_ASKED = marked("Name the topic it belongs to, or type a better name for it. Records keep what you wrote.")


class SameTopicSheet(Sheet):
    """`keep` takes the name both go by, or raises KnownError; any words are fine, the other topics are offered."""

    def __init__(
        self,
        around: Surroundings,
        window: QWidget,
        source: Topic,
        others: Sequence[Topic],
        keep: Callable[[str], object],
    ) -> None:
        super().__init__(around, window, tr("Same as…", "a sheet"), _WIDTH)
        theme = around.theme
        self._source, self._others, self._keep = source, others, keep
        self._name = LineEdit(theme)
        self._name.setAccessibleName(tr("Topic"))
        self._offers = Completer(self._name, lambda typed: [topic.name for topic in complete_topic(typed, others)])
        self._field = Field(theme, tr("{topic} is the same as").format(topic=source.name), self._name)
        self._field.label.setWordWrap(True)
        self._preview = ElidedLabel(theme, tr(_ASKED), _LINES, "sec")
        self._act = Button(theme, tr("Make them one", "a button"), ButtonKind.PRIMARY)
        leave = Button(theme, tr("Not now", "a button"))
        self.column.addWidget(self._field)
        self.column.addWidget(self._preview)
        self.feet((self._act, QDialogButtonBox.ButtonRole.AcceptRole), (leave, QDialogButtonBox.ButtonRole.RejectRole))
        self._act.clicked.connect(self._take)
        leave.clicked.connect(self.close)
        self._name.textChanged.connect(lambda _: self._look())
        self._name.returnPressed.connect(self._take)
        self._preview.setMinimumHeight(self._preview.sizeHint().height())
        self._look()
        self._name.setFocus()

    def _look(self) -> None:
        self._field.settle()
        typed = " ".join(self._name.text().split())
        self._act.setEnabled(not is_blank(typed))
        if is_blank(typed):
            self._preview.setText(tr(_ASKED))
            return
        found = next((topic for topic in self._others if _is_called(topic, typed)), None)
        if found is None:
            words = tr("Nothing was heard under “{name}” yet: {topic} is called that from now on.")
        else:
            words = tr("“{topic}” is counted under “{name}” from now on. Separate takes it back at any time.")
        self._preview.setText(words.format(name=found.name if found else typed, topic=self._source.name))

    def _take(self) -> None:
        if is_blank(self._name.text()):
            return
        try:
            self._keep(self._name.text())
        except KnownError as error:
            self._field.say(error)
            self._name.setFocus()
        else:
            self.close()


def _is_called(topic: Topic, typed: str) -> bool:
    return fold(typed) in (fold(name) for name in (topic.name, *topic.aliases))
