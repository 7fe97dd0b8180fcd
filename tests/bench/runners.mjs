// Runs one step of the plan where it belongs: in a Node of its own, natively, or in a page of Chromium.
import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { makeCorpus } from "./corpus/corpora.mjs";

const here = dirname(fileURLToPath(import.meta.url));
const largestOutput = 1 << 28;

function outputOf(program, args) {
    const ended = spawnSync(program, args, { encoding: "utf8", maxBuffer: largestOutput, stdio: ["ignore", "pipe", "pipe"] });
    if (ended.error) throw ended.error;
    if (ended.status !== 0) throw new Error(`${program} ended with ${ended.signal ?? ended.status}\n${ended.stderr.slice(-2000)}`);
    return ended.stdout;
}

export class NodeRunner {
    // `places`: the file of each module that a contender loads, by its short name.
    constructor(places) { this.places = places; }

    run({ contender, corpus, wanted, repetitions }) {
        const description = JSON.stringify({ contender, corpus, wanted, repetitions, places: this.places });
        return JSON.parse(outputOf(process.execPath, ["--expose-gc", "--max-old-space-size=12000", join(here, "node_session.mjs"), description]))
            .map((row) => ({ contender, ...row }));
    }
}

// A program that takes a corpus as a file, how often to repeat, and what to do; it prints a row of JSON a line.
export class ProgramRunner {
    #command;
    #folder;
    #written = new Set();

    // `command` is the program and its first arguments; corpora are written to `folder` when first asked for.
    constructor(command, folder) {
        this.#command = command;
        this.#folder = folder;
        mkdirSync(folder, { recursive: true });
    }

    run({ corpus, wanted, repetitions }) {
        const [program, ...args] = [...this.#command, this.#fileOf(corpus), String(repetitions), ...wanted];
        return outputOf(program, args).trim().split("\n").map((line) => JSON.parse(line));
    }

    #fileOf(name) {
        const file = join(this.#folder, `${name}.txt`);
        if (!this.#written.has(name)) writeFileSync(file, makeCorpus(name).texts.map((text) => `${text}\f`).join(""));
        this.#written.add(name);
        return file;
    }
}

const types = { ".mjs": "text/javascript", ".js": "text/javascript", ".wasm": "application/wasm", ".html": "text/html" };
const origin = "https://bench.invalid";  // never asked for over a network: every request is answered here

export class ChromiumRunner {
    #browser;
    #places;

    // A module may import its neighbours, so what is served is the folder that each place names.
    static async start(playwright, executablePath, places) {
        const { chromium } = await import(playwright);
        const runner = new ChromiumRunner();
        runner.#browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--js-flags=--max-old-space-size=4000"] });
        runner.#places = places;
        return runner;
    }

    async run({ contender, corpus, wanted, repetitions }) {
        const context = await this.#browser.newContext();
        const page = await context.newPage();
        await page.route("**/*", (route) => this.#answer(route));
        await page.goto(`${origin}/blank.html`);
        page.setDefaultTimeout(0);
        const places = Object.fromEntries(Object.entries(this.#places).map(([name, file]) => [name, `${origin}/files${file}`]));
        const rows = await page.evaluate(async ([session, description, files]) => {
            const { runSession } = await import(session);
            return runSession({ ...description, load: (name) => import(files[name]) });
        }, [`${origin}/files${here}/session.mjs`, { contender, corpus, wanted, repetitions }, places]);
        await context.close();
        return rows.map((row) => ({ contender, ...row }));
    }

    async #answer(route) {
        const path = decodeURIComponent(new URL(route.request().url()).pathname);
        if (path === "/blank.html") return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>bench</title>" });
        // Packages written for bundlers leave the ending out.
        const file = [path, `${path}.js`, `${path}.mjs`, `${path}/index.js`].map((name) => name.replace(/^\/files/, ""))
            .find((name) => extname(name) in types && existsSync(name));
        return file ? route.fulfill({ contentType: types[extname(file)], body: readFileSync(file) }) : route.fulfill({ status: 404 });
    }

    close() { return this.#browser.close(); }
}
