// Thirty queries of each kind, drawn from a corpus, so that each has an answer.
import { Random } from "./random.mjs";

const each = 30;
const wordPattern = /[a-z]+/g;

// Words of a document as {word, begin, end}, lower case only: a capital or a digit would make engines differ.
const plainWords = (text) => [...text.matchAll(wordPattern)].map((found) => ({ word: found[0], begin: found.index, end: found.index + found[0].length }));

// Documents of each word that is looked at; a word counts once for a document.
function documentCounts(texts) {
    const counts = new Map();
    for (const text of texts) {
        for (const word of new Set(text.match(wordPattern))) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return counts;
}

const distinct = (make, wanted = each) => {
    const found = new Set();
    for (let tries = 0; found.size < wanted && tries < 100_000; ++tries) {
        const query = make();
        if (query) found.add(query);
    }
    return [...found];
};

// The words that stand in 1 to 40 per cent of the documents, frequent ones first.
function usualWords(texts) {
    const counts = documentCounts(texts);
    return [...counts].filter(([word, count]) => word.length > 3 && count >= 0.01 * texts.length && count <= 0.4 * texts.length)
        .sort(([word, count], [other, otherCount]) => otherCount - count || (word < other ? -1 : 1)).map(([word]) => word);
}

const looked = 1200;  // documents

class Draw {
    constructor(corpus, seed) {
        this.random = new Random(seed);
        this.texts = corpus.texts.slice(0, looked);
        this.usual = usualWords(this.texts);
        this.isUsual = new Set(this.usual);
    }

    // Frequent words as often as rare ones, which are many more.
    word() { return this.usual[Math.floor(this.usual.length ** this.random.next()) - 1]; }

    // Two words that stand side by side somewhere, the second one usual; undefined when the place has none.
    phrase() {
        const text = this.random.of(this.texts), words = plainWords(text), at = this.random.whole(0, words.length - 2);
        const [left, right] = [words[at], words[at + 1]];
        return text.slice(left.end, right.begin) === " " && this.isUsual.has(right.word) ? `${left.word} ${right.word}` : undefined;
    }
}

// {word, both, prefix, phrase}: lists of words, "a b" pairs, four-letter prefixes and two-word phrases.
export function makeQueries(corpus, seed = 5) {
    const draw = new Draw(corpus, seed);
    return {
        word: distinct(() => draw.word()),
        both: distinct(() => [draw.word(), draw.word()].sort().join(" ")),
        prefix: distinct(() => draw.word().slice(0, 4)),
        phrase: distinct(() => draw.phrase()),
    };
}

const themeSize = { words: 40, phrases: 10 };

// A theme as a reader writes it: {words, phrases}. No word begins or ends a phrase and no phrase overlaps another, so
// that every engine counts the same hits.
export function makeTheme(corpus, seed = 6) {
    const draw = new Draw(corpus, seed), used = new Set();
    const fresh = (text) => {
        const parts = text?.split(" ") ?? [];
        if (parts.length === 0 || new Set(parts).size < parts.length || parts.some((word) => used.has(word))) return undefined;
        parts.forEach((word) => used.add(word));
        return text;
    };
    return {
        phrases: distinct(() => fresh(draw.phrase()), themeSize.phrases),
        words: distinct(() => fresh(draw.word()), themeSize.words),
    };
}

// The word whose concordance has as near as may be `lines` lines.
export function makeKeyword(corpus, lines) {
    const counts = new Map();
    for (const text of corpus.texts) {
        for (const word of text.match(wordPattern)) counts.set(word, (counts.get(word) ?? 0) + 1);
    }
    return [...counts].filter(([word]) => word.length > 3)
        .sort(([word, count], [other, otherCount]) => Math.abs(count - lines) - Math.abs(otherCount - lines) || (word < other ? -1 : 1))[0][0];
}
