// The wall test with the phone on the shin. What its sensor tells is handed to the rules; they say when it is still and how far it leaned.
import { html, render } from "./vendor/preact-htm.js";
import { moment, today } from "./care.js";
import { Cues, speak } from "./cues.js";
import { Stop } from "./parts.js";

const SIDES = ["left", "right"];
const WINDOW_MS = 1500;
const ASK_EVERY_MS = 200;
const FIRST_READING_MS = 2000;

export class TiltTest {
  #root;
  #title;
  #care;
  #diary;
  #app;
  #test = null;
  #phase = "intro";
  #side = 0;
  #readings = [];
  #standing = null;
  #trials = { left: [], right: [] };
  #stop = { left: "", right: "" };
  #hurt = { left: false, right: false };
  #cues = null;
  #beat = 0;
  #asking = false;
  #listen = (event) => this.#heard(event);

  constructor({ root, title }, { care, diary }, app) {
    this.#root = root;
    this.#title = title;
    this.#care = care;
    this.#diary = diary;
    this.#app = app;
  }

  async show() {
    this.stop();
    const { tilt } = await this.#care.ask("tilt", this.#diary.text(), today());
    if (!tilt) {
      this.#app.go("today");
      return;
    }
    if (tilt.first) {
      this.#app.go(tilt.first);
      return;
    }
    this.#test = tilt;
    this.#side = 0;
    this.#trials = { left: [], right: [] };
    this.#stop = { left: "", right: "" };
    this.#hurt = { left: false, right: false };
    this.#to("intro");
  }

  stop() {
    removeEventListener("deviceorientation", this.#listen);
    clearInterval(this.#beat);
    this.#cues?.close();
    this.#cues = null;
  }

  get #name() {
    return SIDES[this.#side];
  }

  #to(phase) {
    this.#phase = phase;
    this.#render();
    const said = this.#test.words[phase];
    if (said && this.#cues) {
      speak(said);
    }
  }

  /** Called from a press: some phones ask only then. */
  async #begin() {
    const failure = await this.#permission();
    if (failure) {
      this.#to(failure);
      return;
    }
    this.#cues = new Cues();
    await this.#cues.open();
    this.#readings = [];
    addEventListener("deviceorientation", this.#listen);
    await new Promise((resolve) => setTimeout(resolve, FIRST_READING_MS));
    if (this.#readings.length === 0) {
      this.stop();
      this.#to("noSensor");
      return;
    }
    this.#beat = setInterval(() => this.#look().catch(this.#app.failed), ASK_EVERY_MS);
    this.#to("stand");
  }

  async #permission() {
    if (!isSecureContext) {
      return "insecure";
    }
    if (!("DeviceOrientationEvent" in window)) {
      return "noSensor";
    }
    if (typeof DeviceOrientationEvent.requestPermission !== "function") {
      return null;
    }
    const answer = await DeviceOrientationEvent.requestPermission().catch(() => "denied");
    return answer === "granted" ? null : "denied";
  }

