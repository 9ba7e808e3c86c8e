"""Paints the app's icon into the files that systems want: python icon_files.py FOLDER.

`hicolor/` for Linux, `goodword.ico` for Windows, `goodword.icns` for macOS. The same code paints the icon of the
running app, so there is one drawing. Needs PySide6; no screen.
"""

from __future__ import annotations

import os
import struct
import sys
from collections.abc import Mapping
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "desktop"))

from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QGuiApplication, QIcon

from goodword import APPLICATION_ID
from goodword.shell.widgets.tray_icon import app_icon

LINUX = (16, 24, 32, 48, 64, 128, 256, 512)
WINDOWS = (16, 24, 32, 48, 64, 128, 256)
# What macOS calls its sizes; "ic11" and "ic12" are those of 16 and 32 points on a sharp screen.
MACOS = {b"ic11": 32, b"ic12": 64, b"ic07": 128, b"ic08": 256, b"ic09": 512}


def png(icon: QIcon, size: int) -> bytes:
    """The icon at that size."""
    image = icon.pixmap(size, size).toImage()
    if image.width() != size:
        raise SystemExit(f"the icon has no size {size}")
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")  # type: ignore[call-overload]
    return bytes(buffer.data().data())


def ico(pictures: Mapping[int, bytes]) -> bytes:
    """Windows' file: a head, a row a picture, the pictures as PNG."""
    head = struct.pack("<HHH", 0, 1, len(pictures))
    place = len(head) + 16 * len(pictures)
    rows = []
    for size, data in pictures.items():
        rows.append(struct.pack("<BBBBHHII", size % 256, size % 256, 0, 0, 1, 32, len(data), place))
        place += len(data)
    return b"".join([head, *rows, *pictures.values()])


def icns(pictures: Mapping[bytes, bytes]) -> bytes:
    """macOS' file: each picture as PNG behind its name and length."""
    body = b"".join(struct.pack(">4sI", name, len(data) + 8) + data for name, data in pictures.items())
    return struct.pack(">4sI", b"icns", len(body) + 8) + body


def main() -> int:
    """Write all of them into the folder."""
    folder = Path(sys.argv[1])
    app = QGuiApplication(sys.argv[:1])
    for size in LINUX:
        place = folder / "hicolor" / f"{size}x{size}" / "apps"
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{APPLICATION_ID}.png").write_bytes(png(app_icon(), size))
    (folder / "goodword.ico").write_bytes(ico({size: png(app_icon(), size) for size in WINDOWS}))
    padded = app_icon(padded=True)
    (folder / "goodword.icns").write_bytes(icns({name: png(padded, size) for name, size in MACOS.items()}))
    del app
    return 0


if __name__ == "__main__":
    sys.exit(main())
