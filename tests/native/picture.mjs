// Pictures as {width, height, pixels} with RGB, 3 bytes a pixel: read from PPM, written as PNG, and looked at.
import { deflateSync } from "node:zlib";

export function pictureFromPpm(bytes) {
    const header = /^P6\n(\d+) (\d+)\n255\n/.exec(bytes.subarray(0, 40).toString("latin1"));
    if (!header) throw new Error("not a PPM picture");
    const [width, height] = [Number(header[1]), Number(header[2])];
    const pixels = bytes.subarray(header[0].length);
    if (pixels.length !== width * height * 3) throw new Error(`${pixels.length} bytes for ${width}x${height}`);
    return { width, height, pixels };
}

// The CRC of PNG and zip; Debian's Node does not bring it yet.
function crc32(bytes) {
    let crc = ~0;
    for (const byte of bytes) {
        crc ^= byte;
        for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (0xedb88320 & -(crc & 1));
    }
    return ~crc >>> 0;
}

export function pngFromPicture({ width, height, pixels }) {
    const chunk = (type, data) => {
        const bytes = Buffer.alloc(12 + data.length);
        bytes.writeUInt32BE(data.length, 0);
        bytes.write(type, 4, "latin1");
        data.copy(bytes, 8);
        bytes.writeUInt32BE(crc32(bytes.subarray(4, 8 + data.length)), 8 + data.length);
        return bytes;
    };
    const header = Buffer.alloc(13);
    header.writeUInt32BE(width, 0);
    header.writeUInt32BE(height, 4);
    header.set([8, 2], 8); // eight bits, RGB
    // Each row begins with its filter: none.
    const rows = Buffer.alloc(height * (width * 3 + 1));
    for (let y = 0; y < height; ++y) pixels.copy(rows, y * (width * 3 + 1) + 1, y * width * 3, (y + 1) * width * 3);
    return Buffer.concat([
        Buffer.from("\x89PNG\r\n\x1a\n", "latin1"),
        chunk("IHDR", header),
        chunk("IDAT", deflateSync(rows)),
        chunk("IEND", Buffer.alloc(0)),
    ]);
}

// How much of the picture each colour ("#rrggbb") covers, from 0 to 1, the most frequent first.
export function sharesOfColours({ pixels }) {
    const counts = new Map();
    for (let i = 0; i < pixels.length; i += 3) {
        const colour = pixels.readUIntBE(i, 3);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
    }
    return new Map(
        [...counts]
            .sort(([, a], [, b]) => b - a)
            .map(([colour, count]) => [`#${colour.toString(16).padStart(6, "0")}`, (count * 3) / pixels.length]),
    );
}

// The middle of all pixels of one colour in the topmost rows, or undefined.
export function middleOfColour({ width, pixels }, colour, rows) {
    let count = 0, x = 0, y = 0;
    for (let i = 0; i < width * rows; ++i) {
        if (pixels.readUIntBE(i * 3, 3) !== parseInt(colour.slice(1), 16)) continue;
        ++count;
        x += i % width;
        y += Math.floor(i / width);
    }
    return count > 0 ? { x: Math.round(x / count), y: Math.round(y / count) } : undefined;
}

// The share of pixels that differ between two pictures of one size.
export function difference(a, b) {
    if (a.width !== b.width || a.height !== b.height) throw new Error("pictures of different sizes");
    let count = 0;
    for (let i = 0; i < a.pixels.length; i += 3) if (a.pixels.readUIntBE(i, 3) !== b.pixels.readUIntBE(i, 3)) ++count;
    return (count * 3) / a.pixels.length;
}

// Half as wide and high, each pixel the mean of four.
export function halved({ width, height, pixels }) {
    const half = { width: width >> 1, height: height >> 1, pixels: Buffer.alloc((width >> 1) * (height >> 1) * 3) };
    for (let y = 0; y < half.height; ++y)
        for (let x = 0; x < half.width; ++x)
            for (let c = 0; c < 3; ++c) {
                const at = (2 * y * width + 2 * x) * 3 + c;
                const sum = pixels[at] + pixels[at + 3] + pixels[at + width * 3] + pixels[at + width * 3 + 3];
                half.pixels[(y * half.width + x) * 3 + c] = (sum + 2) >> 2;
            }
    return half;
}

// Mean difference of the channels of two pictures of one size, from 0 to 255.
export function meanDistance(a, b) {
    if (a.pixels.length !== b.pixels.length) throw new Error("pictures of different sizes");
    let sum = 0;
    for (let i = 0; i < a.pixels.length; ++i) sum += Math.abs(a.pixels[i] - b.pixels[i]);
    return sum / a.pixels.length;
}
