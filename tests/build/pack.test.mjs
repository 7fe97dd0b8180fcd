// The packer, run on a small program and corpus made here: what it puts where, and what it refuses.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { randomBytes } from "node:crypto";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { gunzipSync } from "node:zlib";

const root = fileURLToPath(new URL("../../", import.meta.url));
const debianLicence = "Format: x\n\nFiles: *\nCopyright: 2000 Somebody\nLicense: Expat\n\nFiles: other/*\nLicense: Secret\n\nLicense: Expat\n Do as you like.\n .\n The end.\n";
const plain = {
    "parallax.js": 'var x = "</script><!--"; // $& $1',
    "parallax.wasm": randomBytes(3000),
    "icu.dat": randomBytes(1000),
    "font/letters.ttf": randomBytes(500),
    "font/LICENSE.txt": "Format: x\n\nFiles: *\nLicense: Free\n Letters for all.\n .\n Ever.\n\nFiles: debian/*\nLicense: Secret\n",
    "imgui/LICENSE.txt": "imgui licence </script> text",
    "icu/LICENSE": "icu licence",
    "libxml2/Copyright": "libxml2 licence",
    "cmark/COPYING": "cmark licence",
    "json/LICENSE.txt": debianLicence,
    "emscripten/system/lib/libc/musl/COPYRIGHT": "musl licence",
    "doc/emscripten/copyright": debianLicence,
    "corpus/corpus.json": JSON.stringify({ title: "A <b> & c", sources: ["sources/one.json", { id: "two" }] }),
    "corpus/sources/one.json": JSON.stringify({ id: "one", text: "</script> $& 中文" }),
    "shell.html": "<title>@title@</title><i>@version@</i><!--@corpus--><!--@notices--><!--@glue--><!--@wasm-->\n<!-- kept -->",
};

// Packs `plain` with some files changed (null: left out); gives the page, or null, beside the packer's words.
function pack(changes = {}) {
    const folder = mkdtempSync(join(tmpdir(), "parallax-test-"));
    for (const [name, content] of Object.entries({ ...plain, ...changes })) {
        if (content === null) continue;
        mkdirSync(dirname(join(folder, name)), { recursive: true });
        writeFileSync(join(folder, name), content);
    }
    const at = (name) => join(folder, name);
    const out = at("dist/page.html");
    const ended = spawnSync(process.execPath, [
        join(root, "web/pack.mjs"), "--program", at("parallax"), "--icu-data", at("icu.dat"), "--font", at("font"), "--imgui", at("imgui"), "--icu", at("icu"),
        "--libxml2", at("libxml2"), "--cmark", at("cmark"), "--json", at("json"), "--emscripten", at("emscripten"), "--corpus", at("corpus/corpus.json"), "--shell", at("shell.html"), "--out", out,
    ], { encoding: "utf8" });
    const page = existsSync(out) ? readFileSync(out, "utf8") : null;
    rmSync(folder, { recursive: true });
    return { code: ended.status, out: ended.stdout, err: ended.stderr, page };
}

const packedText = new Function(`${readFileSync(join(root, "web/packed_text.js"), "utf8")}\nreturn PackedText;`)();
const script = (page, id) => page.match(new RegExp(`<script type="[a-z/]+" id="${id}">([\\s\\S]*?)</script>`))[1];

test("the program comes back from the page byte for byte", () => {
    const { page } = pack();
    assert.deepEqual(gunzipSync(packedText.toBytes(script(page, "wasm"))), plain["parallax.wasm"]);
});

test("bytes of every length and value come back from text, which has no sign that ends a script", () => {
    for (let length = 0; length < 300; ++length) {
        const bytes = randomBytes(length);
        const written = packedText.fromBytes(bytes);
        assert.deepEqual(Buffer.from(packedText.toBytes(written)), bytes);
        assert.match(written, /^[#-;=-~]*$/);
        assert.ok(written.length <= Math.ceil((length * 16) / 13) + 1);
    }
    for (const value of [0, 255]) {
        const bytes = Buffer.alloc(1000, value);
        assert.deepEqual(Buffer.from(packedText.toBytes(packedText.fromBytes(bytes))), bytes);
    }
});

test("the corpus in the page is the manifest with each file in place of its name", () => {
    const text = script(pack().page, "corpus");
    assert.ok(!text.includes("<"));
    assert.deepEqual(JSON.parse(text), { title: "A <b> & c", sources: [{ id: "one", text: "</script> $& 中文" }, { id: "two" }] });
});

test("the glue keeps its meaning and cannot end its script early", () => {
    const { page } = pack();
    const glue = page.match(/<script>\n([\s\S]*?)\n<\/script>/)[1];
    assert.equal(new Function(`${glue}\n return x;`)(), "</script><!--");
    assert.match(glue, /\/\/ \$& \$1$/);
});

test("title and version stand where the shell names them, escaped", () => {
    const { page } = pack();
    const version = readFileSync(join(root, "CMakeLists.txt"), "utf8").match(/VERSION (\d+\.\d+\.\d+) /)[1];
    assert.ok(page.includes(`<title>A &#60;b&#62; &#38; c</title><i>${version}</i>`));
    assert.ok(page.endsWith("\n<!-- kept -->"));
});

test("the notices hold every licence, and of Debian's lists only the main part", () => {
    const text = script(pack().page, "notices");
    for (const words of ["imgui licence", "icu licence", "libxml2 licence", "cmark licence", "musl licence", "Letters for all.\n\n Ever.", "2000 Somebody", "Do as you like."]) assert.ok(text.includes(words), words);
    assert.ok(!text.includes("Secret"));
});

test("two runs give the same page", () => assert.equal(pack().page, pack().page));

test("the shares are told and add up to the page", () => {
    const { out, page } = pack();
    const sizes = [...out.matchAll(/^ {3}(program code|ICU data|font|glue|corpus|notices|shell and boot) .*? (\d+) +[\d.]+ %$/gm)].map((m) => Number(m[2]));
    assert.equal(sizes.length, 7);
    assert.equal(sizes.reduce((a, b) => a + b), Buffer.byteLength(page));
});

const refused = [
    ["a page over 2.5 MB", { "parallax.wasm": randomBytes(2_050_000) }, /2500000 are allowed/],
    ["a missing source", { "corpus/sources/one.json": null }, /sources\/one\.json/],
    ["a source that is no JSON", { "corpus/sources/one.json": "{" }, /sources\/one\.json/],
    ["a manifest that is not UTF-8", { "corpus/corpus.json": Buffer.from([0x7b, 0xff]) }, /corpus\.json/],
    ["a missing program", { "parallax.wasm": null }, /parallax\.wasm/],
    ["a missing licence", { "icu/LICENSE": null }, /icu\/LICENSE/],
    ["a missing font", { "font/letters.ttf": null }, /font\/letters\.ttf/],
    ["a shell without a marker", { "shell.html": "<!--@corpus--><!--@notices--><!--@glue-->" }, /<!--@wasm--> 0 times/],
    ["a shell with an unknown marker", { "shell.html": `${plain["shell.html"]}<!--@fonts-->` }, /unknown marker <!--@fonts-->/],
];
for (const [name, changes, sentence] of refused) {
    test(`${name} is refused, and no page is written`, () => {
        const { code, err, page } = pack(changes);
        assert.notEqual(code, 0);
        assert.match(err, sentence);
        assert.equal(page, null);
    });
}
