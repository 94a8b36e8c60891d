"""Words that stand with a number or a name on one line, by language.

Each is found with a small or a capital first letter, and behind prefixed letters; "*" stands for any ending. Which
words these are was decided by us, after the usage of letters and statutes in each language.
"""

from __future__ import annotations

REFERENCES = {
    "en": "article articles art. arts. section sections sec. secs. paragraph paragraphs para. paras. chapter ch. no. "
    "nos. p. pp. page pages case rule rules resolution vol. cell room prison aged",
    "fr": "article articles art. section paragraphe paragraphes chapitre alinéa p. pp. page pages résolution",
    "de": "artikel artikeln artikels art. abs. absatz abschnitt kapitel nummer s. seite ziffer ziff. satz",
    "es": "artículo artículos art. arts. sección párrafo capítulo núm. número pág. págs. página ley",
    "pt": "artigo artigos art. arts. seção secção parágrafo capítulo n.º pág. págs. página lei",
    "it": "articolo articoli art. artt. sezione comma capitolo pag. pagg. pagina legge",
    "nl": "artikel artikelen art. lid hoofdstuk nr. nrs. nummer blz. pagina",
    "sv": "artikel art. kapitel kap. nr nummer sidan sida",
    "da": "artikel art. kapitel kap. nr. side",
    "nb": "artikkel art. kapittel kap. nr. side",
    "fi": "artikla artiklan luku nro numero sivu",
    "pl": "artykuł* art. rozdział* ust. nr str. pkt",
    "cs": "článek článk* čl. odst. kapitol* č. str.",
    "ro": "articolul* art. alin. capitolul nr. pag.",
    "hu": "szám",
    "ru": "статья статьи статье статью статьёй статьей статей ст. пункт* п. пп. глав* гл. част* ч. стр. номер*",
    "uk": "статт* ст. пункт* п. частин* ч. стор. номер*",
    "bg": "член* чл. ал. стр. номер*",
    "tr": "madde md. sayı no. no",
    "el": "άρθρο άρθρου άρθρα άρθρων άρθ. αρ. αριθμό αριθμός αριθμού σελ. παρ.",
    "ar": "مادة المادة للمادة المادتين الفقرة فقرة الفصل القسم الصفحة صفحة الرقم رقم ص.",
    "fa": "مادهٔ مادۀ ماده ماده‌ی بند اصل فصل صفحهٔ صفحه شمارهٔ شماره ص.",
    "ur": "دفعہ آرٹیکل شق باب صفحہ نمبر",
    "ug": "ماددا باب بەت نومۇر",
    "kk": "бап тармақ бет باپ بەت ءنومىر",
    "he": "סעיף סעיפים פרק עמוד עמ׳ עמ' מספר מס׳ מס' תיק",
    "hi": "अनुच्छेद धारा अध्याय पृष्ठ संख्या क्रमांक नंबर",
    "bn": "অনুচ্ছেদ ধারা অধ্যায় পৃষ্ঠা নম্বর নং",
    "ta": "பிரிவு கட்டுரை பக்கம் எண்",
    "th": "มาตรา ข้อ หมวด หน้า เลขที่ หมายเลข",
    "lo": "ມາດຕາ ຂໍ້ ໜ້າ ເລກທີ",
    "km": "មាត្រា ជំពូក ទំព័រ លេខ",
    "my": "အပိုဒ် ပုဒ်မ အခန်း စာမျက်နှာ အမှတ်",
    "bo": "དོན་ཚན་ ལེའུ་ ཤོག་གྲངས་ ཨང་",
    "am": "አንቀጽ አንቀፅ ምዕራፍ ገጽ ቁጥር",
    "ka": "მუხლი თავი გვ. ნომერი",
    "hy": "հոդված գլուխ էջ",
    "vi": "điều khoản chương trang số",
    "id": "pasal ayat bab hal. halaman nomor no.",
}
"""What is counted, before its number: "Article 19"."""

SIGNS = "§§ § №№ № n°s n° nº Nr. #"
"""Signs before a number, in any language."""

COUNTED = {
    "tr": "madde* fıkra* bent*",
    "ka": "მუხლ* თავ*",
    "hy": "հոդված* գլ*",
    "kk": "баб* бап* тармақ* тармағ*",
    "hu": "cikk* fejezet* szám*",
    "fi": "artikla* §",
    "bn": "অনুচ্ছেদ ধারা নম্বর",
    "ta": "பிரிவு",
}
"""What is counted, after its number: "19. maddesi"."""

