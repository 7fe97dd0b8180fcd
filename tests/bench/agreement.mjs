// Whether contenders answered alike. A time is believed only when its answer is that of the others.
const least = { word: 0.99, both: 0.95, prefix: 0.95, phrase: 0.95 };  // share of the questions with the same count
const leastOf = { flexsearch: { word: 0.95, both: 0.9 } };  // it takes doubled letters for one: "disposs" for "dispos"
// The engine has no dictionary of Thai and none of kana; runtimes have.
const cutOtherwise = new Set(["th", "ja"]);
const leastTop = 0.9;   // share of the ten best that FTS5 ranks there too
const mostOff = 0.002;  // of the words: runtimes have other versions of the rules

const shareOf = (list, holds) => list.filter(holds).length / list.length;

function compareQuestions(what, peer, mine, theirs) {
    const share = shareOf(mine, (count, i) => count === theirs[i]);
    return { alike: share >= (leastOf[peer]?.[what] ?? least[what]), said: `${Math.round(100 * share)} % of ${mine.length} counts are the same` };
}

function compareTops(mine, theirs) {
    const shares = mine.map((top, i) => shareOf(top, (document) => theirs[i].includes(document))).filter((share) => !Number.isNaN(share));
    const share = shares.reduce((sum, one) => sum + one, 0) / shares.length;
    return { alike: share >= leastTop, said: `${Math.round(100 * share)} % of the ten best are the same` };
}

function compareWords({ answer: mine }, { answer: theirs }) {
    const off = Math.abs(mine - theirs) / theirs;
    return { alike: off <= mostOff, said: `${mine} and ${theirs} words` };
}

const compareCounts = (mine, theirs) => ({ alike: mine === theirs, said: `${mine} and ${theirs}` });

// The figures of the words at the top, not the words: many have the same.
function compareKeyness({ answer: mine }, { answer: theirs }) {
    const same = mine.top.filter(([, g2], i) => Math.abs(g2 - theirs.top[i][1]) < 1e-6).length;
    return { alike: mine.types === theirs.types && same === theirs.top.length, said: `${mine.types} and ${theirs.types} types, ${same} of the first ${theirs.top.length} alike` };
}

// [{what, corpus, contender, platform, alike, said}]: each peer's answer beside the engine's in the same runtime.
export function compareAnswers(figures, corpora, platforms) {
    const found = [];
    const compare = (what, corpus, platform, contender, how) => {
        const mine = figures.answer(platform, "engine", corpus, what), theirs = figures.answer(contender.platform ?? platform, contender.name, corpus, what);
        if (mine && theirs) found.push({ what, corpus, platform, contender: contender.name, ...how(mine, theirs) });
    };
    for (const corpus of corpora) {
        for (const platform of platforms) {
            for (const what of Object.keys(least)) {
                for (const name of ["minisearch", "flexsearch", "fts5"]) {
                    compare(what, corpus, platform, { name }, (mine, theirs) => compareQuestions(what, name, mine.answer, theirs.answer));
                }
            }
            compare("keyness", corpus, platform, { name: "plain_js" }, compareKeyness);
            for (const what of ["theme", "concordance"]) compare(what, corpus, platform, { name: "plain_js" }, (mine, theirs) => compareCounts(mine.answer, theirs.answer));
            compare("word", corpus, platform, { name: "fts5" }, (mine, theirs) => compareTops(mine.top, theirs.top));
            compare("index", corpus, platform, { name: "limit" }, compareWords);
            if (!cutOtherwise.has(corpus)) compare("words", corpus, platform, { name: "segmenter" }, compareWords);
            compare("words", corpus, platform, { name: "icu", platform: "native" }, compareWords);
        }
    }
    return found;
}
