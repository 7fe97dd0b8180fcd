// What each view can be had as: pictures that show what the page shows, tables, and files under plain names.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

const width = 1440, height = 900, statusBar = 28;
const svg = 'Picture as seen (SVG)', png = 'Picture as seen (PNG)';
const views = [
    { view: 'timeline', tab: 'Timeline', says: ['All dates', 'events by year'], tables: {} },
    // Below, the page has the editor and the picture its caption.
    { view: 'themes', tab: 'Themes', upper: 0.68, says: ['Theme', 'silent: read, says nothing'], tables: {
        'Every measure of every cell (CSV)': ['themes.csv', 'row,column,passages,hits,hits_low,hits_high,per_1000,per_1000_low,per_1000_high,'
            + 'passage_share,passage_share_low,passage_share_high,row_percent,row_percent_low,row_percent_high,column_percent,'
            + 'column_percent_low,column_percent_high,tf_idf,g2,p,log_ratio,reason'],
    } },
    { view: 'compare', tab: 'Compare', says: ['Question'], tables: {
        'Passages that say like things (CSV)': ['compare-similar.csv', 'source_a,passage_a,source_b,passage_b,score,shared_terms'],
        'Passages in the same words (CSV)': ['compare-same-words.csv', 'source_a,passage_a,begin_a,end_a,source_b,passage_b,begin_b,'
            + 'end_b,words,identity,kind,text_a,text_b'],
    } },
    { view: 'positions', tab: 'Compare', radio: 'Positions', says: ['Furthest apart', 'Distance'], tables: {
        'Positions of all sources (CSV)': ['positions.csv', 'question,source,stance,when,summary,passages,words,hedges,boosters'],
    } },
];

async function goTo(window, { tab, radio = 'Side by side' }) {
    await window.page.getByRole('tab', { name: tab, exact: true }).dispatchEvent('click');
    await rest(window);
    if (tab !== 'Compare') return;
    await window.page.getByRole('radio', { name: radio }).dispatchEvent('click');
    await rest(window);
}

// The file that comes of an entry of the list, as {name, bytes}.
async function exported(window, entry) {
    const { page } = window;
    const button = page.getByRole('button', { name: 'Export…' });
    assert.equal(await button.getAttribute('aria-expanded'), 'false');
    await button.dispatchEvent('click');
    await rest(window);
    assert.equal(await button.getAttribute('aria-expanded'), 'true');
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: entry }).dispatchEvent('click');
    const file = await download;
    await rest(window);
    assert.equal(await page.getByRole('menuitem').count(), 0);
    const name = file.suggestedFilename();
    assert.match(await page.locator('#mirror footer').textContent(), new RegExp(`${name.replaceAll('.', '\\.')} is among your downloads`));
    return { name, bytes: readFileSync(await file.path()) };
}

