// Times and the middle of them. Runs in Node and in a page.

// The value that a share of all (0.5: the median) does not exceed; NaN of nothing.
export function quantile(values, share) {
    const sorted = [...values].sort((one, other) => one - other);
    return sorted.length === 0 ? NaN : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))];
}
export const median = (values) => quantile(values, 0.5);

// Milliseconds of the processor that this process has had, all its threads; undefined where the runtime does not tell.
// On a busy machine the clock on the wall also counts the waiting, and long work waits more than short work.
function processorMs() {
    if (!globalThis.process?.cpuUsage) return undefined;
    const { user, system } = globalThis.process.cpuUsage();
    return (user + system) / 1000;
}

const medianOrNone = (values) => (values.includes(undefined) ? undefined : median(values));

// Short work goes on being repeated for so long. Until then a runtime still compiles it on further threads, and the
// processor's time of a few calls would be mostly the compiler's.
const repeatedMs = 400;

// {cold, warm, cpuCold, cpu, answer}: milliseconds of the first call and the median of the `repetitions` or more after it
// (without any, the first call counts for both), by the clock and by the processor, and what the last one gave. `forget`
// runs between the calls, untimed.
export function timeWork(work, repetitions, forget = () => {}) {
    const wall = [], processor = [];
    const begun = performance.now();
    let answer;
    for (let i = 0; i <= repetitions || (repetitions > 0 && performance.now() - begun < repeatedMs); ++i) {
        if (i > 0) forget();
        const begin = performance.now(), processorBegin = processorMs();
        answer = work();
        processor.push(processorBegin === undefined ? undefined : processorMs() - processorBegin);
        wall.push(performance.now() - begin);
    }
    const later = repetitions > 0 ? 1 : 0;
    return { cold: wall[0], warm: median(wall.slice(later)), cpuCold: processor[0], cpu: medianOrNone(processor.slice(later)), answer };
}

// A browser's clock moves in steps of up to a tenth of a millisecond, so a question is asked until this long has
// passed, and the mean taken.
const askingMs = 4, fewestTimes = 3;
const askingClock = () => processorMs() ?? performance.now();

// {median, p95}: microseconds over the questions, each asked once before it counts; of the processor where it is told.
export function timeQuestions(questions, ask) {
    const times = questions.map((question) => {
        ask(question);
        const begin = askingClock();
        let asked = 0, passed = 0;
        for (let batch = fewestTimes; passed < askingMs; batch *= 2) {
            for (let i = 0; i < batch; ++i) ask(question);
            asked += batch;
            passed = askingClock() - begin;
        }
        return 1000 * passed / asked;
    });
    return { median: median(times), p95: quantile(times, 0.95) };
}
