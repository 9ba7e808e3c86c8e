"""What goes into the bundle beside what PyInstaller finds by itself, and what of its finds stays out.

Used by goodword.spec, inside PyInstaller. Lists of files are PyInstaller's: (name in the bundle, source, kind).
"""

from __future__ import annotations

import fnmatch
import re
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from search_paths import without_search_paths

Entry = tuple[str, str, str]

PLYER = {"win32": "win", "darwin": "macosx"}.get(sys.platform, "linux")

# Imported by a name that is put together while running.
HIDDEN = [
    f"plyer.platforms.{PLYER}.notification",
    f"plyer.platforms.{PLYER}.email",
    *(["desktop_notifier.backends.winrt"] if sys.platform == "win32" else []),
    *(["desktop_notifier.backends.macos"] if sys.platform == "darwin" else []),
]
PACKAGES_WITH_SUBMODULES = ["holidays", *(["winrt"] if sys.platform == "win32" else [])]
# The languages Goodword speaks, as the names of holidays and Qt's own words are kept in.
LANGUAGES = ("ar", "de", "en", "en_US", "es", "fr", "pt_BR", "pt_PT")
PACKAGES_WITH_FILES: dict[str, list[str]] = {
    "holidays": [f"locale/{language}/LC_MESSAGES/*.mo" for language in LANGUAGES],
    "tzdata": ["**/*"],
    **({} if sys.platform == "linux" else {"desktop_notifier": ["**/*"]}),
}

# Reached by imports that are never carried out here. Without QtNetwork the app has no door to a network but mail.
UNUSED_MODULES = [
    "IPython",
    "PySide6.QtNetwork",
    "curses",
    "ensurepip",
    "lib2to3",
    "lxml.html",
    "lxml.isoschematron",
    "lxml.objectify",
    "numpy",
    "pdb",
    "pip",
    "pydoc",
    "readline",
    "setuptools",
    "tkinter",
    "turtle",
    "unittest",
    "yaml",
]

# By the name in the bundle. Of the platforms, the windows' own ones stay, and the one without a screen for PDF.
UNUSED_FILES = [
    # The printing system and what it stands on is the computer's own, where there is one.
    *(f"lib{name}.so*" for name in (
        "avahi-client", "avahi-common", "com_err", "cups", "gmp", "gnutls", "gssapi_krb5", "hogweed", "idn2",
        "k5crypto", "keyutils", "krb5", "krb5support", "nettle", "p11-kit", "tasn1", "unistring",
    )),
    "goodword/resources/translations/*.ts",
    "PySide6/Qt/plugins/egldeviceintegrations/*",
    "PySide6/Qt/plugins/generic/*",
    "PySide6/Qt/plugins/networkinformation/*",
    "PySide6/Qt/plugins/platforms/*eglfs*",
    "PySide6/Qt/plugins/platforms/*linuxfb*",
    "PySide6/Qt/plugins/platforms/*minimal*",
    "PySide6/Qt/plugins/platforms/*vkkhr*",
    "PySide6/Qt/plugins/platforms/*vnc*",
    "PySide6/Qt/plugins/platforms/*direct2d*",
    # Takes the whole of GTK with it; dialogs of the desktop come through the portal's theme.
    "PySide6/Qt/plugins/platformthemes/*gtk3*",
    "PySide6/Qt/plugins/tls/*",
    "PySide6/Qt/plugins/wayland-graphics-integration-client/*",
    *(f"PySide6/Qt/plugins/imageformats/*{kind}*" for kind in ("gif", "icns", "jpeg", "pdf", "tga", "tiff")),
    *(f"PySide6/Qt/plugins/imageformats/*{kind}*" for kind in ("wbmp", "webp")),
    "PySide6/opengl32sw.dll",
    "PySide6/Qt6OpenGL*.dll",
    "PySide6/Qt6Pdf*.dll",
    "PySide6/Qt6Qml*.dll",
    "PySide6/Qt6Quick*.dll",
    "PySide6/Qt6VirtualKeyboard*.dll",
    "dateutil/zoneinfo/*.tar.gz",
    "docx/templates/default-docx-template/*",
    "*.dist-info/RECORD",
    "*.dist-info/INSTALLER",
    "*.dist-info/REQUESTED",
    "*.dist-info/direct_url.json",
]

