// A text with more different signs than any: what it costs to page through, and that the texture stays small.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { corpusOf, launch, open, openReader, rest, withCorpus } from './page.mjs';

const mostTexture_bytes = 64 * 1024 * 1024;
const signs = 5000, inPassage = 200;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function texts() {
    const all = Array.from({ length: signs }, (_, i) => String.fromCodePoint(0x4E00 + i));
    return Array.from({ length: signs / inPassage }, (_, k) => `${all.slice(k * inPassage, (k + 1) * inPassage).join('')}。`);
}

// Notes how long each animation frame keeps the page busy, and how many bytes all textures have.
function watch() {
    const watched = globalThis.__watched = { frames_ms: [], texture_bytes: 0, mostTexture_bytes: 0 };
    const request = globalThis.requestAnimationFrame.bind(globalThis);
    globalThis.requestAnimationFrame = (call) => request((now) => {
        const begin = performance.now();
        call(now);
        watched.frames_ms.push(performance.now() - begin);
    });
    const gl = globalThis.WebGL2RenderingContext.prototype, sizes = new Map();
    let bound = null;
    const instead = (name, make) => { gl[name] = make(gl[name]); };
    const count = () => {
        watched.texture_bytes = [...sizes.values()].reduce((a, b) => a + b, 0);
        watched.mostTexture_bytes = Math.max(watched.mostTexture_bytes, watched.texture_bytes);
    };
    instead('bindTexture', (original) => function (target, texture) {
        bound = texture;
        return original.call(this, target, texture);
    });
    instead('texImage2D', (original) => function (target, level, format, width, height, ...rest_) {
        sizes.set(bound, 4 * width * height);
        count();
        return original.call(this, target, level, format, width, height, ...rest_);
    });
    instead('deleteTexture', (original) => function (texture) {
        sizes.delete(texture);
        count();
        return original.call(this, texture);
    });
}

for (const ratio of [1, 2]) {
    test(`${signs} different Han signs at ratio ${ratio} are all drawn, and the textures stay below 64 MB`, async (context) => {
        const window = await open(browser, { ratio, before: watch, edit: withCorpus(corpusOf(texts(), 'zh')) });
        const { page } = window;
        await openReader(window);
        await page.mouse.move(700, 500);
        const place = () => page.getByRole('article').last().getByRole('button').boundingBox();
        let screens = 1;
        for (let top = (await place()).y; screens < 40; ++screens) {
            await page.mouse.wheel(0, 600);
            await rest(window);
            const now = (await place()).y;
            if (now === top) break;
            top = now;
        }
        assert.ok(screens > 5 && screens < 40, `${screens} screens`);
        const { frames_ms, mostTexture_bytes: most } = await page.evaluate(() => globalThis.__watched);
        const sorted = frames_ms.sort((a, b) => a - b), at = (share) => sorted[Math.floor(share * (sorted.length - 1))].toFixed(1);
        context.diagnostic(`${sorted.length} frames: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms; textures ${most / 2 ** 20} MB`);
        assert.ok(most > 0 && most < mostTexture_bytes, `${most} bytes`);
        assert.equal(await page.evaluate(() => globalThis.__parallax.missing), 0);
        assert.deepEqual(window.complaints, []);
        await window.close();
    });
}
