// Starts the program in the page: asks what the browser can do, unpacks and compiles the wasm that stands in the page
// as text, and turns every failure into a readable panel. Without a needed ability the texts are shown as plain HTML.
/* global createParallax, Fallback, PackedText, SelfTest */
"use strict";

(() => {
    const version = document.querySelector("meta[name=version]").content;
    // For tests and reports: frames drawn so far; whether the first stands, the program failed, nothing is left to
    // draw, the address tells what is seen.
    const state = (window.__parallax = { frames: 0, ready: false, failed: false, resting: false, addressed: true, version });
    const element = (id) => document.getElementById(id);
    const log = [];  // the program's last words, for the details of a failure

    function describe(error) {
        if (!error) return "no details";
        return error.stack && error.stack.includes(error.message) ? error.stack : `${error.message ?? error}\n${error.stack ?? ""}`;
    }

    function fail(message, error) {
        if (state.failed) return;  // the first failure is the cause; later ones are its echo
        state.failed = true;
        state.ready = false;
        document.documentElement.classList.remove("ready", "reading");
        for (const id of ["skeleton", "skips", "mirror", "canvas", "text", "notice"]) element(id).hidden = true;
        element("failure-message").textContent = message;
        element("failure-details").textContent =
            `Parallax ${version}\n${navigator.userAgent}\n${message}\n${describe(error)}\n${log.join("\n")}`.trim();
        element("failure").hidden = false;
    }

    function showText(reason) {
        for (const id of ["skeleton", "skips", "mirror", "canvas", "text", "text-reason", "notice", "failure"]) element(id).hidden = true;
        document.documentElement.classList.remove("ready", "reading");
        Fallback.show(element("fallback"), reason);
    }

    async function copyDetails() {
        const details = element("failure-details");
        try {
            await navigator.clipboard.writeText(details.textContent);
            element("failure-copy").textContent = "Copied";
        } catch {
            getSelection().selectAllChildren(details);  // for the reader's own copy command
        }
    }

    // Takes the context the program will draw with, for a second one would cost its start again. The picture is kept because
    // a frame draws only what has changed.
    function hasWebGl2() {
        const options = { alpha: false, antialias: false, depth: false, stencil: false, preserveDrawingBuffer: true,
            powerPreference: "low-power" };
        return element("canvas").getContext("webgl2", options) !== null;
    }

    // What keeps the program from running at all, as a sentence for the reader; "" when nothing does.
    function findObstacle() {
        if (typeof WebAssembly !== "object" || typeof WebAssembly.instantiateStreaming !== "function")
            return "This browser has no WebAssembly, or it is switched off; Parallax draws its views with it.";
        if (typeof DecompressionStream !== "function")
            return "This browser cannot unpack the program (it lacks DecompressionStream); one from 2023 or later can.";
        if (typeof ResizeObserver !== "function" || typeof PointerEvent !== "function")
            return "This browser is too old for the drawn views.";
        return "";
    }

    // What keeps the program from drawing; it then runs without a picture and gives the text view.
    function findBlindness() {
        if (!hasWebGl2())
            return "This browser gives no WebGL 2, or it is switched off; Parallax draws its views with it.";
        return "";
    }

    // One notice over the picture, with a way to what it cannot show.
    function tellOfOwnLetters() {
        const button = (name, act) => {
            const made = Object.assign(document.createElement("button"), { type: "button", textContent: name });
            made.addEventListener("click", act);
            return made;
        };
        const close = () => {
            element("notice").hidden = true;
            element("notice").replaceChildren();
        };
        element("notice").replaceChildren(
            "This browser falsifies what is read back from a canvas, a protection against fingerprinting, so Parallax draws with a font of its own. It has Latin, Greek and Cyrillic; other scripts can be read in the plain text. ",
            button("Close", close), " ", button("Read as plain text", () => showText("")));
        element("notice").hidden = false;
    }

    // Compiles while it unpacks.
    async function instantiate(imports) {
        const script = element("wasm");
        const packed = PackedText.toBytes(script.textContent);
        script.remove();
        const stream = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
        const response = new Response(stream, { headers: { "Content-Type": "application/wasm" } });
        return WebAssembly.instantiateStreaming(response, imports);
    }

    async function start() {
        // The program and the test of the browser are two pages under one address.
        const testing = SelfTest.isAsked();
        window.addEventListener("hashchange", () => SelfTest.isAsked() !== testing && location.reload());
        if (testing) return SelfTest.show();
        const obstacle = findObstacle();
        if (obstacle) return showText(obstacle);
        state.canvasIsTrue = SelfTest.readsBackTruly();
        state.obstacle = findBlindness();
        if (state.obstacle) {
            element("text-reason").textContent = `${state.obstacle} Here is all of it as text.`;
            element("text-reason").hidden = false;
        } else if (!state.canvasIsTrue) {
            tellOfOwnLetters();
        }
        element("progress").textContent = "Unpacking the program…";
        await createParallax({
            instantiateWasm(imports, done) {
                instantiate(imports).then(
                    (result) => {
                        performance.mark("parallax: compiled");
                        element("progress").textContent = "Reading the texts…";
                        done(result.instance, result.module);
                    },
                    (error) => fail("The program in this page could not be unpacked; the file may be incomplete. Get it again from where it came.", error),
                );
                return {};
            },
            print: (line) => console.log(line),
            printErr: (line) => {
                log.push(line);
                console.error(line);
            },
            onAbort: (reason) => fail("The program stopped because of a mistake of its own. Your file is unharmed.", reason instanceof Error ? reason : new Error(String(reason))),
        });
    }

    window.addEventListener("error", (event) => fail("The program stopped because of a mistake of its own. Your file is unharmed.", event.error ?? new Error(event.message)));
    window.addEventListener("unhandledrejection", (event) => fail("The program stopped because of a mistake of its own. Your file is unharmed.", event.reason));
    element("failure-copy").addEventListener("click", copyDetails);
    element("failure-reload").addEventListener("click", () => location.reload());
    element("failure-text").addEventListener("click", () => showText(""));
    start().catch((error) => fail("The program could not be started.", error));
})();
