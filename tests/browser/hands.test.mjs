// Keyboard without a mouse, layouts that are not Latin, touch, wheel, clipboard and links out.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function activate(window, element) {
    await element.dispatchEvent('click');
    await rest(window);
}

async function openCell(window) {
    await activate(window, window.page.getByRole('tab', { name: 'Themes' }));
    await activate(window, window.page.getByRole('table').getByRole('button', { name: /: ([3-9]|\d\d) passages/ }).first());
}

const middleOf = ({ x, y, width, height }) => [x + width / 2, y + height / 2];
const chosenPassage = (window) => window.page.locator('#mirror aside article button[aria-pressed=true]').allTextContents();

for (const view of ['Overview', 'Timeline', 'Themes', 'Compare']) {
    test(`Tab goes through all of ${view} in order and out again`, async () => {
        const window = await open(browser);
        const { page } = window;
        await activate(window, page.getByRole('tab', { name: view }));
        const nodes = await page.locator('#mirror [data-node]').evaluateAll((all) => all.filter((one) => one.tabIndex >= 0).map((one) => one.dataset.node));
        assert.ok(nodes.length > 10, `${nodes.length} things to press`);
        const seen = [];
        for (const name of ['To the view', 'To the search', 'Read as text']) {
            await page.keyboard.press('Tab');
            assert.equal(await page.evaluate(() => document.activeElement.textContent), name);
        }
        for (let i = 0; i <= nodes.length; ++i) {
            await page.keyboard.press('Tab');
            const node = await page.evaluate(() => document.activeElement?.dataset?.node ?? '');
            if (node === '') break;
            seen.push(node);
        }
        assert.deepEqual(seen, nodes);
        assert.deepEqual(window.complaints, []);
        await window.close();
    });
}

test('what has the focus is ringed on the canvas and pressed by Enter and by Space', async () => {
    const window = await open(browser);
    const { page } = window;
    for (const [name, key] of [['Timeline', 'Enter'], ['Themes', 'Space']]) {
        const tab = page.getByRole('tab', { name });
        const box = await tab.boundingBox();
        const clip = { x: box.x - 4, y: box.y, width: box.width + 8, height: box.height };
        const plain = (await page.screenshot({ clip })).toString('base64');
        await tab.focus();
        await rest(window);
        assert.notEqual((await page.screenshot({ clip })).toString('base64'), plain, 'a ring shows');
        await page.keyboard.press(key);
        await rest(window);
        assert.equal(await tab.getAttribute('aria-selected'), 'true');
    }
    await window.close();
});

test('n and p step through the passages, also on a Cyrillic layout', async () => {
    const window = await open(browser);
    const { page } = window;
    await openCell(window);
    const type = async (key, code) => {
        await page.evaluate(([sign, place]) => {
            for (const kind of ['keydown', 'keyup'])
                document.dispatchEvent(new KeyboardEvent(kind, { key: sign, code: place, bubbles: true, cancelable: true }));
        }, [key, code]);
        await rest(window);
    };
    await page.keyboard.press('n');
    await rest(window);
    const first = await chosenPassage(window);
    assert.equal(first.length, 1);
    await type('т', 'KeyN');
    const second = await chosenPassage(window);
    assert.equal(second.length, 1);
    assert.notDeepEqual(second, first);
    await type('з', 'KeyP');
    assert.deepEqual(await chosenPassage(window), first);
    await type('l', 'KeyN');  // a Latin layout that has another letter there
    assert.deepEqual(await chosenPassage(window), first);
    await window.close();
});

test('the keys of the views lie where the digits lie, also where a digit needs Shift', async () => {
    const window = await open(browser);
    for (const [key, code, view] of [['é', 'Digit2', 'Timeline'], ['3', 'Numpad3', 'Themes'], ['&', 'Digit1', 'Overview'], ['4', 'Digit4', 'Compare']]) {
        await window.page.evaluate(([sign, place]) => {
            for (const kind of ['keydown', 'keyup'])
                document.dispatchEvent(new KeyboardEvent(kind, { key: sign, code: place, bubbles: true, cancelable: true }));
        }, [key, code]);
        await rest(window);
        assert.equal(await window.page.getByRole('tab', { name: view }).getAttribute('aria-selected'), 'true', `${key} on ${code}`);
    }
    await window.close();
});

test('keys that belong to the browser are left to it', async () => {
    const window = await open(browser);
    const kept = await window.page.evaluate(() => {
        const taken = [];
        for (const [key, code, more] of [
            ['F5', 'F5'], ['F12', 'F12'], ['Tab', 'Tab'], ['r', 'KeyR', { ctrlKey: true }], ['t', 'KeyT', { ctrlKey: true }],
            ['w', 'KeyW', { ctrlKey: true }], ['1', 'Digit1', { ctrlKey: true }], ['+', 'Equal', { ctrlKey: true }], ['-', 'Minus', { ctrlKey: true }],
            ['0', 'Digit0', { metaKey: true }], ['c', 'KeyC', { ctrlKey: true }], ['ArrowLeft', 'ArrowLeft', { altKey: true }], ['x', 'KeyX'],
        ]) {
            const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more });
            document.dispatchEvent(event);
            document.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true }));
            if (event.defaultPrevented) taken.push(key);
        }
        return taken;
    });
    assert.deepEqual(kept, []);
    assert.equal(await window.page.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'), 'true');
    await window.close();
});

