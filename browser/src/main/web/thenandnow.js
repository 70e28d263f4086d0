// The same squat with the ankles of the first and of the latest tests.
import { html, useEffect, useState } from "./vendor/preact-htm.js";
import { Table } from "./parts.js";
import { write } from "./state.js";
import { say } from "./words.js";

export function ThenAndNow({ part, ask }) {
  const [rows, setRows] = useState(null);
  useEffect(() => {
    work(part, ask).then(setRows, (failure) => {
      console.warn(failure);
      setRows([]);
    });
  }, [JSON.stringify(part)]);
  const address = write("chain", { own: part.then, units: part.units, change: { ankles: part.now.ankles } });
  return html`
    <section class="card then-and-now">
      <h3>${part.title}</h3>
      <p>${part.about}</p>
      ${rows === null && html`<p class="working">${say("working")}</p>`}
      ${rows?.length === 0 && html`<p>${part.failed}</p>`}
      ${rows?.length > 0 &&
      html`<${Table} table=${{ titles: ["", ...part.days], numbers: [false, true, true], rows }} caption=${part.title} />`}
      <p><a class="plain" href=${address}>${part.link}</a></p>
    </section>
  `;
}

/** Each quantity then and now. */
async function work(part, ask) {
  const answer = await ask("between", part.then, part.now, { units: part.units });
  return answer?.rows ?? [];
}
