// "Your chain": margins, the body in the squat, what can be tried out, and every number that changes.
import { html, render, useEffect, useRef } from "./vendor/preact-htm.js";
import { Angles, Efforts, Margins, Shares } from "./charts.js";
import { Choice, Slider } from "./controls.js";
import { Report, Table } from "./parts.js";
import { savePicture } from "./picture.js";
import { combined, merged } from "./state.js";
import { say } from "./words.js";

/** How long after the last change the rest is worked out, ms. */
const REST_MS = 140;

export class Chain {
  #root;
  #app;
  #state = null;
  #model = null;
  #readout = null;
  #note = null;
  #stale = false;
  #handle = null;
  #stage = null;
  #rest = 0;
  #ghost = true;
  #drawing = null;
  #engineer = false;
  #turn = 0;
  #freer = null;
  #way = null;

  /** @param app ask the engine, keep the state, tell something */
  constructor(place, app) {
    this.#root = place;
    this.#app = app;
  }

  /** Shows this state; works nothing out that is shown already. */
  async show(state) {
    if (state === this.#state && this.#model) {
      return;
    }
    const person = this.#state !== null && JSON.stringify(this.#state.own) === JSON.stringify(state.own);
    this.#state = state;
    if (!person) {
      this.#model = null;
      this.#freer = null;
      this.#close();
    }
    if (this.#freer === null && Object.keys(state.change).length > 0) {
      const own = await this.#app.ask("page", state.own, this.#options());
      this.#freer = own?.scenario?.options.referenceWallDistanceM ?? null;
    }
    await this.#refresh();
  }

  /** Whether anybody looks. */
  visible(yes) {
    this.#stage?.awake(yes);
  }

  /** The scenario as it is changed, beside the same freer body whatever is changed. */
  #shown() {
    const beside = this.#freer === null ? {} : { options: { referenceWallDistanceM: this.#freer } };
    return merged(merged(this.#state.own, beside), this.#state.change);
  }

  #options() {
    return { units: this.#state.units, own: this.#state.own };
  }

  #change(patch) {
    this.#state = { ...this.#state, change: combined(this.#state.change, patch) };
    this.#app.keep(this.#state);
    this.#moved();
    this.#rest = setTimeout(() => this.#refresh(), REST_MS);
  }

