// Heatmaps in the hand: several cells are one list and one filter, heads are dragged into another order, and what does not
// fit is scrolled to under heads that stay.
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

const view = () => page.locator('#mirror').getByRole('main');
const pane = () => page.locator('#mirror').getByRole('complementary');
const matrix = () => view().getByRole('table').first();
const cell = (theme, source) => matrix().locator('td button').filter({ hasText: new RegExp(`^${theme}, ${source}: `) }).first();
const head = (name) => matrix().locator('th button').filter({ hasText: new RegExp(`^${name}`) }).first();
const address = () => page.evaluate(() => decodeURIComponent(location.hash.slice(1)));

async function go(hash) {
    await page.evaluate((text) => { location.hash = text; }, hash);
    await rest(window);
}
async function middle(element) {
    const box = await element.boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
}
async function click(element, key) {
    const at = await middle(element);
    if (key) await page.keyboard.down(key);
    await page.mouse.click(...at);
    if (key) await page.keyboard.up(key);
    await rest(window);
}
async function listed() {
    const texts = await pane().getByRole('article').evaluateAll((all) => all.map((each) => each.querySelector('p').textContent));
    assert.equal(new Set(texts).size, texts.length, 'each passage once');
    return texts.sort();
}
const themes = ['Form of the tie', 'Shared threat', 'Worldview and values'], sources = ['MERICS 2021', 'Global Village Space 2022'];

// What the cells list one by one, each passage once.
async function united(cells) {
    const texts = new Set();
    for (const [theme, source] of cells) {
        await go('view=themes');
        await click(cell(theme, source));
        for (const text of await listed()) texts.add(text);
    }
    return [...texts].sort();
}

test('a cell clicked with Ctrl joins the list, clicked again it leaves', async () => {
    const [first, second] = [[themes[0], sources[0]], [themes[1], sources[1]]];
    const one = await united([first]), both = await united([first, second]);
    assert.ok(both.length > one.length);
    await go('view=themes');
    await click(cell(...first));
    await click(cell(...second), 'Control');
    assert.deepEqual(await listed(), both);
    assert.match(await address(), /list=cells:/);
    await click(cell(...second), 'Control');
    assert.deepEqual(await listed(), one);
});

test('a click with Shift lists the passages of the whole rectangle, and so do the arrows with Shift', async () => {
    const all = await united(themes.flatMap((theme) => sources.map((source) => [theme, source])));
    await go('view=themes');
    await click(cell(themes[0], sources[0]));
    await click(cell(themes[2], sources[1]), 'Shift');
    assert.deepEqual(await listed(), all);
    const place = await address();

    await go('view=themes');
    await cell(themes[0], sources[0]).focus();
    await rest(window);
    for (const key of ['Shift+ArrowDown', 'Shift+ArrowDown', 'Shift+ArrowRight']) {
        await page.keyboard.press(key);
        await rest(window);
    }
    assert.deepEqual(await listed(), all);
    assert.equal(/list=[^&]*/.exec(await address())[0], /list=[^&]*/.exec(place)[0]);
});

test('the passages of several cells are a filter of every view', async () => {
    const cells = [[themes[0], sources[0]], [themes[1], sources[1]]];
    const texts = await united(cells);
    await go('view=themes');
    await click(cell(...cells[0]));
    await click(cell(...cells[1]), 'Control');
    await pane().getByRole('link', { name: /^Filter by these/ }).first().dispatchEvent('click');
    await rest(window);
    assert.match(await address(), /filter-cells=/);
    // All that is left of the corpus is what was listed: nothing more in any cell, nothing less in all of them.
    await go(`${(await address()).replace(/&?(list|passage|theme|source)=[^&]*/g, '')}&grid=source-source`);
    const heads = await matrix().locator('tr:first-child th button').evaluateAll((all) => all.map((each) => each.textContent));
    const left = heads.map((text) => Number(/, (\d+) passage/.exec(text)?.[1] ?? 0)).reduce((sum, each) => sum + each, 0);
    assert.equal(left, texts.length);
    await page.goBack();
    await rest(window);
    await go('view=themes');
});

