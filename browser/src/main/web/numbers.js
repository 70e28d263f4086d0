// The form for a person's numbers. What is right or wrong with them, the engine says.

export class NumbersForm {
  #form;
  #ask;
  #done;
  #units = "metric";

  constructor(form, { ask, done }) {
    this.#form = form;
    this.#ask = ask;
    this.#done = done;
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      this.#submit();
    });
    for (const radio of form.elements.units) {
      radio.addEventListener("change", () => this.#switchUnits(radio.value));
    }
    this.#showUnits();
  }

  /** Fills in what is known. */
  async fill(state) {
    if (state === null) {
      return;
    }
    const typed = await this.#ask("form", state.own, { units: state.units });
    if (typed) {
      this.#type(typed);
    }
  }

  /** Takes over what the guided test found. */
  take(typed) {
    if (typed) {
      this.#type(typed);
    }
  }

  #type(typed) {
    this.#units = typed.units;
    for (const [name, text] of Object.entries(typed)) {
      const field = this.#form.elements[name];
      if (field) {
        field.value = text;
      }
    }
    this.#showUnits();
  }

  #typed() {
    return Object.fromEntries(new FormData(this.#form));
  }

  /** What is typed already is taken along into the other units where it holds. */
  async #switchUnits(units) {
    const answer = await this.#ask("numbers", { ...this.#typed(), units: this.#units });
    this.#units = units;
    if (answer?.scenario) {
      this.#type(await this.#ask("form", answer.scenario, { units }));
    } else {
      this.#showUnits();
    }
  }

  #showUnits() {
    for (const part of this.#form.querySelectorAll("[data-units]")) {
      part.hidden = part.dataset.units !== this.#units;
    }
  }

  async #submit() {
    const answer = await this.#ask("numbers", this.#typed());
    if (answer === undefined) {
      return;
    }
    this.#tell(answer.problems ?? {});
    if (answer.scenario) {
      this.#done(answer.scenario, this.#units);
    }
  }

  #tell(problems) {
    const summary = this.#form.querySelector(".problems");
    const list = summary.querySelector("ul");
    list.replaceChildren();
    for (const field of this.#form.querySelectorAll("[data-field]")) {
      const text = problems[field.dataset.field];
      const place = field.querySelector(".problem");
      place.hidden = text === undefined;
      place.textContent = text ?? "";
      place.id = `${field.dataset.field}-problem`;
      field.classList.toggle("wrong", text !== undefined);
      const inputs = field.querySelectorAll("input");
      for (const input of inputs) {
        input.toggleAttribute("aria-invalid", text !== undefined);
        describe(input, place.id, text !== undefined);
      }
      if (text !== undefined) {
        const link = document.createElement("a");
        link.href = `#${inputs[0].id}`;
        link.textContent = text;
        link.addEventListener("click", (event) => {
          event.preventDefault();
          inputs[0].focus();
        });
        const item = document.createElement("li");
        item.append(link);
        list.append(item);
      }
    }
    summary.hidden = Object.keys(problems).length === 0;
    if (!summary.hidden) {
      summary.focus();
    }
  }
}

/** Adds or takes away one describing element. */
function describe(input, id, present) {
  const ids = new Set((input.getAttribute("aria-describedby") ?? "").split(" ").filter(Boolean));
  present ? ids.add(id) : ids.delete(id);
  ids.size > 0 ? input.setAttribute("aria-describedby", [...ids].join(" ")) : input.removeAttribute("aria-describedby");
}
