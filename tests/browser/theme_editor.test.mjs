// The theme editor by hand and by keys: what is typed into a pattern counts in the heatmap at once, as a recount of the
// texts by regular expressions has it; undo, the way back, copied addresses and exported files know the edited codebook.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser, window, page, corpus;
before(async () => {
    browser = await launch();
    window = await open(browser);
    page = window.page;
    corpus = JSON.parse(await page.locator('#corpus').textContent());
});
after(async () => {
    await window.close();
    await browser.close();
});

const view = (some = page) => some.locator('#mirror').getByRole('main');
const button = (name, some = page) => view(some).getByRole('button', { name, exact: typeof name === 'string' });
const field = (name) => view().getByRole('textbox', { name, exact: true });

async function press(name) {
    await button(name).first().dispatchEvent('click');
    await rest(window);
}
async function go(hash, to = window) {
    await to.page.evaluate((text) => { location.hash = text; }, hash);
    await rest(to);
}
async function write(text) {
    await page.keyboard.type(text);
    await rest(window);
}

// The passages that the row of a theme tells of, by source.
async function row(label, some = page) {
    const texts = await view(some).getByRole('table').first().evaluate((table, wanted) => {
        const found = [...table.querySelectorAll('tr')].find((each) => each.querySelector('th')?.textContent === wanted);
        return found && [...found.querySelectorAll('td')].map((cell) => cell.textContent);
    }, label);
    assert.ok(texts, `a row for ${label}`);
    return texts.slice(0, corpus.sources.length).map((text) => Number(/: (\d+) passage/.exec(text)?.[1] ?? 0));
}
const recount = (expression) => corpus.sources.map((source) => source.passages.filter(({ text }) => expression.test(text)).length);
const patterns = async (language = 'English') =>
    await view().getByRole('list', { name: language, exact: true }).getByRole('button').evaluateAll((all) => all.map((each) => each.textContent));
const heading = () => view().getByRole('heading', { level: 2 }).first().textContent();

test('a theme made by hand counts with every letter what the texts have', async () => {
    await go('view=themes');
    await press('New theme…');
    assert.ok(await field('Name of the new theme').evaluate((it) => it === document.activeElement), 'the field has the focus');
    await write('Sinology');
    await press('Make theme');
    assert.equal(await heading(), 'Sinology');
    assert.deepEqual(await row('Sinology'), corpus.sources.map(() => 0));
    await press(/^Add a pattern, /);
    assert.ok(await field('New pattern').evaluate((it) => it === document.activeElement), 'the field has the focus');
    // Letter by letter: the whole word only, then its longer forms.
    for (const [typed, expression] of [['China', /\bchina\b/i], ['*', /\bchina/i]]) {
        for (const letter of typed) await write(letter);
        assert.deepEqual(await row('Sinology'), recount(expression), typed);
    }
    assert.ok((await row('Sinology')).some((count) => count > 0));
    const all = corpus.sources.flatMap(({ passages }) => passages).reduce((sum, { text }) => sum + (text.match(/\bchina/gi)?.length ?? 0), 0);
    assert.deepEqual((await patterns()).slice(0, 1), [`China*, ${all} hits`]);
    await press('Done');
});

test('one step of undo takes back the word that was typed, the way back leads there too', async () => {
    const there = await row('Sinology');
    const address = await page.evaluate(() => location.hash);
    await press('Undo');
    assert.deepEqual(await row('Sinology'), corpus.sources.map(() => 0));
    await page.evaluate(() => document.activeElement.blur());
    await page.keyboard.press('Control+Shift+z');
    await rest(window);
    assert.deepEqual(await row('Sinology'), there);
    assert.equal(await page.evaluate(() => location.hash), address);
    await press(/^Add a pattern, /);
    await write('Beijing');
    const more = await row('Sinology');
    assert.notDeepEqual(more, there);
    await page.goBack();
    await rest(window);
    assert.deepEqual(await row('Sinology'), there);
    await page.goForward();
    await rest(window);
    assert.deepEqual(await row('Sinology'), more);
});

test('a pattern that cannot be read stays in its field, with what is wrong', async () => {
    const counts = await row('Sinology');
    await press(/^Beijing, \d+ hits$/);
    await field('Pattern').fill('"open');
    await rest(window);
    assert.equal(await field('Pattern').getAttribute('aria-invalid'), 'true');
    assert.match(await view().getByRole('status').first().textContent(), /character \d+/);
    assert.deepEqual(await row('Sinology'), counts);
    await field('Pattern').fill('Moscow');
    await rest(window);
    assert.deepEqual(await row('Sinology'), recount(/\bchina|\bmoscow\b/i));
});

