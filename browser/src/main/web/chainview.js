// What "Your chain" shows, from the model of the engine.
import { html, useEffect, useRef, useState } from "./vendor/preact-htm.js";
import { Angles, Efforts, Margins, Shares } from "./charts.js";
import { Choice, Slider } from "./controls.js";
import { Number, Report, Table } from "./parts.js";
import { say } from "./words.js";

export function ChainView({ model, state, stale, readout, note, way, stage, ghosts, alone, engineer, actions }) {
  const { squat, controls } = model;
  const tried = Object.keys(state.change).length > 0;
  const busy = (part) => ({ class: stale.has(part) ? "stale" : "", "aria-busy": stale.has(part) });
  const pressed = model.ways.find((one) => one.name === way);
  const other = pressed ? [`${pressed.title}.`, ...pressed.why].join(" ") : null;
  const taken = model.ways.find((one) => one.state === "chosen")?.name;
  const narrow = useNarrow();
  const largest = narrow ? LARGEST_NARROW : LARGEST;
  const margins =
    model.margins &&
    html`<${Part}
      id="margins"
      title=${model.margins.title}
      short=${model.margins.has.map((side) => side.text).join(" · ")}
      folded=${narrow}
      stale=${stale.has("ways")}
    >
      <${Margins} margins=${model.margins} />
    <//>`;
  return html`
    <p class="quiet person">
      ${state.example && html`<span>${say("example")} </span>`}${model.person}
    </p>
    <p class=${`headline ${busy("squat").class}`}>${squat.answer}</p>
    ${!narrow && margins}

    <section class="body" aria-labelledby="squat-title">
      <div class="stage-side">
        <h2 id="squat-title">${say("squat")}</h2>
        <${StageView}
          squat=${squat}
          stage=${stage}
          ghosts=${ghosts}
          alone=${alone}
          tried=${tried}
          stale=${stale}
          note=${note ?? other}
          actions=${actions}
        />
        <div class="stage-words">
          ${narrow
            ? html`<details class="twin">
                <summary>${say("inWords")}</summary>
                <p ...${busy("squat")}>${squat.sentences.join(" ")}</p>
              </details>`
            : html`<p ...${busy("squat")}>${squat.sentences.join(" ")}</p>`}
          <p class="backs">${model.backs}</p>
          <p class="picture-actions">
            <button type="button" class="plain" disabled=${!stage} onClick=${actions.save}>${say("save")}</button>
            <button type="button" class="plain" onClick=${actions.copy}>${say("copy")}</button>
          </p>
        </div>
      </div>
      <div class="try-side">
        <${Readout} readout=${readout} stale=${stale.has("squat")} />
        <h3>${say("whatIfAnkles")}</h3>
        ${controls.ankles.map(
          (control, i) => html`<${Slider}
            key=${control.id}
            control=${control}
            marks=${controls.usual[i]}
            onPatch=${actions.patch}
            onTyped=${actions.typed}
          />`,
        )}
        <p class="legend small">
          ${controls.usualTexts.map((text) => html`<span><i class="key usual"></i>${text}</span>`)}
          <span><i class="key seldom"></i>${controls.rareText}</span>
        </p>
        ${narrow
          ? html`<details class="twin">
              <summary>${say("source")}</summary>
              <p class="fine">${controls.usualSource}</p>
            </details>`
          : html`<p class="fine">${controls.usualSource}</p>`}
        <details class="twin others" open=${!narrow}>
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

    ${narrow && margins}

    <div class="results">
      <section class=${`card ways ${busy("ways").class}`} aria-busy=${stale.has("ways")} aria-labelledby="ways-title">
        <h2 id="ways-title">${say("ways")}</h2>
        ${model.waysSame
          ? html`<p>${model.waysSame}</p>`
          : html`<p class="quiet">${say("waysLead")}</p>
              <ul class="chips">
                ${model.ways.map((one) => html`<${Way} way=${one} shown=${one.name === (way ?? taken)} onShow=${actions.way} />`)}
              </ul>`}
      </section>

      <section class=${`card ${busy("squat").class}`} aria-busy=${stale.has("squat")} aria-labelledby="shares-title">
        <h2 id="shares-title">${say("shares")}</h2>
        <${Shares} shares=${model.shares} title=${say("shares")} />
      </section>

      <section class=${`card ${busy("squat").class}`} aria-busy=${stale.has("squat")} aria-labelledby="changes-title">
        <h2 id="changes-title">${say("changes")}</h2>
        ${squat.changes &&
        html`<p>${squat.changesLead}</p>
          <ul>${squat.changes.slice(0, largest).map((text) => html`<li>${text}</li>`)}</ul>
          ${squat.changes.length > largest &&
          html`<details class="twin">
            <summary>${say("smaller")}</summary>
            <ul>${squat.changes.slice(largest).map((text) => html`<li>${text}</li>`)}</ul>
          </details>`}`}
        ${(squat.use ?? []).map((text) => html`<p>${text}</p>`)}
        ${squat.alone && html`<p>${squat.alone}</p>`}
      </section>

      ${squat.lines &&
      html`<${Part}
          id="effort"
          title=${say("effort")}
          folded=${narrow}
          stale=${stale.has("squat")}
        >
          <${Efforts} lines=${squat.lines} />
        <//>
        <${Part}
          id="angles"
          title=${say("angles")}
          folded=${narrow}
          stale=${stale.has("squat")}
        >
          <${Angles} lines=${squat.lines} />
        <//>
        <section class=${`card whole twins ${busy("squat").class}`} aria-busy=${stale.has("squat")}>
          <details class="twin">
            <summary>${say("inTable")}</summary>
            <${Table} table=${table(squat)} caption=${squat.titles[0]} />
          </details>
          <details class="twin">
            <summary>${say("howToRead")}</summary>
            ${squat.reading.map((text) => html`<p class="fine">${text}</p>`)}
          </details>
        </section>`}

      <${Part} id="limits" title=${say("limits")} short=${model.limits[0]} folded=${narrow} whole>
        <ul>${model.limits.map((text) => html`<li>${text}</li>`)}</ul>
      <//>

      <${Part} id="engineer" title=${say("engineer")} short=${say("engineerHint")} folded whole onOpen=${actions.engineer}>
        ${engineer &&
        html`<div class=${`engineer ${busy("engineer").class}`} aria-busy=${stale.has("engineer")}>
          ${model.engineer ? html`<${Report} parts=${model.engineer} />` : html`<p class="working">${say("working")}</p>`}
        </div>`}
      <//>
    </div>
  `;
}

