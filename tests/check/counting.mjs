// What the recounts share: the corpus as the program prints it, counts of units, and how figures are compared.
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { objectsOfCsv, printed } from "../native/program.mjs";
import { findHits } from "./patterns.mjs";
import { hasHan, wordsOf } from "./words.mjs";

export const kTolerance = 1e-6;

// The corpus as the program prints it, and the hits of each theme in each passage. Words of Chinese passages need a
// dictionary, which the recount has not: `countable` is false for their sources.
export function readCorpus(path, options) {
    const { themes } = JSON.parse(readFileSync(`${path}/corpus.json`, "utf8"));
    const passages = JSON.parse(printed("passages", "--format", "json", ...options));
    const sources = objectsOfCsv(printed("sources", ...options));
    const patterns = themes.map((theme) => Object.values(theme.terms).flat());
    const hits = new Map(passages.map((passage) => [passage, patterns.map((one) => findHits(one, passage.text))]));
    const han = new Set(passages.filter(({ text }) => hasHan(text)).map(({ source }) => source));
    return { themes: themes.map(({ id }) => id), absences: themes.map(({ absences }) => absences ?? []), passages, sources, hits, countable: (source) => !han.has(source), options };
}

// Counts of each unit, before any measure: words, passages, and by theme hits and passages with hits. `counted` is false
// where some words are Chinese: then their number is wrong, and a hit has no place among them.
export function countUnits(corpus, { names, unitOf }) {
    const units = new Map(names.map((name) => [name, { words: 0, counted: true, passages: new Set() }]));
    assert.equal(units.size, names.length, "no two units of one name");
    for (const unit of units.values()) {
        unit.hits = corpus.themes.map(() => 0);
        unit.hitPassages = corpus.themes.map(() => new Set());
    }
    for (const passage of corpus.passages) {
        const words = wordsOf(passage.text);
        if (words.length === 0) units.get(unitOf(passage)).passages.add(passage);
        for (const word of words.keys()) {
            const unit = units.get(unitOf(passage, word));
            unit.passages.add(passage);
            ++unit.words;
            if (!corpus.countable(passage.source)) unit.counted = false;
        }
        corpus.hits.get(passage).forEach(({ firstWords, han }, theme) => {
            for (const word of [...firstWords, ...Array(han).fill(0)]) {
                const unit = units.get(unitOf(passage, word));
                ++unit.hits[theme];
                unit.hitPassages[theme].add(passage);
            }
        });
    }
    return units;
}

export const blankOr = (value, condition) => (condition ? value : "");

export function compare(expected, row, where, differences) {
    for (const [column, value] of Object.entries(expected)) {
        const alike = value === "" || row[column] === "" ? row[column] === value : Math.abs(Number(row[column]) - value) <= kTolerance;
        if (!alike) differences.push(`${where} ${column}: recounted ${value}, printed ${row[column]}`);
    }
}
