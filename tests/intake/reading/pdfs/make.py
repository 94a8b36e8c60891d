"""Makes the PDFs beside this file with LibreOffice and Chromium: `python -m tests.intake.reading.pdfs.make`.

All people, places and numbers in them are invented; only `seed_…` hold the document of `cases/zhumatai/source`. The
tests need neither program: they read the PDFs as they were made.
"""

from __future__ import annotations

import html
import subprocess
import sys
import tempfile
from pathlib import Path

HERE = Path(__file__).parent

TEXTS = {
    "arabic": (
        "تحرك عاجل",
        "رقم التحرك: 100/20، رقم الوثيقة: EXA 21/2526/2020 (أوسترافا)",
        "السيد وزير العدل، شارع الحرية 45، قصر الميناء 1006",
        "الفاكس: +216 71 123 456",
        "البريد الإلكتروني: minister@justice.example",
        "كُتبت هذه الرسالة بتاريخ 10/02/2023 من أجل إيلان دورفك (Ilan Dorvek) الذي أُخذ من منزله في المدينة القديمة قبل"
        " 23 شهراً، ولم يُسمح له برؤية محاميه إلا مرتين، ولا يعرف أهله سبب اعتقاله حتى الآن.",
        "أطلقوا سراحه فوراً ودون قيد أو شرط؛",
    ),
    "hebrew": (
        "פעולה דחופה",
        "מספר: 100/20 (אוסטרבה), אינדקס EXA 15/2526/2020",
        "השר לביטחון הפנים, רחוב הנמל 9, קסטלמר 9103001",
        "פקס: 02-5847872",
        "אני כותבת בעניינו של אילן דורבק (Ilan Dorvek), בן 34, שנלקח מביתו ב-10 בפברואר 2023, ומאז הוא מוחזק במעצר ללא"
        " משפט; משפחתו אינה יודעת מדוע.",
        "שָׁלוֹם עַל יִשְׂרָאֵל",
    ),
    "mixed": (
        "Appeals to: Minister وزير العدل at the Ministry, Castellmar 1006",
        "The name is أحمد علي and שלום too.",
    ),
    "thai": (
        "ปฏิบัติการด่วน",
        "เรียน รัฐมนตรีว่าการกระทรวงยุติธรรม ถนนแจ้งวัฒนะ กรุงเทพฯ 10210",
        "นายอิลาน ดอร์เวก ถูกจับกุมที่บ้านเมื่อวันที่ 10 กุมภาพันธ์ 2566 น้ำใจ คำสั่ง ผู้ต้องหา",
    ),
    "hindi": (
        "माननीय महाधिवक्ता महोदय,",
        "मैं आपको इलान दोर्वेक (Ilan Dorvek, 34 वर्ष) के बारे में लिख रहा हूँ। वे एक शिक्षक हैं, जिन्हें 10 फ़रवरी 2023 को ले जाया गया",
    ),
}
"""A paragraph each."""

MINISTER = ("Minister of Justice", "Orla Venn", "12 Harbour Street", "4000 Castellmar", "Republic of Ostrava")
EMBASSY = (
    "Embassy of the Republic of Ostrava",
    "H.E. Tam Ruel",
    "3505 International Place NW",
    "Washington DC 20008",
    "Email: embassy@ostrava.example",
)
PROSE = (
    "Ilan Dorvek, a teacher and writer from the town of Castellmar, was taken from his home on 10 February by men in"
    " plain clothes who showed no warrant. His family has not been told where he is held, and his lawyer was turned"
    " away three times at the gate of the central prison. He needs medicine for his heart every day and must not be"
    " left without it."
)
DEMANDS = (
    "Release Ilan Dorvek immediately and unconditionally, unless there is sufficient and admissible evidence that he"
    " has committed a recognised offence;",
    "Allow him a lawyer and a doctor of his choice;",
    "Tell his family where he is.",
)
TABLE = (
    ("UA number", "100/20"),
    ("Index", "EXA 21/2526/2020"),
    ("Deadline", "15 May 2023"),
    ("Language", "Ostravan, English. You can also write in your own language, and a short letter is better than none."),
)
BOX = ("UA: 100/20", "Index: EXA 21/2526/2020", "Date: 22 June 2020")


