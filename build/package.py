"""Builds Goodword as people install it, and tries what was built: python3 build/package.py [--no-test] [--output DIR].

On each system PyInstaller makes one folder with everything in it but the system's own libraries; on Linux a .deb and a
tar are made of it, on Windows a zip, on macOS an app in a zip. Everything lands in dist/, or in DIR. The same source
and locks give the same files: times are those of the last commit, or of SOURCE_DATE_EPOCH.
"""

from __future__ import annotations

import argparse
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

from archives import files_below, pack_zip
from environment import (
    PACKAGE_LOCK,
    ROOT,
    RUN_LOCK,
    Environment,
    SetUpError,
    guarded,
    require_python,
    run_aloud,
    run_to_its_end,
    say,
)
from system_packages import install, is_debian, missing_packages, provide_venv_module, provide_window_libraries

BUILD = ROOT / "build"
SPEC = str(BUILD / "goodword.spec")
FREEZING = ["-P", "-m", "PyInstaller", "--noconfirm", "--clean", "--log-level", "ERROR"]
LARGEST_FOLDER, LARGEST_DEB = 150_000_000, 55_000_000
LIVED_THROUGH = ("bundle", "a_day", "autostart", "language", "open_in_mail", "protection", "team")
DESKTOP_TESTS = tuple(f"tests/desktop/test_{name}.py" for name in LIVED_THROUGH)
WINDOWS_VERSION = """VSVersionInfo(
  ffi=FixedFileInfo(filevers={numbers}, prodvers={numbers}, mask=0x3f, flags=0x0, OS=0x40004, fileType=0x1),
  kids=[
    StringFileInfo([StringTable('040904B0', [
      StringStruct('CompanyName', 'The Goodword authors'),
      StringStruct('FileDescription', 'Goodword'),
      StringStruct('FileVersion', '{version}'),
      StringStruct('InternalName', 'goodword'),
      StringStruct('LegalCopyright', 'The Goodword authors, MIT licence'),
      StringStruct('ProductName', 'Goodword'),
      StringStruct('ProductVersion', '{version}'),
    ])]),
    VarFileInfo([VarStruct('Translation', [1033, 1200])]),
  ],
)
"""


class Packaging:
    """One build: `output` is where its results land, and below it the folder that it works in."""

    def __init__(self, output: Path) -> None:
        self.output = output
        self.made = output / "work" / "made"
        self.moment = source_moment()
        self.version = own_version()
        self.bundle = output / ("Goodword.app" if sys.platform == "darwin" else "goodword")
        inside = "Contents/MacOS/goodword" if sys.platform == "darwin" else "goodword"
        self.program = self.bundle / (inside + (".exe" if sys.platform == "win32" else ""))

    def freeze(self, python: Path) -> None:
        """Make the folder, and what is laid beside it."""
        shutil.rmtree(self.output / "work", ignore_errors=True)
        self.made.mkdir(parents=True)
        variables = self._variables()
        numbers = tuple(int(part) for part in [*self.version.split("."), "0", "0", "0"][:4])
        (self.made / "version.txt").write_text(WINDOWS_VERSION.format(version=self.version, numbers=numbers), "utf-8")
        for command in (
            ["-P", str(BUILD / "icon_files.py"), str(self.made)],
            ["-P", str(BUILD / "third_party.py"), str(self.made / "third-party.txt")],
            [*FREEZING, "--distpath", str(self.output), "--workpath", str(self.output / "work" / "pyinstaller"), SPEC],
        ):
            if run_to_its_end([str(python), *command], variables) != 0:
                raise SetUpError(f"{command[1]} failed. What went wrong stands above.")
        if sys.platform == "darwin":
            shutil.rmtree(self.output / "goodword")

    def pack(self) -> list[Path]:
        """Make what people download; say how large everything is, and refuse what has grown too large."""
        if sys.platform == "linux":
            from linux_packages import pack

            packed = pack(self.bundle, self.made, self.output, self.version, self.moment)
        else:
            system = "macos" if sys.platform == "darwin" else "windows"
            packed = [self.output / f"goodword-{self.version}-{system}-{platform.machine().lower()}.zip"]
            pack_zip(self.bundle, self.bundle.name, packed[0], self.moment)
        sizes = {self.bundle: size_of(self.bundle), **{file: file.stat().st_size for file in packed}}
        for place, size in sizes.items():
            say(f"{place.name}: {size / 1e6:.1f} MB")
            largest = LARGEST_DEB if place.suffix == ".deb" else LARGEST_FOLDER
            if size > largest:
                raise SetUpError(f"{place.name} may have {largest / 1e6:.0f} MB: look at what has come along.")
        return packed

    def _variables(self) -> dict[str, str]:
        own = {
            "GOODWORD_BUILD": str(self.made),
            "PYINSTALLER_CONFIG_DIR": str(self.output / "work" / "cache"),
            "PYTHONHASHSEED": "1",
            "SOURCE_DATE_EPOCH": str(self.moment),
        }
        return {**os.environ, **own}


