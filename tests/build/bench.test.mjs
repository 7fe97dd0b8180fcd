// The benchmark's own parts: corpora that are the same in every run, truths that are true, and figures worked out by hand.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import test from "node:test";
import { makeCorpus } from "../bench/corpus/corpora.mjs";
import { makeQueries, makeTheme } from "../bench/corpus/queries.mjs";
import { Random, ZipfDraw } from "../bench/corpus/random.mjs";
import { scripts } from "../bench/corpus/scripts.mjs";
import { compareAnswers } from "../bench/agreement.mjs";
import { Figures } from "../bench/figures.mjs";
import { judgeGoals } from "../bench/goals.mjs";
import { judgeCopies } from "../bench/judge_copies.mjs";
import { judgeDates } from "../bench/judge_dates.mjs";
import { median, quantile } from "../bench/measure.mjs";
import { reportCsv } from "../bench/report.mjs";

const small = makeCorpus("en-0.1");
const digest = (bytes) => createHash("sha256").update(bytes).digest("hex");

test("the same name gives the same bytes", () => {
    assert.equal(digest(makeCorpus("en-0.1").bytes), digest(small.bytes));
    assert.equal(digest(makeCorpus("th").bytes), digest(makeCorpus("th").bytes));
});

test("another size is another text, of about that size", () => {
    const larger = makeCorpus("en-0.2");
    assert.notEqual(digest(larger.bytes), digest(small.bytes));
    assert.ok(Math.abs(larger.bytes.length - 200_000) < 20_000, `${larger.bytes.length} bytes`);
});

test("bytes and ends give back the texts", () => {
    for (const name of ["en-0.1", "ja"]) {
        const corpus = makeCorpus(name);
        let begin = 0;
        corpus.texts.forEach((text, i) => {
            assert.equal(new TextDecoder().decode(corpus.bytes.subarray(begin, corpus.ends[i])), text);
            begin = corpus.ends[i];
        });
        assert.equal(begin, corpus.bytes.length);
    }
});

test("English is ASCII, so that places in bytes and in strings are the same", () => {
    assert.ok(small.bytes.every((byte) => byte < 128));
});

test("every planted date stands where its place says", () => {
    const planted = small.dates.flatMap((dates, document) => dates.map(({ begin, end, edtf }) => ({ text: small.texts[document].slice(begin, end), edtf })));
    assert.ok(planted.length > 40, `${planted.length} dates`);
    for (const { text, edtf } of planted) assert.ok(text.includes(edtf.slice(0, 4)) && /^[\dA-Z].*\d$/.test(text), `${text} for ${edtf}`);
});

test("a planted copy has most words of its original, in another document", () => {
    assert.ok(small.copies.length > 0);
    for (const { from, to } of small.copies) {
        assert.notEqual(from.document, to.document);
        const [one, other] = [from, to].map(({ document, begin, end }) => small.texts[document].slice(begin, end).split(" "));
        assert.equal(one.length, other.length);
        const same = one.filter((word, i) => word === other[i]).length;
        assert.ok(same >= 0.7 * one.length, `${same} of ${one.length} words`);
    }
});

test("other languages have their megabyte, and no letters of others", () => {
    const letters = { ru: /\p{Script=Cyrillic}/u, el: /\p{Script=Greek}/u, ar: /\p{Script=Arabic}/u, hi: /\p{Script=Devanagari}/u, th: /\p{Script=Thai}/u, zh: /\p{Script=Han}/u, ja: /\p{Script=Hiragana}/u };
    for (const language of scripts) {
        const corpus = makeCorpus(language);
        assert.ok(corpus.bytes.length >= 1_000_000 && corpus.bytes.length < 1_100_000, language);
        assert.match(corpus.texts[0], letters[language]);
        assert.doesNotMatch(corpus.texts[0], /[a-z]/);
    }
});

test("a corpus that does not exist is refused by name", () => {
    assert.throws(() => makeCorpus("xx"), /no corpus xx/);
});

test("Zipf's draw takes the first word twice as often as the second", () => {
    const random = new Random(1), draw = new ZipfDraw(1000), counts = new Uint32Array(1000);
    for (let i = 0; i < 200_000; ++i) counts[draw.from(random)] += 1;
    assert.ok(Math.abs(counts[0] / counts[1] - 2) < 0.1, `${counts[0]} and ${counts[1]}`);
    assert.ok(counts.every((count) => count > 0));
});

