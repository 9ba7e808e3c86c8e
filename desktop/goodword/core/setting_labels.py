"""Settings as a window speaks of them: by their labels, where the command has their keys."""

import re

from goodword.core.attempts import KEEP_BY_COMMAND
from goodword.core.errors import KnownError, in_quotes
from goodword.core.language import tr
from goodword.core.settings import BY_KEY, MAIL, setting

_KEYS = re.compile(rf"\b({'|'.join(key for key in BY_KEY if '_' in key)})\b")
"""Keys of one word mean themselves in a sentence."""


def by_label(error: KnownError | str) -> str:
    """What is wrong and what to do, with the label of each setting in place of its key."""
    page = tr(MAIL, "a page of the settings")
    here = tr("Type it when asked, or keep it in Settings, {page}.").format(page=page)
    return _KEYS.sub(lambda found: in_quotes(setting(found[1]).name), str(error).replace(tr(KEEP_BY_COMMAND), here))
