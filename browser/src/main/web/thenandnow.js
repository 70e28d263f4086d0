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

/** Each quantity then and now; the second question waits for the first, or it would overtake it. */
async function work(part, ask) {
  const options = (own) => ({ own, units: part.units });
  const then = await ask("squat", part.then, options(part.then));
  const now = await ask("squat", part.now, options(part.now));
  if (!then?.squat || !now?.squat) {
    return [];
  }
  const after = Map.groupBy(now.squat.lines, (line) => line.id);
  return [...Map.groupBy(then.squat.lines, (line) => line.id)].flatMap(([id, before]) => paired(before, after.get(id) ?? []));
}

/** Lines of one quantity: where both sides are alike there is one line, which then counts for each side. */
function paired(before, after) {
  const longer = before.length < after.length ? after : before;
  const at = (lines, i) => lines[Math.min(i, lines.length - 1)]?.mine ?? "";
  return longer.map((line, i) => [line.title, at(before, i), at(after, i)]);
}
