// A page that cannot draw is still a page: what it says, and that all texts stand in it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from './page.mjs';
import { follow, view, words } from './text_view.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// All texts of the corpus as plain HTML, and nothing of the drawn page.
async function assertReadable({ page, requests }, reason) {
    const fallback = page.locator('#fallback');
    await fallback.waitFor({ state: 'visible' });
    const shown = words(await fallback.innerText());
    assert.match(shown, reason);
    const corpus = JSON.parse(await page.locator('#corpus').textContent());
    const expected = [corpus.title, corpus.description];
    for (const source of corpus.sources) {
        expected.push(source.record.title, ...source.passages.map((passage) => passage.text),
            ...source.passages.filter((passage) => passage.heading).map((passage) => passage.heading.text),
            ...source.events.map((event) => event.label));
        for (const author of source.record.author ?? []) expected.push(author.literal ?? author.family);
        if (source.record.URL) expected.push(source.record.URL);
    }
    for (const question of corpus.questions) expected.push(question.text, ...question.positions.map((position) => position.summary));
    for (const text of expected) assert.ok(shown.includes(words(text)), `"${text}" is not shown`);
    assert.ok(expected.length > 200, `only ${expected.length} texts looked for`);
    assert.equal(await page.locator('#canvas').isVisible(), false);
    assert.equal(await page.locator('#skeleton').isVisible(), false);
    assert.deepEqual(requests, []);
}

// What cannot be drawn is still all there, by the links of the text view.
async function assertWhole({ page, requests }, reason) {
    await view(page).waitFor();
    assert.match(words(await page.locator('#text-reason').innerText()), reason);
    const corpus = JSON.parse(await page.locator('#corpus').textContent());
    assert.equal(await view(page).getByRole('heading', { level: 1 }).textContent(), corpus.title);
    assert.equal(await page.getByRole('link', { name: 'Show the drawn views' }).count(), 0);
    for (const source of corpus.sources) {
        await follow(view(page).getByRole('navigation', { name: 'Sources' }).getByRole('link', { name: source.record.title }));
        assert.deepEqual(await view(page).locator('main .text').allTextContents(), source.passages.map((passage) => passage.text));
    }
    await follow(view(page).getByRole('link', { name: 'Timeline' }));
    assert.equal(await view(page).getByRole('heading', { level: 1 }).textContent(), 'Timeline');
    assert.equal(await page.locator('#canvas').isVisible(), false);
    assert.equal(await page.locator('#skeleton').isVisible(), false);
    assert.deepEqual(requests, []);
}

for (const [ability, takeAway, reason] of [
    ['WebGL 2', () => {
        const original = HTMLCanvasElement.prototype.getContext;
        HTMLCanvasElement.prototype.getContext = function (kind, ...rest) {
            return kind.startsWith('webgl') ? null : original.call(this, kind, ...rest);
        };
    }, /no WebGL 2/],
]) {
    test(`without ${ability} the page says so and gives the text view`, async () => {
        const window = await open(browser, { before: takeAway, start: false });
        await assertWhole(window, reason);
        assert.deepEqual(window.complaints, []);
        await window.close();
    });
}

for (const [ability, takeAway, reason] of [
    ['WebAssembly', () => { delete globalThis.WebAssembly; }, /no WebAssembly/],
    ['DecompressionStream', () => { delete globalThis.DecompressionStream; }, /cannot unpack/],
]) {
    test(`without ${ability} the page says so and shows every text`, async () => {
        const window = await open(browser, { before: takeAway, start: false });
        await assertReadable(window, reason);
        assert.deepEqual(window.complaints, []);
        await window.close();
    });
}

test('a browser started without any graphics shows every text', async () => {
    const plain = await launch('--disable-gpu', '--disable-3d-apis');
    const window = await open(plain, { start: false });
    await assertWhole(window, /no WebGL 2/);
    await window.close();
    await plain.close();
});

test('passages carry their number and language, sources their label', async () => {
    const window = await open(browser, { before: () => { delete globalThis.WebAssembly; }, start: false });
    await window.page.locator('#fallback').waitFor({ state: 'visible' });
    const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
    const counted = await window.page.locator('#fallback .text').evaluateAll((texts) => texts.map((text) => text.id));
    assert.deepEqual(counted, corpus.sources.flatMap((source) => source.passages.map((passage) => `${source.id}-${passage.n}`)));
    assert.equal(await window.page.locator('#fallback main').getAttribute('lang'), corpus.language);
    assert.equal(await window.page.locator('#fallback .label').count(), corpus.sources.length);
    assert.equal(await window.page.getByRole('table').count(), corpus.questions.length);
    await window.close();
});

test('a text that looks like markup is shown as text', async () => {
    const window = await open(browser, {
        before: () => { delete globalThis.WebAssembly; }, start: false,
        edit: (html) => html.replace(/("text":")/, '$1\\u003cimg src=x onerror=alert(1)> '),
    });
    await window.page.locator('#fallback').waitFor({ state: 'visible' });
    assert.match(await window.page.locator('#fallback').innerText(), /<img src=x onerror=alert\(1\)>/);
    assert.equal(await window.page.locator('#fallback img').count(), 0);
    await window.close();
});

test('a damaged program gives a panel with details, and the texts on request', async () => {
    const window = await open(browser, { start: false, edit: (html) => html.replace(/(id="wasm">.{50000})[^<]*/s, '$1') });
    await window.page.getByRole('alert').waitFor({ state: 'visible' });
    assert.match(await window.page.locator('#failure-message').innerText(), /could not be unpacked/);
    assert.match(await window.page.locator('#failure-details').innerText(), /Parallax \d+\.\d+/);
    await window.page.getByRole('button', { name: 'Read as plain text' }).click();
    await assertReadable(window, /China|./);
    await window.close();
});

test('a file that lost its end says so and shows every text', async () => {
    const window = await open(browser, { start: false, edit: (html) => html.slice(0, html.indexOf('id="wasm">') + 40_000) });
    await assertReadable(window, /end of this file is missing/);
    await window.close();
});

test('a mistake of the program while it runs gives a panel with details', async () => {
    const window = await open(browser);
    await window.page.evaluate(() => { setTimeout(() => { throw new Error('planted mistake'); }); });
    await window.page.getByRole('alert').waitFor({ state: 'visible' });
    assert.match(await window.page.locator('#failure-details').innerText(), /planted mistake/);
    assert.equal(await window.page.locator('#canvas').isVisible(), false);
    await window.page.mouse.move(300, 300);
    await window.page.keyboard.press('2');
    assert.equal(await window.page.locator('#failure').isVisible(), true);
    await window.close();
});

test('without JavaScript the page says what it needs', async () => {
    const window = await open(browser, { start: false, context: { javaScriptEnabled: false } });
    assert.match(await window.page.locator('body').innerText(), /JavaScript and WebAssembly, which are switched off/);
    assert.equal(await window.page.locator('#skeleton').isVisible(), false);
    await window.close();
});
