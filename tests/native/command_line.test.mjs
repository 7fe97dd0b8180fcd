// The native program as scripts use it: tables, exit codes, and what it says of broken corpora.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { closeSync, cpSync, existsSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { objectsOfCsv, printed, program, root, rowsOfCsv, run } from "./program.mjs";

const bundled = join(root, "assets/corpus");
const corpora = join(root, "tests/data/corpora");
const scratch = mkdtempSync(join(tmpdir(), "parallax-command-line-"));
after(() => rmSync(scratch, { recursive: true }));

const readJson = (path) => JSON.parse(readFileSync(path, "utf8"));
const manifest = readJson(join(bundled, "corpus.json"));
const sources = manifest.sources.map((name) => readJson(join(bundled, name)));
const table = (name, ...options) => objectsOfCsv(printed(name, ...options));
const sum = (numbers) => numbers.reduce((a, b) => a + b, 0);

const headers = {
    sources: "source,title,author,issued,outlet,language,extent,passages,words",
    timeline: "source,edtf,begin,end,precision,basis,kind,label,passages",
    themes: "source,theme,hits,passages,words,per_1000",
    cooccurrence: "theme_a,theme_b,passages_a,passages_b,both,jaccard,g2",
    events: "source,layer,edtf,begin,end,precision,basis,kind,text,passages,same_event,score,reasons",
    questions: "question,source,stance,when,summary,passages,words,hedges,boosters",
    stances: `n,question,for,qualified,against,silent,not_covered,outside_its_time,unrecorded,distance,${sources
        .map(({ id }) => `${id},${id}_own`)
        .join(",")}`,
    passages: "source,n,extent,heading,text",
};