def source_moment() -> int:
    """When the source was last changed, in seconds since 1970; SOURCE_DATE_EPOCH says otherwise."""
    if told := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(told)
    asked = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    answer = subprocess.run(asked, capture_output=True, text=True, check=False) if shutil.which("git") else None
    if answer is None or answer.returncode != 0:
        raise SetUpError("this is no checkout, so say when its source is from: set SOURCE_DATE_EPOCH.")
    return int(answer.stdout)


def own_version() -> str:
    """The version that the package names."""
    text = (ROOT / "desktop" / "goodword" / "__init__.py").read_text("utf-8")
    return text.split('__version__ = "')[1].split('"')[0]


def size_of(folder: Path) -> int:
    """The bytes of all files in it."""
    return sum(path.stat().st_size for path in files_below(folder) if path.is_file() and not path.is_symlink())


def differences(one: Path, other: Path) -> list[str]:
    """What two folders do not have in common, file by file."""
    names = {path.relative_to(folder) for folder in (one, other) for path in files_below(folder)}
    return [name.as_posix() for name in sorted(names) if not _same(one / name, other / name)]


def _same(one: Path, other: Path) -> bool:
    if one.is_symlink() or other.is_symlink():
        return one.is_symlink() and other.is_symlink() and one.readlink() == other.readlink()
    if one.is_dir() or not one.exists() or not other.exists():
        return one.is_dir() and other.is_dir()
    return one.read_bytes() == other.read_bytes()


def prepare() -> Environment:
    """What builds: a .venv with the app and PyInstaller and nothing else, and on Debian the system's own tools."""
    require_python(sys.argv)
    if sys.platform == "linux":
        wanted = ["binutils", *([f"libpython3.{sys.version_info[1]}"] if sys.base_prefix == "/usr" else [])]
        missing = missing_packages(wanted) if is_debian() else []
        if missing and not install(missing):
            raise SetUpError(f"the system lacks {' '.join(missing)}. Install that, then start again.")
        if not shutil.which("objdump") or not shutil.which("strip"):
            raise SetUpError("objdump and strip are missing. Install binutils, then start again.")
        provide_window_libraries()
    provide_venv_module()
    environment = Environment(folder=".venv-package")
    environment.make_ready([RUN_LOCK, PACKAGE_LOCK])
    return environment


def try_out(program: Path) -> int:
    """Let the built program test itself, and on Linux live a day on a desktop with it; the status."""
    say("the bundle tests itself …")
    status = run_aloud([str(program), "--self-test"])
    if status == 0 and sys.platform == "linux":
        say("the bundle lives a day on a desktop …")
        command = [sys.executable, str(BUILD / "test.py"), *DESKTOP_TESTS, "-q"]
        status = run_to_its_end(command, {**os.environ, "GOODWORD_PROGRAM": str(program)})
    return status


def main() -> int:
    """Build, pack, try."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--output", type=Path, default=ROOT / "dist", help="where everything lands, dist unless given")
    parser.add_argument("--no-test", action="store_true", help="build only")
    parser.add_argument("--twice", action="store_true", help="build again, and name every file that differs")
    chosen = parser.parse_args()
    environment = prepare()
    packaging = Packaging(chosen.output.resolve())
    packaging.freeze(environment.python)
    packed = packaging.pack()
    if chosen.twice:
        again = Packaging(packaging.output / "work" / "again")
        again.freeze(environment.python)
        differing = differences(packaging.bundle, again.bundle)
        differing += [file.name for file in again.pack() if not _same(file, packaging.output / file.name)]
        if differing:
            raise SetUpError(f"two builds differ in {', '.join(differing)}.")
        say("a second build made the same files, byte by byte.")
    status = 0 if chosen.no_test else try_out(packaging.program)
    for file in packed:
        print(file)
    return status


if __name__ == "__main__":
    sys.exit(guarded(main))
