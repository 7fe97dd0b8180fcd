// Words of a text by regular expressions alone: a second opinion on the program's, which come from ICU.

// Compatibility forms and case folded, accents off except on й; apostrophes straight, no invisible signs.
export function folded(text) {
    const KEEP = "\u{F0000}";
    return text.normalize("NFKC").toLowerCase().replaceAll("ß", "ss").replace(/[\u00AD\u200B-\u200D\uFEFF]/g, "")
        .replaceAll("й", KEEP).normalize("NFD").replace(/\p{Mn}/gu, "").normalize("NFC").replaceAll(KEEP, "й")
        .replaceAll("’", "'");
}

// As written, but composed, with straight apostrophes and without invisible signs.
function asWritten(text) {
    return text.normalize("NFC").replace(/[\u00AD\u200B-\u200D\uFEFF]/g, "").replaceAll("’", "'");
}

// Letters, digits and what may stand inside a word between two letters (') or (.) or two digits (. , ;).
const WORD = /[\p{L}\p{N}_]+(?:(?:(?<=\p{L})['.](?=\p{L})|(?<=\p{N})['.,;](?=\p{N}))[\p{L}\p{N}_]+)*/gu;

// Keys of the words in order; a possessive 's is no part of its word.
export function wordsOf(text) {
    return (folded(text).match(WORD) ?? []).map((word) => word.replace(/'s$/, ""));
}

// The same words as written.
export function writtenWordsOf(text) {
    return (asWritten(text).match(WORD) ?? []).map((word) => word.replace(/'s$/i, ""));
}

export function hasHan(text) {
    return /\p{Script=Han}/u.test(text);
}