def pages() -> dict[str, str]:
    """Return the HTML pages by name."""
    style = (
        "<meta charset=utf-8><style>body{font:11pt 'DejaVu Serif'}td{padding:2px 24px 2px 0;vertical-align:top}</style>"
    )
    cells = "".join(f"<tr><td style='white-space:nowrap'>{one}<td>{other}" for one, other in TABLE)
    items = "".join(f"<li>{item}" for item in DEMANDS)
    one, other = "<br>".join(MINISTER), "<br>".join(EMBASSY)
    found = {}
    for name, texts in TEXTS.items():
        direction = "rtl" if name in ("arabic", "hebrew") else "ltr"
        body = "".join(f"<p>{html.escape(text)}</p>" for text in texts)
        found[name] = f"<meta charset=utf-8><body dir={direction} style='font-size:14px'>{body}"
    found["addresses"] = (
        f"{style}<h1>URGENT ACTION</h1><p>{PROSE}</p><table width=100%><tr><td width=50%>{one}<td>{other}</table>"
        f"<p>Dear Minister,</p><p>{PROSE}</p><ul>{items}</ul><p>Yours sincerely,</p><table>{cells}</table>"
    )
    found["columns"] = (
        f"{style}<h1>URGENT ACTION</h1><p>{PROSE}</p><div style='columns:2'><h3>Background</h3>"
        f"<p>{PROSE}</p><p>{PROSE}</p><p>{PROSE}</p></div><h2>What you can do for Ilan Dorvek until the fifteenth of"
        f" May</h2><p>{PROSE}</p>"
    )
    found["box"] = (
        f"{style}<h1>URGENT ACTION</h1><div style='float:right;width:6cm;border:1px solid;padding:3mm;margin:0 0 3mm"
        f" 5mm'>{'<br>'.join(BOX)}</div><p>{PROSE}</p><p>{PROSE}</p>"
    )
    found["seed_pre"] = f"<meta charset=utf-8><pre>{html.escape(seed())}</pre>"
    return found


def seed() -> str:
    """Return the real document."""
    folder = HERE.parents[3] / "cases" / "zhumatai" / "source"
    return next(folder.glob("*.txt")).read_text(encoding="utf-8")


def documents(folder: Path) -> None:
    """Write the Word documents: the seed with a paragraph a line, each text, and a letter with head and foot."""
    import docx
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for name, texts in {**TEXTS, "seed_docx": tuple(seed().splitlines())}.items():
        document = docx.Document()
        for text in texts:
            paragraph = document.add_paragraph(text)
            if name == "seed_docx":
                paragraph.paragraph_format.space_after = 0
            if name in ("arabic", "hebrew"):
                paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
                paragraph.runs[0]._r.get_or_add_rPr().append(OxmlElement("w:rtl"))
        document.save(str(folder / f"{name}.docx"))
    document = docx.Document()
    document.sections[0].header.paragraphs[0].text = "URGENT ACTION   EXA 21/2526/2020"
    foot = document.sections[0].footer.paragraphs[0]
    foot.add_run("Page ")
    field = OxmlElement("w:fldSimple")
    field.set(qn("w:instr"), "PAGE")
    foot._p.append(field)
    document.add_heading("TEACHER TAKEN FROM HIS HOME", 1)
    for text in DEMANDS:
        document.add_paragraph(text, style="List Bullet")
    for _ in range(6):
        document.add_paragraph(f"{PROSE} {PROSE}").alignment = 3
    document.save(str(folder / "letter.docx"))


def main() -> None:
    """Make all files."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        documents(folder)
        (folder / "seed_txt.txt").write_text(seed(), encoding="utf-8")
        office = ["soffice", f"-env:UserInstallation=file://{folder}/office", "--headless", "--convert-to", "pdf"]
        files = [str(file) for file in sorted(folder.glob("*.*")) if file.suffix in (".docx", ".txt")]
        subprocess.run([*office, "--outdir", str(folder), *files], check=True, capture_output=True)
        for file in folder.glob("*.pdf"):
            (HERE / f"{file.stem}_libreoffice.pdf").write_bytes(file.read_bytes())
        browser = [
            "chromium",
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--no-first-run",
            "--no-pdf-header-footer",
        ]
        browser += ["--disable-background-networking", f"--user-data-dir={folder}/browser"]
        for name, page in pages().items():
            (folder / f"{name}.html").write_text(page, encoding="utf-8")
            target = HERE / f"{name}_chromium.pdf"
            command = [*browser, f"--print-to-pdf={target}", f"file://{folder}/{name}.html"]
            subprocess.run(command, check=True, capture_output=True)


if __name__ == "__main__":
    sys.exit(main())
