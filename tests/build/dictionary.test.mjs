// The cutter of ICU's dictionary: it reads what gendict wrote, and keeps what it should.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import test from "node:test";
import { cut, trieUnits, wordsOfTrie } from "../../web/icu/cut_dictionary.mjs";

// The words as a dictionary of ICU's own making, read back.
function throughIcu(words) {
    const folder = mkdtempSync(join(tmpdir(), "parallax-test-")), list = join(folder, "list"), dictionary = join(folder, "words.dict");
    writeFileSync(list, words.map(([word, cost]) => `${word}\t${cost}\n`).join(""));
    const ended = spawnSync("gendict", ["--uchars", list, dictionary], { encoding: "utf8" });
    assert.equal(ended.status, 0, `${ended.error ?? ""}${ended.stderr}`);
    const back = [...wordsOfTrie(trieUnits(readFileSync(dictionary)))];
    rmSync(folder, { recursive: true });
    return back;
}

const sorted = (words) => [...words].sort(([a], [b]) => (a < b ? -1 : 1));

test("every word and value of a dictionary is read, whatever its nodes look like", () => {
    let seed = 1;
    const random = (n) => (seed = (seed * 48271) % 2147483647) % n;
    const words = new Map([["中", 0], ["中国", 255], ["中国人", 256], ["一二三四五六七八九十百千万亿兆京垓秭穰沟涧正载", 7]]);
    for (let i = 0; i < 3000; ++i) {
        const word = String.fromCharCode(...Array.from({ length: 1 + random(4) }, () => 0x4E00 + random(i % 2 ? 40 : 9000)));
        words.set(word, random(20) ? random(256) : random(2 ** 31 - 1));
    }
    assert.deepEqual(sorted(throughIcu([...words])), sorted(words));
});

test("kept are single signs, short and common words, and those that are wanted, each at its cost", () => {
    const words = [["人", 255], ["人民", 90], ["人民公社", 115], ["稀罕词", 116], ["五个字的词", 50], ["ひと", 50], ["要留下", 250]];
    assert.deepEqual(new Map(cut(words, ["要留下"])), new Map([["人", 255], ["人民", 90], ["人民公社", 115], ["要留下", 250]]));
});

test("a wanted word that the dictionary does not have is told", () => {
    assert.throws(() => cut([["人", 9]], ["人", "没有的"]), /does not have 没有的/);
});

test("a file of another kind is refused", () => {
    const bytes = Buffer.alloc(64);
    bytes.writeUInt16LE(16, 0);
    assert.throws(() => trieUnits(bytes), /not a trie of 16-bit units/);
});