test('the wheel scrolls the list of passages', async () => {
    const window = await open(browser, { height: 600 });
    const { page } = window;
    await openCell(window);
    const first = page.locator('#mirror aside article button').first();
    const start = await first.boundingBox();
    await page.mouse.move(start.x + 100, start.y + 40);
    await page.mouse.wheel(0, 200);
    await rest(window);
    const end = await first.boundingBox();
    assert.ok(end.y + end.height < start.y + start.height, `${start.y} to ${end.y}`);
    await window.close();
});

test('a tap presses, and a finger that moves scrolls', async () => {
    const window = await open(browser, { height: 600, context: { hasTouch: true } });
    const { page } = window;
    const tab = await page.getByRole('tab', { name: 'Themes' }).boundingBox();
    await page.touchscreen.tap(tab.x + tab.width / 2, tab.y + tab.height / 2);
    await rest(window);
    assert.equal(await page.getByRole('tab', { name: 'Themes' }).getAttribute('aria-selected'), 'true');
    await openCell(window);
    const first = page.locator('#mirror aside article button').first();
    const start = await first.boundingBox();
    const chosen = await chosenPassage(window);
    const session = await window.context.newCDPSession(page);
    const touch = (type, y) => session.send('Input.dispatchTouchEvent', { type, touchPoints: type === 'touchEnd' ? [] : [{ x: start.x + 100, y }] });
    await touch('touchStart', 500);
    for (let y = 490; y >= 250; y -= 20) await touch('touchMove', y);
    await touch('touchEnd');
    await rest(window);
    const end = await first.boundingBox();
    assert.ok(end.y + end.height < start.y + start.height, `${start.y} to ${end.y}`);
    assert.deepEqual(await chosenPassage(window), chosen, 'scrolling presses nothing');
    await window.close();
});

test('Copy puts the passages with their reference on the clipboard', async () => {
    const window = await open(browser);
    const { page } = window;
    await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCell(window);
    const texts = await page.locator('#mirror aside article p').allTextContents();
    const box = await page.locator('#mirror aside').getByRole('button', { name: /^Copy/ }).boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await rest(window);
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    for (const text of texts) assert.ok(copied.includes(text), `"${text}" in "${copied}"`);
    await window.close();
});

test('the link that is copied leads a second window to the same view of the same texts', async () => {
    const window = await open(browser);
    const { page } = window;
    await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await openCell(window);
    const passages = await page.locator('#mirror aside article p').allTextContents();
    await page.mouse.click(...middleOf(await page.getByRole('button', { name: 'Menu' }).boundingBox()));
    await rest(window);
    await page.mouse.click(...middleOf(await page.getByRole('menuitem', { name: 'Copy a link to this view' }).boundingBox()));
    await rest(window);
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const [file, hash] = link.split('#');
    assert.equal(file, await page.evaluate(() => location.href.split('#')[0]));
    assert.match(hash, /^view=themes&.*list=cell:.*&corpus=[a-z0-9-]+@[0-9a-f]{8}$/);
    const second = await window.context.newPage();
    await second.goto(link);
    await second.waitForSelector('html.ready');
    await rest({ ...window, page: second });
    assert.deepEqual(await second.locator('#mirror aside article p').allTextContents(), passages);
    await window.close();
});

test('a clipboard that refuses is answered by the older way', async () => {
    const window = await open(browser, {
        before: () => {
            navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
            globalThis.addEventListener('copy', (event) => setTimeout(() => { globalThis.__copied = event.defaultPrevented; }), true);
        },
    });
    const { page } = window;
    await openCell(window);
    const box = await page.locator('#mirror aside').getByRole('button', { name: /^Copy/ }).boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await page.waitForFunction(() => globalThis.__copied === true, null, { timeout: 5000 });
    await window.close();
});

test('the original opens in a new window by the reader\'s click, and the page itself asks for nothing', async () => {
    const window = await open(browser);
    const { page } = window;
    const corpus = JSON.parse(await page.locator('#corpus').textContent());
    const source = corpus.sources.find((some) => some.record.URL);
    await activate(window, page.locator('#mirror main').getByRole('link', { name: source.record.title }));
    const link = await page.locator('#mirror main').getByRole('link', { name: /^Original/ }).boundingBox();
    const opening = window.context.waitForEvent('page', { timeout: 10_000 });
    await page.mouse.click(link.x + link.width / 2, link.y + link.height / 2);
    const opened = await opening;
    await opened.waitForURL((url) => url.href !== 'about:blank' && url.href !== '', { timeout: 5000, waitUntil: 'commit' }).catch(() => {});
    assert.equal(await opened.evaluate(() => globalThis.opener).catch(() => null), null);
    assert.deepEqual(window.requests, []);
    await window.close();
});