TITLES = {
    "en": "Mr Mr. Mrs Mrs. Ms Ms. Mx Mx. Miss Dr Dr. Prof Prof. St St. Rev. Hon. Gen. Col. Maj. Capt. Lt. Sgt. Sir",
    "fr": "M. MM. Mme Mmes Mlle Me Dr Pr Mgr",
    "de": "Herr Herrn Frau Dr. Prof. Hl. Hr. Fr.",
    "es": "Sr. Sra. Srta. Dr. Dra. Lic. Prof. Don Doña D.ª D.",
    "pt": "Sr. Sr.ª Sra. Dr. Dra. Dr.ª Prof. Eng. Dom Dona",
    "it": "Sig. Sig.ra Sigg. Dott. Dott.ssa Avv. Prof. Ing. On.",
    "nl": "dhr. mevr. mw. dr. mr. prof. heer mevrouw",
    "pl": "pan pani dr prof. mgr inż.",
    "cs": "pan paní JUDr. MUDr. PhDr. Ing. Mgr. Dr. Prof.",
    "ru": "г-на г-ну г-н г-ном г-жа г-жи г-же г-жу д-р проф. госп. тов.",
    "uk": "пан пана пані д-р проф.",
    "el": "κ. κος κου κα κας Δρ. Δρ καθ.",
    "tr": "Sn. Dr. Prof. Doç. Av. Sayın",
    "ar": "السيد السيدة الآنسة الدكتور الدكتورة د. أ. م.",
    "fa": "آقای خانم دکتر",
    "he": "מר גב׳ גב' ד״ר ד\"ר פרופ׳ פרופ' עו״ד עו\"ד",
}
"""Titles before a name: "Mr Smith"."""

UNITS = (
    "% ‰ € $ £ ¥ ₸ ₽ ₺ ₹ ₪ ₩ °C °F km km² cm mm m m² kg mg g ha l ml h min km/h EUR USD GBP CHF CNY JPY KZT RUB TRY "
    "ILS SEK NOK DKK a.m. p.m. Mio. Mrd. Uhr руб. тыс. млн тг"
)
"""Short units and currencies that stand with the number before them."""

CURRENCIES = "€ $ £ ¥ ₸ ₽ ₺ ₹ ₪ ₩ EUR USD GBP CHF CNY JPY KZT RUB TRY ILS SEK NOK DKK Rs Rs."
"""Currencies that stand with the number after them."""

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", "Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec.",
)  # fmt: skip
"""English months, which hold in every letter; those of other languages come from ICU."""

BEFORE_DAY = {"fr": "[Ll]e", "vi": "[Nn]gày", "th": "วันที่", "km": "ថ្ងៃទី"}
"""The word that begins a date, as a pattern."""

AFTER_YEAR = {"ru": r"г\.|года|году", "uk": r"р\.|року", "kk": r"ж\.", "bg": r"г\."}
"""The word or abbreviation that ends a date, as a pattern."""

YEAR_FIRST = frozenset({"kk", "ky", "ug", "ka", "hy", "hu", "mn", "lt"})
"""Languages that may put the year before day and month: "2023 жылғы 10 ақпан"."""

SPECIAL_DATES = {
    "vi": r"\d{1,2} tháng \d{1,2}(?:,? (?:năm )?\d{4})?",
    "bo": r"(?:སྤྱི་ལོ་ ?)?\d{4} ?(?:ལོའི་ ?)?ཟླ་(?:བ་)? ?\d{1,2} ?(?:པའི་ ?)?ཚེས་ ?\d{1,2}",
    "my": r"(?:\d{4} ?ခုနှစ်၊? ?)?[^\s\d]{2,14}လ ?\d{1,2} ?ရက်",
    "am": r"[^\s\d]{2,8} \d{1,2} ቀን \d{4}(?: ዓ\.ም\.?)?",
    "km": r"\d{1,2} ?ខែ[^\s\d]{2,9}(?: ?ឆ្នាំ ?\d{4})?",
    "th": r"\d{1,2} [^\s\d]{3,12} (?:พ\.ศ\. ?|ค\.ศ\. ?)?\d{4}",
}
"""Dates that are not day, month and year in a row, as patterns."""

SHORT_WORDS = {"pl": "aiouwzAIOUWZ", "cs": "aikosuvzAIKOSUVZ", "sk": "aikosuvzAIKOSUVZ"}
"""Words of one letter that printers of the language do not leave at a line's end."""

PREFIXES = {"th": "การ|ความ", "lo": "ການ|ຄວາມ", "km": "ការ|ភាព|សេចក្តី"}
"""Words that make a noun of the next one, in scripts without spaces: the dictionaries part them, readers do not."""

COUNTS_STAY = frozenset({"fr", "ru", "uk", "be", "bg", "kk", "pl", "cs", "sk"})
"""Languages whose printers keep a number of up to three digits with the word that it counts."""
