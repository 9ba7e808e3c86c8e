"""Goodword for Linux: the .deb with its place in the menu, and a tar that runs where it is unpacked."""

from __future__ import annotations

import gzip
import os
import platform
import re
import shutil
import subprocess
from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from email.utils import formatdate
from pathlib import Path

from archives import files_below, pack_deb, pack_tar, settle
from bundle_contents import needs
from environment import ROOT, SetUpError
from system_packages import WINDOW_LIBRARIES

NAME = "io.github.goodword.Goodword"
LINUX = ROOT / "build" / "linux"
HOME = "usr/lib/goodword"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}

# Libraries of the system that the bundle does not bring, and the Debian package that does.
LIBRARY_PACKAGES = {
    **{row[0]: row[1] for row in WINDOW_LIBRARIES},
    "libexpat.so.1": "libexpat1",
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libwayland-client.so.0": "libwayland-client0",
    "libwayland-cursor.so.0": "libwayland-cursor0",
    "libwayland-egl.so.1": "libwayland-egl1",
    "libz.so.1": "zlib1g",
}
OPTIONAL_PACKAGES = {"libcups.so.2": "libcups2"}
"""What one plugin asks for; where it is not there, pages are printed into a file."""
_C_LIBRARY = re.compile(r"(libc|libm|libdl|librt|libpthread|libutil|ld-linux[-a-z0-9_]*)\.so\.\d+")
AUTHORS = "The Goodword authors"
NOWHERE = "authors@goodword.invalid"
"""Debian wants an address. There is none yet, and nobody can ever have this one (RFC 2606)."""
CHANGES = """goodword ({version}) stable; urgency=medium

  * What is new stands in NEWS.md.gz.

 -- {maintainer}  {date}
"""
DESCRIPTION = """good word each working day, for people who lead a team
 Goodword sits in the tray. Each working day it asks for one specific praise,
 one coaching check-in and one thing heard, keeps the record on this computer,
 and turns each week into a note that tells others how good the team is.
 .
 No account, no cloud, and no network but the mail you send."""


def pack(bundle: Path, made: Path, output: Path, version: str, moment: int) -> list[Path]:
    """The tar and the .deb of `bundle`, written into `output`; `made` holds the icons and the notes on licences."""
    machine = platform.machine()
    tar = output / f"goodword-{version}-linux-{machine}.tar.xz"
    deb = output / f"goodword_{version}_{ARCHITECTURES.get(machine, machine)}.deb"
    loose, tree = made / "tar", made / "deb"
    for folder in (loose, tree):
        shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(bundle, loose, symlinks=True)
    _lay_share(loose / "share", made)
    _copy([ROOT / "LICENSE", made / "third-party.txt"], loose)
    _lay_tree(tree, bundle, made, version, moment)
    control = {
        "Package": "goodword",
        "Version": version,
        "Architecture": ARCHITECTURES.get(machine, machine),
        "Maintainer": maintainer(),
        "Section": "misc",
        "Priority": "optional",
        "Depends": ", ".join(depends(bundle)),
        "Recommends": ", ".join(sorted({"ca-certificates", "libnotify-bin", "xdg-utils", *OPTIONAL_PACKAGES.values()})),
        "Suggests": "gnome-keyring",
        "Description": DESCRIPTION,
    }
    for folder in (loose, tree):
        settle(folder)
    with ThreadPoolExecutor() as both:
        work = [
            both.submit(pack_tar, loose, f"goodword-{version}", tar, moment),
            both.submit(pack_deb, tree, control, deb, moment),
        ]
        for one in work:
            one.result()
    return [tar, deb]


def maintainer(environment: Mapping[str, str] = os.environ) -> str:
    """Who answers for the package: whoever builds it, as Debian's own tools are told, else all who wrote it."""
    return f"{environment.get('DEBFULLNAME') or AUTHORS} <{environment.get('DEBEMAIL') or NOWHERE}>"


def depends(bundle: Path) -> list[str]:
    """The Debian packages that bring what the bundle asks of the system. SetUpError for one nobody has named yet."""
    binaries = [path for path in files_below(bundle) if _is_elf(path)]
    brought = {path.name for path in files_below(bundle)}
    asked = {name for binary in binaries for name in needs(binary)} - brought - OPTIONAL_PACKAGES.keys()
    unknown = sorted(name for name in asked if name not in LIBRARY_PACKAGES and not _C_LIBRARY.fullmatch(name))
    if unknown:
        raise SetUpError(f"nobody says which package brings {', '.join(unknown)}: name it in linux_packages.py.")
    packages = {LIBRARY_PACKAGES[name] for name in asked if name in LIBRARY_PACKAGES}
    return [f"libc6 (>= {newest_c_library(binaries)})", *sorted(packages)]


def newest_c_library(binaries: Iterable[Path]) -> str:
    """The oldest version of the C library that all of them run on."""
    versions = {(2, 31)}
    for binary in binaries:
        said = subprocess.run(["objdump", "-p", str(binary)], capture_output=True, text=True, check=True).stdout
        versions |= {(int(major), int(minor)) for major, minor in re.findall(r" GLIBC_(\d+)\.(\d+)\b", said)}
    return "{}.{}".format(*max(versions))


def _lay_tree(tree: Path, bundle: Path, made: Path, version: str, moment: int) -> None:
    shutil.copytree(bundle, tree / HOME, symlinks=True)
    _lay_share(tree / "usr/share", made)
    (tree / "usr/bin").mkdir()
    (tree / "usr/bin/goodword").symlink_to("../lib/goodword/goodword")
    papers = tree / "usr/share/doc/goodword"
    papers.mkdir(parents=True)
    (papers / "copyright").write_text(_copyright(made), "utf-8")
    for name, text in (
        ("changelog.gz", CHANGES.format(version=version, maintainer=maintainer(), date=formatdate(moment))),
        ("NEWS.md.gz", (ROOT / "CHANGELOG.md").read_text("utf-8")),
    ):
        (papers / name).write_bytes(gzip.compress(text.encode(), mtime=0))
    manual = tree / "usr/share/man/man1"
    manual.mkdir(parents=True)
    (manual / "goodword.1.gz").write_bytes(gzip.compress((LINUX / "goodword.1").read_bytes(), mtime=0))


def _lay_share(share: Path, made: Path) -> None:
    _copy([LINUX / f"{NAME}.desktop"], share / "applications")
    _copy([LINUX / f"{NAME}.metainfo.xml"], share / "metainfo")
    shutil.copytree(made / "hicolor", share / "icons/hicolor")
    scalable = share / "icons/hicolor/scalable/apps"
    scalable.mkdir(parents=True)
    shutil.copy(ROOT / "resources/icons/app-icon.svg", scalable / f"{NAME}.svg")


def _copyright(made: Path) -> str:
    licence = "".join(f" {line or '.'}\n" for line in (ROOT / "LICENSE").read_text("utf-8").splitlines()[1:])
    return (
        "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/\n"
        f"Upstream-Name: Goodword\n\nFiles: *\nCopyright: {AUTHORS}\nLicense: Expat\n"
        f"{licence}\nComment:\n The programs and libraries of others that come along:\n .\n"
        + "".join(f" {line or '.'}\n" for line in (made / "third-party.txt").read_text("utf-8").splitlines())
    )


def _copy(files: Iterable[Path], folder: Path) -> None:
    folder.mkdir(parents=True, exist_ok=True)
    for file in files:
        shutil.copy(file, folder)


def _is_elf(path: Path) -> bool:
    if not path.is_file() or path.is_symlink():
        return False
    with path.open("rb") as file:
        return file.read(4) == b"\x7fELF"
