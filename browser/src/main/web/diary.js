// The log on this device: a copy of what the server keeps and a queue of what it has not yet (DIARY.md). Where there is no server the copy is
// all there is.

const DATABASE = "talus";
const CURRENT = "talus-person";
const MOST_AT_ONCE = 200;
const AGAIN_MS = 5000;

/** Opens the copy and finds out whether a server keeps the log. */
export async function openDiary() {
  const diary = new Diary(await database());
  await diary.start();
  return diary;
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
  #heard = () => {};

  constructor(db) {
    this.#db = db;
  }

  /** Called when something came from another device. */
  onChange(heard) {
    this.#heard = heard;
  }

  async start() {
    const alone = document.documentElement.dataset.home === "device";
    this.home = !alone && (await this.#fetchToken()) ? "server" : "device";
    const people = await this.people();
    const current = localStorage.getItem(CURRENT);
    const known = people.find((one) => one.id === current) ?? (people.length === 1 ? people[0] : null);
    if (known) {
      await this.choose(known);
    }
  }

  async #fetchToken() {
    try {
      const response = await fetch("api/token");
      const isJson = (response.headers.get("Content-Type") ?? "").includes("json");
      this.#token = response.ok && isJson ? (await response.json()).token : null;
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
    return done(this.#db.transaction("people").objectStore("people").getAll());
  }

  /** Makes a person, here first. */
  async make(name) {
    const person = { id: crypto.randomUUID(), name, last: 0, unsent: true };
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
    const range = IDBKeyRange.bound([person.id, ""], [person.id, "\uffff"]);
    this.#events = await done(this.#db.transaction("events").objectStore("events").getAll(range));
    await this.sync();
  }

  /** The log as JSON Lines. */
  text() {
    return this.#events.map(({ event }) => `${JSON.stringify(event)}\n`).join("");
  }

  get isEmpty() {
    return this.#events.length === 0;
  }

  /** How many events no server has yet. */
  get waiting() {
    return this.home === "server" ? this.#events.filter(({ number }) => number === null).length : 0;
  }

  /** Keeps events that have no id yet; they are on this device when this settles. */
  async keep(events) {
    const fresh = events.map((event) => {
      const id = crypto.randomUUID();
      return { person: this.person.id, id, event: { id, ...event }, number: null };
    });
    await this.#write(fresh);
    this.#events.push(...fresh);
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
    if (this.home !== "server" || this.person === null) {
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
      await this.#make();
      while (this.waiting > 0) {
        await this.#send(this.#events.filter(({ number }) => number === null).slice(0, MOST_AT_ONCE));
      }
      await this.#take();
    } catch (failure) {
      console.warn(failure);
      this.#again = setTimeout(() => this.sync(), AGAIN_MS);
    }
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
    const { numbers } = await this.#post(`api/people/${this.person.id}/events`, { events: rows.map(({ event }) => event) });
    for (const row of rows) {
      row.number = numbers[row.id] ?? row.number;
    }
    await this.#write(rows);
  }

  async #take() {
    for (let more = true; more; ) {
      const response = await fetch(`api/people/${this.person.id}/events?after=${this.person.last}`);
      if (!response.ok) {
        throw new Error(`events: ${response.status}`);
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

  async #post(address, body, again = true) {
    const response = await fetch(address, {
      method: "POST",
      headers: { "Content-Type": "application/json", "X-Talus-Token": this.#token },
      body: JSON.stringify(body),
    });
    if (response.status === 403 && again && (await this.#fetchToken())) {
      return this.#post(address, body, false);
    }
    if (!response.ok) {
      throw new Error(`${address}: ${response.status} ${await response.text()}`);
    }
    return response.json();
  }

  /** Everything of this person as one text that can be taken back in. */
  backup() {
    const { id, name } = this.person;
    return JSON.stringify({ schema: "talus/device/1", person: { id, name }, events: this.#events.map(({ event }) => event) });
  }

  /** Takes a backup in; what is there already stays. */
  async restore(text) {
    const { schema, person, events } = JSON.parse(text);
    if (schema !== "talus/device/1") {
      throw new Error("no backup");
    }
    await this.#writePerson({ ...person, last: 0 });
    await this.#write(events.map((event) => ({ person: person.id, id: event.id, event, number: null })));
    await this.choose(person);
  }

  /** Takes this person's log from this device. */
  async forget() {
    const { id } = this.person;
    const transaction = this.#db.transaction(["events", "people"], "readwrite");
    transaction.objectStore("events").delete(IDBKeyRange.bound([id, ""], [id, "\uffff"]));
    await done(transaction.objectStore("people").delete(id));
    localStorage.removeItem(CURRENT);
    this.person = null;
    this.#events = [];
  }
}
