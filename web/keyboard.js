// Keys for the program. Each says by its sign, and where it writes no Latin one by its place, what it is; the program
// answers whether it has a use for it, and only then the browser is kept from its own.
addToLibrary({
    $Keyboard__deps: ["$Host", "$stringToUTF8OnStack", "$stackSave", "$stackRestore", "page_key", "page_release_keys",
        "page_modifiers"],
    $Keyboard: {
        control: false,  // a real Ctrl key is down, so a wheel with Ctrl is not a pinch of the trackpad
        apple: null,     // on Apple's systems shortcuts go with Cmd

        isApple() {
            Keyboard.apple ??= /Mac|iPhone|iPad/.test(navigator.platform);
            return Keyboard.apple;
        },

        // What AltGr writes is a sign of its own, although the system calls it Ctrl and Alt.
        modifiersOf(event) {
            const graph = event.getModifierState?.("AltGraph");
            return (event.ctrlKey && !graph ? 1 : 0) | (event.shiftKey ? 2 : 0) | (event.altKey && !graph ? 4 : 0) |
                (event.metaKey ? 8 : 0);
        },

        isField(target) {
            return Boolean(target.closest?.("input, textarea, select, [contenteditable]"));
        },

        // True where the browser itself answers Enter and Space.
        pressesItself(target, key) {
            return (key === "Enter" || key === " ") && Boolean(target.closest?.("button, a, [tabindex='0']"));
        },

        // The letter of a shortcut, in lower case, on any layout.
        letterOf(event) {
            return (/^[a-z]$/i.test(event.key) ? event.key : event.code.replace(/^Key/, "")).toLowerCase();
        },

        // Alt and an arrow to the side is the way back in the browser's history.
        movesLine(event, modifiers) {
            return (modifiers === 6 && event.key.startsWith("Arrow")) || (modifiers === 4 && /^Arrow(Up|Down)$/.test(event.key));
        },

        // From a field of text only what leads out of it. A second Ctrl+F, in the field of the first, is the browser's.
        leavesField(event, shortcut) {
            if (event.key === "Escape") return true;
            if (!shortcut || event.shiftKey || event.altKey) return false;
            const letter = Keyboard.letterOf(event);
            return ["k", "o", "s"].includes(letter) || (letter === "f" && event.target.type !== "search");
        },

        key(event, down) {
            if (event.key === "Control") Keyboard.control = down;
            const modifiers = Keyboard.modifiersOf(event);
            _page_modifiers(modifiers);
            // Of keys pressed together with Meta the system may keep the release for itself.
            if (!down && (event.key === "Meta" || event.key === "Control")) _page_release_keys();
            if (event.isComposing || event.keyCode === 229) return;
            const shortcut = (modifiers & (Keyboard.isApple() ? 8 : 1)) !== 0;
            if (down) {
                // Letters that AltGr adds to a layout are none of ours.
                if (event.getModifierState?.("AltGraph") && !/^[ -~]$/.test(event.key)) return;
                // With Alt or the other of Ctrl and Meta a key belongs to the system; letting go is always told.
                if (modifiers & (Keyboard.isApple() ? 5 : 12) && !Keyboard.movesLine(event, modifiers)) return;
                const inField = Keyboard.isField(event.target);
                if (inField && !Keyboard.leavesField(event, shortcut)) return;
                if (!shortcut && Keyboard.pressesItself(event.target, event.key)) return;
                if (shortcut && !Keyboard.isOurs(event)) return;
            }
            const name = event.key === "F10" && event.shiftKey ? "ContextMenu" : event.key;
            const stack = stackSave();
            const used = _page_key(stringToUTF8OnStack(name), stringToUTF8OnStack(event.code), down, shortcut, event.shiftKey);
            stackRestore(stack);
            if (used && !(event.key === "Escape" && Keyboard.isField(event.target))) event.preventDefault();
        },

        // Ctrl+A chooses all of what the canvas shows only where the canvas has the focus, and Cmd+Y is the history.
        isOurs(event) {
            const letter = Keyboard.letterOf(event);
            return letter === "a" ? event.target === Host.canvas : !(Keyboard.apple && letter === "y");
        },
    },

    host_is_apple__deps: ["$Keyboard"],
    host_is_apple() {
        return Keyboard.isApple() ? 1 : 0;
    },
});
