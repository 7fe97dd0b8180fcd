// Sources side by side: every way to compare is reached and told in the address, pairs stay level, the threshold cuts
// them, a reader's own stance is kept beside the recorded one, and the reader's own two texts are paired as written.
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { objectsOfCsv } from '../native/program.mjs';
import { launch, open, rest } from './page.mjs';

let browser, window, page;
before(async () => { browser = await launch(); });
after(async () => { await browser.close(); });
afterEach(async () => {
    assert.deepEqual(window.requests.filter((url) => !url.startsWith('blob:')), []);
    assert.deepEqual(window.complaints, []);
    await window.close();
});

async function start(fragment, options) {
    window = await open(browser, options);
    ({ page } = window);
    await go(fragment);
}
async function go(fragment) {
    await page.evaluate((to) => { location.hash = to; }, fragment);
    await rest(window);
}
const fragment = () => page.evaluate(() => location.hash.slice(1));
const main = () => page.locator('#mirror').getByRole('main');
const press = async (element) => {
    await element.dispatchEvent('click');
    await rest(window);
};
const middleOf = (box) => [box.x + box.width / 2, box.y + box.height / 2];
// A hand on it, as pressing by a reader's software would not move the pointer.
const click = async (element) => {
    await page.mouse.click(...middleOf(await element.boundingBox()));
    await rest(window);
};

test('each way to compare is told in the address, and back leads to the one before', async () => {
    await start('view=compare', { width: 1440, height: 900 });
    const shows = {
        Positions: /Furthest apart/, Passages: /Likeness at least/, Hypotheses: /Contradicted least|No one answer/,
        Vocabulary: /Used far more than by the others/, Findings: /Shared claims|Contested claims/, Events: /Only in/,
        Versions: /the same words/,
    };
    for (const [mode, says] of Object.entries(shows)) {
        await press(page.getByRole('radio', { name: mode, exact: true }));
        assert.match(await main().evaluate((all) => all.textContent), says, mode);
        assert.match(await fragment(), new RegExp(`compare=${mode.toLowerCase()}`), mode);
    }
    await page.goBack();
    await rest(window);
    assert.match(await fragment(), /compare=events/);
    assert.equal(await page.getByRole('radio', { name: 'Events', exact: true }).getAttribute('aria-checked'), 'true');
});

// Passages that belong to the pair shown, each with its place; two of them.
const pairShown = () => main().getByRole('article').locator('> button[aria-pressed=true]')
    .evaluateAll((all) => all.map((one) => ({ top: one.getBoundingClientRect().top, name: one.textContent })));

for (const [width, height] of [[1440, 900], [1280, 720], [1000, 640], [700, 900]]) {
    test(`a chosen pair stands level and stays so while scrolling at ${width}x${height}`, async () => {
        await start('view=compare&compare=passages&pair=merics-2021/sabanadze-2024', { width, height });
        const count = Number(/(\d+) pairs?/.exec(await main().getByRole('status').textContent())[1]);
        assert.ok(count > 3, `${count} pairs`);
        const ribbons = main().getByRole('list', { name: /^\d+ pairs?$/ }).getByRole('button');
        await press(ribbons.nth(1));
        const first = await pairShown();
        assert.equal(first.length, 2, JSON.stringify(first));
        assert.ok(Math.abs(first[0].top - first[1].top) < 1, JSON.stringify(first));
        await page.mouse.move(0.6 * width, 0.6 * height);
        for (const by of [120, 240, -60]) {
            await page.mouse.wheel(0, by);
            await rest(window);
            const now = await pairShown();
            assert.equal(now.length, 2);
            assert.ok(Math.abs(now[0].top - now[1].top) < 1, JSON.stringify(now));
        }
        assert.notEqual((await pairShown())[0].top, first[0].top);
    });
}

test('the threshold cuts the pairs at once, and is in the address', async () => {
    await start('view=compare&compare=passages&pair=merics-2021/sabanadze-2024');
    const pairs = async () => Number(/(\d+) pairs?/.exec(await main().getByRole('status').textContent())[1]);
    const counts = [await pairs()];
    for (let i = 0; i < 4; ++i) {
        for (let k = 0; k < 3; ++k) await press(page.getByRole('button', { name: '+', exact: true }));
        counts.push(await pairs());
    }
    assert.deepEqual(counts, counts.toSorted((a, b) => b - a));
    assert.ok(counts.at(-1) < counts[0], counts.join());
    assert.match(await fragment(), /least=0\.\d\d/);
});

test('an own stance stands beside the recorded one, moves the figures, and is undone', async () => {
    await start('view=compare&compare=positions');
    await click(main().getByRole('table').getByRole('button', { name: /^MERICS.*denies/ }).first());
    const said = () => main().evaluate((all) => all.textContent);
    const recorded = await said();
    await click(main().getByRole('button', { name: 'affirms', exact: true }));
    assert.match(await said(), /as recorded\)/);
    assert.match(await fragment(), /own=[a-z-]+\/merics-2021\/affirms/);
    const kept = await fragment();
    await page.keyboard.press('Control+z');
    await rest(window);
    assert.equal(await said(), recorded);
    await go(kept);
    assert.match(await said(), /as recorded\)/);
});

