// Each view is found by role and name, reached by mouse, by key and from the elements, and gives what it promises.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, readTable, rest } from './page.mjs';

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

const views = ['Overview', 'Timeline', 'Themes', 'Compare', 'Search'];
const mirror = () => page.locator('#mirror');
const tab = (name) => page.getByRole('tab', { name, exact: true });
const isChosen = async (name) => await tab(name).getAttribute('aria-selected') === 'true';

// Presses what stands on the canvas at the place of an element, as a mouse does.
async function press(element) {
    const box = await element.boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await rest(window);
}

async function activate(element) {
    await element.dispatchEvent('click');
    await rest(window);
}

async function assertView(name) {
    for (const other of views) assert.equal(await isChosen(other), other === name, `${other} while ${name} is shown`);
    const heading = mirror().getByRole('heading', { level: 1 });
    assert.equal(await heading.count(), 1);
    assert.equal(await heading.textContent(), name === 'Overview' ? corpus.title : name);
}

test('the landmarks of the page are there, once each', async () => {
    for (const role of ['banner', 'main', 'contentinfo', 'navigation'])
        assert.equal(await mirror().getByRole(role).count(), 1, role);
    assert.deepEqual(await page.getByRole('tablist', { name: 'Views' }).getByRole('tab').allTextContents(), views);
});

test('the overview comes first', () => assertView('Overview'));

for (const [i, name] of views.entries()) {
    test(`${name} is reached by mouse, by the key ${i + 1} and from its element`, async () => {
        const away = views[(i + 1) % views.length];
        await press(tab(name));
        await assertView(name);
        await press(tab(away));
        await page.keyboard.press(String(i + 1));
        await rest(window);
        await assertView(name);
        await press(tab(away));
        await activate(tab(name));
        await assertView(name);
    });
}

test('the overview names every source with its full title, and every question', async () => {
    await activate(tab('Overview'));
    const text = await mirror().innerText();
    for (const source of corpus.sources) assert.ok(text.includes(source.record.title), source.record.title);
    const table = await readTable(page, 'Stance of each source on each question');
    assert.deepEqual(table.rows.map((row) => row.head), corpus.questions.map((question) => question.text));
    for (const row of table.rows) assert.equal(row.cells.length, corpus.sources.length, row.head);
});

test('the timeline has a lane for each source with all of its dated events', async () => {
    await activate(tab('Timeline'));
    for (const source of corpus.sources) {
        const dated = source.events.filter((event) => event.date);
        const lane = mirror().getByRole('group', { name: new RegExp(`^${source.label}, ${dated.length} date`) });
        assert.equal(await lane.count(), 1, source.label);
        const names = await lane.getByRole('listitem').allTextContents();
        for (const event of dated)
            assert.ok(names.some((name) => name.includes(event.label)), `${event.label} in the lane of ${source.label}`);
        assert.equal(names.length, dated.length, source.label);
    }
});

test('an event of the timeline opens exactly its passages', async () => {
    await activate(tab('Timeline'));
    const source = corpus.sources.at(-1);
    const event = source.events.find((some) => some.date && some.passages.length > 1);
    const lane = mirror().getByRole('group', { name: new RegExp(`^${source.label}, `) });
    await activate(lane.getByRole('listitem').filter({ hasText: event.label }).getByRole('button').first());
    const passages = await mirror().getByRole('complementary').getByRole('article').getByRole('paragraph').allTextContents();
    assert.deepEqual(passages, event.passages.map((n) => source.passages.find((passage) => passage.n === n).text));
});

test('a question compared shows the position and the passages of both sources', async () => {
    await activate(tab('Compare'));
    const question = corpus.questions[0], [left, right] = corpus.sources;
    const text = await mirror().getByRole('main').innerText();
    for (const source of [left, right]) {
        for (const position of question.positions.filter((some) => some.source === source.id)) {
            assert.ok(text.includes(position.summary), position.summary);
            for (const n of position.passages)
                assert.ok(text.includes(source.passages.find((passage) => passage.n === n).text), `${source.label} ${n}`);
        }
    }
});

test('a passage leads into the reader, with its source and number, and back', async () => {
    await activate(tab('Themes'));
    await activate(mirror().getByRole('table').getByRole('button', { name: /: [1-9]\d* passage/ }).first());
    const passage = await mirror().getByRole('complementary').getByRole('article').first().getByRole('paragraph').textContent();
    await activate(page.getByRole('button', { name: 'Open in reader' }));
    const source = corpus.sources.find((some) => some.passages.some((one) => one.text === passage));
    const main = mirror().getByRole('main');
    assert.deepEqual(await main.getByRole('article').getByRole('paragraph').allTextContents(), source.passages.map((one) => one.text));
    assert.ok((await main.innerText()).includes(source.record.title));
    await page.keyboard.press('Escape');
    await rest(window);
    await assertView('Themes');
});

test('nothing of this asked for anything or complained', () => {
    assert.deepEqual(window.requests, []);
    assert.deepEqual(window.complaints, []);
});
