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

const distinct = (make) => {
    const found = new Set();
    for (let tries = 0; found.size < each && tries < 100_000; ++tries) {
        const query = make();
        if (query) found.add(query);
    }
    return [...found];
};

// {word, both, prefix, phrase}: lists of words, "a b" pairs, four-letter prefixes and two-word phrases. Words stand in
// 1 to 40 per cent of the documents.
export function makeQueries(corpus, seed = 5) {
    const random = new Random(seed), texts = corpus.texts.slice(0, 1200), counts = documentCounts(texts);
    const usual = [...counts].filter(([word, count]) => word.length > 3 && count >= 0.01 * texts.length && count <= 0.4 * texts.length)
        .sort(([word, count], [other, otherCount]) => otherCount - count || (word < other ? -1 : 1)).map(([word]) => word);
    // Frequent words as often as rare ones, which are many more.
    const one = () => usual[Math.floor(usual.length ** random.next()) - 1];
    const phrase = () => {
        const text = random.of(texts), words = plainWords(text), at = random.whole(0, words.length - 2);
        const [left, right] = [words[at], words[at + 1]];
        return text.slice(left.end, right.begin) === " " && usual.includes(right.word) ? `${left.word} ${right.word}` : undefined;
    };
    return {
        word: distinct(() => one()),
        both: distinct(() => [one(), one()].sort().join(" ")),
        prefix: distinct(() => one().slice(0, 4)),
        phrase: distinct(phrase),
    };
}
