// The text view: HTML that the program makes of what is looked at, shown instead of the canvas when the address says so,
// and kept beside it, hidden until found, for the browser's own search and for paper.
addToLibrary({
    $TextView__deps: ["$Host", "page_write_text", "page_show_text"],
    $TextView: {
        place: null,
        shown: false,
        led: false,     // the reader followed a link, so that it goes to what is new
        found: false,   // the browser's search is about to reveal a place and scrolls there itself
        link: null,     // the text of the link that was followed, and its number
        scrolls: null,  // address -> where it was read, for "back"
        address: "",    // of what is shown
        idle: 0,

        listen() {
            TextView.place = document.getElementById("text");
            TextView.scrolls = new Map();
            TextView.place.addEventListener("click", TextView.clicked);
            TextView.place.addEventListener("submit", TextView.submitted);
            TextView.place.addEventListener("beforematch", () => {
                TextView.found = true;
                _page_show_text(true);
                TextView.found = false;
            });
            addEventListener("beforeprint", () => {
                _page_write_text();
                TextView.place.removeAttribute("hidden");
            });
            addEventListener("afterprint", () => TextView.shown || TextView.hide());
            // What is typed here is the browser's alone; the program's keys belong to the picture.
            for (const type of ["keydown", "keyup"])
                addEventListener(type, (event) => TextView.shown && event.stopImmediatePropagation(), { capture: true });
        },

        // The picture rests: time to bring the hidden text up to date.
        later() {
            if (TextView.idle || TextView.shown || typeof requestIdleCallback !== "function") return;
            TextView.idle = requestIdleCallback(() => {
                TextView.idle = 0;
                if (!window.__parallax.failed) _page_write_text();
            });
        },

        // A document made by DOMParser runs no script and asks for nothing, and the program escapes every text, so
        // that no part of one becomes an element; one call makes the whole view, where records would need a second
        // grammar on both sides.
        fill(html) {
            const active = document.activeElement;
            if (TextView.shown) TextView.scrolls.set(TextView.address, scrollY);
            const before = TextView.state();
            const made = new DOMParser().parseFromString(html, "text/html");
            if (!Host.draws) for (const element of made.querySelectorAll("[data-drawn]")) element.remove();
            const hadFocus = TextView.place.contains(active);
            TextView.place.replaceChildren(...made.body.childNodes);
            if (TextView.shown) TextView.settle(before, hadFocus);
        },

        // What decides where the reader is led.
        state() {
            const text = (selector) => TextView.place.querySelector(selector)?.textContent ?? "";
            return { title: text("h1"), passages: text("aside"), passage: text("#text-passage") };
        },

        // After a link: to the passages it brought, to the passage it named, to the top of another view, or nowhere
        // when only a number changed. Otherwise where this address was read before.
        settle(before, hadFocus) {
            const now = TextView.state(), led = TextView.led, link = TextView.link;
            TextView.led = false;
            TextView.link = null;
            TextView.address = location.hash.slice(1);
            if (!led) return window.scrollTo(0, TextView.scrolls.get(TextView.address) ?? 0);
            const passage = TextView.place.querySelector("#text-passage");
            if (now.passages && now.passages !== before.passages) return TextView.goTo("#text-passages");
            if (passage && now.passage !== before.passage && passage !== TextView.place.querySelector(".passage"))
                return TextView.goTo("#text-passage");
            if (now.title !== before.title || !link) {
                window.scrollTo(0, 0);
                if (hadFocus || before.title) TextView.focus(TextView.place.querySelector("h1"));
                return undefined;
            }
            window.scrollTo(0, TextView.scrolls.get(link.address) ?? 0);
            const alike = [...TextView.place.querySelectorAll("a")].filter((a) => a.textContent === link.text);
            (alike[link.number] ?? alike[0])?.focus({ preventScroll: true });
            return undefined;
        },

        goTo(selector) {
            const target = TextView.place.querySelector(selector);
            target.scrollIntoView({ block: "start" });
            TextView.focus(target);
        },

        focus(element) {
            if (!element) return;
            element.tabIndex = -1;
            element.focus({ preventScroll: true });
        },

        clicked(event) {
            const link = event.target.closest?.("a[href^='#']");
            if (!link) return;
            const alike = [...TextView.place.querySelectorAll("a")].filter((a) => a.textContent === link.textContent);
            TextView.led = true;
            TextView.link = { text: link.textContent, number: alike.indexOf(link), address: TextView.address };
        },

        // A form of ours sends nothing anywhere: it is an address with the words behind it.
        submitted(event) {
            event.preventDefault();
            let address = event.target.dataset.address;
            for (const field of event.target.querySelectorAll("input"))
                if (field.value) address += `&${field.name}=${encodeURIComponent(field.value)}`;
            TextView.led = true;
            TextView.link = null;
            location.hash = address;
        },

        hide() {
            TextView.place.setAttribute("hidden", "until-found");
        },

        show(shown) {
            if (!shown) TextView.scrolls.set(TextView.address, scrollY);
            TextView.shown = Host.reading = shown;
            document.documentElement.classList.toggle("reading", shown);
            for (const id of ["canvas", "mirror", "skips"]) document.getElementById(id).inert = shown;
            history.scrollRestoration = shown ? "manual" : "auto";
            if (shown) {
                TextView.place.removeAttribute("hidden");
                TextView.address = location.hash.slice(1);
                if (TextView.found) return;
                // To the passage of the reader, else to the top; not to the passages of a list, which came along.
                TextView.led = !TextView.scrolls.has(TextView.address);
                TextView.settle({ title: "", passages: TextView.state().passages, passage: "" }, true);
            } else {
                TextView.hide();
                window.scrollTo(0, 0);
                Host.ask();
            }
        },
    },

    host_text__deps: ["$TextView"],
    host_text(html, size) {
        TextView.fill(UTF8ToString(html, size));
    },

    host_show_text__deps: ["$TextView"],
    host_show_text(shown) {
        TextView.show(shown !== 0);
    },
});
