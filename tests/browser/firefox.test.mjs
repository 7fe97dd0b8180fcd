// The page in Firefox, from disk. Its headless mode has no WebGL, so it runs in a window on a display of its own.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

const pageFile = process.env.PARALLAX_PAGE ?? fileURLToPath(new URL('../../dist/parallax.html', import.meta.url));
if (!process.env.PARALLAX_PUPPETEER) throw new Error('PARALLAX_PUPPETEER must name the module of puppeteer-core; tests/run sets it');
const { default: puppeteer } = await import(process.env.PARALLAX_PUPPETEER);

const folder = mkdtempSync(join(tmpdir(), 'parallax-firefox-'));
const file = join(folder, 'page.html');
copyFileSync(pageFile, file);
const address = pathToFileURL(file).href;

let screen, display, browser, page;
const requests = [], complaints = [];

function launch(preferences = {}) {
    return puppeteer.launch({
        browser: 'firefox', executablePath: process.env.PARALLAX_FIREFOX ?? '/usr/bin/firefox-esr', headless: false,
        env: { ...process.env, DISPLAY: display }, extraPrefsFirefox: preferences, protocolTimeout: 180_000, timeout: 120_000,
        defaultViewport: { width: 1280, height: 800 },
    });
}

before(async () => {
    screen = spawn('Xvfb', ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']);
    const number = await new Promise((resolve, reject) => {
        screen.stdout.once('data', (data) => resolve(Number(data)));
        screen.once('error', reject);
        screen.once('exit', (code) => reject(new Error(`Xvfb ended with ${code}`)));
    });
    display = `:${number}`;
    browser = await launch();
    page = await browser.newPage();
    page.on('request', (request) => {
        // What stands in the page itself, as its icon does, is told here as well.
        if (request.url() !== address && !/^(data|blob):/.test(request.url())) requests.push(request.url().slice(0, 200));
    });
    page.on('console', (message) => {
        if (['error', 'warn'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(address, { timeout: 120_000 });
    await page.waitForFunction(() => window.__parallax?.ready || window.__parallax?.failed, { timeout: 120_000 });
});

after(async () => {
    await browser?.close();
    screen?.removeAllListeners('exit');
    screen?.kill();
    rmSync(folder, { recursive: true, force: true });
});

// Waits until the page has nothing left to draw.
const rest = () => page.evaluate(async () => {
    for (const end = performance.now() + 60_000; performance.now() < end;) {
        const frames = window.__parallax.frames;
        await new Promise((done) => setTimeout(done, 100));
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
        if (window.__parallax.resting && window.__parallax.frames === frames) return;
    }
    throw new Error('the page still draws after 60 s');
});

const chosen = () => page.evaluate(() => document.querySelector('#mirror [role=tab][aria-selected=true]').textContent);
const shown = () => page.evaluate(() => document.getElementById('mirror').textContent);

async function clickOn(name) {
    const [x, y] = await page.evaluate((wanted) => {
        const one = [...document.querySelectorAll('#mirror button')].find((button) => button.textContent === wanted);
        const box = one.getBoundingClientRect();
        return [box.x + box.width / 2, box.y + box.height / 2];
    }, name);
    await page.mouse.click(x, y);
    await rest();
}

test('the page draws from disk, without a request and without a complaint', async () => {
    assert.equal(await page.evaluate(() => window.__parallax.failed), false, await page.evaluate(() => document.getElementById('failure-details').textContent));
    assert.ok(await page.evaluate(() => window.__parallax.frames) > 0);
    await rest();
    const picture = await page.screenshot();
    assert.ok(picture.length > 60_000, `a picture of ${picture.length} bytes is hardly more than paper`);
    assert.deepEqual(requests, []);
    assert.deepEqual(complaints, []);
});

test('a click on a tab and a key lead to their views', async () => {
    await clickOn('Timeline');
    assert.equal(await chosen(), 'Timeline');
    await page.keyboard.press('3');
    await rest();
    assert.equal(await chosen(), 'Themes');
});

test('chosen files join the sources on show', async () => {
    const path = join(folder, 'lakes.txt');
    writeFileSync(path, 'Lakes of salt\n\nBy Ana Lima\n\nThe lake dried up in June 2020, and nobody knows why it did.\n');
    await (await page.$('#files')).uploadFile(path);
    await page.waitForFunction(() => /1 source added/.test(document.getElementById('mirror').textContent), { timeout: 60_000 });
    assert.match(await shown(), /6 sources/);
});

test('dropped files do too', async () => {
    const prevented = await page.evaluate(() => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['Rivers of ice\n\nBy Ana Lima\n\nThe river froze in May 2019, as it does in every single year.\n'], 'rivers.txt'));
        const send = (type) => !document.getElementById('canvas').dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
        const over = send('dragover');
        return [over, document.getElementById('drop').hidden, send('drop'), document.getElementById('drop').hidden];
    });
    assert.deepEqual(prevented, [true, false, true, true]);
    await page.waitForFunction(() => /7 sources/.test(document.getElementById('mirror').textContent), { timeout: 60_000 });
});

test('Ctrl+S gives the corpus as a download', async () => {
    await page.evaluate(() => {
        window.__saved = new Promise((done) => {
            HTMLAnchorElement.prototype.click = function () { window.__name = this.download; };
            URL.createObjectURL = (blob) => {
                done(blob.text());
                return 'blob:none';
            };
        });
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('s');
    await page.keyboard.up('Control');
    const [name, sources] = await page.evaluate(async () => {
        const corpus = JSON.parse(await window.__saved);
        return [window.__name, corpus.sources.length];
    });
    assert.match(name, /\.json$/);
    assert.equal(sources, 7);
});

test('a field of text takes what is typed, and the program does not', async () => {
    const view = await chosen();
    await page.evaluate(() => {
        const field = document.createElement('input');
        field.id = 'field';
        field.style.cssText = 'position:fixed;left:400px;top:300px;z-index:9';
        document.body.append(field);
        field.focus();
    });
    await page.keyboard.type('n2p/ words');
    assert.equal(await page.evaluate(() => document.getElementById('field').value), 'n2p/ words');
    await page.evaluate(() => document.getElementById('field').remove());
    await rest();
    assert.equal(await chosen(), view);
});

test('without input nothing is drawn', async () => {
    await page.mouse.move(2, 790);
    await rest();
    await new Promise((done) => setTimeout(done, 1500));
    const frames = () => page.evaluate(() => window.__parallax.frames);
    const first = await frames();
    await new Promise((done) => setTimeout(done, 4000));
    assert.equal(await frames(), first);
    assert.deepEqual(requests, []);
    assert.deepEqual(complaints, []);
});

test('without WebGL the texts are shown', async () => {
    const plain = await launch({ 'webgl.disabled': true });
    const other = await plain.newPage();
    await other.goto(address, { timeout: 120_000 });
    await other.waitForFunction(() => document.querySelector('#text h1'), { timeout: 120_000 });
    assert.match(await other.evaluate(() => document.getElementById('text-reason').innerText), /no WebGL 2/);
    const [text, title] = await other.evaluate(() => [document.getElementById('text').innerText, JSON.parse(document.getElementById('corpus').textContent).title]);
    assert.ok(text.includes(title), text.slice(0, 200));
    await plain.close();
});
