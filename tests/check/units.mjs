// Units of a corpus by another route: each word of each passage says to which unit it belongs.
import { inOrderOfTime, timeOf } from "./times.mjs";
import { wordsOf } from "./words.mjs";

// By date of publication.
function byTime({ sources, passages }, bin) {
    const times = new Map(sources.map((row) => [row.source, timeOf(row.issued, bin)]));
    const names = inOrderOfTime(new Set(passages.map(({ source }) => times.get(source))));
    return { names, unitOf: ({ source }) => times.get(source) };
}

// Of every kind, the units' names in the order of the table, and for a passage (position in `passages`) and one of its
// words (none for a passage as a whole) the name of the unit. `sources` are rows of the table of that name.
export const kinds = {
    source: ({ sources }) => ({ names: sources.map((row) => row.source), unitOf: ({ source }) => source }),

    year: (corpus) => byTime(corpus, "year"),
    quarter: (corpus) => byTime(corpus, "quarter"),
    month: (corpus) => byTime(corpus, "month"),

    section({ passages }) {
        const sections = [];
        for (const passage of passages) {
            const last = sections.at(-1);
            if (last && last[0].source === passage.source && passage.heading === "") last.push(passage);
            else sections.push([passage]);
        }
        const nameOf = (section) => `${section[0].source}:${section[0].n}-${section.at(-1).n}`;
        const names = new Map(sections.flatMap((section) => section.map((passage) => [passage, nameOf(section)])));
        return { names: sections.map(nameOf), unitOf: (passage) => names.get(passage) };
    },

    passage: ({ passages }) => ({
        names: passages.map(({ source, n }) => `${source}:${n}`),
        unitOf: ({ source, n }) => `${source}:${n}`,
    }),

    // Word w of W is in the slice k for which k W / slices, rounded down, is the last not above w.
    position({ sources, passages }, slices) {
        const begins = new Map();
        const totals = new Map();
        for (const passage of passages) {
            const before = totals.get(passage.source) ?? 0;
            begins.set(passage, before);
            totals.set(passage.source, before + wordsOf(passage.text).length);
        }
        const nameOf = (source, k) => `${source}:${k + 1}/${slices}`;
        function unitOf(passage, word = 0) {
            const total = totals.get(passage.source);
            let k = slices - 1;
            while (k > 0 && Math.floor((k * total) / slices) > begins.get(passage) + word) --k;
            return nameOf(passage.source, k);
        }
        const names = sources.flatMap(({ source }) => Array.from({ length: slices }, (_, k) => nameOf(source, k)));
        return { names, unitOf };
    },
};