const rowOrder = () => matrix().locator('tr th:first-child button').evaluateAll((all) => all.map((each) => each.textContent.replace(/, \d+ passages?$/, '')));

test('a head dragged stands in its new place, in the address too; undo brings it back', async () => {
    await go('view=themes');
    const was = await rowOrder();
    const [x, from] = await middle(head('Form of the tie')), [, to] = await middle(head(was[3]));
    await page.mouse.move(x, from);
    await page.mouse.down();
    for (let i = 1; i <= 8; ++i) await page.mouse.move(x, from + ((to + 4 - from) * i) / 8);
    await rest(window);
    await page.mouse.up();
    await rest(window);
    assert.deepEqual(await rowOrder(), [was[1], was[2], was[3], was[0], ...was.slice(4)]);
    assert.match(await address(), /rows=hand&row-order=/);
    await page.keyboard.press('Control+z');
    await rest(window);
    assert.deepEqual(await rowOrder(), was);
});

const columnOrder = () => matrix().locator('tr:first-child th button').evaluateAll((all) => all.map((each) => each.textContent));

test('by keys: Alt, Shift and an arrow move the line that has the focus', async () => {
    for (const [key, order, at] of [['ArrowDown', rowOrder, 0], ['ArrowUp', rowOrder, 1], ['ArrowRight', columnOrder, 0], ['ArrowLeft', columnOrder, 1]]) {
        const was = await order();
        await head(was[at]).focus();
        await rest(window);
        await page.keyboard.press(`Alt+Shift+${key}`);
        await rest(window);
        assert.deepEqual(await order(), [was[1], was[0], ...was.slice(2)], key);
        await page.keyboard.press('Control+z');
        await rest(window);
        assert.deepEqual(await order(), was);
    }
});

test('heads stay where they are while the wheel scrolls the cells', async () => {
    await page.setViewportSize({ width: 1100, height: 520 });
    await go('view=themes&zoom=6');
    const top = head(sources[0]), side = head('Form of the tie'), some = cell('Form of the tie', sources[0]);
    const first = { top: await top.boundingBox(), side: await side.boundingBox(), some: await some.boundingBox() };
    await page.mouse.move(...await middle(some));
    await page.mouse.wheel(0, 40);
    await rest(window);
    const then = { top: await top.boundingBox(), side: await side.boundingBox() };
    assert.deepEqual(then.top, first.top, 'heads of columns stay');
    assert.equal(then.side.x, first.side.x);
    // What is seen of it ends where the pane begins.
    const bottom = ({ y, height }) => y + height;
    assert.ok(bottom(then.side) < bottom(first.side), 'heads of rows go with their cells');
    await page.mouse.wheel(0, -400);
    await rest(window);
    assert.deepEqual(await side.boundingBox(), first.side);
    assert.deepEqual(await some.boundingBox(), first.some);
    await page.setViewportSize({ width: 1440, height: 900 });
    await rest(window);
});

// Ctrl and a wheel are the browser's zoom; a pinch on a trackpad comes as this event without the key.
test('a pinch zooms, the address keeps it', async () => {
    await go('view=themes');
    const some = cell('Form of the tie', sources[0]);
    const was = await some.boundingBox();
    const [x, y] = await middle(some);
    await page.mouse.move(x, y);
    await page.evaluate(([clientX, clientY]) => document.getElementById('canvas').dispatchEvent(new WheelEvent('wheel', {
        deltaY: -30, ctrlKey: true, clientX, clientY, bubbles: true, cancelable: true })), [x, y]);
    await rest(window);
    const now = await some.boundingBox();
    assert.ok(now.height > was.height, `${now.height} px after ${was.height}`);
    assert.match(await address(), /zoom=\d/);
    assert.deepEqual(window.complaints, []);
});
