// A small X11 client: finds a window, looks at its pixels, types, and asks it to close, as a desktop would.
// Speaks the core protocol and XTEST over the display's socket, so that the tests need no further program.
import { readFileSync } from "node:fs";
import { connect } from "node:net";

const padded = (length) => (length + 3) & ~3;

function request(opcode, detail, body) {
    const bytes = Buffer.alloc(4 + padded(body.length));
    bytes.writeUInt8(opcode, 0);
    bytes.writeUInt8(detail, 1);
    bytes.writeUInt16LE(bytes.length / 4, 2);
    body.copy(bytes, 4);
    return bytes;
}

function words(...values) {
    const bytes = Buffer.alloc(values.length * 4);
    values.forEach((value, i) => bytes.writeUInt32LE(value >>> 0, i * 4));
    return bytes;
}

function shorts(...values) {
    const bytes = Buffer.alloc(values.length * 2);
    values.forEach((value, i) => bytes.writeUInt16LE(value & 0xffff, i * 2));
    return bytes;
}

// The cookie for a display, from the file that xauth keeps; empty where the display asks for none.
function cookie(display) {
    let file;
    try {
        file = readFileSync(process.env.XAUTHORITY ?? `${process.env.HOME}/.Xauthority`);
    } catch {
        return { name: Buffer.alloc(0), data: Buffer.alloc(0) };
    }
    for (let at = 0; at < file.length; ) {
        at += 2;
        const fields = [];
        for (let i = 0; i < 4; ++i) {
            const length = file.readUInt16BE(at);
            fields.push(file.subarray(at + 2, at + 2 + length));
            at += 2 + length;
        }
        const [, number, name, data] = fields;
        if (number.toString() === display && name.toString() === "MIT-MAGIC-COOKIE-1") return { name, data };
    }
    return { name: Buffer.alloc(0), data: Buffer.alloc(0) };
}

export class Display {
    #socket;
    #bytes = Buffer.alloc(0);
    #sequence = 0;
    #waiting = new Map();
    #setUp;
    #failure;

    // Opens the display of that name (":99" or ":99.0").
    static async open(name = process.env.DISPLAY ?? "") {
        const number = /^:(\d+)/.exec(name)?.[1];
        if (!number) throw new Error("DISPLAY names no local display; run the tests under xvfb-run");
        const display = new Display();
        display.name = name;
        const start = await new Promise((resolve, reject) => {
            display.#setUp = resolve;
            display.#socket = connect(`/tmp/.X11-unix/X${number}`);
            display.#socket.on("error", reject);
            display.#socket.on("data", (data) => display.#take(data));
            const { name: protocol, data } = cookie(number);
            const hello = Buffer.alloc(12 + padded(protocol.length) + padded(data.length));
            hello.write("l", 0);
            hello.writeUInt16LE(11, 2);
            hello.writeUInt16LE(protocol.length, 6);
            hello.writeUInt16LE(data.length, 8);
            protocol.copy(hello, 12);
            data.copy(hello, 12 + padded(protocol.length));
            display.#socket.write(hello);
        });
        if (start.readUInt8(0) !== 1) throw new Error(`the display refuses: ${start.subarray(8)}`);
        const vendor = start.readUInt16LE(24);
        display.root = start.readUInt32LE(40 + padded(vendor) + start.readUInt8(29) * 8);
        display.firstKey = start.readUInt8(34);
        display.lastKey = start.readUInt8(35);
        return display;
    }

    close() {
        this.#socket.destroy();
    }

