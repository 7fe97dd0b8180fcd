// What a frame of a view costs: in the window, and in the page while a hand moves that never waits.
import { spawnSync } from 'node:child_process';
import { open, rest, withCorpus } from '../browser/page.mjs';

const rounds = 3, frames = 200;
export const mean = (values) => values.reduce((sum, value) => sum + value, 0) / values.length;
export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// The same numbers for everyone.
export function sequence(seed) {
    let state = seed;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

// ms for each further frame of `view` of the corpus in the file.
export function inWindow(file, view, more = []) {
    const times = (n) => {
        const begin = performance.now();
        const { status, stderr } = spawnSync(process.env.PARALLAX_NATIVE, ['--frames', String(n), '--size', '1440x900', '--view', view, ...more, file], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return performance.now() - begin;
    };
    return median(Array.from({ length: rounds }, () => (times(20 + frames) - times(20)) / frames));
}

// The page with this corpus at this address; it counts the ms of its own work in each frame.
export async function openWatched(browser, corpus, address) {
    const watch = () => {
        globalThis.__frames = [];
        const request = globalThis.requestAnimationFrame.bind(globalThis);
        globalThis.__request = request;
        globalThis.requestAnimationFrame = (call) => request((now) => {
            const begin = performance.now();
            call(now);
            globalThis.__frames.push(performance.now() - begin);
        });
    };
    const window = await open(browser, { before: watch, edit: withCorpus(corpus) });
    await window.page.evaluate((hash) => { globalThis.location.hash = hash; }, address);
    await rest(window);
    return window;
}

// In each of the browser's frames a further step, there and back. A step is a wheel event
// ({ wheel: { deltaY: 40 } }) or so many px of a drawn pointer ({ drag: 4 }); `at` is where.
export async function drive(window, { at, wheel, drag }) {
    const gaps = await window.page.evaluate(async (hand) => {
        const canvas = globalThis.document.getElementById('canvas'), seen = [], steps = 120;
        const send = (Type, type, more) => canvas.dispatchEvent(new Type(type, {
            bubbles: true, cancelable: true, pointerType: 'mouse', pointerId: 1, isPrimary: true, clientX: hand.at.x, clientY: hand.at.y, ...more }));
        globalThis.__frames.length = 0;
        if (hand.drag) send(globalThis.PointerEvent, 'pointerdown', { button: 0, buttons: 1 });
        else send(globalThis.PointerEvent, 'pointermove', {});
        for (let i = 0, last = 0; i < steps; ++i) {
            const now = await new Promise((done) => { globalThis.__request(done); });
            if (last) seen.push(now - last);
            last = now;
            const forth = i < steps / 2;
            if (hand.drag) {
                send(globalThis.PointerEvent, 'pointermove', { clientX: hand.at.x + (forth ? i : steps - i) * hand.drag, buttons: 1 });
                continue;
            }
            const turned = { ...hand.wheel };
            for (const axis of ['deltaX', 'deltaY']) if (turned[axis] && !forth) turned[axis] = -turned[axis];
            send(globalThis.WheelEvent, 'wheel', turned);
        }
        if (hand.drag) send(globalThis.PointerEvent, 'pointerup', { button: 0 });
        return seen;
    }, { at, wheel, drag });
    const busy = median((await window.page.evaluate(() => globalThis.__frames)));
    await rest(window);
    // The browser shows frames at its own pace, so the median jumps from one multiple of it to the next.
    return { busy, gap: median(gaps), mean: mean(gaps) };
}

// So many wheel events, one a frame.
export async function turn(window, { at, deltaY, times: count }) {
    await window.page.evaluate(async (hand) => {
        const canvas = globalThis.document.getElementById('canvas');
        for (let i = 0; i < hand.count; ++i) {
            canvas.dispatchEvent(new globalThis.WheelEvent('wheel', { bubbles: true, cancelable: true, clientX: hand.at.x, clientY: hand.at.y, deltaY: hand.deltaY }));
            await new Promise((done) => { globalThis.__request(done); });
        }
    }, { at, deltaY, count });
    await rest(window);
}

// What the browser needs here for a canvas of the same size that is only cleared: no page can be faster.
export async function bareGap(browser) {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.setContent('<body style="margin:0"><canvas width="1440" height="900"></canvas>');
    const gaps = await page.evaluate(async () => {
        const gl = globalThis.document.querySelector('canvas').getContext('webgl2', { alpha: false, antialias: false }), seen = [];
        for (let i = 0, last = 0; i < 120; ++i) {
            const now = await new Promise((done) => { globalThis.requestAnimationFrame(done); });
            if (last) seen.push(now - last);
            last = now;
            gl.clearColor(i / 120, 0.5, 0.5, 1);
            gl.clear(gl.COLOR_BUFFER_BIT);
        }
        return seen;
    });
    await page.close();
    return median(gaps);
}
