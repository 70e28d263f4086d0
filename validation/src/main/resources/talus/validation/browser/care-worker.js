// Runs the site's care. Its loader makes code from text, as the engine's does.
import { load } from "./engine.wasm-runtime.js";

let care;

addEventListener("message", ({ data: { log, days } }) => {
  try {
    postMessage({ text: days.flatMap((day) => [care.plan(log, day), care.note(log, day)]).join("\n") });
  } catch (failure) {
    postMessage({ failure: String(failure?.stack ?? failure) });
  }
});

try {
  const [loaded, content] = await Promise.all([load("care.wasm"), fetch("content.json").then((file) => file.text())]);
  care = loaded.exports;
  care.open(content);
  postMessage({ ready: true });
} catch (failure) {
  postMessage({ failure: String(failure?.stack ?? failure) });
}
