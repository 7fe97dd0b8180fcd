// Opens the built page the way a reader does: copied alone to a folder of its own, from file://, with the network cut.
// Collects what must not happen: requests, complaints on the console, refusals by the policy.
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));
export const pageFile = process.env.PARALLAX_PAGE ?? join(root, 'dist/parallax.html');
if (!process.env.PARALLAX_PLAYWRIGHT) throw new Error('PARALLAX_PLAYWRIGHT must name the index.mjs of playwright-core; tests/run sets it');
const { chromium } = await import(process.env.PARALLAX_PLAYWRIGHT);

// Nothing is measured by these: a machine that does much else at the same time is only slow.
const patience_ms = 90_000;

export function launch(...further) {
    return chromium.launch({
        executablePath: process.env.PARALLAX_CHROMIUM ?? '/usr/bin/chromium',
        args: ['--no-sandbox', '--use-angle=swiftshader', '--enable-unsafe-swiftshader', ...further],
    });
}

// Opens the page in a new window of `browser` and, unless `start` is false, waits until it has drawn. Options:
// width, height, ratio, colours ("light", "dark"), before (a function run in the page before its own scripts),
// edit (a function from the page's text to the text to open), context (further options for the window).
// `window.requests` and `window.complaints` are lists of texts; `window.close()` also removes the copy.
export async function open(browser, { width = 1440, height = 900, ratio = 1, colours = 'light', before, edit, start = true, context: further } = {}) {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-'));
    const file = join(folder, 'page.html');
    if (edit) writeFileSync(file, edit(readFileSync(pageFile, 'utf8')));
    else copyFileSync(pageFile, file);
    const address = pathToFileURL(file).href;

    const context = await browser.newContext({
        viewport: { width, height }, deviceScaleFactor: ratio, colorScheme: colours, ...further,
    });
    context.setDefaultTimeout(patience_ms);
    await context.setOffline(true);
    const page = await context.newPage();
    const requests = [], complaints = [];
    page.on('request', (request) => {
        if (request.url() !== address) requests.push(request.url().slice(0, 200));
    });
    page.on('console', (message) => {
        if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    if (before) await page.addInitScript(before);
    await page.goto(address);
    const opened = {
        page, context, requests, complaints, address,
        async close() {
            await context.close();
            rmSync(folder, { recursive: true, force: true });
        },
    };
    if (start) await drawn(opened);
    return opened;
}

// Waits for the first drawn frame; a page that failed says why.
export async function drawn({ page, complaints }) {
    await page.waitForFunction(() => window.__parallax?.ready || window.__parallax?.failed, null, { timeout: patience_ms })
        .catch(() => { throw new Error(`nothing drawn after ${patience_ms / 1000} s; ${complaints.join('; ')}`); });
    if (await page.evaluate(() => window.__parallax.failed))
        throw new Error(await page.locator('#failure-details').textContent());
    await rest({ page });
}

// Waits until the page has nothing left to draw or to write: input is worked through, elements and address are up to
// date. Two looks with a frame of the browser between, because news such as a change of size may still be on its way.
export async function rest({ page }) {
    const rested = await page.evaluate(async (most_ms) => {
        const pause = (ms) => new Promise((done) => setTimeout(done, ms));
        for (const end = performance.now() + most_ms; performance.now() < end;) {
            const frames = window.__parallax.frames;
            await pause(60);
            await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
            if (window.__parallax.resting && window.__parallax.addressed && window.__parallax.frames === frames) return true;
        }
        return false;
    }, patience_ms);
    if (!rested) throw new Error(`the page still draws after ${patience_ms / 1000} s`);
}

// The colours [r, g, b] at points [x, y] in CSS px of what the reader sees.
export async function coloursAt({ page, context }, points) {
    const png = (await page.screenshot({ scale: 'css' })).toString('base64');
    const bench = await context.newPage();
    const colours = await bench.evaluate(async ([data, places]) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${data}`;
        await picture.decode();
        const canvas = document.createElement('canvas');
        canvas.width = picture.width;
        canvas.height = picture.height;
        const brush = canvas.getContext('2d');
        brush.drawImage(picture, 0, 0);
        return places.map(([x, y]) => Array.from(brush.getImageData(x, y, 1, 1).data.slice(0, 3)));
    }, [png, points]);
    await bench.close();
    return colours;
}

// For open's `edit`: another corpus in place of the bundled one.
export function withCorpus(corpus) {
    const text = JSON.stringify(corpus).replaceAll('<', '\\u003c');
    return (html) => html.replace(/(id="corpus">)[^<]*/, (_, head) => head + text);
}

// A corpus of one source that holds these texts as passages.
export function corpusOf(texts, language) {
    return {
        format: 'parallax-corpus/1', id: 'test-texts', title: 'Test texts', language: 'en', version: '1.0.0',
        sources: [{
            id: 'texts', label: 'Texts', record: { title: 'Test texts', language }, extent: 'full-text',
            passages: texts.map((text, i) => ({ n: i + 1, text })),
        }],
        themes: [], questions: [], entities: [], shared_events: [],
    };
}

// Opens a source, known by its title, from the overview.
export async function openReader(window, title = 'Test texts') {
    await window.page.getByRole('link', { name: title }).first().dispatchEvent('click');
    await rest(window);
}

// A table of the mirror as {header: [text], rows: [{head, cells: [text]}]}.
export function readTable(page, name) {
    return page.getByRole('table', { name }).first().evaluate((table) => {
        const [head, ...rows] = [...table.querySelectorAll('tr')];
        return {
            header: [...head.children].map((cell) => cell.textContent),
            rows: rows.map((row) => ({
                head: row.querySelector('th')?.textContent ?? '',
                cells: [...row.querySelectorAll('td')].map((cell) => cell.textContent),
            })),
        };
    });
}
