// "Your ankles": sentence, picture, number, table.
import { html, render } from "./vendor/preact-htm.js";
import { Twin, at } from "./parts.js";
import { say } from "./words.js";

export async function showAnkles(place, state, ask) {
  const model = await ask("ankles", state.own, { units: state.units, own: state.own });
  if (model === undefined) {
    return;
  }
  const text = model.problem ? say("cannotBe") : model.unavailable ? say("notAvailable") : null;
  render(text ? html`<p class="notice">${text}</p>` : html`<${Ankles} model=${model} />`, place);
}

function Ankles({ model }) {
  const { ankles } = model;
  return html`
    <p class="quiet">${model.person}</p>
    <p class="headline">${ankles.headline}</p>
    <div class="pair">${ankles.sides.map((side) => html`<${Ankle} side=${side} />`)}</div>
    <${Tape} tape=${ankles.tape} sides=${ankles.sides} />
    <p class="quiet">${ankles.bend}</p>
    ${ankles.sentences.map((sentence) => html`<p>${sentence}</p>`)}
    <${Twin} table=${ankles.table} caption=${ankles.headline} />
    ${ankles.errors.map((sentence) => html`<p class="quiet">${sentence}</p>`)}
    <p class="notice soft">${ankles.safety}</p>
  `;
}

/** One ankle: a shin over a foot, leaning as far as it can, with the band of one test. */
function Ankle({ side }) {
  const mirror = side.side === "left" ? "translate(200 0) scale(-1 1)" : "";
  const shin = (deg, length) => {
    const rad = (deg * Math.PI) / 180;
    return [62 + length * Math.sin(rad), 148 - length * Math.cos(rad)];
  };
  const [low, high] = side.limitBandDeg;
  const point = (deg, length) => shin(deg, length).join(" ");
  const [x, y] = shin(side.limitDeg, 112);
  return html`
    <figure class="ankle">
      <figcaption>
        <span class="ankle-name">${side.name}</span>
        <span class="standing ${side.standing}">${side.standingText}</span>
      </figcaption>
      <svg viewBox="0 0 200 180" role="img" aria-label=${side.picture}>
        <g transform=${mirror}>
          <path class="draw-ground" d="M8 170H192" />
          <path class="draw-upright" d="M62 148V30" />
          <path class="draw-band" d="M62 148L${point(low, 124)}A124 124 0 0 1 ${point(high, 124)}Z" />
          <path class="draw-arc" d="M62 60A88 88 0 0 1 ${point(side.limitDeg, 88)}" />
          <path class="draw-foot" d="M40 168c-5 0-7-6-5-14 3-14 12-22 22-22 13 0 18 10 32 16 16 6 40 8 45 16 2 3-1 4-5 4z" />
          <path class="draw-shin" d=${`M62 148L${x} ${y}`} />
          <circle class="draw-joint" cx="62" cy="148" r="6" />
        </g>
      </svg>
      <p class="ankle-value">${side.value}</p>
      <p class="ankle-lean">${side.lean}</p>
    </figure>
  `;
}

/** Both ankles on one tape, with the healthy range and the line below which an ankle is short. */
function Tape({ tape, sides }) {
  const place = (m) => at(m, tape.lowM, tape.highM);
  const width = (a, b) => `${((b - a) / (tape.highM - tape.lowM)) * 100}%`;
  return html`
    <figure class="tape">
      <div class="tape-scale" role="img" aria-label=${tape.picture}>
        <span
          class="tape-healthy"
          style=${{ left: place(tape.healthyLowM), width: width(tape.healthyLowM, tape.healthyHighM) }}
        ></span>
        <span class="tape-line" style=${{ left: place(tape.lineM) }}></span>
        ${tape.ticks.map((tick) => html`<span class="tape-tick" style=${{ left: place(tick.at) }}>${tick.text}</span>`)}
        ${sides.map(
          (side) => html`
            <span
              class="tape-error ${side.side}"
              style=${{
                left: place(side.distanceBandM[0]),
                width: width(side.distanceBandM[0], side.distanceBandM[1]),
              }}
            ></span>
            <span class="tape-mark ${side.side}" style=${{ left: place(side.distanceM) }}>${side.name}</span>
          `,
        )}
      </div>
      <figcaption class="legend">
        <span><i class="key healthy"></i>${tape.healthyText}</span>
        <span><i class="key line"></i>${tape.lineText}</span>
        <span><i class="key error"></i>${tape.errorText}</span>
      </figcaption>
    </figure>
  `;
}
