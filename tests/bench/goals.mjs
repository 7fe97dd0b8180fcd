// The goals as ratios of measured figures. A ratio is "how many times better than the peer" unless `most` says that
// it must not be exceeded. A ratio to a peer is taken by the clock and by the processor's time, and the worse one counts:
// on a busy machine the clock flatters short work, and the processor's time counts what a peer does on further threads.

const over = (peer, own) => (peer === undefined || own === undefined ? undefined : peer / own);

// One goal: {number, text, gate, stretch, most, ratio(figures, platform, main, clock)}; `clock` names the figures
// {first, then}. ratio gives undefined when something it needs was not measured. Gate and stretch may differ by platform.
const clocks = [{ first: "cold", then: "warm" }, { first: "cpuCold", then: "cpu" }];

const mainAgainst = (peerPlatform, peer, what) => (figures, platform, main, { then }) =>
    over(figures.get(peerPlatform ?? platform, peer, main, what, then), figures.get(platform, "engine", main, what, then));

const indexAgainst = (peer) => mainAgainst(undefined, peer, "index");

const wordsAgainst = (peerPlatform, peer, corpus) => (figures, platform, main, { then }) =>
    over(figures.get(peerPlatform ?? platform, peer, corpus, "words", then), figures.get(platform, "engine", corpus, "words", then));

const questionAgainst = (peer, what, figure) => (figures, platform, main) =>
    over(figures.get(platform, peer, main, what, figure), figures.get(platform, "engine", main, what, figure));

const datesAgainst = (peer) => mainAgainst(undefined, peer, "dates");

const growth = (figure) => (figures, platform, main, clock) =>
    over(figures.get(platform, "engine", "en-100", "index", figure(clock)), figures.get(platform, "engine", "en-10", "index", figure(clock)));

const themeMs = (corpus) => (figures, platform, main, { then }) => figures.get(platform, "engine", corpus, "theme", then);

const scriptGoals = ["ru", "el", "ar", "hi", "th", "zh", "ja"].map((language) => {
    const dictionary = ["th", "zh", "ja"].includes(language);
    return {
        number: "5", text: `words of ${language}, against ICU native`, gate: dictionary ? 0.55 : 0.7, stretch: dictionary ? 0.7 : 0.85,
        ratio: wordsAgainst("native", "icu", language),
    };
});

