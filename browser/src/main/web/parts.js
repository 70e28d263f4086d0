// Pieces that several views place: tables, paragraphs, numbers that open their meaning.
import { html } from "./vendor/preact-htm.js";
import { say } from "./words.js";

export function Table({ table, caption }) {
  const align = (i) => (table.numbers[i] ? "number" : "");
  return html`
    <div class="table" tabindex="0" role="region" aria-label=${caption}>
      <table>
        <caption class="hidden">${caption}</caption>
        <thead>
          <tr>${table.titles.map((title, i) => html`<th scope="col" class=${align(i)}>${title}</th>`)}</tr>
        </thead>
        <tbody>
          ${table.rows.map(
            (row) => html`<tr>
              ${row.map((cell, i) =>
                i === 0 ? html`<th scope="row">${cell}</th>` : html`<td class=${align(i)}>${cell}</td>`,
              )}
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  `;
}

/** A table that waits behind a title. */
export function Twin({ table, caption }) {
  return html`<details class="twin">
    <summary>${say("inTable")}</summary>
    <${Table} table=${table} caption=${caption} />
  </details>`;
}

/** Parts of a report. */
export function Report({ parts }) {
  return parts.map((part) => {
    switch (part.kind) {
      case "title":
      case "heading":
        return html`<h3>${part.text}</h3>`;
      case "paragraph":
        return html`<p>${part.text}</p>`;
      case "bullets":
        return html`<ul>${part.items.map((item) => html`<li>${item}</li>`)}</ul>`;
      case "table":
        return html`<${Table} table=${part} caption=${part.titles[0]} />`;
      default:
        throw new Error(`no such part: ${part.kind}`);
    }
  });
}

/** What must be done now: a mark, the words, the number to tap, then what stands and what ends it. */
export function Stop({ part }) {
  return html`<section class="stop">
    <div role="alert">
      <${StopMark} />
      <p class="stop-text">${part.text}</p>
      ${part.call && html`<p class="actions"><a class="call" href=${`tel:${part.call.number}`}>${part.call.text}</a></p>`}
    </div>
    ${part.signs?.length > 0 &&
    html`<p>${part.standing}</p>
      <ul>${part.signs.map((sign) => html`<li>${sign}</li>`)}</ul>`}
    ${part.ends?.map((text) => html`<p>${text}</p>`)}
  </section>`;
}

/** The eight corners of a stop sign, so that it is not told by colour alone. */
function StopMark() {
  return html`<svg class="stop-mark" viewBox="0 0 48 48" width="48" height="48" aria-hidden="true" focusable="false">
    <path d="M15 2h18l13 13v18L33 46H15L2 33V15z" fill="currentColor" />
    <path d="M24 12v16M24 34v4" stroke="#fff" stroke-width="5" stroke-linecap="round" />
  </svg>`;
}

/** A number that opens what it means, how sure it is and where it comes from. */
export function Number({ title, value, about, children }) {
  return html`<button class="number" type="button" aria-haspopup="dialog" onClick=${() => openAbout(title, value, about)}>
    ${children ?? value}${about.open && html`<span class="hidden">, ${about.open}</span>`}
  </button>`;
}

const dialog = document.getElementById("about");

function openAbout(title, value, about) {
  dialog.querySelector("h2").textContent = title;
  dialog.querySelector(".about-value").textContent = value;
  const list = dialog.querySelector("dl");
  list.replaceChildren();
  for (const name of ["meaning", "sure", "source"]) {
    if (about[name]) {
      const term = document.createElement("dt");
      term.textContent = say(name);
      const text = document.createElement("dd");
      text.textContent = about[name];
      list.append(term, text);
    }
  }
  dialog.showModal();
}

dialog.addEventListener("click", (event) => {
  if (event.target === dialog) {
    dialog.close();
  }
});

/** Where a value stands on a scale, as a CSS length. */
export function at(value, low, high) {
  return `${((value - low) / (high - low)) * 100}%`;
}
