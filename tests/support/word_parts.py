"""What of a Word file a person can compare: the parts we write, an element a line."""

from io import BytesIO
from zipfile import ZipFile

_TELLING = ("docProps/core.xml", "word/document.xml")


def telling_parts(document: bytes) -> str:
    """The properties and the text as XML, the declarations of namespaces left out."""
    with ZipFile(BytesIO(document)) as archive:
        texts = [archive.read(name).decode() for name in _TELLING]
    shown = ""
    for name, text in zip(_TELLING, texts, strict=True):
        body = text[text.index(">", text.index(":coreProperties" if "core" in name else "<w:document")) + 1 :]
        shown += f"{name}\n{body.replace('><', chr(62) + chr(10) + '<')}\n"
    return shown
