// The clipboard through the browser's own copy, cut and paste events, which need no permission. Where a text field has
// the focus the browser does all of it by itself; elsewhere the program says what is copied.
addToLibrary({
    $Clipboard__deps: ["$Host", "page_copy"],
    $Clipboard: {
        copied: null,  // {text, html}, between page_copy and the event's end

        isField(target) {
            return Boolean(target?.closest?.("input, textarea, [contenteditable]"));
        },

        // Words selected in a part of the page that is real text are the browser's to copy.
        hasOwnSelection() {
            const selection = getSelection();
            return selection !== null && !selection.isCollapsed;
        },

        listen() {
            for (const type of ["copy", "cut"]) {
                document.addEventListener(type, (event) => {
                    if (Clipboard.isField(event.target) || Clipboard.hasOwnSelection() || !_page_copy()) return;
                    Clipboard.fill(event.clipboardData);
                    event.preventDefault();
                });
            }
        },

        fill(data) {
            data.setData("text/plain", Clipboard.copied.text);
            if (Clipboard.copied.html) data.setData("text/html", Clipboard.copied.html);
            Clipboard.copied = null;
        },

        // For a button, whose click gives the permission: the newer interface, else a copy command of our own.
        put(text, html) {
            const parts = { "text/plain": new Blob([text], { type: "text/plain" }) };
            if (html) parts["text/html"] = new Blob([html], { type: "text/html" });
            const promise = typeof ClipboardItem === "function" ? navigator.clipboard?.write([new ClipboardItem(parts)]) : undefined;
            if (promise) promise.catch(() => Clipboard.putByCommand(text, html));
            else Clipboard.putByCommand(text, html);
        },

        putByCommand(text, html) {
            const give = (event) => {
                Clipboard.copied = { text, html };
                Clipboard.fill(event.clipboardData);
                event.preventDefault();
                event.stopImmediatePropagation();
            };
            document.addEventListener("copy", give, { once: true, capture: true });
            const copied = document.execCommand("copy");
            document.removeEventListener("copy", give, { capture: true });
            if (!copied) Host.notify("The browser did not let the page copy.");
        },
    },

    host_copied__deps: ["$Clipboard"],
    host_copied(text, size, html, htmlSize) {
        Clipboard.copied = { text: UTF8ToString(text, size), html: UTF8ToString(html, htmlSize) };
    },

    host_copy_text__deps: ["$Clipboard"],
    host_copy_text(text, size, html, htmlSize) {
        Clipboard.put(UTF8ToString(text, size), UTF8ToString(html, htmlSize));
    },
});
