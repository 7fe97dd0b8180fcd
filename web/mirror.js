// The semantic tree as HTML elements over the canvas: heard, focused and found, but not seen. Each update brings the
// whole tree as text; elements are kept by node id and only what differs is touched. Names enter as text, never as markup.
addToLibrary({
    $Mirror__deps: ["$Host", "page_activate", "page_focus", "page_type", "page_open_search", "page_show_text", "$stringToNewUTF8", "$lengthBytesUTF8", "free"],
    $Mirror: {
        entries: null,  // node id -> entry
        root: null,
        popup: null,   // the menu or dialog that is open
        opener: null,  // the node that had the focus before
        focusedNode: null,
        news: null,    // what was last told of the status bar and of the search
        tags: {
            banner: "header", navigation: "nav", main: "main", complementary: "aside", contentinfo: "footer",
            region: "section", heading: "h", paragraph: "p", text: "span", list: "ul", listitem: "li", link: "a",
            button: "button", tab: "button", radio: "button", menuitem: "button", menuitemradio: "button",
            searchbox: "input", textbox: "input", checkbox: "button",
            table: "table", row: "tr", columnheader: "th", rowheader: "th", cell: "td", article: "article",
        },
        // Where the tag alone says another role, or none.
        spokenRoles: ["group", "tablist", "tab", "radiogroup", "radio", "img", "menu", "menuitem", "menuitemradio",
            "status", "dialog", "term", "definition", "checkbox"],
        fields: ["searchbox", "textbox"],
        controls: ["link", "button", "tab", "radio", "checkbox", "menuitem", "menuitemradio", "searchbox", "textbox"],
        // Their name is what they contain; all other roles are named by a label.
        spokenByText: ["heading", "paragraph", "text", "listitem", "link", "button", "tab", "radio", "checkbox", "menuitem",
            "menuitemradio", "columnheader", "rowheader", "cell", "status", "term", "definition"],
        keepText: ["heading", "paragraph", "text", "status", "definition"],  // even when they have children
        tableParts: ["table", "row", "columnheader", "rowheader", "cell"],

        listen() {
            Mirror.entries = new Map();
            Mirror.root = document.getElementById("mirror");
            document.getElementById("skips").addEventListener("click", Mirror.skip);
            const idOf = (target) => Number(target.closest?.("[data-node]")?.dataset.node ?? 0);
            Mirror.root.addEventListener("click", (event) => {
                event.preventDefault();
                const id = idOf(event.target);
                if (id) _page_activate(id);
                Host.ask();
            });
            Mirror.root.addEventListener("keydown", (event) => {
                if (Mirror.movesInMenu(event)) return;
                // Rows are the one thing with a click that the browser does not press by key.
                if ((event.key === "Enter" || event.key === " ") && event.target.matches("[tabindex]")) {
                    event.preventDefault();
                    event.target.click();
                }
            });
            Mirror.root.addEventListener("focusin", (event) => {
                _page_focus(idOf(event.target));
                Host.ask();
            });
            Mirror.root.addEventListener("focusout", (event) => {
                if (Mirror.root.contains(event.relatedTarget)) return;
                _page_focus(0);
                Host.ask();
            });
        },

        // The links before everything else: over the controls that come first, to where one wants to be.
        skip(event) {
            const to = event.target.dataset?.skip;
            if (!to) return;
            event.preventDefault();
            if (to === "text") _page_show_text(true);
            else if (to === "search") _page_open_search();
            else {
                const main = Mirror.root.querySelector("main");
                main.tabIndex = -1;
                main.focus({ preventScroll: true });
            }
            Host.ask();
        },

        // Arrows go round in a menu, as they do in those of the system.
        movesInMenu(event) {
            const menu = event.target.closest("[role=menu]");
            const step = { ArrowDown: 1, ArrowUp: -1, Home: 0, End: 0 }[event.key];
            if (!menu || step === undefined) return false;
            const items = [...menu.querySelectorAll("[data-node]")];
            const at = items.indexOf(event.target);
            const to = event.key === "Home" ? 0 : event.key === "End" ? items.length - 1 : (at + step + items.length) % items.length;
            items[to].focus({ preventScroll: true });
            event.preventDefault();
            event.stopPropagation();
            return true;
        },

        // A menu or dialog takes the focus from what opened it by key and gives it back; behind a dialog nothing can be
        // reached.
        keepPopup() {
            const popup = [...Mirror.root.children].find((element) => element.matches("[role=dialog], [role=menu]")) ?? null;
            const modal = popup?.getAttribute("role") === "dialog";
            for (const element of Mirror.root.children) element.inert = modal && element !== popup;
            document.getElementById("skips").inert = modal;
            if (popup === Mirror.popup) return;
            const active = document.activeElement;
            if (!Mirror.popup) Mirror.opener = Mirror.focusedNode;
            Mirror.popup = popup;
            if (popup) {
                if (modal) popup.setAttribute("aria-modal", "true");
                if (Mirror.opener || modal) popup.querySelector("[data-node]")?.focus({ preventScroll: true });
            } else {
                const back = Mirror.entries.get(Mirror.opener)?.target;
                if (back && (active === document.body || Mirror.root.contains(active))) back.focus({ preventScroll: true });
                Mirror.opener = null;
            }
        },

        // Said by a screen reader when it has said what it is at; the same words twice are no news.
        say(text) {
            const place = document.getElementById("said");
            if (place.textContent !== text) place.textContent = text;
        },

        // What is new besides the focus: notices and what is selected, as the status bar has them, and how much the
        // search finds. Views are said when the address tells them.
        sayNews() {
            const textOf = (selector) => Mirror.root.querySelector(selector)?.textContent ?? "";
            const news = { status: textOf("footer [role=status]"), finds: Mirror.root.querySelector("main .field") ? textOf("main h2") : "" };
            for (const kind of ["status", "finds"])
                if (Mirror.news && news[kind] && news[kind] !== Mirror.news[kind]) Mirror.say(news[kind]);
            Mirror.news = news;
        },

        // `text`: one record a node, parted by U+001E, of fields parted by U+001F, as platform/web/mirror.cpp writes them.
        update(text) {
            const records = text === "" ? [] : text.split("\x1e");
            const nodes = records.map((record) => Mirror.read(record));
            const shapes = new Map(), path = [];
            nodes.forEach((node, i) => {
                node.parent = (nodes[i + 1]?.depth ?? 0) > node.depth;
                // Another kind of control needs another element.
                node.inner = (node.state & 1) !== 0 && !Mirror.controls.includes(node.role) && !(node.role === "row" && node.parent);
                path.length = node.depth;
                node.item = path[node.depth - 1] === "list" && node.role !== "listitem";
                path[node.depth] = node.role;
                node.shape = `${node.role} ${node.level} ${node.parent} ${node.inner} ${node.item}`;
                while (shapes.has(node.key)) node.key += "+";  // two siblings of one key: both stay readable
                shapes.set(node.key, node.shape);
            });
            for (const [key, entry] of Mirror.entries) {
                if (shapes.get(key) === entry.shape) continue;
                entry.outer.remove();
                Mirror.entries.delete(key);
            }
            const open = [{ element: Mirror.root, next: Mirror.root.firstChild }];
            for (const node of nodes) {
                const entry = Mirror.entries.get(node.key) ?? Mirror.make(node);
                if (entry.record !== node.record) Mirror.fill(entry, node);
                open.length = node.depth + 1;
                Mirror.put(open[node.depth], entry.outer);
                // A button or a text of its own stays in front of the children.
                entry.next = entry.own ? entry.own.nextSibling : entry.element.firstChild;
                open.push(entry);
            }
        },

        // Moving an element would take the focus from it, so what stands right is left alone.
        put(parent, element) {
            if (parent.next === element) parent.next = element.nextSibling;
            else parent.element.insertBefore(element, parent.next);
        },

        read(record) {
            const [id, depth, role, level, state, x, y, w, h, name, description, lang, value] = record.split("\x1f");
            return { key: id, id, record, depth: Number(depth), role, level, state: Number(state), place: [x, y, w, h], name, description, lang, value };
        },

        make(node) {
            const tag = Mirror.tags[node.role] ?? "div";
            const element = document.createElement(tag === "h" ? `h${Math.min(6, Math.max(1, Number(node.level)))}` : tag);
            // `own` carries the name as text; `target` is what is pressed and focused; `outer` makes an item of what
            // stands in a list without being one.
            const entry = { shape: node.shape, record: "", element, outer: element, target: element, own: null };
            if (node.item) {
                entry.outer = document.createElement("li");
                entry.outer.append(element);
            }
            if (node.inner) {
                entry.own = entry.target = document.createElement("button");
                element.append(entry.own);
            } else if (Mirror.spokenByText.includes(node.role) && (!node.parent || Mirror.keepText.includes(node.role))) {
                entry.own = document.createTextNode("");
                element.append(entry.own);
            }
            if (Mirror.spokenRoles.includes(node.role)) element.setAttribute("role", node.role);
            if (node.role === "status") element.setAttribute("aria-live", "off");  // told through the page's own one
            if (node.role === "columnheader" || node.role === "rowheader") element.scope = node.role.slice(0, 3);
            if (node.role === "link") element.href = "#";
            if (entry.target.tagName === "BUTTON") entry.target.type = "button";
            if (Mirror.fields.includes(node.role)) Mirror.makeField(element, node);
            // Containers stay in the flow: a placed one would be the origin of what it holds.
            if (Mirror.fields.includes(node.role)) return Mirror.keep(node, entry);
            if (node.inner || (!node.parent && !Mirror.tableParts.includes(node.role))) entry.target.className = "placed";
            return Mirror.keep(node, entry);
        },

        keep(node, entry) {
            Mirror.entries.set(node.key, entry);
            return entry;
        },

        // A real field that is seen: the system's input methods, clipboard, undo and spelling come with it.
        makeField(element, node) {
            element.type = node.role === "searchbox" ? "search" : "text";
            element.className = "field";
            element.autocapitalize = "off";
            element.autocomplete = "off";
            element.enterKeyHint = "search";
            element.spellcheck = false;
            element.addEventListener("input", () => {
                // The program's answer comes a frame later and must not undo what was typed since.
                element.dataset.pending = "";
                const text = stringToNewUTF8(element.value);
                _page_type(Number(element.dataset.node), text, lengthBytesUTF8(element.value));
                _free(text);
                Host.ask();
            });
            element.addEventListener("blur", () => delete element.dataset.pending);
        },

        fillField(element, node) {
            element.placeholder = node.description;
            element.disabled = (node.state & 2) !== 0;
            element.setAttribute("aria-invalid", node.state & 256 ? "true" : "false");
            if (element.value === node.value) delete element.dataset.pending;
            else if (element.dataset.pending === undefined) element.value = node.value;
        },

        fill(entry, node) {
            entry.record = node.record;
            const { element, target, own } = entry;
            const set = (on, key, value) => {
                if (value === "" || value === null) on.removeAttribute(key);
                else if (on.getAttribute(key) !== value) on.setAttribute(key, value);
            };
            const triple = (bit) => (node.state & bit ? (node.state & (2 * bit) ? "true" : "false") : null);
            if (own) {
                if (own.textContent !== node.name) own.textContent = node.name;
            } else set(element, "aria-label", node.name);
            set(element, "lang", node.lang);
            set(target, "aria-description", Mirror.fields.includes(node.role) ? "" : node.description);
            set(target, "aria-disabled", node.state & 2 ? "true" : "");
            const actionable = (node.state & 1) !== 0;
            set(target, "data-node", actionable ? node.id : "");
            if (actionable && node.state & 512) set(target, "tabindex", "-1");  // arrows lead there, Tab does not
            else if (node.inner || Mirror.controls.includes(node.role)) set(target, "tabindex", actionable ? "" : "-1");
            else if (target === element) set(target, "tabindex", actionable ? "0" : "");
            const selected = triple(4), checked = triple(16);
            const chooses = target.tagName === "BUTTON" && node.role !== "checkbox" && (target !== element || node.role === "button");
            set(target, "aria-selected", node.role === "tab" ? selected : null);
            set(target, "aria-pressed", chooses ? checked ?? selected : null);
            set(target, "aria-checked", ["radio", "checkbox", "menuitemradio"].includes(node.role) ? checked ?? selected ?? "false" : null);
            set(target, "aria-current", node.role !== "tab" && !chooses && selected === "true" ? "true" : null);
            set(target, "aria-expanded", triple(64));
            if (Mirror.fields.includes(node.role)) Mirror.fillField(element, node);
            if (target.className === "placed" || target.className === "field") {
                const [x, y, w, h] = node.place;
                target.style.cssText = `left:${x}px;top:${y}px;width:${w}px;height:${h}px`;
            }
        },
    },

    host_focus__deps: ["$Mirror"],
    host_focus(node) {
        const target = Mirror.entries.get(String(node >>> 0))?.target;
        target?.focus({ preventScroll: true });
        target?.select?.();  // of a field: what is typed now replaces what it held
    },

    host_mirror__deps: ["$Mirror"],
    host_mirror(text, size) {
        Mirror.focusedNode = document.activeElement?.dataset?.node ?? null;
        Mirror.update(UTF8ToString(text, size));
        Mirror.keepPopup();
        Mirror.sayNews();
    },
});
