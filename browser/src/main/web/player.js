// A session, one set a screen. What is done is kept set by set; the clock is that of the sound.
import { html, render, useEffect, useRef, useState } from "./vendor/preact-htm.js";
import { moment, today } from "./care.js";
import { Cues } from "./cues.js";

const UNASKED = "talus-unasked";
const MODE = "talus-sound";
const FRAME_MS = 100;
const SIDES = new Set(["left", "right"]);

/** By how much a press changes how long a hold was, s. */
const SECONDS_AT_ONCE = 5;

export class Player {
  #root;
  #title;
  #care;
  #diary;
  #app;
  #session = null;
  #variant = "";
  #index = 0;
  #phase = "idle";
  #waited = "running";
  #position = "";
  #since = 0;
  #began = 0;
  #restS = 0;
  #cues = null;
  #beat = 0;
  #lock = null;
  #mode = localStorage.getItem(MODE) ?? "sounds";
  #left = new Set();
  #reps = 0;
  #held = 0;
  #timed = false;
  #setId = "";
  #overAt = "";
  #ended = 0;
  #told = "";
  #hurt = null;

  constructor({ root, title }, { care, diary }, app) {
    root.replaceChildren();
    this.#root = root;
    this.#title = title;
    this.#care = care;
    this.#diary = diary;
    this.#app = app;
    document.addEventListener("visibilitychange", () => this.#wake());
  }

  /** Opens today's session where it was left. */
  async show(variant) {
    this.stop();
    await this.#keepUnasked();
    this.#variant = variant;
    const { session } = await this.#care.ask("session", this.#diary.text(), today(), variant);
    if (!session) {
      this.#app.go("today");
      return;
    }
    this.#session = session;
    this.#left = new Set();
    this.#told = "";
    this.#index = session.steps.findIndex((step) => !step.done);
    this.#phase = this.#index < 0 ? "over" : "idle";
    this.#render();
  }

  /** Ends what sounds; what was done is kept. */
  stop() {
    this.#keepUnasked().catch(this.#app.failed);
    clearInterval(this.#beat);
    this.#cues?.close();
    this.#cues = null;
    this.#lock?.release().catch(() => {});
    this.#lock = null;
    this.#phase = "idle";
  }

  get #step() {
    return this.#session.steps[this.#index];
  }

  async #begin() {
    if (this.#cues !== null) {
      return;
    }
    this.#cues = new Cues();
    this.#cues.mode = this.#mode;
    await this.#cues.open();
    await this.#wake();
    this.#beat = setInterval(() => this.#tick(), FRAME_MS);
    this.#position = this.#step.position;
    this.#start(0);
  }

