"""What is known of a person beside their wish: what they are called, their mail address, the days they work."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QRectF, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from goodword.core.date_words import tiny_weekday_names, weekday_names
from goodword.core.errors import InvalidInputError, KnownError
from goodword.core.language import tr
from goodword.core.mail_address import parse_address
from goodword.core.people import Person, checked_name
from goodword.core.practices import is_blank
from goodword.core.team_words import leave_words
from goodword.shell.theme.theme import Theme, set_role
from goodword.shell.widgets.button import Button, ButtonKind
from goodword.shell.widgets.card import Group
from goodword.shell.widgets.elide import ElidedLabel
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.line_edit import LineEdit
from goodword.shell.widgets.painting import text_line

_SPARED = 10
"""So much less room than other buttons have at each side."""


class DayButton(Button):
    """A weekday, as narrow as its letters allow, so that seven stand in a row."""

    def __init__(self, theme: Theme, day: str, short: str) -> None:
        super().__init__(theme, short)
        self.setCheckable(True)
        self.setAccessibleName(day)
        self.setToolTip(day)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As narrow as its letters."""
        wanted = super().sizeHint()
        return QSize(wanted.width() - 2 * _SPARED, wanted.height())

    def minimumSizeHint(self) -> QSize:
        """Never narrower."""
        return self.sizeHint()

    def _paint_content(self, painter: QPainter, rect: QRectF, ink: str) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        text_line(painter, rect, self.text(), self._theme.types.medium, ink, centre)


class PersonFacts(QWidget):
    """`changed` tells the person with what was typed or pressed; what can't be taken is said below its field."""

    changed = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person: Person | None = None
        self._usual: frozenset[int] = frozenset()
        self._spoken, self._mail = LineEdit(theme), LineEdit(theme)
        self._mail.setPlaceholderText("kim@example.org")
        self.spoken = Field(theme, tr("Is called"), self._spoken)
        self.mail = Field(theme, tr("Mail address"), self._mail)
        self._doubted = self.spoken
        for field in (self.spoken, self.mail):
            field.control.setAccessibleName(field.label.text())
        self.days = tuple(DayButton(theme, *names) for names in zip(weekday_names(), tiny_weekday_names(), strict=True))
        self.usual = Button(theme, tr("Same days as you", "a button"), ButtonKind.SMALL_LINK)
        self.usual.setAccessibleName(self.usual.text())
        self.away = Button(theme, tr("Away…", "days, a button"), ButtonKind.SMALL_LINK)
        self.away.setAccessibleName(tr("Days away…", "a button"))
        self._stretch = ElidedLabel(theme, lines=2, role="caption")
        self._lay_out()
        for edit, told in ((self._spoken, self._tell_spoken), (self._mail, self._tell_mail)):
            edit.left.connect(told)
            edit.returnPressed.connect(told)
        for button in self.days:
            button.toggled.connect(self._tell_days)
        self.usual.clicked.connect(lambda: self._tell_weekdays(None))

    def show_person(self, person: Person, usual: frozenset[int], today: date, *, anew: bool) -> None:
        """Show somebody; `usual` are the leader's own weekdays. What is being typed stays unless it is `anew`."""
        before, self._person, self._usual = self._person, person, usual
        for field, edit, was, value in (
            (self.spoken, self._spoken, before and before.spoken, person.spoken),
            (self.mail, self._mail, before and before.mail, person.mail),
        ):
            if anew or edit.text() == (was or "") or was != value:
                edit.setText(value or "")
                edit.setCursorPosition(0)
                field.settle()
        self._spoken.setPlaceholderText(next(iter(person.name.split()), ""))
        worked = usual if person.weekdays is None else person.weekdays
        for day, button in enumerate(self.days):
            with QSignalBlocker(button):
                button.setChecked(day in worked)
            button.update()
        self.usual.setVisible(person.weekdays is not None)
        self._stretch.setText(leave_words(person, today))

    def refuse(self, error: KnownError) -> None:
        """Say below the field that was told last what is wrong."""
        self._doubted.say(error)

    @property
    def is_typing(self) -> bool:
        """Whether something is typed that is not told, or was refused."""
        person = self._person
        return person is not None and (self._spoken.text(), self._mail.text()) != (
            person.spoken or "",
            person.mail or "",
        )

    def settle(self) -> None:
        """Tell what was typed and not yet told."""
        self._tell_spoken()
        self._tell_mail()

    def _tell_spoken(self) -> None:
        typed, person = self._spoken.text(), self._person
        if person is None:
            return
        self._doubted = self.spoken
        self.spoken.settle()
        try:
            spoken = None if is_blank(typed) else checked_name(typed)
        except InvalidInputError as error:
            self.spoken.say(error)
            return
        if spoken != person.spoken:
            self.changed.emit(replace(person, spoken=spoken))

    def _tell_mail(self) -> None:
        person = self._person
        if person is None or self._mail.text() == (person.mail or ""):
            self.mail.settle()
            return
        self._doubted = self.mail
        self.mail.settle()
        try:
            mail = parse_address(self._mail.text()) or None
        except InvalidInputError as error:
            self.mail.say(error)
            return
        if mail != person.mail:
            self.changed.emit(replace(person, mail=mail))

    def _tell_days(self) -> None:
        chosen = frozenset(day for day, button in enumerate(self.days) if button.isChecked())
        self._tell_weekdays(None if chosen == self._usual else chosen)

    def _tell_weekdays(self, weekdays: frozenset[int] | None) -> None:
        if self._person is not None:
            self.changed.emit(replace(self._person, weekdays=weekdays))

    def _lay_out(self) -> None:
        group = Group(tr("Works on"))
        row = QHBoxLayout(group)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(4)
        for button in self.days:
            row.addWidget(button, 1)
        head = QHBoxLayout()
        head.setSpacing(8)
        label = QLabel(tr("Works on"))
        set_role(label, "label")
        head.addWidget(label, 1)
        head.addWidget(self.usual)
        days = QVBoxLayout()
        days.setSpacing(6)
        days.addLayout(head)
        days.addWidget(group)
        away = QHBoxLayout()
        away.setSpacing(8)
        away.addWidget(self._stretch, 1)
        away.addWidget(self.away)
        days.addLayout(away)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.spoken)
        column.addLayout(days)
        column.addWidget(self.mail)
