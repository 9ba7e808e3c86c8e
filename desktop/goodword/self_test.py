"""Tries this installation, part by part, in a folder of its own; part of the composition root.

A bundle can lack what a checkout has: a module that is imported by a put-together name, a template, a plugin of Qt.
The leader's own book, settings and screen are not touched; the keyring keeps one word for a moment if it is open.
"""

import email
import importlib
import io
import os
import sys
import tempfile
import zipfile
import zoneinfo
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.app import has_display, note_formats, open_desk, secret_store, wording_coach
from goodword.clocks import clock_at
from goodword.core.desk import Desk
from goodword.core.findings import Finding
from goodword.core.note_words import Audience
from goodword.core.own_program import LastingProgram
from goodword.core.ports import Query
from goodword.core.practices import Content, Practice
from goodword.core.secret import Secret
from goodword.core.weeks import Week
from goodword.integration.holiday_calendar import LibraryCalendar
from goodword.integration.paths import Paths
from goodword.integration.secrets import KeyringState, SystemKeyring

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

_MOMENT = "2026-03-02T15:31:07"
_PRAISE = Content(
    Practice.PRAISE,
    "On Monday she rang the clinic back before they closed, so nobody had to wait over night.",
    person="Amara Okonkwo",
)
_ACCOUNT = "self-test"
_FEWEST_COLOURS = 30
"""A window drawn without fonts or without its sheet has fewer."""


class FaultError(Exception):
    """A part does not work as it should; the text says what was found."""


def self_test() -> tuple[Finding, ...]:
    """What works in this installation; it takes a few seconds, and the last check draws a window unseen."""
    app = _qt()
    parts: tuple[tuple[str, Callable[[Path], str]], ...] = (
        ("Book", _book),
        ("Cipher", _cipher),
        ("Formats", _formats),
        ("Wording", _wording),
        ("Holidays", _holidays),
        ("Time zones", _zones),
        ("Keyring", _keyring),
        ("Certificates", _certificates),
        ("Notifications", _notifications),
        ("Window and tray", lambda folder: _window(app, folder)),
    )
    # A library that never saw its folder disappear may still hold a file in it: Windows refuses to remove that.
    with tempfile.TemporaryDirectory(prefix="goodword-self-test-", ignore_cleanup_errors=True) as folder:
        return tuple(_tried(subject, part, Path(folder) / str(number)) for number, (subject, part) in enumerate(parts))


def _tried(subject: str, part: Callable[[Path], str], folder: Path) -> Finding:
    try:
        folder.mkdir()
        return Finding(subject, True, part(folder))
    except Exception as error:  # noqa: BLE001 - whatever a broken part raises is what is asked for
        return Finding(subject, False, f"{type(error).__name__}: {error}")


@contextmanager
def _desk(folder: Path) -> Iterator[Desk]:
    desk = open_desk(Paths(folder), clock_at(_MOMENT))
    try:
        yield desk
    finally:
        desk.shutdown()


def _book(folder: Path) -> str:
    with _desk(folder) as desk:
        desk.journal.record(_PRAISE)
    with _desk(folder) as desk:
        _expect([entry.content for entry in desk.journal.find(Query(words="clinic"))], [_PRAISE], "search")
        _expect(desk.journal.find(Query(words="nowhere")), [], "search for what is not there")
    return "A record was saved, and found again by a word of it."


def _cipher(folder: Path) -> str:
    from sqlcipher3 import dbapi2

    file = folder / "cipher.db"
    for statement in ("CREATE TABLE kept (word)", "SELECT count(*) FROM kept"):
        connection = dbapi2.connect(str(file))
        try:
            connection.execute(f"PRAGMA key = \"x'{'ab' * 32}'\"")
            ((version,),) = connection.execute("PRAGMA cipher_version").fetchall()
            connection.execute(statement)
        finally:
            connection.close()
    if file.read_bytes().startswith(b"SQLite format 3"):
        raise FaultError("what was to be encrypted is not")
    return f"SQLCipher {version}"


def _formats(folder: Path) -> str:
    with _desk(folder) as desk:
        desk.journal.record(_PRAISE)
        note = desk.compose(Week.of(datetime.fromisoformat(_MOMENT).date()).period(), Audience.MANAGER).note
    written = {made.name: made.write(note) for made in note_formats()}
    for name in ("md", "txt", "html"):
        _expect(b"Amara Okonkwo" in written[name], True, name)
    _expect(written["pdf"][:5], b"%PDF-", "pdf")
    _expect(email.message_from_bytes(written["eml"]).is_multipart(), True, "eml")
    with zipfile.ZipFile(io.BytesIO(written["docx"])) as document:
        _expect(b"Amara Okonkwo" in document.read("word/document.xml"), True, "docx")
    return ", ".join(f"{name} {len(data)}" for name, data in sorted(written.items()))