test("queries stand in the corpus, thirty of a kind and none twice", () => {
    const queries = makeQueries(small), text = small.texts.join("\n").toLowerCase();
    for (const [kind, list] of Object.entries(queries)) {
        assert.equal(new Set(list).size, 30, kind);
        for (const query of list) for (const word of query.split(" ")) assert.ok(text.includes(word), query);
    }
    for (const phrase of queries.phrase) assert.ok(text.includes(phrase), phrase);
});

test("a theme has forty words and ten phrases, which share no word", () => {
    const { words, phrases } = makeTheme(small);
    assert.deepEqual([words.length, phrases.length], [40, 10]);
    const all = [...words, ...phrases.flatMap((phrase) => phrase.split(" "))];
    assert.equal(new Set(all).size, all.length);
});

test("medians and quantiles", () => {
    assert.equal(median([3, 1, 2]), 2);
    assert.equal(quantile([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 0.95), 10);
    assert.ok(Number.isNaN(median([])));
});

test("dates are judged by place and by meaning", () => {
    const planted = [[{ begin: 0, end: 10, edtf: "1970-01-02" }, { begin: 20, end: 30, edtf: "1970-02" }], []];
    const found = [[{ begin: 1, end: 9, first: 1 }, { begin: 25, end: 28, first: 30 }], [{ begin: 0, end: 4, first: 0 }]];
    assert.deepEqual(judgeDates(planted, found), { count: 3, recall: 1, precision: 2 / 3, understood: 0.5 });
});

test("a copy counts as found when half of it is covered on both sides, whichever stands first", () => {
    const place = (document, begin, end) => ({ document, begin, end });
    const planted = [{ from: place(0, 0, 100), to: place(1, 50, 150) }, { from: place(2, 0, 100), to: place(3, 0, 100) }];
    const found = [{ a: place(1, 60, 140), b: place(0, 10, 90) }, { a: place(2, 0, 40), b: place(3, 0, 40) }, { a: place(0, 300, 400), b: place(1, 300, 400) }];
    assert.deepEqual(judgeCopies(planted, found), { recall: 1 / 2, precision: 2 / 3 });
});

// Figures with one engine and one peer, in two rounds.
function someFigures() {
    const figures = new Figures();
    const row = (platform, contender, what, warm, answer) => figures.add({ platform, contender, corpus: "en-1" }, { what, cold: 2 * warm, warm, bytes: 10 * warm, answer, top: [] });
    for (const warm of [10, 30, 20]) row("node", "engine", "index", warm, 500);
    row("node", "minisearch", "index", 240, 7);
    row("node", "limit", "index", 8, 480);
    return figures;
}

test("figures give the median of their rounds", () => {
    assert.equal(someFigures().get("node", "engine", "en-1", "index"), 20);
    assert.equal(someFigures().get("node", "engine", "en-1", "dates"), undefined);
});

test("a goal is met from its gate on, and one that limits up to it", () => {
    const judged = judgeGoals(someFigures(), ["node"], "en-1");
    const of = (text) => judged.find((goal) => goal.text.startsWith(text));
    assert.deepEqual([of("index, against MiniSearch").ratio, of("index, against MiniSearch").verdict], [12, "met"]);
    assert.deepEqual([of("index, times the practical limit").ratio, of("index, times the practical limit").verdict], [2.5, "missed"]);
    assert.equal(of("index, against FlexSearch").verdict, "not measured");
});

test("different answers are said to disagree", () => {
    const [found] = compareAnswers(someFigures(), ["en-1"], ["node"]);
    assert.deepEqual([found.contender, found.alike, found.said], ["limit", false, "500 and 480 words"]);
});

test("the CSV has a row for each figure and each goal", () => {
    const figures = someFigures(), goals = judgeGoals(figures, ["node"], "en-1");
    const lines = reportCsv({ figures, agreement: compareAnswers(figures, ["en-1"], ["node"]), goals }).trim().split("\r\n");
    assert.ok(lines.includes("figure,node,engine,en-1,index,warm,20,3,"));
    assert.ok(lines.includes("goal,node,,,1,\"index, against MiniSearch\",12,,met"));
    assert.equal(lines.length, 1 + figures.rows().length + 1 + goals.length);
});
