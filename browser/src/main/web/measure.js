// The wall test, guided: one step a screen, spoken for who faces the wall, each trial by itself.
import { html, render } from "./vendor/preact-htm.js";
import { moment, today } from "./care.js";
import { canSpeak, hush, speak } from "./cues.js";
import { keepMeasured } from "./measured.js";
import { Stop } from "./parts.js";
import { Links } from "./screens.js";

const SIDES = ["left", "right"];

export class Measure {
  #root;
  #title;
  #care;
  #diary;
  #app;
  #test = null;
  #units = "metric";
  #phase = "safety";
  #side = 0;
  #trials = { left: [], right: [] };
  #found = { left: null, right: null };
  #stop = { left: "", right: "" };
  #hurt = { left: false, right: false };
  #problem = "";
  #aloud = false;

  constructor({ root, title }, { care, diary }, app) {
    root.replaceChildren();
    this.#root = root;
    this.#title = title;
    this.#care = care;
    this.#diary = diary;
    this.#app = app;
  }

  async show() {
    const { measure } = await this.#care.ask("measure", this.#diary.text(), today());
    if (!measure) {
      this.#app.go("today");
      return;
    }
    if (measure.first) {
      this.#app.go(measure.first);
      return;
    }
    this.#test = measure;
    this.#units = measure.units;
    this.#phase = measure.safety ? "safety" : "setUp";
    this.#side = 0;
    this.#trials = { left: [], right: [] };
    this.#found = { left: null, right: null };
    this.#stop = { left: "", right: "" };
    this.#hurt = { left: false, right: false };
    this.#render();
  }

  stop() {
    hush();
  }

  get #name() {
    return SIDES[this.#side];
  }

