"""Composition of notices: the system's own ways to show them, for the app and for cron."""

import sys

from goodword.core.desk import Desk
from goodword.core.errors import KnownError
from goodword.core.language import tr
from goodword.core.ports import Notifier
from goodword.integration.paths import resource


def system_notifiers(platform: str = sys.platform) -> tuple[Notifier, ...]:
    """The system's own ways to notify, the best first."""
    if platform == "linux":
        from goodword.integration.freedesktop import FreedesktopNotifier

        return (FreedesktopNotifier(icon=icon()),)
    from goodword.integration.native import NativeNotifier

    return (NativeNotifier(),)


def remind_once(desk: Desk) -> bool:
    """Show today's prompt or the offer of the week's note, if one is due, and leave it there; whether one was shown.

    Raises KnownError if one is due and nothing here can show it.
    """
    from goodword.integration.fallback import FallbackNotifier
    from goodword.integration.plyer_notice import PlyerNotifier

    asking = desk.prompting.asking() if desk.prompting.decide().due else None
    offer = None if asking else desk.prompting.offer()
    if not (due := asking or offer):
        return False
    ways: list[Notifier] = [PlyerNotifier(icon=icon())]
    if sys.platform == "linux":
        from goodword.integration.freedesktop import FreedesktopNotifier

        ways.append(FreedesktopNotifier(icon=icon(), lasting=True))
    notifier = FallbackNotifier(ways)
    try:
        if not notifier.show(due.notice, lambda _: None):
            raise KnownError(
                tr("The prompt can't be shown"),
                tr("Nothing on this desktop shows notifications."),
                tr("goodword doctor says what is missing."),
            )
    finally:
        notifier.shutdown()
    if asking:
        desk.prompting.mark_shown(asking)
    if offer:
        desk.offer(offer)
    return True


def icon() -> str:
    """The picture that notices show."""
    return str(resource("icons/app-icon.svg"))
