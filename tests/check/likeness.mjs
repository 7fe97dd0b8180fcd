// How alike sources are, by brute force: every passage against every other, every word against every other.
import { cosine } from "./measures.mjs";
import { wordsOf } from "./words.mjs";

const kFewestWords = 100;
const kLeastScore = 0.1;
const kFewestReused = 8;

const countsOf = (words) => words.reduce((counts, word) => counts.set(word, (counts.get(word) ?? 0) + 1), new Map());

// The weights (1 + ln tf) ln((N + 1) / df) of every text, given as its words.
function vectorsOf(texts) {
    const counts = texts.map(countsOf);
    const holding = countsOf(counts.flatMap((count) => [...count.keys()]));
    const total = texts.filter((words) => words.length > 0).length;
    return counts.map((count) => new Map([...count].map(([word, tf]) =>
        [word, (1 + Math.log(tf)) * Math.log((total + 1) / holding.get(word))])));
}

// Which words of `a` stand in a run of at least so many that `b` has as well, word for word.
function reusedWords(a, b) {
    const reused = new Set();
    for (let i = 0; i < a.length; ++i)
        for (let k = 0; k < b.length; ++k) {
            let run = 0;
            while (i + run < a.length && k + run < b.length && a[i + run] === b[k + run]) ++run;
            if (run >= kFewestReused) for (let w = 0; w < run; ++w) reused.add(i + w);
        }
    return reused.size;
}

// Of two sources of the corpus by their ids: what the row of the table must say. No text of the corpus may be reused
// but verbatim.
export function likenessOf(corpus) {
    const words = corpus.passages.map(({ text }) => wordsOf(text));
    const names = corpus.sources.map(({ source }) => source);
    const placesOf = new Map(names.map((name) => [name, [...words.keys()].filter((i) => corpus.passages[i].source === name)]));
    const bySource = names.map((name) => placesOf.get(name).flatMap((i) => words[i]));
    const sourceVectors = vectorsOf(bySource);
    const passageVectors = vectorsOf(words);
    const themeVectors = names.map((name) => new Map(corpus.themes.map((theme, t) => [theme, placesOf.get(name)
        .reduce((sum, i) => sum + corpus.hits.get(corpus.passages[i])[t].firstWords.length, 0)])));
    const isEmpty = (vector) => [...vector.values()].every((weight) => weight === 0);

    return (a, b) => {
        const [i, k] = [names.indexOf(a), names.indexOf(b)];
        const few = Math.min(bySource[i].length, bySource[k].length) < kFewestWords;
        const blank = (value, condition) => (condition ? value : "");
        const alike = blank(a === b ? 1 : cosine(themeVectors[i], themeVectors[k]), !isEmpty(themeVectors[i]) && !isEmpty(themeVectors[k]));
        if (a === b) {
            return { term_likeness: 1, theme_likeness: alike, reuse_share: 1, hits: 0, passages: placesOf.get(a).length,
                reason: few ? "too few words" : "" };
        }
        let [pairs, reused] = [0, 0];
        const inPairs = new Set();
        for (const x of placesOf.get(a)) {
            for (const y of placesOf.get(b)) {
                if (cosine(passageVectors[x], passageVectors[y]) < kLeastScore && reusedWords(words[x], words[y]) === 0) continue;
                ++pairs;
                inPairs.add(x).add(y);
            }
            reused += reusedInAny(words[x], placesOf.get(b).map((y) => words[y]));
        }
        return {
            term_likeness: cosine(sourceVectors[i], sourceVectors[k]),
            theme_likeness: alike,
            reuse_share: reused / bySource[i].length,
            hits: pairs,
            passages: inPairs.size,
            reason: few ? "too few words" : pairs === 0 ? "no match" : "",
        };
    };
}

// Words of `a` that are reused in any of the others, each once.
function reusedInAny(a, others) {
    const found = others.map((b) => reusedWords(a, b)).filter((count) => count > 0);
    if (found.length > 1) throw new Error("a passage reused twice is not counted here");
    return found[0] ?? 0;
}
