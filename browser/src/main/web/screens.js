// The companion's pages: what the rules say is to be shown, and what becomes of what is typed. See SCREENS.md.
import { html, render } from "./vendor/preact-htm.js";
import { moment, today } from "./care.js";
import { Contact } from "./contact.js";
import { Curve } from "./curve.js";
import { Documents } from "./documents.js";
import { Keeping } from "./keeping.js";
import { Report, Stop } from "./parts.js";
import { Phones } from "./phones.js";
import { write } from "./state.js";
import { ThenAndNow } from "./thenandnow.js";
import { say } from "./words.js";
import { unreadable } from "./unreadable.js";

export class Screens {
  #root;
  #nav;
  #title;
  #app;
  #care;
  #diary;
  #shown = { name: "", argument: "" };
  #screen = null;
  #problems = {};
  #day = "";

  /** @param app go to a page, tell something, play a session */
  constructor({ root, title, nav }, { care, diary }, app) {
    root.replaceChildren();
    this.#root = root;
    this.#nav = nav;
    this.#title = title;
    this.#care = care;
    this.#diary = diary;
    this.#app = app;
    diary.onChange(() => this.refresh());
    document.addEventListener("visibilitychange", () => this.#dayTurned());
  }

  /** Shows a page. */
  async show(name, argument) {
    this.#shown = { name, argument };
    this.#problems = {};
    await this.refresh();
  }

  /** A page that stayed open over midnight is about the new day. */
  #dayTurned() {
    if (document.visibilityState === "visible" && this.#day !== today() && !this.#screen?.form) {
      this.refresh().catch(this.#app.failed);
    }
  }

  async refresh() {
    const { name, argument } = this.#shown;
    if (name === "") {
      return;
    }
    this.#day = today();
    const answer = await this.#care.ask("screen", this.#diary.text(), this.#day, name, argument);
    if (name === this.#shown.name && argument === this.#shown.argument) {
      this.#screen = answer.screen ?? (await unreadable(this.#care, this.#day, answer.problem));
      this.#render();
    }
  }

  async #submit(form, values) {
    const answer = await this.#care.ask("submit", this.#diary.text(), moment(), form, values);
    if (answer.problem) {
      await this.refresh();
      return;
    }
    this.#problems = answer.problems ?? {};
    if (answer.problems) {
      this.#render();
      this.#root.querySelector(".problems")?.focus();
      return;
    }
    await this.#diary.keepOfSomebody(answer.events, say("me"));
    this.#app.go(answer.go);
  }

