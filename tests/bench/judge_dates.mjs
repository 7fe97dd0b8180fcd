// Found dates against the planted ones.
const daysInMs = 86_400_000;

// Days since 1970 of the first day that "2021-06" or "2021-06-28" means.
function firstDay(edtf) {
    const [year, month, day = 1] = edtf.split("-").map(Number);
    return Date.UTC(year, month - 1, day) / daysInMs;
}

// `found` by document as {begin, end, first?}, ascending; `first` is the first day of the date as it was understood.
// {count, recall, precision, understood}: shares of the planted dates that something was found over, of the found ones
// that lie over a planted one, and of the planted ones whose first day is right.
export function judgeDates(planted, found) {
    let count = 0, planned = 0, hit = 0, right = 0, understood = 0;
    planted.forEach((truths, document) => {
        const here = found[document];
        const overlaps = (one, other) => one.begin < other.end && other.begin < one.end;
        count += here.length;
        planned += truths.length;
        right += here.filter((date) => truths.some((truth) => overlaps(date, truth))).length;
        for (const truth of truths) {
            const over = here.filter((date) => overlaps(date, truth));
            hit += over.length > 0 ? 1 : 0;
            understood += over.some((date) => date.first === firstDay(truth.edtf)) ? 1 : 0;
        }
    });
    return { count, recall: hit / planned, precision: count ? right / count : 1, understood: understood / planned };
}
