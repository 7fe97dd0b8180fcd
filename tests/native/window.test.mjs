// The native window under a real X server: it opens, draws, listens, sleeps and closes; and its pictures.
import assert from "node:assert/strict";
import { spawn, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import test, { after, before as first } from "node:test";
import { difference, halved, meanDistance, middleOfColour, pictureFromPpm, sharesOfColours } from "./picture.mjs";
import { program, run } from "./program.mjs";
import { Display } from "./x11.mjs";

const scratch = mkdtempSync(join(tmpdir(), "parallax-window-"));
const paper = { light: "#fbfaf7", dark: "#16181c" };
const accent = "#3b3a8c";
const views = ["overview", "timeline", "themes", "compare"];
let display;
first(async () => {
    // No preference of the person who runs the tests reaches the pictures, and none is written there.
    process.env.XDG_CONFIG_HOME = join(scratch, "config");
    process.env.PARALLAX_COLOURS = "light";
    // In a sanitized program: OpenGL drivers are unloaded before they let go of their memory, and then no list of
    // excused leaks can name them. Memory errors and undefined behaviour are still found.
    process.env.ASAN_OPTIONS ??= "detect_leaks=0";
    display = await Display.open();
});
after(() => {
    display?.close();
    rmSync(scratch, { recursive: true });
});

let pictures = 0;
function picture(...options) {
    const path = join(scratch, `${++pictures}.ppm`);
    const { code, err } = run("--screenshot", path, ...options);
    assert.equal(err, "");
    assert.equal(code, 0);
    return pictureFromPpm(readFileSync(path));
}

async function until(what, found) {
    for (let i = 0; i < 600; ++i) {
        const value = await found();
        if (value) return value;
        await sleep(50);
    }
    throw new Error(`waited in vain: ${what}`);
}

// The share of pixels that must change for a picture to count as another: more than a blinking mark would.
const another = 0.005;
const still = async (window, on = display) => {
    let last = await on.picture(window);
    return until("the picture stands still", async () => {
        await sleep(150);
        const next = await on.picture(window);
        const same = difference(last, next) === 0 && sharesOfColours(next).size > 20;
        last = next;
        return same && next;
    });
};

// Runs the window while `use` looks at it, then closes it as a desktop would. Gives the number of drawn frames.
async function withWindow(options, use, on = display) {
    const child = spawn(program, ["--report", ...options], { env: { ...process.env, DISPLAY: on.name } });
    const ended = new Promise((resolve) => child.on("close", (code, signal) => resolve({ code, signal })));
    let out = "", err = "";
    child.stdout.on("data", (data) => (out += data));
    child.stderr.on("data", (data) => (err += data));
    try {
        const window = await until("the window opens", async () => {
            if (child.exitCode !== null) throw new Error(`the program ended: ${err}`);
            return on.find("Parallax");
        });
        await on.focus(window);
        // Off everything that shows hover.
        await on.moveTo(1, 1);
        await use(window);
        await on.askToClose(window);
        assert.deepEqual(await ended, { code: 0, signal: null }, err);
    } finally {
        child.kill();
    }
    assert.equal(err, "");
    return Number(/^frames (\d+)$/m.exec(out)[1]);
}

test("without a display it says so, what to do, and ends with 1", () => {
    const { DISPLAY, WAYLAND_DISPLAY, ...environment } = process.env;
    const ended = spawnSync(program, [], { env: environment, encoding: "utf8", timeout: 60_000 });
    assert.equal(ended.status, 1);
    assert.equal(ended.stdout, "");
    assert.match(ended.stderr, /^parallax: .*window.*DISPLAY.*--help/);
});

test("the window has its title and size, shows the first view, and closes when asked", async () => {
    await withWindow(["--size", "900x600"], async (window) => {
        const shown = await still(window);
        assert.deepEqual([shown.width, shown.height], [900, 600]);
        const colours = sharesOfColours(shown);
        assert.ok(colours.get(paper.light) > 0.2, `paper covers ${colours.get(paper.light)}`);
        assert.ok(colours.size > 50, "letters have many shades");
    });
});

test("what the window shows is what the picture shows", async () => {
    const drawn = picture("--size", "900x600", "--view", "themes");
    await withWindow(["--size", "900x600", "--view", "themes"], async (window) => {
        assert.ok(difference(await still(window), drawn) < another);
    });
});

test("a key changes the view", async () => {
    await withWindow(["--size", "900x600", "--view", "overview"], async (window) => {
        const overview = await still(window);
        await display.type("3");
        await until("another view", async () => difference(await display.picture(window), overview) > another);
        assert.ok(difference(await still(window), picture("--size", "900x600", "--view", "themes")) < another);
    });
});

async function clickOnThemes(on, scale) {
    const themes = picture("--size", "900x600", "--view", "themes", "--scale", String(scale));
    // The chosen tab is underlined.
    const tab = middleOfColour(themes, accent, 48 * scale);
    await withWindow(
        ["--size", "900x600", "--view", "overview"],
        async (window) => {
            assert.deepEqual(await on.size(window), { width: 900 * scale, height: 600 * scale });
            const overview = await still(window, on);
            await on.click(tab.x, tab.y - 12 * scale);
            await until("another view", async () => difference(await on.picture(window), overview) > another);
            await on.moveTo(1, 1);
            assert.ok(difference(await still(window, on), themes) < another);
        },
        on,
    );
}

test("a click lands where the pointer is", () => clickOnThemes(display, 1));

test("a dense display gets a larger window of the same px, and clicks still land", async () => {
    const server = spawn("Xvfb", ["-displayfd", "1", "-screen", "0", "2000x1400x24", "-nolisten", "tcp"]);
    try {
        const number = await new Promise((resolve, reject) => {
            server.stdout.once("data", (data) => resolve(Number(data)));
            server.once("error", reject);
            server.once("exit", (code) => reject(new Error(`Xvfb ended with ${code}`)));
        });
        const dense = await Display.open(`:${number}`);
        dense.setResources("Xft.dpi:\t192\n");
        await clickOnThemes(dense, 2);
        dense.close();
    } finally {
        server.kill();
    }
});

test("nothing is drawn while nothing happens", async () => {
    const frames = async (seconds) =>
        withWindow(["--size", "900x600"], async (window) => {
            await still(window);
            await sleep(seconds * 1000);
        });
    const before = await frames(0);
    const afterSleep = await frames(4);
    // Opening costs some frames, more or fewer by the events of the server; four seconds awake would cost hundreds.
    assert.ok(afterSleep < before + 30, `${before} frames, ${afterSleep} with four idle seconds`);
});

test("a number of frames ends the window by itself", () => {
    const { code, out, err } = run("--frames", "4", "--report", "--size", "900x600");
    assert.deepEqual({ code, out, err }, { code: 0, out: "frames 4\n", err: "" });
});

for (const colours of ["light", "dark"])
    test(`each view has a picture of its own on ${colours} paper`, () => {
        const drawn = views.map((view) => picture("--size", "1440x900", "--view", view, "--colours", colours));
        drawn.forEach((one, i) => {
            assert.deepEqual([one.width, one.height], [1440, 900]);
            const share = sharesOfColours(one).get(paper[colours]) ?? 0;
            assert.ok(share > 0.2 && share < 0.99, `${views[i]}: paper covers ${share}`);
            drawn.slice(i + 1).forEach((other) => assert.ok(difference(one, other) > another, views[i]));
        });
    });

test("files named behind the program's name are shown beside the bundled sources", () => {
    const path = join(scratch, "lakes.txt");
    writeFileSync(path, "Lakes of salt\n\nBy Ana Lima\n\nThe lake dried up in June 2020, and nobody knows why it did.\n");
    const bundled = picture("--view", "overview");
    assert.ok(difference(bundled, picture("--view", "overview", path)) > another);
    const { code, out, err } = run(join(scratch, "nowhere.txt"));
    assert.deepEqual({ code, out }, { code: 2, out: "" });
    assert.match(err, /^parallax: .*nowhere\.txt/);
});

test("a picture may be larger than the screen", () => {
    const drawn = picture("--size", "2560x1600");
    assert.deepEqual([drawn.width, drawn.height], [2560, 1600]);
    // Its last corner is drawn too.
    assert.notDeepEqual([...drawn.pixels.subarray(-3)], [0, 0, 0]);
});

test("the same picture twice is the same to the last pixel", () => {
    assert.equal(difference(picture("--view", "timeline"), picture("--view", "timeline")), 0);
});

test("twice the scale is the same picture with twice the pixels", () => {
    const once = picture("--size", "1280x720", "--view", "themes", "--scale", "1");
    const twice = picture("--size", "1280x720", "--view", "themes", "--scale", "2");
    assert.deepEqual([twice.width, twice.height], [2560, 1440]);
    const other = picture("--size", "1280x720", "--view", "overview", "--scale", "1");
    const distance = meanDistance(once, halved(twice));
    assert.ok(distance < 4, `mean distance ${distance}`);
    assert.ok(distance * 2 < meanDistance(once, other));
});

test("at scale 1.5 rules are as sharp as at 1", () => {
    const colours = sharesOfColours(picture("--size", "1281x721", "--view", "themes", "--scale", "1.5"));
    assert.ok(colours.get("#e2ded5") > 0.0005, "the colour of rules is there unmixed");
});

test("pictures leave the reader's preferences alone", () => {
    picture("--colours", "dark");
    assert.equal(existsSync(join(scratch, "config", "parallax")), false);
});

test("a picture that cannot be written is an error with its path", () => {
    const path = join(scratch, "missing", "a.ppm");
    const { code, out, err } = run("--screenshot", path);
    assert.equal(code, 1);
    assert.equal(out, "");
    assert.ok(err.includes(path) && err.startsWith("parallax: "), err);
});

for (const wrong of [
    ["--size", "900"],
    ["--size", "900x"],
    ["--size", "10x600"],
    ["--size", "900x600x1"],
    ["--size", "90000x600"],
    ["--scale", "0"],
    ["--scale", "9"],
    ["--view", "nowhere"],
    ["--colours", "pink"],
    ["--frames", "0"],
    ["--frames", "some"],
    ["--screenshot"],
])
    test(`wrong usage: ${wrong.join(" ")}`, () => {
        const { code, out, err } = run(...wrong);
        assert.equal(code, 2);
        assert.equal(out, "");
        assert.ok(err.startsWith("parallax: ") && err.includes(wrong[0]), err);
    });
