"""Settings as a window speaks of them: by their labels, where the command has their keys."""

import re

from goodword.core.errors import KnownError
from goodword.core.settings import BY_KEY, MAIL

_COMMAND = re.compile(r"keep it with: goodword settings smtp_password\b")
_KEYS = re.compile(rf"\b({'|'.join(key for key in BY_KEY if '_' in key)})\b")
"""Keys of one word mean themselves in a sentence."""


def by_label(error: KnownError | str) -> str:
    """What is wrong and what to do, with the label of each setting in place of its key."""
    words = _COMMAND.sub(f"keep it in Settings, {MAIL}.", str(error))
    return _KEYS.sub(lambda found: f"“{BY_KEY[found[1]].label}”", words)