test('shares beside a question are those of its table', async () => {
    await start('view=compare&compare=positions');
    await click(main().getByRole('table').getByRole('button', { name: /^MERICS.*denies/ }).first());
    const words = /Of all sources ([\d.]+) % affirm, ([\d.]+) % qualify, ([\d.]+) % deny/.exec(await main().evaluate((all) => all.textContent));
    const number = /question=([a-z-]+)/.exec(await fragment());
    const download = page.waitForEvent('download');
    await press(page.getByRole('button', { name: 'Export…' }));
    await press(page.getByRole('menuitem', { name: 'The grid with shares and distances (CSV)' }));
    const rows = objectsOfCsv(readFileSync(await (await download).path(), 'utf8').replace(/^\uFEFF/, ''));
    assert.ok(rows.some((row) => row.for === words[1] && row.qualified === words[2] && row.against === words[3]), `${words} ${number}`);
    for (const row of rows) {
        const sum = ['for', 'qualified', 'against', 'silent', 'not_covered', 'outside_its_time', 'unrecorded']
            .reduce((all, name) => all + Number(row[name]), 0);
        assert.ok(Math.abs(sum - 100) < 0.5, row.question);
    }
});

test('all findings are copied with their references', async () => {
    await start('view=compare&compare=findings');
    await window.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await click(main().getByRole('button', { name: 'Copy all' }));
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    const corpus = JSON.parse(await page.locator('#corpus').textContent());
    for (const question of corpus.questions) assert.ok(copied.includes(question.text), question.text);
    assert.match(copied, /passages? \d/);
});

// Three paragraphs in both, two of them changed places, one said in other words, each amid others of its own.
const shared = {
    ferry: 'The ferry between the two harbours was stopped in March because the ice had broken its rudder, and no second boat could be hired before the summer.',
    mill: 'Farmers of the upper valley brought their barley to the old mill at night, since the toll collector slept and the miller asked for nothing but company.',
    school: 'The village school closed its upper floor after the roof had let in rain for a whole winter, and forty pupils were taught in the chapel instead.',
    retold: 'Because rain had come through the roof all winter, the upper floor of the village school was closed and its forty pupils had their lessons in the chapel.',
};
const alone = [
    'Copper prices doubled within a decade, yet hardly any of the profit was spent where the ore was dug.',
    'A botanist counted ninety kinds of moss along the northern shore and named three of them after her teachers.',
    'Every orchestra of the province tuned to a different pitch until the railway made them play together.',
    'Glass from the island workshops was packed in seaweed and sold as far away as the southern colonies.',
];
const article = (title, paragraphs) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title></head>
<body><article><h1>${title}</h1>${paragraphs.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>`;

test('two texts of the reader: the same, the moved and the retold paragraph are paired, others stay alone', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'parallax-sides-'));
    const paths = Object.entries({
        'first.html': article('First account', [shared.ferry, alone[0], shared.mill, alone[1], shared.school]),
        'second.html': article('Second account', [alone[2], shared.mill, shared.ferry, alone[3], shared.retold]),
    }).map(([name, text]) => {
        writeFileSync(join(folder, name), text);
        return join(folder, name);
    });
    try {
        await start('view=compare&compare=passages');
        const dialog = page.waitForEvent('filechooser');
        await press(page.getByRole('button', { name: 'Menu' }));
        await page.mouse.click(...middleOf(await page.getByRole('menuitem', { name: 'Open files…' }).boundingBox()));
        await (await dialog).setFiles(paths);
        await page.waitForFunction(() => document.querySelector('#mirror').textContent.includes('Second account'), null, { timeout: 30_000 });
        await rest(window);
        await page.keyboard.press('Escape');
        await rest(window);
        await go('view=compare&compare=passages&by=similarity');
        for (const [slot, name] of [['Left source: ', /^First account/], ['Right source: ', /^Second account/]]) {
            await press(page.getByRole('button', { name: slot }));
            await press(page.getByRole('menuitemradio', { name }));
        }
        const pairs = await main().getByRole('list', { name: /^\d+ pairs?$/ }).getByRole('button').allTextContents();
        assert.equal(pairs.length, 3, pairs.join('\n'));
        assert.equal(pairs.filter((name) => /same words/i.test(name)).length, 2, pairs.join('\n'));
        assert.equal(pairs.filter((name) => /paraphrase/i.test(name)).length, 1, pairs.join('\n'));
        const names = await main().getByRole('article').locator('> button').allTextContents();
        assert.equal(names.filter((name) => /only here/.test(name)).length, 4, names.join('\n'));
    } finally {
        rmSync(folder, { recursive: true });
    }
});
