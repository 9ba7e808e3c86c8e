"""What package.py makes its archives of, and how: the same each time, without what is not needed."""

from __future__ import annotations

import io
import lzma
import os
import re
import struct
import subprocess
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path
from xml.etree import ElementTree

import pytest

from goodword import APPLICATION_ID, __version__
from goodword.core.language import LANGUAGES

BUILD = Path(__file__).resolve().parent.parent / "build"
sys.path.append(str(BUILD))

import bundle_contents  # noqa: E402
import linux_packages  # noqa: E402
import package  # noqa: E402
from archives import files_below, pack_deb, pack_tar, pack_zip, settle  # noqa: E402
from environment import PACKAGE_LOCK, RUN_LOCK, SetUpError  # noqa: E402
from search_paths import without_search_paths  # noqa: E402
from system_packages import WINDOW_LIBRARIES  # noqa: E402

LONG = "z" * 120
MOMENT = 1_790_000_000
posix = pytest.mark.skipif(os.name != "posix", reason="about modes and links")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "goodword"
    (folder / "lib").mkdir(parents=True)
    (folder / "goodword").write_text("a program")
    (folder / "goodword").chmod(0o700)
    (folder / "lib" / "libz.so.1").write_text("a library")
    (folder / "lib" / "libz.so.1").chmod(0o755)
    (folder / "lib" / "ümlaut.txt").write_text("words")
    (folder / "lib" / "libz.so").symlink_to("libz.so.1")
    (folder / LONG).write_text("of a long name")
    return folder


def parts(deb: Path) -> dict[str, bytes]:
    """The members of an ar archive."""
    data, found, place = deb.read_bytes(), {}, 8
    assert data.startswith(b"!<arch>\n")
    while place < len(data):
        head = data[place : place + 60].decode()
        size = int(head[48:58])
        found[head[:16].strip()] = data[place + 60 : place + 60 + size]
        place += 60 + size + size % 2
    return found


@posix
def test_a_tar_is_the_same_whenever_it_is_packed(folder: Path, tmp_path: Path) -> None:
    settle(folder)
    pack_tar(folder, "goodword-1", tmp_path / "one", MOMENT)
    os.utime(folder / "goodword", (1, 1))
    pack_tar(folder, "goodword-1", tmp_path / "two", MOMENT)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    with tarfile.open(tmp_path / "one") as tar:
        modes = {info.name: oct(info.mode) for info in tar.getmembers() if info.isfile()}
        link = tar.getmember("goodword-1/lib/libz.so")
        owners = {(info.uid, info.uname, info.mtime) for info in tar.getmembers()}
    assert modes == {
        "goodword-1/goodword": "0o755",
        "goodword-1/lib/libz.so.1": "0o644",
        "goodword-1/lib/ümlaut.txt": "0o644",
        f"goodword-1/{LONG}": "0o644",
    }
    assert (link.issym(), link.linkname) == (True, "libz.so.1")
    assert owners == {(0, "root", MOMENT)}


@posix
def test_a_zip_is_the_same_and_keeps_links(folder: Path, tmp_path: Path) -> None:
    for name in ("one", "two"):
        pack_zip(folder, "goodword", tmp_path / name, MOMENT)
    assert (tmp_path / "one").read_bytes() == (tmp_path / "two").read_bytes()
    with zipfile.ZipFile(tmp_path / "one") as packed:
        link = packed.getinfo("goodword/lib/libz.so")
        assert (link.external_attr >> 28, packed.read(link)) == (0xA, b"libz.so.1")
        assert packed.getinfo("goodword/goodword").external_attr >> 16 & 0o111


