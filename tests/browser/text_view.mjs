// Ways about in the text view, for tests.
export const words = (text) => text.replace(/\s+/g, ' ').trim();

export const view = (page) => page.locator('#text:not([hidden])');

// Goes to an address of the page without loading it anew, and waits until it is shown.
export async function read({ page }, address) {
    await page.evaluate(async (to) => {
        if (location.hash.slice(1) === to) return;
        const gone = new Promise((done) => globalThis.addEventListener('hashchange', () => setTimeout(done), { once: true }));
        location.hash = to;
        await gone;
    }, address);
}

// Presses a link of the text view and waits until what it leads to is shown.
export async function follow(link) {
    await link.evaluate(async (element) => {
        if (element.hash === location.hash) return;
        const gone = new Promise((done) => globalThis.addEventListener('hashchange', () => setTimeout(done), { once: true }));
        element.click();
        await gone;
    });
}