  async #wake() {
    if (this.#cues !== null && document.visibilityState === "visible" && this.#phase !== "paused") {
      this.#lock = (await navigator.wakeLock?.request("screen").catch(() => null)) ?? null;
    }
  }

  /** Lays all cues of a set on the clock: rest, getting ready, each repetition, the end. */
  #start(restS = this.#step.restS, from = this.#cues.now) {
    const step = this.#step;
    const before = this.#session.steps[this.#index - 1];
    this.#restS = restS;
    this.#began = from;
    this.#phase = "running";
    this.#timed = false;
    this.#reps = step.reps;
    this.#held = step.holdS;
    this.#told = "";
    const work = this.#began + restS + step.readyS;
    if (before?.exercise === step.exercise && before.side !== step.side) {
      this.#cues.lay("switch", this.#began);
    }
    this.#cues.lay("start", work);
    const repS = step.moveS + step.pauseS + step.returnS;
    if (step.mode === "reps" && repS > 0) {
      for (let k = 0; k < step.reps; k++) {
        this.#cues.lay("tick", work + k * repS);
        this.#cues.lay("back", work + k * repS + step.moveS + step.pauseS);
      }
    }
    if (step.mode === "hold") {
      for (let k = 1; k < step.reps; k++) {
        this.#cues.lay("tick", work + k * step.holdS);
      }
    }
    this.#cues.lay("stop", work + step.workS, () => this.#tick());
    this.#cues.speak(step.say);
    this.#render();
  }

  /** Waits until the person is where the next exercise begins; the rest goes on meanwhile. */
  #moves(since) {
    this.#since = since;
    this.#phase = "moving";
    this.#told = "";
    this.#cues.lay("switch", this.#cues.now);
    this.#cues.speak(this.#step.takeUp);
    this.#render();
  }

  #inPlace() {
    if (this.#phase === "moving") {
      this.#position = this.#step.position;
      this.#start(Math.max(0, this.#step.restS - (this.#cues.now - this.#since)));
    }
  }

  /** Where the set is: its part and the seconds left of it. */
  #now() {
    const step = this.#step;
    const gone = this.#cues === null ? 0 : this.#cues.now - this.#began;
    const ends = [
      ["rest", this.#restS],
      ["ready", this.#restS + step.readyS],
      ["work", this.#restS + step.readyS + step.workS],
    ];
    const [part, end] = ends.find(([, at]) => gone < at) ?? ["over", 0];
    return { part, left: Math.max(0, end - gone), gone };
  }

  #tick() {
    if (this.#phase !== "running") {
      return;
    }
    if (this.#now().part === "over") {
      this.#timed = true;
      navigator.vibrate?.(200);
      this.#setOver(this.#began + this.#restS + this.#step.readyS + this.#step.workS);
    }
    this.#render();
  }

  get #isLastOfExercise() {
    return !this.#session.steps.slice(this.#index + 1).some((step) => step.exercise === this.#step.exercise && !step.done && !this.#left.has(step.exercise));
  }

  /** @param at when, on the clock of the sound */
  #setOver(at = this.#cues.now) {
    if (this.#phase !== "running") {
      return;
    }
    const early = !this.#timed;
    if (early) {
      this.#cues.clear();
      this.#doneSoFar();
    }
    this.#setId = crypto.randomUUID();
    this.#overAt = moment();
    this.#ended = at;
    if (early || this.#isLastOfExercise) {
      this.#phase = "asking";
      localStorage.setItem(UNASKED, JSON.stringify({ person: this.#diary.person.id, event: this.#setEvent(null) }));
      this.#render();
    } else {
      this.#keepSet(null).then(() => this.#next(at)).catch(this.#app.failed);
    }
  }

  /** Of a hold what its clock says; repetitions are asked for. */
  #doneSoFar() {
    const step = this.#step;
    const worked = Math.max(0, Math.floor(this.#cues.now - this.#began - this.#restS - step.readyS));
    if (step.mode === "hold" && step.reps > 1) {
      this.#reps = Math.min(step.reps, Math.floor(worked / step.holdS));
    } else if (step.mode !== "reps") {
      this.#held = Math.min(step.holdS, worked);
    }
  }

  /** The set as it is done so far. */
  #setEvent(effort) {
    const step = this.#step;
    const isReps = step.mode === "reps";
    const work = isReps ? { reps: step.reps, loadKg: step.loadKg } : { reps: step.reps, holdS: step.holdS };
    const data = {
      exercise: step.exercise,
      side: step.side,
      target: { ...work, sets: step.of },
      actual: { ...work, reps: this.#reps, ...(isReps ? {} : { holdS: this.#held }) },
      source: this.#timed ? "timer" : "self",
      ...(effort === null ? {} : { effort }),
    };
    return { id: this.#setId, at: this.#overAt, kind: "set", data };
  }

  async #keepSet(effort) {
    const event = this.#setEvent(effort);
    this.#phase = "kept";
    await this.#diary.keep([event]);
    localStorage.removeItem(UNASKED);
  }

  /** A set whose effort nobody told is kept without it; also one whose page was closed over the question. */
  async #keepUnasked() {
    if (this.#phase === "asking") {
      this.#index++;
      this.#phase = "kept";
    }
    const { person, event } = JSON.parse(localStorage.getItem(UNASKED) ?? "{}");
    if (event && person === this.#diary.person?.id) {
      await this.#diary.keep([event]);
      localStorage.removeItem(UNASKED);
    }
  }

  /** How the set was; a second press says nothing more. */
  async #effort(effort) {
    if (this.#phase === "asking") {
      await this.#keepSet(effort);
      this.#next(this.#ended, this.#cues.now - this.#ended);
    }
  }

  /**
   * Goes on to the next set, which rests from the end of the one before.
   *
   * @param at when that was, on the clock of the sound
   * @param gone seconds since then that a question took: they are rest, and nothing begins before they are over
   * @param waits whether nothing begins before the person says so
   */
  #next(at = this.#cues.now, gone = 0, waits = false) {
    do {
      this.#index++;
    } while (this.#index < this.#session.steps.length && (this.#step.done || this.#left.has(this.#step.exercise)));
    if (this.#index >= this.#session.steps.length) {
      this.stop();
      this.#phase = "over";
      this.#render();
    } else if (waits || this.#step.position !== this.#position) {
      this.#moves(at);
    } else {
      this.#start(Math.max(this.#step.restS, gone), at);
    }
  }

  async #pause() {
    this.#waited = this.#phase;
    this.#phase = "paused";
    await this.#cues.pause();
    this.#render();
  }

  async #goOn() {
    await this.#cues.goOn();
    this.#phase = this.#waited;
    await this.#wake();
    this.#render();
  }

  /** Stops at once, then asks where and how much; a page that is closed over the question keeps that it hurt. */
  async #hurts() {
    const step = this.#step;
    this.#cues.clear();
    if (this.#phase === "paused") {
      await this.#cues.goOn();
    }
    this.#phase = "hurting";
    this.#hurt = {
      id: crypto.randomUUID(),
      at: moment(),
      kind: "hurt",
      data: { exercise: step.exercise, ...(SIDES.has(step.side) ? { side: step.side } : {}) },
    };
    localStorage.setItem(UNASKED, JSON.stringify({ person: this.#diary.person.id, event: this.#hurt }));
    this.#render();
  }

  /** @param felt `{region, side, discomfort}`, or null of who only stops */
  async #stopped(felt) {
    if (this.#phase !== "hurting") {
      return;
    }
    this.#phase = "kept";
    const { id, at, kind, data } = this.#hurt;
    this.#left.add(data.exercise);
    if (felt === null) {
      await this.#diary.keep([this.#hurt]);
    } else {
      const { discomfort, ...place } = felt;
      await this.#diary.keep([
        { id, at, kind, data: { exercise: data.exercise, ...place } },
        { at, kind: "rating", data: { when: "peak", ...place, discomfort } },
      ]);
    }
    localStorage.removeItem(UNASKED);
    const { session } = await this.#care.ask("session", this.#diary.text(), today(), this.#variant);
    if (session.steps.length === 0) {
      this.stop();
      this.#app.go("today");
      return;
    }
    this.#next(this.#cues.now, 0, true);
    this.#told = this.#session.words.hurtNoted;
    this.#render();
  }

  async #skip() {
    this.#cues.clear();
    if (this.#phase === "paused") {
      await this.#cues.goOn();
    }
    this.#next();
  }

  /** Does another exercise in place of this one, in this set and those that follow. */
  #swap(other) {
    const own = this.#step.exercise;
    this.#session.steps = this.#session.steps.map((step, i) =>
      i >= this.#index && step.exercise === own
        ? (step.instead.find((one) => one.step.exercise === other)?.step ?? step)
        : step,
    );
    if (this.#phase === "running" || this.#phase === "moving") {
      this.#cues.clear();
      if (this.#step.position === this.#position) {
        this.#start(0);
      } else {
        this.#moves(this.#cues.now);
      }
    }
    this.#render();
  }

  #setMode(mode) {
    this.#mode = mode;
    localStorage.setItem(MODE, mode);
    if (this.#cues !== null) {
      this.#cues.mode = mode;
    }
    this.#render();
  }

  #render() {
    this.#title.textContent = this.#phase === "over" ? this.#session.words.allDone : (this.#step?.name ?? "");
    const act = (what) => () => Promise.resolve(what()).catch(this.#app.failed);
    render(
      html`<${View}
        session=${this.#session}
        step=${this.#step}
        index=${this.#index}
        phase=${this.#phase}
        waited=${this.#waited}
        now=${this.#step ? this.#now() : null}
        reps=${this.#reps}
        held=${this.#held}
        mode=${this.#mode}
        told=${this.#told}
        act=${{
          begin: act(() => this.#begin()),
          pause: act(() => this.#pause()),
          goOn: act(() => this.#goOn()),
          skip: act(() => this.#skip()),
          swap: (other) => act(() => this.#swap(other)),
          hurts: act(() => this.#hurts()),
          stopped: (felt) => this.#stopped(felt).catch(this.#app.failed),
          inPlace: act(() => this.#inPlace()),
          done: act(() => this.#setOver()),
          reps: (by) => {
            this.#reps = Math.max(0, this.#reps + by);
            this.#render();
          },
          held: (by) => {
            this.#held = Math.max(0, this.#held + by);
            this.#render();
          },
          effort: (effort) => this.#effort(effort).catch(this.#app.failed),
          mode: (mode) => this.#setMode(mode),
        }}
      />`,
      this.#root,
    );
  }
}