@posix
def test_a_deb_tells_what_is_in_it(folder: Path, tmp_path: Path) -> None:
    deb = tmp_path / "goodword.deb"
    pack_deb(folder, {"Package": "goodword", "Version": "1"}, deb, MOMENT)
    found = parts(deb)
    assert list(found) == ["debian-binary", "control.tar.xz", "data.tar.xz"]
    assert found["debian-binary"] == b"2.0\n"
    with tarfile.open(fileobj=io.BytesIO(lzma.decompress(found["control.tar.xz"]))) as tar:
        control = tar.extractfile("./control")
        sums = tar.extractfile("./md5sums")
        assert control is not None
        assert sums is not None
        assert control.read() == b"Package: goodword\nVersion: 1\nInstalled-Size: 4\n"
        assert re.findall(rb"^[0-9a-f]{32}  (.*)$", sums.read(), re.MULTILINE)[0] == b"goodword"
    data = lzma.decompress(found["data.tar.xz"])
    with tarfile.open(fileobj=io.BytesIO(data)) as tar:
        assert tar.getnames()[:2] == [".", "./goodword"]
        assert f"./{LONG}" in tar.getnames()
    assert data[257:265] == b"ustar  \0", "dpkg takes long names only in GNU's format"


def test_folders_are_compared_file_by_file(folder: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    (other / "lib").mkdir(parents=True)
    for name in ("goodword", "lib/libz.so.1"):
        (other / name).write_bytes((folder / name).read_bytes())
    (other / "lib" / "libz.so").symlink_to("libz.so.2")
    (other / "more").touch()
    assert package.differences(folder, folder) == []
    assert package.differences(folder, other) == ["lib/libz.so", "lib/ümlaut.txt", "more", LONG]


@pytest.mark.parametrize(
    ("name", "stays"),
    [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", True),
        ("PySide6/Qt/plugins/platforms/libqwayland.so", True),
        ("PySide6/Qt/plugins/platforms/libqoffscreen.so", True),
        ("PySide6/Qt/plugins/platforms/libqvnc.so", False),
        ("PySide6\\plugins\\platforms\\qwindows.dll", True),
        ("PySide6/Qt/plugins/platformthemes/libqgtk3.so", False),
        ("PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so", True),
        ("PySide6/Qt/translations/qtbase_de.qm", True),
        ("PySide6/Qt/translations/qtbase_fi.qm", False),
        ("PySide6/Qt/translations/qt_help_de.qm", False),
        ("holidays/locale/en_US/LC_MESSAGES/DE.mo", True),
        ("goodword/resources/prompts/en.toml", True),
    ],
)
def test_what_stays(name: str, stays: bool) -> None:
    assert bool(bundle_contents.wanted([(name, name, "DATA")])) is stays


@pytest.mark.skipif(sys.platform != "linux", reason="about libraries of Linux")
def test_libraries_of_every_linux_desktop_are_left_to_it() -> None:
    names = ["libglib-2.0.so.0", "libxcb-cursor.so.0", "libstdc++.so.6", "libpython3.11.so.1.0"]
    kept = bundle_contents.wanted([(name, name, "BINARY") for name in names])
    assert [name for name, _source, _kind in kept] == ["libpython3.11.so.1.0", "libxcb-cursor.so.0"]


def test_a_library_that_nobody_loads_any_more_goes_with_its_link(monkeypatch: pytest.MonkeyPatch) -> None:
    needed = {"/q/libqxcb.so": ["libxcb.so", "libc.so.6"], "/q/libxcb.so": ["libdeep.so"], "/q/libgtk.so": []}
    monkeypatch.setattr(bundle_contents, "needs", lambda file: needed.get(file.as_posix(), []))
    binaries = [
        ("Qt/plugins/libqxcb.so", "/q/libqxcb.so", "BINARY"),
        ("Qt/lib/libxcb.so", "/q/libxcb.so", "BINARY"),
        ("libdeep.so", "/q/libdeep.so", "BINARY"),
        ("libgtk.so", "/q/libgtk.so", "BINARY"),
        ("libpython3.so", "/q/libpython3.so", "BINARY"),
    ]
    kept = bundle_contents.linked(binaries)
    assert [name for name, _source, _kind in kept] == [name for name, *_ in binaries if name != "libgtk.so"]
    links = [("libxcb.so", "Qt/lib/libxcb.so", "SYMLINK"), ("libgtk.so", "Qt/lib/libgtk.so", "SYMLINK")]
    assert bundle_contents.leading_somewhere([*links, ("a.txt", "/a.txt", "DATA")], kept) == [
        links[0],
        ("a.txt", "/a.txt", "DATA"),
    ]


def test_a_library_forgets_where_its_builder_looked() -> None:
    def library(*paths: bytes) -> bytes:
        strings = b"\0" + b"\0".join(paths) + b"\0"
        tags = [(29, strings.index(path)) for path in paths]
        entries = [(1, 0), *tags, (5, 0x1000), (0, 0)]
        table, place = b"".join(struct.pack("<qQ", *entry) for entry in entries), 64 + 2 * 56
        head = b"\x7fELF\x02\x01".ljust(32, b"\0") + struct.pack("<QQIHHH", 64, 0, 0, 64, 56, 2).ljust(32, b"\0")
        strings_at = place + len(table)
        loaded = struct.pack("<IIQQQQQQ", 1, 0, strings_at, 0x1000, 0, len(strings), 0, 0)
        return head + loaded + struct.pack("<IIQQQQQQ", 2, 0, place, 0, 0, len(table), 0, 0) + table + strings

    beside, outside = b"$ORIGIN/../lib", b"/opt/builder/lib"
    assert without_search_paths(library(beside)) == library(beside)
    cleaned = without_search_paths(library(beside, outside))
    assert cleaned != library(beside, outside)
    assert without_search_paths(cleaned) == cleaned
    tags = [tag for tag, _value in struct.iter_unpack("<qQ", cleaned[176 : 176 + 80])]
    assert tags == [1, 29, 5, 0, 0]
    assert without_search_paths(b"#!/bin/sh") == b"#!/bin/sh"


def test_a_library_of_an_unknown_package_is_named(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "lib" / "libz.so.1").write_bytes(b"\x7fELF")
    needed = ["libc.so.6", "libglib-2.0.so.0", "libz.so.1"]
    monkeypatch.setattr(linux_packages, "needs", lambda _file: needed)
    monkeypatch.setattr(linux_packages, "newest_c_library", lambda _files: "2.34")
    assert linux_packages.depends(folder) == ["libc6 (>= 2.34)", "libglib2.0-0"]
    needed.append("libnew.so.3")
    with pytest.raises(SetUpError, match=r"libnew\.so\.3"):
        linux_packages.depends(folder)


def test_somebody_answers_for_the_package() -> None:
    project = tomllib.loads((BUILD.parent / "pyproject.toml").read_text("utf-8"))["project"]
    story = ElementTree.parse(BUILD / "linux" / f"{APPLICATION_ID}.metainfo.xml").getroot()
    names = {project["authors"][0]["name"], story.findtext("developer/name"), linux_packages.AUTHORS}
    assert len(names) == 1
    assert f"Copyright (c) 2026 {linux_packages.AUTHORS}\n" in (BUILD.parent / "LICENSE").read_text("utf-8")
    assert linux_packages.maintainer({}) == "The Goodword authors <authors@goodword.invalid>"
    told = {"DEBFULLNAME": "Ada", "DEBEMAIL": "ada@example.org"}
    assert linux_packages.maintainer(told) == "Ada <ada@example.org>"


def test_every_library_left_to_the_system_has_a_package() -> None:
    known = {name.split(".so")[0] for name in linux_packages.LIBRARY_PACKAGES}
    rare = {"libGLX", "libOpenGL", "libXau", "libXdmcp", "libsystemd"}
    assert {name for name in bundle_contents.SYSTEM_LIBRARIES if name not in known} <= rare
    assert {row[0] for row in WINDOW_LIBRARIES} <= set(linux_packages.LIBRARY_PACKAGES)


def test_the_moment_is_told_or_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1234")
    assert package.source_moment() == 1234
    monkeypatch.delenv("SOURCE_DATE_EPOCH")
    monkeypatch.setattr(package, "ROOT", tmp_path)
    with pytest.raises(SetUpError, match="SOURCE_DATE_EPOCH"):
        package.source_moment()


def test_names_and_versions_agree() -> None:
    linux = BUILD / "linux"
    story = ElementTree.parse(linux / f"{APPLICATION_ID}.metainfo.xml").getroot()
    assert linux_packages.NAME == APPLICATION_ID == story.findtext("id")
    release = story.find("releases/release")
    assert release is not None
    assert release.get("version") == package.own_version() == __version__
    assert f"Icon={APPLICATION_ID}\n" in (linux / f"{APPLICATION_ID}.desktop").read_text("utf-8")


def test_the_menu_has_the_words_of_every_language() -> None:
    languages = LANGUAGES.keys() - {"en"}
    entry = (BUILD / "linux" / f"{APPLICATION_ID}.desktop").read_text("utf-8")
    for key in ("GenericName", "Comment", "Keywords", "Name"):
        told = re.findall(rf"^{key}\[(\w+)\]=.", entry, re.MULTILINE)
        assert sorted(told) == sorted(languages), key
    story = ElementTree.parse(BUILD / "linux" / f"{APPLICATION_ID}.metainfo.xml").getroot()
    spoken = {summary.get("{http://www.w3.org/XML/1998/namespace}lang", "en") for summary in story.iter("summary")}
    assert spoken == languages | {"en"}


@pytest.mark.parametrize(
    "command", [["desktop-file-validate", f"{APPLICATION_ID}.desktop"], ["appstreamcli", "validate", "--no-net"]]
)
def test_the_systems_own_tools_find_no_fault(command: list[str]) -> None:
    from support.private_bus import program

    arguments = command[1:] + ([f"{APPLICATION_ID}.metainfo.xml"] if command[0] == "appstreamcli" else [])
    done = subprocess.run(
        [program(command[0]), *arguments], cwd=BUILD / "linux", capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stdout


def test_icons_are_painted_for_every_system(tmp_path: Path) -> None:
    subprocess.run([sys.executable, str(BUILD / "icon_files.py"), str(tmp_path)], check=True)
    pictures = [path for path in files_below(tmp_path / "hicolor") if path.is_file()]
    assert sorted(int(path.parts[-3].split("x")[0]) for path in pictures) == [16, 24, 32, 48, 64, 128, 256, 512]
    assert {path.name for path in pictures} == {f"{APPLICATION_ID}.png"}
    assert (tmp_path / "goodword.ico").read_bytes()[:6] == b"\0\0\1\0\7\0"
    icns = (tmp_path / "goodword.icns").read_bytes()
    assert icns[:4] == b"icns"
    assert int.from_bytes(icns[4:8], "big") == len(icns)


def test_whose_work_comes_along_is_told(tmp_path: Path) -> None:
    file = tmp_path / "third-party.txt"
    subprocess.run([sys.executable, str(BUILD / "third_party.py"), str(file)], check=True)
    text = file.read_text("utf-8")
    for part in ("PySide6_Essentials 6.11.3", "sqlcipher3 ", "GNU LESSER GENERAL PUBLIC LICENSE", "https://code.qt.io"):
        assert part in text


def test_the_package_lock_holds_what_the_group_names() -> None:
    project = tomllib.loads((BUILD.parent / "pyproject.toml").read_text("utf-8"))
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", PACKAGE_LOCK.read_text("utf-8"), re.MULTILINE))
    wanted = {re.split(r"[^A-Za-z0-9-]", line, maxsplit=1)[0] for line in project["dependency-groups"]["package"]}
    assert wanted <= set(locked)
    running = dict(re.findall(r"^([a-z0-9-]+)==([^ ]+)", RUN_LOCK.read_text("utf-8"), re.MULTILINE))
    assert {name: locked[name] for name in locked.keys() & running} == {
        name: running[name] for name in locked.keys() & running
    }
