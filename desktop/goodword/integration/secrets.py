"""The system's keyring: whether there is one that a password may be given to."""

import threading
from collections.abc import Callable, Mapping
from concurrent.futures import Future
from enum import StrEnum
from types import MappingProxyType

from goodword.core.findings import Finding
from goodword.core.language import marked, tr
from goodword.integration.keyring_backends import TRUSTED, find_backend
from goodword.integration.session_bus import PROPERTIES, Address, BusError, SessionBus, session_bus_address

_SERVICE = Address("org.freedesktop.secrets", "/org/freedesktop/secrets", "org.freedesktop.Secret.Service")


class KeyringState(StrEnum):
    """How it stands with the keyring."""

    AVAILABLE = "available"
    LOCKED = "locked"
    NONE = "none"
    REFUSED = "refused"
    SLOW = "slow"


class SystemKeyring:
    """The system's keyring, probed on a thread with a time limit, and never unlocked by it.

    `load` returns keyring's backend; `locked` says whether the login collection of the Secret Service is locked.
    """

    def __init__(
        self,
        limit: float = 3.0,
        load: Callable[[], object] | None = None,
        locked: Callable[[float], bool] | None = None,
    ) -> None:
        self._limit = limit
        self._load = load or find_backend
        self._locked = locked or secret_service_locked

    def finding(self) -> Finding:
        """Whether it can be used, in words."""
        return finding(*self.state())

    def state(self) -> tuple[KeyringState, str]:
        """How it stands with the keyring, and which one it is."""
        answer: Future[tuple[KeyringState, str]] = Future()

        def probe() -> None:
            try:
                answer.set_result(self._probe())
            except Exception as error:  # noqa: BLE001 - handed over
                answer.set_exception(error)

        threading.Thread(target=probe, name="goodword-keyring", daemon=True).start()
        try:
            return answer.result(timeout=self._limit)
        except TimeoutError:
            return KeyringState.SLOW, ""
        except Exception:  # noqa: BLE001 - a keyring that fails in its own way is none
            return KeyringState.NONE, ""

    def backend(self) -> object | None:
        """keyring's own object for it; None where there is none, or it is not trusted.

        May take long: it is looked for anew.
        """
        found = self._load()
        return found if type(found).__module__ in TRUSTED else None

    def _probe(self) -> tuple[KeyringState, str]:
        found = self._load()
        module = type(found).__module__
        if found is None or module == "keyring.backends.fail":
            return KeyringState.NONE, ""
        if module not in TRUSTED:
            return KeyringState.REFUSED, module
        name = TRUSTED[module]
        if name == "Secret Service" and self._locked(self._limit):
            return KeyringState.LOCKED, name
        return KeyringState.AVAILABLE, name


def finding(state: KeyringState, name: str) -> Finding:
    """How it stands with the keyring of that name, in words."""
    detail, advice = (tr(words) if words else "" for words in _WORDS[state])
    return Finding(
        tr("Keyring", "a finding"), state is KeyringState.AVAILABLE, detail.format(name=name), advice.format(name=name)
    )


def secret_service_locked(limit: float) -> bool:
    """Whether the Secret Service's default collection is there and locked; asks nobody to unlock it."""
    try:
        bus = SessionBus(session_bus_address(), limit, lambda _message: None)
    except BusError:
        return False
    try:
        (path,) = bus.call(_SERVICE, "ReadAlias", "s", ("default",), limit=limit)
        if path == "/":
            return False
        collection = Address(_SERVICE.name, path, PROPERTIES)
        (value,) = bus.call(collection, "Get", "ss", ("org.freedesktop.Secret.Collection", "Locked"), limit=limit)
        return bool(value == ("b", True))
    except BusError:
        return False
    finally:
        bus.close()


_WORDS: Mapping[KeyringState, tuple[str, str]] = MappingProxyType(
    {
        KeyringState.AVAILABLE: (marked("{name} keeps passwords."), ""),
        KeyringState.LOCKED: (
            marked("{name} is locked."),
            marked("Unlock it in the desktop's password app, then try again."),
        ),
        KeyringState.NONE: (
            marked("No keyring was found, so no password and no key can be kept."),
            marked("Install GNOME Keyring or KWallet and sign in again. Everything else works without it."),
        ),
        KeyringState.REFUSED: (
            marked("The keyring that is set up ({name}) may keep passwords in plain text, so it is not used."),
            marked("Remove PYTHON_KEYRING_BACKEND and keyringrc.cfg, so that the system's own keyring is found."),
        ),
        KeyringState.SLOW: (
            marked("The keyring did not answer in time."),
            marked("Look whether it waits for an answer in a window of its own, then try again."),
        ),
    }
)
