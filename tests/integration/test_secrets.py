"""The keyring, as doctor tells of it."""

import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest
from jeepney import HeaderFields, Message, new_error, new_method_return

from goodword.integration import secrets
from goodword.integration.secrets import KeyringState, SystemKeyring, secret_service_locked
from support.private_bus import PATIENCE, BusEnd, PrivateBus


def backend(module: str, **attributes: object) -> object:
    """An object whose class says it is from `module`."""
    return type("Keyring", (), {"__module__": module, **attributes})()


def probed(of: object, locked: bool = False) -> SystemKeyring:
    return SystemKeyring(PATIENCE, load=lambda: of, locked=lambda _limit: locked)


@pytest.mark.parametrize(
    ("module", "locked", "state"),
    [
        ("keyring.backends.SecretService", False, KeyringState.AVAILABLE),
        ("keyring.backends.SecretService", True, KeyringState.LOCKED),
        ("keyring.backends.libsecret", True, KeyringState.LOCKED),
        ("keyring.backends.kwallet", True, KeyringState.AVAILABLE),
        ("keyring.backends.macOS", True, KeyringState.AVAILABLE),
        ("keyring.backends.Windows", True, KeyringState.AVAILABLE),
        ("keyring.backends.fail", False, KeyringState.NONE),
        ("keyring.backends.null", False, KeyringState.REFUSED),
        ("keyrings.alt.file", False, KeyringState.REFUSED),
    ],
)
def test_each_keyring_is_known_for_what_it_is(module: str, locked: bool, state: KeyringState) -> None:
    keyring = probed(backend(module), locked)
    assert keyring.state()[0] is state
    finding = keyring.finding()
    assert finding.works == (state is KeyringState.AVAILABLE)
    assert finding.works == (finding.advice == "")
    assert "{" not in finding.detail + finding.advice


@pytest.fixture
def planted(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A backend of somebody else's in keyring's own configuration, that says it is one of keyring's."""
    monkeypatch.delenv("PYTHON_KEYRING_BACKEND")
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    (tmp_path / "python_keyring").mkdir()
    (tmp_path / "python_keyring" / "keyringrc.cfg").write_text(
        f"[backend]\ndefault-keyring=evil.Evil\nkeyring-path={tmp_path}\n"
    )
    ran = tmp_path / "ran"
    (tmp_path / "evil.py").write_text(f"import pathlib\npathlib.Path({str(ran)!r}).touch()\n")
    return ran


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="keyring's file lies elsewhere there")
def test_a_backend_that_is_planted_is_neither_used_nor_run(planted: Path) -> None:
    assert SystemKeyring(PATIENCE).state() == (KeyringState.REFUSED, "evil")
    assert not planted.exists()


def test_what_keyring_is_told_is_refused_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    assert SystemKeyring(PATIENCE).state() == (KeyringState.REFUSED, "keyring.backends.null")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "nonsense")
    assert SystemKeyring(PATIENCE).state() == (KeyringState.REFUSED, "nonsense")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="they always have a keyring")
def test_only_this_systems_backends_are_imported(bus: PrivateBus, tmp_path: Path) -> None:
    program = (
        "import sys, goodword.integration.secrets as s; print(s.SystemKeyring(20).state()[0]);"
        "print([name for name in sys.modules if name.startswith(('keyring.backends.macOS', 'keyring.backends.Win'))])"
    )
    ours = str(Path(secrets.__file__).parents[2])
    environment = {**os.environ, "DBUS_SESSION_BUS_ADDRESS": bus.address, "XDG_CONFIG_HOME": str(tmp_path)}
    environment["PYTHONPATH"] = ours
    del environment["PYTHON_KEYRING_BACKEND"]
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True, timeout=60)
    assert done.stdout.splitlines() == ["none", "[]"], done.stderr


def test_a_keyring_that_does_not_answer_is_given_up() -> None:
    gate = threading.Event()
    keyring = SystemKeyring(0.1, load=gate.wait)
    assert keyring.state()[0] is KeyringState.SLOW
    gate.set()


def test_a_keyring_that_fails_is_none() -> None:
    def fail() -> object:
        raise RuntimeError("no backend")

    assert SystemKeyring(PATIENCE, load=fail).state()[0] is KeyringState.NONE


class SecretService:
    """As much of org.freedesktop.secrets as tells whether the default collection is locked."""

    def __init__(self, address: str) -> None:
        self.alias = "/org/freedesktop/secrets/collection/login"
        self.locked = True
        self.fails = False
        self._end = BusEnd(address, self._called)
        self._end.own("org.freedesktop.secrets")

    def stop(self) -> None:
        """Leave the bus."""
        self._end.close()

    def _called(self, message: Message) -> None:
        if self.fails:
            self._end.send(new_error(message, "org.example.Broken"))
        elif message.header.fields[HeaderFields.member] == "ReadAlias":
            self._end.send(new_method_return(message, "o", (self.alias,)))
        else:
            self._end.send(new_method_return(message, "v", (("b", self.locked),)))


@pytest.fixture
def service(bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> Iterator[SecretService]:
    monkeypatch.setattr(secrets, "session_bus_address", lambda: bus.address)
    service = SecretService(bus.address)
    yield service
    service.stop()


def test_a_locked_collection_is_seen_without_unlocking_it(service: SecretService) -> None:
    assert secret_service_locked(PATIENCE)
    service.locked = False
    assert not secret_service_locked(PATIENCE)
    service.alias = "/"
    service.locked = True
    assert not secret_service_locked(PATIENCE)
    service.fails = True
    assert not secret_service_locked(PATIENCE)


def test_without_a_bus_nothing_is_locked(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(secrets, "session_bus_address", lambda: None)
    assert not secret_service_locked(PATIENCE)
