"""Starts Goodword from a checkout: python3 build/run.py [arguments of goodword].

The first time it makes .venv beside pyproject.toml and installs what the lock names; later it only starts.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path

from environment import RUN_LOCK, Environment, guarded, hand_over, require_python
from system_packages import mention_window_libraries, provide_venv_module, provide_window_libraries


def prepare(locks: Sequence[Path]) -> Environment:
    """The environment with everything in `locks`, made ready if it is not."""
    require_python(sys.argv)
    environment = Environment()
    if environment.ready(locks):
        mention_window_libraries()
        return environment
    provide_venv_module()
    environment.make_ready(locks)
    provide_window_libraries()
    return environment


def main() -> int:
    """Sets up what is not there yet and becomes `goodword`."""
    environment = prepare([RUN_LOCK])
    return hand_over([str(environment.python), "-P", "-m", "goodword", *sys.argv[1:]])


if __name__ == "__main__":
    sys.exit(guarded(main))
