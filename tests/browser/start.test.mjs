// The page as a file: what it shows before and after it starts, what it never does, how it rests.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { coloursAt, drawn, launch, open, rest } from './page.mjs';

const paper = { light: [0xfb, 0xfa, 0xf7], dark: [0x16, 0x18, 0x1c] };

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

test('the page alone in a folder draws without a request and without a complaint', async () => {
    const window = await open(browser);
    assert.ok(await window.page.evaluate(() => globalThis.__parallax.frames) > 0);
    assert.equal(await window.page.locator('#canvas').isVisible(), true);
    assert.equal(await window.page.locator('#skeleton').isVisible(), false);
    assert.deepEqual(window.requests, []);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

test('the policy stands first in the page and refuses every way out', async () => {
    const window = await open(browser);
    const policy = await window.page.locator('meta[http-equiv=Content-Security-Policy]').getAttribute('content');
    assert.match(policy, /default-src 'none'/);
    assert.match(policy, /connect-src 'none'/);
    const refused = await window.page.evaluate(async () => {
        const directives = [];
        document.addEventListener('securitypolicyviolation', (event) => directives.push(event.effectiveDirective));
        const outside = 'https://example.org/';
        const results = [];
        results.push(await fetch(outside).then(() => 'fetched', () => 'refused'));
        results.push(await fetch('data:text/plain,x').then(() => 'fetched', () => 'refused'));
        try {
            new WebSocket('wss://example.org/');
        } catch { /* some browsers throw at once */ }
        navigator.sendBeacon(outside, 'x');
        const script = document.createElement('script');
        script.src = outside;
        document.head.append(script);
        const picture = new Image();
        picture.src = outside;
        const frame = document.createElement('iframe');
        frame.src = outside;
        document.body.append(frame);
        // In a call of its own, because the tool that runs this may evaluate.
        results.push(await new Promise((done) => setTimeout(() => {
            try {
                done(new Function('return "evaluated"')());
            } catch {
                done('refused');
            }
        })));
        await new Promise((done) => setTimeout(done, 200));
        return { results, directives: [...new Set(directives)].sort() };
    });
    assert.deepEqual(refused.results, ['refused', 'refused', 'refused']);
    for (const directive of ['connect-src', 'frame-src', 'img-src', 'script-src', 'script-src-elem'])
        assert.ok(refused.directives.includes(directive), `${directive} in ${refused.directives}`);
    await window.close();
});

test('title and progress stand there before the program runs', async () => {
    const window = await open(browser, {
        start: false,
        before: () => { WebAssembly.instantiateStreaming = () => new Promise(() => {}); },
    });
    const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
    assert.equal(await window.page.getByRole('heading', { level: 1 }).textContent(), corpus.title);
    assert.equal(await window.page.locator('#skeleton').isVisible(), true);
    assert.match(await window.page.title(), /Parallax/);
    const progress = window.page.locator('#progress');
    await window.page.waitForFunction(() => getComputedStyle(document.getElementById('progress')).opacity === '1', null, { timeout: 5000 });
    assert.notEqual((await progress.textContent()).trim(), '');
    await window.close();
});

test('ten seconds without input draw no frame and fire no timer', async (t) => {
    const window = await open(browser, {
        before: () => {
            globalThis.__timers = 0;
            for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame']) {
                const original = globalThis[name].bind(globalThis);
                globalThis[name] = (call, ...more) => original((...given) => {
                    globalThis.__timers += 1;
                    return call(...given);
                }, ...more);
            }
        },
    });
    await window.page.mouse.move(700, 400);
    await rest(window);
    await new Promise((done) => setTimeout(done, 1500));  // what a hover may still ask for
    const count = () => window.page.evaluate(() => [globalThis.__parallax.frames, globalThis.__timers]);
    const system = await browser.newBrowserCDPSession();
    const processorTime = async () => (await system.send('SystemInfo.getProcessInfo')).processInfo
        .filter((one) => one.type === 'renderer').reduce((sum, one) => sum + one.cpuTime, 0);
    const first = await count(), began = await processorTime();
    await new Promise((done) => setTimeout(done, 10_000));
    const used = await processorTime() - began;
    assert.deepEqual(await count(), first);
    t.diagnostic(`the page's process used ${(1000 * used).toFixed(0)} ms of processor time in these ten seconds`);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

for (const colours of ['light', 'dark']) {
    test(`the paper is ${colours} when the system is, and follows when that changes`, async () => {
        const other = colours === 'light' ? 'dark' : 'light';
        const window = await open(browser, { colours });
        const bar = [[720, 4]];  // the top bar is paper
        assert.deepEqual(await coloursAt(window, bar), [paper[colours]]);
        await window.page.emulateMedia({ colorScheme: other });
        await rest(window);
        assert.deepEqual(await coloursAt(window, bar), [paper[other]]);
        await window.close();
    });
}

test('the canvas has the pixels of the screen at every ratio, also after a change of size', async () => {
    for (const ratio of [1, 1.25, 1.5, 2, 3]) {
        const window = await open(browser, { width: 1000, height: 640, ratio });
        const size = () => window.page.locator('#canvas').evaluate((canvas) => [canvas.width, canvas.height]);
        assert.deepEqual(await size(), [1000 * ratio, 640 * ratio]);
        await window.page.setViewportSize({ width: 1200, height: 700 });
        await rest(window);
        assert.deepEqual(await size(), [1200 * ratio, 700 * ratio]);
        await window.close();
    }
});

test('browser zoom, which leaves the pixels as they are, is noticed', async () => {
    const window = await open(browser, { width: 1500, height: 900 });
    const tab = window.page.getByRole('tab').last();
    const before100 = await tab.boundingBox();
    const session = await window.context.newCDPSession(window.page);
    await session.send('Emulation.setDeviceMetricsOverride', { width: 1200, height: 720, deviceScaleFactor: 1.25, mobile: false });
    await rest(window);
    assert.equal(await window.page.evaluate(() => devicePixelRatio), 1.25);
    assert.deepEqual(await window.page.locator('#canvas').evaluate((canvas) => [canvas.width, canvas.height]), [1500, 900]);
    // The same place in CSS px is now further right on the screen; a program that missed it would draw as before.
    const box = await tab.boundingBox();
    assert.ok(Math.abs(box.width - before100.width) <= 2, `${box.width} and ${before100.width}`);
    const [[r, g, b]] = await coloursAt(window, [[1190, 4]]);
    assert.deepEqual([r, g, b], paper.light);
    await window.close();
});

test('a lost graphics context is told, and the picture comes back as it was', async () => {
    const window = await open(browser);
    const picture = async () => (await window.page.screenshot()).toString('base64');
    const first = await picture();
    await window.page.evaluate(() => {
        globalThis.__loss = document.getElementById('canvas').getContext('webgl2').getExtension('WEBGL_lose_context');
        globalThis.__loss.loseContext();
    });
    await window.page.locator('#notice').waitFor({ state: 'visible' });
    await window.page.evaluate(() => globalThis.__loss.restoreContext());
    await window.page.locator('#notice').waitFor({ state: 'hidden' });
    await rest(window);
    assert.equal(await picture(), first);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

test('storage that is refused does not keep the page from starting', async () => {
    const window = await open(browser, {
        before: () => Object.defineProperty(globalThis, 'localStorage', { get() { throw new DOMException('refused', 'SecurityError'); } }),
    });
    assert.deepEqual(window.complaints, []);
    await drawn(window);
    await window.close();
});

test('on paper the page is its texts', async () => {
    const window = await open(browser);
    const text = window.page.locator('#text');
    await window.page.evaluate(() => { location.hash = 'view=timeline'; });
    await rest(window);
    await window.page.evaluate(() => globalThis.dispatchEvent(new Event('beforeprint')));
    assert.equal(await text.isVisible(), false, 'the screen stays as it is');
    await window.page.emulateMedia({ media: 'print' });
    assert.equal(await text.isVisible(), true);
    assert.equal(await window.page.locator('#canvas').isVisible(), false);
    const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
    const events = text.locator('.events').first().locator('tbody tr');
    assert.equal(await events.count(), corpus.sources.flatMap((source) => source.events.filter((event) => event.date)).length);
    // The whole list, longer than a screen, and nothing that cuts it.
    const list = text.locator('.events').first();
    const lies = (locator) => locator.evaluate((element) => {
        const { top, bottom } = element.getBoundingClientRect();
        return { top, bottom, page: document.documentElement.getBoundingClientRect().bottom };
    });
    const { top, bottom, page: pageEnd } = await lies(list), last = await lies(events.last());
    assert.ok(bottom - top > 900, `the list is ${bottom - top} px high`);
    assert.ok(last.bottom > 900 && last.bottom <= bottom && bottom <= pageEnd, `the last event ends at ${last.bottom}, the page at ${pageEnd}`);
    await window.page.emulateMedia({ media: 'screen' });
    await rest(window);
    await window.page.evaluate(() => globalThis.dispatchEvent(new Event('afterprint')));
    assert.deepEqual(window.complaints, [], 'the program lives on');
    assert.equal(await window.page.locator('#canvas').isVisible(), true);
    assert.equal(await text.getAttribute('hidden'), 'until-found');
    await window.close();
});
