// node heatmap.mjs ENGINE ROUNDS MILLIONS...: medians over rounds of single edits.
import { pathToFileURL } from "node:url";
import { makeEnglish } from "./corpus/english.mjs";

const [enginePath, rounds, ...millions] = process.argv.slice(2);
const engine = await (await import(pathToFileURL(enginePath))).default();
engine._heatmap_start();

const themes = 50, patternsOfTheme = 10, sources = 200;
const bytesOfWord = 6.6;  // with what stands between, rather too few than too many
const heatmaps = ["themes by source", "themes by year", "themes by theme"];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const bytes = new TextEncoder();

function handOver(text, place) {
    const data = bytes.encode(text), begin = place(data.length);
    engine.HEAPU8.set(data, begin);
}

function timed(work) {
    const begin = performance.now();
    const result = work();
    return { ms: performance.now() - begin, result };
}

// Words by how often they occur in a part of the text.
function wordsByFrequency(texts) {
    const counts = new Map();
    for (const text of texts.slice(0, 200))
        for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) counts.set(word, (counts.get(word) ?? 0) + 1);
    return [...counts].sort((a, b) => b[1] - a[1]).map(([word]) => word);
}

// Patterns as codebooks have them: mostly words that are neither frequent nor rare, longer forms, phrases, pairs.
function codebook(words) {
    const lines = [];
    for (let theme = 0; theme < themes; ++theme) {
        const patterns = [];
        for (let i = 0; i < patternsOfTheme; ++i) {
            const word = words[100 + theme * patternsOfTheme + i], other = words[30 + (theme + i) % 70];
            patterns.push([word, `${word}*`, `"${other} ${word}"`, `${word} NEAR/5 ${other}`][i % 4]);
        }
        lines.push(patterns.join("\t"));
    }
    return lines.join("\n");
}

function textOf(texts) {
    const parts = [], at = (source) => Math.floor(source * texts.length / sources);
    for (let i = 0; i < sources; ++i) parts.push(`${texts.slice(at(i), at(i + 1)).join("\n").replace(/\n\n+/g, "\n")}\n`);
    return parts.join("\n");
}

const rows = [];
for (const million of millions.map(Number)) {
    const { texts } = makeEnglish(Math.round(million * 1e6 * bytesOfWord), 20260131);
    const words = wordsByFrequency(texts);
    handOver(`${codebook(words)}\n\n${textOf(texts)}`, (size) => engine._heatmap_text(size));
    const opened = timed(() => engine._heatmap_open());
    console.log(`\n${opened.result.toLocaleString("en")} words, ${themes} themes of ${patternsOfTheme} patterns, ` +
        `${sources} sources (opened in ${(opened.ms / 1000).toFixed(1)} s)`);
    // What is typed, and what stands there between two of it.
    const edits = [
        { name: "a word", text: words[60] },
        { name: "a first letter", text: `${words[60][0]}*` },
        { name: "a phrase", text: `"${words[2]} ${words[60]}"` },
        { name: "a pair", text: `${words[60]} NEAR/5 ${words[61]}` },
    ];
    for (const [kind, heatmap] of heatmaps.entries()) {
        const cells = engine._heatmap_look(kind);
        for (const { name, text } of edits) {
            const times = [];
            let hits = 0;
            for (let round = 0; round < Number(rounds); ++round) {
                handOver("nosuchword", (size) => engine._heatmap_pattern(size));
                engine._heatmap_edit();
                handOver(text, (size) => engine._heatmap_pattern(size));
                const edit = timed(() => engine._heatmap_edit());
                times.push(edit.ms);
                hits = edit.result;
            }
            if (!engine._heatmap_is_right()) throw new Error(`${heatmap}, ${text}: cells differ from those counted anew`);
            const ms = median(times);
            rows.push({ million, heatmap, name, ms });
            console.log(`${heatmap.padEnd(18)}${cells.toLocaleString("en").padStart(7)} cells  ${name.padEnd(24)}` +
                `${hits.toLocaleString("en").padStart(9)} hits ${ms.toFixed(2).padStart(8)} ms`);
        }
    }
}
for (const { million, heatmap, name, ms } of rows.filter((row) => row.million === Number(millions.at(-1)))) {
    const first = rows.find((row) => row.heatmap === heatmap && row.name === name);
    if (first.million !== million)
        console.log(`growth ${first.million} to ${million} million words, ${heatmap}, ${name}: ${(ms / first.ms).toFixed(1)}`);
}