function View({ session, step, index, phase, waited, now, reps, held, mode, told, act }) {
  const { words, steps } = session;
  if (phase === "over") {
    return html`<p><a class="primary" href="#check-in/after">${words.sayHow}</a></p>`;
  }
  const moving = phase === "moving" || (phase === "paused" && waited === "moving");
  return html`
    <div class="session" data-phase=${phase} data-place=${index}>
      <progress value=${index} max=${steps.length}></progress>
      <p class="quiet">${step.setText}${step.sideText && ` \u00b7 ${step.sideText}`} \u00b7 ${step.dose}</p>
      ${told && html`<p class="notice soft" role="status">${told}</p>`}
      <img src=${`drawings/${step.exercise}.svg`} alt="" width="600" height="320" />
      <p class="cue">${step.cue}</p>
      ${phase !== "asking" && phase !== "hurting" && html`<${HowTo} key=${step.exercise} words=${words} step=${step} />`}
      ${phase === "idle" && html`<p class="quiet">${session.takes}</p>`}
      ${moving && html`<p class="notice soft" role="status">${step.takeUp} ${words.clockWaits}</p>`}
      ${(phase === "running" || phase === "paused") &&
      !moving &&
      html`<p class="clock" role="timer" data-part=${now.part}>
        <span class="clock-part">${words[now.part] ?? words.done}</span>
        <span class="clock-left">${Math.ceil(now.left)}</span>
      </p>`}
      ${phase === "asking" && html`<${Asked} words=${words} step=${step} reps=${reps} held=${held} act=${act} />`}
      ${phase === "hurting" && html`<${Hurt} words=${words.hurt} side=${step.side} stopped=${act.stopped} />`}
      <p class="actions">
        ${phase === "moving" && html`<${InPlace} key=${step.exercise} text=${words.inPlace} press=${act.inPlace} />
          <button type="button" class="plain" onClick=${act.pause}>${words.pause}</button>`}
        ${phase === "idle" && html`<button type="button" class="primary" onClick=${act.begin}>${words.begin}</button>`}
        ${phase === "running" &&
        html`<button type="button" class="primary" onClick=${act.pause}>${words.pause}</button>
          <button type="button" class="plain" onClick=${act.done}>${words.done}</button>`}
        ${phase === "paused" && html`<button type="button" class="primary" onClick=${act.goOn}>${words.goOn}</button>`}
        ${(phase === "running" || phase === "paused" || phase === "moving") &&
        html`<button type="button" class="plain" onClick=${act.skip}>${words.skip}</button>
          <button type="button" class="plain hurts" onClick=${act.hurts}>${words.hurts}</button>`}
        <a class="plain" href="#today">${words.end}</a>
      </p>
      ${(phase === "idle" || phase === "running" || phase === "moving") &&
      step.instead.length > 0 &&
      html`<p class="actions">
        ${step.instead.map((one) => html`<button type="button" class="plain" onClick=${act.swap(one.step.exercise)}>${one.text}</button>`)}
      </p>`}
      <div class="switch" role="group">
        ${["sounds", "voice", "quiet"].map(
          (one) => html`<button type="button" aria-pressed=${one === mode} onClick=${() => act.mode(one)}>${words[one]}</button>`,
        )}
      </div>
    </div>
  `;
}

