// Times and the middle of them. Runs in Node and in a page.

// The value that a share of all (0.5: the median) does not exceed; NaN of nothing.
export function quantile(values, share) {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
export const median = (values) => quantile(values, 0.5);

// {cold, warm, answer}: milliseconds of the first call and the median of the `repetitions` after it (without any, the
// first call counts for both), and what the last one gave. `forget` runs between the calls, untimed.
export function timeWork(work, repetitions, forget = () => {}) {
    const times = [];
    let answer;
    for (let i = 0; i <= repetitions; ++i) {
        if (i > 0) forget();
        const begin = performance.now();
        answer = work();
        times.push(performance.now() - begin);
    }
    return { cold: times[0], warm: median(times.slice(repetitions > 0 ? 1 : 0)), answer };
}

// A browser's clock moves in steps of up to a tenth of a millisecond, so a question is asked until this long has
// passed, and the mean taken.
const askingMs = 4, fewestTimes = 3;

// {median, p95}: microseconds over the questions, each asked once before it counts.
export function timeQuestions(questions, ask) {
    const times = questions.map((question) => {
        ask(question);
        const begin = performance.now();
        let asked = 0, passed = 0;
        for (let batch = fewestTimes; passed < askingMs; batch *= 2) {
            for (let i = 0; i < batch; ++i) ask(question);
            asked += batch;
            passed = performance.now() - begin;
        }
        return 1000 * passed / asked;
    });
    return { median: median(times), p95: quantile(times, 0.95) };
}
