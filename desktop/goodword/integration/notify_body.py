"""What is said in a call of org.freedesktop.Notifications.Notify."""

from html import escape
from typing import Any

from goodword.core.language import tr
from goodword.core.ports import Notice

SIGNATURE = "susssasa{sv}i"
"""The types of the call's arguments."""

DEFAULT = "default"
"""The action of a click on the notice itself."""

_NORMAL_URGENCY = 1
_AS_LONG_AS_THE_SERVER_LIKES = -1


def notify_body(
    notice: Notice, features: frozenset[str], *, replaced: int, icon: str, lasting: bool
) -> tuple[Any, ...]:
    """The arguments for `notice`, as a server with these features takes it, in place of the one numbered `replaced`.

    One that is `lasting` has no buttons and does not name the app: GNOME takes an app's notices away when its
    connection ends.
    """
    actions: list[str] = []
    if "actions" in features and not lasting:
        actions = [DEFAULT, notice.actions[0][1] if notice.actions else tr("Open", "a button")]
        for key, label in notice.actions:
            actions += [key, label]
    hints: dict[str, tuple[str, object]] = {
        "urgency": ("y", _NORMAL_URGENCY),
        "category": ("s", "x-goodword.prompt"),
        "suppress-sound": ("b", True),
    }
    if not lasting:
        hints["desktop-entry"] = ("s", "goodword")
    text = _sendable(notice.body)
    return (
        "Goodword",
        replaced,
        icon,
        _sendable(notice.title),
        escape(text, quote=False) if "body-markup" in features else text,
        [_sendable(word) for word in actions],
        hints,
        _AS_LONG_AS_THE_SERVER_LIKES,
    )


def _sendable(text: str) -> str:
    """`text` without what D-Bus can't carry: the bus hangs up on whoever sends a NUL or a lone surrogate."""
    return text.replace("\0", "").encode("utf-8", "replace").decode("utf-8")