    #take(data) {
        this.#bytes = Buffer.concat([this.#bytes, data]);
        if (this.#setUp) {
            if (this.#bytes.length < 8) return;
            const length = 8 + this.#bytes.readUInt16LE(6) * 4;
            if (this.#bytes.length < length) return;
            this.#setUp(this.#bytes.subarray(0, length));
            this.#setUp = undefined;
            this.#bytes = this.#bytes.subarray(length);
        }
        while (this.#bytes.length >= 32) {
            const kind = this.#bytes.readUInt8(0);
            const length = kind === 1 ? 32 + this.#bytes.readUInt32LE(4) * 4 : 32;
            if (this.#bytes.length < length) return;
            const message = this.#bytes.subarray(0, length);
            this.#bytes = this.#bytes.subarray(length);
            const waiting = this.#waiting.get(message.readUInt16LE(2));
            if (kind > 1) continue; // an event
            this.#waiting.delete(message.readUInt16LE(2));
            const failure = kind === 0 ? new Error(`X11 error ${message.readUInt8(1)}`) : undefined;
            if (!waiting) this.#failure = failure;
            else if (failure) waiting.reject(failure);
            else waiting.resolve(message);
        }
    }

    #send(bytes) {
        if (this.#failure) throw this.#failure;
        this.#socket.write(bytes);
        this.#sequence = (this.#sequence + 1) & 0xffff;
    }

    #ask(bytes) {
        this.#send(bytes);
        return new Promise((resolve, reject) => this.#waiting.set(this.#sequence, { resolve, reject }));
    }

    async #named(opcode, name) {
        const text = Buffer.from(name);
        return this.#ask(request(opcode, 0, Buffer.concat([shorts(text.length, 0), text])));
    }

    async atom(name) {
        return (await this.#named(16, name)).readUInt32LE(8);
    }

    async #property(window, name) {
        const reply = await this.#ask(request(20, 0, words(window, await this.atom(name), 0, 0, 1024)));
        const bytesEach = reply.readUInt8(1) / 8;
        return reply.subarray(32, 32 + reply.readUInt32LE(16) * bytesEach).toString();
    }

    // The desktop's settings that programs read when they start, as xrdb writes them: "Xft.dpi:\t192\n".
    setResources(text) {
        const [resourceManager, string] = [23, 31];
        const head = words(this.root, resourceManager, string, 8, text.length);
        this.#send(request(18, 0, Buffer.concat([head, Buffer.from(text)])));
    }

    // The visible window whose title ends so among those straight on the screen, or undefined.
    async find(ending) {
        const tree = await this.#ask(request(15, 0, words(this.root)));
        for (let i = 0; i < tree.readUInt16LE(16); ++i) {
            const window = tree.readUInt32LE(32 + i * 4);
            // It may close between the question and the next.
            const name = await this.#property(window, "WM_NAME").catch(() => "");
            if (name.endsWith(ending) && (await this.#isViewable(window))) return window;
        }
        return undefined;
    }

    async #isViewable(window) {
        const attributes = await this.#ask(request(3, 0, words(window)));
        return attributes.readUInt8(26) === 2;
    }

    async size(window) {
        const reply = await this.#ask(request(14, 0, words(window)));
        return { width: reply.readUInt16LE(16), height: reply.readUInt16LE(18) };
    }

    // What the screen shows of a window: {width, height, pixels} with RGB, 3 bytes a pixel.
    async picture(window) {
        const { width, height } = await this.size(window);
        const body = Buffer.concat([words(window), shorts(0, 0, width, height), words(0xffffffff)]);
        const reply = await this.#ask(request(73, 2, body));
        const pixels = Buffer.alloc(width * height * 3);
        for (let i = 0; i < width * height; ++i) {
            pixels[i * 3] = reply[32 + i * 4 + 2];
            pixels[i * 3 + 1] = reply[32 + i * 4 + 1];
            pixels[i * 3 + 2] = reply[32 + i * 4];
        }
        return { width, height, pixels };
    }

    // As a click on the window's close button: WM_DELETE_WINDOW.
    async askToClose(window) {
        const [protocols, remove] = [await this.atom("WM_PROTOCOLS"), await this.atom("WM_DELETE_WINDOW")];
        const event = Buffer.concat([Buffer.from([33, 32, 0, 0]), words(window, protocols, remove, 0, 0, 0, 0)]);
        this.#send(request(25, 0, Buffer.concat([words(window, 0), event])));
    }

    async focus(window) {
        this.#send(request(42, 1, words(window, 0)));
    }

    async #fake(type, detail, x = 0, y = 0) {
        this.xtest ??= (await this.#named(98, "XTEST")).readUInt8(9);
        const body = Buffer.concat([
            Buffer.from([type, detail, 0, 0]),
            words(0, this.root, 0, 0),
            shorts(x, y),
            Buffer.alloc(8),
        ]);
        this.#send(request(this.xtest, 2, body));
    }

    // Presses and releases the key that gives this sign without modifiers.
    async type(sign) {
        const count = this.lastKey - this.firstKey + 1;
        const map = await this.#ask(request(101, 0, Buffer.from([this.firstKey, count, 0, 0])));
        const columns = map.readUInt8(1);
        const wanted = sign.codePointAt(0);
        for (let key = 0; key < count; ++key) {
            if (map.readUInt32LE(32 + key * columns * 4) !== wanted) continue;
            await this.#fake(2, this.firstKey + key);
            await this.#fake(3, this.firstKey + key);
            return;
        }
        throw new Error(`no key gives ${sign}`);
    }

    // Moves the pointer to a place on the screen, in its pixels.
    async moveTo(x, y) {
        await this.#fake(6, 0, x, y);
    }

    async click(x, y) {
        await this.moveTo(x, y);
        await this.#fake(4, 1);
        await this.#fake(5, 1);
    }
}