  #reset() {
    this.#state = { ...this.#state, change: {} };
    this.#app.keep(this.#state);
    this.#moved();
    this.#refresh();
  }

  /** What is shown is of another state now, and so is the answer that is being worked out. */
  #moved() {
    this.#turn++;
    clearTimeout(this.#rest);
    this.#stale = true;
    this.#render();
    this.#step();
  }

  async #typed(id, text) {
    const answer = await this.#app.ask("control", this.#shown(), this.#options(), { id, text });
    if (answer?.patch) {
      this.#change(answer.patch);
    }
    return answer;
  }

  /** The shown frame alone, warm. */
  async #step() {
    if (this.#handle === null) {
      return;
    }
    const answer = await this.#app.ask("step", this.#handle, this.#shown(), this.#options());
    if (answer === undefined || answer.problem || !this.#stale) {
      return;
    }
    this.#place(answer);
  }

  #place(answer) {
    this.#readout = answer.readout ? beside(answer.readout, this.#model?.squat.readout ?? []) : this.#readout;
    this.#note = answer.note ?? null;
    if (answer.poses) {
      this.#drawing = { ...this.#drawing, live: { ...this.#drawing?.live, ...answer } };
      this.#stage?.live(answer);
    }
    this.#render();
  }

  /** Everything, once nothing moves. */
  async #refresh() {
    const turn = ++this.#turn;
    if (this.#model === null) {
      render(html`<p class="working">${say("working")}</p>`, this.#root);
    }
    const shown = this.#shown();
    const opening = this.#handle === null ? this.#open(shown) : null;
    const model = await this.#app.ask("page", shown, this.#options());
    if (model === undefined || turn !== this.#turn) {
      return;
    }
    if (model.problem || model.unavailable) {
      this.#app.tell(model.problem?.text ?? say("notAvailable"));
      return;
    }
    if (this.#stale) {
      this.#app.hear([model.squat.description ?? model.squat.nothing, ...this.#chosen(model)].join(" "));
    }
    this.#model = model;
    this.#freer ??= model.scenario.options.referenceWallDistanceM ?? null;
    this.#readout = model.squat.readout ?? null;
    this.#note = null;
    this.#stale = false;
    this.#render();
    await opening;
    const path = await this.#app.ask("path", shown);
    if (path?.scene && turn === this.#turn) {
      this.#drawing = { ...this.#drawing, path };
      this.#stage?.path(path);
      if (path.own && this.#handle !== null) {
        // what is changed next is followed from the way that is taken now
        this.#app.ask("show", this.#handle, shown, path.own.strategy);
      }
    }
    if (turn === this.#turn) {
      const open = model.ways.some((way) => way.name === this.#way && way.state !== "absent");
      await this.#follow(open ? this.#way : null);
    }
  }

  /** Shows a way to do it, and lets steps follow it; none: the one that the model takes. */
  async #follow(name) {
    const taken = this.#model.ways.find((way) => way.state === "chosen")?.name;
    this.#way = name === taken ? null : name;
    const followed = this.#way ?? taken;
    if (this.#handle === null || followed === undefined) {
      return;
    }
    const answer = await this.#app.ask("show", this.#handle, this.#shown(), followed);
    if (answer === undefined || answer.problem || this.#stale) {
      return;
    }
    if (this.#way !== null) {
      this.#place(answer);
    }
    this.#render();
  }

  /** Back to the whole movement of the way that the model takes. */
  #back() {
    this.#readout = this.#model.squat.readout ?? null;
    this.#note = null;
    if (this.#drawing?.path) {
      this.#stage?.path(this.#drawing.path);
    }
  }

  /** The way that is taken, in words. */
  #chosen(model) {
    return model.ways.filter((way) => way.state === "chosen").map((way) => `${way.title}. ${way.why.join(" ")}`);
  }

  async #open(shown) {
    const opened = await this.#app.ask("openLive", shown, this.#options());
    if (opened?.handle === undefined) {
      return;
    }
    this.#handle = opened.handle;
    if (opened.poses) {
      this.#drawing = { live: opened };
      this.#stage?.live(opened);
    }
  }

  #close() {
    if (this.#handle !== null) {
      this.#app.ask("closeLive", this.#handle);
      this.#handle = null;
    }
  }

  /** The canvas is there: a stage is built on it once. */
  async #mount(canvas) {
    if (this.#stage || !canvas) {
      return;
    }
    try {
      const { Stage } = await import("./stage.js");
      this.#stage = new Stage(canvas, { onPlay: () => this.#render(), onPhase: () => this.#render() });
      if (this.#drawing?.path && !this.#stale) {
        this.#stage.path(this.#drawing.path);
      } else if (this.#drawing) {
        this.#stage.live(this.#drawing.live);
      }
    } catch (failure) {
      console.error(failure);
      this.#app.tell(say("noPicture"));
    }
    this.#render();
  }

  #render() {
    if (!this.#model || !this.#state) {
      return;
    }
    const actions = {
      patch: (patch) => this.#change(patch),
      way: (name) => {
        this.#back();
        this.#follow(name);
      },
      typed: (id, text) => this.#typed(id, text),
      reset: () => this.#reset(),
      mount: (canvas) => this.#mount(canvas),
      ghost: () => {
        this.#ghost = !this.#ghost;
        this.#stage?.showGhost(this.#ghost);
        this.#render();
      },
      engineer: () => {
        this.#engineer = !this.#engineer;
        this.#render();
      },
      save: () => savePicture(this.#stage, this.#model, this.#app),
      copy: async () => {
        await navigator.clipboard.writeText(location.href);
        this.#app.tell(say("copied"));
      },
    };
    render(
      html`<${Page}
        model=${this.#model}
        state=${this.#state}
        stale=${this.#stale}
        readout=${this.#readout}
        note=${this.#note}
        way=${this.#way}
        stage=${this.#stage}
        ghost=${this.#ghost}
        engineer=${this.#engineer}
        actions=${actions}
      />`,
      this.#root,
    );
  }
}

