"""What only the system's own package manager can bring: the libraries of a window, and Python's venv.

On Debian and Ubuntu they are installed where that may be done without asking (as root, or with sudo that wants no
password); elsewhere the one command to run is named, and the start goes on.
"""

from __future__ import annotations

import importlib.util
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

from environment import SetUpError, say

LINKER_CACHE = Path("/etc/ld.so.cache")
OS_RELEASE = Path("/etc/os-release")
PACKAGE_LISTS = Path("/var/lib/apt/lists")

# What PySide6's xcb platform and its libraries load: shared object, Debian package, Arch package.
WINDOW_LIBRARIES = (
    ("libEGL.so.1", "libegl1", "libglvnd"),
    ("libGL.so.1", "libgl1", "libglvnd"),
    ("libX11-xcb.so.1", "libx11-xcb1", "libx11"),
    ("libX11.so.6", "libx11-6", "libx11"),
    ("libdbus-1.so.3", "libdbus-1-3", "dbus"),
    ("libfontconfig.so.1", "libfontconfig1", "fontconfig"),
    ("libfreetype.so.6", "libfreetype6", "freetype2"),
    ("libglib-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libgthread-2.0.so.0", "libglib2.0-0", "glib2"),
    ("libxcb-cursor.so.0", "libxcb-cursor0", "xcb-util-cursor"),
    ("libxcb-glx.so.0", "libxcb-glx0", "libxcb"),
    ("libxcb-icccm.so.4", "libxcb-icccm4", "xcb-util-wm"),
    ("libxcb-image.so.0", "libxcb-image0", "xcb-util-image"),
    ("libxcb-keysyms.so.1", "libxcb-keysyms1", "xcb-util-keysyms"),
    ("libxcb-randr.so.0", "libxcb-randr0", "libxcb"),
    ("libxcb-render-util.so.0", "libxcb-render-util0", "xcb-util-renderutil"),
    ("libxcb-render.so.0", "libxcb-render0", "libxcb"),
    ("libxcb-shape.so.0", "libxcb-shape0", "libxcb"),
    ("libxcb-shm.so.0", "libxcb-shm0", "libxcb"),
    ("libxcb-sync.so.1", "libxcb-sync1", "libxcb"),
    ("libxcb-util.so.1", "libxcb-util1", "xcb-util"),
    ("libxcb-xfixes.so.0", "libxcb-xfixes0", "libxcb"),
    ("libxcb-xkb.so.1", "libxcb-xkb1", "libxcb"),
    ("libxcb.so.1", "libxcb1", "libxcb"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0", "libxkbcommon-x11"),
    ("libxkbcommon.so.0", "libxkbcommon0", "libxkbcommon"),
)



def missing_window_libraries(linker_cache: bytes) -> list[tuple[str, str, str]]:
    """The rows of WINDOW_LIBRARIES that the linker's cache does not name."""
    return [row for row in WINDOW_LIBRARIES if row[0].encode() + b"\0" not in linker_cache]


def provide_window_libraries() -> None:
    """Installs the libraries a window needs, or says how; for the moment when .venv is made."""
    missing = _missing_here()
    if missing and not (is_debian() and install(sorted({row[1] for row in missing}))):
        _mention(missing)


def mention_window_libraries() -> None:
    """Says again how to install what a window needs, if something is missing and there is a screen at all."""
    if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"):
        missing = _missing_here()
        if missing:
            _mention(missing)


def provide_venv_module() -> None:
    """Makes sure that this Python can make a .venv; Debian keeps that part in a package of its own."""
    if importlib.util.find_spec("venv") and importlib.util.find_spec("ensurepip"):
        return
    package = f"python3.{sys.version_info[1]}-venv"
    if is_debian() and Path(sys.base_prefix) == Path("/usr") and install([package]):
        importlib.invalidate_caches()
        return
    raise SetUpError(f"this Python has no venv. Run: sudo apt-get install {package}   Then start again.")


def is_debian() -> bool:
    """Whether this is Debian, Ubuntu or one of their children."""
    return bool({"debian", "ubuntu"} & _distribution())


def missing_packages(packages: Sequence[str]) -> list[str]:
    """Those of `packages`, named as Debian names them, that are not installed."""
    if not is_debian() or not shutil.which("dpkg-query"):
        return list(packages)
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *packages]
    known = subprocess.run(query, capture_output=True, text=True, check=False).stdout.splitlines()
    return [package for package in packages if f"{package} installed" not in known]


def install(packages: Sequence[str]) -> bool:
    """Installs Debian packages where this may be done without asking; true if all of them are there then."""
    if not shutil.which("apt-get"):
        return False
    may = [] if _is_root() else ["sudo", "-n"]
    if may and not (shutil.which("sudo") and _succeeds([*may, "true"], quiet=True)):
        return False
    say(f"installing packages of the system: {' '.join(packages)} …")
    apt = [*may, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120"]
    adding = [*apt, "--no-install-recommends", "install"]
    updated = not any(PACKAGE_LISTS.glob("*Packages*")) and _succeeds([*apt, "update"])
    if _succeeds([*adding, *packages]):
        return True
    if not updated and not _succeeds([*apt, "update"]):
        return False
    # One package that is unknown here must not keep the others away.
    return _succeeds([*adding, *packages]) or not [one for one in packages if not _succeeds([*adding, one])]


def _missing_here() -> list[tuple[str, str, str]]:
    if sys.platform == "linux" and LINKER_CACHE.exists():
        return missing_window_libraries(LINKER_CACHE.read_bytes())
    return []


def _mention(missing: Sequence[tuple[str, str, str]]) -> None:
    say(f"a window needs {missing[0][0]}" + (f" and {len(missing) - 1} more" if missing[1:] else "") + ".")
    say(f"Run: {installing_command(missing, _distribution())}")


def installing_command(missing: Sequence[tuple[str, str, str]], distribution: set[str]) -> str:
    """The one command that installs these libraries on that distribution."""
    by_name = " ".join(f"'{row[0]}()(64bit)'" for row in missing)
    if distribution & {"fedora", "rhel"}:
        return f"sudo dnf install {by_name}"
    if distribution & {"suse", "opensuse"}:
        return f"sudo zypper install {by_name}"
    if "arch" in distribution:
        return "sudo pacman -S --needed " + " ".join(sorted({row[2] for row in missing}))
    return "sudo apt-get install " + " ".join(sorted({row[1] for row in missing}))


def _distribution() -> set[str]:
    try:
        text = OS_RELEASE.read_text("utf-8")
    except OSError:
        return set()
    names = re.findall(r"^ID(?:_LIKE)?=\"?([^\"\n]*)", text, re.MULTILINE)
    return {word for name in names for word in name.split()}


def _is_root() -> bool:
    return sys.platform != "win32" and os.geteuid() == 0


def _succeeds(command: list[str], quiet: bool = False) -> bool:
    out = subprocess.DEVNULL if quiet else sys.stderr
    return subprocess.run(command, stdin=subprocess.DEVNULL, stdout=out, stderr=out, check=False).returncode == 0
