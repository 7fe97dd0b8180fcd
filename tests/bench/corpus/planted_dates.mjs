// Dates in nine forms of English, each with its meaning as EDTF, and numbers that look like dates and are none.
const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

const two = (number) => String(number).padStart(2, "0");
const ordinal = (day) => `${day}${day % 10 === 1 && day !== 11 ? "st" : day % 10 === 2 && day !== 12 ? "nd" : day % 10 === 3 && day !== 13 ? "rd" : "th"}`;
const weekday = ({ year, month, day }) => weekdays[new Date(Date.UTC(year, month - 1, day)).getUTCDay()];

export const dateForms = [
    ({ year, month, day }) => `${day} ${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${months[month - 1]} ${day}, ${year}`,
    ({ year, month, day }) => `${ordinal(day)} ${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${ordinal(day)} of ${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${year}-${two(month)}-${two(day)}`,
    ({ year, month, day }) => `${two(day)}/${two(month)}/${year}`,
    ({ year, month }) => `${months[month - 1]} ${year}`,
    ({ year, month, day }) => `${day} ${months[month - 1].slice(0, 3)} ${year}`,
    (date) => `${weekday(date)}, ${months[date.month - 1]} ${date.day}, ${date.year}`,
];
const monthOnly = 6;  // the form without a day

// {text, edtf}. Days are 13 or later, so that the form with slashes has one reading.
export function makeDate(random) {
    const date = { year: random.whole(1946, 2024), month: random.whole(1, 12), day: random.whole(13, 28) };
    const form = random.whole(0, dateForms.length - 1);
    const edtf = `${date.year}-${two(date.month)}` + (form === monthOnly ? "" : `-${two(date.day)}`);
    return { text: dateForms[form](date), edtf };
}

// A phrase without a date.
export function makeDecoy(random) {
    return random.of([
        () => `${random.whole(1, 9)},${random.whole(100, 999)} men`,
        () => `version ${random.whole(1, 9)}.${random.whole(0, 20)}.${random.whole(0, 9)}`,
        () => `Resolution ${random.whole(1950, 2020)}`,
        () => `at ${random.whole(10, 23)}:${random.whole(10, 59)}`,
        () => `$${random.whole(1900, 2100)}`,
        () => `${random.whole(1900, 2100)} tonnes`,
        () => `section ${random.whole(1, 12)}.${random.whole(1, 31)}`,
        () => `${random.whole(1, 99)} percent`,
    ])();
}
