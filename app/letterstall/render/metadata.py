"""What the file says about itself: its title and language, and nothing about who made it or where.

XMP after ISO 16684-1; PDF/A-2u (ISO 19005-2, 6.2.2 and 6.6) and PDF/UA-1 (ISO 14289-1, 5) say what there must be.
"""

from __future__ import annotations

from datetime import UTC, datetime

from letterstall.render.document import Document
from letterstall.render.gray_profile import gray_profile
from letterstall.render.shelter import pdfdoc

_CONDITION = b"(Gray, gamma 2.2)"

_XMP = """<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{title}</rdf:li></rdf:Alt></dc:title>
<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>
<dc:format>application/pdf</dc:format>{dates}
<pdfaid:part>2</pdfaid:part><pdfaid:conformance>U</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>The part of ISO 14289 that the file follows</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>"""


def put_info(document: Document, title: str, created: datetime | None) -> int:
    """Add the information dictionary: the title, and the hour only when it is given."""
    entries: dict[str, object] = {"Title": pdfdoc.PDFString(title)}
    if created is not None:
        entries["CreationDate"] = created.astimezone(UTC).strftime("(D:%Y%m%d%H%M%SZ)")
    return document.put_dictionary(entries)


def put_metadata(document: Document, title: str, language: str, created: datetime | None) -> int:
    """Add the XMP packet, readable without a PDF reader as archives ask."""
    dates = ""
    if created is not None:
        dates = f"\n<xmp:CreateDate>{created.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}</xmp:CreateDate>"
    packet = _XMP.format(title=_xml(title), language=_xml(language), dates=dates)
    return document.put_stream(packet.encode("utf-8"), b"/Type/Metadata/Subtype/XML", is_deflated=False)


def put_output_intent(document: Document) -> int:
    """Add what grey means in this file: a profile that goes with it."""
    profile = document.put_stream(gray_profile(), b"/N 1")
    return document.put_dictionary(
        {
            "Type": "/OutputIntent",
            "S": "/GTS_PDFA1",
            "OutputConditionIdentifier": _CONDITION,
            "Info": _CONDITION,
            "DestOutputProfile": b"%d 0 R" % profile,
        }
    )


def _xml(text: str) -> str:
    """Return text for XML 1.0: control characters, which it cannot hold, are left out."""
    text = "".join(character for character in text if character >= " " or character in "\t\n")
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
