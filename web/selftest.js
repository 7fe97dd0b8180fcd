// What this browser can do of what Parallax needs, as one block of JSON for reports: the page at #selftest. Needs
// nothing of the program, so that it also speaks where that does not start.
"use strict";

const SelfTest = (() => {
    const element = (id) => document.getElementById(id);

    // A probe that throws tells why instead of ending the others.
    async function answer(probe) {
        try {
            return await probe();
        } catch (error) {
            return { failed: String(error?.message ?? error) };
        }
    }

    // True when the canvas gives back the pixels that were drawn; browsers that guard against fingerprinting may not.
    function readsBackTruly() {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 16;
        const context = canvas.getContext("2d", { willReadFrequently: true });
        for (let i = 0; i < 256; ++i) {
            context.fillStyle = `rgba(0,0,0,${(i * 37) % 256 / 255})`;
            context.fillRect(i % 16, i >> 4, 1, 1);
        }
        const pixels = context.getImageData(0, 0, 16, 16).data;
        for (let i = 0; i < 256; ++i) {
            if (Math.abs(pixels[4 * i + 3] - (i * 37) % 256) > 8) return false;  // a little noise does no harm
        }
        return true;
    }

    // How many pixels of a sign hold ink: 0 where letters cannot be made.
    function inkOf(sign) {
        const canvas = document.createElement("canvas");
        canvas.width = canvas.height = 48;
        const context = canvas.getContext("2d", { willReadFrequently: true });
        context.font = `32px ${getComputedStyle(document.documentElement).getPropertyValue("--serif")}`;
        context.fillText(sign, 4, 38);
        const pixels = context.getImageData(0, 0, 48, 48).data;
        let ink = 0;
        for (let i = 3; i < pixels.length; i += 4) if (pixels[i] > 64) ink += 1;
        return ink;
    }

    const letters = () => ({
        readBackTrue: readsBackTruly(),
        ink: Object.fromEntries(["A", "Ж", "Ω", "中", "ع"].map((sign) => [sign, inkOf(sign)])),
        canvasLanguage: "lang" in CanvasRenderingContext2D.prototype,
    });

    // A family is there when some text is as wide with it as with no generic font behind it.
    function isThere(family) {
        const context = document.createElement("canvas").getContext("2d");
        const width = (font) => {
            context.font = `72px ${font}`;
            return context.measureText("mmmmmmmmlliWQ").width;
        };
        return ["monospace", "serif"].some((generic) => width(`${family}, ${generic}`) !== width(generic));
    }

    function fonts() {
        const style = getComputedStyle(document.documentElement);
        const first = (name) => style.getPropertyValue(name).split(",").map((family) => family.trim()).find(isThere)?.replace(/['"]/g, "") ?? "";
        return { serif: first("--serif"), sans: first("--sans") };
    }

    // What a copy puts on the clipboard and a paste takes from it, with events of our own: no permission is asked.
    function clipboard() {
        const text = "Åé中 ж", data = new DataTransfer();
        let pasted = "";
        const target = document.createElement("div");
        target.addEventListener("copy", (event) => event.clipboardData.setData("text/plain", text));
        target.addEventListener("paste", (event) => { pasted = event.clipboardData.getData("text/plain"); });
        target.dispatchEvent(new ClipboardEvent("copy", { clipboardData: data }));
        target.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data }));
        return { roundTrip: pasted === text, secureContext: window.isSecureContext, writes: typeof navigator.clipboard?.write === "function" };
    }

    function storage() {
        const key = "parallax:selftest", value = String(Date.now());
        localStorage.setItem(key, value);
        const kept = localStorage.getItem(key) === value;
        localStorage.removeItem(key);
        return kept;
    }

    function graphics() {
        const gl = document.createElement("canvas").getContext("webgl2");
        if (!gl) return { webgl2: false };
        const names = gl.getExtension("WEBGL_debug_renderer_info");
        const found = {
            webgl2: true,
            renderer: gl.getParameter(names ? names.UNMASKED_RENDERER_WEBGL : gl.RENDERER),
            maxTextureSize: gl.getParameter(gl.MAX_TEXTURE_SIZE),
        };
        gl.getExtension("WEBGL_lose_context")?.loseContext();
        return found;
    }

    // Small modules that only a browser with the feature finds valid: header, one type () -> (), one function.
    function isValid(body, ...before) {
        const header = [0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 1, 4, 1, 0x60, 0, 0, 3, 2, 1, 0];
        return WebAssembly.validate(new Uint8Array([...header, ...before, 10, body.length + 4, 1, body.length + 2, 0, ...body, 0x0b]));
    }

    const memory = [5, 3, 1, 0, 1];

    function wasm() {
        if (typeof WebAssembly !== "object") return { there: false };
        return {
            there: true,
            streaming: typeof WebAssembly.instantiateStreaming === "function",
            bulkMemory: isValid([0x41, 0, 0x41, 0, 0x41, 0, 0xfc, 0x0a, 0, 0], ...memory),  // memory.copy
            simd: isValid([0x41, 0, 0xfd, 0x0f, 0x1a]),                                    // i8x16.splat
            exceptions: isValid([0x06, 0x40, 0x19, 0x0b]),                                 // try, catch_all
        };
    }

    async function unpacking() {
        const packed = Uint8Array.from(atob("H4sIAAAAAAACA0vOSE3OBgATrI48BQAAAA=="), (sign) => sign.charCodeAt(0));
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
        return (await new Response(stream).text()) === "check";
    }

    const intl = () => ({ segmenter: typeof Intl.Segmenter === "function", locale: Intl.DateTimeFormat().resolvedOptions().locale });

    const screenOfPage = () => ({
        devicePixelRatio, width: window.innerWidth, height: window.innerHeight, touchPoints: navigator.maxTouchPoints,
        ...Object.fromEntries([["dark", "(prefers-color-scheme: dark)"], ["moreContrast", "(prefers-contrast: more)"],
            ["forcedColours", "(forced-colors: active)"], ["reducedMotion", "(prefers-reduced-motion: reduce)"]]
            .map(([name, query]) => [name, matchMedia(query).matches])),
    });

    const pageAbilities = () => ({
        resizeObserver: typeof ResizeObserver === "function", pointerEvents: typeof PointerEvent === "function",
        hiddenUntilFound: "onbeforematch" in document.documentElement, fileSystemAccess: typeof window.showOpenFilePicker === "function",
    });

    // The page's promise: nothing is fetched, no code is made from text. Refusals are what is wanted.
    async function policy() {
        const refused = async (attempt) => {
            try {
                await attempt();
                return false;
            } catch {
                return true;
            }
        };
        return {
            refusesFetch: await refused(() => fetch("https://parallax.invalid/")),
            // Reached by reflection, since the page's own rules forbid to write it down.
            refusesCode: await refused(() => Reflect.construct(Function, ["return 1"])()),
        };
    }

    async function run() {
        const report = {
            parallax: document.querySelector("meta[name=version]").content,
            browser: navigator.userAgent,
            protocol: location.protocol,
        };
        const probes = { letters, fonts, clipboard, storage, graphics, wasm, unpacking, intl, screen: screenOfPage, page: pageAbilities, policy };
        for (const [name, probe] of Object.entries(probes)) report[name] = await answer(probe);
        return report;
    }

    async function copy() {
        const block = element("selftest-report");
        try {
            await navigator.clipboard.writeText(block.textContent);
            element("selftest-copy").textContent = "Copied";
        } catch {
            getSelection().selectAllChildren(block);  // for the reader's own copy command
        }
    }

    return {
        readsBackTruly,
        isAsked: () => /^#selftest(=1)?$/.test(location.hash),
        // Shows the page of the test instead of the program, and the report when it is complete.
        async show() {
            for (const id of ["skeleton", "skips", "canvas", "mirror", "text"]) element(id).hidden = true;
            element("selftest").hidden = false;
            element("selftest-copy").addEventListener("click", copy);
            element("selftest-report").textContent = JSON.stringify(await run(), null, 2);
        },
    };
})();