for (const [name, header] of Object.entries(headers)) {
    test(`${name} prints CSV with its header, every row ended by CR LF`, () => {
        const csv = printed(name);
        assert.ok(csv.startsWith(`${header}\r\n`), csv.slice(0, 100));
        assert.ok(csv.endsWith("\r\n"));
        const rows = rowsOfCsv(csv);
        for (const row of rows) assert.equal(row.length, rows[0].length);
        assert.ok(rows.length > 1);
    });

    test(`${name} says the same in JSON as in CSV`, () => {
        // A number keeps its decimals in CSV; an apostrophe there disarms what looks like a formula.
        const plain = (value) => (value === null ? "" : String(value));
        const json = JSON.parse(printed(name, "--format", "json"));
        const csv = table(name, "--format", "csv");
        assert.equal(json.length, csv.length);
        for (const [i, row] of csv.entries()) {
            assert.deepEqual(Object.keys(json[i]), header.split(","));
            for (const [key, text] of Object.entries(row))
                if (typeof json[i][key] === "number") assert.equal(Number(text), json[i][key]);
                else assert.equal(text.replace(/^'(?=[=+\-@\t\r])/, ""), plain(json[i][key]));
        }
    });

    test(`${name} prints the same for the bundled corpus from its directory and from its manifest`, () => {
        const own = printed(name);
        assert.equal(printed(name, "--corpus", bundled), own);
        assert.equal(printed(name, "--corpus", `${bundled}/`), own);
        assert.equal(printed(name, "--corpus", join(bundled, "corpus.json")), own);
    });
}

test("sources are those of the corpus, with as many passages", () => {
    const rows = table("sources");
    assert.deepEqual(rows.map((row) => row.source), sources.map((source) => source.id));
    assert.deepEqual(rows.map((row) => Number(row.passages)), sources.map((source) => source.passages.length));
    assert.deepEqual(rows.map((row) => row.issued), sources.map((source) => source.issued?.date ?? ""));
    assert.deepEqual(rows.map((row) => row.title), sources.map((source) => source.record.title));
});

test("the timeline has every event once, with ISO days or, undated, none", () => {
    const rows = table("timeline");
    assert.equal(rows.length, sum(sources.map((source) => source.events.length)));
    for (const source of sources) {
        const here = rows.filter((row) => row.source === source.id);
        const told = (label, date, kind, numbers) => [label, date ?? "", kind, numbers.join(" ")].join("|");
        assert.deepEqual(here.map((row) => told(row.label, row.edtf, row.kind, [row.passages])).sort(),
            source.events.map((event) => told(event.label, event.date, event.kind, event.passages)).sort());
        const begins = here.map((row) => row.begin).filter((begin) => begin !== "");
        assert.deepEqual(begins, [...begins].sort(), `${source.id} is in order of time`);
    }
    for (const row of rows) {
        if (row.edtf === "") {
            assert.deepEqual([row.begin, row.end, row.precision, row.basis], ["", "", "", ""]);
            continue;
        }
        for (const day of [row.begin, row.end]) assert.match(day, /^(\d{4}-\d\d-\d\d|)$/);
        assert.notEqual(row.begin + row.end, "");
        assert.match(row.precision, /^(day|month|season|year|decade|century|range)$/);
        assert.equal(row.precision === "day", row.begin === row.end, `${row.label}: ${row.edtf}`);
        assert.match(row.basis, /^(stated|computed|inferred)$/);
    }
});

test("the theme table has each source and theme once, zeros included", () => {
    const rows = table("themes");
    assert.equal(rows.length, sources.length * manifest.themes.length);
    assert.equal(new Set(rows.map((row) => `${row.source} ${row.theme}`)).size, rows.length);
    assert.ok(rows.some((row) => row.hits === "0"));
    for (const row of rows) {
        assert.equal(row.per_1000, ((1000 * row.hits) / row.words).toFixed(3));
        assert.ok(Number(row.passages) <= Number(row.hits));
        assert.equal(row.passages === "0", row.hits === "0");
    }
});

test("questions have each position of the corpus", () => {
    const rows = table("questions");
    const told = (question, position) => [question, position.source, position.stance, position.summary].join("|");
    assert.deepEqual(rows.map((row) => told(row.question, row)).sort(),
        manifest.questions.flatMap((question) => question.positions.map((position) => told(question.id, position))).sort());
});

test("passages are the texts of the corpus, word for word", () => {
    const rows = JSON.parse(printed("passages", "--format", "json"));
    assert.deepEqual(rows.map((row) => [row.source, row.n, row.text]),
        sources.flatMap((source) => source.passages.map((passage) => [source.id, passage.n, passage.text])));
});

test("a manifest may have any name, and may hold its sources itself", () => {
    const own = printed("themes");
    const renamed = join(scratch, "renamed");
    cpSync(bundled, renamed, { recursive: true });
    renameSync(join(renamed, "corpus.json"), join(renamed, "mine.json"));
    assert.equal(printed("themes", "--corpus", join(renamed, "mine.json")), own);
    const inline = join(scratch, "inline.json");
    writeFileSync(inline, JSON.stringify({ ...manifest, sources }));
    assert.equal(printed("themes", "--corpus", inline), own);
});

test("a corpus without anything to count gives headers, or an empty list", () => {
    const path = join(scratch, "bare.json");
    writeFileSync(path, '{"id": "bare", "title": "Bare", "sources": []}');
    const ofSources = new Set(sources.flatMap(({ id }) => [id, `${id}_own`]));  // columns of their own
    for (const [name, header] of Object.entries(headers)) {
        const bare = header.split(",").filter((column) => !ofSources.has(column)).join(",");
        assert.equal(printed(name, "--corpus", path), `${bare}\r\n`);
        assert.deepEqual(JSON.parse(printed(name, "--corpus", path, "--format", "json")), []);
    }
});

test("check tells a good corpus from its sizes", () => {
    const { code, out, err } = run("check", bundled);
    assert.deepEqual({ code, err }, { code: 0, err: "" });
    const passages = sum(sources.map((source) => source.passages.length));
    assert.ok(out.includes(`good: ${sources.length} sources, ${passages} passages, ${manifest.themes.length} themes`), out);
    assert.ok(out.startsWith(bundled));
});

// Fails with code 1, nothing on stdout, and on stderr one line for each of `faults`: [file and pointer, what is said].
function failsWith(args, faults) {
    const { code, out, err } = run(...args);
    assert.deepEqual({ code, out }, { code: 1, out: "" }, err);
    const lines = err.trimEnd().split("\n");
    for (const [where, what] of faults)
        assert.ok(lines.some((line) => line.startsWith(`${where}: `) && line.includes(what)), `${where}: ${what}\nin\n${err}`);
    assert.equal(lines.length, faults.length, err);
}

const broken = {
    "broken-wrong-type": [
        ["corpus.json#/title", "expected text, found the number 7"],
        ["sources/one.json#/passages/1/text", "expected text"],
    ],
    "broken-missing-member": [
        ["sources/one.json#", 'expected a member "extent", found none'],
        ["sources/two.json#/passages/0", 'expected a member "text", found none'],
    ],
    "broken-date": [
        ["sources/one.json#/events/0/date", 'expected a date in EDTF such as 2021-06-28, found "June 2021"'],
        ["sources/two.json#/issued/date", "month 13"],
    ],
    "broken-unknown-source": [["corpus.json#/questions/0/positions/1/source", 'found "three"']],
    "broken-duplicate-id": [["sources/two.json#/id", "sources/one.json"]],
    "broken-not-utf8": [["sources/two.json", "expected UTF-8"]],
    "broken-truncated": [["sources/one.json#/passages/1/text", "expected JSON"]],
    "broken-empty": [["corpus.json", "found an empty file"]],
    "broken-no-manifest": [["corpus.json", "expected a manifest named corpus.json"]],
};
for (const [name, faults] of Object.entries(broken)) {
    const directory = join(corpora, name);
    const onDisk = faults.map(([where, what]) => [`${directory}/${where}`, what]);
    test(`check says what is wrong with ${name} and where`, () => failsWith(["check", directory], onDisk));
    test(`no table is printed of ${name}`, () => failsWith(["themes", "--corpus", directory], onDisk));
    if (existsSync(join(directory, "corpus.json")))
        test(`check says the same of the manifest of ${name}`, () =>
            failsWith(["check", join(directory, "corpus.json")], onDisk));
}

test("50 MB of brackets are refused at once", () => {
    const path = join(scratch, "brackets.json");
    writeFileSync(path, Buffer.alloc(50 * 1024 * 1024, "["));
    const begin = Date.now();
    failsWith(["check", path], [[path, "expected at most 64 levels of nesting"]]);
    assert.ok(Date.now() - begin < 20_000);
    rmSync(path);
});

test("what is not there, or holds no corpus, is named", () => {
    const nowhere = join(scratch, "nowhere");
    failsWith(["check", nowhere], [[nowhere, "found nothing there"]]);
    failsWith(["sources", "--corpus", nowhere], [[nowhere, "found nothing there"]]);
    failsWith(["check", ""], [['""', "found nothing there"]]);
    const hollow = join(scratch, "hollow");
    mkdirSync(hollow);
    failsWith(["check", hollow], [[hollow, "found no JSON file at all"]]);
});

test("a file without end is refused, not read", { skip: !existsSync("/dev/zero") }, () =>
    failsWith(["check", "/dev/zero"], [["/dev/zero", "expected a file of at most"]]));

test("control characters of a corpus do not reach the terminal", () => {
    const path = join(scratch, "escape.json");
    writeFileSync(path, JSON.stringify({ id: "x", title: "x", sources: [{ id: "a", record: { title: "a" }, extent: "digest\u001b[31m\nred", passages: [] }] }));
    const { code, err } = run("check", path);
    assert.equal(code, 1);
    assert.doesNotMatch(err.trimEnd(), /[\u0000-\u001f]/);
});

const wrongUses = [
    ["themse"], ["--unknown"], ["themes", "--format", "xml"], ["themes", "--format"], ["themes", "--corpus"],
    ["themes", "--by", "author"], ["themes", "--by"], ["themes", "--slices", "0"], ["themes", "--slices", "1001"],
    ["themes", "--slices", "x"], ["events", "extra"], ["cooccurrence", "--by", "source"],
    ["themes", "extra"], ["themes", "sources"], ["check"], ["check", "a", "b"], ["check", bundled, "--format", "csv"],
    ["themes", "--corpus", bundled, "--corpus", bundled],
];
for (const args of wrongUses)
    test(`"parallax ${args.map((arg) => arg.replace(root, "")).join(" ")}" is wrong usage`, () => {
        const { code, out, err } = run(...args);
        assert.deepEqual({ code, out }, { code: 2, out: "" }, err);
        assert.match(err, /^parallax: .+\nTry parallax --help\.\n$/);
    });

test("help and version are printed and good", () => {
    assert.match(printed("--version"), /^parallax \d+\.\d+\.\d+\n$/);
    const help = printed("--help");
    for (const name of [...Object.keys(headers), "check"]) assert.match(help, new RegExp(`^ +${name} `, "m"));
    assert.match(help, /0 good, 1 faults or failure, 2 wrong usage/);
    assert.match(printed("themes", "--help"), /--corpus FILE\|DIR[^]*--format csv\|json/);
});

test("output that cannot be written is a failure", { skip: !existsSync("/dev/full") }, () => {
    const full = openSync("/dev/full", "w");
    const { status, stderr } = spawnSync(program, ["passages"], { stdio: ["ignore", full, "pipe"], encoding: "utf8" });
    closeSync(full);
    assert.equal(status, 1);
    assert.match(stderr, /^parallax: standard output: /);
});
