// Asks the engine as a page does: each question is NAME/WHICH, each answer is the engine's, written again by this browser.
import { openEngine } from "./engine.js";

const engine = await openEngine();

export async function answer(question, input) {
  return JSON.stringify(await engine.ask(question.split("/")[0], input));
}
