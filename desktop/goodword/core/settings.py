"""The settings: defaults, bounds, labels and help as data. The window and the command are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time
from enum import StrEnum

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import LANGUAGES, SYSTEM
from goodword.core.mail_address import (
    format_addresses,
    parse_address,
    parse_addresses,
    parse_host,
    parse_user,
)
from goodword.core.practices import Practice
from goodword.core.prompt_choices import PromptChoices, format_prompt_choices, parse_prompt_choices
from goodword.core.setting import Control as Control
from goodword.core.setting import Setting as Setting
from goodword.core.setting_values import (
    WEEKDAY_NAMES,
    format_bool,
    format_date,
    format_port,
    format_practices,
    format_switch,
    format_times,
    format_weekdays,
    one_of,
    parse_bool,
    parse_name,
    parse_optional_date,
    parse_port,
    parse_practices,
    parse_region,
    parse_switch,
    parse_times,
    parse_weekdays,
    single_time,
    whole_number,
)
from goodword.core.shifts import check_prompt_time
from goodword.core.shortcut import KeyChord, format_chord, parse_chord


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


@dataclass(frozen=True, slots=True)
class Settings:
    """What the leader chose. Workdays, holidays and practices are dated facts of the book, not settings."""

    prompt_times: tuple[time, ...] = (time(15, 30),)
    work_start: time = time(9)
    work_end: time = time(17, 30)
    names_in_prompts: bool = False
    day_start: int = 4
    start_date: date | None = None
    fill_in_workdays: int = 2
    wording: bool = True
    hint_credit_taking: bool = True
    hint_backhanded: bool = True
    hint_comparing: bool = True
    hint_judging: bool = True
    hint_blaming: bool = True
    leader_name: str = ""
    mail_to_manager: tuple[str, ...] = ()
    mail_to_team: tuple[str, ...] = ()
    mail_to_company: tuple[str, ...] = ()
    mail_from: str = ""
    smtp_host: str = ""
    smtp_port: int | None = None
    smtp_security: Security = Security.STARTTLS
    smtp_user: str = ""
    theme: ThemeChoice = ThemeChoice.SYSTEM
    reduced_motion: bool = False
    lock_after: int = 0
    shortcut: KeyChord | None = None
    language: str = SYSTEM
    note_language: str = SAME
    prompts: PromptChoices = field(default_factory=PromptChoices)


ASKING, PROMPTS, DAYS, WORDING = "When to ask", "Prompts", "Days and time off", "Wording"
NOTE, MAIL, LOOK, PRIVACY = "Weekly note", "Mail", "Look", "Data and privacy"
GROUPS = (ASKING, DAYS, WORDING, NOTE, MAIL, LOOK)
"""Those with a page of nothing but their settings."""

_LOCK_MINUTES = ("0", "5", "15", "30", "60")
_SECURITY = ((Security.STARTTLS, "STARTTLS"), (Security.TLS, "TLS from the start"), (Security.NONE, "None"))
_HINTS = (
    ("credit_taking", "a share for me", "Your own part in somebody's act is shown back, once."),
    ("backhanded", "taking part of it back", "Words like “finally” or “for once” in a praise."),
    ("comparing", "somebody else looks smaller", "One person is lifted by putting others below."),
    ("judging", "the person, not the act", "What somebody is like, where what they did belongs."),
    ("blaming", "one person at fault", "Somebody of your team carries the mistake alone."),
)

SETTINGS: tuple[Setting, ...] = (
    Setting(
        "prompt_times", ASKING, "Ask me at", "Several times are possible: 11:30, 15:30",
        Control.TEXT, parse_times, format_times,
    ),
    Setting(
        "work_start", ASKING, "Work begins", "It never asks before.",
        Control.TIME, single_time, lambda value: format_times((value,)),
    ),
    Setting(
        "work_end", ASKING, "Work ends", "It never asks after. An end before the beginning is the next day.",
        Control.TIME, single_time, lambda value: format_times((value,)),
    ),
    Setting(
        "names_in_prompts", ASKING, "Names in notifications", "Others may see your screen.",
        Control.TOGGLE, parse_bool, format_bool,
    ),
    Setting(
        "shortcut", ASKING, "Key for quick entry", "Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G",
        Control.TEXT, parse_chord, format_chord,
    ),
    Setting(
        "practices", ASKING, "The three practices", "Switch one off if it is not yours to do. Its past stays.",
        Control.PRACTICES, parse_practices, format_practices, tuple((p.value, p.capitalize()) for p in Practice), True,
    ),
    Setting(
        "prompts", PROMPTS, "Prompts", "The questions you are asked: your own, and ours that you hide.",
        Control.PROMPTS, parse_prompt_choices, format_prompt_choices,
    ),
    Setting(
        "workdays", DAYS, "Working days", "On all other days it says nothing, and your run simply waits.",
        Control.WEEKDAYS, parse_weekdays, format_weekdays,
        tuple((name, name.capitalize()) for name in WEEKDAY_NAMES), True,
    ),
    Setting(
        "holidays", DAYS, "Public holidays", "A country, or one with its region: DE, DE-BY. Off from today on.",
        Control.TEXT, parse_region, str, dated=True,
    ),
    Setting(
        "day_start", DAYS, "My day starts at", "On nights? A record made before that hour counts for the day before.",
        Control.CHOICE, lambda text: whole_number(text, 0, 12), str,
        tuple((str(hour), f"{hour:02}:00") for hour in range(13)),
    ),
    Setting(
        "fill_in_workdays", DAYS, "A day stays open for", "So many working days more; then it is closed.",
        Control.CHOICE, lambda text: whole_number(text, 0, 5), str,
        tuple((str(n), "Today only" if n == 0 else f"{n} day{'s' * (n > 1)} more") for n in range(6)),
    ),
    Setting(
        "start_date", DAYS, "Counting from", "The day your runs begin. An earlier record moves it back.",
        Control.TEXT, parse_optional_date, format_date,
    ),
    Setting(
        "wording", WORDING, "Read along while I write", "Lights and one question below the note. Nothing leaves here.",
        Control.TOGGLE, parse_switch, format_switch,
    ),
    *(
        Setting(f"hint_{name}", WORDING, f"Hint: {label}", words, Control.TOGGLE, parse_bool, format_bool)
        for name, label, words in _HINTS
    ),
    Setting(
        "leader_name", NOTE, "Your name under a note", "Empty leaves it out.",
        Control.TEXT, parse_name, str,
    ),
    Setting(
        "note_language", NOTE, "Language of the notes", "The words around what you wrote. Your own stay as they are.",
        Control.CHOICE, lambda text: one_of(text, (SAME, *LANGUAGES)), str,
        ((SAME, "As Goodword"), *LANGUAGES.items()),
    ),
    Setting(
        "mail_to_manager", MAIL, "Your manager's note goes to", "An address, or several with commas.",
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_to_team", MAIL, "The team's note goes to", "Everybody sees the addresses of the others.",
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_to_company", MAIL, "The company's note goes to", "Only what people agreed to have public is in it.",
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_from", MAIL, "Your own address", "Notes come from it, and answers go to it.",
        Control.TEXT, parse_address, str,
    ),
    Setting(
        "smtp_host", MAIL, "Mail server", "For sending from here, like smtp.example.org. Empty: nothing is sent.",
        Control.TEXT, parse_host, str,
    ),
    Setting(
        "smtp_security", MAIL, "Encryption", "Certificates are always checked. None only goes to this computer.",
        Control.CHOICE, lambda text: Security(one_of(text, tuple(Security))), str, _SECURITY,
    ),
    Setting(
        "smtp_port", MAIL, "Port", "Empty takes the usual one: 587, with TLS from the start 465.",
        Control.NUMBER, parse_port, format_port,
    ),
    Setting(
        "smtp_user", MAIL, "Sign in as", "Often your address. Empty, where the server wants no password.",
        Control.TEXT, parse_user, str,
    ),
    Setting(
        "theme", LOOK, "Light or dark", "System follows your desktop.",
        Control.CHOICE, lambda text: ThemeChoice(one_of(text, tuple(ThemeChoice))), str,
        tuple((choice.value, choice.capitalize()) for choice in ThemeChoice),
    ),
    Setting(
        "language", LOOK, "Language", "System takes that of your desktop, if Goodword speaks it.",
        Control.CHOICE, lambda text: one_of(text, (SYSTEM, *LANGUAGES)), str,
        ((SYSTEM, "System"), *LANGUAGES.items()),
    ),
    Setting(
        "reduced_motion", LOOK, "Less movement", "Nothing slides, grows or fades.",
        Control.TOGGLE, parse_bool, format_bool,
    ),
    Setting(
        "lock_after", PRIVACY, "Lock after", "Without a key or click in Goodword, and when the computer sleeps.",
        Control.CHOICE, lambda text: int(one_of(text, _LOCK_MINUTES)), str,
        tuple((minutes, "Never" if minutes == "0" else f"{minutes} minutes") for minutes in _LOCK_MINUTES),
    ),
)

BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}

EXAMPLES: Mapping[str, str] = {"start_date": "2026-03-02", "holidays": "DE-BY"}
"""What an empty field shows, for settings whose form is not plain from their name."""


def setting(key: str) -> Setting:
    """The setting called `key`; raises InvalidInputError that names all keys."""
    try:
        return BY_KEY[key]
    except KeyError:
        raise InvalidInputError(f"{quoted(key)} is no setting.", f"Known ones: {', '.join(BY_KEY)}.") from None


def from_strings(values: Mapping[str, str]) -> Settings:
    """Settings from what is stored; a value that is no longer allowed falls back to its default.

    So do the times where they do not fit together: no other change may be refused because of them.
    """
    known = Settings()
    for spec in SETTINGS:
        if spec.dated or spec.key not in values:
            continue
        try:
            known = replace(known, **{spec.key: spec.parse(values[spec.key])})
        except InvalidInputError:
            continue
    try:
        check_together(known)
    except InvalidInputError:
        usual = Settings()
        return replace(
            known, prompt_times=usual.prompt_times, work_start=usual.work_start, work_end=usual.work_end
        )
    return known


def check_together(settings: Settings) -> None:
    """Raise InvalidInputError where single values are fine but do not go together."""
    if settings.work_start == settings.work_end:
        raise InvalidInputError("Work can't begin and end at the same time.", "Set one of the two differently.")
    for moment in settings.prompt_times:
        check_prompt_time(moment, settings.work_start, settings.work_end)
