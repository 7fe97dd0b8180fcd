// The reader's files in and out: dropped files and folders, the browser's dialogs, and text in old encodings. Nothing is
// read that the reader did not give, and nothing is written but where the reader says.
addToLibrary({
    // Emscripten writes methods out again, but not asynchronous ones, hence the arrows.
    $Files__deps: ["$Host", "$stringToUTF8OnStack", "$stackSave", "$stackRestore", "page_file_begin", "page_file_failed",
        "page_files_done", "page_tell"],
    $Files: {
        most: 100000,   // files at once, as the program's kMaxImportDocuments
        input: null,    // of the dialog
        saved: null,    // handle of the file that was written for the corpus on show
        decoded: null,  // pieces of text on their way to the program
        busy: false,

        listen() {
            Files.input = document.createElement("input");
            Files.input.type = "file";
            Files.input.multiple = true;
            Files.input.id = "files";
            Files.input.hidden = true;
            Files.input.addEventListener("change", () => {
                const given = [...Files.input.files].map((file) => ({ name: file.webkitRelativePath || file.name, file }));
                Files.input.value = "";  // so that the same file can be chosen again
                Files.give(Promise.resolve(given));
            });
            document.body.append(Files.input);

            const bringsFiles = (event) => event.dataTransfer?.types.includes("Files");
            const sign = document.getElementById("drop");
            window.addEventListener("dragover", (event) => {
                if (!bringsFiles(event)) return;
                event.preventDefault();
                event.dataTransfer.dropEffect = "copy";
                sign.hidden = false;
            });
            // Between elements of the page there is one that is entered; outside there is none.
            window.addEventListener("dragleave", (event) => {
                if (!event.relatedTarget) sign.hidden = true;
            });
            window.addEventListener("drop", (event) => {
                sign.hidden = true;
                if (!bringsFiles(event)) return;
                event.preventDefault();
                Files.give(Files.dropped(event.dataTransfer));
            });
        },

        // All files of a drop as {name, file}, those in folders by their path. What is dropped must be asked for at once;
        // it is gone when the event is over. Pages opened from disk cannot read the older entries in every browser.
        dropped: async (transfer) => {
            const items = [...transfer.items].filter((item) => item.kind === "file").map((item) => ({
                handle: item.getAsFileSystemHandle?.().catch(() => null),
                entry: item.webkitGetAsEntry?.(),
                file: item.getAsFile(),
            }));
            const given = [];
            for (const item of items) {
                const handle = await item.handle;
                if (handle?.kind === "directory") await Files.addHandle(handle, "", given);
                else if (item.entry?.isDirectory) await Files.addEntry(item.entry, "", given);
                else if (item.file) given.push({ name: item.file.name, file: item.file });
            }
            return given;
        },

        // Hidden files, which systems and tools keep beside the reader's own, are passed over.
        isHidden: (name) => name.startsWith("."),

        addHandle: async (handle, path, given) => {
            if (Files.isHidden(handle.name) || given.length > Files.most) return;
            if (handle.kind === "directory") {
                const inside = [];
                for await (const child of handle.values()) inside.push(child);
                for (const child of Files.sorted(inside)) await Files.addHandle(child, `${path}${handle.name}/`, given);
                return;
            }
            const name = path + handle.name;
            given.push(await handle.getFile().then((file) => ({ name, file }), () => ({ name, file: null })));
        },

        addEntry: async (entry, path, given) => {
            if (Files.isHidden(entry.name) || given.length > Files.most) return;
            if (entry.isDirectory) {
                const reader = entry.createReader(), inside = [];
                for (let some = [null]; some.length;) {  // a hundred at a time, none when there are no more
                    some = await new Promise((done) => reader.readEntries(done, () => done([])));
                    inside.push(...some);
                }
                for (const child of Files.sorted(inside)) await Files.addEntry(child, `${path}${entry.name}/`, given);
                return;
            }
            const file = await new Promise((done) => entry.file(done, () => done(null)));
            given.push({ name: path + entry.name, file });
        },

        sorted: (list) => list.sort((a, b) => (a.name < b.name ? -1 : 1)),

        withText(texts, call) {
            const stack = stackSave();
            try {
                return call(...texts.map((text) => stringToUTF8OnStack(text)));
            } finally {
                stackRestore(stack);
            }
        },

        // One file after the other, each straight into the program's memory.
        give: async (promise) => {
            if (Files.busy) return Files.tell("Wait until the files before these are read.");
            Files.busy = true;
            try {
                const given = await promise;
                if (!given.length) return;
                if (given.length > Files.most) return Files.tell(`More than ${Files.most} files were given at once; nothing was opened.`);
                Host.notify(given.length === 1 ? `Reading ${given[0].name}…` : `Reading ${given.length} files…`);
                for (const { name, file } of given) await Files.read(name, file);
                // So that the notice is seen before the program is at work.
                await new Promise((done) => setTimeout(done, 30));
                _page_files_done();
            } finally {
                Files.busy = false;
                Host.notify("");
                Host.ask();
            }
        },

        read: async (name, file) => {
            const to = Files.withText([name.normalize("NFC")], (at) => _page_file_begin(at, file?.size ?? 0));
            const fail = (reason) => Files.withText([reason], (at) => _page_file_failed(at));
            if (!file) return fail("the browser could not read it; check that it still exists and that you may read it");
            if (!to) return;
            try {
                const reader = file.stream().getReader();
                let at = 0;
                for (let part = await reader.read(); !part.done; part = await reader.read()) {
                    if (at + part.value.length > file.size) throw new Error("it grew");
                    HEAPU8.set(part.value, to + at);
                    at += part.value.length;
                }
                if (at < file.size) throw new Error("it shrank");
            } catch {
                fail("the browser could not read it to its end; check that it still exists and give it again");
            }
        },

        tell(notice) {
            Files.withText([notice], (at) => _page_tell(at));
            Host.ask();
        },

        // With a dialog where the browser has one, and then again to the same file without asking.
        save: async (name, bytes) => {
            const file = new Blob([bytes], { type: "application/json" });
            if (typeof window.showSaveFilePicker !== "function") return Files.download(name, file);
            try {
                const types = [{ description: "Corpus", accept: { "application/json": [".json"] } }];
                Files.saved ??= await window.showSaveFilePicker({ suggestedName: name, types });
                await file.stream().pipeTo(await Files.saved.createWritable());
                Files.tell(`Saved as ${Files.saved.name}`);
            } catch (error) {
                Files.saved = null;
                if (error.name === "AbortError") return;  // the reader thought better of it
                if (error.name === "SecurityError") return Files.download(name, file);
                Files.tell(`The file could not be written (${error.name}); save again and choose another place.`);
            }
        },

        // `file` is a Blob.
        download(name, file) {
            const link = document.createElement("a");
            link.href = URL.createObjectURL(file);
            link.download = name;
            link.click();
            setTimeout(() => URL.revokeObjectURL(link.href), 60000);  // the browser may still be asking where to
            Files.tell(`${name} is among your downloads`);
        },
    },

    host_pick_files__deps: ["$Files"],
    host_pick_files() {
        Files.input.click();
    },

    host_save_file__deps: ["$Files"],
    host_save_file(name, nameSize, bytes, size, anew) {
        if (anew) Files.saved = null;
        Files.save(UTF8ToString(name, nameSize), HEAPU8.slice(bytes, bytes + size));
    },

    host_export_file__deps: ["$Files"],
    host_export_file(name, nameSize, mime, mimeSize, bytes, size) {
        const file = new Blob([HEAPU8.slice(bytes, bytes + size)], { type: UTF8ToString(mime, mimeSize) });
        Files.download(UTF8ToString(name, nameSize), file);
    },

    // What WebGL drew is there only until the browser has the frame, so the part is copied at once.
    host_export_picture__deps: ["$Files", "$Host"],
    host_export_picture(nameAt, nameSize, x, y, width, height) {
        const name = UTF8ToString(nameAt, nameSize);
        if (!window.__parallax.canvasIsTrue)
            return Files.tell("This browser changes the pictures that a page takes of itself; take the SVG instead.");
        const sheet = Object.assign(document.createElement("canvas"), { width, height });
        sheet.getContext("2d").drawImage(Host.canvas, x, y, width, height, 0, 0, width, height);
        sheet.toBlob((file) => {
            if (file) Files.download(name, file);
            else Files.tell(`The browser could not make ${name}; make the window smaller and export again.`);
        }, "image/png");
    },

    host_decode__deps: ["$Files"],
    host_decode(encoding, encodingSize, bytes, size) {
        let decoder;
        try {
            decoder = new TextDecoder(UTF8ToString(encoding, encodingSize));
        } catch {
            return -1;
        }
        const encoder = new TextEncoder(), step = 1 << 20;
        Files.decoded = [];
        for (let at = 0; at <= size; at += step) {
            const part = HEAPU8.slice(bytes + at, bytes + Math.min(at + step, size));
            Files.decoded.push(encoder.encode(decoder.decode(part, { stream: at + step <= size })));
        }
        return Files.decoded.reduce((sum, part) => sum + part.length, 0);
    },
    host_take_decoded__deps: ["$Files"],
    host_take_decoded(to) {
        for (const part of Files.decoded) {
            HEAPU8.set(part, to);
            to += part.length;
        }
        Files.decoded = null;
    },

});