test('a pattern is switched off and on, split off as a theme and merged again', async () => {
    const both = recount(/\bchina|\bmoscow\b/i), one = recount(/\bchina/i), other = recount(/\bmoscow\b/i);
    await press('Switch off');
    assert.deepEqual(await row('Sinology'), one);
    assert.ok((await patterns()).some((name) => /^Moscow, \d+ hits, switched off$/.test(name)));
    await press('Switch on');
    await press('Done');
    await press('Split…');
    await write('Moscow alone');
    await press(/^Moscow, \d+ hits$/);
    await press('Split off');
    assert.deepEqual(await row('Sinology'), one);
    assert.deepEqual(await row('Moscow alone'), other);
    await press('Merge with…');
    await page.getByRole('menuitem', { name: 'Moscow alone' }).dispatchEvent('click');
    await rest(window);
    assert.deepEqual(await row('Sinology'), both);
    assert.equal(await view().getByRole('rowheader', { name: 'Moscow alone' }).count(), 0);
});

test('a judged sample gives the theme its precision', async () => {
    await press('Judge a sample of 10');
    const hits = view().getByRole('list', { name: 'Sample' });
    assert.equal(await hits.getByRole('button', { name: 'Right' }).count(), 10);
    for (let i = 0; i < 10; ++i) {
        await hits.getByRole('button', { name: i < 8 ? 'Right' : 'Wrong' }).nth(i).dispatchEvent('click');
        await rest(window);
    }
    // Wilson 1927: 8 of 10 is 49 % to 94 %.
    assert.equal(await view().getByText('Precision: 8 of 10 judged hits are right, 80 % (Wilson 95 %: 49 % to 94 %)').count(), 1);
    await press('Done');
});

async function exported(from, entry) {
    await button('Export…', from.page).dispatchEvent('click');
    await rest(from);
    const download = from.page.waitForEvent('download');
    await from.page.getByRole('menuitem', { name: entry }).dispatchEvent('click');
    const bytes = readFileSync(await (await download).path());
    await rest(from);
    return bytes;
}

test('a copied address opens the same codebook elsewhere, and both give the same bytes', async () => {
    const second = await open(browser);
    await go((await page.evaluate(() => location.hash)).slice(1), second);
    assert.deepEqual(await row('Sinology', second.page), await row('Sinology'));
    assert.equal(await view(second.page).getByText(/^Precision: 8 of 10/).count(), 1);
    for (const entry of ['Every measure of every cell (CSV)', 'As it is seen (CSV)', 'Codebook, for this program (JSON)',
        'Codebook, for others (REFI-QDA)', 'Picture as seen (SVG)']) {
        const bytes = await exported(window, entry);
        assert.ok(bytes.length > 100, entry);
        assert.ok(bytes.equals(await exported(second, entry)), `${entry} differs from one run to the next`);
        if (entry !== 'Picture as seen (SVG)') assert.ok(bytes.includes('inology'), entry);
    }
    assert.deepEqual(second.complaints, []);
    await second.close();
});

test('as in the corpus: everything is taken back at once', async () => {
    await press('As in the corpus');
    assert.doesNotMatch(await page.evaluate(() => location.hash), /codebook=|judged=/);
    assert.equal(await view().getByRole('rowheader', { name: 'Sinology' }).count(), 0);
    assert.deepEqual(window.complaints, []);
});

test('by keys alone: Tab to a theme, Enter, Tab to its patterns, a word typed, Escape closes the tool and then the list', async () => {
    await go('view=themes');
    await page.evaluate(() => document.activeElement.blur());
    const at = (wanted) => page.evaluate(wanted);
    const tabTo = async (wanted) => {
        for (let i = 0; i < 200; ++i) {
            await page.keyboard.press('Tab');
            if (await at(wanted)) return;
        }
        assert.fail(`not reached: ${wanted}`);
    };
    const keys = async (...names) => {
        for (const name of names) {
            await page.keyboard.press(name);
            await rest(window);
        }
    };
    await tabTo(() => document.activeElement.closest('table') !== null && document.activeElement.closest('main') !== null);
    await keys('ArrowDown', 'Home');
    const label = await at(() => document.activeElement.textContent);
    assert.equal(label, corpus.themes[0].label);
    await keys('Enter');
    assert.equal(await heading(), label);
    const counts = await row(label);
    await tabTo(() => /^Add a pattern, /.test(document.activeElement.textContent));
    await keys('Enter');
    await write('the');
    assert.notDeepEqual(await row(label), counts);
    await keys('Escape');
    assert.equal(await field('New pattern').count(), 0);
    assert.ok(await at(() => /^Add a pattern, /.test(document.activeElement.textContent)), 'the focus is where it came from');
    assert.match(await page.evaluate(() => location.hash), /list=theme:/);
    await keys('Escape');
    assert.doesNotMatch(await page.evaluate(() => location.hash), /list=/);
    assert.deepEqual(window.complaints, []);
});
