// What can be taken along: the report, the plan on paper, the days as a calendar file.
import { html, useEffect, useState } from "./vendor/preact-htm.js";
import { today } from "./care.js";
import { documentOf, download, print } from "./saving.js";

const EVENING = "18:00";
const CALENDAR = "talus-calendar.ics";

/** Where the site is: documents have no address of their own. */
const SITE = new URL(".", location.href).href;

export function Documents({ words, care, diary, app }) {
  const [name, setName] = useState("");
  const [begins, setBegins] = useState(EVENING);
  const log = diary.text();
  const report = useSheet(care, app, "report", log, today(), name, SITE);
  const plan = useSheet(care, app, "printedPlan", log, today(), SITE);
  const saveDays = async () => {
    const { calendar } = await care.ask("calendar", log, today(), begins);
    download(calendar, CALENDAR, "text/calendar;charset=utf-8");
  };
  return html`
    <section class="documents" aria-label=${words.title}>
      <h2>${words.title}</h2>
      <h3>${words.reportTitle}</h3>
      <p>${words.reportHint}</p>
      <p class="field wide">
        <label for="report-name">${words.name}</label>
        <input id="report-name" maxlength="100" autocomplete="off" value=${name} onChange=${(event) => setName(event.target.value)} />
      </p>
      <${Ways} words=${words} title=${words.reportTitle} url=${report}>
        ${diary.home === "server" && diary.person && html`<${Pdf} words=${words} name=${name} diary=${diary} />`}
      <//>
      <h3>${words.planTitle}</h3>
      <p>${words.planHint}</p>
      <${Ways} words=${words} title=${words.planTitle} url=${plan} />
      <h3>${words.calendarTitle}</h3>
      <p>${words.calendarHint}</p>
      <p class="field wide">
        <label for="begins">${words.begins}</label>
        <input id="begins" type="time" required value=${begins} onChange=${(event) => setBegins(event.target.value || EVENING)} />
      </p>
      <p class="actions"><button type="button" class="plain" onClick=${() => saveDays().catch(app.failed)}>${words.save}</button></p>
    </section>
  `;
}

/** A document's address once it is made, or null. */
function useSheet(care, app, question, ...given) {
  const [url, setUrl] = useState(null);
  useEffect(() => {
    let made = null;
    let left = false;
    const make = async () => {
      const { html: text } = await care.ask(question, ...given);
      if (!left) {
        made = documentOf(text);
        setUrl(made);
      }
    };
    make().catch(app.failed);
    return () => {
      left = true;
      made && URL.revokeObjectURL(made);
    };
  }, given);
  return url;
}

function Ways({ words, title, url, children }) {
  return (
    url &&
    html`<p class="actions">
      <a class="plain" href=${url} target="_blank">${words.open.replace("{0}", title)}</a>
      <button type="button" class="plain" onClick=${() => print(url)}>${words.print.replace("{0}", title)}</button>
      ${children}
    </p>`
  );
}

function Pdf({ words, name, diary }) {
  const asked = new URLSearchParams({ on: today(), ...(name.trim() ? { name: name.trim() } : {}) });
  return html`<a class="plain" href=${`api/people/${diary.person.id}/report.pdf?${asked}`} download>${words.pdf}</a>`;
}
