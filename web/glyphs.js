// Letters from the browser's own fonts: signs are drawn in batches on a sheet and their coverage is read back. Black
// letters, because the alpha channel then is the coverage and any colour left shows a coloured sign.
addToLibrary({
    $Glyphs: {
        context: null,
        font: "",
        pixels: null,  // of the last batch, until taken
        empty: 0x10FFFE,  // assigned to nothing: how it looks is how a missing sign looks
        // Serif and sans as they look best on each system; Han and the rest are left to the browser's own fallback.
        families: [
            "'Noto Sans','Segoe UI',-apple-system,BlinkMacSystemFont,Roboto,'Helvetica Neue',Arial,'DejaVu Sans','Liberation Sans',sans-serif",
            "'Noto Serif','Source Serif 4','Iowan Old Style',Charter,'Sitka Text',Georgia,'DejaVu Serif','Liberation Serif',serif",
        ],
        styles: ["", "bold ", "italic "],

        languages: ["", "zh-Hans", "zh-Hant", "ja", "ko"],  // as in ui/han_shapes.h; "" is the reader's own
        han: -1,  // of these, the one that is set
        missing: [],  // signs that no font of the system has

        // A 2D context at least this large with face and language set. Faces are numbered as in chart/text_style.h.
        prepare(face, han, em, width, height) {
            const canvas = Glyphs.context?.canvas;
            if (!canvas || canvas.width < width || canvas.height < height) {
                const w = Math.max(512, canvas?.width ?? 0, width), h = Math.max(256, canvas?.height ?? 0, height);
                const next = typeof OffscreenCanvas === "function" ? new OffscreenCanvas(w, h) : Object.assign(document.createElement("canvas"), { width: w, height: h });
                Glyphs.context = next.getContext("2d", { willReadFrequently: true });
                Glyphs.font = "";
            }
            const font = `${Glyphs.styles[face % 3]}${em}px ${Glyphs.families[face < 3 ? 0 : 1]}`;
            if (font !== Glyphs.font || han !== Glyphs.han) {
                Glyphs.font = font;
                Glyphs.han = han;
                Glyphs.context.lang = Glyphs.languages[han] || navigator.language;
                Glyphs.context.font = font;
                Glyphs.context.fillStyle = "#000";
                Glyphs.context.textBaseline = "alphabetic";
            }
            return Glyphs.context;
        },

        // A browser looks for the fonts of a face when they are first asked for, for one that has ideographs longer, and
        // longest for a sign that none has: up to 30 ms. So they are asked for while nobody waits, one face at a time.
        warm(face = 0) {
            if (face === 2 * Glyphs.styles.length) return;
            const context = Glyphs.prepare(face, face % Glyphs.styles.length === 0 ? 1 : 0, 16, 1, 1);
            for (const sign of [0x78, 0x4E00, Glyphs.empty]) context.measureText(String.fromCodePoint(sign));
            Glyphs.whenIdle(() => Glyphs.warm(face + 1));
        },
        whenIdle(act) {
            if (typeof requestIdleCallback === "function") requestIdleCallback(act);
            else setTimeout(act, 100);
        },

        // Where the ink of a sign may be, relative to the pen, and its advance. The browser's boxes are rounded, so 2 px more.
        measure(context, text) {
            const m = context.measureText(text);
            return {
                advance: m.width,
                left: Math.max(0, Math.ceil(m.actualBoundingBoxLeft)) + 2, right: Math.max(0, Math.ceil(m.actualBoundingBoxRight)) + 2,
                up: Math.max(0, Math.ceil(m.actualBoundingBoxAscent)) + 2, down: Math.max(0, Math.ceil(m.actualBoundingBoxDescent)) + 2,
            };
        },

        // Ideographs fill the same square, and measuring takes half the time of drawing: all get the box of one, somewhat larger.
        squareOf(context, em) {
            const one = Glyphs.measure(context, "\u4e00"), more = Math.ceil(em / 8);
            return { advance: one.advance, left: more + 2, right: Math.ceil(one.advance) + more + 2, up: Math.ceil(em) + more, down: Math.ceil(em / 4) + more };
        },

        // Where each sign goes on the sheet: its cell, and the pen within the cell.
        place(context, signs, em, width) {
            let x = 0, y = 0, row = 0, square = null;
            const cells = signs.map((sign) => {
                const text = String.fromCodePoint(sign), ideograph = sign >= 0x4E00 && sign <= 0x9FFF;
                const { advance, left, right, up, down } = ideograph ? square ??= Glyphs.squareOf(context, em) : Glyphs.measure(context, text);
                const w = left + right, h = up + down;
                if (x + w > width) {
                    x = 0;
                    y += row;
                    row = 0;
                }
                const cell = { text, advance, x, y, w, h, left, up };
                x += w;
                row = Math.max(row, h);
                return cell;
            });
            return { cells, height: y + row, width: cells.reduce((most, cell) => Math.max(most, cell.x + cell.w), 1) };
        },

        // The real box of the ink in a cell of the image, and whether it has colour.
        trim(image, cell) {
            const { data, width } = image;
            let x0 = cell.w, y0 = cell.h, x1 = -1, y1 = -1, coloured = false;
            for (let y = 0; y < cell.h; ++y) {
                let at = 4 * ((cell.y + y) * width + cell.x);
                for (let x = 0; x < cell.w; ++x, at += 4) {
                    if (data[at + 3] === 0) continue;
                    if (x < x0) x0 = x;
                    if (x > x1) x1 = x;
                    if (y < y0) y0 = y;
                    y1 = y;
                    if (data[at] + data[at + 1] + data[at + 2] > 24) coloured = true;
                }
            }
            return x1 < 0 ? { x: 0, y: 0, w: 0, h: 0, coloured } : { x: x0, y: y0, w: x1 - x0 + 1, h: y1 - y0 + 1, coloured };
        },

        // Copies a trimmed cell to `to` at `offset`: coverage, or RGBA when coloured. Gives the bytes written.
        copy(image, cell, box, to, offset) {
            let out = offset;
            for (let y = 0; y < box.h; ++y) {
                const start = 4 * ((cell.y + box.y + y) * image.width + cell.x + box.x);
                if (box.coloured) {
                    to.set(image.data.subarray(start, start + 4 * box.w), out);
                    out += 4 * box.w;
                } else {
                    for (let x = 0; x < box.w; ++x) to[out++] = image.data[start + 4 * x + 3];
                }
            }
            return out - offset;
        },

        // Whether the same ink stands in two cells.
        alike(image, cell, box, other, otherBox) {
            if (box.w !== otherBox.w || box.h !== otherBox.h) return false;
            for (let y = 0; y < box.h; ++y) {
                const a = 4 * ((cell.y + box.y + y) * image.width + cell.x + box.x);
                const b = 4 * ((other.y + otherBox.y + y) * image.width + other.x + otherBox.x);
                for (let i = 3; i < 4 * box.w; i += 4) if (image.data[a + i] !== image.data[b + i]) return false;
            }
            return true;
        },
    },

    host_canvas_is_true() {
        return window.__parallax.canvasIsTrue ? 1 : 0;  // by boot.js, which asks first
    },

    // Ascent and descent of a face at 1 px per em; taken at a large size because browsers round them.
    host_face_metrics__deps: ["$Glyphs"],
    host_face_metrics(face, to) {
        const m = Glyphs.prepare(face, 0, 512, 1, 1).measureText("x");
        HEAPF32[to >> 2] = m.fontBoundingBoxAscent / 512;
        HEAPF32[(to >> 2) + 1] = m.fontBoundingBoxDescent / 512;
    },

    host_advance__deps: ["$Glyphs"],
    host_advance(face, han, em, sign) {
        return Glyphs.prepare(face, han, em, 1, 1).measureText(String.fromCodePoint(sign)).width;
    },

    // Draws `count` signs at once. Writes one record of eight 32-bit fields each to `records` (platform/web/page.h) and
    // gives the bytes of all their pixels, which host_take_pixels then copies.
    host_draw_signs__deps: ["$Glyphs"],
    host_draw_signs(face, han, em, signs, count, records) {
        const numbers = Array.from(HEAPU32.subarray(signs >> 2, (signs >> 2) + count));
        // The look of a missing sign is drawn with every batch that could have one.
        const asked = numbers.some((sign) => sign > 0x24F) ? [...numbers, Glyphs.empty] : numbers;
        const sheet = Glyphs.place(Glyphs.prepare(face, han, em, 1, 1), asked, em, 1024);
        const context = Glyphs.prepare(face, han, em, sheet.width, sheet.height);
        context.clearRect(0, 0, sheet.width, sheet.height);
        for (const cell of sheet.cells) context.fillText(cell.text, cell.x + cell.left, cell.y + cell.up);
        const image = context.getImageData(0, 0, sheet.width, sheet.height);
        const boxes = sheet.cells.map((cell) => Glyphs.trim(image, cell));
        const pixels = new Uint8Array(boxes.reduce((sum, box) => sum + box.w * box.h * (box.coloured ? 4 : 1), 0));
        const looksMissing = (i) => asked.length > count && asked[i] > 0x24F && boxes[i].w > 0
            && Glyphs.alike(image, sheet.cells[i], boxes[i], sheet.cells[count], boxes[count]);
        let used = 0;
        for (let i = 0; i < count; ++i) {
            const cell = sheet.cells[i], box = boxes[i], at = (records >> 2) + 8 * i;
            const absent = looksMissing(i);
            if (absent && !Glyphs.missing.includes(asked[i])) Glyphs.missing.push(asked[i]);
            HEAPF32[at] = cell.advance;
            HEAP32[at + 1] = box.x - cell.left;
            HEAP32[at + 2] = box.y - cell.up;
            HEAP32[at + 3] = box.w;
            HEAP32[at + 4] = box.h;
            HEAP32[at + 5] = box.coloured ? 1 : 0;
            HEAP32[at + 6] = used;
            HEAP32[at + 7] = absent ? 1 : 0;
            used += Glyphs.copy(image, cell, box, pixels, used);
        }
        window.__parallax.missing = Glyphs.missing.length;
        Glyphs.pixels = pixels.subarray(0, used);
        return used;
    },
    host_take_pixels__deps: ["$Glyphs"],
    host_take_pixels(to) {
        HEAPU8.set(Glyphs.pixels, to);
        Glyphs.pixels = null;
    },
});
