"""What settings can be chosen from, and the pages they stand on, in words that are said where they are shown."""

from enum import StrEnum

from goodword.core.language import marked
from goodword.core.week_start import WeekStart


class ThemeChoice(StrEnum):
    """Light, dark, or whatever the system shows."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"


SAME = "same"
"""The wish for a note in the language Goodword itself speaks."""


class Security(StrEnum):
    """How the way to the mail server is closed to others; NONE only goes to this computer."""

    STARTTLS = "starttls"
    TLS = "tls"
    NONE = "none"


ASKING = marked("When to ask", "a page of the settings")
PROMPTS = marked("Prompts", "a page of the settings")
DAYS = marked("Days and time off", "a page of the settings")
WORDING = marked("Wording", "a page of the settings")
NOTE = marked("Weekly note", "a page of the settings")
MAIL = marked("Mail", "a page of the settings")
LOOK = marked("Look", "a page of the settings")
PRIVACY = marked("Data and privacy", "a page of the settings")
GROUPS = (ASKING, DAYS, WORDING, NOTE, MAIL, LOOK)
"""Those with a page of nothing but their settings."""

LOCK_MINUTES = {
    "0": marked("Never", "a choice"),
    "5": marked("5 minutes", "a choice"),
    "15": marked("15 minutes", "a choice"),
    "30": marked("30 minutes", "a choice"),
    "60": marked("60 minutes", "a choice"),
}
DAYS_MORE = (
    marked("Today only", "a choice"),
    marked("1 day more", "a choice"),
    marked("2 days more", "a choice"),
    marked("3 days more", "a choice"),
    marked("4 days more", "a choice"),
    marked("5 days more", "a choice"),
)
THEMES = (
    (ThemeChoice.SYSTEM.value, marked("System", "a choice")),
    (ThemeChoice.LIGHT.value, marked("Light", "a choice")),
    (ThemeChoice.DARK.value, marked("Dark", "a choice")),
)
WEEK_STARTS = (
    (WeekStart.SYSTEM.value, marked("System", "a choice")),
    (WeekStart.MONDAY.value, marked("Monday", "a choice")),
    (WeekStart.SUNDAY.value, marked("Sunday", "a choice")),
    (WeekStart.SATURDAY.value, marked("Saturday", "a choice")),
)
SECURITY = (
    (Security.STARTTLS, "STARTTLS"),
    (Security.TLS, marked("TLS from the start", "a choice")),
    (Security.NONE, marked("None", "a choice")),
)
HINTS = (
    (
        "credit_taking",
        marked("Hint: a share for me", "a setting"),
        marked("Your own part in somebody's act is shown back, once."),
    ),
    (
        "backhanded",
        marked("Hint: taking part of it back", "a setting"),
        marked("Words like “finally” or “for once” in a praise."),
    ),
    (
        "comparing",
        marked("Hint: somebody else looks smaller", "a setting"),
        marked("One person is lifted by putting others below."),
    ),
    (
        "judging",
        marked("Hint: the person, not the act", "a setting"),
        marked("What somebody is like, where what they did belongs."),
    ),
    (
        "blaming",
        marked("Hint: one person at fault", "a setting"),
        marked("Somebody of your team carries the mistake alone."),
    ),
)
