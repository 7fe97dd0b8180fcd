// Dear ImGui's renderer asks for the state of the graphics context before each frame and puts it back afterwards. In the
// page nobody else draws there, and asking makes the page wait until the frame before is through; so what it would put
// back is answered from here, and any valid state will do.
addToLibrary({
    $GlState: {
        anyValid: {
            0x84E0: [0x84C0],        // ACTIVE_TEXTURE: TEXTURE0
            0x8B8D: [0],             // CURRENT_PROGRAM
            0x8069: [0],             // TEXTURE_BINDING_2D
            0x8919: [0],             // SAMPLER_BINDING
            0x8894: [0],             // ARRAY_BUFFER_BINDING
            0x85B5: [0],             // VERTEX_ARRAY_BINDING
            0x0BA2: [0, 0, 1, 1],    // VIEWPORT
            0x0C10: [0, 0, 1, 1],    // SCISSOR_BOX
            0x80C9: [1], 0x80C8: [0],  // BLEND_SRC_RGB, BLEND_DST_RGB: ONE, ZERO
            0x80CB: [1], 0x80CA: [0],  // BLEND_SRC_ALPHA, BLEND_DST_ALPHA
            0x8009: [0x8006], 0x883D: [0x8006],  // BLEND_EQUATION_RGB, BLEND_EQUATION_ALPHA: FUNC_ADD
        },
    },

    glGetIntegerv__deps: ["$GlState", "$emscriptenWebGLGet"],
    glGetIntegerv(name, to) {
        const known = GlState.anyValid[name];
        if (known) HEAP32.set(known, to >> 2);
        else emscriptenWebGLGet(name, to, 0);
    },
});