  #render() {
    this.#title.textContent = this.#screen.title;
    this.#root.dataset.shown = [this.#shown.name, this.#shown.argument].filter(Boolean).join("/");
    this.#nav.setAttribute("aria-label", this.#screen.navTitle);
    render(html`<${Nav} screen=${this.#screen} />`, this.#nav);
    render(
      html`<${View}
        key=${`${this.#shown.name}/${this.#shown.argument}`}
        screen=${this.#screen}
        problems=${this.#problems}
        care=${this.#care}
        diary=${this.#diary}
        app=${{ ...this.#app, refresh: () => this.refresh().catch(this.#app.failed) }}
        onSubmit=${(form, values) => this.#submit(form, values).catch(this.#app.failed)}
      />`,
      this.#root,
    );
  }
}

/** The address of a page; one on a body says which. */
export function address(link) {
  if (link.state) {
    return write(link.to, { change: {}, ...link.state });
  }
  return link.argument ? `#${link.to}/${link.argument}` : `#${link.to}`;
}

function View({ screen, problems, care, diary, app, onSubmit }) {
  const draw = (parts) => parts.map((part) => html`<${Part} part=${part} care=${care} diary=${diary} app=${app} />`);
  // what is to be done now stands before the cards that tell how
  const cards = screen.parts.findIndex((part) => part.kind === "exercise");
  const isLong = screen.parts.filter((part) => part.kind === "exercise").length > 1;
  const now = isLong ? screen.links.filter((link) => link.first) : [];
  return html`
    ${draw(isLong ? screen.parts.slice(0, cards) : screen.parts)}
    <${Links} links=${now} />
    ${isLong && draw(screen.parts.slice(cards))}
    ${screen.form && html`<${Form} form=${screen.form} problems=${problems} onSubmit=${onSubmit} />`}
    <${Links} links=${screen.links.filter((link) => !now.includes(link))} />
    ${screen.name === "settings" && diary.home === "server" && html`<${Phones} />`}
  `;
}

export function Links({ links }) {
  return (
    links.length > 0 &&
    html`<ul class="ways-on">
      ${links.map((link) => html`<li><a class=${link.first ? "primary" : "plain"} href=${address(link)}>${link.text}</a></li>`)}
    </ul>`
  );
}

/** The pages that can be reached from every page. */
function Nav({ screen }) {
  return html`<ul>
    ${screen.nav.map(
      (link) => html`<li><a href=${address(link)} aria-current=${link.to === screen.place ? "page" : undefined}>${link.text}</a></li>`,
    )}
  </ul>`;
}

function Part({ part, care, diary, app }) {
  switch (part.kind) {
    case "notice":
      return html`<p class=${part.stops ? "notice" : "notice soft"} role=${part.stops ? "alert" : undefined}>${part.text}</p>`;
    case "stop":
      return html`<${Stop} part=${part} />`;
    case "exercise":
      return html`<${Card} card=${part} />`;
    case "picture":
      return html`<figure class="card-picture">
        <img src=${part.file} alt=${part.alt} />
        ${part.caption && html`<figcaption class="quiet">${part.caption}</figcaption>`}
      </figure>`;
    case "keeping":
      return html`<${Keeping} words=${part} diary=${diary} app=${app} />`;
    case "documents":
      return html`<${Documents} words=${part} care=${care} diary=${diary} app=${app} />`;
    case "contact":
      return html`<${Contact} words=${part} care=${care} diary=${diary} app=${app} />`;
    case "chain":
      return html`<${ThenAndNow} part=${part} ask=${app.ask} />`;
    case "curve":
      return html`<${Curve} curve=${part} />`;
    default:
      return html`<${Report} parts=${[part]} />`;
  }
}

function Card({ card }) {
  return html`
    <article class="card exercise">
      <img src=${`drawings/${card.exercise}.svg`} alt="" width="300" height="160" />
      <div>
        <h3><a href=${`#exercises/${card.exercise}`}>${card.title}</a></h3>
        ${card.dose && html`<p class="dose">${[card.dose, card.side, card.change].filter(Boolean).join(" \u00b7 ")}</p>`}
        <p>${card.cue}</p>
        ${card.reasons.length > 0 && html`<p class="quiet">${card.reasons.join(" ")}</p>`}
      </div>
    </article>
  `;
}

function Form({ form, problems, onSubmit }) {
  const wrong = Object.entries(problems);
  const submit = (event) => {
    event.preventDefault();
    const data = new FormData(event.target);
    const values = { action: event.submitter?.value ?? form.buttons[0].value };
    for (const field of form.fields) {
      const all = data.getAll(field.name);
      values[field.name] = field.kind === "many" ? all : (all[0] ?? "");
    }
    onSubmit(form.name, values);
  };
  return html`
    <form class="asked" novalidate autocomplete="off" onSubmit=${submit}>
      ${wrong.length > 0 &&
      html`<div class="problems" role="alert" tabindex="-1">
        <ul>${wrong.map(([name, text]) => html`<li><a href=${`#field-${name}`} onClick=${(event) => focusOn(event, name)}>${text}</a></li>`)}</ul>
      </div>`}
      ${form.fields.map((field) => html`<${Field} field=${field} problem=${problems[field.name]} />`)}
      <p class="actions">
        ${form.buttons.map(
          (button, i) => html`<button class=${i === 0 ? "primary" : "plain"} type="submit" value=${button.value}>${button.text}</button>`,
        )}
      </p>
    </form>
  `;
}

function focusOn(event, name) {
  event.preventDefault();
  document.getElementById(`field-${name}`)?.focus();
}

function Field({ field, problem }) {
  const id = `field-${field.name}`;
  const described = problem ? { "aria-invalid": true, "aria-describedby": `${id}-problem` } : {};
  const told = problem && html`<p class="problem" id=${`${id}-problem`}>${problem}</p>`;
  switch (field.kind) {
    case "many":
    case "one":
      return html`<fieldset class="choice-list" id=${id} tabindex="-1" ...${described}>
        <legend>${field.label}</legend>
        ${field.options.map(
          (option) => html`<label>
            <input type=${field.kind === "many" ? "checkbox" : "radio"} name=${field.name} value=${option.value} defaultChecked=${option.chosen} />
            <span>${option.text}</span>
          </label>`,
        )}
        ${told}
      </fieldset>`;
    case "pick":
      return html`<div class=${problem ? "field wide wrong" : "field wide"}>
        <label for=${id}>${field.label}</label>
        <select id=${id} name=${field.name} ...${described}>
          ${field.options.map((option) => html`<option value=${option.value} selected=${option.chosen}>${option.text}</option>`)}
        </select>
        ${told}
      </div>`;
    case "scale":
      return html`<fieldset class="scale" id=${id} tabindex="-1" ...${described}>
        <legend>${field.label}</legend>
        <div class="scale-steps">
          ${[...Array(11).keys()].map(
            (n) => html`<label><input type="radio" name=${field.name} value=${String(n)} /><span>${n}</span></label>`,
          )}
        </div>
        <p class="scale-ends"><span>${field.low}</span><span>${field.high}</span></p>
        ${told}
      </fieldset>`;
    case "number":
      return html`<div class=${problem ? "field wrong" : "field"}>
        <label for=${id}>${field.label}</label>
        <span class="with-unit">
          <input id=${id} name=${field.name} inputmode="decimal" size="5" defaultValue=${field.value} ...${described} />
          <span>${field.unit}</span>
        </span>
        ${told}
      </div>`;
    case "text":
      return html`<div class=${problem ? "field wide wrong" : "field wide"}>
        <label for=${id}>${field.label}</label>
        <input id=${id} name=${field.name} defaultValue=${field.value} ...${described} />
        ${told}
      </div>`;
    default:
      throw new Error(`no such field: ${field.kind}`);
  }
}
