"""The pictures of the README: each window, light and dark. SCREENSHOTS=FOLDER keeps them there.

They are taken at 200 % too; SCREENSHOTS_200=FOLDER keeps those.
"""

import os
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QImage

from desktop.session import SOURCE_ROOT, Session
from desktop.sheet_gallery import PICTURES

pytestmark = pytest.mark.desktop

WINDOWS = (
    "today",
    "history",
    "calendar",
    "weekly-note",
    "team",
    "listening",
    "help",
    "settings",
    "welcome",
    "have-their-back",
    "quick-entry-praise",
    "quick-entry-coaching",
    "quick-entry-listening",
)
SHEETS = (*PICTURES, "team-erase", "team-save")
PAPER = {"light": "#F8F5F0", "dark": "#1B1917"}


@pytest.mark.parametrize("scale", [1, 2])
def test_each_window_is_pictured(session: Session, tmp_path: Path, scale: int) -> None:
    folder = Path(os.environ.get("SCREENSHOTS" if scale == 1 else f"SCREENSHOTS_{scale}00") or tmp_path).absolute()
    folder.mkdir(parents=True, exist_ok=True)
    tests = Path(__file__).resolve().parent.parent
    environment = session.environment | {"TZ": "Europe/Berlin", "PYTHONPATH": f"{SOURCE_ROOT}:{tests}"}
    environment["QT_SCALE_FACTOR"] = str(scale)
    done = subprocess.run(
        [sys.executable, "-m", "desktop.gallery", str(folder)],
        env=environment,
        cwd=session.home,
        capture_output=True,
        text=True,
        check=False,
        timeout=120,
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    for theme, paper in PAPER.items():
        for window in WINDOWS:
            check_picture(folder / f"{window}-{theme}.png", paper, 500, 300, 30)
        for window in SHEETS:
            check_picture(folder / f"{window}-{theme}.png", paper, 360, 110, 12)


def check_picture(path: Path, paper: str, width: int, height: int, colours: int) -> None:
    """It has a size, its ground is the theme's paper, and there is something on it."""
    image = QImage(str(path))
    assert image.width() >= width, path.name
    assert image.height() >= height, path.name
    data = memoryview(image.convertToFormat(QImage.Format.Format_RGB32).constBits()).cast("B").cast("I")
    seen = Counter(data[::7])
    assert seen[QColor(paper).rgb()] > seen.total() / 20, f"{path.name} has no paper"
    assert len(seen) > colours, f"{path.name} is empty"
