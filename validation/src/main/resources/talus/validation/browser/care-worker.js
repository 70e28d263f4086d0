// Runs the site's care. Its loader makes code from text, as the engine's does.
import { load } from "./engine.wasm-runtime.js";

let care;

addEventListener("message", ({ data: { log, questions } }) => {
  try {
    postMessage({ text: questions.map(([name, ...given]) => care[name](log, ...given)).join("\n") });
  } catch (failure) {
    postMessage({ failure: String(failure?.stack ?? failure) });
  }
});

try {
  const text = (file) => fetch(file).then((answer) => answer.text());
  const [loaded, ...files] = await Promise.all([load("care.wasm"), ...["content.json", "cards.json", "sources.json"].map(text)]);
  care = loaded.exports;
  const [content, cards, sources] = files;
  care.open(content);
  care.library(cards, sources);
  postMessage({ ready: true });
} catch (failure) {
  postMessage({ failure: String(failure?.stack ?? failure) });
}
