// How the page's JavaScript is checked: `eslint --config web/eslint.config.mjs web tests`. No plugins, so that ESLint alone suffices.
const mistakes = {
    "no-undef": "error", "no-unused-vars": ["error", { ignoreRestSiblings: true }], "no-var": "error", "prefer-const": "error", "eqeqeq": "error",
    "no-shadow": "error", "no-redeclare": "error",
    "no-dupe-keys": "error", "no-unreachable": "error", "no-fallthrough": "error", "no-self-compare": "error",
    "no-unsafe-finally": "error", "no-empty": "error", "no-cond-assign": "error", "use-isnan": "error", "valid-typeof": "error",
};
// What the page promises: no code from text, and texts enter it as text.
const promises = {
    "no-eval": "error", "no-implied-eval": "error", "no-new-func": "error",
    "no-restricted-properties": ["error",
        ...["innerHTML", "outerHTML", "insertAdjacentHTML"].map((property) => ({ property })),
        { object: "document", property: "write" }],
};

const names = (text) => Object.fromEntries(text.split(" ").map((name) => [name, "readonly"]));
const ofBrowser = names("window document navigator location console localStorage matchMedia devicePixelRatio performance " +
    "requestAnimationFrame cancelAnimationFrame requestIdleCallback DOMParser scrollY setTimeout clearTimeout Event KeyboardEvent getSelection ResizeObserver " +
    "OffscreenCanvas getComputedStyle fetch WebSocket WheelEvent Image DOMException HTMLCanvasElement CanvasRenderingContext2D " +
    "Blob ClipboardItem ClipboardEvent DataTransfer Intl history addEventListener Response TextEncoder TextDecoder DecompressionStream WebAssembly " +
    "PointerEvent atob URL");
const ofNode = names("process console Buffer URL setTimeout clearTimeout TextDecoder TextEncoder structuredClone");
const ofEmscripten = names("addToLibrary GL HEAPU8 HEAP32 HEAPU32 HEAPF32 UTF8ToString stringToNewUTF8 stringToUTF8OnStack lengthBytesUTF8 " +
    "stackSave stackRestore Host Input Touch Keyboard Files Mirror TextView Clipboard Address Glyphs GlState emscriptenWebGLGet " +
    "_page_frame _page_resize _page_appearance _page_lose _page_restore " +
    "_page_mirror _page_activate _page_focus _page_pointer _page_left _page_button _page_wheel _page_modifiers _page_key _page_release_keys _page_focused " +
    "_page_tap _page_file_begin _page_file_failed _page_files_done _page_tell _page_type _page_open_search _page_write_text _page_show_text _page_copy " +
    "_page_open_address _free");

export default [
    { rules: mistakes, linterOptions: { reportUnusedDisableDirectives: "error" } },
    { files: ["**/web/*.js"], rules: promises, languageOptions: { sourceType: "script", globals: ofBrowser } },
    {
        files: ["**/web/{address,clipboard,files,gl_state,glyphs,host,input,keyboard,mirror,text_view,touch}.js"],
        languageOptions: { globals: ofEmscripten },
    },
    {
        files: ["**/web/{fallback,packed_text,selftest}.js"],  // define what boot.js names
        rules: { "no-unused-vars": ["error", { varsIgnorePattern: "^(Fallback|PackedText|SelfTest)$" }] },
    },
    { files: ["**/*.mjs"], languageOptions: { globals: ofNode } },
    { files: ["**/tests/bench/**/*.mjs"], languageOptions: { globals: names("performance global") } },
    // Functions given to page.evaluate run in the page.
    {
        files: ["**/tests/browser/*.mjs", "**/tests/bench/start.mjs"],
        languageOptions: { globals: { ...ofBrowser, ...names("File MutationObserver DataTransfer DragEvent MouseEvent WheelEvent HTMLAnchorElement WritableStream") } },
    },
];
