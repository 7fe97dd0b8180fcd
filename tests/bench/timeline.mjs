// Corpora of that many dates in ten sources; the whole timeline, then zooming in and back, and moving through a part of it.
// Each figure is the median of single frames in the page (the mean in brackets), and of the time that further frames take in
// the window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/page.mjs';
import { bareGap, drive, inWindow, openWatched, sequence, turn } from './drawing.mjs';

const sourceCount = 10;
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

async function inPage(browser, corpus) {
    const window = await openWatched(browser, corpus, 'view=timeline'), at = { x: 800, y: 500 };
    const zoom = await drive(window, { at, wheel: { deltaY: -40 } });
    await turn(window, { at, deltaY: -40, times: 25 });
    const pan = await drive(window, { at, drag: 4 });
    await window.close();
    return { zoom, pan };
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
        const native = inWindow(file, 'timeline'), { zoom, pan } = await inPage(browser, corpus);
        rows.push({ count, native, zoom: zoom.busy, pan: pan.busy });
        const ms = (value) => value.toFixed(1).padStart(7), gaps = ({ gap, mean }) => `${ms(gap)} (${mean.toFixed(1)})`;
        console.log(`${String(count).padEnd(9)} ${ms(native)}             ${ms(zoom.busy)} ${gaps(zoom)}                       ${ms(pan.busy)} ${gaps(pan)}`);
    }
    for (let i = 1; i < rows.length; ++i) {
        const growth = (key) => (rows[i][key] / rows[i - 1][key]).toFixed(2);
        console.log(`growth ${rows[i - 1].count} to ${rows[i].count}: window ${growth('native')}, zoom ${growth('zoom')}, pan ${growth('pan')}`);
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true });
}
