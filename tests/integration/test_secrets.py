"""The keyring, as doctor tells of it."""

import threading
from collections.abc import Iterator

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


def test_of_a_chain_the_first_counts() -> None:
    chain = backend(
        "keyring.backends.chainer", backends=[backend("keyrings.alt.file"), backend("keyring.backends.kwallet")]
    )
    assert probed(chain).state() == (KeyringState.REFUSED, "keyrings.alt.file")
    assert probed(backend("keyring.backends.chainer", backends=[])).state()[0] is KeyringState.NONE


def test_the_keyring_package_is_really_asked() -> None:
    assert SystemKeyring(PATIENCE).state() == (KeyringState.REFUSED, "keyring.backends.null")


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
