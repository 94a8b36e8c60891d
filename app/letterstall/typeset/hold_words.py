"""Words that stand with a number or a name on one line, by language; parts of regular expressions, written by us."""

from __future__ import annotations

REFERENCES = {
    "en": r"[Aa]rticles?|[Aa]rts?\.|[Ss]ections?|[Ss]ecs?\.|[Pp]aragraphs?|[Pp]aras?\.|[Cc]hapters?|[Cc]h\.|[Nn]os?\.|"
    r"[Pp]p?\.|[Pp]ages?|[Cc]ase|[Rr]ules?|[Rr]esolution|[Vv]ol\.|[Cc]ell|[Rr]oom|[Pp]rison|aged?",
    "fr": r"[Aa]rticles?|[Aa]rt\.|[Ss]ection|[Pp]aragraphes?|[Cc]hapitre|[Aa]linéa|[Pp]p?\.|[Pp]ages?|[Rr]ésolution",
    "de": r"[Aa]rtikeln?|[Aa]rtikels|Art\.|Abs\.|Absatz|Abschnitt|Kapitel|Nr\.|Nummer|S\.|Seite|Ziffer|Ziff\.|Satz",
    "es": r"[Aa]rtículos?|[Aa]rts?\.|[Ss]ección|[Pp]árrafo|[Cc]apítulo|[Nn]úm\.|[Nn]úmero|[Pp]ágs?\.|[Pp]ágina|[Ll]ey",
    "pt": r"[Aa]rtigos?|[Aa]rts?\.|[Ss]eção|[Ss]ecção|[Pp]arágrafo|[Cc]apítulo|[Nn]\.º|[Pp]ágs?\.|[Pp]ágina|[Ll]ei",
    "it": r"[Aa]rticol[oi]|[Aa]rtt?\.|[Ss]ezione|[Cc]omma|[Cc]apitolo|[Pp]agg?\.|[Pp]agina|[Ll]egge",
    "nl": r"[Aa]rtikel(?:en)?|[Aa]rt\.|[Ll]id|[Hh]oofdstuk|[Nn]rs?\.|[Nn]ummer|[Bb]lz\.|[Pp]agina",
    "sv": r"[Aa]rtikel|[Aa]rt\.|[Kk]apitel|[Kk]ap\.|[Nn]r|[Nn]ummer|[Ss]id(?:an|a|\.)",
    "da": r"[Aa]rtikel|[Aa]rt\.|[Kk]apitel|[Kk]ap\.|[Nn]r\.|[Ss]ide",
    "nb": r"[Aa]rtikkel|[Aa]rt\.|[Kk]apittel|[Kk]ap\.|[Nn]r\.|[Ss]ide",
    "fi": r"[Aa]rtiklan?|[Ll]uku|[Nn]ro|[Nn]umero|[Ss]ivu",
    "pl": r"[Aa]rtykuł\w*|[Aa]rt\.|[Rr]ozdział\w*|[Uu]st\.|[Nn]r|[Ss]tr\.|[Ss]\.|[Pp]kt",
    "cs": r"[Čč]lán\w+|[Čč]l\.|[Oo]dst\.|[Kk]apitol\w+|[Čč]\.|[Ss]tr\.",
    "ro": r"[Aa]rticolul\w*|[Aa]rt\.|[Aa]lin\.|[Cc]apitolul|[Nn]r\.|[Pp]ag\.|[Pp]\.",
    "hu": r"[Ss]zám",
    "ru": r"[Сс]тат(?:ь[яиюе]|ьёй|ьей|ей|ьям)|[Сс]т\.|[Пп]ункт\w*|[Пп]п?\.|"
    r"[Гг]лав\w+|[Гг]л\.|[Чч]аст\w+|[Чч]\.|[Сс]тр\.|[Нн]омер\w*",
    "uk": r"[Сс]татт\w+|[Сс]т\.|[Пп]ункт\w*|[Пп]\.|[Чч]астин\w+|[Чч]\.|[Сс]тор\.|[Сс]\.|[Нн]омер\w*",
    "bg": r"[Чч]лен\w*|[Чч]л\.|[Аа]л\.|[Сс]тр\.|[Нн]омер",
    "tr": r"[Mm]adde|[Mm]d\.|[Ss]ayı|[Nn]o\.?|[Ss]\.",
    "el": r"[Άά]ρθρ(?:ο|ου|α|ων)|[Άά]ρθ\.|[Αα]ρ\.|[Αα]ριθμ(?:ό|ός|ού)|[Σσ]ελ\.|[Πη]αρ\.",
    "ar": r"(?:و|ب|ل|وال)?(?:المادة|للمادة|المادتين|مادة|الفقرة|فقرة|الفصل|القسم|الصفحة|صفحة|الرقم|رقم|ص\.)",
    "fa": r"مادهٔ|مادۀ|ماده|ماده‌ی|بند|اصل|فصل|صفحهٔ|صفحه|شمارهٔ|شماره|ص\.",
    "ur": r"دفعہ|آرٹیکل|شق|باب|صفحہ|نمبر",
    "ug": r"ماددا|باب|بەت|نومۇر",
    "kk": r"[Бб]ап|[Тт]армақ|[Бб]ет|نومەر|باپ",
    "he": r"[ובלמכשה]{0,2}(?:סעיף|סעיפים|פרק|עמוד|עמ['׳]|מספר|מס['׳]|תיק)",
    "hi": r"अनुच्छेद|धारा|अध्याय|पृष्ठ|संख्या|क्रमांक|नंबर",
    "bn": r"অনুচ্ছেদ|ধারা|অধ্যায়|পৃষ্ঠা|নম্বর|নং",
    "ta": r"பிரிவு|கட்டுரை|பக்கம்|எண்",
    "th": r"มาตรา|ข้อ|หมวด|หน้า|เลขที่|หมายเลข",
    "lo": r"ມາດຕາ|ຂໍ້|ໜ້າ|ເລກທີ",
    "km": r"មាត្រា|ជំពូក|ទំព័រ|លេខ",
    "my": r"အပိုဒ်|ပုဒ်မ|အခန်း|စာမျက်နှာ|အမှတ်",
    "bo": r"དོན་ཚན་|ལེའུ་|ཤོག་གྲངས་|ཨང་",
    "am": r"አንቀጽ|አንቀፅ|ምዕራፍ|ገጽ|ቁጥር|በቁጥር",
    "ka": r"მუხლი|თავი|გვ\.|ნომერი",
    "hy": r"[Հհ]ոդված|[Գգ]լուխ|[Էէ]ջ",
    "vi": r"[Đđ]iều|[Kk]hoản|[Cc]hương|[Tt]rang|[Ss]ố",
    "id": r"[Pp]asal|[Aa]yat|[Bb]ab|[Hh]al\.|[Hh]alaman|[Nn]omor|[Nn]o\.",
}
"""What is counted, before its number: "Article 19"."""

