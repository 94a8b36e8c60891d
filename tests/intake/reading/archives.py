"""Word and OpenDocument files written by hand for tests: whole ones, and such as no program should make."""

from __future__ import annotations

import io
import zipfile

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
NAMES = (
    f'{W} xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
    'xmlns:v="urn:schemas-microsoft-com:vml" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"'
)
_ODF = "urn:oasis:names:tc:opendocument:xmlns"
ODF = " ".join(
    f'xmlns:{name}="{_ODF}:{part}:1.0"'
    for name, part in (
        *(("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing")),
        ("fo", "xsl-fo-compatible"),
    )
)
MAIN = "word/document.xml"


def archive(*members: tuple[str, str | bytes]) -> bytes:
    """Return an archive of these members, a name twice if it is given twice."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as packed:
        for name, content in members:
            packed.writestr(name, content)
    return file.getvalue()


def body(content: str) -> str:
    return f'<?xml version="1.0"?><w:document {NAMES}><w:body>{content}</w:body></w:document>'


def docx(content: str, *members: tuple[str, str | bytes]) -> bytes:
    return archive((MAIN, body(content)), *members)


def p(content: str, properties: str = "") -> str:
    return f"<w:p><w:pPr>{properties}</w:pPr>{content}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r><w:rPr>{properties}</w:rPr><w:t xml:space="preserve">{text}</w:t></w:r>'


def table(*rows: tuple[str, ...]) -> str:
    """Return a table of cells, each the XML of its paragraphs."""
    made = "".join("<w:tr>" + "".join(f"<w:tc>{cell}</w:tc>" for cell in row) + "</w:tr>" for row in rows)
    return f"<w:tbl>{made}</w:tbl>"


def odt(content: str, styles: str = "", *members: tuple[str, str | bytes]) -> bytes:
    document = (
        f"<office:document-content {ODF}><office:automatic-styles>{styles}</office:automatic-styles>"
        f"<office:body><office:text>{content}</office:text></office:body></office:document-content>"
    )
    return archive(("content.xml", document), *members)
