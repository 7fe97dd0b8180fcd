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
            // A hand that moves and scrolls for a second and a half.
            for (const end = performance.now() + 1500; performance.now() < end;) {
                const at = { clientX: 300 + 500 * Math.random(), clientY: 200 + 400 * Math.random(), bubbles: true, cancelable: true, pointerType: 'mouse' };
                canvas.dispatchEvent(new PointerEvent('pointermove', at));
                canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: Math.random() < 0.5 ? 40 : -40 }));
                await new Promise((done) => requestAnimationFrame(done));
            }
            return [window.__parallax.frames - first, window.__mirror];
        });
        const total = spent.reduce((sum, ms) => sum + ms, 0);
        t.diagnostic(`${name}: ${(total / frames).toFixed(3)} ms a frame over ${frames} frames; ${spent.length} updates, the longest ${Math.max(...spent).toFixed(1)} ms; ${await page.locator('#mirror *').count()} elements`);
        assert.ok(frames > 5, `${frames} frames`);
        assert.ok(total / frames < 1, `${total / frames} ms a frame`);
        await window.close();
    });
}
