"""A private bus for each test that asks for one."""

from collections.abc import Callable, Iterator

import pytest

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
