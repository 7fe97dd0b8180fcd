// Which keys the page takes from the browser, on any layout, and which it leaves alone.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, open, rest } from './page.mjs';

let browser, window, page;
before(async () => {
    browser = await launch();
    window = await open(browser);
    ({ page } = window);
    await page.evaluate(() => {
        globalThis.__asked = 0;
        document.getElementById('files').click = () => { globalThis.__asked += 1; };
        globalThis.showSaveFilePicker = () => Promise.reject(new DOMException('no', 'AbortError'));
        for (const kind of ['text', 'search']) {
            const field = document.createElement('input');
            field.type = kind;
            field.id = `field-${kind}`;
            field.style.cssText = 'position:fixed;left:400px;top:300px;z-index:9';
            document.body.append(field);
        }
    });
});
after(async () => {
    assert.deepEqual(window.complaints, []);
    await browser.close();
});

// Which of the keys, [sign, place, modifiers], are kept from the browser when pressed at `target`.
async function taken(keys, target = 'body') {
    const list = await page.evaluate(([all, selector]) => all.filter(([key, code, more]) => {
        const event = new KeyboardEvent('keydown', { key, code, bubbles: true, cancelable: true, ...more });
        const at = document.querySelector(selector);
        at.dispatchEvent(event);
        at.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true }));
        at.dispatchEvent(new KeyboardEvent('keyup', { key: 'Control', code: 'ControlLeft', bubbles: true }));
        return event.defaultPrevented;
    }).map(([key]) => key), [keys, target]);
    await rest(window);
    return list;
}

const ctrl = { ctrlKey: true };
const ours = [['z', 'KeyZ', ctrl], ['Z', 'KeyZ', { ctrlKey: true, shiftKey: true }], ['y', 'KeyY', ctrl], ['f', 'KeyF', ctrl],
    ['k', 'KeyK', ctrl], ['o', 'KeyO', ctrl], ['s', 'KeyS', ctrl]];

test('shortcuts of the program are taken, by the sign and on other alphabets by the place', async () => {
    assert.deepEqual(await taken(ours), ['z', 'Z', 'y', 'f', 'k', 'o', 's']);
    const elsewhere = [['я', 'KeyZ', ctrl], ['Я', 'KeyZ', { ctrlKey: true, shiftKey: true }], ['н', 'KeyY', ctrl], ['щ', 'KeyO', ctrl],
        ['ζ', 'KeyZ', ctrl], ['z', 'KeyY', ctrl]];
    assert.deepEqual(await taken(elsewhere), ['я', 'Я', 'н', 'щ', 'ζ', 'z']);
    // Dvorak's s lies where others have their semicolon, and writes о where they have s.
    assert.deepEqual(await taken([['s', 'Semicolon', ctrl], ['r', 'KeyO', ctrl]]), ['s']);
    assert.equal(await page.evaluate(() => globalThis.__asked), 2);
});

test('what belongs to the browser or the system is left to it', async () => {
    assert.deepEqual(await taken([
        ['p', 'KeyP', ctrl], ['c', 'KeyC', ctrl], ['x', 'KeyX', ctrl], ['v', 'KeyV', ctrl], ['r', 'KeyR', ctrl], ['t', 'KeyT', ctrl],
        ['w', 'KeyW', ctrl], ['n', 'KeyN', ctrl], ['l', 'KeyL', ctrl], ['I', 'KeyI', { ctrlKey: true, shiftKey: true }],
        ['S', 'KeyS', { ctrlKey: true, shiftKey: true }], ['=', 'Equal', ctrl], ['-', 'Minus', ctrl], ['0', 'Digit0', ctrl],
        ['F5', 'F5'], ['F10', 'F10'], ['F11', 'F11'], ['F12', 'F12'], ['Tab', 'Tab'], ['ArrowLeft', 'ArrowLeft', { altKey: true }],
        ['ArrowRight', 'ArrowRight', { altKey: true }], ['z', 'KeyZ', { metaKey: true }], ['z', 'KeyZ', { ctrlKey: true, altKey: true }],
        ['q', 'KeyQ'], ['Dead', 'BracketLeft'],
    ]), []);
});

test('Ctrl+A is the program\'s only where the canvas has the focus', async () => {
    assert.deepEqual(await taken([['a', 'KeyA', ctrl]]), []);
    assert.deepEqual(await taken([['a', 'KeyA', ctrl], ['ф', 'KeyA', ctrl]], '#canvas'), ['a', 'ф']);
});

test('a field of text keeps its keys, but for those that lead out of it', async () => {
    const typed = [...ours, ['n', 'KeyN'], ['3', 'Digit3'], ['/', 'Slash'], [' ', 'Space'], ['ArrowLeft', 'ArrowLeft'], ['Enter', 'Enter'],
        ['Escape', 'Escape'], ['a', 'KeyA', ctrl]];
    assert.deepEqual(await taken(typed, '#field-text'), ['f', 'k', 'o', 's']);
    assert.deepEqual(await taken(typed, '#field-search'), ['k', 'o', 's'], 'a second Ctrl+F is the browser\'s');
    await rest(window);
    assert.equal(await page.getByRole('tab', { name: 'Search' }).getAttribute('aria-selected'), 'true', 'Ctrl+K leads there');
    await page.getByRole('tab', { name: 'Overview' }).dispatchEvent('click');
    await page.locator('#field-text').focus();
    await page.keyboard.type('n3p/ words');
    assert.equal(await page.locator('#field-text').inputValue(), 'n3p/ words');
    await rest(window);
    assert.equal(await page.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'), 'true');
});

test('a composition is the input method\'s alone', async () => {
    assert.deepEqual(await taken([['3', 'Digit3', { isComposing: true }], ['3', 'Digit3', { keyCode: 229 }]]), []);
    assert.equal(await page.getByRole('tab', { name: 'Overview' }).getAttribute('aria-selected'), 'true');
});

test('what AltGr writes is a sign and no shortcut', async () => {
    const [kept, view] = await page.evaluate(async () => {
        const press = (key, code) => {
            const event = new KeyboardEvent('keydown', { key, code, ctrlKey: true, altKey: true, modifierAltGraph: true, bubbles: true, cancelable: true });
            document.body.dispatchEvent(event);
            document.body.dispatchEvent(new KeyboardEvent('keyup', { key, code, bubbles: true }));
            return event.defaultPrevented;
        };
        return [press('ż', 'KeyZ'), press('3', 'KeyE')];
    });
    await rest(window);
    assert.deepEqual([kept, view], [false, true]);
    assert.equal(await page.getByRole('tab', { name: 'Themes' }).getAttribute('aria-selected'), 'true');
});

test('the key of the context menu is the program\'s, also as Shift+F10', async () => {
    assert.deepEqual(await taken([['ContextMenu', 'ContextMenu'], ['F10', 'F10', { shiftKey: true }]]), ['ContextMenu', 'F10']);
    const prevented = await page.evaluate(() => ['#canvas', '#mirror button', '#field-text'].map((selector) => {
        const event = new MouseEvent('contextmenu', { bubbles: true, cancelable: true });
        document.querySelector(selector).dispatchEvent(event);
        return event.defaultPrevented;
    }));
    assert.deepEqual(prevented, [true, true, false]);
});
