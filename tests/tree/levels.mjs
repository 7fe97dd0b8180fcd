// What the order of the levels forbids in a file of src/, found by reading its lines. The rules are those of
// ARCHITECTURE.md as tables.
export const levels = ["base", "text", "corpus", "analysis", "chart", "session", "ui", "app", "platform"];

// Who may include which third party: a pattern of the header, and one of the files that may.
const thirdParties = [
    { name: "ICU", header: /^unicode\//, place: /^text\// },
    { name: "libxml2", header: /^libxml\//, place: /^corpus\/\w*html\w*\.cpp$/ },
    { name: "cmark", header: /^cmark\w*\.h$/, place: /^corpus\/\w*markdown\w*\.cpp$/ },
    { name: "nlohmann/json", header: /^nlohmann\//, place: /^(corpus\/(\w*json\w*\.(h|cpp)|corpus_(reader|writer)\.cpp)|session\/session_file\.cpp)$/ },
    { name: "Dear ImGui", header: /^(imgui|imstb_)\w*\.h$/, place: /^(ui|app|platform)\// },
    { name: "ImGui's back ends", header: /^imgui_impl_\w+\.h$/, place: /^platform\// },
    { name: "CLI11", header: /^CLI\//, place: /^platform\/native\/command_line\w*\.(h|cpp)$/ },
    { name: "GLFW", header: /^GLFW\//, place: /^platform\/native\// },
    { name: "OpenGL", header: /^(GL|GLES\d)\//, place: /^platform\// },
    { name: "FreeType", header: /^(ft2build\.h|freetype\/.*)$/, place: /^platform\/native\// },
    { name: "fontconfig", header: /^fontconfig\//, place: /^platform\/native\// },
    { name: "libpng", header: /^png\.h$/, place: /^platform\/native\// },
    { name: "Emscripten", header: /^emscripten(\/|\.h$)/, place: /^platform\/web\// },
];

// Clock, files, locale, chance and threads come in as arguments, left of platform.
const outsideWorld = /^(chrono|ctime|time\.h|filesystem|fstream|locale|clocale|random|thread|mutex|future|atomic|unistd\.h|sys\/.*)$/;

const ownStandard = /^[a-z_]+$/;  // C++'s own headers have no dot and no folder

// The faults of one file: `path` relative to src/, `text` its content. Each fault is a sentence with the line number.
export function levelFaults(path, text) {
    const level = path.split("/")[0];
    const rank = levels.indexOf(level);
    if (rank < 0) return [`${path}: the folder ${level} is no level`];
    const faults = [];
    text.split("\n").forEach((line, index) => {
        const place = `${path}:${index + 1}`;
        if (level !== "platform" && /__EMSCRIPTEN__|__wasm/.test(line)) faults.push(`${place}: asks for the platform outside platform/`);
        const own = line.match(/^\s*#\s*include\s+"([^"]+)"/);
        const other = line.match(/^\s*#\s*include\s+<([^>]+)>/);
        if (own && levels.includes(own[1].split("/")[0])) {
            if (levels.indexOf(own[1].split("/")[0]) > rank) faults.push(`${place}: ${level} includes ${own[1]}, which is to its right`);
            return;
        }
        const header = (own ?? other)?.[1];
        if (header === undefined) return;
        const rules = thirdParties.filter((t) => t.header.test(header));
        const rule = rules.at(-1);  // the narrower one stands later
        if (rule && !rule.place.test(path)) faults.push(`${place}: ${rule.name} (${header}) has no place here`);
        if (own && !rule) faults.push(`${place}: "${header}" is not named from src/ on`);
        if (level !== "platform" && outsideWorld.test(header)) faults.push(`${place}: <${header}> reaches outside; only platform may`);
        if (other && !rule && !ownStandard.test(header) && level !== "platform") faults.push(`${place}: <${header}> is no header of C++ and no known third party`);
    });
    return faults;
}
