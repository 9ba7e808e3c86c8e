"""An authority for certificates, and a line to servers that it vouches for."""

import pytest

from support.mail_server import Authority


@pytest.fixture(scope="session")
def authority() -> Authority:
    """Made once: keys take a while."""
    return Authority()