  #heard({ timeStamp, beta, gamma }) {
    if (beta === null || gamma === null) {
      return;
    }
    this.#readings.push([timeStamp, beta, gamma]);
    while (this.#readings[0][0] < timeStamp - WINDOW_MS) {
      this.#readings.shift();
    }
  }

  /** Whether it is held still now, and what that is: standing, leaning, or standing again. */
  async #look() {
    if (this.#asking || !["stand", "lean", "back"].includes(this.#phase)) {
      return;
    }
    this.#asking = true;
    try {
      const phase = this.#phase;
      const readings = [...this.#readings];
      const answer = await this.#care.ask("lean", { readings, standing: this.#standing ?? [] });
      if (phase !== this.#phase || !answer.still) {
        return;
      }
      if (phase === "stand") {
        this.#standing = readings;
        this.#sound("start");
        this.#to("lean");
      } else if (phase === "lean" && answer.leans) {
        this.#trials[this.#name].push(answer.deg);
        this.#sound("stop");
        this.#to(this.#trials[this.#name].length >= this.#test.trials ? "stopped" : "back");
      } else if (phase === "back" && !answer.leans) {
        this.#standing = readings;
        this.#sound("start");
        this.#to("lean");
      }
    } finally {
      this.#asking = false;
    }
  }

  #sound(name) {
    this.#cues.lay(name, this.#cues.now);
  }

  #discard() {
    this.#trials[this.#name].pop();
    this.#to("back");
  }

  #stoppedBy(reason) {
    this.#stop[this.#name] = reason;
    if (this.#side === 0) {
      this.#side = 1;
      this.#standing = null;
      this.#to("stand");
    } else {
      this.stop();
      this.#to("result");
    }
  }

  async #finish() {
    const values = { action: "test" };
    for (const side of SIDES) {
      this.#trials[side].forEach((deg, i) => {
        values[`${side}${i + 1}`] = String(deg);
      });
      values[`${side}Stop`] = this.#stop[side];
    }
    const answer = await this.#care.ask("submit", this.#diary.text(), moment(), "test/tilt", values);
    if (answer.problems) {
      throw new Error(JSON.stringify(answer.problems));
    }
    await this.#diary.keep(answer.events);
    this.#app.go(answer.go);
  }

  #hurts() {
    this.#hurt[this.#name] = true;
    this.#to(this.#trials[this.#name].length > 0 ? "stopped" : "hurt");
  }

  #render() {
    const { words } = this.#test;
    const sided = ["stand", "lean", "back", "hurt", "stopped"].includes(this.#phase);
    this.#title.textContent = sided ? words[this.#name] : words.title;
    // read from where one stands at the wall
    this.#title.classList.toggle("measure-side", ["stand", "lean", "back"].includes(this.#phase));
    const act = (what) => () => Promise.resolve(what()).catch(this.#app.failed);
    render(
      html`<${View}
        test=${this.#test}
        phase=${this.#phase}
        side=${this.#name}
        trials=${this.#trials}
        hurt=${this.#hurt[this.#name]}
        act=${{
          begin: act(() => this.#begin()),
          discard: act(() => this.#discard()),
          hurts: act(() => this.#hurts()),
          stopped: (reason) => act(() => this.#stoppedBy(reason)),
          leave: act(() => this.#app.go("today")),
          finish: act(() => this.#finish()),
        }}
      />`,
      this.#root,
    );
  }
}

function View({ test, phase, side, trials, hurt, act }) {
  const { words } = test;
  const tape = html`<ul class="ways-on"><li><a class="primary" href="#measure">${words.tape}</a></li></ul>`;
  switch (phase) {
    case "intro":
      return html`<p>${words.intro}</p>
        <p>${words.place}</p>
        <p class="actions"><button type="button" class="primary" onClick=${act.begin}>${words.begin}</button></p>
        ${tape}`;
    case "insecure":
    case "noSensor":
    case "denied":
      return html`<p class="notice soft" role="alert">${words[phase]}</p>${tape}`;
    case "hurt": {
      const isLast = side === "right";
      return html`<${Stop} part=${{ text: words.hurt }} />
        <p>${test.notToTest}</p>
        <p class="actions">
          ${!isLast && html`<button type="button" class="primary" onClick=${act.stopped("")}>${words.otherSide}</button>`}
          ${isLast && trials.left.length > 0 && html`<button type="button" class="primary" onClick=${act.stopped("")}>${words.otherNumbers}</button>`}
          <button type="button" class="plain" onClick=${act.leave}>${words.end}</button>
        </p>`;
    }
    case "stopped":
      return html`${hurt && html`<p class="notice" role="alert">${words.hurt}</p>`}
        <p>${trials[side].join(", ")} ${words.degrees}</p>
        <p>${side === "left" ? words.stoppedLeft : words.stoppedRight}</p>
        <ul class="measure-stops">
          ${[...test.stops, { value: "", text: words.nothing }].map(
            (one) => html`<li><button type="button" class="plain" onClick=${act.stopped(one.value)}>${one.text}</button></li>`,
          )}
        </ul>
        ${!hurt && html`<p class="actions"><button type="button" class="plain" onClick=${act.discard}>${words.discard}</button></p>`}`;
    case "result":
      return html`<dl class="measure-found">
          ${SIDES.filter((one) => trials[one].length > 0).map(
            (one) => html`<dt>${words[one]}</dt><dd><b>${trials[one].join(", ")} ${words.degrees}</b></dd>`,
          )}
        </dl>
        <p class="hint">${words.own}</p>
        <p class="actions"><button type="button" class="primary" onClick=${act.finish}>${words.keep}</button></p>`;
    default:
      return html`<p class="cue" role="status" data-phase=${phase}>${words[phase]}</p>
        <p class="quiet">${words.trial.replace("{0}", Math.min(test.trials, trials[side].length + 1))}</p>
        <p class="actions">
          ${trials[side].length > 0 && html`<button type="button" class="plain" onClick=${act.discard}>${words.discard}</button>`}
          <button type="button" class="plain hurts" onClick=${act.hurts}>${words.hurts}</button>
        </p>`;
  }
}