SIGNS = r"§§?|№№?|[Nn][°º]s?|Nr\.|#"
"""Signs before a number, in any language."""

COUNTED = {
    "tr": r"[Mm]adde\w*|[Ff]ıkra\w*|[Bb]ent\w*",
    "ka": r"მუხლ\w*|თავ\w*",
    "hy": r"[Հհ]ոդված\w*|[Գգ]լ\w+",
    "kk": r"[Бб]аб\w*|[Бб]ап\w*|[Тт]арма[қғ]\w*",
    "hu": r"[Cc]ikk\w*|[Ff]ejezet\w*|szám\w*",
    "fi": r"artikla\w*|§",
    "bn": r"অনুচ্ছেদ|ধারা|নম্বর",
    "ta": r"பிரிவு",
}
"""What is counted, after its number: "19. maddesi"."""

TITLES = {
    "en": r"Mr|Mrs|Ms|Mx|Miss|Dr|Prof|St|Rev|Hon|Gen|Col|Maj|Capt|Lt|Sgt|Sir|Judge|Justice",
    "fr": r"M|MM|Mme|Mmes|Mlle|Me|Dr|Pr|Mgr",
    "de": r"Herrn?|Frau|Dr|Prof|Hl|Hr|Fr",
    "es": r"Sr|Sra|Srta|Dr|Dra|Lic|Prof|Don|Doña|D|Dª",
    "pt": r"Sr|Sr\.ª|Sra|Dr|Dra|Dr\.ª|Prof|Eng|Dom|Dona",
    "it": r"Sig|Sig\.ra|Sigg|Dott|Dott\.ssa|Avv|Prof|Ing|On",
    "nl": r"Dhr|dhr|Mevr|mevr|Mw|mw|Dr|dr|Mr|mr|Prof|prof",
    "pl": r"[Pp]\.|[Pp]an|[Pp]ani|[Dd]r|[Pp]rof|[Mm]gr|[Ii]nż",
    "cs": r"[Pp]an|[Pp]aní|JUDr|MUDr|PhDr|Ing|Mgr|[Dd]r|[Pp]rof",
    "ru": r"[Гг]-на|[Гг]-ну|[Гг]-н|[Гг]-ном|[Гг]-жа|[Гг]-жи|[Гг]-же|[Гг]-жу|[Дд]-р|[Пп]роф|[Гг]осп|[Тт]ов",
    "uk": r"[Пп]ан|[Пп]ана|[Пп]ані|[Дд]-р|[Пп]роф",
    "el": r"[Κκ]|[Κκ]ος|[Κκ]ου|[Κκ]α|[Κκ]ας|Δρ|[Κκ]αθ",
    "tr": r"Sn|Dr|Prof|Doç|Av|Sayın",
    "ar": r"السيد|السيدة|الآنسة|الدكتور|الدكتورة|د|أ|م",
    "fa": r"آقای|خانم|دکتر",
    "he": r"מר|גב['׳]|ד[\"״]ר|פרופ['׳]|עו[\"״]ד",
}
"""Titles before a name, with or without a full stop: "Mr Smith"."""

