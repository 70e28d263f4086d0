// Margins, efforts, angles and shares as bars; each has its words and its table.
import { html } from "./vendor/preact-htm.js";
import { Number, Twin, at } from "./parts.js";
import { say } from "./words.js";

/** What daily tasks ask of an ankle, beside what each ankle has. */
export function Margins({ margins }) {
  const place = (deg) => at(deg, 0, margins.highDeg);
  return html`
    <p class="quiet">${margins.lead}</p>
    <ul class="margin-rows">
      ${margins.rows.map(
        (row) => html`<li class="margin">
          <div class="margin-name">
            <${Number} title=${row.name} value=${row.needs} about=${row}>
              ${row.name}
            <//>
            <span class="quiet">${row.needs}</span>
          </div>
          <div class="margin-track" role="img" aria-label=${row.picture}>
            <span
              class="margin-need"
              style=${{ left: place(row.lowDeg), width: at(row.highDeg - row.lowDeg, 0, margins.highDeg) }}
            ></span>
            ${row.sides.map(
              (side) => html`<span class=${`badge ${side.side}`} style=${{ left: place(side.deg) }}>${side.letter}</span>`,
            )}
          </div>
          <div class="margin-words">
            ${row.sides.map(
              (side) => html`<span class=${`margin-word ${side.margin}`}>
                <span class=${`badge still ${side.side}`} aria-hidden="true">${side.letter}</span>
                <span class="hidden">${side.name}: </span>${side.text}
              </span>`,
            )}
          </div>
        </li>`,
      )}
      <li class="margin axis" aria-hidden="true">
        <div></div>
        <div class="margin-ticks">
          ${margins.ticks.map((tick) => html`<span style=${{ left: place(tick.at) }}>${tick.text}</span>`)}
        </div>
        <div class="margin-words">
          ${margins.has.map((side) => html`<span class="quiet">${side.text}</span>`)}
        </div>
      </li>
    </ul>
    <details class="twin">
      <summary>${say("howToRead")}</summary>
      ${margins.sentences.map((sentence) => html`<p class="fine">${sentence}</p>`)}
    </details>
    <${Twin} table=${margins.table} caption=${margins.title} />
  `;
}

/** Efforts of these ankles over those of freer ones. */
export function Efforts({ lines }) {
  const efforts = lines.filter((line) => line.group === "effort");
  const most = Math.max(100, ...efforts.map((line) => Math.max(line.value, line.otherValue ?? 0)));
  return html`<ul class="bars">
    ${efforts.map(
      (line) => html`<li>
        <span class="bar-name">${line.title}</span>
        <span class="bar-pair" role="img" aria-label=${line.picture}>
          <span class="bar own" style=${{ width: at(line.value, 0, most) }}></span>
          ${line.otherValue !== undefined &&
          html`<span class="bar freer" style=${{ width: at(line.otherValue, 0, most) }}></span>`}
        </span>
        <${Number} title=${line.title} value=${line.mine} about=${line} />
      </li>`,
    )}
  </ul>`;
}

/** Angles as pairs of marks on one scale. */
export function Angles({ lines }) {
  const angles = lines.filter((line) => line.group === "angle");
  const values = angles.flatMap((line) => [line.value, line.otherValue ?? line.value]);
  const low = Math.min(0, ...values);
  const high = Math.max(90, ...values);
  return html`<ul class="bars angles">
    ${angles.map(
      (line) => html`<li>
        <span class="bar-name">${line.title}</span>
        <span class="dots" role="img" aria-label=${line.picture}>
          ${line.otherValue !== undefined &&
          html`<span
              class="dots-line"
              style=${{
                left: at(Math.min(line.value, line.otherValue), low, high),
                width: `${(Math.abs(line.value - line.otherValue) / (high - low)) * 100}%`,
              }}
            ></span>
            <span class="dot freer" style=${{ left: at(line.otherValue, low, high) }}></span>`}
          <span class="dot own" style=${{ left: at(line.value, low, high) }}></span>
        </span>
        <${Number} title=${line.title} value=${line.mine} about=${line} />
      </li>`,
    )}
    ${lines
      .filter((line) => line.group === "other")
      .map(
        (line) => html`<li>
          <span class="bar-name">${line.title}</span>
          <span class="quiet fine">${line.otherText}</span>
          <${Number} title=${line.title} value=${line.mine} about=${line} />
        </li>`,
      )}
  </ul>`;
}

/** Where the travel that the ankles do not give comes back. */
export function Shares({ shares, title }) {
  if (shares.note) {
    return html`<p class="quiet">${shares.note}</p>`;
  }
  const low = Math.min(0, ...shares.bars.map((bar) => bar.part));
  const high = Math.max(0.01, ...shares.bars.map((bar) => bar.part));
  const about = (bar) => ({ meaning: bar.meaning, sure: shares.sure, source: shares.source, open: bar.open });
  return html`
    <p>${shares.lead}</p>
    <ul class="bars">
      ${shares.bars.map(
        (bar) => html`<li>
          <span class="bar-name">${bar.name}</span>
          <span class="bar-signed" aria-hidden="true">
            <span
              class=${`bar own ${bar.part < 0 ? "below" : ""}`}
              style=${{
                left: at(Math.min(bar.part, 0), low, high),
                width: `${(Math.abs(bar.part) / (high - low)) * 100}%`,
              }}
            ></span>
            <span class="zero" style=${{ left: at(0, low, high) }}></span>
          </span>
          <${Number} title=${bar.name} value=${bar.text} about=${about(bar)} />
        </li>`,
      )}
    </ul>
    <${Twin} table=${shares.table} caption=${title} />
  `;
}
