// Fingers, pen, trackpad and the right button. Fingers are events made here with times of their own, so that their speed
// does not depend on how fast the machine is.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function openWithFinger(options = {}) {
    const window = await open(browser, options);
    await window.page.evaluate(() => {
        const canvas = document.getElementById('canvas');
        canvas.setPointerCapture = () => {};  // the browser knows no pointer of ours
        let now = performance.now();
        const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        // `kind` of the pointer, then events as [type, x, y, ms since the last one].
        globalThis.__finger = async (kind, id, ...events) => {
            for (const [type, x, y, ms] of events) {
                const button = kind === 'pen' && type !== 'pointermove' ? 0 : -1;
                const event = new PointerEvent(type, { pointerType: kind, pointerId: id, clientX: x, clientY: y, button, buttons: 1, bubbles: true, cancelable: true });
                Object.defineProperty(event, 'timeStamp', { value: now += ms });
                canvas.dispatchEvent(event);
                if (type === 'pointerdown') await frame();
            }
        };
    });
    return window;
}

const finger = (window, ...events) => window.page.evaluate((all) => globalThis.__finger('touch', 7, ...all), events);
const isChosen = (window, name) => window.page.getByRole('tab', { name }).getAttribute('aria-selected');

async function middleOf(element) {
    const box = await element.boundingBox();
    return [box.x + box.width / 2, box.y + box.height / 2];
}

async function press(window, element) {
    await element.dispatchEvent('click');
    await rest(window);
}

// A text longer than the screen. `seen` gives what of it is in view, each by its height and with its place.
async function openText(window) {
    const { page } = window;
    const corpus = JSON.parse(await page.locator('#corpus').textContent());
    const longest = corpus.sources.reduce((a, b) => (a.passages.length > b.passages.length ? a : b));
    await press(window, page.locator('#mirror main').getByRole('link', { name: longest.record.title }));
    const seen = () => page.locator('#mirror main .placed').evaluateAll((all) => all
        .map((one, i) => [i, one.getBoundingClientRect()]).filter(([, box]) => box.height > 8)
        .map(([i, box]) => [`${i} ${box.height}`, box.y]));
    return { x: 700, seen };
}

// By how many px the text has gone up since `then`.
function risen(then, now) {
    const old = new Map(then);
    const moved = now.filter(([what, y]) => old.has(what) && old.get(what) !== y).map(([what, y]) => old.get(what) - y);
    return moved.length ? moved[Math.floor(moved.length / 2)] : 0;
}

// Up by 60 px in 60 ms: 1 px a ms.
const swipe = (x, lift = 5) => [['pointerdown', x, 500, 10],
    ...[1, 2, 3, 4, 5, 6].map((i) => ['pointermove', x, 500 - 10 * i, 10]), ['pointerup', x, 440, lift]];

test('what a finger threw goes on, loses its speed and rests', async () => {
    const window = await openWithFinger();
    const list = await openText(window);
    const start = await list.seen();
    await finger(window, ...swipe(list.x));
    await rest(window);
    const thrown = risen(start, await list.seen());
    // 60 px under the finger; then 1 px a ms that decays with 325 ms would go 325 px, less the slow end of it.
    assert.ok(thrown > 300 && thrown < 390, `${thrown} px`);
    const frames = await window.page.evaluate(() => globalThis.__parallax.frames);
    await new Promise((done) => setTimeout(done, 1000));
    assert.equal(await window.page.evaluate(() => globalThis.__parallax.frames), frames);
    await window.close();
});

for (const [why, options, lift] of [
    ['held still before it lifts', {}, 300],
    ['of a reader who asked for less motion', { context: { reducedMotion: 'reduce' } }, 5],
])
    test(`a finger ${why} throws nothing`, async () => {
        const window = await openWithFinger(options);
        const list = await openText(window);
        const start = await list.seen();
        await finger(window, ...swipe(list.x, lift));
        await rest(window);
        const moved = risen(start, await list.seen());
        assert.ok(Math.abs(moved - 60) <= 2, `${moved} px under a finger that moved 60`);
        await window.close();
    });

test('a finger stops what is thrown, and presses nothing', async () => {
    const window = await openWithFinger();
    const list = await openText(window);
    const start = await list.seen();
    const chosen = () => window.page.locator('#mirror [aria-pressed=true], #mirror [aria-current]').allTextContents();
    const pressed = await chosen();
    await finger(window, ...swipe(list.x));
    await finger(window, ['pointerdown', list.x, 400, 20], ['pointerup', list.x, 400, 60]);
    await rest(window);
    const moved = risen(start, await list.seen());
    assert.ok(moved >= 58 && moved < 200, `${moved} px`);
    assert.deepEqual(await chosen(), pressed);
    await window.close();
});

test('a short tap presses, a finger held still does not: it is the right button', async () => {
    const window = await openWithFinger();
    const [x, y] = await middleOf(window.page.getByRole('tab', { name: 'Themes' }));
    await finger(window, ['pointerdown', x, y, 10]);
    await new Promise((done) => setTimeout(done, 1500));
    await finger(window, ['pointerup', x, y, 1500]);
    await rest(window);
    assert.equal(await isChosen(window, 'Themes'), 'false');
    await finger(window, ['pointerdown', x, y, 10], ['pointerup', x, y, 50]);
    await rest(window);
    assert.equal(await isChosen(window, 'Themes'), 'true');
    await window.close();
});

