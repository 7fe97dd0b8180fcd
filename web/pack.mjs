// Writes the page: one HTML file from shell.html, the program, the corpus and the licences, and says what each part
// weighs. Fails when a marker is missing, a part is not what it should be, or the page is too heavy.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { notices } from "./notices.mjs";

const largestPage_bytes = 2_500_000;
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");

const { values: given } = parseArgs({
    options: {
        program: { type: "string" },     // the path of parallax.js and parallax.wasm, without the ending
        "icu-data": { type: "string" },  // only to tell its share
        font: { type: "string" },        // the folder of letters.ttf and its licence
        imgui: { type: "string" }, icu: { type: "string" }, libxml2: { type: "string" }, cmark: { type: "string" },
        json: { type: "string" }, emscripten: { type: "string" },
        shell: { type: "string", default: join(root, "shell.html") },
        corpus: { type: "string", default: join(root, "assets/corpus/corpus.json") },
        out: { type: "string", default: join(root, "dist/parallax.html") },
    },
});

function text(path) {
    return new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(path));
}

function json(path) {
    try {
        return JSON.parse(text(path));
    } catch (error) {
        throw new Error(`${path}: ${error.message}`);
    }
}

// The manifest with each named file put in place of its name: what a corpus in one file looks like.
function wholeCorpus(path) {
    const manifest = json(path);
    manifest.sources = manifest.sources.map((s) => (typeof s === "string" ? json(join(dirname(path), s)) : s));
    return manifest;
}

const escapeHtml = (s) => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
const escapeScript = (s) => s.replace(/<(?=\/script|!--|script)/gi, "\\x3C");
// As zlib would, but looking longer for the shortest: 5 % less.
const gzip = (path) => execFileSync("zopfli", ["--i5", "-c", path], { maxBuffer: 2 ** 30 });

const corpus = wholeCorpus(given.corpus);
const version = text(join(root, "CMakeLists.txt")).match(/project\(parallax VERSION ([\d.]+)/)[1];
// The same two functions as in the page.
const PackedText = new Function(`${text(join(root, "web/packed_text.js"))}\nreturn PackedText;`)();
const packedWasm = PackedText.fromBytes(gzip(`${given.program}.wasm`));
const glue = text(`${given.program}.js`);
const licences = notices(given);

const parts = new Map([
    ["glue", `<script>\n${escapeScript(glue)}\n</script>`],
    ["wasm", `<script type="text/plain" id="wasm">${packedWasm}</script>`],
    ["corpus", `<script type="application/json" id="corpus">${JSON.stringify(corpus).replaceAll("<", "\\u003c")}</script>`],
    ["notices", `<script type="text/plain" id="notices">\n${licences.replace(/<(?=\/script|!--|script)/gi, "< ")}</script>`],
]);

let shell = text(given.shell);
for (const name of parts.keys()) {
    const count = shell.split(`<!--@${name}-->`).length - 1;
    if (count !== 1) throw new Error(`${given.shell} has the marker <!--@${name}--> ${count} times, not once`);
}
shell = shell.replaceAll("@title@", escapeHtml(corpus.title)).replaceAll("@version@", escapeHtml(version));
const page = shell.replace(/<!--@(inline )?(.*?)-->/g, (marker, inline, name) => {
    if (inline) return escapeScript(text(join(root, name)));
    if (!parts.has(name)) throw new Error(`${given.shell} has an unknown marker ${marker}`);
    return parts.get(name);
});

// What it weighs. The wasm is one stream; ICU's data and the font in it are weighed alone and the rest called program.
const size = (s) => Buffer.byteLength(s);
const icuData = given["icu-data"], font = join(given.font, "letters.ttf");
const raw = (path) => statSync(path).size;
const alone = (path) => Math.round((gzip(path).length * 16) / 13);
const inPage = (name) => size(parts.get(name));
const rows = [
    ["program code", raw(`${given.program}.wasm`) - raw(icuData) - raw(font), inPage("wasm") - alone(icuData) - alone(font)],
    ["ICU data", raw(icuData), alone(icuData)],
    ["font", raw(font), alone(font)],
    ["glue", size(glue), inPage("glue")],
    ["corpus", inPage("corpus"), inPage("corpus")],
    ["notices", size(licences), inPage("notices")],
];
const total = size(page);
rows.push(["shell and boot", "", total - rows.reduce((sum, row) => sum + row[2], 0)]);
console.log(`   ${"part".padEnd(16)}${"raw bytes".padStart(12)}${"in the page".padStart(14)}${"share".padStart(8)}`);
for (const [name, whole, packed] of rows) {
    const share = `${((100 * packed) / total).toFixed(1)} %`;
    console.log(`   ${name.padEnd(16)}${String(whole).padStart(12)}${String(packed).padStart(14)}${share.padStart(8)}`);
}
console.log(`   ${"page".padEnd(16)}${"".padStart(12)}${String(total).padStart(14)}`);
if (total > largestPage_bytes) {
    console.error(`The page has ${total} bytes; ${largestPage_bytes} are allowed. The table above names the heavy parts.`);
    process.exit(1);
}

mkdirSync(dirname(given.out), { recursive: true });
writeFileSync(`${given.out}.new`, page);
renameSync(`${given.out}.new`, given.out);
