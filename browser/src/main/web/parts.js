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
