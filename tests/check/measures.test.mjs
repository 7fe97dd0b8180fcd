// Every cell of every theme table, in every measure, worked out again from the program's passages and the patterns of
// the codebook, and how often themes meet.
import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { objectsOfCsv, printed, root } from "../native/program.mjs";
import { blankOr, compare, countUnits, readCorpus } from "./counting.mjs";
import { chanceOf, logLikelihood, logLikelihoodOfTable, logRatio } from "./measures.mjs";
import { kinds } from "./units.mjs";

const kSlices = 10;

test("the second opinion on the measures is right where the figures are known", () => {
    const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`);
    near(logLikelihood(10, 5, 1000, 1000), 1.6989903679539747);
    near(logLikelihood(0, 1, 4, 12), -2 * Math.log(4 / 3));
    near(logLikelihoodOfTable(3, 1, 1, 3), 2 * (6 * Math.log(1.5) + 2 * Math.log(0.5)));
    near(logLikelihoodOfTable(0, 2, 2, 0), -8 * Math.log(2));
    near(chanceOf(0), 1);
    near(chanceOf(3.841458820694124), 0.05);
    near(chanceOf(-10.827566170662733), 0.001);
    near(logRatio(8, 2, 1000, 1000), 2);
    near(logRatio(0, 4, 100, 100), -3);
});

// What the row of one unit and theme must say; `units` have words, all of them.
function expectedRow(units, unit, theme) {
    const sum = (numberOf) => [...units.values()].reduce((total, one) => total + numberOf(one), 0);
    const hits = unit.hits[theme];
    const ofTheme = sum((one) => one.hits[theme]);
    const here = unit.hits.reduce((total, count) => total + count, 0);
    const restWords = sum((one) => one.words) - unit.words;
    const rate = (1000 * hits) / unit.words;
    const withWords = sum((one) => (one.words > 0 ? 1 : 0));
    const withHits = sum((one) => (one.hits[theme] > 0 ? 1 : 0));
    const comparable = unit.words > 0 && restWords > 0;
    const against = [hits, ofTheme - hits, unit.words, restWords];
    return {
        hits,
        passages: unit.hitPassages[theme].size,
        unit_passages: unit.passages.size,
        words: unit.words,
        per_1000: blankOr(rate, unit.words > 0),
        passage_share: blankOr(unit.hitPassages[theme].size / unit.passages.size, unit.passages.size > 0),
        row_percent: blankOr((100 * hits) / ofTheme, ofTheme > 0),
        column_percent: blankOr((100 * hits) / here, here > 0),
        tf_idf: blankOr(hits === 0 ? 0 : rate * Math.log(withWords / withHits), unit.words > 0),
        g2: blankOr(logLikelihood(...against), comparable),
        p: blankOr(chanceOf(logLikelihood(...against)), comparable),
        log_ratio: blankOr(logRatio(...against), comparable),
    };
}

// Takes from the table what the recount cannot know: the number of Chinese words, and which of them are hits.
function completeFromTable(corpus, kind, units, rows) {
    for (const [name, unit] of units) {
        const sliced = kind === "position" && !corpus.countable(name.split(":")[0]);
        if (unit.counted && !sliced) continue;
        const found = rows.filter((row) => row.unit === name);
        unit.words = Number(found[0].words);
        if (!sliced) continue;
        unit.passages = new Set(Array(Number(found[0].unit_passages)).keys());
        unit.hits = found.map((row) => Number(row.hits));
        unit.hitPassages = found.map((row) => new Set(Array(Number(row.passages)).keys()));
    }
}

function checkTable(corpus, kind) {
    const options = kind === "position" ? ["--slices", String(kSlices)] : [];
    const rows = objectsOfCsv(printed("themes", "--by", kind, ...options, ...corpus.options));
    const cut = kinds[kind](corpus, kSlices);
    const units = countUnits(corpus, cut);
    const places = cut.names.flatMap((name) => corpus.themes.map((theme) => [name, theme]));
    assert.deepEqual(rows.map((row) => [row.unit, row.theme]), places);
    completeFromTable(corpus, kind, units, rows);
    const differences = [];
    rows.forEach((row, i) => {
        const unit = units.get(row.unit);
        compare(expectedRow(units, unit, i % corpus.themes.length), row, `${row.unit} ${row.theme}`, differences);
    });
    assert.deepEqual(differences, []);
    // Whatever the cut, the words and hits of a source are the ones that the short table has.
    const whole = objectsOfCsv(printed("themes", ...corpus.options));
    const sum = (table, column) => table.reduce((total, row) => total + Number(row[column]), 0);
    for (const column of ["words", "hits"]) assert.equal(sum(rows, column), sum(whole, column), column);
    return rows;
}

function checkCooccurrence(corpus) {
    const rows = objectsOfCsv(printed("cooccurrence", ...corpus.options));
    const has = corpus.passages.map((passage) => corpus.hits.get(passage).map(({ firstWords, han }) => firstWords.length + han > 0));
    const differences = [];
    let place = 0;
    for (let a = 0; a < corpus.themes.length; ++a)
        for (let b = a + 1; b < corpus.themes.length; ++b) {
            const count = (holds) => has.filter((themes) => holds(themes[a], themes[b])).length;
            const [both, onlyA, onlyB] = [count((x, y) => x && y), count((x, y) => x && !y), count((x, y) => !x && y)];
            const row = rows[place++];
            assert.deepEqual([row.theme_a, row.theme_b], [corpus.themes[a], corpus.themes[b]]);
            const expected = {
                passages_a: both + onlyA,
                passages_b: both + onlyB,
                both,
                jaccard: blankOr(both / (both + onlyA + onlyB), both + onlyA + onlyB > 0),
                g2: logLikelihoodOfTable(both, onlyA, onlyB, corpus.passages.length - both - onlyA - onlyB),
            };
            compare(expected, row, `${row.theme_a} ${row.theme_b}`, differences);
        }
    assert.deepEqual(differences, []);
    assert.equal(rows.length, place);
    return rows;
}

const bundled = readCorpus(`${root}assets/corpus`, []);
const path = fileURLToPath(new URL("corpus", import.meta.url));
const threeLanguages = readCorpus(path, ["--corpus", path]);

for (const kind of Object.keys(kinds)) {
    test(`every measure of the bundled corpus by ${kind} is right within a millionth`, () => {
        const rows = checkTable(bundled, kind);
        assert.ok(rows.some((row) => Number(row.g2) > 0) && rows.some((row) => Number(row.g2) < 0));
    });
    test(`every measure of a corpus in three languages by ${kind} is right within a millionth`, () => {
        assert.ok(checkTable(threeLanguages, kind).length > 0);
    });
}

test("how often themes of the bundled corpus meet is right within a millionth", () => {
    const rows = checkCooccurrence(bundled);
    assert.ok(rows.some((row) => Number(row.both) > 3), "some meet");
});

test("how often themes meet in three languages is right within a millionth", () => {
    assert.ok(checkCooccurrence(threeLanguages).length > 0);
});

test("the slices of a source may be as many as the reader wants", () => {
    for (const slices of ["1", "7", "1000"]) {
        const rows = objectsOfCsv(printed("themes", "--by", "position", "--slices", slices));
        assert.equal(rows.length, bundled.sources.length * Number(slices) * bundled.themes.length);
    }
});
