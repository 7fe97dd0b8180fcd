// Events of mouse, pen, wheel and focus, as plain numbers for the program (src/platform/web/input.cpp). Fingers and keys
// have files of their own.
addToLibrary({
    $Input__deps: ["$Host", "$Touch", "$Keyboard", "page_pointer", "page_button", "page_wheel", "page_modifiers", "page_focused",
        "page_left"],
    $Input: {
        mouse: 0,  // sources as the program numbers them
        touch: 1,
        pen: 2,
        gesture: 0,  // scale of Safari's pinch at its last event, 0 when there is none

        sourceOf(event) {
            return event.pointerType === "touch" ? Input.touch : event.pointerType === "pen" ? Input.pen : Input.mouse;
        },

        listen(canvas) {
            Touch.begin();
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
            for (const type of ["gesturestart", "gesturechange", "gestureend"]) on(canvas, type, Input.pinched);
            on(document, "contextmenu", Input.menu);
            on(document, "keydown", (event) => Keyboard.key(event, true));
            on(document, "keyup", (event) => Keyboard.key(event, false));
            on(window, "blur", () => Input.focused(false));
            on(window, "focus", () => Input.focused(true));
            on(document, "visibilitychange", () => Input.focused(!document.hidden && document.hasFocus()));
        },

        focused(now) {
            Keyboard.control = false;
            Touch.forget();
            _page_focused(now);
        },

        down(event) {
            if (!Host.lost) Host.notify("");  // read, or no longer of interest
            Host.canvas.focus({ preventScroll: true });
            event.preventDefault();
            Host.canvas.setPointerCapture(event.pointerId);
            if (event.pointerType === "touch") return Touch.down(event);
            Touch.stop();
            _page_modifiers(Keyboard.modifiersOf(event));
            _page_pointer(...Host.place(event), Input.sourceOf(event));
            Input.button(event, true);
        },

        // Shift and the right button open the browser's own menu, which keeps the release for itself.
        button(event, down) {
            if (event.button === 2 && down && event.shiftKey) return;
            _page_button(event.button, down, Input.sourceOf(event));
        },

        move(event) {
            if (event.pointerType === "touch") return Touch.move(event);
            Touch.stop();
            _page_pointer(...Host.place(event), Input.sourceOf(event));
            // A second button pressed or let go while one is down comes as a move.
            if (event.button >= 0) Input.button(event, (event.buttons & [1, 4, 2, 8, 16][event.button]) !== 0);
        },

        up(event) {
            if (event.pointerType === "touch") return Touch.up(event);
            _page_pointer(...Host.place(event), Input.sourceOf(event));
            Input.button(event, false);
        },

        cancel(event) {
            Touch.cancel(event);
            _page_focused(false);  // lets go of all buttons
            _page_focused(true);
        },

        // The program has a menu of its own, opened by the right button or the key. Fields of text keep the browser's.
        menu(event) {
            if (event.shiftKey || Keyboard.isField(event.target)) return;
            if (event.target === Host.canvas || event.target.closest?.("#mirror")) event.preventDefault();
        },

        wheel(event) {
            const pinch = event.ctrlKey && !Keyboard.control;
            if (event.ctrlKey && !pinch) return;  // the browser's zoom
            event.preventDefault();
            Touch.stop();
            const unit = event.deltaMode === 1 ? 33 : event.deltaMode === 2 ? Host.canvas.clientHeight : 1;
            _page_pointer(...Host.place(event), Input.mouse);
            _page_wheel(event.deltaX * unit, event.deltaY * unit, pinch, Input.mouse);
        },

        // Safari tells a pinch of the trackpad by events of its own; on its phones they come beside those of the fingers.
        pinched(event) {
            event.preventDefault();
            if (event.type === "gesturechange" && Input.gesture && !Touch.fingers.size) {
                _page_pointer(event.clientX, event.clientY, Input.mouse);
                _page_wheel(0, -100 * Math.log(event.scale / Input.gesture), true, Input.mouse);
            }
            Input.gesture = event.type === "gestureend" ? 0 : event.scale;
        },
    },
});
