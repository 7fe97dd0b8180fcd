// Fingers become what a mouse can say: a tap is a click, one held still the right button, one that moves scrolls or drags
// and gives what it scrolls its speed, two zoom. Only a finger held still has a timer, and only what still moves has frames.
addToLibrary({
    $Touch__deps: ["$Host", "page_pointer", "page_button", "page_wheel", "page_left", "page_tap"],
    $Touch: {
        source: 1,       // as the program numbers it
        slop: 8,         // px a finger may move and still tap
        hold: 500,       // ms until a finger held still is the right button
        decay: 325,      // ms in which a fling loses all but 1/e of its speed
        slowest: 0.03,   // px a ms, under which a fling ends
        recent: 100,     // ms of the finger's way that give its speed
        fingers: null,   // pointer id -> {x, y, startX, startY}
        mode: "",        // of the one finger: "" may tap, "still" may only move, "spent", "pan", "drag"
        timer: 0,        // of the finger held still
        way: null,       // the last [time, x, y] of the one finger
        pinch: 0,        // distance of two fingers at the last event
        rest: null,      // [x, y] of px not yet scrolled, for only whole ones can be
        fling: null,     // {vx, vy, time}: px a ms, and when it was last moved
        pressedAt: 0,    // frames drawn when the first finger came

        begin() {
            Touch.fingers = new Map();
            Touch.way = [];
            Touch.rest = [0, 0];
        },

        stop() {
            if (Touch.fling) _page_left(Touch.source);
            Touch.fling = null;
        },

        // No more news of any finger will come.
        forget() {
            clearTimeout(Touch.timer);
            Touch.fingers.clear();
            Touch.mode = "";
            Touch.pinch = 0;
            Touch.stop();
        },

        down(event) {
            const moving = Touch.fling !== null;
            Touch.stop();
            clearTimeout(Touch.timer);
            const [x, y] = Host.place(event);
            const finger = { x, y, startX: x, startY: y };
            Touch.fingers.set(event.pointerId, finger);
            Touch.pinch = 0;
            if (Touch.fingers.size > 1) {
                if (Touch.mode === "drag") _page_button(0, false, Touch.source);
                Touch.mode = "spent";
                return;
            }
            // A finger that stops what moves presses nothing.
            Touch.mode = moving ? "still" : "";
            Touch.way = [[event.timeStamp, finger.x, finger.y]];
            Touch.rest = [0, 0];
            Touch.pressedAt = window.__parallax.frames;
            _page_pointer(finger.x, finger.y, Touch.source);
            if (!moving) Touch.timer = setTimeout(() => Touch.held(finger), Touch.hold);
        },

        held(finger) {
            Touch.mode = "spent";
            _page_tap(finger.startX, finger.startY, 2);
            Host.ask();
        },

        move(event) {
            const finger = Touch.fingers.get(event.pointerId);
            if (!finger) return;
            const [x, y] = Host.place(event);
            if (Touch.fingers.size > 1) {
                [finger.x, finger.y] = [x, y];
                return Touch.zoom();
            }
            if (Touch.mode === "" || Touch.mode === "still") {
                if (Math.hypot(x - finger.startX, y - finger.startY) < Touch.slop) return;
                clearTimeout(Touch.timer);
                // The cursor says what lies under the finger, once a frame has been drawn with it there.
                if (window.__parallax.frames === Touch.pressedAt) return;
                Touch.mode = /resize|move/.test(Host.canvas.style.cursor) ? "drag" : "pan";
                if (Touch.mode === "drag") _page_button(0, true, Touch.source);
            }
            Touch.way.push([event.timeStamp, x, y]);
            while (Touch.way.length > 2 && event.timeStamp - Touch.way[0][0] > Touch.recent) Touch.way.shift();
            if (Touch.mode === "pan") Touch.scroll(x - finger.x, y - finger.y);
            else if (Touch.mode === "drag") _page_pointer(x, y, Touch.source);
            [finger.x, finger.y] = [x, y];
        },

        scroll(dx, dy) {
            const whole = [dx, dy].map((d, i) => {
                const all = Touch.rest[i] + d, px = Math.trunc(all);
                Touch.rest[i] = all - px;
                return px;
            });
            if (whole[0] || whole[1]) _page_wheel(-whole[0], -whole[1], false, Touch.source);
        },

        zoom() {
            const [a, b] = Touch.fingers.values();
            const distance = Math.hypot(a.x - b.x, a.y - b.y);
            if (Touch.pinch && distance) {
                _page_pointer((a.x + b.x) / 2, (a.y + b.y) / 2, Touch.source);
                _page_wheel(0, -100 * Math.log(distance / Touch.pinch), true, Touch.source);
            }
            Touch.pinch = distance;
        },

        up(event) {
            const finger = Touch.fingers.get(event.pointerId);
            Touch.fingers.delete(event.pointerId);
            clearTimeout(Touch.timer);
            Touch.pinch = 0;
            if (!finger) return;
            for (const left of Touch.fingers.values()) {
                // The last of two fingers goes on alone.
                Touch.mode = Touch.fingers.size === 1 ? "still" : "spent";
                Touch.way = [[event.timeStamp, left.startX = left.x, left.startY = left.y]];
                if (Touch.fingers.size === 1) _page_pointer(left.x, left.y, Touch.source);
            }
            if (Touch.fingers.size) return;
            if (Touch.mode === "") _page_tap(finger.startX, finger.startY, 0);
            else if (Touch.mode === "drag") _page_button(0, false, Touch.source);
            else if (Touch.mode === "pan" && Touch.throw(event.timeStamp)) return;
            _page_left(Touch.source);  // nothing stays hovered
        },

        // False when the finger was too slow, or had stopped before it left, or nothing shall move by itself.
        throw(now) {
            const [first, last] = [Touch.way[0], Touch.way.at(-1)];
            const time = last[0] - first[0];
            if (time <= 0 || now - last[0] > Touch.recent / 2 || matchMedia("(prefers-reduced-motion: reduce)").matches) return false;
            const [vx, vy] = [(last[1] - first[1]) / time, (last[2] - first[2]) / time];
            if (Math.hypot(vx, vy) < 10 * Touch.slowest) return false;
            Touch.fling = { vx, vy, time: 0 };
            return true;
        },

        // Before each frame: moves what was thrown, and asks for the next frame while it moves. The way of a speed that
        // decays as exp(-t / decay) is known in full, so that it does not depend on how often frames are drawn.
        step(now) {
            const fling = Touch.fling;
            if (!fling) return;
            if (fling.time) {
                const left = Math.exp((fling.time - now) / Touch.decay);
                Touch.scroll(fling.vx * Touch.decay * (1 - left), fling.vy * Touch.decay * (1 - left));
                fling.vx *= left;
                fling.vy *= left;
            }
            fling.time = now;
            if (Math.hypot(fling.vx, fling.vy) < Touch.slowest) Touch.stop();
            Host.ask(2);
        },

        cancel(event) {
            Touch.fingers.delete(event.pointerId);
            clearTimeout(Touch.timer);
            Touch.mode = "spent";
            Touch.pinch = 0;
        },
    },
});