/** Screens on which all stands in one column, as the styles have it. */
const NARROW = matchMedia("(max-width: 900px)");

function useNarrow() {
  const [narrow, setNarrow] = useState(NARROW.matches);
  useEffect(() => {
    const turned = () => setNarrow(NARROW.matches);
    NARROW.addEventListener("change", turned);
    return () => NARROW.removeEventListener("change", turned);
  }, []);
  return narrow;
}

/** A card of the page; folded, it waits behind its title and what it says in short. */
function Part({ id, title, short, folded, whole, stale, onOpen, children }) {
  const look = `card ${whole ? "whole" : ""} ${stale ? "stale" : ""}`;
  const name = `${id}-title`;
  return folded
    ? html`<details class=${`${look} fold`} aria-busy=${stale} onToggle=${(event) => onOpen?.(event.currentTarget.open)}>
        <summary>
          <h2 id=${name}>${title}</h2>
          ${short && html`<span class="short">${short}</span>`}
        </summary>
        ${children}
      </details>`
    : html`<section class=${look} aria-busy=${stale} aria-labelledby=${name}>
        <h2 id=${name}>${title}</h2>
        ${children}
      </section>`;
}

/** One way to do it; a press shows it. */
function Way({ way, shown, onShow }) {
  return html`<li class=${`chip ${way.state} ${shown ? "shown" : ""}`}>
    <button type="button" aria-pressed=${shown} onClick=${() => onShow(way.name)}>
      <span class="chip-title">${way.title}</span>
      ${way.why.map((why) => html`<span class="chip-why">${why}</span>`)}
    </button>
    ${way.detail.length > 0 && html`<ul class="chip-detail">${way.detail.map((text) => html`<li>${text}</li>`)}</ul>`}
  </li>`;
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
          <strong><${Number} title=${line.title} value=${line.mine} about=${line} /></strong>
          ${line.other && html`<span class=${`quiet ${stale ? "stale" : ""}`}>${line.other}</span>`}
        </dd>
      </div>`,
    )}
  </dl>`;
}

/** So many changes are told at once. */
const LARGEST = 6;
const LARGEST_NARROW = 3;

const VIEWS = ["left", "right", "front", "back", "foot"];
const VIEW_WORDS = { left: "viewLeft", right: "viewRight", front: "viewFront", back: "viewBack", foot: "viewFoot" };

function StageView({ squat, stage, ghosts, alone, tried, stale, note, actions }) {
  const canvas = useRef(null);
  useEffect(() => {
    actions.mount(canvas.current);
  }, []);
  const still = !stage?.canPlay || stale.has("path");
  return html`
    <figure class="stage" aria-labelledby="squat-title">
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
          <button type="button" class="plain" disabled=${still} onClick=${() => stage.play()}>
            ${say(stage?.playing ? "pause" : "play")}
          </button>
          <input
            type="range"
            class="moment"
            min="0"
            max="100"
            step="1"
            aria-label=${say("moment")}
            disabled=${still}
            value=${Math.round(100 * (stage?.phase ?? 1))}
            onInput=${(event) => stage.goTo(event.currentTarget.valueAsNumber / 100)}
          />
        </div>
      </div>
      <figcaption>
        <p class="legend">
          <span><i class="key own"></i>${say("legendOwn")}</span>
          <span><i class="key pressure"></i>${say("legendPressure")}</span>
          ${[
            ...(alone ? [] : [["freer", say("legendFreer"), true]]),
            ["now", say("legendNow"), tried],
          ].map(
            ([name, text, there]) => html`<label class="toggle">
              <input
                type="checkbox"
                role="switch"
                checked=${ghosts[name]}
                disabled=${!there}
                onChange=${() => actions.ghost(name)}
              />
              <span><i class=${`key ${name}`}></i>${text}</span>
            </label>`,
          )}
        </p>
      </figcaption>
    </figure>
  `;
}
