package talus.stories;

import com.microsoft.playwright.Page;

/** Keeps answers of the engine from a page until they are let through, so that a story decides what comes before what. */
record Gate(Page page) {
    private static final String WORKERS = """
            const Real = Worker;
            const gate = { holds: new Set(), kept: [] };
            window.gate = gate;
            window.Worker = class extends Real {
              #names = new Map();
              postMessage(question) {
                this.#names.set(question.id, question.name);
                super.postMessage(question);
              }
              addEventListener(type, listen) {
                super.addEventListener(type, type !== "message" ? listen : (event) => {
                  const name = this.#names.get(event.data.id);
                  gate.holds.has(name) ? gate.kept.push({ name, pass: () => listen(event) }) : listen(event);
                });
              }
            };
            """;

    /** Before a page is opened. */
    static Gate before(Page page) {
        page.addInitScript(WORKERS);
        return new Gate(page);
    }

    /** From now on answers to this question wait. */
    Gate hold(String question) {
        page.evaluate("name => window.gate.holds.add(name)", question);
        return this;
    }

    /** Waits until so many answers to a question wait here. */
    Gate awaits(String question, int answers) {
        page.waitForFunction(
                "([name, n]) => window.gate.kept.filter(one => one.name === name).length >= n",
                new Object[] {question, answers});
        return this;
    }

    /** Lets all through, in the order in which they came. */
    void open() {
        page.evaluate("() => { window.gate.holds.clear(); window.gate.kept.splice(0).forEach(one => one.pass()); }");
    }
}
