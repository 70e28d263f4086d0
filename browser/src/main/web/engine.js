// The pages' way to the engine: see PROTOCOL.md.

/** The questions that must never wait for a longer one have a worker of their own. */
const LIVE = new Set(["openLive", "step", "show", "closeLive"]);

/** The freer body is solved while this one is. */
const BESIDE = new Set(["freerPath"]);

/** What a server answers in the place of a browser that cannot run the engine. */
const SERVED = new Set(["numbers", "form", "control", "ankles", "freer", "ways", "squat", "ownPath", "freerPath", "pathBy", "between", "engineer"]);

/** How often a server that has too much to do is asked again, and how long after, ms. */
const PATIENCE = 5;
const AGAIN_MS = 1000;

/** A module with one empty struct: valid where WebAssembly has garbage collection. */
const STRUCT = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]);

/** Starts the engine; where the browser cannot run it, the server that the page came from answers in its place. */
export async function openEngine() {
  if (typeof WebAssembly === "object" && WebAssembly.validate(STRUCT)) {
    try {
      const engine = new Workers();
      await engine.ready;
      return engine;
    } catch (failure) {
      console.warn(failure);
    }
  }
  const server = new Server();
  await server.ready();
  return server;
}

class Workers {
  home = "worker";
  #live = new Lane();
  #long = new Lane();
  #beside = new Lane();
  #freer = {};
  #squats = 0;
  ready = Promise.all([this.#live.ready, this.#long.ready, this.#beside.ready]);

  can() {
    return true;
  }

  ask(name, ...given) {
    switch (name) {
      case "squat":
        return this.#squat(...given);
      case "freerPath":
        return this.#freerPath(...given);
      default:
        return this.#answer(name, given);
    }
  }

  #answer(name, given) {
    const lane = name === "step" || name === "show" ? `squat ${given[0]}` : name;
    const worker = LIVE.has(name) ? this.#live : BESIDE.has(name) ? this.#beside : this.#long;
    return worker.ask(name, given, lane);
  }

  /** The worker that knows this body is told the freer one. */
  async #squat(scenario, options) {
    const asked = ++this.#squats;
    // without it this worker solves the freer body, too
    const freer = await this.#freerPath(scenario).catch(() => ({}));
    return freer === undefined || asked !== this.#squats
      ? undefined
      : this.#answer("squat", [scenario, options, freer.solved ?? null]);
  }

  /** Two questions about one scenario ask for it once. */
  #freerPath(scenario) {
    const of = text(scenario);
    if (this.#freer.of !== of) {
      const answer = this.#answer("freerPath", [of]);
      this.#freer = { of, answer };
      answer.catch(() => {
        if (this.#freer.answer === answer) {
          this.#freer = {};
        }
      });
    }
    return this.#freer.answer;
  }
}

/** One worker and the questions that it has not answered. A worker that broke is replaced at the next question. */
class Lane {
  #worker = null;
  #asked = new Map();
  #count = 0;
  ready = this.#start();

  ask(name, given, lane) {
    if (this.#worker === null) {
      this.#start().catch(() => {});
    }
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, arguments: given.map(text), lane });
    });
  }

  /** Settles when the engine has been loaded. */
  #start() {
    const worker = new Worker("worker.js", { type: "module" });
    this.#worker = worker;
    return new Promise((resolve, reject) => {
      const lost = (reason) => {
        reject(new Error(reason));
        this.#lose(worker, reason);
      };
      worker.addEventListener("message", ({ data }) => {
        if ("ready" in data) {
          data.ready ? resolve() : lost(data.failure);
        } else {
          this.#settle(worker, data);
        }
      });
      worker.addEventListener("error", (event) => {
        event.preventDefault();
        lost(event.message ?? "the worker does not start");
      });
    });
  }

  /** Whoever waits is told; nothing that the worker knew is left. */
  #lose(worker, reason) {
    if (this.#worker !== worker) {
      return;
    }
    worker.terminate();
    this.#worker = null;
    for (const { reject } of this.#asked.values()) {
      reject(new Error(reason));
    }
    this.#asked.clear();
  }

  /** A failure may leave an engine behind that answers wrongly from then on, so it goes. */
  #settle(worker, { id, answer, failure }) {
    if (this.#worker !== worker) {
      return;
    }
    const { resolve, reject } = this.#asked.get(id);
    this.#asked.delete(id);
    if (failure === undefined) {
      resolve(answer);
    } else {
      reject(new Error(failure));
      this.#lose(worker, failure);
    }
  }
}

/** A browser without the engine asks the server that it came from, which keeps nothing. */
class Server {
  home = "server";
  #asked = new Map();

  can(name) {
    return SERVED.has(name);
  }

  /** Whether there is such a server: a site of files alone has none. */
  async ready() {
    await this.ask("numbers", {});
  }

  async ask(name, ...given) {
    if (!this.can(name)) {
      throw new Error(`${name} needs a browser that can run the engine`);
    }
    this.#asked.get(name)?.abort();
    const mine = new AbortController();
    this.#asked.set(name, mine);
    try {
      return await this.#answer({ question: name, given }, mine.signal);
    } catch (failure) {
      if (mine.signal.aborted) {
        return undefined;
      }
      throw failure;
    }
  }

  async #answer(question, signal) {
    for (let i = 0; ; i++) {
      const response = await fetch("api/page", {
        method: "POST",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify(question),
        signal,
      });
      if (response.ok) {
        return response.json();
      }
      if (i === PATIENCE || (response.status !== 429 && response.status !== 503)) {
        throw new Error(`the server answered ${response.status}`);
      }
      await new Promise((resolve) => setTimeout(resolve, AGAIN_MS));
      signal.throwIfAborted();
    }
  }
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
