// What is said of every file at once: layout of C++, mistakes in JavaScript and shell, and that no text of the bundled
// corpus copies its source.
import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

function filesUnder(folder, wanted) {
    return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return filesUnder(path, wanted);
        return wanted(path) ? [path] : [];
    });
}

const isShell = (path) => /\.sh$/.test(path) || /^#!.*\bbash\b/.test(readFileSync(join(root, path), "utf8").slice(0, 40));

function passes(command, ...args) {
    const ended = spawnSync(command, args, { cwd: root, encoding: "utf8", maxBuffer: 1 << 26 });
    assert.ifError(ended.error);
    assert.equal(ended.status, 0, (ended.stdout + ended.stderr).slice(0, 4000));
}

// clang-format's answer differs between its versions; the project keeps to the one that Debian 12 has.
const formatter = ["clang-format-14", "clang-format"].find((name) => /version 14\./.test(spawnSync(name, ["--version"], { encoding: "utf8" }).stdout ?? ""));

test("C++ is laid out as .clang-format says", { skip: formatter ? false : "no clang-format 14 here" }, () => {
    const files = [...filesUnder("src", (p) => /\.(h|cpp)$/.test(p)), ...filesUnder("tests", (p) => /\.(h|cpp)$/.test(p))];
    assert.ok(files.length > 0);
    passes(formatter, "--dry-run", "-Werror", ...files);
});

test("ESLint finds nothing in the JavaScript of page and tests", () => {
    assert.ok(process.env.PARALLAX_ESLINT, "PARALLAX_ESLINT must name eslint.js; tests/run sets it");
    passes(process.execPath, process.env.PARALLAX_ESLINT, "--config", "web/eslint.config.mjs", "web", "tests");
});

test("every shell script can be read, and shellcheck finds nothing where it is installed", () => {
    const files = [...filesUnder("web", isShell), ...filesUnder("tests", isShell), ...filesUnder(".ci", isShell)];
    assert.ok(files.length > 0);
    for (const file of files) passes("bash", "-n", file);
    if (spawnSync("shellcheck", ["--version"]).status === 0) {
        // The pieces of web/lib share their variables, which shellcheck cannot follow, and end at the first failure.
        passes("shellcheck", "--severity=warning", "--exclude=SC2034,SC2154,SC2164", ...files);
    }
});

const checker = join(root, "../shared/check-own-words");
test("the corpus has no run of words in common with the articles", { skip: existsSync(checker) ? false : "the articles are not beside this tree" }, () => {
    passes(checker, "assets");
});
