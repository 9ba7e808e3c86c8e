"""A disk that loses its power: which files there may be afterwards, told from what a process called.

The rules are those of POSIX, no kinder: the bytes of a file last once it was synced, a name once its folder was. What
was not synced may be there or not, in part, in any order. Logs of shared memory (-shm) don't outlive their processes.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import PurePosixPath

from durability.tracing import Call

PAGE, SECTOR = 4096, 512
Files = dict[str, bytes]
"""What lies below the watched folder after a loss of power."""

_STRING = re.compile(rb'"((?:\\x[0-9a-f]{2})*)"')
_RESULT = re.compile(rb"\) += (-?\d+|\?)[^=]*$")
_PATHS = ("rename", "renameat", "renameat2", "link", "linkat", "unlink", "unlinkat", "mkdir", "mkdirat", "rmdir")
_SHARED = re.compile(rb"PROT_WRITE, MAP_SHARED, (\d+)")
_UNKNOWN = {"writev", "pwritev", "pwritev2", "fallocate", "copy_file_range", "truncate", "symlink"}


@dataclass(frozen=True)
class Write:
    """Bytes at a place; None instead of bytes: the file ends there."""

    offset: int
    data: bytes | None

    def on(self, content: bytearray) -> None:
        """Change the content."""
        if self.data is None:
            del content[self.offset :]
            content.extend(bytes(self.offset - len(content)))
            return
        content.extend(bytes(max(0, self.offset - len(content))))
        content[self.offset : self.offset + len(self.data)] = self.data

    def torn(self, unit: int) -> Write:
        """Only the first such piece of it."""
        return self if self.data is None else Write(self.offset, self.data[:unit])


@dataclass
class Inode:
    """A file without its name: what lasts, and what was written since."""

    lasting: bytes = b""
    pending: list[Write] = field(default_factory=list)
    is_folder: bool = False

    def content(self, chosen: Iterable[Write]) -> bytes:
        """What lasts, and these writes."""
        content = bytearray(self.lasting)
        for write in chosen:
            write.on(content)
        return bytes(content)

    def sync(self) -> None:
        """All of it lasts from now on."""
        self.lasting, self.pending = self.content(self.pending), []


@dataclass(frozen=True)
class Naming:
    """A change of names: what each of these stands for from then on, None for nothing any more."""

    names: tuple[tuple[str, Inode | None], ...]

    def touches(self, folder: str) -> bool:
        """Whether a name in that very folder changes."""
        return any(str(PurePosixPath(name).parent) == folder for name, _inode in self.names)


Choice = Callable[[list[Write]], list[Write]]
CHOICES: dict[str, Choice] = {
    "nothing unsynced": lambda writes: writes[:0],
    "everything": lambda writes: writes,
    "every second write": lambda writes: writes[::2],
    "the others": lambda writes: writes[1::2],
    "the last one alone": lambda writes: writes[-1:],
    "the last one torn at a sector": lambda writes: [*writes[:-1], *(write.torn(SECTOR) for write in writes[-1:])],
    "the last one torn in its page": lambda writes: [*writes[:-1], *(write.torn(PAGE // 2) for write in writes[-1:])],
}


class Disk:
    """What is below `folder`; it follows the calls of one process, each told with all its bytes (strace -xx)."""

    def __init__(self, folder: str, files: Files) -> None:
        self._folder = folder
        self._names: dict[str, Inode] = {folder: Inode(is_folder=True)}
        self._names |= {
            f"{folder}/{name}".removesuffix("/"): Inode(data, is_folder=name.endswith("/"))
            for name, data in files.items()
        }
        self._lasting = dict(self._names)
        self._namings: list[Naming] = []
        self._open: dict[int, tuple[str, Inode]] = {}
        self._at: dict[int, int] = {}

    def follow(self, call: Call) -> bool:
        """Take note of one call; whether it changed something, or made it last."""
        line = call.line
        result = _RESULT.search(line)
        if result is None or not result[1].isdigit():
            return False  # it failed, or the process did not live to see its end
        if call.name == "mmap":
            shared = _SHARED.search(line)
            assert not (shared and int(shared[1]) in self._open), "a file is written through memory"
            return False
        texts = [bytes.fromhex(text[1].replace(b"\\x", b"").decode()) for text in _STRING.finditer(line)]
        value = int(result[1])
        if call.name in ("open", "openat"):
            return self._opened(texts[0].decode("utf-8", "surrogateescape"), line, value)
        if call.name in _PATHS:
            return self._named(call.name, [text.decode("utf-8", "surrogateescape") for text in texts], line)
        return self._touched(call.name, line, texts, value)

    def images(self) -> Iterator[tuple[str, Files]]:
        """What may be there if the power goes now."""
        whole, half = self._namings, self._namings[: len(self._namings) // 2]
        for names, namings in (("no name", []), ("every name", whole), ("half the names", half)):
            there = dict(self._lasting)
            for naming in namings:
                there |= {name: inode for name, inode in naming.names if inode is not None}
                there = {name: inode for name, inode in there.items() if (name, None) not in naming.names}
            for words, chosen in CHOICES.items():
                yield f"{names}, {words}", self._files(there, chosen)

    def _files(self, there: dict[str, Inode], chosen: Choice) -> Files:
        files = {}
        for name, inode in there.items():
            parents = [str(parent) for parent in PurePosixPath(name).parents]
            inside = parents[: parents.index(self._folder) + 1] if self._folder in parents else []
            if all(parent in there for parent in inside) and inside:
                short = name.removeprefix(f"{self._folder}/")
                files[f"{short}/" if inode.is_folder else short] = inode.content(chosen(inode.pending))
        return files

    def _is_inside(self, path: str) -> bool:
        inside = path == self._folder or path.startswith(f"{self._folder}/")
        return inside and not path.endswith("-shm")

    def _opened(self, path: str, line: bytes, descriptor: int) -> bool:
        self._open.pop(descriptor, None)
        if not self._is_inside(path):
            return False
        changed = False
        inode = self._names.get(path)
        if inode is None:
            inode = Inode(is_folder=b"O_DIRECTORY" in line)
            self._name((path, inode))
            changed = True
        if b"O_TRUNC" in line and inode.content(inode.pending):
            inode.pending.append(Write(0, None))
            changed = True
        self._open[descriptor] = (path, inode)
        self._at[descriptor] = len(inode.content(inode.pending)) if b"O_APPEND" in line else 0
        return changed

    def _named(self, name: str, paths: list[str], line: bytes) -> bool:
        if not any(map(self._is_inside, paths)):
            return False
        if name.startswith("mkdir"):
            self._name((paths[0], Inode(is_folder=True)))
        elif name.startswith(("unlink", "rmdir")):
            self._name((paths[0], None))
        elif name.startswith("link"):
            self._name((paths[1], self._names[paths[0]]))
        else:
            self._name((paths[0], None), (paths[1], self._names[paths[0]]))
        return True

    def _touched(self, name: str, line: bytes, texts: list[bytes], value: int) -> bool:
        numbers = [int(number) for number in re.findall(rb"(?<![\w\\])\d+", _STRING.sub(b"", line))]
        if not numbers or numbers[0] not in self._open:
            return False
        descriptor = numbers[0]
        path, inode = self._open[descriptor]
        match name:
            case "pwrite64":
                inode.pending.append(Write(numbers[2], texts[0][:value]))
            case "write":
                inode.pending.append(Write(self._at[descriptor], texts[0][:value]))
                self._at[descriptor] += value
            case "sendfile":
                source = self._open[numbers[1]][1]
                sent = source.content(source.pending)[numbers[2] : numbers[2] + value]
                inode.pending.append(Write(self._at[descriptor], sent))
                self._at[descriptor] += value
            case "read":
                self._at[descriptor] += value
            case "lseek":
                self._at[descriptor] = value
            case "ftruncate":
                inode.pending.append(Write(numbers[1], None))
            case "fsync" | "fdatasync":
                self._sync(path, inode)
            case "close":
                del self._open[descriptor]
            case unknown if unknown in _UNKNOWN:
                raise AssertionError(f"the disk does not know {unknown}")
        return name in ("pwrite64", "write", "sendfile", "ftruncate", "fsync", "fdatasync")

    def _name(self, *names: tuple[str, Inode | None]) -> None:
        for name, inode in names:
            if inode is None:
                self._names.pop(name, None)
            else:
                self._names[name] = inode
        self._namings.append(Naming(names))

    def _sync(self, path: str, inode: Inode) -> None:
        if not inode.is_folder:
            inode.sync()
            return
        for naming in [naming for naming in self._namings if naming.touches(path)]:
            self._namings.remove(naming)
            self._lasting |= {name: there for name, there in naming.names if there is not None}
            self._lasting = {name: there for name, there in self._lasting.items() if (name, None) not in naming.names}
