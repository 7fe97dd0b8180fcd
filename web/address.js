// The address of what is looked at, behind the # of the page's own: readable, kept by the browser's history, followed
// when the reader goes back or opens a link.
addToLibrary({
    $Address__deps: ["$Host", "$Mirror", "$TextView", "page_open_address", "$stringToUTF8OnStack", "$lengthBytesUTF8", "$stackSave", "$stackRestore"],
    $Address: {
        // ms: a zoom makes a new one in each frame, browsers refuse more than 100 to 200 in 10 s and take 10 ms for each. So
        // it is written when it rests, and while it does not now and then. Who goes back sooner than that after a letter
        // typed loses the letter.
        pause: 150,
        longest: 1000,
        waiting: null,  // what will be written then
        since: 0,       // when it began to wait
        timer: 0,
        written: "",

        listen() {
            addEventListener("popstate", Address.follow);
            addEventListener("hashchange", Address.follow);
        },

        // Both events come for one step back; the second finds nothing to do.
        follow() {
            const address = Address.now();
            if (address === Address.written) return;
            Address.waiting = null;  // it was for the entry that is left
            Address.flush();
            Address.written = address;
            const stack = stackSave();
            _page_open_address(stringToUTF8OnStack(address), lengthBytesUTF8(address));
            stackRestore(stack);
            Host.ask();
        },

        // Browsers escape what is no ASCII when they are asked for the address; the program writes it as it is.
        now() {
            const raw = location.hash.slice(1);
            try {
                // What the program itself escaped stays so: only bytes past ASCII are undone.
                return raw.replace(/(?:%[89A-F][0-9A-F])+/gi, decodeURIComponent);
            } catch {
                return raw;
            }
        },

        show(address, isNew) {
            if (isNew) {
                Address.flush();
                Address.put(address, true);
            } else {
                if (Address.waiting === null) Address.since = performance.now();
                Address.waiting = address;
                window.__parallax.addressed = false;
                clearTimeout(Address.timer);
                const left = Address.since + Address.longest - performance.now();
                Address.timer = setTimeout(Address.flush, Math.max(0, Math.min(Address.pause, left)));
            }
        },

        flush() {
            clearTimeout(Address.timer);
            Address.timer = 0;
            if (Address.waiting !== null) Address.put(Address.waiting, false);
            Address.waiting = null;
            window.__parallax.addressed = true;
        },

        put(address, isNew) {
            if (address === Address.written) return;
            Address.written = address;
            try {
                history[isNew ? "pushState" : "replaceState"](null, "", address === "" ? location.pathname + location.search : `#${address}`);
                TextView.address = location.hash.slice(1);
            } catch {
                // A browser that lets no local page write its address: the view works without.
            }
        },
    },

    host_show_address__deps: ["$Address"],
    host_show_address(address, size, title, titleSize, isNew) {
        // Another view is news for those who do not see it; another word in the search field is not.
        const view = UTF8ToString(title, titleSize).split(":")[0];
        if (document.documentElement.classList.contains("ready") && !document.title.startsWith(view)) Mirror.say(view);
        const name = `${UTF8ToString(title, titleSize)} · ${Host.title} · Parallax`;
        if (document.title !== name) document.title = name;
        Address.show(UTF8ToString(address, size), isNew !== 0);
    },

    host_link_base__deps: ["$stringToNewUTF8"],
    host_link_base() {
        return stringToNewUTF8(location.href.split("#")[0]);
    },

    host_address__deps: ["$Address", "$stringToNewUTF8"],
    host_address() {
        const address = Address.now();
        Address.written = address;
        return address === "" ? 0 : stringToNewUTF8(address);
    },
});
