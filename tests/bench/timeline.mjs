// Corpora of that many dates in ten sources; the whole timeline, then zooming and moving through it. Each figure is the
// median of single frames in the page, and of the time that further frames take in the window.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, open, rest, withCorpus } from '../browser/page.mjs';

const sourceCount = 10, rounds = 3, frames = 200;
const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

// The same numbers for everyone.
function sequence(seed) {
    let state = seed;
    return (below) => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return Math.floor((state / 2 ** 32) * below);
    };
}

const two = (n) => String(n).padStart(2, '0');

function corpusWith(count) {
    const random = sequence(7);
    const sources = Array.from({ length: sourceCount }, (_, s) => ({
        id: `s${s}`, label: `Source ${s}`, record: { title: `Source ${s}` }, issued: { date: String(2010 + s) },
        extent: 'digest', passages: [{ n: 1, text: 'Dates.' }], events: [],
    }));
    for (let i = 0; i < count; ++i) {
        const year = 2030 - Math.floor(random(130) * random(130) / 130), month = two(1 + random(12)), day = two(1 + random(28));
        const date = i % 5 === 0 ? `${year}` : i % 5 === 1 ? `${year}-${month}` : `${year}-${month}-${day}`;
        sources[i % sourceCount].events.push({ date, basis: 'stated', label: `Event number ${i}`, passages: [1], kind: 'event' });
    }
    return { format: 'parallax-corpus/1', id: 'dates', title: 'Dates', sources };
}

function inWindow(file) {
    const times = (n) => {
        const begin = performance.now();
        const { status, stderr } = spawnSync(process.env.PARALLAX_NATIVE, ['--frames', String(n), '--size', '1440x900', '--view', 'timeline', file], { encoding: 'utf8' });
        if (status !== 0) throw new Error(stderr);
        return performance.now() - begin;
    };
    return median(Array.from({ length: rounds }, () => (times(20 + frames) - times(20)) / frames));
}

async function inPage(browser, corpus) {
    const watch = () => {
        globalThis.__frames = [];  // ms of the page's own work in each
        const request = globalThis.requestAnimationFrame.bind(globalThis);
        globalThis.__request = request;
        globalThis.requestAnimationFrame = (call) => request((now) => {
            const begin = performance.now();
            call(now);
            globalThis.__frames.push(performance.now() - begin);
        });
    };
    const window = await open(browser, { before: watch, edit: withCorpus(corpus) });
    const { page } = window;
    await page.evaluate(() => { globalThis.location.hash = 'view=timeline'; });
    await rest(window);
    // As a hand does it that never waits: in each of the browser's frames a further step, there and back.
    const script = async (name) => {
        const gaps = await page.evaluate(async (kind) => {
            const canvas = globalThis.document.getElementById('canvas'), seen = [], steps = 120;
            const send = (Type, type, more) => canvas.dispatchEvent(new Type(type, {
                bubbles: true, cancelable: true, pointerType: 'mouse', pointerId: 1, isPrimary: true, clientY: 500, ...more }));
            globalThis.__frames.length = 0;
            if (kind === 'pan') send(globalThis.PointerEvent, 'pointerdown', { clientX: 800, button: 0, buttons: 1 });
            for (let i = 0, last = 0; i < steps; ++i) {
                const now = await new Promise((done) => { globalThis.__request(done); });
                if (last) seen.push(now - last);
                last = now;
                const forth = i < steps / 2;
                if (kind === 'zoom') send(globalThis.WheelEvent, 'wheel', { clientX: 800, deltaY: forth ? -40 : 40 });
                else send(globalThis.PointerEvent, 'pointermove', { clientX: 800 + (forth ? i : steps - i) * 4, buttons: 1 });
            }
            if (kind === 'pan') send(globalThis.PointerEvent, 'pointerup', { clientX: 800, button: 0 });
            return seen;
        }, name);
        const busy = median((await page.evaluate(() => globalThis.__frames)));
        await rest(window);
        return { busy, gap: median(gaps) };
    };
    const zoom = await script('zoom'), pan = await script('pan');
    await window.close();
    return { zoom, pan };
}

// What the browser needs here for a canvas of the same size that is only cleared: no page can be faster.
async function bareGap(browser) {
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

const folder = mkdtempSync(join(tmpdir(), 'parallax-timeline-'));
const browser = await launch();
try {
    console.log(`A canvas that is only cleared: ${(await bareGap(browser)).toFixed(1)} ms between frames`);
    console.log('dates     window ms a frame   page, zoom: ms of script, ms between frames   page, pan: the same');
    const rows = [];
    for (const count of process.argv.slice(2).map(Number)) {
        const corpus = corpusWith(count), file = join(folder, `${count}.json`);
        writeFileSync(file, JSON.stringify(corpus));
        const native = inWindow(file), { zoom, pan } = await inPage(browser, corpus);
        rows.push({ count, native, zoom: zoom.busy, pan: pan.busy });
        const ms = (value) => value.toFixed(1).padStart(7);
        console.log(`${String(count).padEnd(9)} ${ms(native)}             ${ms(zoom.busy)} ${ms(zoom.gap)}                              ${ms(pan.busy)} ${ms(pan.gap)}`);
    }
    for (let i = 1; i < rows.length; ++i) {
        const growth = (key) => (rows[i][key] / rows[i - 1][key]).toFixed(2);
        console.log(`growth ${rows[i - 1].count} to ${rows[i].count}: window ${growth('native')}, zoom ${growth('zoom')}, pan ${growth('pan')}`);
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true });
}