function Page({ model, state, stale, readout, note, way, stage, ghost, engineer, actions }) {
  const { squat, controls } = model;
  const tried = Object.keys(state.change).length > 0;
  const resting = stale ? "stale" : "";
  const pressed = model.ways.find((one) => one.name === way);
  const other = pressed ? [`${pressed.title}.`, ...pressed.why].join(" ") : null;
  const taken = model.ways.find((one) => one.state === "chosen")?.name;
  return html`
    <p class="quiet person">
      ${state.example && html`<span>${say("example")} </span>`}${model.person}
    </p>
    ${model.margins &&
    html`<div class=${resting} aria-busy=${stale}><${Margins} margins=${model.margins} /></div>`}

    <section class="body" aria-labelledby="squat-title">
      <div class="stage-side">
        <h2 id="squat-title">${say("squat")}</h2>
        <${StageView} squat=${squat} stage=${stage} ghost=${ghost} stale=${stale} note=${note ?? other} actions=${actions} />
        <div class="stage-words">
          <p>${squat.sentences.join(" ")}</p>
          <p class="backs">${model.backs}</p>
          <p class="picture-actions">
            <button type="button" class="plain" disabled=${!stage} onClick=${actions.save}>${say("save")}</button>
            <button type="button" class="plain" onClick=${actions.copy}>${say("copy")}</button>
          </p>
        </div>
      </div>
      <div class="try-side">
        <${Readout} readout=${readout} stale=${stale} />
        <h3>${say("whatIfAnkles")}</h3>
        ${controls.ankles.map(
          (control) => html`<${Slider}
            key=${control.id}
            control=${control}
            marks=${controls.usual}
            onPatch=${actions.patch}
            onTyped=${actions.typed}
          />`,
        )}
        <p class="legend small">
          <span><i class="key usual"></i>${controls.usualText}</span>
          <span><i class="key seldom"></i>${controls.rareText}</span>
        </p>
        <p class="fine">${controls.usualSource}</p>
        <details class="others" open=${matchMedia("(min-width: 900px)").matches}>
          <summary>${say("whatIfOthers")}</summary>
          ${controls.others.map((control) =>
            control.kind === "slider"
              ? html`<${Slider} key=${control.id} control=${control} onPatch=${actions.patch} onTyped=${actions.typed} />`
              : html`<${Choice} key=${control.id} control=${control} onPatch=${actions.patch} />`,
          )}
        </details>
        <p><button type="button" class="plain" disabled=${!tried} onClick=${actions.reset}>${say("reset")}</button></p>
      </div>
    </section>

    <div class=${`results ${resting}`} aria-busy=${stale}>
      <section class="card ways" aria-labelledby="ways-title">
        <h2 id="ways-title">${say("ways")}</h2>
        <p class="quiet">${say("waysLead")}</p>
        <ul class="chips">
          ${model.ways.map((one) => html`<${Way} way=${one} shown=${one.name === (way ?? taken)} onShow=${actions.way} />`)}
        </ul>
      </section>

      <section class="card" aria-labelledby="shares-title">
        <h2 id="shares-title">${say("shares")}</h2>
        <${Shares} shares=${model.shares} title=${say("shares")} />
      </section>

      <section class="card" aria-labelledby="changes-title">
        <h2 id="changes-title">${say("changes")}</h2>
        ${squat.changes &&
        html`<p>${squat.changesLead}</p>
          <ul>${squat.changes.slice(0, LARGEST).map((text) => html`<li>${text}</li>`)}</ul>
          ${squat.changes.length > LARGEST &&
          html`<details class="twin">
            <summary>${say("smaller")}</summary>
            <ul>${squat.changes.slice(LARGEST).map((text) => html`<li>${text}</li>`)}</ul>
          </details>`}`}
        ${(squat.use ?? []).map((text) => html`<p>${text}</p>`)}
        ${squat.alone && html`<p>${squat.alone}</p>`}
      </section>

      ${squat.lines &&
      html`<section class="card" aria-labelledby="effort-title">
          <h2 id="effort-title">${say("effort")}</h2>
          <${Efforts} lines=${squat.lines} />
        </section>
        <section class="card" aria-labelledby="angles-title">
          <h2 id="angles-title">${say("angles")}</h2>
          <${Angles} lines=${squat.lines} />
        </section>
        <section class="card whole">
          <details class="twin">
            <summary>${say("inTable")}</summary>
            <${Table} table=${table(squat)} caption=${squat.titles[0]} />
          </details>
          <details class="twin">
            <summary>${say("howToRead")}</summary>
            ${squat.reading.map((text) => html`<p class="fine">${text}</p>`)}
          </details>
        </section>`}

      <section class="card whole" aria-labelledby="limits-title">
        <h2 id="limits-title">${say("limits")}</h2>
        <ul>${model.limits.map((text) => html`<li>${text}</li>`)}</ul>
      </section>

      <section class="card whole">
        <label class="toggle">
          <input type="checkbox" role="switch" checked=${engineer} onChange=${actions.engineer} />
          <span>${say("engineer")}</span>
        </label>
        <p class="fine">${say("engineerHint")}</p>
        ${engineer && html`<div class="engineer"><${Report} parts=${model.engineer} /></div>`}
      </section>
    </div>
  `;
}

