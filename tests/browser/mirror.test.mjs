// The mirrored elements: what they cost, and that fields and dialogs among them are what they claim.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';
import { read } from './text_view.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

// The program's functions are not to be had from outside, so the page's text is changed to count the time they take.
const timed = (html) => html.replace(/_page_mirror\(\);/, `{
    const begin = performance.now();
    _page_mirror();
    (window.__mirror ??= []).push(performance.now() - begin);
}`);

for (const [name, address] of [['Timeline', 'view=timeline'], ['Themes', 'view=themes&list=theme:trade'], ['Overview', ''], ['Search', 'view=search&q=china']]) {
    test(`${name}: the elements are touched only where something changed`, async (t) => {
        const window = await open(browser, { edit: timed });
        const { page } = window;
        await read(window, address);
        await rest(window);
        const [frames, spent] = await page.evaluate(async () => {
            const first = window.__parallax.frames;
            window.__mirror = [];
            const canvas = document.getElementById('canvas');
            // A hand that moves and scrolls.
            while (window.__parallax.frames - first < 40) {
                const at = { clientX: 300 + 500 * Math.random(), clientY: 200 + 400 * Math.random(), bubbles: true, cancelable: true, pointerType: 'mouse' };
                canvas.dispatchEvent(new PointerEvent('pointermove', at));
                canvas.dispatchEvent(new WheelEvent('wheel', { ...at, deltaY: Math.random() < 0.5 ? 40 : -40 }));
                await new Promise((done) => requestAnimationFrame(done));
            }
            while (!window.__parallax.resting) await new Promise((done) => requestAnimationFrame(done));
            return [window.__parallax.frames - first, window.__mirror];
        });
        assert.ok(spent.length > 0, 'the elements follow at the latest when the picture rests');
        // Told, not judged: while the hand moves, the elements wait.
        const usual = [...spent].sort((a, b) => a - b)[spent.length >> 1], all = spent.reduce((sum, one) => sum + one, 0);
        t.diagnostic(`${name}: ${(all / frames).toFixed(2)} ms a frame; an update ${usual.toFixed(1)} ms, the median of ${spent.length} in ${frames} frames; ${await page.locator('#mirror *').count()} elements`);

        await page.mouse.move(720, 24);  // beside the tabs, where nothing lies
        await rest(window);
        const changes = await page.evaluate(async () => {
            let count = 0;
            const watch = new MutationObserver((records) => { count += records.length; });
            watch.observe(document.getElementById('mirror'), { subtree: true, childList: true, attributes: true, characterData: true });
            const first = window.__parallax.frames;
            const canvas = document.getElementById('canvas');
            while (window.__parallax.frames - first < 12) {
                canvas.dispatchEvent(new PointerEvent('pointermove', { clientX: 1000, clientY: 24, bubbles: true, cancelable: true, pointerType: 'mouse' }));
                await new Promise((done) => requestAnimationFrame(done));
            }
            await new Promise((done) => setTimeout(done, 300));
            watch.disconnect();
            return count;
        });
        assert.equal(changes, 0, 'frames that show the same touch nothing');
        await window.close();
    });
}
