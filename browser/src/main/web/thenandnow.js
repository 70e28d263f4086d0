// The same squat with the ankles of the first and of the latest tests.
import { html, useEffect, useState } from "./vendor/preact-htm.js";
import { Table } from "./parts.js";
import { write } from "./state.js";
import { say } from "./words.js";

export function ThenAndNow({ part, ask }) {
  const [answer, setAnswer] = useState(null);
  useEffect(() => {
    work(part, ask).then(setAnswer, (failure) => {
      console.warn(failure);
      setAnswer({});
    });
  }, [JSON.stringify(part)]);
  const rows = answer?.rows ?? [];
  const address = write("chain", { own: part.then, units: part.units, change: { ankles: part.now.ankles } });
  return html`
    <section class="card then-and-now">
      <h3>${part.title}</h3>
      <p>${part.about}</p>
      ${answer === null && html`<p class="working">${say("working")}</p>`}
      ${answer !== null && rows.length === 0 && !answer.same && html`<p>${part.failed}</p>`}
      ${rows.length > 0 &&
      html`<${Table} table=${{ titles: ["", ...part.days], numbers: [false, true, true], rows }} caption=${part.title} />`}
      ${answer?.same && html`<p class="same">${answer.same}</p>`}
      <p><a class="plain" href=${address}>${part.link}</a></p>
    </section>
  `;
}

/** What differs then and now, and a sentence on what does not. */
async function work(part, ask) {
  return (await ask("between", part.then, part.now, { units: part.units })) ?? {};
}
