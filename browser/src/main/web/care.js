// The pages' way to the rules of the programme: see SCREENS.md.

/** The day on this device's clock. */
export function today() {
  return moment().slice(0, 10);
}

/** This instant as the device's clock shows it: ISO 8601 with the offset. */
export function moment(at = new Date()) {
  const two = (n) => String(Math.trunc(Math.abs(n))).padStart(2, "0");
  const offset = -at.getTimezoneOffset();
  const sign = offset < 0 ? "-" : "+";
  const local = new Date(at.getTime() + offset * 60_000).toISOString().slice(0, 23);
  return `${local}${sign}${two(offset / 60)}:${two(offset % 60)}`;
}

/** Starts the rules in a worker of their own. */
export async function openCare() {
  const worker = new Worker("worker.js", { type: "module", name: "care" });
  const care = new Care(worker);
  await care.ready;
  const [content, cards, sources] = await Promise.all(["content.json", "cards.json", "sources.json"].map(text));
  await care.ask("open", content);
  await care.ask("library", cards, sources);
  return care;
}

async function text(file) {
  const response = await fetch(file);
  if (!response.ok) {
    throw new Error(`${file}: ${response.status}`);
  }
  return response.text();
}

class Care {
  #worker;
  #asked = new Map();
  #count = 0;

  constructor(worker) {
    this.#worker = worker;
    this.ready = new Promise((resolve, reject) => {
      worker.addEventListener("message", ({ data }) => {
        if ("ready" in data) {
          data.ready ? resolve() : reject(new Error(data.failure));
        } else {
          this.#settle(data);
        }
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        reject(new Error(event.message ?? "the worker does not start"));
      });
    });
  }

  /** Every question is answered, in order. */
  ask(name, ...given) {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      const texts = given.map((one) => (typeof one === "string" ? one : JSON.stringify(one)));
      this.#worker.postMessage({ id, name, arguments: texts, lane: id });
    });
  }

  #settle({ id, answer, failure }) {
    const { resolve, reject } = this.#asked.get(id);
    this.#asked.delete(id);
    failure === undefined ? resolve(answer) : reject(new Error(failure));
  }
}
