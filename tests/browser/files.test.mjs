// The reader's own files through the browser's own ways: the dialog, dropping files and folders, saving.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, afterEach, before, beforeEach, test } from 'node:test';
import { launch, open, rest, root } from './page.mjs';

let browser, window, page;
const scratch = mkdtempSync(join(tmpdir(), 'parallax-files-'));
before(async () => { browser = await launch(); });
after(async () => {
    await browser.close();
    rmSync(scratch, { recursive: true });
});
beforeEach(async () => {
    window = await open(browser);
    ({ page } = window);
});
afterEach(async () => {
    assert.deepEqual(window.requests.filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

function made(name, content) {
    const path = join(scratch, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
}

const article = (title, text) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>
<meta name="date" content="2019-05-03"></head><body><article><h1>${title}</h1><p>${text}</p>
<p>The second paragraph adds that the river froze on 3 May 2019, as it does every year.</p></article></body></html>`;
const rivers = () => made('rivers.html', article('Rivers of ice', 'The Arctic is cold, and this paragraph says so at some length.'));

// By the menu, as a reader does, with the browser's own dialog.
async function choose(...paths) {
    const dialog = page.waitForEvent('filechooser');
    await page.getByRole('button', { name: 'Menu' }).dispatchEvent('click');
    await page.getByRole('menuitem', { name: 'Open files…' }).waitFor({ state: 'attached' });
    const box = await page.getByRole('menuitem', { name: 'Open files…' }).boundingBox();
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
    await (await dialog).setFiles(paths);
    await told(/./);
}

// Waits until the status bar says so.
async function told(pattern) {
    await page.waitForFunction(([source]) => {
        const status = [...document.querySelectorAll('#mirror footer [role=status]')].map((one) => one.textContent).join(' ');
        return new RegExp(source).test(status) && !/Nothing selected/.test(status) && document.getElementById('notice').hidden;
    }, [pattern.source], { timeout: 30_000 });
    await rest(window);
}

const shown = () => page.locator('#mirror').evaluate((mirror) => mirror.textContent);
const report = () => page.getByRole('dialog', { name: 'About these files' });

test('chosen documents join the sources on show in every view', async () => {
    await choose(rivers(), made('lakes.txt', 'Lakes of salt\n\nBy Ana Lima\n\nThe lake dried up in June 2020, and nobody knows why it did.\n'));
    assert.match(await shown(), /2 sources added/);
    assert.match(await shown(), /7 sources/);
    for (const view of ['Overview', 'Timeline', 'Themes', 'Compare']) {
        await page.getByRole('tab', { name: view }).dispatchEvent('click');
        await rest(window);
        assert.match(await shown(), /Rivers/, view);
    }
});

test('Ctrl+O asks for files, in the encoding they have', async () => {
    const text = 'Реки льда\n\nВ Арктике холодно, и этот абзац говорит об этом довольно подробно, потому что иначе было бы мало слов.\n';
    const letters = 'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя';
    const bytes = Buffer.from([...text].map((sign) => (letters.includes(sign) ? 0xc0 + letters.indexOf(sign) : sign.charCodeAt(0))));
    const path = made('reki.txt', bytes);
    const dialog = page.waitForEvent('filechooser');
    await page.keyboard.press('Control+o');
    await (await dialog).setFiles([path]);
    await told(/1 source added/);
    assert.match(await shown(), /Реки льда/);
});

test('what cannot be taken is named with what to do, and the good file is taken', async () => {
    await choose(made('scan.pdf', '%PDF-1.7\n%âãÏÓ'), made('empty.txt', ''), rivers());
    const text = await report().textContent();
    assert.match(text, /scan\.pdf: expected a file of text, found a PDF document; save its text/);
    assert.match(text, /empty\.txt: expected text, found an empty file/);
    assert.match(await shown(), /6 sources/);
    await report().getByRole('button', { name: 'Close' }).dispatchEvent('click');
    await rest(window);
    assert.equal(await report().count(), 0);
});

// As from the desktop: the browser itself reads the files and folders.
async function drop(paths, look = async () => {}) {
    const session = await window.context.newCDPSession(page);
    const data = { items: [], files: paths, dragOperationsMask: 1 };
    const send = (type) => session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    await send('dragEnter');
    await send('dragOver');
    await look();
    await send('drop');
}

test('a drop is announced while it hovers, and its files are read', async () => {
    const sign = page.locator('#drop');
    await drop([rivers()], async () => {
        await sign.waitFor({ state: 'visible' });
        assert.match(await sign.textContent(), /Drop texts or folders/);
    });
    await told(/1 source added/);
    assert.equal(await sign.isVisible(), false);
    assert.match(await shown(), /Rivers of ice/);
});

test('a dragged text is no file: nothing is announced', async () => {
    const session = await window.context.newCDPSession(page);
    const data = { items: [{ mimeType: 'text/plain', data: 'words' }], dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver']) await session.send('Input.dispatchDragEvent', { type, x: 700, y: 400, data });
    assert.equal(await page.locator('#drop').isVisible(), false);
    await session.send('Input.dispatchDragEvent', { type: 'drop', x: 700, y: 400, data });
    await rest(window);
    assert.match(await shown(), /5 sources/);
});

test('a dropped folder is read with what lies in it, but for hidden files', async () => {
    made('folder/inner/deep.txt', 'Deep water\n\nThe water is deep here, and a paragraph says it in some words.\n');
    made('folder/.hidden.txt', 'Hidden\n\nNobody should read this paragraph of a hidden file at all.\n');
    made('folder/flat.txt', 'Flat water\n\nThe water is flat here, and a paragraph says it in some words.\n');
    await drop([join(scratch, 'folder')]);
    await told(/2 sources added/);
    assert.match(await shown(), /Deep water/);
});

test('a dropped corpus folder opens as that corpus', async () => {
    await drop([join(root, 'tests/data/corpora/good-files')]);
    await told(/Opened /);
    const manifest = JSON.parse(readFileSync(join(root, 'tests/data/corpora/good-files/corpus.json'), 'utf8'));
    assert.ok((await shown()).includes(manifest.title));
    assert.match(await shown(), new RegExp(`${manifest.sources.length} source`));
});

test('without a dialog for saving the corpus is a download, and opens again', async () => {
    await page.evaluate(() => { delete globalThis.showSaveFilePicker; globalThis.showSaveFilePicker = undefined; });
    await choose(rivers());
    const download = page.waitForEvent('download');
    await page.keyboard.press('Control+s');
    const path = await (await download).path();
    const name = (await download).suggestedFilename();
    assert.match(name, /\.json$/);
    const saved = JSON.parse(readFileSync(path, 'utf8'));
    assert.equal(saved.sources.length, 6);
    await told(/among your downloads/);
    const again = made('again.json', readFileSync(path));
    await window.close();
    window = await open(browser);
    ({ page } = window);
    await choose(again);
    await told(/Opened .*: 6 sources/);
    assert.match(await shown(), /Rivers of ice/);
});

test('a file saved by the dialog is written again without asking', async () => {
    await page.evaluate(() => {
        globalThis.__asked = [];
        globalThis.__written = [];
        globalThis.showSaveFilePicker = async (options) => {
            globalThis.__asked.push(options.suggestedName);
            return {
                name: 'mine.json',
                createWritable: async () => {
                    const parts = [];
                    return new WritableStream({
                        write: (part) => { parts.push(part); },
                        close: async () => { globalThis.__written.push(await new Blob(parts).text()); },
                    });
                },
            };
        };
    });
    await page.keyboard.press('Control+s');
    await told(/Saved as mine\.json/);
    await choose(rivers());
    await page.keyboard.press('Control+s');
    await told(/Saved as mine\.json/);
    const { asked, counts } = await page.evaluate(() => ({
        asked: globalThis.__asked, counts: globalThis.__written.map((text) => JSON.parse(text).sources.length),
    }));
    assert.equal(asked.length, 1);
    assert.deepEqual(counts, [5, 6]);
});

test('a file that cannot be written is told, and the next time asks again', async () => {
    await page.evaluate(() => {
        globalThis.__asked = 0;
        globalThis.showSaveFilePicker = async () => {
            globalThis.__asked += 1;
            return { name: 'mine.json', createWritable: async () => { throw new DOMException('no', 'NoModificationAllowedError'); } };
        };
    });
    for (const times of [1, 2]) {
        await page.keyboard.press('Control+s');
        await told(/could not be written/);
        assert.equal(await page.evaluate(() => globalThis.__asked), times);
    }
});

test('a file over the limit is refused for its size, before it is read', async () => {
    const refused = await page.evaluate(async () => {
        const file = new File(['x'], 'huge.txt');
        Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 });
        let read = false;
        file.stream = () => { read = true; return new Blob(['x']).stream(); };
        const input = document.getElementById('files');
        Object.defineProperty(input, 'files', { value: [file], configurable: true });
        input.dispatchEvent(new Event('change'));
        delete input.files;
        await new Promise((done) => setTimeout(done, 300));
        return !read;
    });
    assert.equal(refused, true);
    await told(/Nothing was opened/);
    assert.match(await report().textContent(), /huge\.txt: expected a file of at most 268435456 bytes, found 314572800/);
});
