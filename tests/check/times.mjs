// Dates by months alone, counted from the year 0: in which column of time an EDTF date falls.

// First and last month of one side; null for what is open or wider than its digits (199X).
function monthsOf(side) {
    const found = /^(-?\d{4})(?:-(\d\d))?(?:-\d\d)?[~?%]?$/.exec(side);
    if (!found) return null;
    const january = 12 * Number(found[1]);
    const part = Number(found[2] ?? 0);
    if (part === 0) return [january, january + 11];
    if (part <= 12) return [january + part - 1, january + part - 1];
    const spring = january + 2 + 3 * (part - 21);
    return [spring, spring + 2];
}

const padded = (number, width) => String(number).padStart(width, "0");
const yearName = (year) => (year < 0 ? `-${padded(-year, 4)}` : padded(year, 4));

// "2021-07", "2021-Q3", "2021", "several-years" or "undated".
export function timeOf(edtf, bin) {
    if (edtf === "") return "undated";
    const sides = edtf.split("/");
    const [begin, end] = [monthsOf(sides[0]), monthsOf(sides.at(-1))];
    if (!begin || !end) return "several-years";
    const [first, last] = [begin[0], end[1]];
    const year = Math.floor(first / 12);
    if (Math.floor(last / 12) !== year) return "several-years";
    if (bin === "month" && first === last) return `${yearName(year)}-${padded((first % 12) + 1, 2)}`;
    const quarter = Math.floor(first / 3);
    if (bin !== "year" && Math.floor(last / 3) === quarter) return `${yearName(year)}-Q${(quarter % 4) + 1}`;
    return yearName(year);
}

// A year before its first quarter, that before its first month.
export function inOrderOfTime(names) {
    const keyOf = (name) => {
        if (name === "undated") return [Infinity, 1];
        if (name === "several-years") return [Infinity, 0];
        const [, year, , quarter, month] = /^(-?\d+)(-(?:Q(\d)|(\d\d)))?$/.exec(name);
        if (quarter) return [12 * Number(year) + 3 * (Number(quarter) - 1), 1];
        return month ? [12 * Number(year) + Number(month) - 1, 2] : [12 * Number(year), 0];
    };
    return [...names].sort((a, b) => {
        const [x, y] = [keyOf(a), keyOf(b)];
        return x[0] === y[0] ? x[1] - y[1] : x[0] < y[0] ? -1 : 1;
    });
}
