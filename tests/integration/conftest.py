"""A private bus, and a data folder, for each test that asks for one."""

import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from goodword.integration.paths import Paths
from support.notification_server import NotificationServer, Oddities
from support.private_bus import PrivateBus


@pytest.fixture
def bus() -> Iterator[PrivateBus]:
    private = PrivateBus()
    yield private
    private.remove()


@pytest.fixture
def start_server(bus: PrivateBus) -> Iterator[Callable[[Oddities], NotificationServer]]:
    """Starts notification servers on the private bus, and ends those that are left."""
    servers: list[NotificationServer] = []

    def start(oddities: Oddities) -> NotificationServer:
        servers.append(NotificationServer(bus.address, oddities))
        return servers[-1]

    yield start
    for server in servers:
        server.stop()


@pytest.fixture
def paths(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Paths]:
    """A data folder, and a runtime folder whose name is short enough for a socket."""
    with tempfile.TemporaryDirectory(prefix="gw-", dir="/tmp") as runtime:
        monkeypatch.setenv("XDG_RUNTIME_DIR", runtime)
        paths = Paths(tmp_path / "data")
        paths.prepare()
        yield paths
