// What a careful page without an engine does: words by a regular expression, then Maps and loops. Splitting is not
// counted, as the engine's index is not; so the expression may cut as UAX 29 does, where "12,500" is one word.
const wordPattern = /[\p{L}\p{N}]+(?:(?:['’.]|(?<=\p{N}),(?=\p{N}))[\p{L}\p{N}]+)*/gu;
const possessive = /['’]s$/;

// Signed log-likelihood (Dunning, 1993; Rayson and Garside, 2000): negative when used less than in the rest.
function logLikelihood(a, b, totalA, totalB) {
    const share = (a + b) / (totalA + totalB);
    const part = (found, expected) => (found > 0 ? found * Math.log(found / expected) : 0);
    const g2 = 2 * (part(a, totalA * share) + part(b, totalB * share));
    return a * totalB < b * totalA ? -g2 : g2;
}

function count(documents) {
    const counts = new Map();
    let total = 0;
    for (const words of documents) {
        for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
        total += words.length;
    }
    return { counts, total };
}

const byRightContext = (one, other) => (one.right < other.right ? -1 : one.right > other.right ? 1 : one.place - other.place);

export async function open() {
    let documents = [];
    return {
        prepare({ texts }) {
            documents = texts.map((text) => Array.from(text.toLowerCase().match(wordPattern) ?? [], (word) => word.replace(possessive, "")));
        },

        // The first half of the documents against the second: [[word, G2]] of the whole vocabulary, highest first.
        keyness() {
            const middle = documents.length >> 1;
            const part = count(documents.slice(0, middle)), rest = count(documents.slice(middle));
            const terms = new Set([...part.counts.keys(), ...rest.counts.keys()]);
            const rows = Array.from(terms, (term) => [term, logLikelihood(part.counts.get(term) ?? 0, rest.counts.get(term) ?? 0, part.total, rest.total)]);
            rows.sort((one, other) => other[1] - one[1]);
            return { types: rows.length, top: rows.slice(0, 20) };
        },

        // Hits of words and two-word phrases by document and tenth of the document; how many there are.
        theme({ words, phrases }) {
            const single = new Set(words), pairs = new Map(phrases.map((phrase) => phrase.split(" ")));
            const table = documents.map(() => new Uint32Array(10));
            let hits = 0;
            documents.forEach((tokens, document) => {
                for (let i = 0; i < tokens.length; ++i) {
                    const begins = pairs.get(tokens[i]);
                    if (!single.has(tokens[i]) && !(begins !== undefined && tokens[i + 1] === begins)) continue;
                    table[document][Math.floor(10 * i / tokens.length)] += 1;
                    hits += 1;
                }
            });
            return hits;
        },

        // Lines of a word with five words on each side, sorted by what follows it.
        concordance(word) {
            const lines = [];
            documents.forEach((tokens, document) => {
                for (let i = tokens.indexOf(word); i >= 0; i = tokens.indexOf(word, i + 1)) {
                    lines.push({ document, place: i, left: tokens.slice(Math.max(0, i - 5), i).join(" "), right: tokens.slice(i + 1, i + 6).join(" ") });
                }
            });
            return lines.sort(byRightContext).length;
        },
    };
}
