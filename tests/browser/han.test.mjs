// A text with more different signs than any: what a frame does at most while one pages through it, and that the texture
// stays small.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { corpusOf, launch, open, openReader, rest, withCorpus } from './page.mjs';

const mostTexture_bytes = 64 * 1024 * 1024, mostSent_bytes = 6 * 1024 * 1024;
const signs = 5000, inPassage = 200;

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

function texts() {
    const all = Array.from({ length: signs }, (_, i) => String.fromCodePoint(0x4E00 + i));
    return Array.from({ length: signs / inPassage }, (_, k) => `${all.slice(k * inPassage, (k + 1) * inPassage).join('')}。`);
}

// Notes for each animation frame how many bytes went to the graphics card as pixels, and how many all textures have.
function watch() {
    const watched = globalThis.__watched = { frames_bytes: [], textures: 0, mostTexture_bytes: 0 };
    const request = globalThis.requestAnimationFrame.bind(globalThis);
    let sent_bytes = 0;
    globalThis.requestAnimationFrame = (call) => request((now) => {
        sent_bytes = 0;
        call(now);
        watched.frames_bytes.push(sent_bytes);
    });
    const gl = globalThis.WebGL2RenderingContext.prototype, sizes = new Map();
    let bound = null;
    const instead = (name, make) => { gl[name] = make(gl[name]); };
    const count = () => {
        const all = [...sizes.values()].reduce((a, b) => a + b, 0);
        watched.mostTexture_bytes = Math.max(watched.mostTexture_bytes, all);
    };
    instead('bindTexture', (original) => function (target, texture) {
        bound = texture;
        return original.call(this, target, texture);
    });
    instead('texImage2D', (original) => function (target, level, format, width, height, border, sort, type, pixels, ...more) {
        sizes.set(bound, 4 * width * height);
        watched.textures += 1;
        if (pixels) sent_bytes += 4 * width * height;
        count();
        return original.call(this, target, level, format, width, height, border, sort, type, pixels, ...more);
    });
    instead('texSubImage2D', (original) => function (target, level, x, y, width, height, ...more) {
        sent_bytes += 4 * width * height;
        return original.call(this, target, level, x, y, width, height, ...more);
    });
    instead('deleteTexture', (original) => function (texture) {
        sizes.delete(texture);
        count();
        return original.call(this, texture);
    });
}

// Calls `work` and gives the milliseconds that the page's own thread worked in each animation frame meanwhile, least
// first. Other programs on the machine add nothing to them; still they are told and not judged.
async function workedFrames_ms({ page, context }, work) {
    const session = await context.newCDPSession(page), frames_ms = [];
    session.on('Tracing.dataCollected', ({ value }) => {
        for (const { name, tdur } of value)
            if (name === 'FireAnimationFrame' && tdur !== undefined) frames_ms.push(tdur / 1000);
    });
    await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['devtools.timeline'] } });
    await work();
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    return frames_ms.sort((a, b) => a - b);
}

for (const ratio of [1, 2]) {
    test(`${signs} different Han signs at ratio ${ratio} are all drawn, the textures stay below 64 MB and no frame carries much`, async (context) => {
        const window = await open(browser, { ratio, before: watch, edit: withCorpus(corpusOf(texts(), 'zh')) });
        const { page } = window;
        let screens = 1;
        const frames_ms = await workedFrames_ms(window, async () => {
            await openReader(window);
            await page.mouse.move(700, 500);
            const place = () => page.getByRole('article').last().getByRole('button').boundingBox();
            for (let top = (await place()).y; screens < 40; ++screens) {
                await page.mouse.wheel(0, 600);
                await rest(window);
                const now = (await place()).y;
                if (now === top) break;
                top = now;
            }
        });
        assert.ok(screens > 5 && screens < 40, `${screens} screens`);
        const { frames_bytes, textures, mostTexture_bytes: most } = await page.evaluate(() => globalThis.__watched);
        const mostSent = Math.max(...frames_bytes);
        const at = (share) => frames_ms[Math.floor(share * (frames_ms.length - 1))].toFixed(1), mb = (bytes) => (bytes / 2 ** 20).toFixed(1);
        context.diagnostic(`${frames_ms.length} frames: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms of the page's own work; `
            + `${textures} textures, at most ${mb(most)} MB at a time; at most ${mb(mostSent)} MB sent in a frame`);
        assert.ok(most > 0 && most < mostTexture_bytes, `${most} bytes`);
        // Making a texture anew moves all letters into it. It grows once and early, while they are few.
        assert.equal(textures, 2);
        assert.ok(mostSent > 0 && mostSent < mostSent_bytes, `${mostSent} bytes in one frame`);
        assert.equal(await page.evaluate(() => globalThis.__parallax.missing), 0);
        assert.deepEqual(window.complaints, []);
        await window.close();
    });
}
