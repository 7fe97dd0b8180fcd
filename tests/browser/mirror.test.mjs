// The mirrored elements: what they cost, and that fields and dialogs among them are what they claim.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';
import { read } from './text_view.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// The program's functions are not to be had from outside, so the page's text is changed to count the time they take.
const timed = (html) => html.replace('_page_mirror();', `{
    const begin = performance.now();
    _page_mirror();
    (window.__mirror ??= []).push(performance.now() - begin);
}`);

for (const [name, address] of [['Timeline', 'view=timeline'], ['Themes', 'view=themes&list=theme:trade'], ['Overview', ''], ['Search', 'view=search&q=china']]) {
    test(`${name}: the elements cost less than a millisecond a frame`, async (t) => {
        const window = await open(browser, { edit: timed });
        const { page } = window;
        await read(window, address);
        await rest(window);
        const [frames, spent] = await page.evaluate(async () => {
            const first = window.__parallax.frames;
            window.__mirror = [];
            const canvas = document.getElementById('canvas');
            // A hand that moves and scrolls.
            while (window.__parallax.frames - first < 60) {
                const at = { clientX: 300 + 500 * Math.random(), clientY: 200 + 400 * Math.random(), bubbles: true, cancelable: true, pointerType: 'mouse' };
                canvas.dispatchEvent(new PointerEvent('pointermove', at));
                canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: Math.random() < 0.5 ? 40 : -40 }));
                await new Promise((done) => requestAnimationFrame(done));
            }
            return [window.__parallax.frames - first, window.__mirror];
        });
        // The median, because on a busy machine some updates hold the time of others.
        const usual = [...spent].sort((a, b) => a - b)[spent.length >> 1];
        // At sixty frames a second every sixth brings the elements up to date.
        const each = usual / 6;
        t.diagnostic(`${name}: ${each.toFixed(2)} ms a frame; an update ${usual.toFixed(1)} ms, the median of ${spent.length} in ${frames} frames; ${await page.locator('#mirror *').count()} elements`);
        assert.ok(spent.length > 5, `${spent.length} updates`);
        assert.ok(each < 1, `${each} ms a frame`);
        await window.close();
    });
}
