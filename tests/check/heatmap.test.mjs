// Every cell of every heatmap under every measure, with its intervals and its reason, worked out again from the
// program's passages and the patterns of the codebook.
import assert from "node:assert/strict";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { objectsOfCsv, printed, root, rowsOfCsv } from "../native/program.mjs";
import { blankOr, compare, countUnits, kTolerance, readCorpus } from "./counting.mjs";
import { byar, chanceOf, cosine, logLikelihood, logLikelihoodOfTable, logRatio, wilson } from "./measures.mjs";
import { likenessOf } from "./likeness.mjs";
import { inOrderOfTime, timeOf } from "./times.mjs";
import { kinds } from "./units.mjs";
import { wordsOf } from "./words.mjs";

const kFewestWords = 100;
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const hitCount = ({ firstWords, han }) => firstWords.length + han;

// Low and high of a measure under the names that the table has.
function interval(name, bounds, condition = true, times = 1) {
    const [low, high] = condition ? bounds().map((bound) => bound * times) : ["", ""];
    return { [`${name}_low`]: low, [`${name}_high`]: high };
}

const percent = (part, whole) => blankOr((100 * part) / whole, whole > 0);

// Units by name as countUnits gives them, and the words and hits of all of them together, each once.
function expectedThemeRow(units, unit, theme, all) {
    const hits = unit.hits[theme];
    const passages = unit.hitPassages[theme].size;
    const ofTheme = all.hits[theme];
    const here = sum(unit.hits);
    const list = [...units.values()];
    const withWords = list.filter((one) => one.words > 0).length;
    const withHits = list.filter((one) => one.hits[theme] > 0).length;
    const rate = (1000 * hits) / unit.words;
    const comparable = unit.words > 0 && all.words > unit.words;
    const against = [hits, ofTheme - hits, unit.words, all.words - unit.words];
    return {
        hits,
        ...interval("hits", () => byar(hits)),
        passages,
        per_1000: blankOr(rate, unit.words > 0),
        ...interval("per_1000", () => byar(hits), unit.words > 0, 1000 / unit.words),
        passage_share: blankOr(passages / unit.passages.size, unit.passages.size > 0),
        ...interval("passage_share", () => wilson(passages, unit.passages.size), unit.passages.size > 0),
        row_percent: percent(hits, ofTheme),
        ...interval("row_percent", () => wilson(hits, ofTheme), ofTheme > 0, 100),
        column_percent: percent(hits, here),
        ...interval("column_percent", () => wilson(hits, here), here > 0, 100),
        tf_idf: blankOr(hits === 0 ? 0 : rate * Math.log(withWords / withHits), unit.words > 0),
        g2: blankOr(logLikelihood(...against), comparable),
        p: blankOr(chanceOf(logLikelihood(...against)), comparable),
        log_ratio: blankOr(logRatio(...against), comparable),
    };
}

// What the codebook says of a theme in all of the sources, none of which may have a hit; else the rule of few words.
function reasonOf(corpus, theme, unit, sources, fewest) {
    if (unit.hits[theme] > 0) return "";
    const said = [...sources].map((source) => {
        const silent = corpus.passages.every((one) => one.source !== source || hitCount(corpus.hits.get(one)[theme]) === 0);
        return silent ? corpus.absences[theme].find((absence) => absence.source === source)?.kind : undefined;
    });
    if (said.length > 0 && said[0] && said.every((kind) => kind === said[0])) return said[0].replaceAll("-", " ");
    return unit.words < fewest ? "too few words" : "no match";
}

// Of the clock of events: each passage in every column that a date of it falls in.
function countEvents(corpus, bin) {
    const columns = new Map(corpus.passages.map((passage) => [passage, new Set()]));
    for (const row of objectsOfCsv(printed("timeline", ...corpus.options)))
        for (const n of row.passages.split(" ").filter((text) => text !== "" && row.edtf !== "")) {
            const passage = corpus.passages.find((one) => one.source === row.source && one.n === Number(n));
            columns.get(passage).add(timeOf(row.edtf, bin));
        }
    for (const names of columns.values()) if (names.size === 0) names.add("undated");
    const units = new Map();
    for (const name of inOrderOfTime(new Set([...columns.values()].flatMap((names) => [...names])))) {
        const passages = corpus.passages.filter((passage) => columns.get(passage).has(name));
        const hits = corpus.themes.map((_, theme) => passages.map((passage) => hitCount(corpus.hits.get(passage)[theme])));
        units.set(name, {
            words: sum(passages.map(({ text }) => wordsOf(text).length)),
            passages: new Set(passages),
            hits: hits.map(sum),
            hitPassages: hits.map((counts) => new Set(passages.filter((_, i) => counts[i] > 0))),
        });
    }
    return units;
}

