"""What a setting can be found by, besides its label and its line of help."""

from collections.abc import Mapping
from types import MappingProxyType

from goodword.core.language import marked, tr
from goodword.core.people import fold
from goodword.core.settings import Setting

KEY_WORDS: Mapping[str, str] = MappingProxyType(
    {
        "prompt_times": marked("time reminder notification prompt when clock", "words that a search finds it by"),
        "work_start": marked("working hours time morning reminder quiet", "words that a search finds it by"),
        "work_end": marked("working hours time evening reminder quiet", "words that a search finds it by"),
        "names_in_prompts": marked("privacy people person screen reminder", "words that a search finds it by"),
        "shortcut": marked("hotkey keyboard shortcut key combination", "words that a search finds it by"),
        "practices": marked("praise coaching listening switch off", "words that a search finds it by"),
        "autostart": marked("autostart login boot background tray startup", "words that a search finds it by"),
        "workdays": marked(
            "week monday tuesday wednesday thursday friday saturday sunday weekend schedule part time",
            "words that a search finds it by"
        ),
        "holidays": marked("bank holiday country region vacation calendar day off", "words that a search finds it by"),
        "day_start": marked("night shift midnight hour late", "words that a search finds it by"),
        "fill_in_workdays": marked("late yesterday grace streak run", "words that a search finds it by"),
        "week_start": marked("monday sunday saturday calendar first day region", "words that a search finds it by"),
        "start_date": marked("begin first day streak run", "words that a search finds it by"),
        "wording": marked("coach hints lights spelling check", "words that a search finds it by"),
        "leader_name": marked("signature sign my name", "words that a search finds it by"),
        "mail_to_manager": marked("email e-mail recipient boss", "words that a search finds it by"),
        "mail_to_team": marked("email e-mail recipient", "words that a search finds it by"),
        "mail_to_company": marked("email e-mail recipient", "words that a search finds it by"),
        "mail_from": marked("email e-mail sender", "words that a search finds it by"),
        "smtp_host": marked("smtp email e-mail host", "words that a search finds it by"),
        "smtp_security": marked("smtp tls ssl starttls certificate", "words that a search finds it by"),
        "smtp_port": marked("smtp 25 465 587", "words that a search finds it by"),
        "smtp_user": marked("smtp login user name account password", "words that a search finds it by"),
        "theme": marked("appearance colour color mode dark light night", "words that a search finds it by"),
        "language": marked("translation english german french spanish", "words that a search finds it by"),
        "note_language": marked("translation", "words that a search finds it by"),
        "reduced_motion": marked("animation motion accessibility effects", "words that a search finds it by"),
        "lock_after": marked("lock idle timeout minutes sleep password", "words that a search finds it by"),
    }
)


def found_by(spec: Setting) -> str:
    """All words of a setting, one after another: those in view, and its English ones in every language."""
    choices = " ".join(label for _, label in spec.named_choices())
    english = " ".join((spec.label, *(label for _, label in spec.choices)))
    more = searched(KEY_WORDS[spec.key]) if spec.key in KEY_WORDS else ""
    return f"{spec.name} {spec.explained} {spec.page} {choices} {spec.key} {english} {more}"


def searched(words: str) -> str:
    """Words that a search finds something by, in the language spoken and in English.

    They are marked with the comment given here.
    """
    return f"{tr(words, 'words that a search finds it by')} {words}"


def matches(query: str, words: str) -> bool:
    """Whether every part of `query` is somewhere in `words`, whatever capitals and accents; an empty one always is."""
    plain = fold(words)
    return all(part in plain for part in fold(query).split())
