// The order of the levels, checked on the whole tree; and that the check itself finds each kind of fault.
import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import test from "node:test";
import { fileURLToPath } from "node:url";
import { levelFaults, levels } from "./levels.mjs";

const src = fileURLToPath(new URL("../../src/", import.meta.url));

function sourcesUnder(folder) {
    return readdirSync(join(src, folder), { withFileTypes: true }).flatMap((entry) => {
        const path = `${folder}/${entry.name}`;
        if (entry.isDirectory()) return sourcesUnder(path);
        return /\.(h|cpp)$/.test(entry.name) ? [path] : [];
    });
}

test("no folder of src is outside the levels", () => {
    const folders = readdirSync(src, { withFileTypes: true }).filter((e) => e.isDirectory()).map((e) => e.name);
    assert.deepEqual(folders.sort(), [...levels].sort());
});

for (const level of levels) {
    test(`${level} includes only what it may`, () => {
        const files = sourcesUnder(level);
        assert.ok(files.length > 0, `src/${level} has no source`);
        assert.deepEqual(files.flatMap((path) => levelFaults(path, readFileSync(join(src, path), "utf8"))), []);
    });
}

const wrong = [
    ["an upward include", "base/a.h", '#include "text/words.h"', /to its right/],
    ["an upward include with odd spacing", "chart/a.cpp", ' # include   "ui/style.h"', /to its right/],
    ["ICU outside text", "corpus/a.cpp", "#include <unicode/ubrk.h>", /ICU/],
    ["JSON in a header of the corpus", "corpus/corpus.h", "#include <nlohmann/json.hpp>", /nlohmann/],
    ["libxml2 in another reader", "corpus/reader_markdown.cpp", "#include <libxml/HTMLparser.h>", /libxml2/],
    ["cmark in a header", "corpus/reader_markdown.h", "#include <cmark.h>", /cmark/],
    ["ImGui in the session", "session/session.cpp", '#include "imgui.h"', /Dear ImGui/],
    ["a back end in ui", "ui/screen.cpp", "#include <imgui_impl_opengl3.h>", /back ends/],
    ["CLI11 beside the command line", "platform/native/window.cpp", "#include <CLI/CLI.hpp>", /CLI11/],
    ["libpng in the web half", "platform/web/main.cpp", "#include <png.h>", /libpng/],
    ["Emscripten in the native half", "platform/native/main.cpp", "#include <emscripten/emscripten.h>", /Emscripten/],
    ["GLFW in the web half", "platform/web/main.cpp", "#include <GLFW/glfw3.h>", /GLFW/],
    ["a clock in analysis", "analysis/a.cpp", "#include <chrono>", /reaches outside/],
    ["a file in corpus", "corpus/a.cpp", "#include <fstream>", /reaches outside/],
    ["a question for the platform", "ui/a.cpp", "#ifdef __EMSCRIPTEN__", /asks for the platform/],
    ["an include without its folder", "text/a.cpp", '#include "words.h"', /not named from src/],
    ["an unknown third party", "text/a.cpp", "#include <boost/any.hpp>", /no known third party/],
    ["a folder that is no level", "tools/a.cpp", "", /no level/],
];
for (const [name, path, line, sentence] of wrong) {
    test(`the check finds ${name}`, () => {
        const faults = levelFaults(path, `\n${line}\n`);
        assert.equal(faults.length, 1, faults.join("\n"));
        assert.match(faults[0], sentence);
    });
}

const right = [
    ["base/a.h", "#include <vector>"],
    ["text/words.cpp", "#include <unicode/ubrk.h>"],
    ["corpus/source_json.cpp", "#include <nlohmann/json.hpp>"],
    ["corpus/html_tokens.cpp", "#include <libxml/HTMLparser.h>"],
    ["corpus/reader_markdown.cpp", "#include <cmark.h>"],
    ["ui/a.cpp", '#include "session/session.h"'],
    ["platform/native/window.cpp", "#include <GLFW/glfw3.h>"],
    ["platform/native/main.cpp", "#include <filesystem>"],
];
for (const [path, line] of right) {
    test(`the check allows ${line} in ${path}`, () => assert.deepEqual(levelFaults(path, line), []));
}
