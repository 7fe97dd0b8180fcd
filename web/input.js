// Events of pointer, wheel, keyboard and focus, as plain numbers for the program (src/platform/web/input.cpp).
// Touch becomes what a mouse can say: a tap is a click, one finger scrolls, two fingers zoom.
addToLibrary({
    $Input__deps: ["$Host", "$stringToUTF8OnStack", "$stackSave", "$stackRestore", "page_pointer", "page_button", "page_wheel",
        "page_key", "page_modifiers", "page_focused", "page_left"],
    $Input: {
        mouse: 0,  // sources as the program numbers them
        touch: 1,
        pen: 2,
        slop: 8,          // px a finger may move and still tap
        fingers: null,    // pointer id -> {x, y, startX, startY}
        panning: false,
        pinch: 0,         // distance of two fingers at the last event
        control: false,   // a real Ctrl key is down, so a wheel with Ctrl is not a pinch of the trackpad

        sourceOf(event) {
            return event.pointerType === "touch" ? Input.touch : event.pointerType === "pen" ? Input.pen : Input.mouse;
        },

        modifiersOf(event) {
            return (event.ctrlKey ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey ? 4 : 0) | (event.metaKey ? 8 : 0);
        },

        listen(canvas) {
            Input.fingers = new Map();
            const on = (target, type, handle) => target.addEventListener(type, (event) => {
                handle(event);
                Host.ask();
            }, { passive: false });
            on(canvas, "pointerdown", Input.down);
            on(canvas, "pointermove", Input.move);
            on(canvas, "pointerup", Input.up);
            on(canvas, "pointercancel", Input.cancel);
            on(canvas, "pointerleave", (event) => event.pointerType === "touch" || _page_left(Input.sourceOf(event)));
            on(canvas, "wheel", Input.wheel);
            on(document, "keydown", (event) => Input.key(event, true));
            on(document, "keyup", (event) => Input.key(event, false));
            on(window, "blur", () => Input.focused(false));
            on(window, "focus", () => Input.focused(true));
            on(document, "visibilitychange", () => Input.focused(!document.hidden && document.hasFocus()));
        },

        focused(now) {
            Input.control = false;
            Input.fingers.clear();
            _page_focused(now);
        },

        down(event) {
            if (!Host.lost) Host.notify("");  // read, or no longer of interest
            Host.canvas.focus({ preventScroll: true });
            event.preventDefault();
            Host.canvas.setPointerCapture(event.pointerId);
            if (event.pointerType === "touch") return Input.fingerDown(event);
            _page_modifiers(Input.modifiersOf(event));
            _page_pointer(event.offsetX, event.offsetY, Input.sourceOf(event));
            Input.button(event, true);
        },

        // The right button belongs to the browser's menu, which may keep its release for itself.
        button(event, down) {
            if (event.button !== 2) _page_button(event.button, down, Input.sourceOf(event));
        },

        move(event) {
            if (event.pointerType === "touch") return Input.fingerMoved(event);
            _page_pointer(event.offsetX, event.offsetY, Input.sourceOf(event));
            // A second button pressed or let go while one is down comes as a move.
            if (event.button >= 0) Input.button(event, (event.buttons & [1, 4, 2, 8, 16][event.button]) !== 0);
        },

        up(event) {
            if (event.pointerType === "touch") return Input.fingerUp(event);
            _page_pointer(event.offsetX, event.offsetY, Input.sourceOf(event));
            Input.button(event, false);
        },

        cancel(event) {
            Input.fingers.delete(event.pointerId);
            _page_focused(false);  // lets go of all buttons
            _page_focused(true);
        },

        fingerDown(event) {
            const finger = { x: event.offsetX, y: event.offsetY, startX: event.offsetX, startY: event.offsetY };
            Input.fingers.set(event.pointerId, finger);
            Input.panning = Input.fingers.size > 1;
            Input.pinch = 0;
            _page_pointer(finger.x, finger.y, Input.touch);
        },

        fingerMoved(event) {
            const finger = Input.fingers.get(event.pointerId);
            if (!finger) return;
            const dx = event.offsetX - finger.x, dy = event.offsetY - finger.y;
            if (!Input.panning && Math.hypot(event.offsetX - finger.startX, event.offsetY - finger.startY) < Input.slop) return;
            Input.panning = true;
            finger.x = event.offsetX;
            finger.y = event.offsetY;
            if (Input.fingers.size === 1) return _page_wheel(-dx, -dy, false, Input.touch);
            const [a, b] = Input.fingers.values();
            const distance = Math.hypot(a.x - b.x, a.y - b.y);
            if (Input.pinch) {
                _page_pointer((a.x + b.x) / 2, (a.y + b.y) / 2, Input.touch);
                _page_wheel(0, -100 * Math.log(distance / Input.pinch), true, Input.touch);
            }
            Input.pinch = distance;
        },

        fingerUp(event) {
            const finger = Input.fingers.get(event.pointerId);
            Input.fingers.delete(event.pointerId);
            Input.pinch = 0;
            if (!finger || Input.fingers.size) return;
            if (!Input.panning) {
                _page_pointer(finger.startX, finger.startY, Input.touch);
                _page_button(0, true, Input.touch);
                _page_button(0, false, Input.touch);
            }
            _page_left(Input.touch);  // nothing stays hovered
        },

        wheel(event) {
            const pinch = event.ctrlKey && !Input.control;
            if (event.ctrlKey && !pinch) return;  // the browser's zoom
            event.preventDefault();
            const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? Host.canvas.clientHeight : 1;
            _page_pointer(event.offsetX, event.offsetY, Input.mouse);
            _page_wheel(event.deltaX * unit, event.deltaY * unit, pinch, Input.mouse);
        },

        // True where the browser itself answers Enter and Space, or takes text.
        hasOwnKeys(target, key) {
            if (target.closest?.("input, textarea, select, [contenteditable]")) return true;
            return (key === "Enter" || key === " ") && Boolean(target.closest?.("button, a, [tabindex='0']"));
        },

        key(event, down) {
            if (event.key === "Control") Input.control = down;
            _page_modifiers(Input.modifiersOf(event));
            if (event.isComposing || event.keyCode === 229) return;
            if (down && Input.hasOwnKeys(event.target, event.key)) return;
            // With Ctrl, Alt or Meta a key belongs to the browser; letting go is always told.
            if (down && (event.ctrlKey || event.altKey || event.metaKey)) return;
            const stack = stackSave();
            const used = _page_key(stringToUTF8OnStack(event.key), stringToUTF8OnStack(event.code), down);
            stackRestore(stack);
            if (used) event.preventDefault();
        },
    },
});
