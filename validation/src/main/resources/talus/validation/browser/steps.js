// Moves a live squat through the scenarios of a walk, one after the other, and times the worker and the whole way there and back;
// then what a page asks when the sliders rest: everything of a scenario, its movement, and the preferred posture shown.
const REFRESHED_EVERY = 20;

const worker = new Worker("worker.js", { type: "module" });
const next = () => new Promise((resolve) => worker.addEventListener("message", (e) => resolve(e.data), { once: true }));

async function ask(name, ...given) {
  const began = performance.now();
  const answered = next();
  worker.postMessage({ id: 0, name, arguments: given, lane: name });
  const { answer, took, failure } = await answered;
  if (failure !== undefined) {
    throw new Error(failure);
  }
  return { answer, took, thereAndBack: performance.now() - began };
}

const loading = performance.now();
const ready = await next();
if (!ready.ready) {
  throw new Error(ready.failure);
}
const loadMs = performance.now() - loading;

export async function answer(question, input) {
  const [first, ...rest] = JSON.parse(input).map((scenario) => JSON.stringify(scenario));
  const opened = await ask("openLive", first);
  const steps = [];
  for (const scenario of rest) {
    const { answer, took, thereAndBack } = await ask("step", opened.answer.handle, scenario);
    const q = answer.frame?.coordinates ?? null;
    steps.push({ took, thereAndBack, strategy: answer.strategy, outcome: answer.outcome.kind, coordinates: q });
  }
  const refreshes = [];
  for (let i = 0; i < rest.length; i += REFRESHED_EVERY) {
    const scenario = JSON.parse(rest[i]);
    const whole = { ...scenario, options: { strategies: "all" } };
    const { took } = await ask("predict", JSON.stringify(whole));
    const way = await ask("path", JSON.stringify(whole));
    const shown = await ask("show", opened.answer.handle, rest[i], way.answer.own?.strategy ?? "heelsDown");
    refreshes.push({ predict: took, path: way.took, show: shown.took });
  }
  return JSON.stringify({ agent: navigator.userAgent, loadMs, openMs: opened.took, steps, refreshes });
}
