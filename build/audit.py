"""Looks at what Goodword is made of: python build/audit.py [FILE], started with the Python of .venv; test.py does it.

The locks pin and hash everything the project names and nothing else, and what is installed is what they say; bandit
finds nothing in our own code, and is told to look away only by number and with a reason; no key, token or password of
a form that can be known stands in it; no advisory is known about a locked package, where the advisories can be asked
for. What is shipped is written down as a CycloneDX bill of materials (FILE, else dist/goodword.cdx.json). Status 1 if
anything is wrong; advisories that could not be asked for are said and are not wrong.
"""

from __future__ import annotations

import json
import re
import subprocess
import sys
import tomllib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import metadata
from pathlib import Path
from typing import Any

from packaging.requirements import InvalidRequirement, Requirement
from packaging.utils import canonicalize_name

from environment import PACKAGE_LOCK, ROOT, RUN_LOCK, TEST_LOCK, TRAIN_LOCK

BILL = ROOT / "dist" / "goodword.cdx.json"
# Medium and worse, of which bandit is at least fairly sure. It takes any SQL with a brace in it for an injection
# (B608); ours is put together from constants, and whatever a person typed is bound.
BANDIT = ["bandit", "-q", "-ll", "-ii", "-s", "B608", "-r", "desktop", "build", "-f", "txt"]
ADVISORIES = ["pip_audit", "--require-hashes", "--disable-pip", "--progress-spinner", "off", "--timeout", "5"]
BILL_MAKER = ["cyclonedx_py", "requirements", "--pyproject", "pyproject.toml", "--output-reproducible"]
PROVIDED = {"pip"}
"""Comes with every environment."""
_ENTRY = re.compile(
    r"^(?P<wanted>[a-z0-9-]+==[^\s;\\]+(?: ; [^\n\\]+)?) \\\n(?P<hashes>(?:    --hash=[^\n]+\n?)+)", re.MULTILINE
)
_HASH = re.compile(r"^    --hash=sha256:([0-9a-f]{64})(?: \\)?$")
LOOKED_THROUGH = ("desktop", "build", "resources", "pyproject.toml", "README.md")
_SECRETS = {
    "a private key": re.compile(r"-----BEGIN [A-Z ]*PRIVATE KEY"),
    "a token": re.compile(r"\b(?:AKIA[0-9A-Z]{16}|gh[pousr]_[A-Za-z0-9]{36}|xox[abpr]-[\w-]{10,})\b"),
    "a password": re.compile(
        r"(?i:passw(?:or)?d|passphrase|secret|token|api_?key|private_?key)\w*[\"']?(?:\s*:\s*\w+)?\s*[:=]\s*[frb]?"
        r"[\"'](?=[^\"'\s]*[0-9])[^\"'\s{}<>]{8,}[\"']"
    ),
}
"""Written down as a text: of a password one with a digit, or every name of a setting would be one."""
_LOOKS_AWAY = re.compile(r"#\s*nosec\b(?! B\d{3} - \w)")


@dataclass
class Lock:
    """What a lock says."""

    name: str
    pinned: list[Requirement] = field(default_factory=list)
    wrong: list[str] = field(default_factory=list)

    @classmethod
    def read(cls, path: Path) -> Lock:
        """Read one; what stands in it beside pinned and hashed packages is wrong."""
        text = path.read_text("utf-8")
        lock = cls(path.name)
        for entry in _ENTRY.finditer(text):
            try:
                lock.pinned.append(Requirement(entry["wanted"]))
            except InvalidRequirement:
                lock.wrong.append(f"{lock.name}: {entry['wanted']} can't be read")
            if not all(map(_HASH.match, entry["hashes"].splitlines())):
                lock.wrong.append(f"{lock.name}: {entry['wanted']} has a hash that is none")
        rest = _ENTRY.sub("", text).strip()
        if rest:
            lock.wrong.append(f"{lock.name}: not pinned and hashed: {rest.splitlines()[0]}")
        return lock

    def names(self) -> set[str]:
        """What it holds, whatever the system."""
        return {canonicalize_name(pinned.name) for pinned in self.pinned}

    def here(self) -> dict[str, str]:
        """What it holds for this system, with the version."""
        fitting = (pinned for pinned in self.pinned if pinned.marker is None or pinned.marker.evaluate())
        return {canonicalize_name(pinned.name): next(iter(pinned.specifier)).version for pinned in fitting}


def revealed(folder: Path, parts: Iterable[str] = LOOKED_THROUGH) -> Iterator[str]:
    """Where a secret of a known form stands in our files, or bandit is told to look away without saying from what."""
    for part in parts:
        found = [folder / part] if (folder / part).is_file() else sorted((folder / part).rglob("*"))
        for path in (path for path in found if path.is_file() and "__pycache__" not in path.parts):
            try:
                lines = path.read_text("utf-8").splitlines()
            except UnicodeDecodeError:
                continue
            for number, line in enumerate(lines, start=1):
                place = f"{path.relative_to(folder)}:{number}"
                yield from (f"{place}: looks like {what}" for what, form in _SECRETS.items() if form.search(line))
                if path.suffix == ".py" and _LOOKS_AWAY.search(line):
                    yield f"{place}: nosec without its number and a reason"


def wanted_by(project: dict[str, Any]) -> tuple[list[Requirement], list[Requirement]]:
    """What the project names for running, and for its tests."""
    named = project["project"]["dependencies"], project["dependency-groups"]["test"]
    running, testing = ([Requirement(line) for line in lines] for lines in named)
    return running, testing


