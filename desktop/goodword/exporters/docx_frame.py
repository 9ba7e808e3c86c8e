"""The frame of a Word document: how its styles look, and that nothing tells who made it, where or when."""

from docx.document import Document
from docx.enum.style import WD_STYLE_TYPE
from docx.opc.constants import RELATIONSHIP_TYPE as REL
from docx.opc.part import XmlPart
from docx.opc.rel import Relationships
from docx.oxml.ns import qn
from docx.oxml.parser import OxmlElement
from docx.shared import Cm, Pt, RGBColor
from docx.styles.style import ParagraphStyle

from goodword.core.language import spoken

_INK = RGBColor(0x22, 0x1D, 0x18)
_QUIET = RGBColor(0x5D, 0x54, 0x4B)
_LOOKS = (
    ("Normal", 11, _INK, 0, 6),
    ("Title", 20, _INK, 0, 2),
    ("Subtitle", 11, _QUIET, 0, 14),
    ("Heading 1", 14, _INK, 16, 4),
    ("List Bullet", 11, _INK, 0, 6),
    ("List Continue", 11, _INK, 0, 6),
)
"""Style, size, colour, space before and after, in points."""

_SPELLED = {"en": "en-US", "de": "de-DE", "fr": "fr-FR", "es": "es-ES", "pt": "pt-BR", "ar": "ar-SA"}
"""Word looks words through by language and country."""

_CREATED = "2000-01-01T00:00:00Z"
_STYLES_WITH_EFFECTS = "http://schemas.microsoft.com/office/2007/relationships/stylesWithEffects"
_SPARE_PARTS = (REL.THUMBNAIL, REL.EXTENDED_PROPERTIES, REL.CUSTOM_XML, _STYLES_WITH_EFFECTS)
_SPARE_SETTINGS = {qn(name) for name in ("w:rsids", "w:proofState", "w:savePreviewPicture", "w14:docId")}


def dress(document: Document) -> None:
    """Give the styles a quiet look and their language, and the page a size that prints everywhere."""
    _speak(document)
    signature = document.styles.add_style("Signature", WD_STYLE_TYPE.PARAGRAPH)
    signature.base_style = document.styles["Normal"]
    for name, points, colour, before, after in (*_LOOKS, ("Signature", 11, _QUIET, 16, 0)):
        style = document.styles[name]
        assert isinstance(style, ParagraphStyle)
        style.font.size, style.font.color.rgb = Pt(points), colour
        style.font.italic, style.font.bold = False, name == "Heading 1"
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(after)
        for border in list(style.element.iter(qn("w:pBdr"), qn("w:contextualSpacing"))):
            border.getparent().remove(border)
    document.styles["Normal"].font.name = "Calibri"
    for section in document.sections:
        section.page_width, section.page_height = Cm(21), Cm(29.7)
        section.left_margin = section.right_margin = section.top_margin = section.bottom_margin = Cm(2.5)


def strip(document: Document, title: str) -> None:
    """Leave nothing of the template's history: the properties are a title, the language and a fixed date."""
    package = document.part.package
    assert package is not None
    _drop_spare(package.rels)
    _drop_spare(document.part.rels)
    for element in list(document.settings.element):
        if element.tag in _SPARE_SETTINGS:
            document.settings.element.remove(element)
    for root in (document.element, document.styles.element):
        for element in list(root.iter(qn("w:rsid"))):
            element.getparent().remove(element)
    section = document.element.body.sectPr
    for attribute in [name for name in section.attrib if "rsid" in name]:
        del section.attrib[attribute]
    for relation in package.rels.values():
        if relation.reltype == REL.CORE_PROPERTIES and isinstance(relation.target_part, XmlPart):
            _describe(relation.target_part, title)


def _drop_spare(relations: Relationships) -> None:
    for key in [key for key, relation in relations.items() if relation.reltype in _SPARE_PARTS]:
        del relations[key]


def _speak(document: Document) -> None:
    """Name the language the words are looked through in, and for a screen reader."""
    tag = _SPELLED.get(spoken(), spoken())
    for named in (*document.styles.element.iter(qn("w:lang")), *document.settings.element.iter(qn("w:themeFontLang"))):
        named.set(qn("w:val"), tag)


def _describe(properties: XmlPart, title: str) -> None:
    root = properties.element
    for element in list(root):
        root.remove(element)
    name, language, created = OxmlElement("dc:title"), OxmlElement("dc:language"), OxmlElement("dcterms:created")
    name.text, language.text = title, spoken()
    created.text = _CREATED
    created.set(qn("xsi:type"), "dcterms:W3CDTF")
    root.extend((name, language, created))
