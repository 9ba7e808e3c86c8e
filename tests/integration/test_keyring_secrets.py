"""Passwords in keyrings of every kind: only in trusted ones, within a time, and never told of in errors."""

import threading
from collections.abc import Callable

import pytest

from goodword.core.errors import InvalidInputError
from goodword.core.mail_ports import SecretError
from goodword.core.secret import Secret
from goodword.integration.keyring_secrets import LONGEST, KeyringSecrets
from goodword.integration.secrets import SystemKeyring
from support.private_bus import PATIENCE


class Keyring:
    """A keyring in memory, that fails as a test says."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], str] = {}
        self.fails: Exception | None = None
        self.spoils = False

    def get_password(self, service: str, account: str) -> str | None:
        if self.fails:
            raise self.fails
        return self.kept.get((service, account))

    def set_password(self, service: str, account: str, password: str) -> None:
        self.kept[service, account] = password.strip() if self.spoils else password

    def delete_password(self, service: str, account: str) -> None:
        del self.kept[service, account]


def of_module(module: str, **attributes: object) -> Keyring:
    """A keyring whose class says it is from `module`."""
    made = type("Keyring", (Keyring,), {"__module__": module, **attributes})()
    assert isinstance(made, Keyring)
    return made


def secrets_in(backend: object, *, locked: bool = False, limit: float = PATIENCE) -> KeyringSecrets:
    return KeyringSecrets(SystemKeyring(PATIENCE, load=lambda: backend, locked=lambda _limit: locked), limit, limit)


@pytest.mark.parametrize("name", ["SecretService", "libsecret", "kwallet", "macOS", "Windows"])
def test_a_trusted_keyring_keeps_it(name: str) -> None:
    backend = of_module(f"keyring.backends.{name}")
    secrets = secrets_in(backend)
    secrets.put("kim@host", Secret(" geheim\n"))
    assert backend.kept == {("Goodword", "kim@host"): " geheim\n"}
    found = secrets.get("kim@host")
    assert found is not None
    assert found.reveal() == " geheim\n"
    secrets.forget("kim@host")
    secrets.forget("kim@host")
    assert backend.kept == {}
    assert secrets.get("kim@host") is None


@pytest.mark.parametrize("module", ["keyrings.alt.file", "keyring.backends.null", "__main__", "keyring.backends.fail"])
def test_any_other_gets_nothing(module: str) -> None:
    backend = of_module(module)
    with pytest.raises(SecretError) as caught:
        secrets_in(backend).put("kim@host", Secret("geheim"))
    assert backend.kept == {}
    assert caught.value.hint


def test_one_that_was_changed_meanwhile_gets_nothing() -> None:
    backends = [of_module("keyring.backends.kwallet"), of_module("keyrings.alt.file")]
    keyring = SystemKeyring(PATIENCE, load=lambda: backends.pop(0), locked=lambda _limit: False)
    with pytest.raises(SecretError, match="plain text"):
        KeyringSecrets(keyring, PATIENCE).put("kim@host", Secret("geheim"))


def test_windows_is_told_to_keep_it_on_this_computer() -> None:
    backend = of_module("keyring.backends.Windows", persist="enterprise")
    secrets_in(backend).put("kim@host", Secret("geheim"))
    assert vars(backend)["persist"] == "local machine"


def test_what_comes_back_changed_was_not_kept() -> None:
    backend = of_module("keyring.backends.macOS")
    backend.spoils = True
    with pytest.raises(SecretError, match="did not keep the password as it is"):
        secrets_in(backend).put("kim@host", Secret("geheim "))


@pytest.mark.parametrize("password", ["", "x" * (LONGEST + 1)])
def test_a_password_has_a_length(password: str) -> None:
    with pytest.raises(InvalidInputError, match="1 to 1000 characters"):
        secrets_in(of_module("keyring.backends.macOS")).put("kim@host", Secret(password))


def test_what_a_keyring_says_is_not_passed_on() -> None:
    backend = of_module("keyring.backends.macOS")
    backend.fails = RuntimeError("can't store geheim")
    with pytest.raises(SecretError, match="refused to answer") as caught:
        secrets_in(backend).get("kim@host")
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
    with pytest.raises(SecretError, match="is locked, and was not opened"):
        secrets_in(backend_locked(), locked=True).get("kim@host")


def backend_locked() -> Keyring:
    backend = of_module("keyring.backends.SecretService")
    backend.fails = type("KeyringLocked", (Exception,), {})()
    return backend


def hanging(gate: threading.Event) -> Callable[[object, str, str], str | None]:
    def get_password(_self: object, _service: str, _account: str) -> str | None:
        gate.wait(PATIENCE)
        return None

    return get_password


def test_a_keyring_that_hangs_is_given_up() -> None:
    gate = threading.Event()
    backend = of_module("keyring.backends.kwallet", get_password=hanging(gate))
    with pytest.raises(SecretError, match="did not answer in time"):
        secrets_in(backend, limit=0.1).get("kim@host")
    with pytest.raises(SecretError, match="called off"):
        secrets_in(backend).get("kim@host", lambda: True)
    gate.set()


def test_the_package_itself_is_not_trusted_blindly() -> None:
    with pytest.raises(SecretError, match=r"keyring\.backends\.null"):
        KeyringSecrets().get("kim@host")