def complaints(running: Lock, testing: Lock, project: dict[str, Any], installed: dict[str, str]) -> Iterator[str]:
    """What is wrong with the locks."""
    yield from (*running.wrong, *testing.wrong)
    for lock, wanted in zip((running, testing), wanted_by(project), strict=True):
        yield from _unmet(lock, wanted)
    for lock in (running, testing):
        for name, version in lock.here().items():
            if installed.get(name) != version:
                yield f"{lock.name}: {name} {version} is locked, {installed.get(name, 'nothing')} is installed"
    reached = needed(name.name for name in wanted_by(project)[0])
    for name in sorted(running.here().keys() - reached):
        yield f"{running.name}: nothing needs {name}"
    for name in sorted(reached - running.names() - PROVIDED):
        yield f"{running.name}: {name} is needed and not locked"


def _unmet(lock: Lock, wanted: Iterable[Requirement]) -> Iterator[str]:
    for requirement in wanted:
        versions = [next(iter(pinned.specifier)).version for pinned in lock.pinned if _same(pinned, requirement)]
        if not versions or not all(map(requirement.specifier.contains, versions)):
            yield f"{lock.name}: {requirement} is not met"


def _same(one: Requirement, other: Requirement) -> bool:
    return canonicalize_name(one.name) == canonicalize_name(other.name)


def needed(names: Iterable[str]) -> set[str]:
    """These packages and all they need on this system, told by what is installed."""
    found: set[str] = set()
    open_ones = [Requirement(name) for name in names]
    while open_ones:
        requirement = open_ones.pop()
        name = canonicalize_name(requirement.name)
        if name in found and not requirement.extras:
            continue
        try:
            needs = metadata.requires(name) or []
        except metadata.PackageNotFoundError:
            continue  # another system's
        found.add(name)
        extras = ("", *requirement.extras)
        fitting = map(Requirement, needs)
        open_ones += [
            need
            for need in fitting
            if need.marker is None or any(need.marker.evaluate({"extra": extra}) for extra in extras)
        ]
    return found


def installed_here() -> dict[str, str]:
    """What is installed beside this Python."""
    return {canonicalize_name(there.metadata["Name"]): there.version for there in metadata.distributions()}


def write_bill(lock: Path, bill: Path) -> int:
    """Write the bill of materials; how many packages it names."""
    bill.parent.mkdir(exist_ok=True)
    _need([*BILL_MAKER, str(lock), "--of", "JSON", "-o", str(bill)])
    document = json.loads(bill.read_text("utf-8"))
    components: list[dict[str, Any]] = document["components"]
    for component in components:
        component.pop("description", None)  # the line of the lock once more
        try:
            told = metadata.metadata(component["name"])
        except metadata.PackageNotFoundError:
            continue
        words = next((told[name] for name in ("License-Expression", "License") if told[name]), "")
        if words and "\n" not in words:
            component["licenses"] = [{"license": {"name": words}}]
    bill.write_text(json.dumps(document, indent=1) + "\n", "utf-8")
    return len(components)


def advisories(*locks: Path) -> tuple[list[str], int, int]:
    """What is known against the packages of the locks; how many were asked about, and how many could not be."""
    done = _run([*ADVISORIES, *(word for lock in locks for word in ("-r", str(lock))), "-f", "json"])
    try:
        asked = json.loads(done.stdout)["dependencies"]
    except (ValueError, KeyError):
        return [], 0, len(set[str]().union(*(Lock.read(lock).names() for lock in locks)))
    known = [f"{one['name']} {one['version']}: {flaw['id']}" for one in asked for flaw in one.get("vulns", ())]
    skipped = sum("skip_reason" in one for one in asked)
    return known, len(asked) - skipped, skipped


def _run(module: Sequence[str]) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-P", "-m", *module]
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)


def _need(module: Sequence[str]) -> None:
    done = _run(module)
    if done.returncode != 0:
        raise SystemExit(f"{module[0]} failed:\n{done.stderr or done.stdout}")


def main() -> int:
    """Says what was looked at and what is wrong, a line each."""
    bill = Path(sys.argv[1]) if len(sys.argv) > 1 else BILL
    running, testing = Lock.read(RUN_LOCK), Lock.read(TEST_LOCK)
    others = Lock.read(PACKAGE_LOCK), Lock.read(TRAIN_LOCK)
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wrong = list(complaints(running, testing, project, installed_here()))
    for lock, group in zip(others, ("package", "train"), strict=True):
        wrong += [*lock.wrong, *_unmet(lock, map(Requirement, project["dependency-groups"][group]))]
    counts = ", ".join(f"{len(lock.pinned)} in {lock.name}" for lock in (running, testing, *others))
    print(f"locks: {counts}; {len(wrong)} complaints")
    secrets = list(revealed(ROOT))
    print(f"secrets of a known form: {len(secrets) or 'none'}")
    wrong += secrets
    print(f"bill of materials: {write_bill(RUN_LOCK, bill)} packages in {bill.name}")
    found = _run(BANDIT)
    print(f"bandit: {'nothing found' if found.returncode == 0 else 'see below'}")
    known, asked, skipped = advisories(RUN_LOCK, TEST_LOCK, PACKAGE_LOCK, TRAIN_LOCK)
    said = f"{len(known)} against {asked} packages" if asked else "NOT ASKED FOR, they can't be reached from here"
    print(f"advisories: {said}" + (f"; {skipped} unknown there" if asked and skipped else ""))
    if found.returncode != 0:
        wrong.append(found.stdout or found.stderr)
    wrong += known
    for line in wrong:
        print(line, file=sys.stderr)
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