# Every Linux desktop with the C library that Qt needs has these, and its own fit its other parts best.
SYSTEM_LIBRARIES = (
    "libEGL",
    "libGL",
    "libGLX",
    "libOpenGL",
    "libX11",
    "libX11-xcb",
    "libXau",
    "libXdmcp",
    "libdbus-1",
    "libexpat",
    "libfontconfig",
    "libfreetype",
    "libgcc_s",
    "libglib-2.0",
    "libgthread-2.0",
    "libstdc++",
    "libsystemd",
    "libwayland-client",
    "libwayland-cursor",
    "libwayland-egl",
    "libz",
)

# These come with their symbols for debuggers: two thirds of their size.
STRIPPED = ("libpython3*", "python3*/lib-dynload/*", "sqlcipher3/_sqlite3*", "cryptography/hazmat/bindings/_rust*")

_TRANSLATION = re.compile(r"PySide6/.*translations/(qtbase_(?P<language>\w+)|.*)\.qm$")
_LIBRARY = re.compile(r"(?P<stem>lib[^/]+?)\.so(\.[0-9.]+)?$")


def wanted(entries: Iterable[Entry]) -> list[Entry]:
    """Those of `entries` that stay, in the order of their names."""
    return sorted(entry for entry in entries if not _is_unused(entry[0]) and not _is_the_systems(entry[0]))


def linked(binaries: Iterable[Entry]) -> list[Entry]:
    """`binaries` without the libraries that none of the others loads any more."""
    sources = {name: source for name, source, _kind in binaries}
    by_file = {PurePosixPath(name).name: name for name in sources}
    waiting = [name for name in sources if _is_loaded_by_name(name)]
    reached: set[str] = set()
    while waiting:
        name = waiting.pop()
        if name not in reached:
            reached.add(name)
            waiting += [by_file[library] for library in needs(Path(sources[name])) if library in by_file]
    return [entry for entry in binaries if entry[0] in reached]


def leading_somewhere(datas: Iterable[Entry], binaries: Iterable[Entry]) -> list[Entry]:
    """`datas` without links to libraries that are no longer among `binaries`."""
    files = {PurePosixPath(name).name for name, _source, _kind in binaries}
    return [entry for entry in datas if entry[2] != "SYMLINK" or PurePosixPath(entry[1]).name in files]


def needs(binary: Path) -> list[str]:
    """The libraries an ELF file asks for by itself."""
    said = subprocess.run(["objdump", "-p", str(binary)], capture_output=True, text=True, check=False).stdout
    return re.findall(r"^\s+NEEDED\s+(\S+)$", said, re.MULTILINE)


def stripped(entries: Iterable[Entry], folder: Path) -> list[Entry]:
    """`entries`, with a copy in `folder` for each file that was built with symbols or search paths of its builder's."""
    found = []
    for name, source, kind in entries:
        made = folder / name
        if kind != "SYMLINK":
            built = Path(source).read_bytes()
            if any(fnmatch.fnmatch(name, pattern) for pattern in STRIPPED):
                made.parent.mkdir(parents=True, exist_ok=True)
                subprocess.run(["strip", "--strip-unneeded", "-o", str(made), source], check=True)
                built = made.read_bytes()
            cleaned = without_search_paths(built)
            if made.exists() or cleaned != built:
                made.parent.mkdir(parents=True, exist_ok=True)
                made.write_bytes(cleaned)
        found.append((name, str(made) if made.exists() else source, kind))
    return found


def _is_unused(name: str) -> bool:
    plain = name.replace("\\", "/")
    translation = _TRANSLATION.search(plain)
    if translation is not None:
        return translation["language"] not in LANGUAGES
    return any(fnmatch.fnmatch(plain, pattern) for pattern in UNUSED_FILES)


def _is_the_systems(name: str) -> bool:
    library = _LIBRARY.fullmatch(name)
    return sys.platform == "linux" and library is not None and library["stem"] in SYSTEM_LIBRARIES


def _is_loaded_by_name(name: str) -> bool:
    """A module of Python, a plugin of Qt, or Python itself; everything else is there because one of these needs it."""
    file = PurePosixPath(name).name
    return "/plugins/" in name or file.startswith("libpython") or not _LIBRARY.fullmatch(file)
