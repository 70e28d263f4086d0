// The log on this device: a copy of what the server keeps and a queue of what it has not yet (DIARY.md). Where there is no server the copy is
// all there is.

const DATABASE = "talus";
const CURRENT = "talus-person";
const HOME = "talus-home";
const FILE = "talus/person/1";
const FORBIDDEN = 403;
const MOST_AT_ONCE = 200;
const AGAIN_MS = 5000;

/** Opens the copy and finds out whether a server keeps the log. */
export async function openDiary() {
  const diary = new Diary(await database());
  await diary.start();
  return diary;
}

/** Whether this browser or its server keeps anybody's log. */
export async function isKept() {
  if (localStorage.getItem(CURRENT) !== null) {
    return true;
  }
  const response = await fetch("api/people").catch(() => null);
  const isJson = response?.ok && (response.headers.get("Content-Type") ?? "").includes("json");
  return isJson && (await response.json()).people.length > 0;
}

function database() {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(DATABASE, 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore("events", { keyPath: ["person", "id"] });
      opening.result.createObjectStore("people", { keyPath: "id" });
    };
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
}

function done(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

class Diary {
  /** `"server"`: a server keeps the log; `"device"`: this browser does. */
  home = "device";
  person = null;
  #db;
  #events = [];
  #token = null;
  #syncing = null;
  #again = 0;
  #making = null;
  #heard = () => {};
  #missed = () => {};
  #shownOut = false;
  #others = new BroadcastChannel("talus-diary");

  constructor(db) {
    this.#db = db;
  }

  /** Called when something came from another device or another page. */
  onChange(heard) {
    this.#heard = heard;
  }

  /**
   * Called with `"refused"` when an event could not be kept, with `"gone"` when the person was erased elsewhere, with `"shownOut"` when
   * the server does not let this device in any more.
   */
  onMiss(missed) {
    this.#missed = missed;
    if (this.#shownOut) {
      missed("shownOut");
    }
  }

  async start() {
    // without an answer the copy waits for the server that it once had
    const alone = document.documentElement.dataset.home === "device";
    this.home = !alone && ((await this.#fetchToken()) || localStorage.getItem(HOME) === "server") ? "server" : "device";
    localStorage.setItem(HOME, this.home);
    this.#others.onmessage = ({ data }) => this.#reload(data).catch((failure) => console.warn(failure));
    addEventListener("online", () => this.sync());
    document.addEventListener("visibilitychange", () => document.visibilityState === "visible" && this.sync());
    // on a server several people may keep a diary: a browser shows whom it was told to show
    const known = (await this.#known()).find((one) => one.id === localStorage.getItem(CURRENT));
    if (known) {
      await this.choose(known);
    }
  }

  async #fetchToken() {
    try {
      const response = await fetch("api/token");
      const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
      this.#token = response.ok && isJson ? (await response.json()).token : null;
      this.#letIn(response);
    } catch {
      this.#token = null;
    }
    return this.#token !== null;
  }

  /** Everybody whose log is kept here. */
  async people() {
    if (this.home === "server") {
      try {
        const response = await fetch("api/people");
        if (response.ok) {
          return (await response.json()).people;
        }
      } catch {
        // the copy answers while the server does not
      }
    }
    return this.#known();
  }

  /** Everybody who was shown in this browser. */
  #known() {
    return done(this.#db.transaction("people").objectStore("people").getAll());
  }

  /** Makes a person, here first. */
  async make(name) {
    const person = { id: crypto.randomUUID(), name, last: 0, unsent: true, createdMs: Date.now() };
    await this.#writePerson(person);
    await this.choose(person);
  }

  /** Shows this person's log from now on. */
  async choose(person) {
    const known = await done(this.#db.transaction("people").objectStore("people").get(person.id));
    this.person = known ?? { id: person.id, name: person.name, last: 0 };
    if (!known) {
      await this.#writePerson(this.person);
    }
    localStorage.setItem(CURRENT, person.id);
    this.#events = await this.#stored();
    await this.sync();
  }

  async #stored() {
    const { id } = this.person;
    const range = IDBKeyRange.bound([id, ""], [id, "\uffff"]);
    const rows = await done(this.#db.transaction("events").objectStore("events").getAll(range));
    return rows.sort((a, b) => (a.number ?? Infinity) - (b.number ?? Infinity) || (a.made ?? 0) - (b.made ?? 0) || 0);
  }

  /** Another page of this browser has kept something. */
  async #reload(person) {
    if (this.person?.id === person) {
      this.#events = await this.#stored();
      this.#heard();
    }
  }

  /** The log as JSON Lines. */
  text() {
    return this.#kept().map(({ event }) => `${JSON.stringify(event)}\n`).join("");
  }

  /** Without those that no log takes. */
  #kept() {
    return this.#events.filter(({ refused }) => !refused);
  }

  #queue() {
    return this.#kept().filter(({ number }) => number === null);
  }

  get isEmpty() {
    return this.#events.length === 0;
  }

  /** How many events no server has yet. */
  get waiting() {
    return this.home === "server" ? this.#queue().length : 0;
  }

  /** Keeps what somebody says first of all: who has no diary yet gets one by this name, with a number where others have one. */
  async keepOfSomebody(events, name) {
    if (this.person === null) {
      this.#making ??= this.#makeSomebody(name);
      await this.#making;
    }
    await this.keep(events);
  }

  /** One at a time: a second press makes nobody else. */
  async #makeSomebody(name) {
    try {
      const others = await this.people();
      await this.make(others.length === 0 ? name : `${name} ${others.length + 1}`);
    } finally {
      this.#making = null;
    }
  }

  /** Keeps events, each once by its id, which is made when there is none; they are on this device when this settles. */
  async keep(events) {
    const recordedMs = Date.now();
    const fresh = events
      .map((event) => ({ id: crypto.randomUUID(), ...event }))
      .filter(({ id }) => !this.#events.some((row) => row.id === id))
      .map((event, i) => ({
        person: this.person.id,
        id: event.id,
        event,
        number: null,
        recordedMs,
        made: this.#events.length + i,
      }));
    await this.#write(fresh);
    this.#events.push(...fresh);
    this.#others.postMessage(this.person.id);
    this.sync();
  }

  #write(rows) {
    return new Promise((resolve, reject) => {
      const transaction = this.#db.transaction("events", "readwrite", { durability: "strict" });
      rows.forEach((row) => transaction.objectStore("events").put(row));
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  }

  /** Sends what waits and takes what is new; tries again later when there is no answer. */
  async sync() {
    if (this.home !== "server" || this.person === null || this.person.gone) {
      return;
    }
    this.#syncing ??= this.#exchange().finally(() => {
      this.#syncing = null;
    });
    await this.#syncing;
  }

  async #exchange() {
    clearTimeout(this.#again);
    try {
      if (this.#token === null && !(await this.#fetchToken())) {
        throw new Error("no answer");
      }
      await this.#make();
      do {
        while (this.waiting > 0) {
          await this.#send(this.#queue().slice(0, MOST_AT_ONCE));
        }
        await this.#take();
        // what was kept meanwhile goes along
      } while (this.waiting > 0);
    } catch (failure) {
      if (failure.status === 404) {
        await this.#erasedElsewhere();
      } else {
        this.#letIn(failure);
        console.warn(failure);
        this.#again = setTimeout(() => this.sync(), AGAIN_MS);
      }
    }
  }

  /** Only paired devices, which come by https, can be shown out. Said once until it is let in again; no answer says neither. */
  #letIn({ ok, status }) {
    if (status === FORBIDDEN && location.protocol === "https:" && !this.#shownOut) {
      this.#shownOut = true;
      this.#missed("shownOut");
    } else if (ok) {
      this.#shownOut = false;
    }
  }

  /** Nobody makes the person again but the person. */
  async #erasedElsewhere() {
    this.person.gone = true;
    await this.#writePerson(this.person);
    this.#missed("gone");
  }

  /** A person made here is made there once: one who was erased elsewhere is not made again. */
  async #make() {
    if (this.person.unsent) {
      const { id, name } = this.person;
      await this.#post("api/people", { id, name });
      this.person.unsent = false;
      await this.#writePerson(this.person);
    }
  }

  #writePerson(person) {
    return done(this.#db.transaction("people", "readwrite").objectStore("people").put(person));
  }

  async #send(rows) {
    let answer;
    try {
      answer = await this.#post(`api/people/${this.person.id}/events`, { events: rows.map(({ event }) => event) });
    } catch (failure) {
      await this.#putAside(rows, failure);
      return;
    }
    for (const row of rows) {
      row.number = answer.numbers[row.id] ?? row.number;
    }
    // what was stored first under such an id comes with the next events
    const first = answer.different.map((id) => answer.numbers[id] - 1);
    this.person.last = Math.min(this.person.last, ...first);
    await this.#write(rows);
  }

  /** An event that the server does not take leaves the queue, so that the others go on. */
  async #putAside(rows, failure) {
    const wrong = failure.status === 400 ? rows[/^events\[(\d+)\]/.exec(failure.path)?.[1]] : undefined;
    if (wrong === undefined) {
      throw failure;
    }
    wrong.refused = true;
    await this.#write([wrong]);
    this.#missed("refused");
    this.#heard();
  }

  async #take() {
    for (let more = true; more; ) {
      const response = await fetch(`api/people/${this.person.id}/events?after=${this.person.last}`);
      if (!response.ok) {
        throw await failureOf(response);
      }
      const answer = await response.json();
      await this.#merge(answer.events);
      this.person.last = answer.last;
      await this.#writePerson(this.person);
      more = answer.more;
    }
  }

  async #merge(come) {
    const known = new Map(this.#events.map((row) => [row.id, row]));
    const rows = come.map(({ number, event }) => ({ person: this.person.id, id: event.id, event, number }));
    await this.#write(rows);
    const fresh = rows.filter((row) => !known.has(row.id));
    rows.filter((row) => known.has(row.id)).forEach((row) => Object.assign(known.get(row.id), row));
    this.#events.push(...fresh);
    if (fresh.length > 0) {
      this.#heard();
    }
  }

  #post(address, body) {
    return this.#change("POST", address, JSON.stringify(body));
  }

  async #change(method, address, body, again = true) {
    const headers = { "X-Talus-Token": this.#token, ...(body === undefined ? {} : { "Content-Type": "application/json" }) };
    const response = await fetch(address, { method, headers, body });
    if (response.status === FORBIDDEN && again && (await this.#fetchToken())) {
      return this.#change(method, address, body, false);
    }
    if (!response.ok) {
      throw await failureOf(response);
    }
    return response.json();
  }

  /** Everything of this person as one file: `{name, text}`. The server's own where it keeps the log. */
  async file() {
    const { id, name, createdMs = 0 } = this.person;
    if (this.home === "server") {
      await this.sync();
      const response = await fetch(`api/people/${id}/export`);
      if (!response.ok) {
        throw await failureOf(response);
      }
      return response.text();
    }
    const events = this.#kept().map(({ event, recordedMs = 0 }, i) => ({ number: i + 1, recordedMs, event }));
    return `${JSON.stringify({ schema: FILE, person: { id, name, createdMs }, events }, null, 1)}\n`;
  }

  /** Takes such a file in; what is there already stays. False when it is no such file. */
  async restore(text) {
    const { schema, person, events } = parsed(text);
    if (schema !== FILE) {
      return false;
    }
    const { id, name, createdMs } = person;
    const known = await done(this.#db.transaction("people").objectStore("people").get(id));
    await this.#writePerson({ last: 0, unsent: true, ...known, id, name, createdMs, gone: false });
    this.person = { id };
    const there = new Set((await this.#stored()).map((row) => row.id));
    const fresh = events.filter(({ event }) => !there.has(event.id));
    await this.#write(
      fresh.map(({ event, recordedMs, number }) => ({ person: id, id: event.id, event, number: null, recordedMs, made: number })),
    );
    await this.choose(person);
    this.#others.postMessage(id);
    return true;
  }

  /** Erases this person, on the server too where it keeps the log. */
  async erase() {
    if (this.home === "server" && !this.person.gone) {
      const { outOfReach } = await this.#change("DELETE", `api/people/${this.person.id}`);
      await this.forget();
      return outOfReach;
    }
    await this.forget();
    return [];
  }

  /** Takes this person's log from this device. */
  async forget() {
    const { id } = this.person;
    const transaction = this.#db.transaction(["events", "people"], "readwrite");
    transaction.objectStore("events").delete(IDBKeyRange.bound([id, ""], [id, "\uffff"]));
    await done(transaction.objectStore("people").delete(id));
    localStorage.removeItem(CURRENT);
    clearTimeout(this.#again);
    this.person = null;
    this.#events = [];
    this.#others.postMessage(id);
  }
}

function parsed(text) {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

/** What a server answered instead of what was asked for. */
async function failureOf(response) {
  const said = parsed(await response.text());
  return Object.assign(new Error(`${response.url}: ${response.status}`), { status: response.status, path: said.problems?.[0]?.path });
}
