// Runs the engine, or under the name of care the rules of the programme. Only this file's response may let code be made from text, which their loader
// does.
import { load } from "./engine.wasm-runtime.js";

// A message is {id, name, arguments, lane}. Of the questions that wait, only the newest of a lane is answered.
const waiting = [];
let running = false;
let engine = null;

addEventListener("message", ({ data }) => {
  const overtaken = waiting.findIndex((question) => question.lane === data.lane);
  if (overtaken >= 0) {
    postMessage({ id: waiting[overtaken].id, overtaken: true });
    waiting.splice(overtaken, 1);
  }
  waiting.push(data);
  if (engine && !running) {
    running = true;
    turn.port1.postMessage(null);
  }
});

// Between two answers the messages that have come in meanwhile are read, so that the newest is seen.
const turn = new MessageChannel();
turn.port2.onmessage = () => {
  const question = waiting.shift();
  if (question) {
    postMessage(answer(question));
  }
  running = waiting.length > 0;
  if (running) {
    turn.port1.postMessage(null);
  }
};

function answer({ id, name, arguments: given }) {
  try {
    const began = performance.now();
    const text = engine[name](...given);
    const took = performance.now() - began;
    return { id, answer: JSON.parse(text), took };
  } catch (failure) {
    return { id, failure: String(failure?.stack ?? failure) };
  }
}

load(self.name === "care" ? "care.wasm" : "engine.wasm").then(
  (loaded) => {
    engine = loaded.exports;
    postMessage({ ready: true });
    running = waiting.length > 0;
    if (running) {
      turn.port1.postMessage(null);
    }
  },
  (failure) => postMessage({ ready: false, failure: String(failure?.stack ?? failure) }),
);
