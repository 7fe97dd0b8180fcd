// Every number of the theme table opens exactly as many passages as it says, and the table is the one the command line
// prints.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { objectsOfCsv, printed } from '../native/program.mjs';
import { launch, open, rest } from './page.mjs';

let browser, window, page, corpus, counts;
before(async () => {
    browser = await launch();
    window = await open(browser);
    page = window.page;
    corpus = JSON.parse(await page.locator('#corpus').textContent());
    counts = objectsOfCsv(printed('themes', '--format', 'csv'));
    await page.getByRole('tab', { name: 'Themes' }).dispatchEvent('click');
    await rest(window);
});
after(async () => {
    await window.close();
    await browser.close();
});

const matrix = () => page.locator('#mirror').getByRole('main').getByRole('table').first();

// The cells of the table by theme and source: what each says, and whether it can be pressed.
async function readCells() {
    const rows = await matrix().evaluate((table) => [...table.querySelectorAll('tr')].map((row) => ({
        head: row.querySelector('th')?.textContent,
        cells: [...row.querySelectorAll('td')].map((cell) => ({ text: cell.textContent, pressable: cell.querySelector('button') !== null })),
    })));
    return corpus.themes.map((theme) => {
        const row = rows.find((some) => some.head === theme.label);
        assert.ok(row, `a row for ${theme.label}`);
        return corpus.sources.map((source, s) => ({ theme, source, ...row.cells[s] }));
    }).flat();
}

const expected = ({ theme, source }) => counts.find((row) => row.source === source.id && row.theme === theme.id);
const nothing = /: (no match|silent|not covered|outside its time)\b/;

async function choose(measure) {
    await page.getByRole('button', { name: 'Show: ' }).dispatchEvent('click');
    await rest(window);
    await page.getByRole('menuitemradio', { name: measure, exact: true }).dispatchEvent('click');
    await rest(window);
    assert.equal(await page.getByRole('button', { name: `Show: ${measure}`, exact: true }).count(), 1);
}

for (const [measure, says] of [
    ['Passages', ({ passages }) => `: ${passages} passage${passages === '1' ? '' : 's'}`],
    ['Hits', ({ hits, passages }) => `: ${hits} term hit${hits === '1' ? '' : 's'} in ${passages} passage${passages === '1' ? '' : 's'}`],
    ['Hits per 1,000 words', ({ words, hits }) => `: ${(1000 * hits / words).toFixed(1)} hits per 1,000 words, ${hits} term hit`],
]) {
    test(`${measure}: each cell says what the command line prints`, async () => {
        await choose(measure);
        const cells = await readCells();
        assert.equal(cells.length, counts.length);
        assert.ok(cells.length > 0);
        for (const cell of cells) {
            const row = expected(cell);
            if (row.passages === '0') assert.match(cell.text, nothing);
            else assert.ok(cell.text.includes(says(row)), `"${cell.text}" for ${JSON.stringify(row)}`);
        }
        await choose('Passages');
    });
}

test('each cell opens a list as long as its number, of passages of that source', async () => {
    const cells = await readCells();
    const opened = await matrix().evaluate(async (table) => {
        const lists = [];
        for (const row of table.querySelectorAll('tr')) {
            for (const button of row.querySelectorAll('td button')) {
                button.click();
                const frames = window.__parallax.frames;
                while (window.__parallax.frames < frames + 2 || !window.__parallax.resting)
                    await new Promise((done) => setTimeout(done, 5));
                const articles = document.querySelectorAll('#mirror aside article');
                lists.push({ name: button.textContent, texts: [...articles].map((article) => article.querySelector('p').textContent) });
            }
        }
        return lists;
    });
    let checked = 0;
    for (const cell of cells.filter(({ pressable, text }) => pressable && !nothing.test(text))) {
        const found = opened.find(({ name }) => name === cell.text);
        assert.equal(found.texts.length, Number(expected(cell).passages), cell.text);
        const ofSource = new Set(cell.source.passages.map((passage) => passage.text));
        assert.equal(new Set(found.texts).size, found.texts.length, `${cell.text}: each passage once`);
        for (const text of found.texts) assert.ok(ofSource.has(text), `${cell.text}: "${text}" is of another source`);
        ++checked;
    }
    assert.equal(checked, counts.filter((row) => row.passages !== '0').length);
});

test('a click of the mouse on a cell does the same', async () => {
    const cells = (await readCells()).filter(({ pressable, text }) => pressable && !nothing.test(text));
    for (const cell of [cells[0], cells[Math.floor(cells.length / 2)], cells.at(-1)]) {
        // Where the editor leaves too little room, the table scrolls.
        const button = matrix().getByRole('button', { name: cell.text, exact: true });
        await button.focus();
        await rest(window);
        const box = await button.boundingBox();
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
        await rest(window);
        const pane = page.locator('#mirror').getByRole('complementary');
        assert.equal(await pane.getByRole('article').count(), Number(expected(cell).passages), cell.text);
    }
    assert.deepEqual(window.complaints, []);
});

test('by keys alone: arrows lead from cell to cell, each says what it holds, Enter lists as many passages', async () => {
    await page.evaluate(() => { location.hash = 'view=themes'; });
    await rest(window);
    await page.evaluate(() => document.activeElement.blur());
    const focused = () => page.evaluate(() => {
        const at = document.activeElement;
        return { text: at.textContent, tag: at.closest('td, th')?.tagName, inTable: at.closest('main table') !== null };
    });
    for (let i = 0; i < 200 && !(await focused()).inTable; ++i) await page.keyboard.press('Tab');
    assert.ok((await focused()).inTable, 'Tab comes to the table');
    const key = async (name) => {
        await page.keyboard.press(name);
        await rest(window);
        return focused();
    };
    const cells = await readCells();
    const columns = corpus.sources.length;
    // Down the first column, along every third row. Tab came to where the table was left.
    let checked = 0;
    for (let i = 0; i <= corpus.themes.length; ++i) await key('ArrowUp');
    await key('ArrowDown');
    await key('Home');
    for (let theme = 0; theme < corpus.themes.length; ++theme) {
        if (theme > 0) await key('ArrowDown');
        if (theme % 3 !== 0) continue;
        for (let source = 0; source < columns; ++source) {
            const now = await key('ArrowRight'), cell = cells[theme * columns + source];
            assert.equal(now.text, cell.text);
            if (nothing.test(cell.text)) continue;
            await key('Enter');
            assert.equal(await page.locator('#mirror').getByRole('complementary').getByRole('article').count(), Number(expected(cell).passages));
            assert.equal((await focused()).text, cell.text, 'the focus stays in the table');
            ++checked;
        }
        assert.equal((await key('Home')).tag, 'TH');
    }
    assert.ok(checked > 10);
    await page.keyboard.press('Tab');
    assert.equal((await focused()).inTable, false, 'one step of Tab leaves the table');
});
