// What is typed, composed, copied, cut, pasted and undone, with the browser's own events: real keys, the real clipboard,
// compositions of the browser's input method interface.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const search = (page) => page.getByRole('searchbox', { name: 'Search the texts' });
const years = (page) => page.getByRole('textbox', { name: 'Years of publication' });
const heading = (page) => page.locator('#mirror main h2').first();

async function press(window, keys) {
    await window.page.keyboard.press(keys);
    await rest(window);
}

async function openSearch(window) {
    await press(window, '/');
    assert.ok(await search(window.page).evaluate((field) => field === document.activeElement), 'the field has the focus');
}

// What the clipboard holds, asked by a paste into a field of another page.
async function clipboard({ context }) {
    const other = await context.newPage();
    await other.setContent('<textarea></textarea>');
    await other.evaluate(() => {
        window.pasted = {};
        document.addEventListener('paste', (event) => {
            for (const type of event.clipboardData.types) window.pasted[type] = event.clipboardData.getData(type);
        });
    });
    await other.locator('textarea').focus();
    await other.keyboard.press('Control+v');
    const pasted = await other.evaluate(() => window.pasted);
    await other.close();
    return pasted;
}

// Opens the first source in the reader; gives the elements of its passages.
async function openReader(window) {
    const { page } = window;
    await page.getByRole('button', { name: /^Sun, / }).dispatchEvent('click');
    await rest(window);
    await page.getByRole('button', { name: 'Open in reader' }).dispatchEvent('click');
    await rest(window);
    return page.locator('#mirror main article p');
}

async function drag(window, from, to) {
    const { mouse } = window.page;
    await mouse.move(...from);
    await mouse.down();
    await mouse.move((from[0] + to[0]) / 2, (from[1] + to[1]) / 2, { steps: 4 });
    await mouse.move(...to, { steps: 4 });
    await mouse.up();
    await rest(window);
}

test('words selected with the pointer are copied and pasted byte for byte, into the search and into another field', async () => {
    const window = await open(browser);
    const { page } = window;
    const first = (await openReader(window)).first();
    const box = await first.boundingBox(), text = await first.textContent();
    await drag(window, [box.x + 1, box.y + 14], [box.x + 300, box.y + 14]);
    await press(window, 'Control+c');
    const { 'text/plain': words, 'text/html': html } = await clipboard(window);
    assert.ok(words.length > 20 && text.startsWith(words), `"${words}" begins the passage`);
    assert.equal(html, `<p lang="en">${words.replaceAll('&', '&amp;')}</p>`);

    await openSearch(window);
    await press(window, 'Control+v');
    assert.equal(await search(page).inputValue(), words);
    await years(page).focus();
    await press(window, 'Control+v');
    assert.equal(await years(page).inputValue(), words);

    await press(window, 'Control+a');
    await press(window, 'Control+x');
    assert.equal(await years(page).inputValue(), '');
    assert.equal((await clipboard(window))['text/plain'], words);
    assert.deepEqual([window.complaints, window.requests], [[], []]);
    await window.close();
});

