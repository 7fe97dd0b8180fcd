// The commands that read documents and ask the text: import, dates, search, kwic, keyness, similar, reuse.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test, { after } from "node:test";
import { objectsOfCsv, printed, root, run } from "./program.mjs";

const documents = join(root, "tests/data/import");
const encodings = join(root, "tests/data/encodings");
const scratch = mkdtempSync(join(tmpdir(), "parallax-text-commands-"));
after(() => rmSync(scratch, { recursive: true }));

const table = (...words) => objectsOfCsv(printed(...words));
const passages = table("passages");
const textOf = (row, source = row.source, passage = row.passage) => passages.find((p) => p.source === source && p.n === passage).text;
const characters = (text) => [...text];

test("import prints a corpus file that check finds good", () => {
    const json = printed("import", join(documents, "byline-above.txt"), join(documents, "bridge-news.html"), join(documents, "crossing-notes.md"));
    const corpus = JSON.parse(json);
    assert.equal(corpus.sources.length, 3);
    for (const source of corpus.sources) assert.ok(source.passages.length > 0 && source.import.file && source.import.left_out);
    const file = join(scratch, "imported.json");
    writeFileSync(file, json);
    assert.match(printed("check", file), /good: 3 sources/);
    assert.ok(table("search", "valley*", "--corpus", file).length > 0);
});

test("a file that cannot be read is named, the others are done all the same", () => {
    const empty = join(scratch, "empty.txt"), picture = join(scratch, "picture.txt");
    writeFileSync(empty, "");
    writeFileSync(picture, Buffer.from("89504e470d0a1a0a0000000d4948445200000001", "hex"));
    const { code, out, err } = run("import", empty, picture, join(scratch, "none.txt"), join(documents, "russian.txt"));
    assert.equal(code, 1);
    assert.equal(JSON.parse(out).sources.length, 1);
    const lines = err.trim().split("\n");
    assert.equal(lines.length, 3, err);
    for (const [i, name] of [empty, picture, "none.txt"].entries()) assert.ok(lines[i].includes(name), lines[i]);
});

for (const [name, encoding] of [["russian-plain.koi8-r.txt", "KOI8-R"], ["russian.windows-1251.txt", "windows-1251"], ["chinese.gb18030.txt", "GB18030"], ["chinese.utf-16le.txt", "UTF-16LE"]])
    test(`import reads ${encoding} as it reads UTF-8`, () => {
        const read = (file) => JSON.parse(printed("import", join(encodings, file)));
        const [legacy, plain] = [read(name), read(name.replace(/\.[^.]+\.txt$/, ".utf-8.txt"))];
        assert.equal(legacy.import.files[0].encoding.toUpperCase(), encoding.toUpperCase());
        assert.deepEqual(legacy.sources[0].passages, plain.sources[0].passages);
    });

test("dates are those of the text, at the offset they say", () => {
    const rows = table("dates");
    assert.ok(rows.length > 25);
    for (const row of rows) {
        const text = characters(textOf(row));
        assert.equal(text.slice(Number(row.offset), Number(row.offset) + characters(row.text).length).join(""), row.text);
        assert.equal(row.edtf === "", row.precision === "");
    }
    const file = join(scratch, "dated.txt");
    writeFileSync(file, "The gates\n\nThey were closed on 3 May 2020 and opened a year later, long before version 3.5.2021 of the plan.\n");
    assert.deepEqual(table("dates", file).map((row) => row.edtf), ["2020-05-03", "2021"]);
});

test("search finds what reading finds, ranked and in order", () => {
    const rows = table("search", "sanction* AND Moscow", "--order", "corpus");
    const expected = passages.filter((p) => /\bsanction/i.test(p.text) && /\bMoscow\b/i.test(p.text));
    assert.ok(expected.length > 0);
    assert.deepEqual(rows.map((row) => [row.source, row.passage]), expected.map((p) => [p.source, p.n]));
    const scores = table("search", "sanction* AND Moscow").map((row) => Number(row.score));
    assert.deepEqual(scores, [...scores].sort((a, b) => b - a));
    assert.equal(table("search", "trade", "--most", "2").length, 2);
});

test("a query that finds nothing says what might have been meant", () => {
    const { code, out, err } = run("search", "sancton");
    assert.equal(code, 0);
    assert.equal(objectsOfCsv(out).length, 0);
    assert.match(err, /sanction/);
});

