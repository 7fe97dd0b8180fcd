// The corpora of the benchmark by name: "en-10" is 10 MB of English, "th" a megabyte of Thai, "en-printed" of English
// with curly quotes. Each as the peers take it, an array of strings, and as the engine does, UTF-8 in one piece.
import { makeEnglish } from "./english.mjs";
import { makePrintedEnglish, makeScript, scripts } from "./scripts.mjs";

export const seed = 20260131;
const megabyte = 1_000_000;

// Strings put together piece by piece, and such as hold pieces of other strings, are slower to read than plain ones;
// the peers shall have plain ones.
function plainTexts(texts) {
    const decoder = new TextDecoder(), encoder = new TextEncoder();
    const parts = texts.map((text) => encoder.encode(text));
    const ends = new Uint32Array(parts.length);
    const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
    let size = 0;
    parts.forEach((part, i) => {
        bytes.set(part, size);
        size += part.length;
        ends[i] = size;
    });
    return { texts: parts.map((part) => decoder.decode(part)), bytes, ends };
}

// {name, texts, bytes, ends}, and for English also `dates` and `copies` (english.mjs); ends[i] is where document i ends
// in `bytes`.
export function makeCorpus(name) {
    const english = /^en-(\d+(?:\.\d+)?)$/.exec(name);
    if (english) {
        const { texts, ...truth } = makeEnglish(Number(english[1]) * megabyte, seed);
        return { name, ...plainTexts(texts), ...truth };
    }
    if (name === "en-printed") return { name, ...plainTexts(makePrintedEnglish(megabyte, seed)) };
    if (!scripts.includes(name)) throw new Error(`there is no corpus ${name}`);
    return { name, ...plainTexts(makeScript(name, megabyte, seed)) };
}