function Asked({ words, step, reps, held, act }) {
  const counts = step.mode === "reps" || step.reps > 1;
  const [asked, value, change, by] = counts ? [words.howMany, reps, act.reps, 1] : [words.howLong, held, act.held, SECONDS_AT_ONCE];
  return html`
    <div class="counted" role="group" aria-label=${asked}>
      <span>${asked}</span>
      <button type="button" class="plain" aria-label=${words.fewer} onClick=${() => change(-by)}>−</button>
      <output>${value}</output>
      <button type="button" class="plain" aria-label=${words.more} onClick=${() => change(by)}>+</button>
    </div>
    <p>${words.howWas}</p>
    <p class="actions">
      ${["easy", "right", "hard"].map(
        (effort) => html`<button type="button" class="primary" onClick=${() => act.effort(effort)}>${words[effort]}</button>`,
      )}
    </p>
  `;
}

/** How the exercise goes and when to end it, to be opened. */
function HowTo({ words, step }) {
  return html`<details class="twin">
    <summary>${words.steps}</summary>
    <ol>
      ${step.steps.map((text) => html`<li>${text}</li>`)}
    </ol>
    ${step.stopRules.length > 0 &&
    html`<p><strong>${words.stopRules}</strong></p>
      <ul>
        ${step.stopRules.map((text) => html`<li>${text}</li>`)}
      </ul>`}
  </details>`;
}