test("a wrong query is told with the character, an unknown source with those there are", () => {
    for (const [words, sentence] of [[["search", "trade AND ("], /character 12/], [["kwic", "\"open"], /character 1/], [["keyness", "nobody"], /sun-2016/], [["similar", "sun-2016", "sun-2016"], /itself/]]) {
        const { code, out, err } = run(...words);
        assert.deepEqual([code, out], [1, ""]);
        assert.match(err, sentence);
    }
    assert.equal(run("search").code, 2);
    assert.equal(run("kwic", "trade", "--order", "upwards").code, 2);
});

test("each line of a concordance stands in its passage as printed", () => {
    const rows = table("kwic", "\"Central Asia\"", "--words", "4", "--order", "right");
    assert.ok(rows.length > 3);
    for (const row of rows) {
        assert.ok(textOf(row).includes(row.left + row.keyword + row.right));
        assert.equal(characters(textOf(row)).slice(Number(row.offset)).join("").indexOf(row.keyword), 0);
    }
});

test("keyness of the two halves of a corpus of two is the same with the sign changed", () => {
    const file = join(scratch, "two.json");
    writeFileSync(file, printed("import", join(documents, "byline-above.txt"), join(documents, "advert-below.txt")));
    const [a, b] = JSON.parse(readFileSync(file, "utf8")).sources.map((source) => source.id);
    const [rowsA, rowsB] = [a, b].map((id) => table("keyness", id, "--corpus", file));
    assert.ok(rowsA.length > 5);
    const signed = new Map(rowsB.map((row) => [row.term, Number(row.g2)]));
    for (const row of rowsA) assert.ok(Math.abs(Number(row.g2) + signed.get(row.term)) < 1e-4, row.term);
});

test("a text that took a paragraph over is found out, moved or not", () => {
    const taken = "The board of the upper valley has closed the old gates for nine days in every month since the great drought began.";
    const [one, two] = [join(scratch, "one.txt"), join(scratch, "two.txt")];
    writeFileSync(one, `First account\n\n${taken}\n\nNobody asked the fishermen what they thought of it at the time.\n`);
    writeFileSync(two, `Second account\n\nRain fell on the hills, and the mills stood still for want of wind.\n\nAs was written before, ${taken}\n`);
    const file = join(scratch, "reuse.json");
    writeFileSync(file, printed("import", one, two));
    const rows = table("reuse", "first-account", "second-account", "--corpus", file);
    assert.equal(rows.length, 1);
    assert.deepEqual([rows[0].passage_a, rows[0].passage_b, rows[0].kind], ["1", "2", "verbatim"]);
    assert.equal(rows[0].text_a, rows[0].text_b);
    const pairs = table("similar", "first-account", "second-account", "--corpus", file);
    assert.deepEqual([pairs[0].passage_a, pairs[0].passage_b], ["1", "2"]);
});

test("pairs hold every passage of both once, and a higher threshold leaves fewer of them", () => {
    const [one, other] = ["merics-2021", "aukia-kubica-2023"];
    const count = (source) => passages.filter((p) => p.source === source).length;
    const of = (...options) => table("pairs", one, other, ...options);
    for (const by of ["similarity", "theme", "question", "date"]) {
        const rows = of("--by", by);
        for (const [source, key] of [[one, "passage_a"], [other, "passage_b"]])
            assert.equal(new Set(rows.map((row) => row[key]).filter((n) => n !== "")).size, count(source), by);
        for (const row of rows.filter((each) => each.likeness === "only here"))
            assert.ok((row.passage_a === "") !== (row.passage_b === ""));
    }
    const paired = (least) => of("--least", least).filter((row) => row.likeness !== "only here");
    assert.ok(paired("12").length > paired("25").length);
    assert.ok(paired("25").every((row) => Number(row.score) >= 0.25));
});

test("shares of the stances add up to a hundred, and each answer names its passages", () => {
    const rows = table("stances", "--order", "apart");
    for (const row of rows) {
        const sum = ["for", "qualified", "against", "silent", "not_covered", "outside_its_time", "unrecorded"].reduce((total, key) => total + Number(row[key]), 0);
        assert.ok(Math.abs(sum - 100) < 0.5, `${row.question}: ${sum}`);
    }
    const distances = rows.map((row) => (row.distance === "" ? -1 : Number(row.distance)));
    assert.deepEqual(distances, [...distances].sort((a, b) => b - a));
});