  #go(phase) {
    this.#phase = phase;
    this.#problem = "";
    this.#render();
    this.#title.focus({ preventScroll: true });
    scrollTo(0, 0);
    this.#say();
  }

  /** Says what this step is about, when it is wanted. */
  #say() {
    const { words, steps } = this.#test;
    const texts = {
      place: [words[this.#name], ...steps],
      trial: [words[this.#name], words.trial.replace("{0}", this.#trials[this.#name].length + 1)],
      hurt: [words.hurtStop],
      stopped: [
        ...(this.#hurt[this.#name] ? [words.hurtStop] : []),
        this.#name === "left" ? words.stoppedLeft : words.stoppedRight,
      ],
    };
    if (this.#aloud) {
      speak((texts[this.#phase] ?? []).join(". "));
    }
  }

  async #capture(text) {
    const name = this.#name;
    const typed = [...this.#trials[name], text];
    const answer = await this.#care.ask("trials", this.#units, { trials: typed });
    if (answer.problem) {
      this.#problem = answer.problem;
      this.#render();
      this.#root.querySelector("input")?.focus();
      return;
    }
    this.#trials[name] = typed;
    this.#found[name] = answer;
    const enough = typed.length >= this.#test.trials;
    this.#go(!enough ? "trial" : typed.length === this.#test.trials && answer.another ? "another" : "stopped");
  }

  async #discard() {
    const name = this.#name;
    this.#trials[name] = this.#trials[name].slice(0, -1);
    this.#found[name] =
      this.#trials[name].length === 0 ? null : await this.#care.ask("trials", this.#units, { trials: this.#trials[name] });
    this.#go("trial");
  }

  #stoppedBy(reason) {
    this.#stop[this.#name] = reason;
    this.#sideOver();
  }

  /** On to the other side, or to what was found. */
  #sideOver() {
    if (this.#side === 0) {
      this.#side = 1;
      this.#go("place");
    } else {
      this.#go("result");
    }
  }

  /** It hurts: this side ends here, with what was measured of it. */
  #hurts() {
    this.#hurt[this.#name] = true;
    this.#go(this.#found[this.#name] === null ? "hurt" : "stopped");
  }

  #leave() {
    this.#app.go(this.#diary.isEmpty ? "start" : "today");
  }

  #values() {
    const values = { action: "test" };
    for (const side of SIDES) {
      this.#trials[side].forEach((text, i) => {
        values[`${side}${i + 1}`] = text;
      });
      values[`${side}Stop`] = this.#stop[side];
    }
    return values;
  }

  async #finish() {
    if (this.#diary.isEmpty) {
      const typed = { units: this.#units, left: this.#found.left?.mean, right: this.#found.right?.mean };
      keepMeasured({ typed, values: this.#values() });
      this.#app.go("numbers");
      return;
    }
    const answer = await this.#care.ask("submit", this.#diary.text(), moment(), "test/wall", this.#values());
    if (answer.problems) {
      throw new Error(JSON.stringify(answer.problems));
    }
    await this.#diary.keep(answer.events);
    this.#app.go(answer.go);
  }

  #render() {
    const { words } = this.#test;
    const side = this.#name === "left" ? words.left : words.right;
    this.#title.textContent = ["place", "trial", "another", "hurt", "stopped"].includes(this.#phase)
      ? side
      : this.#phase === "result"
        ? words.result
        : words.title;
    // read from where one stands at the wall
    this.#title.classList.toggle("measure-side", this.#phase === "trial");
    const act = (what) => () => Promise.resolve(what()).catch(this.#app.failed);
    render(
      html`<${View}
        test=${this.#test}
        phase=${this.#phase}
        side=${this.#name}
        trials=${this.#trials[this.#name]}
        found=${this.#found}
        hurt=${this.#hurt[this.#name]}
        units=${this.#units}
        canChange=${this.#test.safety !== undefined}
        aloud=${this.#aloud}
        problem=${this.#problem}
        act=${{
          go: (phase) => act(() => this.#go(phase)),
          capture: (text) => this.#capture(text).catch(this.#app.failed),
          discard: act(() => this.#discard()),
          stopped: (reason) => act(() => this.#stoppedBy(reason)),
          hurts: act(() => this.#hurts()),
          sideOver: act(() => this.#sideOver()),
          leave: act(() => this.#leave()),
          finish: act(() => this.#finish()),
          say: act(() => speak([side, ...this.#test.steps].join(". "))),
          units: (units) => {
            this.#units = units;
            this.#render();
          },
          aloud: (on) => {
            this.#aloud = on;
            this.#render();
          },
        }}
      />`,
      this.#root,
    );
  }
}

function View({ test, phase, side, trials, found, hurt, units, canChange, aloud, problem, act }) {
  const { words } = test;
  switch (phase) {
    case "safety":
      return html`
        <p>${test.safety.ask}</p>
        <ul>${test.safety.signs.map((sign) => html`<li>${sign}</li>`)}</ul>
        <p class="hint">${test.notToTest}</p>
        <p class="actions">
          <button type="button" class="primary" onClick=${act.go("setUp")}>${test.safety.none}</button>
          <button type="button" class="plain" onClick=${act.go("notNow")}>${test.safety.some}</button>
        </p>
      `;
    case "notNow":
      return html`
        <${Stop} part=${{ text: test.safety.stop }} />
        <p class="actions"><button type="button" class="plain" onClick=${act.go("safety")}>${test.safety.back}</button></p>
        <${Links} links=${test.safety.ways} />
      `;
    case "setUp":
      return html`
        <img src="wall-test.svg" alt=${test.picture} width="360" height="420" class="measure-picture" />
        <p>${words.setUp}</p>
        <p>${words.setUpAlone}</p>
        <p class="hint">${words.stripHint}</p>
        <ul class="ways-on">
          <li><a class="plain" href="strip-a4.svg" target="_blank">${words.stripA4}</a></li>
          <li><a class="plain" href="strip-letter.svg" target="_blank">${words.stripLetter}</a></li>
        </ul>
        ${canChange &&
        html`<div class="switch" role="group" aria-label=${words.distance}>
          ${[["metric", words.cm], ["us", words.in]].map(
            ([one, text]) => html`<button type="button" aria-pressed=${one === units} onClick=${() => act.units(one)}>${text}</button>`,
          )}
        </div>`}
        ${canSpeak()
          ? html`<label class="tick"><input type="checkbox" checked=${aloud} onChange=${(event) => act.aloud(event.target.checked)} /> ${words.sayAloud}</label>`
          : html`<p class="hint">${words.noVoice}</p>`}
        <p class="actions"><button type="button" class="primary" onClick=${act.go("place")}>${words.ready}</button></p>
      `;
    case "place":
      return html`
        <ol class="measure-steps">${test.steps.map((step) => html`<li>${step}</li>`)}</ol>
        <p class="actions">
          <button type="button" class="primary" onClick=${act.go("trial")}>${words.ready}</button>
          ${aloud && html`<button type="button" class="plain" onClick=${act.say}>${words.sayAgain}</button>`}
          <button type="button" class="plain hurts" onClick=${act.hurts}>${words.hurts}</button>
        </p>
      `;
    case "trial":
      return html`<${Trial} key=${`${side}${trials.length}`} ...${{ words, trials, units, aloud, problem, act }} />`;
    case "another":
      return html`
        <p>${found[side].shown.join(", ")} ${units === "us" ? words.in : words.cm}</p>
        <p>${words.again}</p>
        <p class="actions">
          <button type="button" class="primary" onClick=${act.go("trial")}>${words.trial.replace("{0}", trials.length + 1)}</button>
          <button type="button" class="plain" onClick=${act.go("stopped")}>${words.leaveIt}</button>
        </p>
      `;
    case "hurt": {
      const isLast = side === "right";
      return html`
        <${Stop} part=${{ text: words.hurtStop }} />
        <p>${test.notToTest}</p>
        <p class="actions">
          ${!isLast && html`<button type="button" class="primary" onClick=${act.sideOver}>${words.otherSide}</button>`}
          ${isLast && found.left !== null && html`<button type="button" class="primary" onClick=${act.sideOver}>${words.otherNumbers}</button>`}
          <button type="button" class="plain" onClick=${act.leave}>${words.end}</button>
        </p>
      `;
    }
    case "stopped":
      return html`
        ${hurt && html`<p class="notice" role="alert">${words.hurtStop}</p>`}
        <p>${found[side].shown.join(", ")} ${units === "us" ? words.in : words.cm}</p>
        <p>${side === "left" ? words.stoppedLeft : words.stoppedRight}</p>
        <ul class="measure-stops">
          ${[...test.stops, { value: "", text: words.nothing }].map(
            (one) => html`<li><button type="button" class="plain" onClick=${act.stopped(one.value)}>${one.text}</button></li>`,
          )}
        </ul>
        ${!hurt && html`<p class="actions"><button type="button" class="plain" onClick=${act.discard}>${words.discard}</button></p>`}
      `;
    default:
      return html`
        <dl class="measure-found">
          ${SIDES.filter((one) => found[one] !== null).map(
            (one) => html`<dt>${one === "left" ? words.left : words.right}</dt>
              <dd><b>${found[one].mean} ${units === "us" ? words.in : words.cm}</b> <span class="quiet">(${found[one].shown.join(", ")})</span></dd>`,
          )}
        </dl>
        <p class="actions">
          <button type="button" class="primary" onClick=${act.finish}>${canChange ? words.goOn : words.keep}</button>
        </p>
      `;
  }
}

function Trial({ words, trials, units, aloud, problem, act }) {
  const capture = (event) => {
    event.preventDefault();
    act.capture(new FormData(event.target).get("trial").trim());
  };
  return html`
    <form novalidate autocomplete="off" onSubmit=${capture}>
      ${trials.length > 0 && html`<p role="status">${words.captured.replace("{0}", trials.length)} ${words.hidden}</p>`}
      <div class=${problem ? "field wrong" : "field"}>
        <label for="trial">${words.trial.replace("{0}", trials.length + 1)}: ${words.distance}</label>
        <span class="with-unit">
          <input id="trial" name="trial" size="5" aria-invalid=${problem ? "true" : undefined} aria-describedby=${problem ? "trial-problem" : undefined} />
          <span>${units === "us" ? words.in : words.cm}</span>
        </span>
        ${problem && html`<p class="problem" id="trial-problem" role="alert">${problem}</p>`}
      </div>
      <p class="actions">
        <button type="submit" class="primary">${words.capture}</button>
        ${trials.length > 0 && html`<button type="button" class="plain" onClick=${act.discard}>${words.discard}</button>`}
        ${aloud && html`<button type="button" class="plain" onClick=${act.say}>${words.sayAgain}</button>`}
        <button type="button" class="plain hurts" onClick=${act.hurts}>${words.hurts}</button>
      </p>
    </form>
  `;
}
