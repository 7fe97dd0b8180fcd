// A browser that falsifies what is read back from a canvas: the page draws all the same, with letters of its own.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { coloursAt, launch, open, rest } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function falsify() {
    for (const { prototype } of [globalThis.CanvasRenderingContext2D, globalThis.OffscreenCanvasRenderingContext2D]) {
        const original = prototype.getImageData;
        prototype.getImageData = function (...where) {
            const image = original.apply(this, where);
            image.data.forEach((_, i) => { image.data[i] = (i * 7919) % 256; });
            return image;
        };
    }
}

// Darker and lighter points of a rectangle of the picture.
async function inkIn(window, { x, y, width, height }) {
    const points = [];
    for (let py = Math.round(y); py < y + height; ++py) for (let px = Math.round(x); px < x + width; ++px) points.push([px, py]);
    const dark = (await coloursAt(window, points)).filter(([r, g, b]) => r + g + b < 300);
    return dark.length / points.length;
}

test('noise in the canvas does not reach the letters', async () => {
    const window = await open(browser, { before: falsify });
    assert.equal(await window.page.locator('#canvas').isVisible(), true);
    assert.equal(await window.page.locator('#fallback').isVisible(), false);
    const heading = await window.page.getByRole('heading', { level: 1 }).boundingBox();
    const share = await inkIn(window, { ...heading, width: Math.min(heading.width, 300) });
    assert.ok(share > 0.03 && share < 0.4, `${share} of the title's rectangle is ink`);
    assert.deepEqual(window.complaints, []);
    assert.deepEqual(window.requests, []);
    await window.close();
});

test('it says so once, and the notice leads to the plain text', async () => {
    const window = await open(browser, { before: falsify });
    const notice = window.page.locator('#notice');
    assert.match(await notice.innerText(), /falsifies what is read back from a canvas/);
    await notice.getByRole('button', { name: 'Close' }).click();
    assert.equal(await notice.isVisible(), false);
    await rest(window);
    await window.close();

    const other = await open(browser, { before: falsify });
    await other.page.locator('#notice').getByRole('button', { name: 'Read as plain text' }).click();
    const corpus = JSON.parse(await other.page.locator('#corpus').textContent());
    assert.ok((await other.page.locator('#fallback').innerText()).includes(corpus.sources[0].passages[0].text));
    await other.close();
});

test('a browser that tells the truth shows no notice', async () => {
    const window = await open(browser);
    assert.equal(await window.page.locator('#notice').isVisible(), false);
    await window.close();
});
