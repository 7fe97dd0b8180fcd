// The page's test of the browser: its values in the browser of these tests, and what it says where things are missing.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open } from './page.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

async function reportOf(window) {
    await window.page.evaluate(() => { location.hash = 'selftest'; });
    await window.page.waitForFunction(() => document.getElementById('selftest-report')?.textContent.startsWith('{'));
    return JSON.parse(await window.page.locator('#selftest-report').textContent());
}

test('in a whole browser every probe succeeds, and the report says with what', async () => {
    const window = await open(browser, { ratio: 2, colours: 'dark' });
    const report = await reportOf(window);
    assert.equal(report.parallax, await window.page.locator('meta[name=version]').getAttribute('content'));
    assert.equal(report.protocol, 'file:');
    assert.match(report.browser, /Chrome/);
    assert.equal(report.letters.readBackTrue, true);
    for (const [sign, ink] of Object.entries(report.letters.ink)) assert.ok(ink > 10, `${sign}: ${ink}`);
    assert.equal(report.fonts.serif, 'Noto Serif');
    assert.equal(report.fonts.sans, 'Noto Sans');
    assert.equal(report.clipboard.roundTrip, true);
    assert.equal(report.storage, true);
    assert.equal(report.graphics.webgl2, true);
    assert.ok(report.graphics.maxTextureSize >= 4096);
    assert.match(report.graphics.renderer, /SwiftShader/i);
    assert.deepEqual(report.wasm, { there: true, streaming: true, bulkMemory: true, simd: true, exceptions: true });
    assert.equal(report.unpacking, true);
    assert.equal(report.intl.segmenter, true);
    assert.equal(report.screen.devicePixelRatio, 2);
    assert.equal(report.screen.dark, true);
    assert.equal(report.page.hiddenUntilFound, true);
    assert.deepEqual(report.policy, { refusesFetch: true, refusesCode: true });
    assert.deepEqual(window.requests, []);
    for (const complaint of window.complaints) assert.match(complaint, /Content Security Policy|violates/, complaint);
    await window.close();
});

test('what is missing is said, and the other probes still answer', async () => {
    const window = await open(browser, {
        start: false,
        before: () => {
            delete globalThis.WebAssembly;
            delete globalThis.DecompressionStream;
            Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } });
            HTMLCanvasElement.prototype.getContext = ((original) => function (kind, ...rest) {
                return kind === 'webgl2' ? null : original.call(this, kind, ...rest);
            })(HTMLCanvasElement.prototype.getContext);
        },
    });
    const report = await reportOf(window);
    assert.deepEqual(report.wasm, { there: false });
    assert.match(report.unpacking.failed, /DecompressionStream/);
    assert.deepEqual(report.storage, { failed: 'refused' });
    assert.deepEqual(report.graphics, { webgl2: false });
    assert.equal(report.letters.readBackTrue, true);
    await window.close();
});

test('the report is copied by its button, and a link leads back to the program', async () => {
    const window = await open(browser, { context: { permissions: ['clipboard-read', 'clipboard-write'] } });
    await reportOf(window);
    await window.page.getByRole('button', { name: 'Copy' }).click();
    await window.page.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await window.page.locator('#selftest-report').textContent();
    assert.equal(await window.page.evaluate(() => navigator.clipboard.readText()), text);
    await window.page.getByRole('link', { name: 'Back to Parallax' }).click();
    await window.page.waitForFunction(() => window.__parallax?.ready);
    assert.equal(await window.page.locator('#selftest').isVisible(), false);
    await window.close();
});
