// Cuts ICU's dictionary of Chinese and Japanese words to the commoner Chinese ones, as a list for gendict:
//   node cut_dictionary.mjs cjdict.dict words.txt >list.txt
// Kept are all single Han signs, words of Han signs that are short and common enough, and those that words.txt names (one a line), which the
// dictionary must have. A word keeps the cost it has (lower = more common), so that texts are cut as before where they can.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath } from "node:url";

const mostSigns = 4, mostCost = 115;

// ICU's file: a header that begins with its own size, then a table of 32-bit numbers of which the first is where the
// trie begins and the fifth its kind, 1 for one of 16-bit units.
export function trieUnits(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const table = view.getUint16(0, true);
    if ((view.getInt32(table + 16, true) & 7) !== 1) throw new Error("the dictionary is not a trie of 16-bit units");
    const first = table + view.getInt32(table, true);
    return Uint16Array.from({ length: (bytes.length - first) >> 1 }, (_, i) => view.getUint16(first + 2 * i, true));
}

// All words of a UCharsTrie with their values. The numbers are those of ICU's ucharstrie.h: below 0x30 a branch, below
// 0x40 up to 16 units in a row, from there on a value, alone (bit 15) or in front of one of the other two.
export function* wordsOfTrie(units) {
    const open = [{ at: 0, branches: 0, word: "" }];  // what is still to be walked
    // A value and where its units end. `lead` without bit 15.
    const read = (at, lead) => {
        if (lead < 0x4000) return [lead, at];
        if (lead < 0x7fff) return [((lead - 0x4000) << 16) | units[at], at + 1];
        return [(units[at] << 16) | units[at + 1], at + 2];
    };
    const readBesideNode = (at, lead) => {
        if (lead < 0x4040) return [(lead >> 6) - 1, at];
        if (lead < 0x7fc0) return [(((lead & 0x7fc0) - 0x4040) << 10) | units[at], at + 1];
        return [(units[at] << 16) | units[at + 1], at + 2];
    };
    const readJump = (at) => {
        const lead = units[at++];
        if (lead < 0xfc00) return [lead, at];
        if (lead < 0xffff) return [((lead - 0xfc00) << 16) | units[at], at + 1];
        return [(units[at] << 16) | units[at + 1], at + 2];
    };
    while (open.length > 0) {
        const { branches, ...rest } = open.pop();
        let { at, word } = rest;
        if (branches > 5) {  // one unit to compare with, a jump to the lesser half, then the other half
            const [jump, behind] = readJump(at + 1);
            open.push({ at: behind, branches: branches - (branches >> 1), word }, { at: behind + jump, branches: branches >> 1, word });
            continue;
        }
        if (branches > 1) {  // pairs of a unit and either a last value or a jump
            const next = word + String.fromCharCode(units[at]);
            const lead = units[at + 1];
            const [value, behind] = read(at + 2, lead & 0x7fff);
            open.push({ at: behind, branches: branches - 1, word });
            if (lead & 0x8000) yield [next, value];
            else open.push({ at: behind + value, branches: 0, word: next });
            continue;
        }
        if (branches === 1) word += String.fromCharCode(units[at++]);
        let node = units[at++];
        if (node & 0x8000) {
            yield [word, read(at, node & 0x7fff)[0]];
            continue;
        }
        if (node >= 0x40) {
            const [value, behind] = readBesideNode(at, node);
            yield [word, value];
            at = behind;
            node &= 0x3f;
        }
        if (node < 0x30) {
            if (node === 0) node = units[at++];
            open.push({ at, branches: node + 1, word });
        } else {
            const size = node - 0x30 + 1;
            open.push({ at: at + size, branches: 0, word: word + String.fromCharCode(...units.subarray(at, at + size)) });
        }
    }
}

// The words to keep with their costs, in order.
export function cut(words, wanted) {
    const missing = new Set(wanted), kept = [];
    for (const [word, cost] of words) {
        const common = word.length === 1 || (word.length <= mostSigns && cost <= mostCost);
        if (missing.delete(word) || (common && /^\p{Script=Han}+$/u.test(word))) kept.push([word, cost]);
    }
    if (missing.size > 0) throw new Error(`the dictionary does not have ${[...missing].join(", ")}`);
    return kept.sort(([a], [b]) => (a < b ? -1 : 1));
}

if (resolve(process.argv[1] ?? "") === fileURLToPath(import.meta.url)) {
    const [dictionary, list] = process.argv.slice(2);
    const wanted = readFileSync(list, "utf8").split("\n").filter((line) => line !== "" && !line.startsWith("#"));
    const lines = cut(wordsOfTrie(trieUnits(readFileSync(dictionary))), wanted).map(([word, cost]) => `${word}\t${cost}\n`);
    process.stdout.write(lines.join(""));
}