def _wording(_folder: Path) -> str:
    reading = wording_coach().read(Practice.PRAISE, _PRAISE.text, _PRAISE.person)
    if reading is None or not reading.present:
        raise FaultError("a good praise was read, and nothing seen in it")
    return "Seen in a praise: " + ", ".join(sorted(reading.present))


def _holidays(_folder: Path) -> str:
    names = set(LibraryCalendar().names("DE-BY", range(2026, 2027)).values())
    _expect("Epiphany" in names, True, "a holiday of Bavaria by its English name")
    return f"{len(names)} in Bavaria in 2026"


def _zones(_folder: Path) -> str:
    """Where zones are shipped they have to be whole; elsewhere the system's are used."""
    shipped = importlib.util.find_spec("tzdata") is not None
    before = zoneinfo.TZPATH
    try:
        if shipped:
            zoneinfo.reset_tzpath(to=())
        for name, hours in (("Europe/Berlin", 2), ("America/New_York", -4), ("Asia/Tokyo", 9)):
            offset = datetime(2026, 7, 1, 12, tzinfo=zoneinfo.ZoneInfo.no_cache(name)).utcoffset()
            _expect(offset and offset.total_seconds() / 3600, hours, name)
        return f"{len(zoneinfo.available_timezones())} {'shipped' if shipped else 'of the system'}"
    finally:
        zoneinfo.reset_tzpath(to=before)


def _keyring(_folder: Path) -> str:
    backend = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    importlib.import_module(f"keyring.backends.{backend}")
    keyring = SystemKeyring()
    state, name = keyring.state()
    if state is not KeyringState.AVAILABLE:
        return f"Not tried: {keyring.finding().detail}"
    store = secret_store()
    store.put(_ACCOUNT, Secret("a word"))
    found = store.get(_ACCOUNT)
    store.forget(_ACCOUNT)
    _expect(found and found.reveal(), "a word", name)
    return f"{name} kept a word and gave it back."


def _certificates(_folder: Path) -> str:
    import ssl

    from goodword.delivery.smtp import strict_context

    stats = strict_context().cert_store_stats()
    folder = ssl.get_default_verify_paths().capath
    if stats["x509_ca"]:
        return f"{stats['x509_ca']} authorities trusted by this system"
    return f"This system keeps them in {folder}" if folder else "This system names nobody to trust."


def _notifications(_folder: Path) -> str:
    system = {"win32": "win", "darwin": "macosx"}.get(sys.platform, "linux")
    modules = [f"plyer.platforms.{system}.{what}" for what in ("notification", "email")]
    modules.append("jeepney.io.blocking" if sys.platform == "linux" else "desktop_notifier")
    if sys.platform == "darwin":
        modules.remove("plyer.platforms.macosx.notification")  # wants pyobjus, and is used where that is
    for module in modules:
        importlib.import_module(module)
    return ", ".join(modules)


def _qt() -> "QApplication":
    if sys.platform == "linux" and not has_display():
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    from goodword.shell.qt_application import qt_application

    return qt_application()


def _window(app: "QApplication", folder: Path) -> str:
    from PySide6.QtWidgets import QSystemTrayIcon

    from goodword.app import protecting
    from goodword.delivery.mail_draft import SystemMailProgram
    from goodword.shell.protection_control import KeyInUse
    from goodword.shell.widgets.tray_icon import app_icon
    from goodword.stages import make_application
    from goodword.upkeep import safekeeping

    with _desk(folder) as desk:
        desk.journal.record(_PRAISE)
        desk.preferences.end_welcome()
        paths, clock = Paths(folder), desk.clock
        mail = SystemMailProgram(paths.drafts, clock.now)
        key = KeyInUse(protecting(paths, clock), None)
        application = make_application(paths, desk, app, mail, key, safekeeping(paths, clock), LastingProgram())
        try:
            application.windows.today()
            (window,) = (one for one in app.topLevelWidgets() if one.windowTitle().startswith("Today"))
            picture = window.grab().toImage()
            places = [(x, y) for x in range(0, picture.width(), 3) for y in range(0, picture.height(), 3)]
            colours = {picture.pixel(x, y) for x, y in places}
            if len(colours) < _FEWEST_COLOURS:
                raise FaultError(f"a window of {picture.width()} x {picture.height()} has {len(colours)} colours")
            _expect(app_icon().isNull(), False, "the icon is empty")
            tray = "a tray" if QSystemTrayIcon.isSystemTrayAvailable() else "no tray"
            size = f"{picture.width()} x {picture.height()}"
            return f"{app.platformName()}, {tray}, a window of {size} in {len(colours)} colours"
        finally:
            application.shutdown()


def _expect(found: object, wanted: object, what: str) -> None:
    if found != wanted:
        raise FaultError(f"{what}: {found!r} instead of {wanted!r}")