export const goals = [
    { number: "1", text: "index, against MiniSearch", gate: { node: 9, chromium: 8 }, stretch: 14, ratio: indexAgainst("minisearch") },
    { number: "2", text: "index, against FlexSearch", gate: { node: 3, chromium: 3.5 }, stretch: 6, ratio: indexAgainst("flexsearch") },
    { number: "2", text: "index, against SQLite FTS5", gate: { node: 3, chromium: 3.5 }, stretch: 5, ratio: indexAgainst("fts5") },
    {
        number: "3", text: "index, times the practical limit", gate: 2, stretch: 1.3, most: true,
        ratio: (figures, platform, main, { then }) => over(figures.get(platform, "engine", main, "index", then), figures.get(platform, "limit", main, "index", then)),
    },
    { number: "4", text: "words of English, against ICU native", gate: 2, stretch: 3.2, ratio: wordsAgainst("native", "icu", "en-1") },
    { number: "4", text: "words of printed English, against ICU native", gate: 2, stretch: 3.2, ratio: wordsAgainst("native", "icu", "en-printed") },
    ...scriptGoals,
    { number: "6", text: "words, against Intl.Segmenter", gate: { node: 50, chromium: 5 }, stretch: { node: 50, chromium: 10 }, ratio: wordsAgainst(undefined, "segmenter", "en-1") },
    { number: "7", text: "one word ranked, against MiniSearch, median", gate: 8, stretch: 32, ratio: questionAgainst("minisearch", "word", "median") },
    { number: "7", text: "the same, 95th percentile", gate: 10, stretch: 20, ratio: questionAgainst("minisearch", "word", "p95") },
    { number: "7", text: "one word, against FlexSearch unranked", gate: 0, stretch: 1, ratio: questionAgainst("flexsearch", "word", "median") },
    { number: "8", text: "two words AND, against MiniSearch", gate: 8, stretch: 20, ratio: questionAgainst("minisearch", "both", "median") },
    { number: "8", text: "prefix, against MiniSearch", gate: 8, stretch: 30, ratio: questionAgainst("minisearch", "prefix", "median") },
    { number: "8", text: "phrase, against SQLite FTS5", gate: 5, stretch: 10, ratio: questionAgainst("fts5", "phrase", "median") },
    { number: "9", text: "growth of index time, 10 to 100 MB", gate: 10.5, stretch: 9.5, most: true, alone: true, ratio: growth(({ first }) => first) },
    { number: "9", text: "growth of index memory, 10 to 100 MB", gate: 10.5, stretch: 9.5, most: true, ratio: growth(() => "bytes") },
    {
        number: "10", text: "index bytes for a byte of text", gate: 2.5, stretch: 1.2, most: true,
        ratio: (figures, platform, main) => over(figures.get(platform, "engine", main, "index", "bytes"), figures.get(platform, "engine", main, "text", "bytes")),
    },
    { number: "11", text: "dates beyond words, against a regular expression", gate: 2.5, stretch: 8, ratio: datesAgainst("regexp_dates") },
    { number: "11", text: "dates beyond words, against chrono strict", gate: 20, stretch: 75, ratio: datesAgainst("chrono") },
    { number: "12", text: "ms for an edited theme, 10 MB", gate: 2, stretch: 1, most: true, alone: true, ratio: themeMs("en-10") },
    { number: "12", text: "ms for an edited theme, 100 MB", gate: 33, stretch: 16.7, most: true, alone: true, ratio: themeMs("en-100") },
    { number: "13", text: "keyness, against plain JavaScript", gate: 15, stretch: 50, ratio: mainAgainst(undefined, "plain_js", "keyness") },
    { number: "13", text: "keyness, against scikit-learn", gate: 1, stretch: 1, ratio: mainAgainst("python", "sklearn", "keyness") },
    { number: "14", text: "1,000 lines of a concordance, against NLTK", gate: 6, stretch: 50, ratio: mainAgainst("python", "nltk", "concordance") },
    { number: "15", text: "shared passages, against scikit-learn's cosines", gate: 4, stretch: 8, ratio: mainAgainst("python", "sklearn", "reuse") },
    {
        number: "15", text: "planted near-copies found", gate: 0.98, stretch: 1,
        ratio: (figures, platform, main) => figures.get(platform, "engine", main, "reuse", "recall"),
    },
];

const of = (value, platform) => (typeof value === "object" ? value[platform] : value);

// Figures of the engine alone are taken by the processor's time where there is one.
function ratioOf(goal, figures, platform, main) {
    const ratios = clocks.map((clock) => goal.ratio(figures, platform, main, clock)).filter((ratio) => ratio !== undefined);
    if (goal.alone) return ratios.at(-1);
    return ratios.length === 0 ? undefined : goal.most ? Math.max(...ratios) : Math.min(...ratios);
}

// {number, text, platform, ratio, gate, stretch, most, verdict} for every goal and platform that was measured. The
// verdict is "stretch", "met", "missed" or "not measured".
export function judgeGoals(figures, platforms, main) {
    return goals.flatMap((goal) => platforms.map((platform) => {
        const gate = of(goal.gate, platform), stretch = of(goal.stretch, platform), ratio = ratioOf(goal, figures, platform, main);
        const holds = (bound) => (goal.most ? ratio <= bound : ratio >= bound);
        const verdict = ratio === undefined ? "not measured" : holds(stretch) ? "stretch" : holds(gate) ? "met" : "missed";
        return { number: goal.number, text: goal.text, platform, ratio, gate, stretch, most: goal.most === true, verdict };
    }));
}
