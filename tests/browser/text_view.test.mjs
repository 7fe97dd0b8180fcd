// The text view as a page: reached and left, moved about in by its links, whole, and equal in its numbers to the command
// line; beside the picture it serves the browser's own search and paper.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { objectsOfCsv, printed } from '../native/program.mjs';
import { launch, open, readTable, rest } from './page.mjs';
import { follow, read, view, words } from './text_view.mjs';

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
const hash = () => page.evaluate(() => location.hash.slice(1));
const heading = () => view(page).getByRole('heading', { level: 1 }).textContent();
const link = (name) => view(page).getByRole('link', { name, exact: true });
const drawn = () => page.locator('#canvas').isVisible();

test('the menu leads to the text view, and a link there back to the picture', async () => {
    await page.getByRole('button', { name: 'Menu' }).dispatchEvent('click');
    await rest(window);
    await page.getByRole('menuitem', { name: 'Read as text' }).dispatchEvent('click');
    await view(page).waitFor();
    assert.equal(await drawn(), false);
    assert.equal(await page.locator('#mirror').isVisible(), false);
    assert.equal(await hash(), 'text=1');
    assert.equal(await heading(), corpus.title);
    await link('Show the drawn views').click();
    await page.locator('#canvas').waitFor();
    await rest(window);
    assert.equal(await view(page).isVisible(), false);
    assert.equal(await page.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'), 'true');
});

test('every view has its landmarks, one first heading, and a title', async () => {
    for (const name of views) {
        await read(window, 'text=1');
        await follow(link(name));
        for (const role of ['banner', 'main', 'contentinfo'])
            assert.equal(await page.getByRole(role).count(), 1, `${role} of ${name}`);
        assert.deepEqual(await view(page).getByRole('navigation', { name: 'Views' }).getByRole('link').allTextContents(), views);
        assert.equal(await heading(), name === 'Overview' ? corpus.title : name);
        assert.equal(await link(name).getAttribute('aria-current'), 'page');
        assert.ok((await page.title()).startsWith(name), await page.title());
        const levels = await view(page).locator('h1, h2, h3, h4').evaluateAll((all) => all.map((one) => Number(one.tagName[1])));
        levels.forEach((level, i) => assert.ok(level <= (levels[i - 1] ?? 0) + 1, `${name}: ${levels}`));
    }
});

test('back and forward go through what was read, to the line that was read', async () => {
    await read(window, 'text=1');
    await follow(link('Timeline'));
    await page.evaluate(() => globalThis.scrollTo(0, 700));
    await follow(link('Themes'));
    assert.equal(await page.evaluate(() => globalThis.scrollY), 0);
    await page.goBack();
    await page.waitForFunction(() => document.querySelector('#text h1').textContent === 'Timeline');
    await page.waitForFunction(() => globalThis.scrollY === 700);
    await page.goForward();
    await page.waitForFunction(() => document.querySelector('#text h1').textContent === 'Themes');
    await page.goBack();
    await page.goBack();
    await page.waitForFunction((title) => document.querySelector('#text h1').textContent === title, corpus.title);
});

for (const [measure, number] of [
    ['Passages', (row) => row.passages], ['Hits', (row) => row.hits], ['Hits per 1,000 words', (row) => row.per_1000],
]) {
    test(`${measure}: the table says in each cell what the command line prints`, async () => {
        const counts = objectsOfCsv(printed('themes', '--format', 'csv'));
        await read(window, 'text=1&view=themes');
        await follow(link(measure));
        const table = await readTable(page, `Themes by source, ${measure.toLowerCase()}`);
        let numbers = 0, nothings = 0;
        for (const theme of corpus.themes) {
            const row = table.rows.find((some) => some.head === theme.label);
            corpus.sources.forEach((source, s) => {
                const expected = counts.find((some) => some.source === source.id && some.theme === theme.id);
                if (expected.hits === '0') {
                    assert.match(row.cells[s], /^(no match|silent|not covered|outside its time)$/);
                    nothings += 1;
                } else {
                    assert.equal(row.cells[s], number(expected), `${theme.id} in ${source.id}`);
                    numbers += 1;
                }
            });
        }
        assert.equal(numbers + nothings, counts.length);
        assert.ok(numbers > 20 && nothings > 0);
    });
}

test('a number leads to exactly its passages, and a passage to its place in the reader', async () => {
    await read(window, 'text=1&view=themes');
    const cell = view(page).locator('td a').filter({ hasText: /^[3-9]$/ }).first();
    const number = Number(await cell.textContent());
    await follow(cell);
    const passages = view(page).getByRole('complementary').getByRole('article');
    assert.equal(await passages.count(), number);
    assert.equal(await page.evaluate(() => document.activeElement.id), 'text-passages');
    const last = passages.last(), text = await last.locator('.text').textContent();
    assert.ok(await last.locator('mark').count() > 0);
    await follow(last.getByRole('heading').getByRole('link'));
    const chosen = view(page).locator('#text-passage');
    assert.equal(await chosen.locator('.text').textContent(), text);
    const box = await chosen.boundingBox();
    assert.ok(box.y >= 0 && box.y < 900, `in view at ${box.y}`);
});

test('the reader has every passage of every source, with number, language and heading', async () => {
    for (const source of corpus.sources) {
        await read(window, `text=1&view=reader&read=${source.id}`);
        assert.equal(await heading(), source.record.title);
        const shown = await view(page).locator('main .passage').evaluateAll((all) => all.map((one) => ({
            n: one.querySelector('.n').textContent, text: one.querySelector('.text').textContent, lang: one.querySelector('.text').lang,
        })));
        assert.deepEqual(shown, source.passages.map((passage) => ({ n: String(passage.n), text: passage.text, lang: source.record.language ?? '' })));
        const headings = await view(page).locator('main h2').allTextContents();
        assert.deepEqual(headings, source.passages.filter((one) => one.heading)
            .map(({ heading: { number, text } }) => [number, text].filter(Boolean).join(' ')));
    }
});

test('the timeline lists every dated event once, in order, and every one without a date', async () => {
    await read(window, 'text=1&view=timeline');
    const events = corpus.sources.flatMap((source) => source.events);
    const dated = await view(page).getByRole('table', { name: 'Dated events, by date' }).locator('tbody tr').allTextContents();
    assert.equal(dated.length, events.filter((event) => event.date).length);
    for (const event of events) assert.ok(words(await view(page).locator('main').textContent()).includes(words(event.label)), event.label);
});

test('the form searches, and finds are marked', async () => {
    await read(window, 'text=1');
    await page.getByRole('searchbox').fill('arctic & "energy"');
    await page.getByRole('searchbox').fill('arctic');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('#text h1').textContent === 'Search');
    const finds = view(page).getByRole('list', { name: 'Passages found' }).locator('> li');
    const summary = await view(page).getByRole('heading', { level: 2 }).first().textContent();
    assert.equal(`${await finds.count()} passages`, summary.match(/^\d+ passages/)[0]);
    for (const mark of await finds.locator('mark').allTextContents()) assert.match(mark, /^arctic/i);
    await follow(link('lines'));
    assert.ok(await view(page).getByRole('list', { name: 'Lines found' }).locator('> li').count() >= await finds.count());
    assert.equal(await page.getByRole('searchbox').inputValue(), 'arctic');
});