const focused = (element) => element?.focus();

/** Has the focus as soon as it is there, so that one key goes on. */
function InPlace({ text, press }) {
  return html`<button type="button" class="primary" ref=${focused} onClick=${press}>${text}</button>`;
}

function Hurt({ words, side, stopped }) {
  const [region, setRegion] = useState(null);
  const [where, setWhere] = useState(SIDES.has(side) ? side : null);
  const [much, setMuch] = useState(null);
  const first = useRef(null);
  useEffect(() => first.current.focus(), []);
  const sided = region !== null && region !== "back";
  const felt = { region, ...(sided && where !== null ? { side: where } : {}), discomfort: much };
  const numbers = [...Array(11).keys()].map((n) => ({ value: n, text: n }));
  return html`
    <div class="hurt">
      <p class="actions">
        <button type="button" class="primary" ref=${first} onClick=${() => stopped(null)}>${words.justStop}</button>
      </p>
      <${Picked} name="region" label=${words.where} options=${words.regions} value=${region} onPick=${setRegion} />
      ${sided && html`<${Picked} name="side" label=${words.side} options=${words.sides} value=${where} onPick=${setWhere} />`}
      <${Picked} name="much" label=${words.much} options=${numbers} value=${much} onPick=${setMuch} />
      <p class="scale-ends"><span>${words.low}</span><span>${words.high}</span></p>
      <p class="actions">
        <button type="button" class="plain" disabled=${region === null || much === null} onClick=${() => stopped(felt)}>
          ${words.keep}
        </button>
      </p>
    </div>
  `;
}

/** One of a few, as chips. */
function Picked({ name, label, options, value, onPick }) {
  return html`<fieldset class="scale" id=${`hurt-${name}`}>
    <legend>${label}</legend>
    <div class="scale-steps">
      ${options.map(
        (one) => html`<label>
          <input type="radio" name=${`hurt-${name}`} value=${String(one.value)} checked=${one.value === value} onChange=${() => onPick(one.value)} />
          <span>${one.text}</span>
        </label>`,
      )}
    </div>
  </fieldset>`;
}