test('a selection goes across passages; its reference comes along when asked for', async () => {
    const window = await open(browser);
    const { page } = window;
    const passages = await openReader(window);
    const [a, b] = [await passages.nth(0).boundingBox(), await passages.nth(1).boundingBox()];
    await drag(window, [a.x + 200, a.y + a.height - 14], [b.x + 200, b.y + 14]);
    await press(window, 'c');
    await page.waitForTimeout(200);
    const { 'text/plain': words, 'text/html': html } = await clipboard(window);
    const parts = words.split('\n\n');
    assert.equal(parts.length, 3, words);
    assert.match(parts[0], /\(Sun 2016, passage 1, digest\)$/);
    assert.match(parts[1], /\(Sun 2016, passage 2, digest\)$/);
    assert.ok((await passages.nth(1).textContent()).startsWith(parts[1].replace(/ \(Sun.*$/, '')));
    assert.match(parts[2], /^Yun Sun\. .*2016/);
    assert.match(html, /<cite>Yun Sun\./);
    await window.close();
});

test('two clicks select a word, three the passage, Ctrl+A the text, Esc nothing', async () => {
    const window = await open(browser);
    const { page } = window;
    const first = (await openReader(window)).first();
    const box = await first.boundingBox(), text = await first.textContent();
    const copied = async () => {
        await press(window, 'Control+c');
        return (await clipboard(window))['text/plain'];
    };
    await page.mouse.click(box.x + 60, box.y + 14, { clickCount: 2 });
    await rest(window);
    const word = await copied();
    assert.match(word, /^\p{L}+$/u);
    assert.ok(text.slice(0, 40).includes(word));
    await page.waitForTimeout(600);
    await page.mouse.click(box.x + 60, box.y + 14, { clickCount: 3 });
    await rest(window);
    assert.equal(await copied(), text);
    await press(window, 'Control+a');
    assert.equal((await copied()).split('\n\n').length, 7);
    await press(window, 'Escape');
    assert.match(await copied(), /\(Sun 2016, passage \d+, digest\)$/, 'now the chosen passage');
    await window.close();
});

test('Chinese composed by an input method lands as text and is searched for once it is there', async () => {
    const window = await open(browser);
    const { page } = window;
    await openSearch(window);
    const input = await window.context.newCDPSession(page);
    for (const text of ['z', 'zh', 'zhong', 'zhongwen']) {
        await input.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
        await rest(window);
    }
    assert.equal(await search(page).inputValue(), 'zhongwen', 'the composition stands at the caret');
    await input.send('Input.insertText', { text: '中文' });
    await rest(window);
    assert.equal(await search(page).inputValue(), '中文');
    assert.equal(await heading(page).textContent(), 'Nothing found');
    // The address follows after a pause.
    await page.waitForFunction(() => decodeURIComponent(location.hash).endsWith('q=中文'));
    await window.close();
});

test('typing searches at once, tells what is wrong where, and offers what may have been meant', async () => {
    const window = await open(browser);
    const { page } = window;
    await openSearch(window);
    await page.keyboard.type('sanctoins');
    await rest(window);
    await page.getByRole('link', { name: /^sanctions \(\d+ places?\)$/ }).dispatchEvent('click');
    await rest(window);
    assert.equal(await search(page).inputValue(), 'sanctions');
    const found = await heading(page).textContent();
    assert.match(found, /^\d+ passages in \d of 5 sources$/);
    assert.equal(await page.locator('#mirror main article').count(), Number(found.split(' ')[0]), 'as many as it says');
    await search(page).fill('sanctions AND (');
    await rest(window);
    assert.equal(await heading(page).textContent(), 'This cannot be searched for yet');
    assert.equal(await search(page).getAttribute('aria-invalid'), 'true');
    await window.close();
});

test('Ctrl+Z undoes on a Latin and on a Cyrillic layout, Ctrl+Shift+Z does again', async () => {
    const window = await open(browser);
    const { page } = window;
    await press(window, '3');
    await press(window, '2');
    const view = () => page.locator('#mirror [role=tab][aria-selected=true]').textContent();
    const input = await window.context.newCDPSession(page);
    const chord = async (key, code, modifiers) => {
        for (const type of ['rawKeyDown', 'keyUp'])
            await input.send('Input.dispatchKeyEvent', { type, key, code, modifiers, windowsVirtualKeyCode: 90 });
        await rest(window);
    };
    assert.equal(await view(), 'Timeline');
    await chord('я', 'KeyZ', 2);
    assert.equal(await view(), 'Themes');
    await chord('z', 'KeyZ', 2);
    assert.equal(await view(), 'Overview');
    await chord('Я', 'KeyZ', 2 | 8);
    assert.equal(await view(), 'Themes');
    await chord('Z', 'KeyZ', 2 | 8);
    assert.equal(await view(), 'Timeline');
    await window.close();
});

test('the address tells what is looked at; back, forward and a link lead there', async () => {
    const window = await open(browser);
    const { page } = window;
    const view = () => page.locator('#mirror [role=tab][aria-selected=true]').textContent();
    await press(window, '3');
    await page.getByRole('button', { name: 'Show: Passages' }).dispatchEvent('click');
    await rest(window);
    await page.getByRole('menuitemradio', { name: 'Hits per 1,000 words' }).dispatchEvent('click');
    await rest(window);
    assert.equal(await page.evaluate(() => location.hash), '#view=themes&measure=per-1000');
    assert.match(await page.title(), /^Themes · .* · Parallax$/);
    await page.goBack();
    await rest(window);
    assert.equal(await page.evaluate(() => location.hash), '#view=themes');
    await page.goBack();
    await rest(window);
    assert.equal(await view(), 'Overview');
    await page.goForward();
    await rest(window);
    assert.equal(await view(), 'Themes');
    await page.evaluate(() => { location.hash = '#view=search&q=Арктика OR arctic&years=2019..2022'; });
    await rest(window);
    assert.equal(await search(page).inputValue(), 'Арктика OR arctic');
    assert.equal(await years(page).inputValue(), '2019..2022');
    await window.close();
});

test('a link made for another corpus says so and shows the rest; it is gone from the address then', async () => {
    const window = await open(browser);
    const { page } = window;
    await page.evaluate(() => { location.hash = '#view=themes&corpus=rivers@0123abcd'; });
    await rest(window);
    const report = page.getByRole('dialog', { name: 'About this link' });
    assert.match(await report.innerText(), /This link was made for another corpus: rivers\./);
    await page.waitForFunction(() => location.hash === '#view=themes');
    await report.getByRole('button', { name: 'Close' }).dispatchEvent('click');
    await rest(window);
    assert.equal(await report.count(), 0);
    await window.close();
});

test('a link to what is not there says so and shows the rest', async () => {
    const window = await open(browser);
    const { page } = window;
    await page.evaluate(() => { location.hash = '#view=themes&theme=no-such-theme'; });
    await rest(window);
    assert.equal(await page.locator('#mirror [role=tab][aria-selected=true]').textContent(), 'Themes');
    assert.match(await page.getByRole('status').last().textContent(), /theme=no-such-theme/);
    await window.close();
});
