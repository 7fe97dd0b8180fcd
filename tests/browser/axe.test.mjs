// axe-core's rules on every view, drawn and as text, light and dark: no finding of weight.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';
import { read } from './text_view.mjs';

if (!process.env.PARALLAX_AXE) throw new Error('PARALLAX_AXE must name axe.min.js of axe-core; tests/run sets it');
const axe = readFileSync(process.env.PARALLAX_AXE, 'utf8');

let browser;
before(async () => { browser = await launch(); });
after(() => browser.close());

const views = {
    overview: '', timeline: 'view=timeline', themes: 'view=themes&list=theme:trade', compare: 'view=compare',
    positions: 'view=compare&compare=positions&list=stance:wedge/merics-2021', search: 'view=search&q=arctic', lines: 'view=search&q=arctic&in=lines',
    reader: 'view=reader', ...Object.fromEntries(['passages', 'hypotheses', 'vocabulary', 'findings', 'events', 'versions']
        .map((way) => [way, `view=compare&compare=${way}`])),
};

// Findings of the two heaviest kinds, as "rule: where", and how many rules were passed.
async function judge(page) {
    await page.evaluate(axe);
    const { violations, passes } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
    const heavy = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
    return {
        findings: heavy.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html.slice(0, 200)}: ${node.failureSummary}`)),
        passed: passes.length,
    };
}

for (const colours of ['light', 'dark']) {
    for (const [name, address] of Object.entries(views)) {
        test(`${name}, ${colours}, drawn and as text`, async () => {
            const window = await open(browser, { colours });
            for (const text of ['', 'text=1']) {
                await read(window, [text, address].filter(Boolean).join('&'));
                if (!text) await rest(window);
                const { findings, passed } = await judge(window.page);
                assert.deepEqual(findings, [], text || 'drawn');
                assert.ok(passed > 10, `${passed} rules passed`);
            }
            await window.close();
        });
    }
}

test('the menu, the sheet of keys and the self-test', async () => {
    const window = await open(browser);
    const { page } = window;
    await page.getByRole('button', { name: 'Menu' }).dispatchEvent('click');
    await rest(window);
    assert.deepEqual((await judge(page)).findings, []);
    await page.getByRole('menuitem', { name: /^Keys/ }).dispatchEvent('click');
    await rest(window);
    assert.deepEqual((await judge(page)).findings, []);
    await page.evaluate(() => { location.hash = 'selftest'; });
    await page.waitForFunction(() => document.getElementById('selftest-report')?.textContent.startsWith('{'));
    assert.deepEqual((await judge(page)).findings, []);
    await window.close();
});
