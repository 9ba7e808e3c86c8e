"""What the tray's menu does: windows are opened, prompts put off, and the day is taken off."""

from collections.abc import Callable

from goodword.core.desk import Desk
from goodword.shell.protection_control import ProtectionControl
from goodword.shell.tray import TrayActions
from goodword.shell.window_opener import WindowOpener


def tray_actions(
    desk: Desk,
    windows: WindowOpener,
    protection: ProtectionControl | None,
    leave: Callable[[], None],
    withdraw: Callable[[], None],
    changed: Callable[[], None],
) -> TrayActions:
    """The actions over an open desk; `withdraw` takes a prompt off the screen, `changed` shows the day anew."""
    prompting = desk.prompting

    def pause(begin: Callable[[], None]) -> None:
        begin()
        withdraw()
        changed()

    def set_off(off: bool) -> None:
        today = desk.preferences.today()
        if off:
            desk.workdays.take_off(today)
        else:
            desk.workdays.come_back(today)
        changed()

    return TrayActions(
        record=lambda: windows.quick_entry(),
        weekly_note=lambda: windows.weekly_note(),
        today=lambda: windows.today(),
        history=lambda: windows.history(),
        calendar=lambda: windows.calendar(),
        team=lambda: windows.team(),
        listening=lambda: windows.listening(),
        snooze=lambda: pause(prompting.snooze),
        later=lambda: pause(prompting.later_today),
        meeting=lambda: pause(prompting.in_a_meeting),
        set_off=set_off,
        settings=lambda: windows.settings(),
        help=lambda: windows.help(),
        quit=leave,
        lock=protection.lock if protection and protection.key else None,
    )
