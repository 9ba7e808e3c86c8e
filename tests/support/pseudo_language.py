"""A language that cannot be mistaken for English: accents, half as long again, in brackets."""

from string import Formatter

ACCENTED = str.maketrans("aceilnosuyzACEILNOSUYZ", "áçéíĺñóšúýžÁÇÉÍĹÑÓŠÚÝŽ")


class PseudoLanguage:
    """Catalogue that has every text: "Save" is "[Šávé~~]"; names in braces stay."""

    code = "xx"

    def lookup(self, text: str, comment: str, n: int | None) -> str:
        """See Catalogue."""
        if n is not None:
            one, _, many = text.partition("|")
            text = one if n == 1 or not many else many
        said = "".join(
            literal.replace("{", "{{").replace("}", "}}").translate(ACCENTED) + (f"{{{name}}}" if name else "")
            for literal, name, _, _ in Formatter().parse(text)
        )
        return f"[{said}{'~' * (len(text) // 2)}]"
