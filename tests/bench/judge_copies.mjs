// Found shared passages against the planted near-copies.
const enough = 0.5;  // of the shorter of both sides of a copy must be covered by what was found

const overlap = (one, other) => (one.document !== other.document ? 0 : Math.max(0, Math.min(one.end, other.end) - Math.max(one.begin, other.begin)));

// `planted` as {from, to}, `found` as {a, b}, each side as {document, begin, end}. {recall, precision}: shares of the
// planted copies that are covered on both sides, and of the found ones that touch a planted copy on both sides.
export function judgeCopies(planted, found) {
    const byDocument = new Map();
    for (const pair of found) {
        for (const document of new Set([pair.a.document, pair.b.document])) {
            if (!byDocument.has(document)) byDocument.set(document, []);
            byDocument.get(document).push(pair);
        }
    }
    const touched = new Set();
    let covered = 0;
    for (const { from, to } of planted) {
        let inFrom = 0, inTo = 0;
        for (const pair of byDocument.get(from.document) ?? []) {
            for (const [one, other] of [[pair.a, pair.b], [pair.b, pair.a]]) {
                if (overlap(one, from) === 0 || overlap(other, to) === 0) continue;
                inFrom += overlap(one, from);
                inTo += overlap(other, to);
                touched.add(pair);
            }
        }
        covered += inFrom >= enough * (from.end - from.begin) && inTo >= enough * (to.end - to.begin) ? 1 : 0;
    }
    return { recall: planted.length ? covered / planted.length : 1, precision: found.length ? touched.size / found.length : 1 };
}
