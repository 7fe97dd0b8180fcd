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
        globalThis.__frames = [];
        const request = globalThis.requestAnimationFrame.bind(globalThis);
        globalThis.requestAnimationFrame = (call) => request((now) => {
            const begin = performance.now();
            call(now);
            globalThis.__frames.push({ at: now, busy: performance.now() - begin });
        });
    };
    const window = await open(browser, { before: watch, edit: withCorpus(corpus) });
    const { page } = window;
    const measured = async (act) => {
        await page.evaluate(() => { globalThis.__frames.length = 0; });
        await act();
        const seen = await page.evaluate(() => globalThis.__frames);
        const gaps = seen.slice(1).map((frame, i) => frame.at - seen[i].at).filter((gap) => gap < 500);
        return { busy: median(seen.map((frame) => frame.busy)), gap: gaps.length > 0 ? median(gaps) : NaN };
    };
    await page.evaluate(() => { globalThis.location.hash = 'view=timeline'; });
    await rest(window);
    await page.mouse.move(800, 500);
    // As a hand does it: one after the other at the pace of a screen, whether or not the last was answered.
    const steps = async (step) => {
        const sent = [];
        for (let i = 0; i < 90; ++i) {
            sent.push(step(i < 45 ? i : 90 - i, i < 45));
            await new Promise((done) => { setTimeout(done, 16); });
        }
        await Promise.all(sent);
        await rest(window);
    };
    const zoom = await measured(() => steps((_, nearer) => page.mouse.wheel(0, nearer ? -40 : 40)));
    await page.mouse.down();
    const pan = await measured(() => steps((i) => page.mouse.move(800 + i * 6, 500)));
    await page.mouse.up();
    await window.close();
    return { zoom, pan };
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-timeline-'));
const browser = await launch();
try {
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
