// The timeline in the finished page: the filter, the two clocks, lanes and layers, by keys and by hand.
import assert from 'node:assert/strict';
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

const go = async (address) => {
    await page.evaluate((to) => { location.hash = to; }, address);
    await rest(window);
};
const lanes = () => page.locator('#mirror').getByRole('group', { name: /, \d+ dates?$/ })
    .evaluateAll((groups) => groups.map((group) => group.getAttribute('aria-label')));
const datesIn = (names) => names.reduce((sum, name) => sum + Number(/, (\d+) dates?$/.exec(name)[1]), 0);
const marks = () => page.getByRole('list', { name: 'Dated events' }).getByRole('button')
    .evaluateAll((buttons) => buttons.map((button) => button.textContent || button.getAttribute('aria-label')));
const dated = () => corpus.sources.flatMap((source) => source.events.filter((event) => event.date));

test('a period typed into the filter holds in the timeline and in the themes, and one undo takes it back', async () => {
    await go('view=timeline');
    assert.equal(datesIn(await lanes()), dated().length);
    await page.keyboard.press('f');
    await rest(window);
    const period = page.getByRole('textbox', { name: 'Period' });
    await period.focus();
    await page.keyboard.type('2021..2022');
    await rest(window);
    await page.waitForFunction(() => location.hash.includes('filter-period=2021..2022'));
    const shown = datesIn(await lanes());
    assert.ok(shown > 5 && shown < dated().length, `${shown} dates`);
    assert.match(await page.getByRole('region', { name: 'Filter' }).getByRole('status').first().textContent(), new RegExp(`^shows ${shown} dates and \\d+ passages of 106$`));
    const sun = page.getByRole('button', { name: /^Sun, \d+ passages?$/ });
    const kept = Number(/(\d+)/.exec(await sun.evaluate((node) => node.textContent || node.getAttribute('aria-label')))[1]);
    assert.ok(kept < 7, `${kept} passages of Sun`);
    await page.keyboard.press('Escape');
    await rest(window);
    await go('view=timeline');
    assert.equal(datesIn(await lanes()), dated().length);
});

test('an unreadable period says what to write and hides nothing', async () => {
    await go('view=timeline&filter-period=soon');
    await page.keyboard.press('f');
    await rest(window);
    assert.equal(await page.getByRole('status').filter({ hasText: 'write 2014..2022' }).count(), 1);
    assert.equal(datesIn(await lanes()), dated().length);
    await page.keyboard.press('Escape');
    await rest(window);
});

test('what is pressed in the legend is hidden, and comes back', async () => {
    await go('view=timeline');
    const inferred = page.getByRole('checkbox', { name: 'inferred from outside' });
    await inferred.dispatchEvent('click');
    await rest(window);
    const without = datesIn(await lanes());
    assert.equal(without, dated().filter((event) => event.basis !== 'inferred').length);
    assert.ok((await marks()).every((name) => !name.includes('inferred from outside')));
    await inferred.dispatchEvent('click');
    await rest(window);
    assert.equal(datesIn(await lanes()), dated().length);
    await page.getByRole('checkbox', { name: 'found in the text' }).dispatchEvent('click');
    await rest(window);
    assert.ok(datesIn(await lanes()) > dated().length, 'dates that only the text names');
});

test('lanes by theme and by name have the same dates, one lane has them all', async () => {
    await go('view=timeline&lanes=none');
    assert.deepEqual(await lanes(), [`All sources, ${dated().length} dates`]);
    await go('view=timeline&lanes=themes');
    const themes = await lanes();
    assert.ok(themes.length > 10);
    assert.ok(themes.some((name) => name.startsWith('Arms and military, ')));
    await page.getByRole('radio', { name: 'Entities' }).or(page.getByRole('button', { name: 'Entities' })).first().dispatchEvent('click');
    await rest(window);
    assert.ok((await lanes()).some((name) => name.startsWith('Russia, ')), String(await lanes()));
});

test('Shift and a drag choose the period that the filter keeps', async () => {
    await go('view=timeline&days=2019-01-01..2025-01-01');
    await page.keyboard.down('Shift');
    await page.mouse.move(600, 600);
    await page.mouse.down();
    await page.mouse.move(700, 605, { steps: 4 });
    await page.mouse.move(800, 605, { steps: 4 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await rest(window);
    await page.waitForFunction(() => /filter-period=\d{4}/.test(location.hash));
    assert.match(await page.evaluate(() => location.hash), /filter-period=20\d\d(-\d\d)?\.\.20\d\d/);
    await page.keyboard.press('Control+z');
    await rest(window);
    await page.waitForFunction(() => !location.hash.includes('filter-period'));
});

test('with keys alone any date is reached, read and opened', async () => {
    await go('view=timeline');
    const wanted = page.getByRole('list', { name: 'Dated events' }).last().getByRole('button').last();
    const name = await wanted.evaluate((node) => node.textContent || node.getAttribute('aria-label'));
    await page.getByRole('tab', { name: 'Timeline' }).focus();
    let reached = false;
    for (let i = 0; i < 200 && !reached; ++i) {
        await page.keyboard.press('Tab');
        reached = await wanted.evaluate((node) => node === document.activeElement);
    }
    assert.ok(reached, name);
    await page.keyboard.press('Enter');
    await rest(window);
    await page.waitForFunction(() => location.hash.includes('list=event:'));
    assert.ok(await page.getByRole('article').count() > 0);
});

test('zoom goes to a day across and back to five thousand years', async () => {
    await go('view=timeline');
    await page.mouse.move(900, 500);
    for (let i = 0; i < 60; ++i) await page.mouse.wheel(0, -400);
    await rest(window);
    const days = async () => {
        await page.waitForTimeout(400);
        const [, from, to] = /days=(-?\d+-\d\d-\d\d)\.\.(-?\d+-\d\d-\d\d)/.exec(await page.evaluate(() => location.hash));
        return { from, to };
    };
    const near = await days();
    assert.ok(Date.parse(near.to) - Date.parse(near.from) <= 2 * 86_400_000, `${near.from} to ${near.to}`);
    for (let i = 0; i < 160; ++i) await page.mouse.wheel(0, 400);
    await rest(window);
    const far = await days();
    const years = Number.parseInt(far.to, 10) - Number.parseInt(far.from, 10);
    assert.ok(years > 4900 && years < 5100, `${far.from} to ${far.to}`);
    assert.deepEqual(window.complaints, []);
});
