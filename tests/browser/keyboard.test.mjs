// All of the program without a mouse: each view is reached, something in it opened and left again, by keys alone; the
// focus is never caught.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser, window, page;
before(async () => {
    browser = await launch();
    window = await open(browser);
    page = window.page;
});
after(async () => {
    await window.close();
    await browser.close();
});

const press = async (...keys) => {
    for (const key of keys) await page.keyboard.press(key);
    await rest(window);
};
const hash = () => page.evaluate(() => location.hash.slice(1));
const isChosen = async (name) => await page.getByRole('tab', { name, exact: true }).getAttribute('aria-selected') === 'true';

// Presses Tab until the focus is on an element that `wanted`, run in the page, accepts.
async function tabTo(wanted, most = 400) {
    for (let i = 0; i < most; ++i) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(wanted)) return;
    }
    assert.fail(`not reached by ${most} steps of Tab: ${wanted}`);
}

test('the skip links come first, are seen when focused, and lead where they say', async () => {
    await page.keyboard.press('Tab');
    const link = page.getByRole('link', { name: 'To the view' });
    assert.equal(await link.evaluate((element) => element === document.activeElement), true);
    const box = await link.boundingBox();
    assert.ok(box.x >= 0 && box.y >= 0, 'on the screen');
    await press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.tagName), 'MAIN');
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.closest('main') !== null), true);
});

test('each view opens by its figure, and Tab reaches it from the tabs', async () => {
    for (const [key, name] of [['2', 'Timeline'], ['3', 'Themes'], ['4', 'Compare'], ['5', 'Search'], ['1', 'Overview']]) {
        await press(key);
        if (name !== 'Search') assert.equal(await isChosen(name), true, name);
        await press('Escape');
    }
});

test('Themes: arrows lead to a cell, it opens its passages, a letter goes through them, Enter reads one, Escape leads back', async () => {
    await page.evaluate(() => document.activeElement.blur());
    await press('3');
    await tabTo(() => document.activeElement.closest('main table') !== null);
    await press('ArrowDown', 'ArrowRight', 'ArrowRight');
    const isMany = () => /: [3-9] passages/.test(document.activeElement.textContent) && document.activeElement.closest('td') !== null;
    for (let i = 0; i < 20 && !await page.evaluate(isMany); ++i) await press('ArrowDown');
    await press('Enter');
    assert.match(await hash(), /list=cell:/);
    const first = await hash();
    await press('n');
    await new Promise((done) => setTimeout(done, 400));  // the address follows after a pause
    assert.notEqual(await hash(), first);
    await tabTo(() => document.activeElement.textContent === 'Open in reader');
    await press('Enter');
    assert.match(await hash(), /view=reader/);
    await press('Escape');
    assert.match(await hash(), /view=themes/);
    await press('Escape');
    assert.doesNotMatch(await hash(), /list=/);
});

test('Timeline: a date opens its passages', async () => {
    await press('2');
    await tabTo(() => document.activeElement.closest('li') !== null && document.activeElement.closest('main') !== null && /passage/.test(document.activeElement.textContent));
    await press('Enter');
    assert.match(await hash(), /list=(event|shared)/);
    await press('Escape');
});

test('Compare: another question is chosen', async () => {
    await press('4');
    const start = await hash();
    await tabTo(() => document.activeElement.closest('main') !== null && /\?/.test(document.activeElement.textContent) && !document.activeElement.matches('[aria-pressed=true], [aria-expanded]') && document.activeElement.closest('li, tr') !== null);
    await press('Enter');
    assert.notEqual(await hash(), start);
});

test('Search: the field takes words, Tab leaves it to the finds, and finds open', async () => {
    await press('1', '/');
    assert.equal(await page.evaluate(() => document.activeElement.type), 'search');
    await page.keyboard.type('arctic');
    await rest(window);
    await page.waitForFunction(() => /^\d+ passages in /.test(document.getElementById('said').textContent));
    await tabTo(() => document.activeElement.closest('article') !== null, 40);
    await press('Enter');
    await new Promise((done) => setTimeout(done, 400));
    assert.match(await hash(), /passage=/);
});

test('the menu opens by Enter, its entries are reached, Escape closes it', async () => {
    await page.evaluate(() => document.activeElement.blur());
    await tabTo(() => document.activeElement.textContent === 'Menu');
    await press('Enter');
    await tabTo(() => document.activeElement.textContent === 'Read as text');
    await press('Escape');
    assert.equal(await page.getByRole('menu').count(), 0);
});

test('Tab leaves the page at both ends', async () => {
    await press('1');
    for (const key of ['Tab', 'Shift+Tab']) {
        await page.evaluate(() => document.activeElement.blur());
        const count = await page.locator('#skips a, #mirror [data-node]').count();
        let left = false;
        for (let i = 0; i < count + 2 && !left; ++i) {
            await page.keyboard.press(key);
            left = await page.evaluate(() => document.activeElement === document.body);
        }
        assert.equal(left, true, `${key} goes round in the page`);
    }
});

test('the text view is reached by its skip link and walked by Tab and Enter', async () => {
    await page.evaluate(() => document.activeElement.blur());
    await tabTo(() => document.activeElement.dataset.skip === 'text', 10);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.classList.contains('reading'));
    for (const name of ['Timeline', 'Themes', 'Compare', 'Search']) {
        await page.evaluate(() => { document.activeElement.blur(); globalThis.getSelection().removeAllRanges(); });
        for (let i = 0; i < 20; ++i) {
            await page.keyboard.press(i === 0 && name !== 'Timeline' ? 'Shift+Tab' : 'Shift+Tab');
            if (await page.evaluate((wanted) => document.activeElement.textContent === wanted, name)) break;
        }
        await page.keyboard.press('Enter');
        await page.waitForFunction((wanted) => document.querySelector('#text h1').textContent === wanted, name);
        assert.equal(await page.evaluate(() => document.activeElement.tagName), 'H1');
    }
});

test('nothing of this asked for anything or complained', () => {
    assert.deepEqual([window.requests, window.complaints], [[], []]);
});
