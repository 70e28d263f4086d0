// Calls the compiled engine: each question is FUNCTION/INPUT, each answer is posted to output/FUNCTION/INPUT.
import { load } from "./smoke.wasm-runtime.js";

const post = (path, text) => fetch(path, { method: "POST", body: text });

async function answerAll() {
  const engine = (await load("smoke.wasm")).exports;
  const questions = (await (await fetch("questions")).text()).split("\n");
  for (const question of questions) {
    const name = question.split("/")[0];
    const input = await (await fetch(`input/${question}`)).text();
    await post(`output/${question}`, engine[name](input));
  }
}

answerAll().catch((e) => post("failure", `worker: ${e.stack ?? e}`));
