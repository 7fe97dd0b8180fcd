// Draws the views of the built page into dist/screenshots, for comparing and for the README's picture:
//   node tests/browser/screenshots.mjs [--sizes 1440x900,900x600] [--ratios 1,2] [--colours light,dark] [--views themes,reader] [--out FOLDER]
// Names are view-colours-WIDTHxHEIGHT@RATIO.png. PARALLAX_PLAYWRIGHT must be set, as for the tests.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launch, open, rest, root } from './page.mjs';

const press = async (window, element) => {
    await element.dispatchEvent('click');
    await rest(window);
};
const tab = (window, name) => press(window, window.page.getByRole('tab', { name }));
const openCell = (window) => press(window, window.page.getByRole('table').getByRole('button', { name: 'Third regions, MERICS: ' }).first());

const compared = async (window, way) => {
    await window.page.evaluate((to) => { location.hash = `view=compare&compare=${to}`; }, way);
    await rest(window);
};

// How to get to what each picture shows.
const views = {
    overview: () => {},
    timeline: (window) => tab(window, 'Timeline'),
    themes: async (window) => {
        await tab(window, 'Themes');
        await openCell(window);
        await window.page.keyboard.press('n');
        await rest(window);
    },
    compare: (window) => tab(window, 'Compare'),
    positions: (window) => compared(window, 'positions&list=stance:wedge/merics-2021'),
    passages: (window) => compared(window, 'passages&by=similarity&pair=merics-2021/sabanadze-2024'),
    hypotheses: (window) => compared(window, 'hypotheses'),
    vocabulary: (window) => compared(window, 'vocabulary&word=sanctions'),
    findings: (window) => compared(window, 'findings'),
    events: (window) => compared(window, 'events&pair=merics-2021/sabanadze-2024'),
    versions: (window) => compared(window, 'versions'),
    reader: async (window) => {
        await views.themes(window);
        await press(window, window.page.getByRole('button', { name: 'Open in reader' }));
    },
};

const { values: asked } = parseArgs({
    options: {
        sizes: { type: 'string', default: '1440x900' },
        ratios: { type: 'string', default: '1' },
        colours: { type: 'string', default: 'light,dark' },
        views: { type: 'string', default: Object.keys(views).join() },
        out: { type: 'string', default: join(root, 'dist/screenshots') },
    },
});

mkdirSync(asked.out, { recursive: true });
const browser = await launch();
for (const size of asked.sizes.split(',')) {
    const [width, height] = size.split('x').map(Number);
    if (!(width > 0 && height > 0)) throw new Error(`${size} is no size such as 1440x900`);
    for (const ratio of asked.ratios.split(',').map(Number)) {
        for (const colours of asked.colours.split(',')) {
            for (const view of asked.views.split(',')) {
                if (!views[view]) throw new Error(`no view "${view}"; there are ${Object.keys(views).join(', ')}`);
                const window = await open(browser, { width, height, ratio, colours });
                await views[view](window);
                const file = join(asked.out, `${view}-${colours}-${size}@${ratio}.png`);
                await window.page.screenshot({ path: file });
                if (window.complaints.length) throw new Error(`${file}: ${window.complaints.join('; ')}`);
                await window.close();
                console.log(file);
            }
        }
    }
}
await browser.close();
