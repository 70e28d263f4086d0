// Moves a live squat through the scenarios of a walk, one after the other, and times the worker and the whole way there and back;
// then what the chain page asks of its own workers when the sliders rest, until each part has come.
import { openEngine } from "./engine.js";

const REFRESHED_EVERY = 5;

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

/** Times from the question to each part, ms; the last to come makes the page whole. The page asks beside one freer body all along. */
async function refresh(engine, own, freer, tried) {
  const scenario = { ...tried, options: { ...tried.options, ...freer } };
  const options = { units: "metric", own };
  const began = performance.now();
  const part = async (name, ...given) => {
    await engine.ask(name, scenario, ...given);
    return performance.now() - began;
  };
  const [ways, squat, ownPath, freerPath] = await Promise.all([
    part("ways", options),
    part("squat", options),
    part("ownPath"),
    part("freerPath"),
  ]);
  return { ways, squat, ownPath, freerPath, whole: Math.max(ways, squat, ownPath, freerPath) };
}

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
  const engine = await openEngine();
  const own = JSON.parse(first);
  // before anybody can move a slider the page asks whom to stand beside
  const asked = performance.now();
  const freer = await engine.ask("freer", own);
  const freerMs = performance.now() - asked;
  const firstPage = await refresh(engine, own, freer, own);
  firstPage.whole += freerMs;
  for (let i = 0; i < rest.length; i += REFRESHED_EVERY) {
    refreshes.push(await refresh(engine, own, freer, JSON.parse(rest[i])));
  }
  return JSON.stringify({ agent: navigator.userAgent, loadMs, openMs: opened.took, steps, firstPage, refreshes });
}
