// Answers every input with both builds of the engine and posts each answer to output/BUILD/INPUT.
const post = (path, text) => fetch(path, { method: "POST", body: text });

async function answerAll() {
  const runtime = await import("./smoke.wasm-runtime.js");
  const wasm = await runtime.load("smoke.wasm");
  const builds = { wasm: wasm.exports, javascript: await import("./smoke.js") };
  const count = Number(await (await fetch("input/count")).text());
  for (let i = 0; i < count; i++) {
    const input = await (await fetch(`input/${i}`)).text();
    for (const [name, engine] of Object.entries(builds)) {
      await post(`output/${name}/${i}`, engine.run(input));
    }
  }
}

answerAll().catch((e) => post("failure", `worker: ${e.stack ?? e}`));
