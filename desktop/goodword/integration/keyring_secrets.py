"""Passwords in the system's keyring: on a thread with a time limit, never in a keyring that is not trusted."""

import threading
from collections.abc import Callable
from concurrent.futures import Future, wait
from time import monotonic
from typing import Any, TypeVar

from goodword.core.errors import InvalidInputError
from goodword.core.language import marked, tr
from goodword.core.mail_ports import Cancelled, SecretError, never
from goodword.core.secret import Secret
from goodword.integration.secrets import KeyringState, SystemKeyring, finding

SERVICE = "Goodword"
"""The name under which a keyring lists what is ours."""

LONGEST = 1000
"""Characters of a password; Windows takes 1280."""

_SLICE = 0.1
"""Seconds between two looks whether it was called off."""

Result = TypeVar("Result")

_TITLE = marked("The keyring can't be used")


class KeyringSecrets:
    """SecretStore on the keyring that `keyring` finds.

    A call takes at most `limit` seconds, and `patience` where the keyring is locked and asks the leader to open it.
    """

    def __init__(self, keyring: SystemKeyring | None = None, limit: float = 10.0, patience: float = 60.0) -> None:
        self._keyring = keyring or SystemKeyring()
        self._limit = limit
        self._patience = patience

    def get(self, account: str, cancelled: Cancelled = never) -> Secret | None:
        """See SecretStore."""
        found = self._ask(lambda backend: backend.get_password(SERVICE, account), cancelled)
        return None if found is None else Secret(found)

    def put(self, account: str, secret: Secret) -> None:
        """See SecretStore."""
        if not 0 < len(secret.reveal()) <= LONGEST:
            raise InvalidInputError(
                tr("A password has 1 to {most} characters.").format(most=LONGEST), tr("Nothing was kept. Try again.")
            )

        def keep(backend: Any) -> bool:
            if hasattr(backend, "persist"):  # Windows would carry it to other computers
                backend.persist = "local machine"
            backend.set_password(SERVICE, account, secret.reveal())
            return bool(backend.get_password(SERVICE, account) == secret.reveal())

        if not self._ask(keep):
            raise SecretError(
                tr(_TITLE),
                tr("The keyring did not keep the password as it is."),
                tr("Look into the desktop's password app."),
            )

    def forget(self, account: str) -> None:
        """See SecretStore."""

        def drop(backend: Any) -> None:
            if backend.get_password(SERVICE, account) is not None:
                backend.delete_password(SERVICE, account)

        self._ask(drop)

    def _ask(self, work: Callable[[Any], Result], cancelled: Cancelled = never) -> Result:
        """What `work` makes of the keyring; SecretError where that fails, takes too long or is called off."""
        state, name = self._keyring.state()
        if state not in (KeyringState.AVAILABLE, KeyringState.LOCKED):
            raise _unusable(state, name)
        answer: Future[Result] = Future()

        def run() -> None:
            try:
                backend = self._keyring.backend()
                if backend is None:
                    raise _unusable(KeyringState.REFUSED, name)
                answer.set_result(work(backend))
            except Exception as error:  # noqa: BLE001 - handed over
                answer.set_exception(error)

        threading.Thread(target=run, name="goodword-keyring", daemon=True).start()
        until = monotonic() + (self._limit if state is KeyringState.AVAILABLE else self._patience)
        while not answer.done() and monotonic() < until and not cancelled():
            wait([answer], timeout=_SLICE)
        try:
            return answer.result(0)
        except SecretError:
            raise
        except TimeoutError:
            if cancelled():
                raise SecretError(tr("Called off"), tr("It was called off before anything was sent.")) from None
            raise SecretError(
                tr(_TITLE),
                tr("The keyring did not answer in time."),
                tr("Look whether it waits for an answer in a window of its own, then try again."),
            ) from None
        except Exception as error:  # noqa: BLE001 - keyrings raise what they like
            raise _failed(error, state) from None


def _unusable(state: KeyringState, name: str) -> SecretError:
    found = finding(state, name)
    return SecretError(tr(_TITLE), found.detail, found.advice)


def _failed(error: Exception, state: KeyringState) -> SecretError:
    """What keyring raised, in words; whatever it says may hold the password, so it is not passed on."""
    if state is KeyringState.LOCKED or type(error).__name__ == "KeyringLocked":
        return SecretError(
            tr("The keyring stays locked"),
            tr("The keyring is locked, and was not opened."),
            tr("Open it, then try again."),
        )
    return SecretError(
        tr(_TITLE),
        tr("The keyring refused to answer."),
        tr("Look whether the desktop's password app works, then try again."),
    )
