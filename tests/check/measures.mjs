// The measures of the theme tables a second time, each from its textbook formula and by another route than the
// program's: G2 over the four cells of observed and expected, p by adding up the normal density.

const xlogx = (observed, expected) => (observed === 0 ? 0 : observed * (Math.log(observed) - Math.log(expected)));

// Dunning 1993 in the form of Rayson and Garside 2000, signed by over- and under-use.
export function logLikelihood(a, b, totalA, totalB) {
    const expectedA = (totalA * (a + b)) / (totalA + totalB);
    const expectedB = (totalB * (a + b)) / (totalA + totalB);
    if (a + b === 0) return 0;
    const g2 = 2 * (xlogx(a, expectedA) + xlogx(b, expectedB));
    return a * totalB >= b * totalA ? g2 : -g2;
}

// The same over all four cells of a two-by-two table.
export function logLikelihoodOfTable(both, onlyA, onlyB, neither) {
    const all = both + onlyA + onlyB + neither;
    const rows = [both + onlyA, onlyB + neither];
    const columns = [both + onlyB, onlyA + neither];
    const cells = [[both, onlyA], [onlyB, neither]];
    let g2 = 0;
    for (const i of [0, 1]) for (const j of [0, 1]) g2 += 2 * xlogx(cells[i][j], (rows[i] * columns[j]) / all);
    return both * all >= rows[0] * columns[0] ? g2 : -g2;
}

// Chance of a standard normal variable beyond ±sqrt(|g2|), by Simpson's rule over its density; what lies beyond twelve
// more standard deviations does not show.
export function chanceOf(g2) {
    const from = Math.sqrt(Math.abs(g2));
    const steps = 20_000;
    const width = 12 / steps;
    const density = (x) => Math.exp((-x * x) / 2) / Math.sqrt(2 * Math.PI);
    let sum = density(from) + density(from + 12);
    for (let i = 1; i < steps; ++i) sum += (i % 2 === 1 ? 4 : 2) * density(from + i * width);
    return 2 * ((sum * width) / 3);
}

// Hardie 2014, a half in the place of nothing.
export function logRatio(a, b, totalA, totalB) {
    if (a + b === 0) return 0;
    return Math.log2((a || 0.5) * totalB) - Math.log2((b || 0.5) * totalA);
}

const kNormal95 = 1.959963984540054;

// Wilson 1927: the two shares p for which (share - p)^2 = z^2 p (1 - p) / n.
export function wilson(part, whole) {
    const [z2, share] = [kNormal95 ** 2, part / whole];
    const [a, b, c] = [1 + z2 / whole, -(2 * share + z2 / whole), share * share];
    const root = Math.sqrt(Math.max(0, b * b - 4 * a * c));
    return [part === 0 ? 0 : (-b - root) / (2 * a), part === whole ? 1 : (-b + root) / (2 * a)];
}

// Byar's approximation (Rothman and Boice 1979).
export function byar(count) {
    const low = count === 0 ? 0 : Math.max(0, count * (1 - 1 / (9 * count) - kNormal95 / (3 * Math.sqrt(count))) ** 3);
    return [low, (count + 1) * (1 - 1 / (9 * (count + 1)) + kNormal95 / (3 * Math.sqrt(count + 1))) ** 3];
}

// Of two maps from a term to its weight.
export function cosine(a, b) {
    const length = (vector) => Math.hypot(...vector.values());
    let product = 0;
    for (const [term, weight] of a) product += weight * (b.get(term) ?? 0);
    return product === 0 ? 0 : product / length(a) / length(b);
}