test('while it is read nothing is drawn, and keys and the wheel are the browser’s', async () => {
    await read(window, 'text=1&view=timeline');
    const frames = await page.evaluate(() => globalThis.__parallax.frames);
    await page.keyboard.press('3');
    await page.keyboard.press('End');
    await page.waitForFunction(() => globalThis.scrollY > 500);
    await page.mouse.wheel(0, -200);
    assert.equal(await heading(), 'Timeline');
    assert.equal(await page.evaluate(() => globalThis.__parallax.frames), frames);
});

test('what is selected is copied as the browser copies', async () => {
    await read(window, `text=1&view=reader&read=${corpus.sources[0].id}`);
    const [copied, prevented] = await page.evaluate(() => new Promise((done) => {
        globalThis.getSelection().selectAllChildren(document.querySelector('#text .text'));
        document.addEventListener('copy', (event) => setTimeout(() => done([String(globalThis.getSelection()), event.defaultPrevented])), { once: true });
        document.execCommand('copy');
    }));
    assert.equal(copied, corpus.sources[0].passages[0].text);
    assert.equal(prevented, false);
});

test('beside the picture it is there for the browser’s search, which opens it at what it finds', async () => {
    await read(window, '');
    await page.locator('#canvas').waitFor();
    await page.evaluate((id) => { location.hash = `view=reader&read=${id}`; }, corpus.sources[1].id);
    await rest(window);
    const text = page.locator('#text');
    await page.waitForFunction((title) => document.querySelector('#text h1')?.textContent === title, corpus.sources[1].record.title);
    assert.equal(await text.getAttribute('hidden'), 'until-found');
    assert.equal(await drawn(), true);
    assert.equal(await page.evaluate(() => document.querySelector('#text a').checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })), false);
    await page.evaluate(() => document.getElementById('text').dispatchEvent(new Event('beforematch', { bubbles: true })));
    await view(page).waitFor();
    assert.equal(await drawn(), false);
    assert.match(await hash(), /text=1/);
    assert.equal(await heading(), corpus.sources[1].record.title);
});

test('a text that looks like markup is text', async () => {
    const other = await open(browser, { edit: (html) => html.replace(/("text":")/, '$1\\u003cimg src=x onerror=alert(1)> ') });
    const source = JSON.parse(await other.page.locator('#corpus').textContent()).sources.find((one) => one.passages[0].text.startsWith('<img'));
    await read(other, `text=1&view=reader&read=${source.id}`);
    assert.match(await view(other.page).locator('.text').first().textContent(), /^<img src=x onerror=alert\(1\)>/);
    assert.equal(await view(other.page).locator('img').count(), 0);
    assert.deepEqual([other.requests, other.complaints], [[], []]);
    await other.close();
});

test('a source whose letters join is told of in the drawn reader, with the way to the text view', async () => {
    const other = await open(browser, { edit: (html) => html.replaceAll('"text":"', '"text":"\u0647\u0630\u0627 \u0646\u0635. ') });
    const source = JSON.parse(await other.page.locator('#corpus').textContent()).sources[0];
    await read(other, `view=reader&read=${source.id}`);
    await rest(other);
    await other.page.getByRole('link', { name: 'Read it as text' }).dispatchEvent('click');
    await view(other.page).waitFor();
    const first = view(other.page).locator('.text').first();
    assert.ok((await first.textContent()).startsWith('هذا نص'));
    assert.equal(await first.evaluate((element) => globalThis.getComputedStyle(element).direction), 'rtl');
    await other.close();
});

test('a link to the text view opens there at once, at its passage', async () => {
    const source = corpus.sources.at(-1), passage = source.passages.at(-1);
    await page.evaluate((address) => { location.hash = address; }, `text=1&view=reader&read=${source.id}/${passage.n}`);
    await page.reload();
    await view(page).waitFor();
    const box = await view(page).locator('#text-passage').boundingBox();
    assert.ok(box.y < 900 && box.y + box.height > 0, `in view at ${box.y}`);
    assert.equal(await page.evaluate(() => globalThis.__parallax.ready), true);
});

test('nothing of this asked for anything or complained', () => {
    assert.deepEqual(window.requests, []);
    assert.deepEqual(window.complaints, []);
});
