// The page's half of the platform, linked into the program as an Emscripten library. C++ calls what begins with host_
// and is called by what begins with page_; everything else here is the browser's side of one of them.
// This file: frames on demand, the size of the canvas, colours, preferences, links, loss of the GL context.
// Input, files, letters, clipboard, address and the mirrored elements have files of their own.
addToLibrary({
    $Host__deps: ["$GL", "$Glyphs", "$Input", "$Touch", "$Files", "$Mirror", "$Clipboard", "$Address", "$TextView", "page_frame",
        "page_resize", "page_appearance", "page_lose", "page_restore", "page_mirror"],
    $Host: {
        canvas: null,
        wanted: 0,   // frames still to be drawn without further cause
        request: 0,  // the pending animation frame, if any
        timer: 0,    // the pending wish of the program for a later frame
        lost: false,
        draws: true,     // there is a context to draw with
        reading: false,  // the text view is shown, and nothing is drawn
        resized: true,
        left: 0,  // of the canvas in the window, CSS px
        top: 0,
        width: 0,  // device pixels
        height: 0,
        corpus: null,
        title: "",  // of the corpus
        mirrored: 0,   // when the elements were last brought up to date
        mirror_ms: 0,  // how long that took
        settling: 0,   // the timer that does it when the hand pauses

        // Of a pointer on the canvas. offsetX would have the browser lay out all elements first.
        place(event) {
            return [event.clientX - Host.left, event.clientY - Host.top];
        },

        // Asks for at least `count` frames. Hovering, popups and queued input settle only in the second or third.
        ask(count = 3) {
            if (Host.reading || !Host.draws) return;
            Host.wanted = Math.max(Host.wanted, count);
            window.__parallax.resting = false;
            if (!Host.request && !Host.lost && Host.width && !window.__parallax.failed) Host.request = requestAnimationFrame(Host.draw);
        },

        draw(now) {
            Host.request = 0;
            if (Host.lost || window.__parallax.failed) return;
            clearTimeout(Host.timer);
            Host.timer = 0;
            if (Host.resized) {
                // Setting the size clears the canvas, so it is done only in the frame that draws it anew.
                Host.resized = false;
                Host.canvas.width = Host.width;
                Host.canvas.height = Host.height;
                _page_resize(Host.width, Host.height, devicePixelRatio);
            }
            Touch.step(now);
            Host.wanted -= 1;
            const next = _page_frame(now / 1000);
            window.__parallax.frames += 1;
            if (next === 0) Host.ask(1);
            else if (Host.wanted > 0) Host.ask(Host.wanted);
            else if (next > 0) Host.timer = setTimeout(() => Host.ask(1), next);
            clearTimeout(Host.settling);
            if (Host.request) {
                if (now - Host.mirrored > 1000) Host.mirror();  // a motion without end is told of now and then
            } else if (Host.mirror_ms < 4) Host.settle();
            else Host.settling = setTimeout(Host.settle, 150);
            Host.begin();
        },

        // Brings the elements up to date. The browser lays all of them out anew, which with very many costs more than the
        // picture: then they wait until the hand pauses.
        mirror() {
            Host.mirrored = performance.now();
            _page_mirror();
            Host.mirror_ms = performance.now() - Host.mirrored;
        },

        // The picture rests, and what tells of it is exact.
        settle() {
            Host.mirror();
            window.__parallax.resting = true;
            TextView.later();
        },

        // The page has something to show.
        begin() {
            if (window.__parallax.ready) return;
            window.__parallax.ready = true;
            performance.mark("parallax: first frame");
            document.documentElement.classList.add("ready");
            Glyphs.whenIdle(() => Glyphs.warm());
        },

        watchSize() {
            const measured = (entry) => {
                const box = Host.canvas.getBoundingClientRect();
                Host.left = box.left;
                Host.top = box.top;
                let width = box.width * devicePixelRatio, height = box.height * devicePixelRatio;
                // The exact pixels, where the browser tells them; under an emulated ratio it tells others.
                const exact = entry?.devicePixelContentBoxSize?.[0];
                if (exact && Math.abs(exact.inlineSize - width) <= 1 && Math.abs(exact.blockSize - height) <= 1)
                    [width, height] = [exact.inlineSize, exact.blockSize];
                // On paper the canvas is not shown and has no size; the picture stays as it is.
                if (width < 1 || height < 1) return;
                width = Math.max(1, Math.round(width));
                height = Math.max(1, Math.round(height));
                if (width === Host.width && height === Host.height && !Host.resized) return;
                Host.width = width;
                Host.height = height;
                Host.resized = true;
                Host.ask();
            };
            measured();
            const observer = new ResizeObserver((entries) => measured(entries[0]));
            try {
                observer.observe(Host.canvas, { box: "device-pixel-content-box" });
            } catch {
                observer.observe(Host.canvas);  // Safari
            }
            // Browser zoom leaves the device pixels as they are, so the ratio needs a watch of its own.
            const watchRatio = () => matchMedia(`(resolution: ${devicePixelRatio}dppx)`).addEventListener("change", () => {
                Host.resized = true;
                measured();
                watchRatio();
            }, { once: true });
            watchRatio();
        },

        watchAppearance() {
            const dark = matchMedia("(prefers-color-scheme: dark)");
            const still = matchMedia("(prefers-reduced-motion: reduce)");
            const contrast = matchMedia("(prefers-contrast: more)");
            const forced = matchMedia("(forced-colors: active)");
            const tell = () => {
                // Forced colours cannot reach the picture; it takes the sharper palette on the side they lie.
                const isDark = forced.matches ? Host.isDark("Canvas") : dark.matches;
                _page_appearance(isDark, still.matches, contrast.matches || forced.matches, forced.matches);
                Host.ask();
            };
            for (const query of [dark, still, contrast, forced]) query.addEventListener("change", tell);
            tell();
        },

        // Of a colour that CSS names: below the middle of the scale of luminance as it is seen.
        isDark(name) {
            const probe = document.createElement("div");
            probe.style.cssText = `color:${name};forced-color-adjust:none`;
            document.body.append(probe);
            const [red, green, blue] = getComputedStyle(probe).color.match(/[\d.]+/g).map(Number);
            probe.remove();
            return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
        },

        watchContext() {
            Host.canvas.addEventListener("webglcontextlost", (event) => {
                event.preventDefault();
                Host.lost = true;
                cancelAnimationFrame(Host.request);
                Host.request = 0;
                _page_lose();
                Host.notify("The graphics system took its memory back; the picture returns as soon as it can. Nothing is lost.");
            });
            Host.canvas.addEventListener("webglcontextrestored", () => {
                Host.lost = false;
                Host.notify("");
                _page_restore();
                Host.ask();
            });
        },

        // One sentence over the picture; "" takes it away.
        notify(text) {
            const notice = document.getElementById("notice");
            notice.textContent = text;
            notice.hidden = text === "";
        },
    },

    // Takes the canvas and its context, and begins to listen. 0 when there is no context after all.
    host_start__deps: ["$Host"],
    host_start() {
        Host.canvas = document.getElementById("canvas");
        Host.title = document.title.replace(/ · Parallax$/, "");
        Host.draws = !window.__parallax.obstacle;
        if (!Host.draws) return 0;
        const handle = GL.createContext(Host.canvas, { majorVersion: 2, enableExtensionsByDefault: true });
        Host.draws = handle !== 0;
        if (!Host.draws) return 0;
        GL.makeContextCurrent(handle);
        return 1;
    },

    // The corpus is in and the program ready for events. Without a picture there are only addresses.
    host_listen__deps: ["$Host", "$Input", "$Files", "$Mirror", "$Clipboard", "$Address", "$TextView"],
    host_listen() {
        TextView.listen();
        if (!Host.draws) {
            Address.listen();
            Host.begin();
            window.__parallax.resting = true;
            return;
        }
        Input.listen(Host.canvas);
        Files.listen();
        Mirror.listen();
        Clipboard.listen();
        Address.listen();
        Host.watchContext();
        Host.watchAppearance();
        Host.watchSize();
        Host.ask();
    },

    // The corpus in the page as UTF-8: first its size, then its bytes, which are then let go.
    host_corpus_size__deps: ["$Host"],
    host_corpus_size() {
        Host.corpus = new TextEncoder().encode(document.getElementById("corpus").textContent);
        return Host.corpus.length;
    },
    host_take_corpus__deps: ["$Host"],
    host_take_corpus(to) {
        HEAPU8.set(Host.corpus, to);
        Host.corpus = null;
    },

    host_cursor__deps: ["$Host"],
    host_cursor(name, size) {
        Host.canvas.style.cursor = UTF8ToString(name, size);
    },

    // The page's own few elements follow the reader's choice: "light", "dark", or "" for the system's.
    host_colours(name, size) {
        const chosen = UTF8ToString(name, size);
        if (chosen) document.documentElement.dataset.colours = chosen;
        else delete document.documentElement.dataset.colours;
    },

    // By the reader's own click only; the new page learns nothing of this one.
    host_open_address(text, size) {
        const address = UTF8ToString(text, size);
        if (/^https?:\/\//i.test(address)) window.open(address, "_blank", "noopener,noreferrer");
    },

    // Pages opened from disk share one storage, hence the prefix; it may be switched off or full, hence the silence.
    host_load_preference__deps: ["$stringToNewUTF8"],
    host_load_preference(key, size) {
        try {
            const value = localStorage.getItem(`parallax:${UTF8ToString(key, size)}`);
            return value === null ? 0 : stringToNewUTF8(value);
        } catch {
            return 0;
        }
    },
    host_store_preference(key, keySize, value, valueSize) {
        try {
            localStorage.setItem(`parallax:${UTF8ToString(key, keySize)}`, UTF8ToString(value, valueSize));
        } catch {
            // A preference is a convenience.
        }
    },
});
