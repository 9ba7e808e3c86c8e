"""Of the self-test, what came along and what the system has: formats, wording, zones, keyring, windows."""

import email
import importlib
import importlib.util
import io
import sys
import zipfile
import zoneinfo
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from goodword.app import note_formats, protecting, secret_store, wording_coach
from goodword.core.language import LANGUAGES, speaking, tr
from goodword.core.note_words import Audience
from goodword.core.own_program import LastingProgram
from goodword.core.practices import Practice
from goodword.core.secret import Secret
from goodword.core.weeks import Week
from goodword.integration.holiday_calendar import LibraryCalendar
from goodword.integration.paths import Paths
from goodword.integration.secrets import KeyringState, SystemKeyring
from goodword.languages import catalogue
from goodword.self_test.expectation import MOMENT, PRAISE, FaultError, desk_in, expect
from goodword.upkeep import safekeeping

if TYPE_CHECKING:
    from goodword.shell.qt_application import QtApplication

_ACCOUNT = "self-test"
_KEY = "ab" * 32
_FEWEST_COLOURS = 30
"""A window drawn without fonts or without its sheet has fewer."""
_A_TEXT_OF_QT = ("QPlatformTheme", "Cancel")


def formats(folder: Path) -> str:
    """A week's note is written in each format, with the name in it; a PDF brings its letters along."""
    with desk_in(folder) as desk:
        desk.journal.record(PRAISE)
        note = desk.compose(Week.of(datetime.fromisoformat(MOMENT).date()).period(), Audience.MANAGER).note
    written = {made.name: made.write(note) for made in note_formats()}
    for name in ("md", "txt", "html"):
        expect(b"Amara Okonkwo" in written[name], True, name)
    expect((written["pdf"][:5], b"/FontFile" in written["pdf"]), (b"%PDF-", True), "pdf, and a font in it")
    expect(email.message_from_bytes(written["eml"]).is_multipart(), True, "eml")
    with zipfile.ZipFile(io.BytesIO(written["docx"])) as document:
        expect(b"Amara Okonkwo" in document.read("word/document.xml"), True, "docx")
    return ", ".join(f"{name} {len(data)}" for name, data in sorted(written.items()))


def wording(_folder: Path) -> str:
    """The coach sees in a good praise what is there."""
    reading = wording_coach().read(Practice.PRAISE, PRAISE.text, PRAISE.person)
    if reading is None or not reading.present:
        raise FaultError("a good praise was read, and nothing seen in it")
    return "Seen in a praise: " + ", ".join(sorted(reading.present))


def languages(app: "QtApplication", _folder: Path) -> str:
    """In every language but English, a text of Goodword's own and one of Qt's are said in other words."""
    from goodword.shell.qt_application import take_language

    heard = []
    try:
        for code in LANGUAGES:
            with speaking(catalogue(code)):
                take_language(app)
                heard.append((code, tr("Today"), app.translate(*_A_TEXT_OF_QT)))
    finally:
        take_language(app)
    (_, *english), *others = heard
    for code, *words in others:
        expect([word for word in words if word in english], [], f"English words in {code}")
    return ", ".join(f"{code} {own} {of_qt}" for code, own, of_qt in heard)


def holidays(_folder: Path) -> str:
    """A country's holidays are known by their English names."""
    names = set(LibraryCalendar().names("DE-BY", range(2026, 2027)).values())
    expect("Epiphany" in names, True, "a holiday of Bavaria by its English name")
    return f"{len(names)} in Bavaria in 2026"


def zones(_folder: Path) -> str:
    """Where zones are shipped they have to be whole; elsewhere the system's are used."""
    shipped = importlib.util.find_spec("tzdata") is not None
    before = zoneinfo.TZPATH
    try:
        if shipped:
            zoneinfo.reset_tzpath(to=())
        for name, hours in (("Europe/Berlin", 2), ("America/New_York", -4), ("Asia/Tokyo", 9)):
            offset = datetime(2026, 7, 1, 12, tzinfo=zoneinfo.ZoneInfo.no_cache(name)).utcoffset()
            expect(offset and offset.total_seconds() / 3600, hours, name)
        return f"{len(zoneinfo.available_timezones())} {'shipped' if shipped else 'of the system'}"
    finally:
        zoneinfo.reset_tzpath(to=before)


def keyring(_folder: Path) -> str:
    """The keyring keeps a key of a book, if it is open; a locked one is left alone."""
    backend = {"win32": "Windows", "darwin": "macOS"}.get(sys.platform, "SecretService")
    importlib.import_module(f"keyring.backends.{backend}")
    found_one = SystemKeyring()
    state, name = found_one.state()
    if state is not KeyringState.AVAILABLE:
        return f"Not tried: {found_one.finding().detail}"
    store = secret_store()
    store.put(_ACCOUNT, Secret(_KEY))
    found = store.get(_ACCOUNT)
    store.forget(_ACCOUNT)
    expect(found and found.reveal(), _KEY, name)
    return f"{name} kept a key and gave it back."


def certificates(_folder: Path) -> str:
    """There is somebody whom a mail server's certificate can be checked against."""
    import ssl

    from goodword.delivery.smtp import strict_context

    stats = strict_context().cert_store_stats()
    folder = ssl.get_default_verify_paths().capath
    if stats["x509_ca"]:
        return f"{stats['x509_ca']} authorities trusted by this system"
    return f"This system keeps them in {folder}" if folder else "This system names nobody to trust."


def notifications(_folder: Path) -> str:
    """What shows notices and drafts of mail can be loaded."""
    system = {"win32": "win", "darwin": "macosx"}.get(sys.platform, "linux")
    modules = [f"plyer.platforms.{system}.{what}" for what in ("notification", "email")]
    modules.append("jeepney.io.blocking" if sys.platform == "linux" else "desktop_notifier")
    if sys.platform == "darwin":
        modules.remove("plyer.platforms.macosx.notification")  # wants pyobjus, and is used where that is
    for module in modules:
        importlib.import_module(module)
    return ", ".join(modules)


def window(app: "QtApplication", folder: Path) -> str:
    """A window is drawn unseen, with letters and colours, and the tray is asked for."""
    from goodword.delivery.mail_draft import SystemMailProgram
    from goodword.shell.protection_control import KeyInUse
    from goodword.shell.tray_host import tray_available
    from goodword.shell.widgets.tray_icon import app_icon
    from goodword.stages import make_application

    with desk_in(folder) as desk:
        desk.journal.record(PRAISE)
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
            expect(app_icon().isNull(), False, "the icon is empty")
            tray = "a tray" if tray_available() else "no tray"
            size = f"{picture.width()} x {picture.height()}"
            return f"{app.platformName()}, {tray}, a window of {size} in {len(colours)} colours"
        finally:
            application.shutdown()
