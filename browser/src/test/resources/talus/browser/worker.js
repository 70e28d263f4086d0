// Answers every input with the compiled engine and posts each answer to output/INPUT.
import { load } from "./smoke.wasm-runtime.js";

const post = (path, text) => fetch(path, { method: "POST", body: text });

async function answerAll() {
  const engine = (await load("smoke.wasm")).exports;
  const count = Number(await (await fetch("input/count")).text());
  for (let i = 0; i < count; i++) {
    const input = await (await fetch(`input/${i}`)).text();
    await post(`output/${i}`, engine.run(input));
  }
}

answerAll().catch((e) => post("failure", `worker: ${e.stack ?? e}`));