test('a tap a little beside a button means it, one far from all means nothing', async () => {
    const window = await openWithFinger();
    const menu = window.page.getByRole('button', { name: 'Menu' });
    const box = await menu.boundingBox();
    const tap = (x, y) => finger(window, ['pointerdown', x, y, 10], ['pointerup', x, y, 50]);
    await tap(box.x - 30, box.y + 10);
    await rest(window);
    assert.equal(await menu.getAttribute('aria-expanded'), 'false');
    await tap(box.x - 8, box.y + 10);
    await rest(window);
    assert.equal(await menu.getAttribute('aria-expanded'), 'true');
    await window.close();
});

test('one finger drags the timeline, where it does not scroll', async () => {
    const window = await openWithFinger();
    const { page } = window;
    await press(window, page.getByRole('tab', { name: 'Timeline' }));
    for (let i = 0; i < 3; ++i) await press(window, page.getByRole('button', { name: 'Zoom in' }));
    const places = () => page.locator('#mirror main button').evaluateAll((all) => Object.fromEntries(all
        .filter((one) => /\d{4}/.test(one.textContent)).map((one) => [one.textContent, one.getBoundingClientRect().x])));
    const then = await places();
    const steps = Array.from({ length: 10 }, (_, i) => ['pointermove', 700 + 10 * (i + 1), 500, 10]);
    // On the ground between the marks.
    await finger(window, ['pointerdown', 700, 500, 10], ...steps, ['pointerup', 800, 500, 300]);
    await rest(window);
    const now = await places();
    const moved = Object.keys(then).filter((name) => name in now).map((name) => Math.round(now[name] - then[name])).filter((px) => px);
    const usual = moved.sort((a, b) => a - b)[Math.floor(moved.length / 2)];
    assert.ok(usual > 80 && usual <= 101, `${moved}`);
    await window.close();
});

test('a pen presses like a mouse', async () => {
    const window = await openWithFinger();
    const [x, y] = await middleOf(window.page.getByRole('tab', { name: 'Timeline' }));
    await window.page.evaluate(([px, py]) => globalThis.__finger('pen', 9, ['pointermove', px, py, 10], ['pointerdown', px, py, 10], ['pointerup', px, py, 50]), [x, y]);
    await rest(window);
    assert.equal(await isChosen(window, 'Timeline'), 'true');
    await window.close();
});

test('a pinch of the trackpad zooms, as a wheel with Ctrl and as Safari tells it', async () => {
    const window = await openWithFinger();
    const { page } = window;
    await press(window, page.getByRole('tab', { name: 'Timeline' }));
    const fit = page.getByRole('button', { name: 'Fit' });
    for (const pinch of [
        () => document.getElementById('canvas').dispatchEvent(new WheelEvent('wheel', { deltaY: -20, ctrlKey: true, clientX: 700, clientY: 500, cancelable: true })),
        () => {
            let kept = true;
            for (const [type, scale] of [['gesturestart', 1], ['gesturechange', 1.4], ['gestureend', 1.4]]) {
                const event = Object.assign(new Event(type, { cancelable: true }), { scale, clientX: 700, clientY: 500 });
                kept = document.getElementById('canvas').dispatchEvent(event) && kept;
            }
            return kept;
        },
    ]) {
        assert.equal(await fit.getAttribute('aria-disabled'), 'true', 'all dates are shown');
        assert.equal(await page.evaluate(pinch), false, 'the browser does not zoom as well');
        await rest(window);
        assert.equal(await fit.getAttribute('aria-disabled'), null);
        await press(window, fit);
    }
    await window.close();
});

test('the right button is the program\'s on the canvas; with Shift, and in a field, the browser\'s', async () => {
    const window = await openWithFinger();
    const { page } = window;
    await page.evaluate(() => {
        globalThis.__menus = [];
        globalThis.addEventListener('contextmenu', (event) => globalThis.__menus.push(event.defaultPrevented));
        const field = document.createElement('input');
        field.id = 'field';
        field.style.cssText = 'position:fixed;left:400px;top:300px;width:100px;z-index:9';
        document.body.append(field);
    });
    await page.mouse.click(700, 400, { button: 'right' });
    await page.mouse.click(450, 305, { button: 'right' });
    await page.keyboard.down('Shift');
    await page.mouse.click(700, 400, { button: 'right' });
    await page.keyboard.up('Shift');
    assert.deepEqual(await page.evaluate(() => globalThis.__menus), [true, false, false]);
    // The button is let go of: what is pressed next answers.
    await page.mouse.click(...await middleOf(page.getByRole('tab', { name: 'Themes' })));
    await rest(window);
    assert.equal(await isChosen(window, 'Themes'), 'true');
    assert.deepEqual(window.complaints, []);
    await window.close();
});
