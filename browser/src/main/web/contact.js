// A message to a clinic: first what goes into it, then the whole text, and only then the ways to send it. Talus sends nothing.
import { html, useEffect, useRef, useState } from "./vendor/preact-htm.js";
import { today } from "./care.js";
import { documentOf, print } from "./saving.js";

export function Contact({ words, care, diary, app }) {
  const [seen, setSeen] = useState(null);
  const [asked, setAsked] = useState({ about: words.about[0].value, words: "", include: words.included });
  const [clinic, setClinic] = useState("");
  const [wrong, setWrong] = useState(false);
  const see = async () => {
    const answer = await care.ask("enquiry", diary.text(), today(), asked, clinic);
    setWrong(Boolean(answer.problem));
    setSeen(answer.problem ? null : answer);
  };
  const takeClinic = async (event) => {
    const [file] = event.target.files;
    setClinic(file ? await file.text() : "");
    setWrong(false);
  };
  if (seen !== null) {
    return html`<${Seen} words=${words} message=${seen} back=${() => setSeen(null)} />`;
  }
  const tick = ({ target }) =>
    setAsked({ ...asked, include: words.include.map(({ value }) => value).filter((one) => (one === target.value ? target.checked : asked.include.includes(one))) });
  return html`
    <p>${words.lead}</p>
    <form class="asked" autocomplete="off" onSubmit=${(event) => (event.preventDefault(), see().catch(app.failed))}>
      <fieldset class="choice-list">
        <legend>${words.aboutTitle}</legend>
        ${words.about.map(
          ({ value, text }) => html`<label>
            <input type="radio" name="about" value=${value} checked=${asked.about === value} onChange=${() => setAsked({ ...asked, about: value })} />
            <span>${text}</span>
          </label>`,
        )}
      </fieldset>
      <div class="field wide">
        <label for="own-words">${words.words}</label>
        <textarea id="own-words" rows="4" value=${asked.words} onInput=${(event) => setAsked({ ...asked, words: event.target.value })}></textarea>
      </div>
      <fieldset class="choice-list">
        <legend>${words.includeTitle}</legend>
        ${words.include.map(
          ({ value, text }) => html`<label>
            <input type="checkbox" name="include" value=${value} checked=${asked.include.includes(value)} onChange=${tick} />
            <span>${text}</span>
          </label>`,
        )}
      </fieldset>
      <div class=${wrong ? "field wide wrong" : "field wide"}>
        <label for="clinic">${words.clinic}</label>
        <input id="clinic" type="file" accept="application/json,.json" aria-describedby="clinic-hint" onChange=${(event) => takeClinic(event).catch(app.failed)} />
        <p class="hint" id="clinic-hint">${words.clinicHint}</p>
        ${wrong && html`<p class="problem" role="alert">${words.clinicWrong}</p>`}
      </div>
      <p class="actions"><button class="primary" type="submit">${words.see}</button></p>
    </form>
  `;
}

/** The whole text, and what the person can do with it. */
function Seen({ words, message, back }) {
  const [told, setTold] = useState("");
  const title = useRef(null);
  const whole = `${message.subject}\n\n${message.text}`;
  useEffect(() => title.current.focus(), []);
  const copy = () =>
    navigator.clipboard.writeText(whole).then(
      () => setTold(words.copied),
      () => setTold(words.notCopied),
    );
  const onPaper = () => {
    const url = documentOf(whole, "text/plain;charset=utf-8");
    print(url);
  };
  return html`
    <h2 tabindex="-1" ref=${title}>${words.seenTitle}</h2>
    <p>${words.seenHint}</p>
    <div class="letter">
      <h3>${message.subject}</h3>
      <p class="as-written">${message.text}</p>
    </div>
    ${!message.mailto && html`<p class="hint">${words.noMail}</p>`}
    <p class="actions">
      ${message.mailto && html`<a class="primary" href=${message.mailto}>${words.mail}</a>`}
      <button type="button" class=${message.mailto ? "plain" : "primary"} onClick=${copy}>${words.copy}</button>
      <button type="button" class="plain" onClick=${onPaper}>${words.print}</button>
      <button type="button" class="plain" onClick=${back}>${words.back}</button>
    </p>
    <p role="status">${told}</p>
  `;
}
