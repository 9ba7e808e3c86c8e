"""Runs inside the bundle, before Goodword: what is imported later comes from the program that runs.

PyInstaller opens the program by its name for each module, and an update may have put another one in its place by then.
Linux keeps the file that runs within reach until it ends.
"""

from __future__ import annotations

import os
import sys
from typing import Any

RUNNING = "/proc/self/exe"

importers = sys.modules.get("pyimod02_importers")
archive: Any = getattr(importers, "pyz_archive", None)
if sys.platform == "linux" and archive is not None and hasattr(archive, "_filename") and os.path.exists(RUNNING):  # noqa: PTH110 - light
    archive._filename = RUNNING  # noqa: SLF001 - there is no other way in