/** One way to do it; a press shows it. */
function Way({ way, shown, onShow }) {
  const words = html`
    <span class="chip-title">${way.title}</span>
    ${way.why.map((why) => html`<span class="chip-why">${why}</span>`)}
  `;
  return html`<li class=${`chip ${way.state} ${shown ? "shown" : ""}`}>
    ${way.state === "absent"
      ? words
      : html`<button type="button" aria-pressed=${shown} onClick=${() => onShow(way.name)}>${words}</button>`}
    ${way.detail.length > 0 && html`<ul class="chip-detail">${way.detail.map((text) => html`<li>${text}</li>`)}</ul>`}
  </li>`;
}

/** Numbers that were just read, beside what the freer body had. */
function beside(readout, last) {
  return readout.map((line) => ({ ...line, other: last.find((one) => one.id === line.id)?.other }));
}

/** The whole table of the pose. */
function table(squat) {
  const beside = squat.lines.some((line) => line.other !== undefined);
  return {
    titles: beside ? squat.titles : squat.titles.slice(0, 2),
    numbers: [false, true, true, true],
    rows: squat.lines.map((line) =>
      beside ? [line.title, line.mine, line.other, line.difference] : [line.title, line.mine],
    ),
  };
}

function Readout({ readout, stale }) {
  if (!readout) {
    return null;
  }
  return html`<dl class="readout">
    ${readout.map(
      (line) => html`<div>
        <dt>${line.title}</dt>
        <dd>
          <strong>${line.mine}</strong>
          ${line.other && html`<span class=${`quiet ${stale ? "stale" : ""}`}>${line.other}</span>`}
        </dd>
      </div>`,
    )}
  </dl>`;
}

/** So many changes are told at once. */
const LARGEST = 6;

const VIEWS = ["side", "front", "back", "foot"];
const VIEW_WORDS = { side: "viewSide", front: "viewFront", back: "viewBack", foot: "viewFoot" };

function StageView({ squat, stage, ghost, stale, note, actions }) {
  const canvas = useRef(null);
  useEffect(() => {
    actions.mount(canvas.current);
  }, []);
  return html`
    <figure class="stage">
      <div class="stage-frame">
        <canvas
          ref=${canvas}
          tabindex="0"
          role="img"
          aria-label=${`${squat.description ?? squat.nothing} ${say("turn")}`}
        ></canvas>
        ${(note ?? squat.nothing) && html`<p class="stage-note">${note ?? squat.nothing}</p>`}
      </div>
      <div class="stage-tools">
        <div class="switch" role="group" aria-label=${say("views")}>
          ${VIEWS.map(
            (view) => html`<button
              type="button"
              aria-pressed=${stage?.view === view}
              disabled=${!stage}
              onClick=${() => stage.look(view)}
            >
              ${say(VIEW_WORDS[view])}
            </button>`,
          )}
        </div>
        <div class="player">
          <button type="button" class="plain" disabled=${!stage?.canPlay || stale} onClick=${() => stage.play()}>
            ${say(stage?.playing ? "pause" : "play")}
          </button>
          <input
            type="range"
            class="moment"
            min="0"
            max="1"
            step="any"
            aria-label=${say("moment")}
            disabled=${!stage?.canPlay || stale}
            value=${stage?.phase ?? 1}
            onInput=${(event) => stage.goTo(event.currentTarget.valueAsNumber)}
          />
        </div>
      </div>
      <figcaption>
        <p class="legend">
          <span><i class="key own"></i>${say("legendOwn")}</span>
          <label class="toggle"><input type="checkbox" role="switch" checked=${ghost} onChange=${actions.ghost} /><span><i class="key freer"></i>${say("legendFreer")}</span></label>
          <span><i class="key pressure"></i>${say("legendPressure")}</span>
        </p>
      </figcaption>
    </figure>
  `;
}
