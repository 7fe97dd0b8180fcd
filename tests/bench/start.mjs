// Starts pages from disk in a fresh window of one browser, the network cut, and prints the median time until each shows
// what it is for, its size, and how the first two compare with each:
//   node start.mjs PLAYWRIGHT CHROMIUM STARTS NAME=FILE=SELECTOR...
// A page is there in the first frame in which an element matches its selector. The browser's own disk caches do not
// serve files from disk, so every start is a first one, but the code cache of wasm may.
import { readdirSync, readFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";

const [playwright, executablePath, starts, ...given] = process.argv.slice(2);
const { chromium } = await import(pathToFileURL(playwright).href);
const pages = given.map((words) => {
    const [name, file, selector] = words.split("=");
    return { name, file, selector, times: [] };
});

// What must be there for the page to start: the file, and what lies beside it if it is not alone.
function sizes({ file }) {
    const beside = readFileSync(file, "utf8").includes(' src="') ? readdirSync(dirname(file)).map((name) => join(dirname(file), name)) : [file];
    const needed = beside.filter((name) => [".html", ".js", ".css"].includes(extname(name)));
    const bytes = needed.map((name) => readFileSync(name));
    const sum = (list) => list.reduce((total, one) => total + one.length, 0);
    return { raw: sum(bytes), gz: sum(bytes.map((one) => gzipSync(one))) };
}

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--allow-file-access-from-files"] });

async function start({ file, selector }) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    await context.setOffline(true);
    const page = await context.newPage();
    await page.addInitScript((wanted) => {
        const look = () => {
            if (document.querySelector(wanted)) window.shownAt = performance.now();
            else requestAnimationFrame(look);
        };
        look();
    }, selector);
    await page.goto(pathToFileURL(file).href);
    await page.waitForFunction(() => window.shownAt !== undefined, null, { timeout: 60_000 });
    const time = await page.evaluate(() => window.shownAt);
    await context.close();
    return time;
}

for (let i = 0; i < Number(starts); ++i) {
    for (const page of pages) page.times.push(await start(page));
}
await browser.close();

const median = (list) => [...list].sort((a, b) => a - b)[list.length >> 1];
const [own, empty] = pages.map((page) => median(page.times));
console.log(`${"page".padEnd(14)}${"KB".padStart(8)}${"KB gz".padStart(8)}${"median ms".padStart(12)}${"least".padStart(8)}${"ratio".padStart(8)}${"empty".padStart(8)}`);
for (const page of pages) {
    const { raw, gz } = sizes(page), time = median(page.times);
    console.log(page.name.padEnd(14) + (raw / 1000).toFixed(0).padStart(8) + (gz / 1000).toFixed(0).padStart(8) +
        time.toFixed(0).padStart(12) + Math.min(...page.times).toFixed(0).padStart(8) + (own / time).toFixed(2).padStart(8) +
        (empty / time).toFixed(2).padStart(8));
}
