// What the reader asks of the system is followed, also while the page is open: contrast, forced colours, light and dark.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { coloursAt, launch, open, rest } from './page.mjs';
import { read } from './text_view.mjs';

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const corner = async (window) => (await coloursAt(window, [[1438, 60]]))[0];

test('more contrast sharpens the picture and the text view, light and dark', async () => {
    const window = await open(browser);
    assert.deepEqual(await corner(window), [0xfb, 0xfa, 0xf7]);
    for (const [colours, paper] of [['light', [255, 255, 255]], ['dark', [0, 0, 0]]]) {
        await window.page.emulateMedia({ contrast: 'more', colorScheme: colours });
        await rest(window);
        assert.deepEqual(await corner(window), paper, colours);
        await read(window, 'text=1');
        assert.deepEqual(await corner(window), paper, `${colours} as text`);
        await read(window, '');
        await rest(window);
    }
    await window.page.emulateMedia({ contrast: 'no-preference', colorScheme: 'light' });
    await rest(window);
    assert.deepEqual(await corner(window), [0xfb, 0xfa, 0xf7]);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

test('forced colours give the sharper palette on the side of the system’s ground', async () => {
    const window = await open(browser);
    for (const colours of ['dark', 'light']) {
        await window.page.emulateMedia({ forcedColors: 'active', colorScheme: colours });
        await rest(window);
        const ground = await window.page.evaluate(() => {
            const probe = document.createElement('div');
            probe.style.color = 'Canvas';
            document.body.append(probe);
            const colour = globalThis.getComputedStyle(probe).color;
            probe.remove();
            return colour.match(/\d+/g).map(Number);
        });
        const [red] = await corner(window);
        assert.ok(red === 0 || red === 255, `${red} is a sharp ground`);
        assert.equal(red < 128, ground[0] < 128, `${colours}: ${red} over ${ground}`);
    }
    assert.deepEqual(window.complaints, []);
    await window.close();
});
