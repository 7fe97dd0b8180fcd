// The licences that the page must carry, read from what the third parties were unpacked with.
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

// Debian describes a whole package file by file; what counts for us is its main stanza and the licence named there.
function mainLicence(debianCopyright) {
    const stanzas = debianCopyright.split(/\n\s*\n/);
    const main = stanzas.find((s) => /^Files:\s*\*\s*$/m.test(s));
    const licence = stanzas.find((s) => /^License: Expat\s*$/.test(s.split("\n")[0]));
    if (!main || !licence) throw new Error("a Debian copyright file without its main stanza or without the Expat licence");
    return `${main}\n\n${licence.replace(/^ \.$/gm, "")}`;
}

function emscriptenLicence(folder) {
    const own = join(folder, "LICENSE");
    if (existsSync(own)) return readFileSync(own, "utf8");
    return mainLicence(readFileSync(join(dirname(folder), "doc/emscripten/copyright"), "utf8"));
}

// The first stanza of the font's file, which holds its licence.
function fontLicence(debianCopyright) {
    const main = debianCopyright.split(/\n\s*\n/).find((s) => /^Files:\s*\*\s*$/m.test(s));
    if (!main) throw new Error("a Debian copyright file without its main stanza");
    return main.replace(/^ \.$/gm, "");
}

// `places` = folders of the unpacked third parties: imgui, icu, font, libxml2, cmark, json, emscripten.
export function notices(places) {
    const parts = [
        ["Dear ImGui", readFileSync(join(places.imgui, "LICENSE.txt"), "utf8")],
        ["ICU, with its word dictionary", readFileSync(join(places.icu, "LICENSE"), "utf8")],
        ["DejaVu Sans, cut to some signs", fontLicence(readFileSync(join(places.font, "LICENSE.txt"), "utf8"))],
        ["libxml2", readFileSync(join(places.libxml2, "Copyright"), "utf8")],
        ["cmark", readFileSync(join(places.cmark, "COPYING"), "utf8")],
        ["JSON for Modern C++", mainLicence(readFileSync(join(places.json, "LICENSE.txt"), "utf8"))],
        ["Emscripten", emscriptenLicence(places.emscripten)],
        ["musl", readFileSync(join(places.emscripten, "system/lib/libc/musl/COPYRIGHT"), "utf8")],
        ["libc++, libc++abi and compiler-rt", "Part of the LLVM project, under the Apache License 2.0 with LLVM Exceptions: https://llvm.org/LICENSE.txt"],
    ];
    return parts.map(([name, text]) => `${name}\n${"=".repeat(name.length)}\n\n${text.trim()}\n`).join("\n\n");
}
