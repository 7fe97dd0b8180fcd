// A megabyte in each of seven other languages, from short lists of their frequent words, and English with the curly
// quotes, dashes and accented names of printed prose. For the speed of word breaking, not for meaning.
import { Random, ZipfDraw } from "./random.mjs";
import { makeEnglishWords } from "./english_words.mjs";

const lists = {
    ru: `и в не на я быть он с что а по это она этот к но они мы весь который из у свой за от о так для ты же все год мочь такой как
        человек или время если другой до один ещё рука себя мир страна война государство политика безопасность экономика договор граница
        развитие сотрудничество регион президент правительство общество вопрос народ история стратегия организация международный
        российский европейский центральный военный соглашение отношения энергия вопросы государства интересы союз право власть система`,
    el: `και το να του η της με που την από για τα είναι των σε ο οι στο θα τη στην τον τους δεν τις ένα μια ότι ήταν στη αυτό όμως πιο
        χώρα κόσμος πόλεμος κράτος πολιτική ασφάλεια οικονομία συνθήκη σύνορα ανάπτυξη συνεργασία περιοχή πρόεδρος κυβέρνηση κοινωνία
        ζήτημα λαός ιστορία στρατηγική οργανισμός διεθνής ευρωπαϊκός κεντρικός στρατιωτικός συμφωνία σχέσεις ενέργεια συμφέροντα ένωση`,
    ar: `في من على أن إلى عن مع هذا التي الذي ما لا كان هذه كل بين بعد قد أو ذلك لم عند حتى إذا كما منذ غير العالم الدولة الحرب السياسة
        الأمن الاقتصاد المعاهدة الحدود التنمية التعاون المنطقة الرئيس الحكومة المجتمع المسألة الشعب التاريخ الاستراتيجية المنظمة الدولية
        الأوروبي المركزية العسكرية الاتفاق العلاقات الطاقة المصالح الاتحاد القانون السلطة النظام الوقت السنة اليوم الناس البلاد`,
    hi: `के में की है और से को का एक पर यह कि ने भी हैं लिए था इस तो हो कर नहीं ही वह साथ जो कुछ अपने तक या रहा बाद जब सकते देश दुनिया युद्ध राज्य
        राजनीति सुरक्षा अर्थव्यवस्था संधि सीमा विकास सहयोग क्षेत्र राष्ट्रपति सरकार समाज प्रश्न लोग इतिहास रणनीति संगठन अंतरराष्ट्रीय यूरोपीय केंद्रीय
        सैन्य समझौता संबंध ऊर्जा हित संघ कानून शक्ति व्यवस्था समय वर्ष दिन`,
    th: `ที่ การ เป็น และ ใน ของ มี ได้ ไม่ ว่า จะ ให้ กับ ความ มา ไป คน นี้ แต่ จาก อยู่ โดย หรือ ประเทศ โลก สงคราม รัฐ การเมือง ความมั่นคง เศรษฐกิจ
        สนธิสัญญา ชายแดน การพัฒนา ความร่วมมือ ภูมิภาค ประธานาธิบดี รัฐบาล สังคม ปัญหา ประชาชน ประวัติศาสตร์ ยุทธศาสตร์ องค์การ ระหว่างประเทศ
        ยุโรป กลาง ทหาร ข้อตกลง ความสัมพันธ์ พลังงาน ผลประโยชน์ สหภาพ กฎหมาย อำนาจ ระบบ เวลา ปี วัน`,
    zh: `的 是 在 一 不 了 有 和 人 这 中 大 为 上 个 国 我 以 要 他 时 来 用 们 生 到 作 地 于 出 国家 世界 战争 政治 安全 经济 条约 边界 发展 合作 地区
        总统 政府 社会 问题 人民 历史 战略 组织 国际 欧洲 中央 军事 协议 关系 能源 利益 联盟 法律 权力 制度 时间 今年 昨天 进行 通过 加强 提出 认为`,
    ja: `の に は を た が で て と し れ さ ある いる も する から な こと として い や など なっ ない この ため その よう また もの という あり まで られ
        国家 世界 戦争 政治 安全 経済 条約 国境 発展 協力 地域 大統領 政府 社会 問題 国民 歴史 戦略 組織 国際 ヨーロッパ 中央 軍事 協定 関係 エネルギー
        利益 同盟 法律 権力 制度 時間 今年 昨日`,
};

// What stands between words, at a clause's end and at a sentence's end.
const marks = {
    ru: [" ", ", ", ". "], el: [" ", ", ", ". "], ar: [" ", "، ", ". "], hi: [" ", ", ", "। "],
    th: ["", " ", "  "], zh: ["", "，", "。"], ja: ["", "、", "。"],
};

export const scripts = Object.keys(lists);

// The same in scripts without small letters.
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const sizeOf = (text) => new TextEncoder().encode(text).length;

// Sentences of 8 to 24 words until `bytes` are reached, as texts of about 8 KB each.
function makeTexts(bytes, [between, clause, stop], word, random) {
    const texts = [];
    let text = "", left = bytes;
    while (left > 0) {
        const count = random.whole(8, 24);
        text += capital(word()) + between;
        for (let i = 2; i <= count; ++i) text += word() + (i === count ? stop : random.chance(0.08) ? clause : between);
        if (text.length < 8192) continue;
        texts.push(text);
        left -= sizeOf(text);
        text = "";
    }
    return texts;
}

export function makeScript(language, bytes, seed) {
    const random = new Random(seed), words = lists[language].split(/\s+/), draw = new ZipfDraw(words.length);
    return makeTexts(bytes, marks[language], () => words[draw.from(random)], random);
}

const printed = ["café", "naïve", "Škoda", "Tōkyō", "São", "Müller", "Kőszeg", "façade", "élite", "Łódź"];

// English as it is printed: one word in a hundred has an accent, one in fifty a curly apostrophe, quotation marks are
// curly and dashes long.
export function makePrintedEnglish(bytes, seed) {
    const random = new Random(seed), words = makeEnglishWords(), draw = new ZipfDraw(words.length);
    const word = () => {
        const chance = random.next(), plain = words[draw.from(random)];
        if (chance < 0.01) return random.of(printed);
        if (chance < 0.03) return `${plain}\u2019s`;
        if (chance < 0.04) return `\u201c${plain}\u201d`;
        return chance < 0.05 ? `${plain} \u2014` : plain;
    };
    return makeTexts(bytes, [" ", ", ", ". "], word, random);
}
