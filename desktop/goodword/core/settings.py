"""The settings: defaults, bounds, labels and help as data. The window and the command are made from it."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time

from goodword.core.errors import InvalidInputError, quoted
from goodword.core.language import LANGUAGES, SYSTEM, marked, tr
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
from goodword.core.setting_choices import ASKING as ASKING
from goodword.core.setting_choices import DAYS as DAYS
from goodword.core.setting_choices import (
    DAYS_MORE,
    HINTS,
    LOCK_MINUTES,
    SECURITY,
    THEMES,
    WEEK_STARTS,
)
from goodword.core.setting_choices import GROUPS as GROUPS
from goodword.core.setting_choices import LOOK as LOOK
from goodword.core.setting_choices import MAIL as MAIL
from goodword.core.setting_choices import NOTE as NOTE
from goodword.core.setting_choices import PRIVACY as PRIVACY
from goodword.core.setting_choices import PROMPTS as PROMPTS
from goodword.core.setting_choices import SAME as SAME
from goodword.core.setting_choices import WORDING as WORDING
from goodword.core.setting_choices import Security as Security
from goodword.core.setting_choices import ThemeChoice as ThemeChoice
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
from goodword.core.shortcut import KeyChord, chord_words, format_chord, parse_chord
from goodword.core.week_start import WeekStart


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
    week_start: WeekStart = WeekStart.SYSTEM
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


SETTINGS: tuple[Setting, ...] = (
    Setting(
        "prompt_times", ASKING, marked("Ask me at", "a setting"), marked("Several times are possible: 11:30, 15:30"),
        Control.TEXT, parse_times, format_times,
    ),
    Setting(
        "work_start", ASKING, marked("Work begins", "a setting"), marked("It never asks before."),
        Control.TIME, single_time, lambda value: format_times((value,)),
    ),
    Setting(
        "work_end", ASKING, marked("Work ends", "a setting"),
        marked("It never asks after. An end before the beginning is the next day."),
        Control.TIME, single_time, lambda value: format_times((value,)),
    ),
    Setting(
        "names_in_prompts", ASKING, marked("Names in notifications", "a setting"),
        marked("Others may see your screen."),
        Control.TOGGLE, parse_bool, format_bool,
    ),
    Setting(
        "shortcut", ASKING, marked("Key for quick entry", "a setting"),
        marked("Opens it from anywhere, where your desktop allows it: Ctrl+Alt+G"),
        Control.TEXT, parse_chord, format_chord, shown=lambda value: chord_words(parse_chord(value)),
    ),
    Setting(
        "practices", ASKING, marked("The three practices", "a setting"),
        marked("Switch one off if it is not yours to do. Its past stays."),
        Control.PRACTICES, parse_practices, format_practices, tuple((p.value, p.capitalize()) for p in Practice), True,
    ),
    Setting(
        "prompts", PROMPTS, marked("Prompts", "a setting"),
        marked("The questions you are asked: your own, and ours that you hide."),
        Control.PROMPTS, parse_prompt_choices, format_prompt_choices,
    ),
    Setting(
        "workdays", DAYS, marked("Working days", "a setting"),
        marked("On all other days it says nothing, and your run simply waits."),
        Control.WEEKDAYS, parse_weekdays, format_weekdays,
        tuple((name, name.capitalize()) for name in WEEKDAY_NAMES), True,
    ),
    Setting(
        "holidays", DAYS, marked("Public holidays", "a setting"),
        marked("A country, or one with its region: DE, DE-BY. Off from today on."),
        Control.TEXT, parse_region, str, dated=True,
    ),
    Setting(
        "day_start", DAYS, marked("My day starts at", "a setting"),
        marked("On nights? A record made before that hour counts for the day before."),
        Control.CHOICE, lambda text: whole_number(text, 0, 12), str,
        tuple((str(hour), f"{hour:02}:00") for hour in range(13)),
    ),
    Setting(
        "fill_in_workdays", DAYS, marked("A day stays open for", "a setting"),
        marked("So many working days more; then it is closed."),
        Control.CHOICE, lambda text: whole_number(text, 0, 5), str,
        tuple((str(n), label) for n, label in enumerate(DAYS_MORE)),
    ),
    Setting(
        "week_start", DAYS, marked("The week begins on", "a setting"),
        marked("In the calendar, in “this week” and in the weekly note. System: as in your region."),
        Control.CHOICE, lambda text: WeekStart(one_of(text, tuple(WeekStart))), str, WEEK_STARTS,
    ),
    Setting(
        "start_date", DAYS, marked("Counting from", "a setting"),
        marked("The day your runs begin. An earlier record moves it back."),
        Control.DATE, parse_optional_date, format_date,
    ),
    Setting(
        "wording", WORDING, marked("Read along while I write", "a setting"),
        marked("Lights and one question below the note. Nothing leaves here."),
        Control.TOGGLE, parse_switch, format_switch,
    ),
    *(
        Setting(f"hint_{name}", WORDING, label, words, Control.TOGGLE, parse_bool, format_bool)
        for name, label, words in HINTS
    ),
    Setting(
        "leader_name", NOTE, marked("Your name under a note", "a setting"), marked("Empty leaves it out."),
        Control.TEXT, parse_name, str,
    ),
    Setting(
        "note_language", NOTE, marked("Language of the notes", "a setting"),
        marked("The words around what you wrote. Your own stay as they are."),
        Control.CHOICE, lambda text: one_of(text, (SAME, *LANGUAGES)), str,
        ((SAME, marked("As Goodword", "a choice")), *LANGUAGES.items()),
    ),
    Setting(
        "mail_to_manager", MAIL, marked("Your manager's note goes to", "a setting"),
        marked("An address, or several with commas."),
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_to_team", MAIL, marked("The team's note goes to", "a setting"),
        marked("Everybody sees the addresses of the others."),
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_to_company", MAIL, marked("The company's note goes to", "a setting"),
        marked("Only what people agreed to have public is in it."),
        Control.TEXT, parse_addresses, format_addresses,
    ),
    Setting(
        "mail_from", MAIL, marked("Your own address", "a setting"), marked("Notes come from it, and answers go to it."),
        Control.TEXT, parse_address, str,
    ),
    Setting(
        "smtp_host", MAIL, marked("Mail server", "a setting"),
        marked("For sending from here, like smtp.example.org. Empty: nothing is sent."),
        Control.TEXT, parse_host, str,
    ),
    Setting(
        "smtp_security", MAIL, marked("Encryption", "a setting"),
        marked("Certificates are always checked. None only goes to this computer."),
        Control.CHOICE, lambda text: Security(one_of(text, tuple(Security))), str, SECURITY,
    ),
    Setting(
        "smtp_port", MAIL, marked("Port", "a setting"),
        marked("Empty takes the usual one: 587, with TLS from the start 465."),
        Control.NUMBER, parse_port, format_port,
    ),
    Setting(
        "smtp_user", MAIL, marked("Sign in as", "a setting"),
        marked("Often your address. Empty, where the server wants no password."),
        Control.TEXT, parse_user, str,
    ),
    Setting(
        "theme", LOOK, marked("Light or dark", "a setting"), marked("System follows your desktop."),
        Control.CHOICE, lambda text: ThemeChoice(one_of(text, tuple(ThemeChoice))), str,
        THEMES,
    ),
    Setting(
        "language", LOOK, marked("Language", "a setting"),
        marked("System takes that of your desktop, if Goodword speaks it."),
        Control.CHOICE, lambda text: one_of(text, (SYSTEM, *LANGUAGES)), str,
        ((SYSTEM, marked("System", "a choice")), *LANGUAGES.items()),
    ),
    Setting(
        "reduced_motion", LOOK, marked("Less movement", "a setting"), marked("Nothing slides, grows or fades."),
        Control.TOGGLE, parse_bool, format_bool,
    ),
    Setting(
        "lock_after", PRIVACY, marked("Lock after", "a setting"),
        marked("Without a key or click in Goodword, and when the computer sleeps."),
        Control.CHOICE, lambda text: int(one_of(text, tuple(LOCK_MINUTES))), str,
        tuple(LOCK_MINUTES.items()),
    ),
)

BY_KEY: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}

EXAMPLES: Mapping[str, str] = {"holidays": "DE-BY"}
"""What an empty field shows, for settings whose form is not plain from their name."""


def setting(key: str) -> Setting:
    """The setting called `key`; raises InvalidInputError that names all keys."""
    try:
        return BY_KEY[key]
    except KeyError:
        raise InvalidInputError(
            tr("{key} is no setting.").format(key=quoted(key)),
            tr("Known ones: {names}.").format(names=", ".join(BY_KEY)),
        ) from None


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
        raise InvalidInputError(
            tr("Work can't begin and end at the same time."), tr("Set one of the two differently.")
        )
    for moment in settings.prompt_times:
        check_prompt_time(moment, settings.work_start, settings.work_end)
