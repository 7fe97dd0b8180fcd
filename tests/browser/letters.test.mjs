// Letters as sharp as the browser's own: the same text on the canvas of the page and as an element, in the same font
// and size, compared by how their edges look. And no sign is missing that the system has.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { corpusOf, launch, open, openReader, rest, withCorpus } from './page.mjs';

const samples = {
    Latin: 'The quick brown fox jumps over the lazy dog; Zoë naïvely waltzed past, whilst five crazy jesters hummed.',
    Cyrillic: 'Съешь же ещё этих мягких французских булок, да выпей чаю; широкая электрификация южных губерний.',
    Greek: 'Ξεσκεπάζω την ψυχοφθόρα βδελυγμία, και γκρεμίζω την άδικη σιωπή που φωλιάζει στους δρόμους.',
    Chinese: '天地玄黄，宇宙洪荒。日月盈昃，辰宿列张。寒来暑往，秋收冬藏。闰余成岁，律吕调阳。云腾致雨，露结为霜。',
};
const paper = '#fbfaf7';
// How far the canvas may stand from the element, as a factor, in each of the two figures below.
const tolerance = 1.05;

let browser;
// Coverage in grey, as the canvas has it; subpixels in colour cannot be compared.
before(async () => { browser = await launch('--disable-lcd-text'); });
after(() => browser.close());

// Of a picture of text: the ink in it; how steep its edges are for so much ink; which share of what is inked is neither
// paper nor full ink, the two marks of blur.
async function look(bench, png) {
    return bench.evaluate(async (data) => {
        const picture = new Image();
        picture.src = `data:image/png;base64,${data}`;
        await picture.decode();
        const { width, height } = picture;
        const brush = Object.assign(document.createElement('canvas'), { width, height }).getContext('2d');
        brush.drawImage(picture, 0, 0);
        const bytes = brush.getImageData(0, 0, width, height).data;
        const ink = Float64Array.from({ length: width * height }, (_, i) => Math.max(0, 1 - (bytes[4 * i + 1] - 27) / (250 - 27)));
        let sum = 0, steep = 0, middle = 0, inked = 0;
        for (let y = 0; y + 1 < height; ++y) {
            for (let x = 0; x + 1 < width; ++x) {
                const here = ink[y * width + x], right = ink[y * width + x + 1] - here, below = ink[(y + 1) * width + x] - here;
                sum += here;
                steep += right * right + below * below;
                if (here > 0.15) inked += 1;
                if (here > 0.15 && here < 0.85) middle += 1;
            }
        }
        return { ink: sum, steepness: steep / sum, middle: middle / inked };
    }, png.toString('base64'));
}

const near = (a, b) => a / b < tolerance && b / a < tolerance;

for (const ratio of [1, 1.5, 2]) {
    test(`text at ratio ${ratio} has the edges of the browser's own text`, async (context) => {
        const window = await open(browser, { ratio, edit: withCorpus(corpusOf(['The first stands on a ground of its own.', ...Object.values(samples)], 'zh')) });
        await openReader(window);
        await window.page.mouse.move(2, 2);
        await rest(window);
        const pictures = {};
        for (const [name, text] of Object.entries(samples)) {
            const passage = window.page.getByRole('article').filter({ hasText: text }).getByRole('button');
            const { x, y, width, height } = await passage.boundingBox();
            // Without the number at the left.
            pictures[name] = await window.page.screenshot({ clip: { x: x + 52, y, width: width - 52, height } });
        }
        const family = await window.page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--serif'));
        const bench = await window.context.newPage();  // from now on the other page stands behind this one and draws no more
        await bench.setContent(`<meta charset="utf-8"><body lang="zh" style="margin:0;background:${paper}"><p style="margin:20px;width:656px;color:#1c1b1a;background:${paper}"></p>`);
        await bench.locator('p').evaluate((p, names) => { p.style.font = `17px/28px ${names}`; }, family);
        for (const [name, text] of Object.entries(samples)) {
            await bench.locator('p').evaluate((p, words) => { p.textContent = words; }, text);
            const drawn = await look(bench, pictures[name]), own = await look(bench, await bench.locator('p').screenshot());
            const show = ({ ink, steepness, middle }) => `ink ${ink.toFixed(0)}, steepness ${steepness.toFixed(3)}, middle tones ${middle.toFixed(3)}`;
            context.diagnostic(`${name}: canvas ${show(drawn)}; element ${show(own)}`);
            assert.ok(near(drawn.ink, own.ink), `${name}: ink`);
            assert.ok(drawn.steepness > own.steepness / tolerance, `${name}: steepness`);
            assert.ok(drawn.middle < own.middle * tolerance, `${name}: middle tones`);
        }
        await window.close();
    });
}

test('no sign is missing in any view of the bundled corpus', async () => {
    const window = await open(browser);
    for (const view of ['Timeline', 'Themes', 'Compare', 'Overview']) {
        await window.page.getByRole('tab', { name: view }).dispatchEvent('click');
        await rest(window);
    }
    const corpus = JSON.parse(await window.page.locator('#corpus').textContent());
    await openReader(window, corpus.sources.at(-1).record.title);
    assert.equal(await window.page.evaluate(() => globalThis.__parallax.missing), 0);
    await window.close();
});

for (const [language, text] of [['zh', samples.Chinese], ['ru', samples.Cyrillic]]) {
    test(`no sign of a text in ${language} is missing, but one that no font has is noticed`, async () => {
        const missing = async (more) => {
            const window = await open(browser, { edit: withCorpus(corpusOf([text, more], language)) });
            await openReader(window);
            const count = await window.page.evaluate(() => globalThis.__parallax.missing);
            await window.close();
            return count;
        };
        assert.equal(await missing(text), 0);
        assert.equal(await missing('\u{10FFFD}'), 1);
    });
}