function checkThemes(corpus, args, units, { fewest = kFewestWords, sourcesOf, passages = corpus.passages }) {
    const rows = objectsOfCsv(printed("heatmap", ...args, ...corpus.options));
    const places = corpus.themes.flatMap((theme) => [...units.keys()].map((name) => [theme, name]));
    assert.deepEqual(rows.map(({ row, column }) => [row, column]), places);
    const all = {
        words: sum(passages.map(({ text }) => wordsOf(text).length)),
        hits: corpus.themes.map((_, theme) => sum(passages.map((passage) => hitCount(corpus.hits.get(passage)[theme])))),
    };
    const differences = [];
    for (const row of rows) {
        const [theme, unit] = [corpus.themes.indexOf(row.row), units.get(row.column)];
        const expected = expectedThemeRow(units, unit, theme, all);
        assert.deepEqual(new Set(Object.keys(row)), new Set(["row", "column", "reason", ...Object.keys(expected)]));
        compare(expected, row, `${row.row} ${row.column}`, differences);
        const reason = reasonOf(corpus, theme, unit, sourcesOf(unit, row.column), fewest);
        if (row.reason !== reason) differences.push(`${row.row} ${row.column}: ${row.reason} and not ${reason}`);
    }
    assert.deepEqual(differences, []);
    return rows;
}

const sourcesOfPassages = (unit) => new Set([...unit.passages].map(({ source }) => source));

function checkTime(corpus, bin, clock) {
    const units = clock === "events" ? countEvents(corpus, bin) : countUnits(corpus, kinds[bin](corpus));
    return checkThemes(corpus, ["theme-time", "--bin", bin, "--clock", clock], units, { sourcesOf: sourcesOfPassages });
}

function checkPortrait(corpus, source, slices) {
    const cut = slices === 0 ? kinds.passage(corpus) : kinds.position(corpus, slices);
    const units = countUnits(corpus, cut);
    for (const name of units.keys()) if (!name.startsWith(`${source}:`)) units.delete(name);
    const passages = corpus.passages.filter((passage) => passage.source === source);
    const args = ["theme-position", source, "--slices", String(slices)];
    return checkThemes(corpus, args, units, { fewest: 1, sourcesOf: () => [source], passages });
}

function checkMeetings(corpus) {
    const rows = objectsOfCsv(printed("heatmap", "theme-theme", ...corpus.options));
    const has = corpus.passages.map((passage) => corpus.hits.get(passage).map((hits) => hitCount(hits) > 0));
    const words = sum(corpus.passages.map(({ text }) => wordsOf(text).length));
    const differences = [];
    let place = 0;
    for (let a = 0; a < corpus.themes.length; ++a)
        for (let b = 0; b < corpus.themes.length; ++b) {
            const count = (holds) => has.filter((themes) => holds(themes[a], themes[b])).length;
            const [both, onlyA, onlyB] = [count((x, y) => x && y), count((x, y) => x && !y), count((x, y) => !x && y)];
            const either = both + onlyA + onlyB;
            const g2 = logLikelihoodOfTable(both, onlyA, onlyB, has.length - either);
            const row = rows[place++];
            assert.deepEqual([row.row, row.column], [corpus.themes[a], corpus.themes[b]]);
            const expected = {
                passages: both,
                row_percent: percent(both, both + onlyA),
                ...interval("row_percent", () => wilson(both, both + onlyA), both + onlyA > 0, 100),
                column_percent: percent(both, both + onlyB),
                ...interval("column_percent", () => wilson(both, both + onlyB), both + onlyB > 0, 100),
                jaccard: blankOr(both / either, either > 0),
                ...interval("jaccard", () => wilson(both, either), either > 0),
                g2: blankOr(g2, a !== b),
                p: blankOr(chanceOf(g2), a !== b),
            };
            assert.deepEqual(new Set(Object.keys(row)), new Set(["row", "column", "reason", ...Object.keys(expected)]));
            compare(expected, row, `${row.row} ${row.column}`, differences);
            const reason = both > 0 ? "" : words < kFewestWords ? "too few words" : "no match";
            if (row.reason !== reason) differences.push(`${row.row} ${row.column}: ${row.reason} and not ${reason}`);
        }
    assert.deepEqual(differences, []);
    assert.equal(rows.length, place);
}

