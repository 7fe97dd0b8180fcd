// English documents of about 8 KB: words by Zipf's law in sentences and paragraphs, pure ASCII, with planted dates and
// planted near-copies of passages whose places are known.
import { Random, ZipfDraw } from "./random.mjs";
import { makeDate, makeDecoy } from "./planted_dates.mjs";
import { makeEnglishWords } from "./english_words.mjs";

export const documentBytes = 8192;
const paragraphSentences = 5;
const documentsPerCopy = 10;  // one document in ten takes a passage from another
const copyWords = { least: 60, most: 120 };
const mostEdited = 0.15;  // share of a copy's words that are others

const capital = (word) => word[0].toUpperCase() + word.slice(1);

// Words with commas between them here and there, an apostrophe, a hyphen or quotes as prose has them.
class Prose {
    constructor(random, words) {
        this.random = random;
        this.words = words;
        this.draw = new ZipfDraw(words.length);
    }

    word() { return this.words[this.draw.from(this.random)]; }

    // `insert` is a phrase that stands somewhere in the sentence, or "".
    sentence(insert = "") {
        const count = this.random.whole(8, 30), at = insert ? this.random.whole(2, count - 1) : -1;
        const parts = [];
        for (let i = 0; i < count; ++i) {
            if (i === at) parts.push(insert);
            parts.push(this.#dressed(i === count - 1));
        }
        return `${capital(parts.join(" "))}.`;
    }

    #dressed(last) {
        const word = this.word();
        const chance = this.random.next();
        if (chance < 0.01) return `${word}'s`;
        if (chance < 0.02) return `${word}-${this.word()}`;
        if (chance < 0.025) return `"${word}"`;
        return !last && chance < 0.09 ? `${word},` : word;
    }
}

// A document under way: knows its length, so that places can be noted when something is put in.
class Draft {
    parts = [];
    length = 0;
    sentences = 0;

    // Returns where `text` begins.
    add(text) {
        if (this.length > 0) this.#push(this.sentences % paragraphSentences === 0 ? "\n" : " ");
        const begin = this.length;
        this.#push(text);
        this.sentences += 1;
        return begin;
    }

    #push(text) {
        this.parts.push(text);
        this.length += text.length;
    }
}

function addDated(draft, prose, dates) {
    const { text, edtf } = makeDate(prose.random);
    const sentence = prose.sentence(text);
    const begin = draft.add(sentence) + sentence.indexOf(text);
    dates.push({ begin, end: begin + text.length, edtf });
}

// A run of words as they are, and again with some of them exchanged.
function makeCopy(prose) {
    const random = prose.random;
    const original = Array.from({ length: random.whole(copyWords.least, copyWords.most) }, () => prose.word());
    const share = random.next() * mostEdited;
    const edited = original.map((word) => (random.chance(share) ? prose.word() : word));
    return [original, edited].map((words) => `${capital(words.join(" "))}.`);
}

function fill(draft, prose, dates, bytes) {
    while (draft.length < bytes) {
        const chance = prose.random.next();
        if (chance < 0.08) addDated(draft, prose, dates);
        else if (chance < 0.11) draft.add(prose.sentence(makeDecoy(prose.random)));
        else draft.add(prose.sentence());
    }
}

// {texts, dates, copies}: `dates` by document as {begin, end, edtf}, `copies` as {from, to} with {document, begin, end}
// each; places count bytes. At least `bytes` of text in all; the same for the same arguments.
export function makeEnglish(bytes, seed) {
    const prose = new Prose(new Random(seed), makeEnglishWords());
    const count = Math.max(2, Math.round(bytes / documentBytes));
    const drafts = Array.from({ length: count }, () => new Draft());
    const dates = drafts.map(() => []);
    const copies = [];
    const waiting = drafts.map(() => []);
    for (let to = 0; to < count; to += documentsPerCopy) {
        const from = (to + prose.random.whole(1, count - 1)) % count;
        const texts = makeCopy(prose), copy = { from: { document: from }, to: { document: to } };
        waiting[from].push({ text: texts[0], place: copy.from });
        waiting[to].push({ text: texts[1], place: copy.to });
        copies.push(copy);
    }
    drafts.forEach((draft, document) => {
        for (const { text, place } of waiting[document]) {
            fill(draft, prose, dates[document], draft.length + prose.random.whole(200, 2500));
            place.begin = draft.add(text);
            place.end = place.begin + text.length;
        }
        fill(draft, prose, dates[document], documentBytes * 0.98);
    });
    return { texts: drafts.map((draft) => draft.parts.join("")), dates, copies };
}
