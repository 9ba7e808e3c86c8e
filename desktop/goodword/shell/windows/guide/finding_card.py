"""One thing that works on this computer, or doesn't: a sign, what it is, and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.findings import Finding, state_title, state_word
from goodword.core.language import labelled
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.icon import Icon


class FindingCard(Card):
    """The sign is a check or a warning, and the state stands there in words too."""

    def __init__(self, theme: Theme, finding: Finding, parent: QWidget | None = None) -> None:
        super().__init__(theme, labelled(finding.subject, state_word(finding)), parent)
        self.setAccessibleDescription(f"{finding.detail} {finding.advice}".strip())
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(_label(finding.subject, "strong"))
        head.addStretch(1)
        head.addWidget(_label(state_title(finding), "caption"))
        words = QVBoxLayout()
        words.setSpacing(3)
        words.addLayout(head)
        words.addWidget(_label(finding.detail, "sec", wrapped=True))
        if finding.advice:
            words.addWidget(_label(finding.advice, "body", wrapped=True))
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(Icon(theme, "check" if finding.works else "warning"), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)


def _label(text: str, role: str, *, wrapped: bool = False) -> QLabel:
    label = QLabel(text)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    set_role(label, role)
    if wrapped:
        label.setWordWrap(True)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
    return label
