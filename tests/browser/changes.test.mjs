// A frame draws only what has changed in it. Whatever was done before, the picture is, pixel for pixel, the one that is
// drawn whole when the graphics context comes back.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });

// Notes how much the renderer is given to draw.
function watch() {
    const { prototype } = globalThis.WebGL2RenderingContext, draw = prototype.drawElements;
    globalThis.__triangles = 0;
    prototype.drawElements = function drawElements(mode, count, ...more) {
        globalThis.__triangles += count / 3;
        return draw.call(this, mode, count, ...more);
    };
}

const pixels = ({ page }) => page.evaluate(() => {
    const canvas = document.getElementById('canvas'), sheet = document.createElement('canvas');
    [sheet.width, sheet.height] = [canvas.width, canvas.height];
    const brush = sheet.getContext('2d', { willReadFrequently: true });
    brush.drawImage(canvas, 0, 0);
    globalThis.__kept = brush.getImageData(0, 0, sheet.width, sheet.height).data;
    return globalThis.__kept.length;
});
// How many bytes differ between the picture kept and the one drawn anew, after what a resting pointer brings up.
async function differences(window) {
    await new Promise((done) => setTimeout(done, 800));
    await rest(window);
    await pixels(window);
    await window.page.evaluate(async () => {
        globalThis.__before = globalThis.__kept;
        const context = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
        context.loseContext();
        await new Promise((done) => setTimeout(done, 50));
        context.restoreContext();
        await new Promise((done) => setTimeout(done, 50));
    });
    await rest(window);
    await pixels(window);
    return window.page.evaluate(() => globalThis.__before.reduce((sum, byte, i) => sum + (byte !== globalThis.__kept[i]), 0));
}

const views = ['view=overview', 'view=timeline', 'view=themes', 'view=compare&compare=passages', 'view=compare&compare=positions',
    'view=search&q=alliance', 'read=merics-2021/3'];

for (const ratio of [1, 1.25, 2]) {
    test(`hovering, scrolling, going from view to view at pixel ratio ${ratio}`, async () => {
        const window = await open(browser, { width: 1101, height: 703, ratio }), { page } = window;
        for (const view of views) {
            await page.evaluate((hash) => { location.hash = hash; }, view);
            await rest(window);
            for (const [x, y] of [[60, 100], [300, 120], [500, 300], [640, 310], [700, 420], [330, 80]]) {
                await page.mouse.move(x, y);
                await rest(window);
            }
            await page.mouse.wheel(0, 90);
            await rest(window);
            await page.mouse.move(600, 450);
            await page.mouse.wheel(0, 200);
            await rest(window);
            assert.equal(await differences(window), 0, view);
        }
        // The complaint is the browser's, about the loss that was asked for.
        assert.deepEqual(window.complaints.filter((text) => !/CONTEXT_LOST|context lost/i.test(text)), []);
        await window.close();
    });
}

test('what a hovered row costs is a small part of the picture, and a hand that changes nothing costs nothing', async () => {
    const window = await open(browser, { before: watch }), { page } = window;
    await page.evaluate(() => { location.hash = 'view=timeline'; });
    await rest(window);
    const drawn = async (act) => {
        await page.evaluate(() => { globalThis.__triangles = 0; });
        await act();
        await rest(window);
        return page.evaluate(() => globalThis.__triangles);
    };
    // Another width has all of it drawn.
    const whole = await drawn(() => page.setViewportSize({ width: 1439, height: 900 }));
    assert.ok(whole > 4000, `${whole} triangles`);
    await drawn(() => page.mouse.move(60, 100));
    const row = await drawn(() => page.mouse.move(60, 128));
    assert.ok(row > 0 && row < whole / 5, `${row} of ${whole} triangles`);
    await drawn(() => page.mouse.move(200, 890));
    assert.equal(await drawn(() => page.mouse.move(204, 890)), 0);
    await window.close();
});
