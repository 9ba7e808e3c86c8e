"""What a setting can be found by, besides its label and its line of help."""

from collections.abc import Mapping
from types import MappingProxyType

from goodword.core.people import fold
from goodword.core.settings import Setting

KEY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "prompt_times": "time reminder notification prompt when clock",
        "work_start": "working hours time morning reminder quiet",
        "work_end": "working hours time evening reminder quiet",
        "names_in_prompts": "privacy people person screen reminder",
        "practices": "praise coaching listening switch off",
        "autostart": "autostart login boot background tray startup",
        "workdays": "week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time",
        "holidays": "bank holiday country region vacation calendar day off",
        "day_start": "night shift midnight hour",
        "fill_in_workdays": "late yesterday grace streak run",
        "start_date": "begin first day streak run",
        "wording": "coach hints lights spelling check",
        "leader_name": "signature sign",
        "mail_to_manager": "email e-mail recipient boss",
        "mail_to_team": "email e-mail recipient",
        "mail_to_company": "email e-mail recipient",
        "mail_from": "email e-mail sender",
        "smtp_host": "smtp email e-mail host",
        "smtp_security": "smtp tls ssl starttls certificate",
        "smtp_port": "smtp 25 465 587",
        "smtp_user": "smtp login user name account password",
        "theme": "appearance colour color mode",
        "reduced_motion": "animation motion accessibility",
        "lock_after": "lock idle timeout minutes sleep",
    }
)


def found_by(spec: Setting) -> str:
    """All words of a setting, one after another."""
    choices = " ".join(label for _, label in spec.choices)
    return f"{spec.label} {spec.help} {spec.group} {choices} {spec.key} {KEY_WORDS.get(spec.key, '')}"


def matches(query: str, words: str) -> bool:
    """Whether every part of `query` is somewhere in `words`, whatever capitals and accents; an empty one always is."""
    plain = fold(words)
    return all(part in plain for part in fold(query).split())
