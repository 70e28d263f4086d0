// The log as a thing: where it is, out into a file, in from one, and gone.
import { html, useState } from "./vendor/preact-htm.js";
import { download } from "./saving.js";

const FILE = "talus-diary.json";

export function Keeping({ words, diary, app }) {
  const [sure, setSure] = useState(false);
  const [freed, setFreed] = useState(false);
  const mayErase = freed || !words.copyComesFirst;
  const [told, setTold] = useState([]);
  const act = (what) => () => Promise.resolve(what()).catch(app.failed);
  const takeIn = async (event) => {
    const [file] = event.target.files;
    if (file) {
      setTold([(await diary.restore(await file.text())) ? words.inDone : words.inWrong]);
      app.refresh();
    }
  };
  const copyOut = async () => {
    download(await diary.file(), FILE, "application/json");
    setFreed(true);
  };
  const erase = async () => {
    const outOfReach = await diary.erase();
    setSure(false);
    setTold([words.erased, ...outOfReach]);
    app.refresh();
  };
  return html`
    <p>${where(diary, words)}</p>
    ${told.map((text) => html`<p class="notice soft" role="status">${text}</p>`)}
    ${diary.person &&
    html`<p class="actions"><button type="button" class="primary" onClick=${act(copyOut)}>${words.out}</button></p>
      <p class="hint">${words.outHint}</p>`}
    <p class="field wide">
      <label for="copy-in">${words.in}</label>
      <input id="copy-in" type="file" accept="application/json,.json" onChange=${(event) => takeIn(event).catch(app.failed)} />
    </p>
    ${diary.person &&
    !mayErase &&
    html`<p class="hint">${words.copyFirst}</p>
      <p class="actions"><button type="button" class="plain" onClick=${() => setFreed(true)}>${words.noCopy}</button></p>`}
    ${diary.person &&
    mayErase &&
    html`<p class="hint">${words.eraseHint}</p>
      <p class="actions">
        ${sure
          ? html`<button type="button" class="primary" onClick=${act(erase)}>${words.eraseSure}</button>
              <button type="button" class="plain" onClick=${() => setSure(false)}>${words.keepIt}</button>`
          : html`<button type="button" class="plain" onClick=${() => setSure(true)}>${words.erase}</button>`}
      </p>`}
    <${People} words=${words} diary=${diary} app=${app} />
  `;
}

/** Where the entries are. */
function where(diary, words) {
  if (diary.home !== "server") {
    return words.onDevice;
  }
  return diary.waiting > 0 ? words.waiting.replace("{0}", diary.waiting) : words.atServer;
}

/** Who else keeps a diary at this server. */
function People({ words, diary, app }) {
  const [people, setPeople] = useState(null);
  if (people === null) {
    diary.people().then(setPeople, app.failed);
  }
  const others = (people ?? []).filter((one) => one.id !== diary.person?.id);
  const begin = (event) => {
    event.preventDefault();
    const name = new FormData(event.target).get("name").trim();
    name && diary.make(name).then(() => app.go("today")).catch(app.failed);
  };
  const choose = (one) => () => diary.choose(one).then(() => app.go("today")).catch(app.failed);
  return html`
    ${others.length > 0 &&
    html`<h2>${diary.person ? words.somebodyElse : words.who}</h2>
      <ul class="ways-on">
        ${others.map((one) => html`<li><button type="button" class="plain" onClick=${choose(one)}>${one.name}</button></li>`)}
      </ul>`}
    <h2>${words.newPerson}</h2>
    <form class="asked" autocomplete="off" onSubmit=${begin}>
      <div class="field wide">
        <label for="new-name">${words.name}</label>
        <input id="new-name" name="name" maxlength="100" required />
      </div>
      <p class="actions"><button type="submit" class="plain">${words.beginDiary}</button></p>
    </form>
  `;
}
