"""Welcome, second page: the working days, and when a day begins."""

from collections.abc import Collection
from datetime import timedelta

from PySide6.QtWidgets import QGroupBox, QHBoxLayout, QVBoxLayout, QWidget

from goodword.core.days import DayKind
from goodword.core.practices import Practice
from goodword.core.setting_values import format_weekdays
from goodword.core.settings import BY_KEY
from goodword.core.typed_dates import WEEKDAYS
from goodword.core.weeks import Week
from goodword.shell.surroundings import Surroundings
from goodword.shell.theme.theme import set_kind
from goodword.shell.widgets.button import Button
from goodword.shell.widgets.card import Card
from goodword.shell.widgets.combo import Combo
from goodword.shell.widgets.error_line import ErrorLine
from goodword.shell.widgets.field import Field
from goodword.shell.widgets.week_strip import DayCell, WeekStrip
from goodword.shell.windows.welcome_page import WelcomePage, label

_SAMPLE = (
    frozenset(Practice),
    frozenset({Practice.PRAISE, Practice.LISTENING}),
    frozenset(Practice),
    frozenset({Practice.PRAISE}),
)
"""What the first working days of a week may hold; the others are still to come."""
