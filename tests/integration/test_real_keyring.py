"""Passwords in a real GNOME Keyring: there, locked, dismissed, gone in the middle, absent."""

import gc
import warnings
from collections.abc import Iterator
from pathlib import Path
from time import monotonic
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from goodword.core.mail_ports import SecretError
from goodword.core.secret import Secret
from goodword.integration.keyring_secrets import SERVICE, KeyringSecrets
from goodword.integration.secrets import KeyringState, SystemKeyring
from support.keyring_daemon import Dismisser, KeyringDaemon
from support.private_bus import PATIENCE, PrivateBus

ACCOUNT = "kim@mail.example.org"
FUNCTION_SCOPED = [HealthCheck.function_scoped_fixture]


@pytest.fixture
def bus(bus: PrivateBus, monkeypatch: pytest.MonkeyPatch) -> PrivateBus:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", bus.address)
    return bus


@pytest.fixture(autouse=True)
def connections() -> Iterator[None]:
    """keyring forgets to close its connection when a keyring stays locked: Python closes it, and would warn."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", ResourceWarning)
        yield
        gc.collect()


@pytest.fixture
def daemon(bus: PrivateBus, home: Path) -> Iterator[KeyringDaemon]:
    daemon = KeyringDaemon(bus)
    yield daemon
    daemon.end()


@pytest.fixture
def secrets() -> KeyringSecrets:
    return KeyringSecrets(real_keyring(), PATIENCE, PATIENCE)


def real_keyring() -> SystemKeyring:
    """The Secret Service, whatever the environment of the tests says."""

    def load() -> object:
        from keyring.backends import SecretService, fail

        kind: Any = SecretService.Keyring if SecretService.Keyring.viable else fail.Keyring
        return kind()

    return SystemKeyring(PATIENCE, load=load)


def test_a_password_is_kept_where_the_desktop_shows_it(daemon: KeyringDaemon, secrets: KeyringSecrets) -> None:
    assert secrets.get(ACCOUNT) is None
    secrets.put(ACCOUNT, Secret("gläserner Bär"))
    assert daemon.secret_tool("lookup", "service", SERVICE, "username", ACCOUNT) == "gläserner Bär"
    secrets.put(ACCOUNT, Secret("another"))
    found = secrets.get(ACCOUNT)
    assert found is not None
    assert found.reveal() == "another"
    assert secrets.get("kim@elsewhere.example.org") is None
    secrets.forget(ACCOUNT)
    secrets.forget(ACCOUNT)
    assert secrets.get(ACCOUNT) is None
    assert "another" not in daemon.secret_tool("search", "--all", "service", SERVICE)


def test_what_secret_tool_stored_is_found(daemon: KeyringDaemon, secrets: KeyringSecrets) -> None:
    where = ("service", SERVICE, "username", ACCOUNT, "application", "Python keyring library")
    daemon.secret_tool("store", "--label=Goodword", *where, stdin="from elsewhere")
    found = secrets.get(ACCOUNT)
    assert found is not None
    assert found.reveal() == "from elsewhere"


@settings(max_examples=25, suppress_health_check=FUNCTION_SCOPED)
@given(st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=200))
def test_every_password_comes_back_as_it_was(daemon: KeyringDaemon, secrets: KeyringSecrets, password: str) -> None:
    secrets.put(ACCOUNT, Secret(password))
    found = secrets.get(ACCOUNT)
    assert found is not None
    assert found.reveal() == password


def test_locked_with_nobody_to_ask(daemon: KeyringDaemon, secrets: KeyringSecrets) -> None:
    secrets.put(ACCOUNT, Secret("geheim"))
    daemon.lock()
    assert real_keyring().state() == (KeyringState.LOCKED, "Secret Service")
    with pytest.raises(SecretError, match="The keyring is locked, and was not opened"):
        secrets.get(ACCOUNT)
    with pytest.raises(SecretError, match="The keyring is locked, and was not opened"):
        secrets.put(ACCOUNT, Secret("x"))


def test_the_question_is_dismissed(bus: PrivateBus, daemon: KeyringDaemon, secrets: KeyringSecrets) -> None:
    secrets.put(ACCOUNT, Secret("geheim"))
    daemon.lock()
    prompter = Dismisser(bus)
    try:
        with pytest.raises(SecretError, match="The keyring is locked, and was not opened"):
            secrets.get(ACCOUNT)
    finally:
        prompter.close()
    assert prompter.asked == 1


def test_the_question_is_not_answered_in_time(bus: PrivateBus, daemon: KeyringDaemon) -> None:
    daemon.lock()
    prompter = Dismisser(bus, answers=False)
    begun = monotonic()
    try:
        with pytest.raises(SecretError, match="did not answer in time"):
            KeyringSecrets(real_keyring(), PATIENCE, 0.5).get(ACCOUNT)
    finally:
        prompter.close()
        daemon.end()
    assert monotonic() - begun < 5


def test_the_keyring_goes_away(daemon: KeyringDaemon, secrets: KeyringSecrets) -> None:
    secrets.put(ACCOUNT, Secret("geheim"))
    daemon.end()
    with pytest.raises(SecretError) as caught:
        secrets.get(ACCOUNT)
    assert caught.value.hint


@pytest.mark.usefixtures("bus")
def test_there_is_no_keyring(secrets: KeyringSecrets) -> None:
    with pytest.raises(SecretError, match="No keyring was found"):
        secrets.put(ACCOUNT, Secret("geheim"))
