// Bytes written as text that may stand in a script element: 13 bits in every two signs out of 91, which is 8 % less than
// base64. What is left at the end takes two signs, or one if it is six bits or fewer. The signs are those from # to ~
// but for <; the first of two weighs 91. pack.mjs writes it, boot.js reads it.
"use strict";

const PackedText = (() => {
    const base = 91;
    const digitOf = (code) => code - (code > 60 ? 36 : 35);
    const signOf = (digit) => String.fromCharCode(digit + (digit < 25 ? 35 : 36));

    function fromBytes(bytes) {
        let text = "", held = 0, bits = 0;
        for (const byte of bytes) {
            held |= byte << bits;
            if ((bits += 8) < 13) continue;
            text += signOf(Math.floor((held & 8191) / base)) + signOf((held & 8191) % base);
            held >>= 13;
            bits -= 13;
        }
        if (bits > 6) text += signOf(Math.floor(held / base));
        return bits > 0 ? text + signOf(held % base) : text;
    }

    // `text` is as fromBytes wrote it.
    function toBytes(text) {
        const pairs = text.length >> 1;
        const bytes = new Uint8Array((pairs * 13 + (text.length & 1) * 6) >> 3);
        let held = 0, bits = 0, at = 0;
        for (let i = 0; i < text.length; i += 2) {
            const two = i + 1 < text.length;
            const digit = digitOf(text.charCodeAt(i));
            held |= (two ? digit * base + digitOf(text.charCodeAt(i + 1)) : digit) << bits;
            for (bits += two ? 13 : 6; bits >= 8; bits -= 8) {
                bytes[at++] = held;
                held >>= 8;
            }
        }
        return bytes;
    }

    return { fromBytes, toBytes };
})();
