// Two frames of the demo window; then it is there.
import { ImGui, ImGuiImplWeb } from './mod.js';

const canvas = globalThis.document.querySelector('canvas');
canvas.width = canvas.clientWidth;
canvas.height = canvas.clientHeight;
await ImGuiImplWeb.Init({ canvas });
for (let i = 0; i < 2; ++i) {
    await new Promise((done) => { globalThis.requestAnimationFrame(done); });
    ImGuiImplWeb.BeginRender();
    ImGui.ShowDemoWindow();
    ImGuiImplWeb.EndRender();
}
globalThis.document.documentElement.classList.add('ready');