UNITS = (
    r"%|‰|€|\$|£|¥|₸|₽|₺|₹|₪|₩|°C|°F|km²?|cm|mm|m²?|kg|mg|g|ha|l|ml|h|min|km/h|"
    r"EUR|USD|GBP|CHF|CNY|JPY|KZT|RUB|TRY|ILS|SEK|NOK|DKK|a\.m\.|p\.m\.|Mio\.|Mrd\.|Uhr|руб\.|тыс\.|млн|тг"
)
"""Short units and currencies that stand with the number before them."""

CURRENCIES = r"€|\$|£|¥|₸|₽|₺|₹|₪|₩|EUR|USD|GBP|CHF|CNY|JPY|KZT|RUB|TRY|ILS|SEK|NOK|DKK|Rs\.?|US\$"
"""Currencies that stand with the number after them."""

BEFORE_DAY = {"fr": "le", "vi": "ngày", "th": "วันที่", "km": "ថ្ងៃទី", "es": "el", "pt": "em"}
"""The word that begins a date."""

AFTER_YEAR = {"ru": r"г\.|года|году", "uk": r"р\.|року", "kk": r"ж\.", "bg": r"г\.", "hy": r"թ\.", "am": r"ዓ\.ም\.?"}
"""The word or abbreviation that ends a date."""

ENGLISH_MONTHS = (
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December", r"Jan\.?", r"Feb\.?", r"Mar\.?", r"Apr\.?", r"Jun\.?", r"Jul\.?", r"Aug\.?", r"Sept?\.?", r"Oct\.?",
    r"Nov\.?", r"Dec\.?",
)  # fmt: skip
"""English months, which hold in every letter; those of other languages come from ICU."""

SPECIAL_DATES = {
    "vi": r"(?:ngày )?\d{1,2} tháng \d{1,2}(?:,? (?:năm )?\d{4})?",
    "bo": r"(?:སྤྱི་ལོ་ ?)?\d{4} ?(?:ལོའི་ ?)?ཟླ་(?:བ་)? ?\d{1,2} ?(?:པའི་ ?)?ཚེས་ ?\d{1,2}",
    "my": r"(?:\d{4} ?ခုနှစ်၊? ?)?[^\s\d]{2,14}လ ?\d{1,2} ?ရက်",
    "am": r"[^\s\d]{2,8} \d{1,2} ቀን \d{4}",
    "km": r"(?:ថ្ងៃទី ?)?\d{1,2} ?ខែ[^\s\d]{2,9}(?: ?ឆ្នាំ ?\d{4})?",
    "th": r"\d{1,2} [^\s\d]{3,12} (?:พ\.ศ\. ?|ค\.ศ\. ?)?\d{4}",
}
"""Dates that are not day, month and year in a row."""

SHORT_WORDS = {"pl": "aiouwzAIOUWZ", "cs": "aikosuvzAIKOSUVZ", "sk": "aikosuvzAIKOSUVZ"}
"""Words of one letter that printers of the language do not leave at a line's end."""
