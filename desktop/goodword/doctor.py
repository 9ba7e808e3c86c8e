"""Composition of `goodword doctor`: what works here, of the book and around it."""

import shutil
from contextlib import suppress

from goodword.app import key_at_hand, open_desk
from goodword.clocks import system_clock
from goodword.core.errors import KnownError
from goodword.core.findings import Finding
from goodword.core.health import desk_findings, key_finding, room_finding, running_finding
from goodword.core.language import tr
from goodword.core.ports import Clock
from goodword.core.shortcut import KeyChord
from goodword.integration.instance import InstanceLock
from goodword.integration.paths import Paths
from goodword.integration.system_shortcut import keeps_keys as keeps_keys
from goodword.upkeep import place_findings


def findings(paths: Paths, clock: Clock | None = None) -> tuple[Finding, ...]:
    """What works here, for `goodword doctor`."""
    about: tuple[Finding, ...]
    chord: KeyChord | None = None
    try:
        now = clock or system_clock()
        desk = open_desk(paths, now, key=key_at_hand(paths, now))
        try:
            about, chord = desk_findings(desk, str(paths.book)), desk.preferences.current().shortcut
        finally:
            desk.shutdown()
        with InstanceLock(paths.lock) as is_ours:
            about += (running_finding(not is_ours),)
    except KnownError as error:
        about = (Finding(tr("Book", "a finding"), False, error.message, error.hint or tr("Try again.")),)
    return (*about, *surroundings_findings(paths, chord))


def surroundings_findings(paths: Paths, chord: KeyChord | None) -> tuple[Finding, ...]:
    """What works around the book, as long as it takes: the disk, the desktop, the leader's key, the keyring."""
    from goodword.integration.desktop import Desktop
    from goodword.integration.secrets import SystemKeyring

    room: tuple[Finding, ...] = ()
    with suppress(OSError):
        room = (room_finding(shutil.disk_usage(paths.data).free),)
    key = key_finding(chord, keeps_keys())
    return (*room, *place_findings(paths), *Desktop().findings(), key, SystemKeyring().finding())
