// Who does what on which corpus. A step is {platform, contender, corpus, wanted, repetitions, rounds}.
import { scripts } from "./corpus/scripts.mjs";

const sizesOf = { quick: [1], full: [1, 10, 100] };
const mainSize = { quick: 1, full: 10 };  // MB of the corpus that the goals speak of
const wordCorpora = ["en-1", "en-printed", ...scripts];
const patient = 100;  // MB from which a peer does its work once, and none of it twice

// `contender` is a file in contenders/; what a browser does not do is `nodeOnly`.
const indexers = [
    { contender: "engine", questions: ["word", "both", "prefix", "phrase"] },
    { contender: "limit", questions: [] },
    { contender: "minisearch", questions: ["word", "both", "prefix"] },
    { contender: "flexsearch", questions: ["word", "both"] },
    { contender: "fts5", questions: ["word", "both", "prefix", "phrase"] },
];
const daters = ["engine", "regexp_dates", "chrono"];
const counting = ["keyness", "theme", "concordance"];
const own = new Set(["engine", "limit"]);

// `choice` is {quick, rounds, chromium, python}. In the order of one round: contenders of the same work follow each other.
export function makePlan({ quick, rounds, chromium, python }) {
    const mode = quick ? "quick" : "full", main = `en-${mainSize[mode]}`;
    const steps = [];
    const add = (platform, contender, corpus, wanted, further = {}) =>
        steps.push({ platform, contender, corpus, wanted, repetitions: 3, rounds, ...further });

    for (const platform of chromium ? ["node", "chromium"] : ["node"]) {
        for (const corpus of wordCorpora) {
            if (platform === "node") add("native", "native", corpus, ["words", "segment", "sentences"], { repetitions: 5 });
            add(platform, "engine", corpus, ["words", "segment"], { repetitions: 5 });
            add(platform, "segmenter", corpus, ["words"], { repetitions: 1 });
        }
        for (const size of sizesOf[mode]) {
            const large = size >= patient;
            if (large && platform === "chromium") continue;
            if (platform === "node") add("native", "native", `en-${size}`, ["index"]);
            for (const { contender, questions } of indexers) {
                const once = large && !own.has(contender);
                add(platform, contender, `en-${size}`, ["index", ...questions],
                    { repetitions: large ? 0 : 3, rounds: once ? 1 : rounds });
            }
        }
        if (platform === "node") add("native", "native", main, ["keyness", "reuse"]);
        add(platform, "engine", main, [...counting, "reuse"]);
        add(platform, "plain_js", main, counting);
        if (python && platform === "node") add("python", "python", main, ["keyness", "reuse", "concordance"]);
        if (!quick && platform === "node") add(platform, "engine", "en-100", ["theme"]);
        for (const contender of daters) add(platform, contender, main, ["dates"], { repetitions: contender === "chrono" ? 1 : 3 });
    }
    return { main, steps };
}
