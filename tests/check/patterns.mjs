// Term patterns a second time, by another idea than the program's: each becomes a regular expression over the words
// of a passage written one after the other, and NEAR is a gap of at most so many words.
import { folded, hasHan, wordsOf, writtenWordsOf } from "./words.mjs";

const STAR = "ǂ"; // a letter that stands for * while words are split

function tokensOf(pattern) {
    const tokens = [];
    const rule = /\s*(?:(=?)["“”„«»]([^"“”„«»]*)["“”„«»]|(NEAR\/(\d+))|(NOT)\b|([()|])|(=?)([^\s()|"“”„«»]+))/y;
    while (rule.lastIndex < pattern.trimEnd().length) {
        const found = rule.exec(pattern);
        if (!found) throw new Error(`cannot read the pattern ${pattern}`);
        const [, asPhrase, phrase, near, distance, not, sign, asWord, word] = found;
        if (near) tokens.push({ kind: "near", distance: Number(distance) });
        else if (not) tokens.push({ kind: "not" });
        else if (sign) tokens.push({ kind: sign });
        else tokens.push({ kind: "text", text: phrase ?? word, exact: Boolean(asPhrase || asWord) });
    }
    return tokens;
}

// Either {han} or {regexes, without}: the regexes find, `without` are patterns that forbid.
export function readPattern(pattern) {
    if (hasHan(pattern)) return { kind: "han", text: folded(pattern.replace(/["“”„«»=]/g, "")) };
    const tokens = tokensOf(pattern);
    let at = 0;
    const take = (kind) => (tokens[at]?.kind === kind ? tokens[at++] : null);

    function operand() {
        if (take("(")) {
            const inside = either();
            if (!take(")")) throw new Error(`expected ) in ${pattern}`);
            return inside;
        }
        const token = take("text");
        if (!token) throw new Error(`expected a word in ${pattern}`);
        // In the text each word is its key, = and the word as written.
        const spelled = token.text.replaceAll("*", STAR);
        const words = (token.exact ? writtenWordsOf(spelled) : wordsOf(spelled)).map((word) => {
            if (word === STAR) return "\\S+";
            const letters = word.split(STAR).map((part) => part.replace(/[.]/g, "\\.")).join("[^\\s=]*");
            return token.exact ? `[^\\s=]+=${letters}` : `${letters}=\\S+`;
        });
        return { kind: "words", source: words.map((word) => `${word} `).join("") };
    }
    function near() {
        let left = operand();
        for (let sign; (sign = take("near")); ) left = { kind: "near", left, right: operand(), distance: sign.distance };
        return left;
    }
    function without() {
        let left = near();
        while (take("not")) left = { kind: "not", left, right: near() };
        return left;
    }
    function either() {
        const choices = [without()];
        while (take("|")) choices.push(without());
        return choices.length === 1 ? choices[0] : { kind: "either", choices };
    }
    const tree = either();
    if (at !== tokens.length) throw new Error(`nothing expected after word ${at} of ${pattern}`);
    return tree;
}

// The regular expressions of a tree without NOT, one for each order and choice.
function sourcesOf(node) {
    if (node.kind === "words") return [node.source];
    if (node.kind === "either") return node.choices.flatMap(sourcesOf);
    if (node.kind !== "near") throw new Error(`${node.kind} cannot stand here`);
    const found = [];
    for (const left of sourcesOf(node.left))
        for (const right of sourcesOf(node.right))
            for (let gap = 0; gap <= node.distance; ++gap) {
                found.push(`${left}(?:\\S+ ){${gap}}${right}`);
                found.push(`${right}(?:\\S+ ){${gap}}${left}`);
            }
    return found;
}

// Spans [begin, end) of places in `text`, from every word where a match can begin.
function spansOf(node, text) {
    if (node.kind === "not") return spansOf(node.right, text).length ? [] : spansOf(node.left, text);
    if (node.kind === "either") return node.choices.flatMap((choice) => spansOf(choice, text));
    const spans = [];
    for (const source of sourcesOf(node))
        for (const match of text.matchAll(new RegExp(`(?<=^|\\s)(?=(${source}))`, "gu")))
            spans.push([match.index, match.index + match[1].length - 1]);
    return spans;
}

function hanSpans(word, text) {
    const spans = [];
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) spans.push([at, at + word.length]);
    return spans;
}

// Overlapping spans are one; spans that only touch stay apart.
function apart(spans) {
    const united = [];
    for (const [from, to] of spans.sort((a, b) => a[0] - b[0] || a[1] - b[1])) {
        const last = united.at(-1);
        if (last && from < last[1]) last[1] = Math.max(last[1], to);
        else united.push([from, to]);
    }
    return united;
}

// Hits of any of the patterns in the passage: of those over words the number of the first word, and how many of Han.
// Han patterns are looked for in the text, the others in its words; no passage may mix the two in overlapping hits.
export function findHits(patterns, text) {
    const trees = patterns.map(readPattern);
    const written = writtenWordsOf(text);
    const keys = wordsOf(text);
    if (written.length !== keys.length) throw new Error(`words as written and folded part ways in ${text}`);
    const words = keys.map((key, i) => `${key}=${written[i]} `).join("");
    const inWords = trees.filter((tree) => tree.kind !== "han").flatMap((tree) => spansOf(tree, words));
    const inText = trees.filter((tree) => tree.kind === "han").flatMap((tree) => hanSpans(tree.text, folded(text)));
    const wordsBefore = (at) => words.slice(0, at).split(" ").length - 1;
    return { firstWords: apart(inWords).map(([from]) => wordsBefore(from)), han: apart(inText).length };
}

// How often any of the patterns hits the passage.
export function countHits(patterns, text) {
    const { firstWords, han } = findHits(patterns, text);
    return firstWords.length + han;
}
