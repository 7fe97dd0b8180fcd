// What one contender does with one corpus, from start to end, in a Node or a page of its own.
import { makeCorpus } from "./corpus/corpora.mjs";
import { makeKeyword, makeQueries, makeTheme } from "./corpus/queries.mjs";
import { judgeCopies } from "./judge_copies.mjs";
import { judgeDates } from "./judge_dates.mjs";
import { timeQuestions, timeWork } from "./measure.mjs";

const concordanceLines = 1000;

// Work on texts that the contender has read and indexed before; `question` makes from the corpus what is asked.
function prepared(work, question = () => undefined) {
    return ({ contender, corpus, repetitions }) => {
        if (!corpus.prepared) contender.prepare(corpus);
        corpus.prepared = true;
        const asked = question(corpus);
        return timeWork(() => work(contender, asked), repetitions);
    };
}

// Each piece of work adds figures to its row; `answer` is what must agree between contenders.
const works = {
    words: ({ contender, corpus, repetitions }) => timeWork(() => contender.words(corpus), repetitions),
    segment: ({ contender, corpus, repetitions }) => timeWork(() => contender.segment(corpus), repetitions),

    index({ contender, corpus, repetitions, heapUsed }) {
        const before = heapUsed?.();
        const row = timeWork(() => contender.index(corpus), repetitions, contender.forget);
        const after = heapUsed?.();
        row.bytes = contender.indexBytes ? contender.indexBytes() : after - before;
        if (contender.heapBytes) row.heapBytes = contender.heapBytes() - corpus.bytes.length;
        return row;
    },

    dates({ contender, corpus, repetitions }) {
        contender.prepare?.(corpus);
        const row = timeWork(() => contender.dates(corpus), repetitions);
        const judged = judgeDates(corpus.dates, row.answer);
        return { ...row, ...judged, answer: judged.count };
    },

    keyness: prepared((contender) => contender.keyness()),
    theme: prepared((contender, theme) => contender.theme(theme), makeTheme),
    concordance: prepared((contender, word) => contender.concordance(word), (corpus) => makeKeyword(corpus, concordanceLines)),

    reuse(context) {
        const row = prepared((contender) => contender.reuse())(context);
        return { ...row, ...judgeCopies(context.corpus.copies, row.answer), answer: row.answer.length };
    },
};

for (const kind of ["word", "both", "prefix", "phrase"]) {
    works[kind] = ({ contender, queries }) => {
        const { ask, total } = contender.queries[kind];
        return { ...timeQuestions(queries()[kind], ask), answer: queries()[kind].map(total), top: queries()[kind].map((query) => [...ask(query)].slice(0, 10)) };
    };
}

// `load` imports a peer by its short name; `heapUsed` gives the bytes in use, where the runtime tells them. A row for
// each of the works that are `wanted`: {what, answer, and its figures}.
export async function runSession({ contender: name, corpus: corpusName, wanted, repetitions, load, heapUsed }) {
    const { open } = await import(`./contenders/${name}.mjs`);
    const contender = await open(load);
    const corpus = makeCorpus(corpusName);
    let queries;
    const context = { contender, corpus, repetitions, heapUsed, queries: () => (queries ??= makeQueries(corpus)) };
    return wanted.map((what) => ({ what, ...works[what](context) }));
}
