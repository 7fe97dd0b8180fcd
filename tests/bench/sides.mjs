// node sides.mjs ENGINE DIFF ROUNDS: medians over rounds, ours and the peer's in turn.
import { pathToFileURL } from "node:url";
import { makeEnglish } from "./corpus/english.mjs";
import { Random } from "./corpus/random.mjs";

const [enginePath, diffPath, rounds] = process.argv.slice(2);
const engine = await (await import(pathToFileURL(enginePath))).default();
const { diffWordsWithSpace } = await import(pathToFileURL(diffPath));
engine._sides_start();

const random = new Random(20260131);
const words = makeEnglish(8_000_000, 20260131).texts.join(" ").split(/\s+/);
let taken = 0;
const take = (count) => words.slice(taken, (taken += count));

// Paragraphs of about 80 words.
function paragraphs(count) {
    const list = [];
    for (let left = count; left > 0;) {
        const size = Math.min(left, random.whole(50, 110));
        list.push(take(size));
        left -= size;
    }
    return list;
}

// A share of the words changed, and some paragraphs moved.
function edited(list, changed) {
    const copy = list.map((paragraph) =>
        paragraph.flatMap((word) => {
            if (!random.chance(changed)) return [word];
            const other = random.of(words);
            return random.of([[other], [], [word, other]]);
        }));
    for (let move = 0; move < 10; ++move) {
        const [one] = copy.splice(random.whole(0, copy.length - 1), 1);
        copy.splice(random.whole(0, copy.length), 0, one);
    }
    return copy.filter((paragraph) => paragraph.length > 0);
}

const textOf = (list) => list.map((paragraph) => `${paragraph.join(" ")}\n`).join("");

function handOver(text) {
    const bytes = new TextEncoder().encode(text);
    const place = engine._sides_text(bytes.length);
    engine.HEAPU8.set(bytes, place);
}

function timed(work) {
    const begin = performance.now();
    const result = work();
    return { ms: performance.now() - begin, result };
}

const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];
const say = (name, ms, more = "") => console.log(`${name.padEnd(58)}${ms.toFixed(1).padStart(9)} ms  ${more}`);

const first = paragraphs(20_000);
// The peer's time grows with the square of what differs: minutes from 30 % on.
const pairsOfTexts = [
    { name: "one word in a hundred changed", second: edited(first, 0.01), withPeer: true },
    { name: "one in ten", second: edited(first, 0.1), withPeer: true },
    { name: "three in ten", second: edited(first, 0.3), withPeer: false },
    { name: "another text", second: paragraphs(20_000), withPeer: false },
];
for (const { name, second, withPeer } of pairsOfTexts) {
    const a = textOf(first), b = textOf(second);
    const times = { index: [], align: [], cut: [], changes: [], diff: [] };
    let pairs = 0, same = 0, sameOfDiff = 0;
    for (let round = 0; round < Number(rounds); ++round) {
        handOver(`${a}\n${b}`);
        times.index.push(timed(() => engine._sides_index()).ms);
        times.align.push(timed(() => { engine._sides_candidates(); pairs = engine._sides_cut(0.12); }).ms);
        times.cut.push(timed(() => engine._sides_cut(0.3)).ms);
        const changes = timed(() => engine._sides_changes());
        times.changes.push(changes.ms);
        same = changes.result;
        if (withPeer) {
            const diff = timed(() => diffWordsWithSpace(a, b));
            times.diff.push(diff.ms);
            sameOfDiff = diff.result.filter(({ added, removed }) => !added && !removed)
                .reduce((sum, { value }) => sum + (value.match(/\w+/g) ?? []).length, 0);
        }
    }
    console.log(`\n2 x 20,000 words, ${name}`);
    say("split, index, vectors", median(times.index));
    say("aligned, both findings and the first cut", median(times.align), `${pairs} pairs`);
    say("cut anew by a slider", median(times.cut));
    say("changes word by word, spelling split and interned", median(times.changes), `${same} words and signs stay`);
    if (times.diff.length === 0) continue;
    say("npm's diff, diffWordsWithSpace", median(times.diff), `${sameOfDiff} words stay`);
    console.log(`ratio: ${(median(times.diff) / median(times.changes)).toFixed(1)}, with splitting and index ` +
        `${(median(times.diff) / (median(times.changes) + median(times.index))).toFixed(1)}`);
}

taken = 0;
const many = Array.from({ length: 200 }, () => textOf(paragraphs(5_000))).join("\n");
handOver(many);
console.log("\n200 sources of 5,000 words");
say("split, index, vectors", timed(() => engine._sides_index()).ms);
say("job begun", timed(() => engine._sides_begin_job()).ms);
const steps = [];
for (let more = 1; more;) {
    const step = timed(() => engine._sides_step(1_000_000));
    steps.push(step.ms);
    more = step.result;
}
say(`${steps.length} steps of a million features`, steps.reduce((sum, ms) => sum + ms, 0),
    `longest ${Math.max(...steps).toFixed(1)} ms, median ${median(steps).toFixed(1)} ms`);