// What DOMParser makes of it: faults, names, size, texts, and whatever could reach outside.
const read = (page, bytes) => page.evaluate((source) => {
    const document = new DOMParser().parseFromString(source, 'image/svg+xml');
    const root = document.documentElement;
    return {
        faults: document.querySelectorAll('parsererror').length,
        title: root.querySelector('title')?.textContent,
        description: root.querySelector('desc')?.textContent,
        size: [Number(root.getAttribute('width')), Number(root.getAttribute('height'))],
        texts: [...root.querySelectorAll('text')].map((text) => text.textContent),
        names: [...new Set([...root.querySelectorAll('*')].map((element) => element.localName))],
        reaching: [...root.querySelectorAll('*')].flatMap((element) => [...element.attributes])
            .filter(({ name, value }) => /href|^on/.test(name) || /url\((?!#c\d+\))/.test(value)).map(({ name }) => name),
    };
}, bytes.toString('utf8'));

// Both pictures as blocks of 12 px of mean colour. Gives the mean difference of the channels, the share of blocks that
// differ clearly, and the share of each picture that has the colour of its first pixel of paper. Of `upper`, their
// upper part, alone.
async function compare({ context }, first, second, paper, upper = 1) {
    const bench = await context.newPage();
    const result = await bench.evaluate(async ([sources, [red, green, blue], part]) => {
        const block = 12, pictures = [];
        let columns, rows;
        for (const source of sources) {
            const picture = new Image();
            picture.src = source;
            await picture.decode();
            const canvas = document.createElement('canvas');
            [canvas.width, canvas.height] = [picture.width, picture.height];
            const brush = canvas.getContext('2d', { willReadFrequently: true });
            brush.drawImage(picture, 0, 0);
            const { data } = brush.getImageData(0, 0, canvas.width, canvas.height);
            columns = Math.floor(canvas.width / block);
            rows = Math.floor((canvas.height * part) / block);
            const sums = new Float64Array(columns * rows * 3);
            let ofPaper = 0;
            for (let y = 0; y < rows * block; ++y)
                for (let x = 0; x < columns * block; ++x) {
                    const at = 4 * (y * canvas.width + x), to = 3 * (Math.floor(y / block) * columns + Math.floor(x / block));
                    for (let i = 0; i < 3; ++i) sums[to + i] += data[at + i] / block / block;
                    if (data[at] === red && data[at + 1] === green && data[at + 2] === blue) ofPaper += 1;
                }
            pictures.push({ size: [canvas.width, canvas.height], sums, paper: ofPaper / (rows * columns * block * block) });
        }
        let difference = 0, apart = 0;
        const [a, b] = pictures.map(({ sums }) => sums);
        for (let i = 0; i < a.length; i += 3) {
            const of = Math.abs(a[i] - b[i]) + Math.abs(a[i + 1] - b[i + 1]) + Math.abs(a[i + 2] - b[i + 2]);
            difference += of / a.length;
            if (of / 3 > 24) apart += 3 / a.length;
        }
        return { sizes: pictures.map(({ size }) => size), papers: pictures.map((one) => one.paper), difference, apart };
    }, [[first, second], paper, upper]);
    await bench.close();
    return result;
}

const papers = { light: [0xfb, 0xfa, 0xf7], dark: [0x16, 0x18, 0x1c] };
const asPng = (bytes) => `data:image/png;base64,${bytes.toString('base64')}`;
const asSvg = (bytes) => `data:image/svg+xml;base64,${bytes.toString('base64')}`;

test('a calendar holds what has days at both ends, and says how many dates have not', async () => {
    const window = await open(browser, { width, height });
    try {
        await goTo(window, { tab: 'Timeline' });
        const table = await exported(window, 'Dates as a table (CSV)'), calendar = await exported(window, 'Dates as a calendar (iCalendar)');
        assert.match(calendar.name, /\.ics$/);
        const lines = table.bytes.toString('utf8').trim().split('\r\n').slice(1);
        const rows = lines.filter((line) => line.split(',')[2] !== '').length;  // the others have no date at all
        const events = calendar.bytes.toString('utf8').split('BEGIN:VEVENT').length - 1;
        assert.ok(events > 0 && events < rows, `${events} of ${rows}`);
        const box = window.page.getByRole('dialog');
        assert.match(await box.textContent(), new RegExp(`(^|\\D)${rows - events} dates? not in the calendar`));
    } finally {
        await window.close();
    }
});

for (const { ratio, colours } of [{ ratio: 1, colours: 'light' }, { ratio: 2, colours: 'dark' }])
    for (const one of views)
        test(`${one.view} at ratio ${ratio}, ${colours}: SVG and PNG show what the page shows`, async () => {
            const window = await open(browser, { width, height, ratio, colours });
            try {
                await goTo(window, one);
                const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
                const vector = await exported(window, svg);
                assert.equal(vector.name, `${corpus.id}-${one.view}.svg`);
                const seen = await read(window.page, vector.bytes);
                assert.equal(seen.faults, 0);
                assert.ok(seen.title.endsWith(` · ${corpus.title}`), seen.title);
                assert.match(seen.description, /address: #view=/);
                assert.deepEqual(seen.reaching, []);
                for (const name of seen.names)
                    assert.ok(['svg', 'title', 'desc', 'defs', 'clipPath', 'g', 'rect', 'circle', 'path', 'polyline', 'polygon', 'text'].includes(name), name);
                for (const words of one.says) assert.ok(seen.texts.includes(words), `${words} in ${seen.texts.join(' | ')}`);
                assert.ok(seen.texts.length > 40);

                const raster = await exported(window, png);
                assert.equal(raster.name, `${corpus.id}-${one.view}.png`);
                const [w, h] = seen.size;
                assert.equal(raster.bytes.readUInt32BE(16), w * ratio);
                assert.equal(raster.bytes.readUInt32BE(20), h * ratio);

                const clip = { x: width - w, y: height - statusBar - h, width: w, height: h };
                await window.page.mouse.move(4, 4);
                await window.page.evaluate(() => document.activeElement?.blur());
                await rest(window);
                const shot = asPng(await window.page.screenshot({ clip, scale: 'device' }));
                const exact = await compare(window, asPng(raster.bytes), shot, papers[colours], one.upper);
                assert.deepEqual(exact.sizes[0], exact.sizes[1]);
                // But for the bar of what scrolls the picture is the screen's.
                assert.ok(exact.difference < 0.5 && exact.apart < 0.02, JSON.stringify(exact));
                assert.ok(exact.papers[0] > 0.2 && exact.papers[0] < 0.98, JSON.stringify(exact));

                const plain = asPng(await window.page.screenshot({ clip, scale: 'css' }));
                const drawn = await compare(window, asSvg(vector.bytes), plain, papers[colours], one.upper);
                assert.ok(drawn.difference < 3 && drawn.apart < 0.03, JSON.stringify(drawn));
                if (ratio === 1) assert.ok(Math.abs(drawn.papers[0] - drawn.papers[1]) < 0.04, JSON.stringify(drawn));
                assert.deepEqual(window.complaints, []);
                assert.deepEqual(window.requests.filter((url) => !/^(blob|data):/.test(url)), []);
            } finally {
                await window.close();
            }
        });

test('tables have their headers and plain names', async () => {
    const window = await open(browser);
    const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
    for (const one of views) {
        await goTo(window, one);
        for (const [entry, [name, header]] of Object.entries(one.tables)) {
            const file = await exported(window, entry);
            assert.equal(file.name, `${corpus.id}-${name}`);
            assert.equal(file.bytes.toString('utf8').split('\r\n')[0], header);
        }
    }
    await window.close();
});

test('by keys alone: the list opens, its entries follow, and the button has the focus again', async () => {
    const window = await open(browser);
    const { page } = window;
    await goTo(window, views[1]);
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent);
    await page.getByRole('button', { name: 'Export…' }).focus();
    await page.keyboard.press('Enter');
    await rest(window);
    await page.keyboard.press('Tab');
    await rest(window);
    assert.match(await focused(), /Picture as seen \(SVG\)/);
    const download = page.waitForEvent('download');
    await page.keyboard.press('Enter');
    assert.match((await download).suggestedFilename(), /-themes\.svg$/);
    await rest(window);
    assert.match(await focused(), /Export…/);
    await page.keyboard.press('Enter');
    await rest(window);
    await page.keyboard.press('Escape');
    await rest(window);
    assert.equal(await page.getByRole('menuitem').count(), 0);
    await window.close();
});
