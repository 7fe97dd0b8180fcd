// One regular expression, as a careful hand writes it for English dates. It says where dates are, not which.
const month = "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";
const year = "(?:1[5-9]|20)\\d\\d";
const weekday = "(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?";
const dates = new RegExp(
    `\\b(?:${weekday}\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${month}(?:,? ${year})?` +
    `|${weekday}${month} \\d{1,2}(?:st|nd|rd|th)?(?:,? ${year})?` +
    `|${month},? ${year}` +
    `|${year}-\\d\\d-\\d\\d` +
    `|\\d{1,2}[./]\\d{1,2}[./]${year})\\b`, "g");

export async function open() {
    return {
        dates: ({ texts }) => texts.map((text) =>
            [...text.matchAll(dates)].map((found) => ({ begin: found.index, end: found.index + found[0].length }))),
    };
}