function checkSources(corpus) {
    const rows = objectsOfCsv(printed("heatmap", "source-source", ...corpus.options));
    const likeness = likenessOf(corpus);
    const names = corpus.sources.map(({ source }) => source);
    assert.deepEqual(rows.map(({ row, column }) => [row, column]), names.flatMap((a) => names.map((b) => [a, b])));
    const differences = [];
    for (const row of rows) {
        const expected = likeness(row.row, row.column);
        assert.deepEqual(new Set(Object.keys(row)), new Set(["row", "column", ...Object.keys(expected)]));
        const { reason, ...figures } = expected;
        compare(figures, row, `${row.row} ${row.column}`, differences);
        if (row.reason !== reason) differences.push(`${row.row} ${row.column}: ${row.reason} and not ${reason}`);
    }
    assert.deepEqual(differences, []);
    return rows;
}

test("the second opinion on intervals and cosine is right where the figures are known", () => {
    const near = (a, b) => assert.ok(Math.abs(a - b) < 1e-6, `${a} is not ${b}`);
    near(wilson(1, 10)[0], 0.0178762);
    near(wilson(1, 10)[1], 0.4041500);
    assert.deepEqual(wilson(0, 5)[0], 0);
    near(byar(0)[1], (8 / 9 + 1.959963984540054 / 3) ** 3);
    near(cosine(new Map([["a", 3], ["b", 4]]), new Map([["b", 2]])), 0.8);
});

const copies = fileURLToPath(new URL("copies", import.meta.url));
for (const corpus of [readCorpus(`${root}assets/corpus`, []), readCorpus(copies, ["--corpus", copies])]) {
    const which = corpus.options.length === 0 ? "the bundled corpus" : "a corpus of copies";
    test(`themes by source of ${which} are right in every measure`, () => {
        const units = countUnits(corpus, kinds.source(corpus));
        checkThemes(corpus, ["theme-source"], units, { sourcesOf: (_, name) => [name] });
    });
    for (const bin of ["year", "quarter", "month"])
        for (const clock of ["publication", "events"])
            test(`themes by ${bin} of ${clock} of ${which} are right in every measure`, () => checkTime(corpus, bin, clock));
    for (const slices of [0, 1, 10])
        test(`portraits of all sources of ${which} in ${slices} slices are right in every measure`, () => {
            for (const { source } of corpus.sources) checkPortrait(corpus, source, slices);
        });
    test(`themes that meet in ${which} are right in every measure`, () => checkMeetings(corpus));
    test(`sources that are alike in ${which} are right in every measure`, () => {
        const rows = checkSources(corpus);
        assert.ok(rows.some(({ row, column, passages }) => row !== column && Number(passages) > 0));
    });
}

test("a date that names no single month has a column of its own", () => {
    const rows = objectsOfCsv(printed("heatmap", "theme-time", "--bin", "month", "--clock", "events", "--corpus", copies));
    const columns = [...new Set(rows.map(({ column }) => column))];
    assert.deepEqual(columns, ["2014", "2014-03", "2021", "2021-Q3", "2021-07", "several-years", "undated"]);
});

test("the wide table has the figures of the long one, and reasons in the place of others", () => {
    const long = objectsOfCsv(printed("heatmap", "theme-source"));
    const [header, ...wide] = rowsOfCsv(printed("heatmap", "theme-source", "--measure", "per_1000"));
    for (const [name, ...cells] of wide)
        cells.forEach((cell, i) => {
            const { per_1000: value, reason } = long.find(({ row, column }) => row === name && column === header[i + 1]);
            if (reason === "" || reason === "no match") assert.ok(Math.abs(Number(cell) - Number(value)) < kTolerance);
            else assert.equal(cell, reason);
        });
});
