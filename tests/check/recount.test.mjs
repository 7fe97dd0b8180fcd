// Every cell of the theme matrix counted again by another route: the program's passages and the patterns of the
// codebook go through words and patterns of these tests alone, and the figures must be the program's.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { objectsOfCsv, printed, root } from "../native/program.mjs";
import { countHits } from "./patterns.mjs";
import { hasHan, wordsOf } from "./words.mjs";

// Words of Chinese text need a dictionary, which the recount has not: they are left to the unit tests.
function recount(corpusPath, options) {
    const manifest = JSON.parse(readFileSync(`${corpusPath}/corpus.json`, "utf8"));
    const passages = JSON.parse(printed("passages", "--format", "json", ...options));
    const rows = objectsOfCsv(printed("themes", "--format", "csv", ...options));
    const sources = [...new Set(passages.map((passage) => passage.source))];
    return { manifest, passages, rows, sources };
}

function checkCells({ manifest, passages, rows, sources }) {
    const differences = [];
    for (const source of sources) {
        const texts = passages.filter((passage) => passage.source === source).map((passage) => passage.text);
        const words = texts.reduce((sum, text) => sum + wordsOf(text).length, 0);
        const countable = !texts.some(hasHan);
        for (const theme of manifest.themes) {
            const hits = texts.map((text) => countHits(Object.values(theme.terms).flat(), text));
            const total = hits.reduce((sum, count) => sum + count, 0);
            const found = rows.filter((row) => row.source === source && row.theme === theme.id);
            assert.equal(found.length, 1, `one row for ${source} and ${theme.id}`);
            const here = { hits: String(total), passages: String(hits.filter((count) => count > 0).length) };
            const there = { hits: found[0].hits, passages: found[0].passages };
            if (countable) {
                Object.assign(here, { words: String(words), per_1000: (Math.round((1e6 * total) / words) / 1000).toFixed(3) });
                Object.assign(there, { words: found[0].words, per_1000: found[0].per_1000 });
            }
            if (JSON.stringify(here) !== JSON.stringify(there))
                differences.push({ source, theme: theme.id, recounted: here, printed: there });
        }
    }
    assert.deepEqual(differences, []);
    assert.equal(rows.length, sources.length * manifest.themes.length);
    return rows;
}

test("every cell of the bundled corpus is counted alike by another route", () => {
    const rows = checkCells(recount(`${root}assets/corpus`, []));
    assert.ok(rows.length >= 90, "five sources by eighteen themes");
    const hits = rows.reduce((sum, row) => sum + Number(row.hits), 0);
    assert.ok(hits > 200, `the matrix is not empty: ${hits} hits`);
});

test("every cell of a corpus in three languages is counted alike by another route", () => {
    const path = fileURLToPath(new URL("corpus", import.meta.url));
    const rows = checkCells(recount(path, ["--corpus", path]));
    // Counted by hand, so that the two routes cannot be wrong together.
    const hits = Object.fromEntries(rows.map((row) => [`${row.source} ${row.theme}`, Number(row.hits)]));
    assert.deepEqual(hits, {
        "english partner": 2, "english trade": 5, "english region": 1, "english written": 2, "english nowhere": 0,
        "russian partner": 1, "russian trade": 3, "russian region": 2, "russian written": 2, "russian nowhere": 0,
        "chinese partner": 1, "chinese trade": 3, "chinese region": 3, "chinese written": 0, "chinese nowhere": 0,
    });
});
