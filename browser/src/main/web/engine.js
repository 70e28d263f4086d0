// The pages' way to the engine: see PROTOCOL.md.

/** The questions that must never wait for a longer one have a worker of their own. */
const LIVE = new Set(["openLive", "step", "show", "closeLive"]);

/** A module with one empty struct: valid where WebAssembly has garbage collection. */
const STRUCT = new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0, 1, 3, 1, 0x5f, 0]);

/** Starts the engine; where the browser cannot run it, the local server answers what it can. */
export async function openEngine() {
  if (typeof WebAssembly !== "object" || !WebAssembly.validate(STRUCT)) {
    return new Server();
  }
  const engine = new Workers();
  await engine.ready;
  return engine;
}

class Workers {
  home = "worker";
  #live = new Lane();
  #long = new Lane();
  ready = Promise.all([this.#live.ready, this.#long.ready]);

  can() {
    return true;
  }

  ask(name, ...given) {
    const lane = name === "step" || name === "show" ? `squat ${given[0]}` : name;
    return (LIVE.has(name) ? this.#live : this.#long).ask(name, given, lane);
  }
}

/** One worker and the questions that it has not answered. */
class Lane {
  #worker = new Worker("worker.js", { type: "module" });
  #asked = new Map();
  #count = 0;
  ready = new Promise((resolve, reject) => {
    this.#worker.addEventListener("message", ({ data }) => {
      if ("ready" in data) {
        data.ready ? resolve() : reject(new Error(data.failure));
      } else {
        this.#settle(data);
      }
    });
    this.#worker.addEventListener("error", (event) => reject(new Error(event.message)));
  });

  ask(name, given, lane) {
    const id = ++this.#count;
    return new Promise((resolve, reject) => {
      this.#asked.set(id, { resolve, reject });
      this.#worker.postMessage({ id, name, arguments: given.map(text), lane });
    });
  }

  #settle({ id, answer, failure }) {
    const { resolve, reject } = this.#asked.get(id);
    this.#asked.delete(id);
    failure === undefined ? resolve(answer) : reject(new Error(failure));
  }
}

/** A browser without the engine asks the server that it came from. */
class Server {
  home = "server";
  #latest = 0;

  can(name) {
    return name === "predict";
  }

  async ask(name, scenario) {
    if (!this.can(name)) {
      throw new Error(`${name} needs a browser that can run the engine`);
    }
    const mine = ++this.#latest;
    const response = await fetch("api/predict", {
      method: "POST",
      headers: { "Content-Type": "application/json" },
      body: JSON.stringify(scenario),
    });
    const body = await response.json();
    if (mine !== this.#latest) {
      return undefined;
    }
    switch (response.status) {
      case 200:
        return { result: body };
      case 400:
        return { problem: body };
      case 501:
        return { unavailable: body.error };
      default:
        throw new Error(`the server answered ${response.status}`);
    }
  }
}

function text(value) {
  return typeof value === "string" ? value : JSON.stringify(value);
}
