// Corpora of so many themes in so many sources; scrolling down and across their heatmap at the size it has first and at
// three steps more, and zooming from the whole of it in and back. Each figure is the median of single frames in the page,
// and of the time that further frames take in the window.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from '../browser/page.mjs';
import { bareGap, drive, inWindow, openWatched, sequence } from './drawing.mjs';

function corpusWith(rows, columns) {
    const random = sequence(11), word = (t) => `word${String.fromCharCode(97 + (t % 26))}${String.fromCharCode(97 + (Math.floor(t / 26) % 26))}`;
    const sources = Array.from({ length: columns }, (_, s) => ({
        id: `s${s}`, label: `Source ${s}`, record: { title: `Source ${s}` }, issued: { date: String(1800 + s) }, extent: 'digest',
        passages: Array.from({ length: 6 }, (_unused, p) => ({
            n: p + 1, text: `${Array.from({ length: 60 }, () => word(Math.floor(random(rows) * random(rows) / rows))).join(' ')}.`,
        })),
    }));
    const themes = Array.from({ length: rows }, (_, t) => ({
        id: `t${t}`, label: `Theme number ${t}`, short: `Theme ${t}`, description: 'One word.', terms: { en: [word(t)] },
    }));
    return { format: 'parallax-corpus/1', id: 'heat', title: 'Heat', language: 'en', sources, themes };
}

async function inPage(browser, corpus) {
    const at = { x: 700, y: 300 };
    const window = await openWatched(browser, corpus, 'view=themes&zoom=3');
    const down = await drive(window, { at, wheel: { deltaY: 30 } }), across = await drive(window, { at, wheel: { deltaX: 30 } });
    await window.close();
    const far = await openWatched(browser, corpus, 'view=themes&zoom=-30');
    const zoom = await drive(far, { at, wheel: { deltaY: -10, ctrlKey: true } });
    await far.close();
    return { down, across, zoom };
}

const folder = mkdtempSync(join(tmpdir(), 'parallax-heatmap-'));
const browser = await launch();
try {
    console.log(`A canvas that is only cleared: ${(await bareGap(browser)).toFixed(1)} ms between frames`);
    console.log('cells       window ms a frame   page, ms of script and ms between frames: scrolled down   across          zoomed');
    const measured = [];
    for (const size of process.argv.slice(2)) {
        const [rows, columns] = size.split('x').map(Number);
        const corpus = corpusWith(rows, columns), file = join(folder, `${size}.json`);
        writeFileSync(file, JSON.stringify(corpus));
        const native = inWindow(file, 'themes'), page = await inPage(browser, corpus);
        measured.push({ size, native, down: page.down.busy, across: page.across.busy, zoom: page.zoom.busy });
        const ms = (value) => value.toFixed(1).padStart(7), both = ({ busy, gap, mean }) => `${ms(busy)} ${ms(gap)} (${mean.toFixed(1)})`;
        console.log(`${size.padEnd(11)} ${ms(native)}                                                      ${both(page.down)}   ${both(page.across)}  ${both(page.zoom)}`);
    }
    for (let i = 1; i < measured.length; ++i) {
        const growth = (key) => (measured[i][key] / measured[i - 1][key]).toFixed(2);
        console.log(`growth ${measured[i - 1].size} to ${measured[i].size}: window ${growth('native')}, down ${growth('down')}, across ${growth('across')}, zoom ${growth('zoom')}`);
    }
} finally {
    await browser.close();
    rmSync(folder, { recursive: true });
}
