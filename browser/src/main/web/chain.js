// "Your chain": what is shown, what is tried out on it, and when the engine is asked for which part.
import { html, render } from "./vendor/preact-htm.js";
import { ChainView } from "./chainview.js";
import { savePicture } from "./picture.js";
import { combined, merged, same } from "./state.js";
import { say } from "./words.js";

/** How long after the last change the rest is worked out, ms: more than lies between two changes of a pulled slider. */
const REST_MS = 40;

/** What is worked out once nothing moves; each part is shown when it comes. */
const PARTS = ["ways", "squat", "path"];

export class Chain {
  #root;
  #app;
  #state = null;
  /** Counts the states that were shown: what is asked for one is not shown of another. */
  #turn = 0;
  #changed = 0;
  #working = false;
  #touched = false;
  #model = {};
  #stale = new Set();
  #readout = null;
  #note = null;
  #way = null;
  #freer = null;
  /** The way that is taken when nothing is tried out, once it is known. */
  #ownWay = null;
  #handle = null;
  #opening = null;
  #rest = 0;
  #stage = null;
  #canvas = null;
  #drawing = {};
  #now = null;
  #ghosts = { freer: true, now: false };
  #engineer = false;

  /** @param app ask the engine, keep the state, tell something */
  constructor(place, app) {
    this.#root = place;
    this.#app = app;
  }

  /** Shows this state; works nothing out that is shown or on its way already. */
  async show(state) {
    const known = this.#state;
    if (known !== null && same(known, state) && (this.#working || this.#fresh)) {
      return;
    }
    this.#state = state;
    if (known === null || !same(known.own, state.own)) {
      this.#forget();
    }
    this.#moved();
    await this.#refresh();
  }

  /** Whether anybody looks. */
  visible(yes) {
    this.#stage?.awake(yes);
  }

  /** Somebody else's numbers are shown from now on. */
  #forget() {
    this.#model = {};
    this.#readout = null;
    this.#note = null;
    this.#way = null;
    this.#freer = null;
    this.#ownWay = null;
    this.#now = null;
    this.#drawing = {};
    render(html`<p class="working">${say("working")}</p>`, this.#root);
  }

  get #whole() {
    return this.#model.squat !== undefined && this.#model.ways !== undefined;
  }

  get #fresh() {
    return !PARTS.some((part) => this.#stale.has(part));
  }

  /** Whether something is tried out. */
  get #tried() {
    return Object.keys(this.#state.change).length > 0;
  }

  get #chosen() {
    return this.#model.ways?.find((way) => way.state === "chosen");
  }

  /** A scenario beside the same freer body whatever is changed. */
  #beside(change) {
    return merged(merged(this.#state.own, { options: { referenceWallDistanceM: this.#freer } }), change);
  }

  #shown() {
    return this.#beside(this.#state.change);
  }

  #options() {
    return { units: this.#state.units, own: this.#state.own, ...(this.#tried && this.#ownWay ? { before: this.#ownWay } : {}) };
  }

  #change(patch) {
    this.#turnTo(combined(this.#state.change, patch));
    this.#rest = setTimeout(() => this.#orTell(this.#refresh()), REST_MS);
  }

  #reset() {
    this.#turnTo({});
    this.#orTell(this.#refresh());
  }

  #turnTo(change) {
    this.#state = { ...this.#state, change };
    this.#app.keep(this.#state);
    this.#app.tell("");
    this.#touched = true;
    this.#moved();
    this.#orTell(this.#step());
  }

  /** What is shown is of another state now, and so is every answer that is still being worked out. */
  #moved() {
    this.#turn++;
    this.#changed = performance.now();
    clearTimeout(this.#rest);
    this.#stale = new Set([...PARTS, "engineer"]);
    this.#render();
  }

  /** A bug is told; whatever is stale stays grey. */
  async #orTell(done) {
    try {
      await done;
    } catch (failure) {
      console.error(failure);
      this.#app.tell(say("failed"));
    }
  }

  async #typed(id, text) {
    const answer = await this.#app.ask("control", this.#shown(), this.#options(), { id, text });
    if (answer?.patch) {
      this.#change(answer.patch);
    }
    return answer;
  }

  /** The shown frame alone, warm. */
  async #step() {
    if (this.#handle === null) {
      return;
    }
    const answer = await this.#live("step", this.#shown(), this.#options());
    // an answer to an earlier change is nearer to what is set than what is shown, until the whole is there
    if (this.#stale.has("squat")) {
      this.#place(answer);
    }
  }

  /** Asks the opened squat; one that was lost with its worker is opened anew at the next rest. */
  async #live(question, ...given) {
    const handle = this.#handle;
    try {
      return await this.#app.ask(question, handle, ...given);
    } catch (failure) {
      console.error(failure);
      if (this.#handle === handle) {
        this.#handle = null;
        this.#opening = null;
      }
      return undefined;
    }
  }

  #place(answer) {
    if (answer === undefined || answer.problem || answer.unavailable) {
      return;
    }
    this.#readout = answer.readout ? beside(answer.readout, this.#model.squat?.readout ?? []) : this.#readout;
    this.#note = answer.note ?? null;
    if (answer.poses) {
      this.#drawing.live = { ...this.#drawing.live, ...answer };
      this.#stage?.live(answer);
    }
    this.#render();
  }

  /** Everything, once nothing moves. */
  async #refresh() {
    const turn = this.#turn;
    this.#working = true;
    try {
      await this.#workOut(turn);
    } finally {
      if (turn === this.#turn) {
        this.#working = false;
      }
    }
  }

  async #workOut(turn) {
    if (this.#freer === null) {
      const answer = await this.#app.ask("freer", this.#state.own);
      if (answer === undefined || turn !== this.#turn || this.#refused(answer)) {
        return;
      }
      this.#freer = answer.referenceWallDistanceM;
    }
    const shown = this.#shown();
    this.#opening ??= this.#open(shown);
    const parts = [
      this.#part(turn, "ways", shown, this.#options()),
      this.#part(turn, "squat", shown, this.#options()),
      this.#path(turn, shown),
      this.#engineer ? this.#part(turn, "engineer", shown) : null,
    ];
    await Promise.all(parts);
    if (turn !== this.#turn || !this.#whole) {
      return;
    }
    performance.measure("talus-refresh", { start: this.#changed, end: performance.now() });
    if (this.#touched) {
      this.#app.hear([this.#model.squat.description ?? this.#model.squat.nothing, ...this.#taken()].join(" "));
    }
    await this.#opening;
    if (turn === this.#turn) {
      await this.#follow(this.#model.ways.some((way) => way.name === this.#way) ? this.#way : null);
    }
    if (turn === this.#turn) {
      await this.#before();
    }
  }

  /** One part of what is shown. */
  async #part(turn, name, ...given) {
    const answer = await this.#app.ask(name, ...given);
    if (answer === undefined || turn !== this.#turn || this.#refused(answer)) {
      return;
    }
    if (name === "ways") {
      delete this.#model.waysSame;
      if (!this.#tried) {
        this.#ownWay = answer.ways.find((way) => way.state === "chosen")?.name ?? null;
      }
    }
    Object.assign(this.#model, answer);
    this.#stale.delete(name);
    if (name === "squat") {
      this.#readout = answer.squat.readout ?? null;
      this.#note = null;
      this.#near(answer.squat.near);
    }
    this.#render();
  }

  async #path(turn, shown) {
    const [own, freer] = await Promise.all([this.#app.ask("ownPath", shown), this.#app.ask("freerPath", shown)]);
    if (!own?.scene || freer === undefined || turn !== this.#turn) {
      return;
    }
    const path = { ...own, reference: freer.reference };
    this.#stale.delete("path");
    this.#drawing.path = path;
    if (!this.#tried) {
      this.#now = path;
    }
    if (this.#way === null) {
      this.#stage?.path(path);
    }
    this.#render();
  }

  #refused(answer) {
    if (answer.problem) {
      this.#app.tell(say("cannotBe"));
    } else if (answer.unavailable) {
      this.#app.tell(say("notAvailable"));
    } else {
      return false;
    }
    return true;
  }

  /** Shows a way to do it, and lets steps follow it; none: the one that the model takes. */
  async #follow(name) {
    const turn = this.#turn;
    const way = name === this.#chosen?.name ? null : name;
    this.#way = way;
    if (way === null) {
      this.#back();
    }
    this.#render();
    const followed = way ?? this.#chosen?.name;
    if (followed === undefined) {
      return;
    }
    const live = this.#handle === null ? undefined : this.#live("show", this.#shown(), followed);
    const whole = way === null ? undefined : this.#app.ask("pathBy", this.#shown(), followed);
    const still = () => turn === this.#turn && way === this.#way && way !== null;
    const pose = await live;
    if (still()) {
      this.#place(pose);
    }
    const path = await whole;
    if (still() && path?.own?.poses.length > 0) {
      this.#place({ readout: path.readout, note: path.note });
      this.#near(path.near);
      this.#stage?.path({ ...path, reference: this.#drawing.path?.reference });
    }
  }

  /** From which side the body is to be seen, where the engine says. */
  #near(side) {
    if (side) {
      this.#stage?.near(side);
    }
  }

  /** Back to the whole movement of the way that the model takes. */
  #back() {
    this.#readout = this.#model.squat?.readout ?? null;
    this.#note = null;
    this.#near(this.#model.squat?.near);
    if (this.#drawing.path) {
      this.#stage?.path(this.#drawing.path);
    }
  }

  /** The body as it was before anything was tried out, when it is wanted. */
  async #before() {
    const wanted = this.#ghosts.now && this.#tried;
    const own = this.#state.own;
    if (wanted && this.#now === null && this.#fresh) {
      const path = await this.#app.ask("ownPath", this.#beside({}));
      if (path?.scene && same(own, this.#state.own)) {
        this.#now = path;
        this.#ownWay ??= path.own?.strategy ?? null;
      }
    }
    this.#stage?.before(this.#ghosts.now && this.#tried ? this.#now : null);
  }

  /** The way that is taken, in words. */
  #taken() {
    const way = this.#chosen;
    return way ? [`${way.title}. ${way.why.join(" ")}`] : [];
  }

  async #open(shown) {
    if (!(await this.#app.can("openLive"))) {
      return;
    }
    const opened = await this.#app.ask("openLive", shown, this.#options());
    if (opened?.handle === undefined) {
      this.#opening = null;
      return;
    }
    this.#handle = opened.handle;
    if (opened.poses) {
      this.#drawing.live = opened;
      if (!this.#drawing.path) {
        this.#stage?.live(opened);
      }
    }
    if (!same(shown, this.#shown())) {
      await this.#step();
    }
  }

  /** A canvas is there: a stage is built on it. */
  async #mount(canvas) {
    if (!canvas || canvas === this.#canvas) {
      return;
    }
    this.#canvas = canvas;
    this.#stage?.dispose();
    this.#stage = null;
    try {
      const { Stage } = await import("./stage.js");
      if (canvas !== this.#canvas) {
        return;
      }
      this.#stage = new Stage(canvas, { onPlay: () => this.#render(), onPhase: () => this.#render() });
      this.#stage.showGhost(this.#ghosts.freer);
      this.#near(this.#model.squat?.near);
      if (this.#drawing.path && !this.#stale.has("path")) {
        this.#stage.path(this.#drawing.path);
      } else if (this.#drawing.live) {
        this.#stage.live(this.#drawing.live);
      }
    } catch (failure) {
      console.error(failure);
      this.#app.tell(say("noPicture"));
    }
    this.#render();
  }

  #render() {
    if (!this.#whole || !this.#state) {
      return;
    }
    render(
      html`<${ChainView}
        model=${this.#model}
        state=${this.#state}
        stale=${this.#stale}
        readout=${this.#readout}
        note=${this.#note}
        way=${this.#way}
        stage=${this.#stage}
        ghosts=${this.#ghosts}
        alone=${this.#drawing.path !== undefined && !this.#drawing.path.reference}
        engineer=${this.#engineer}
        actions=${this.#actions}
      />`,
      this.#root,
    );
  }

  #actions = {
    patch: (patch) => this.#change(patch),
    way: (name) => this.#orTell(this.#follow(name)),
    typed: (id, text) => this.#typed(id, text),
    reset: () => this.#reset(),
    mount: (canvas) => this.#mount(canvas),
    ghost: (name) => {
      this.#ghosts[name] = !this.#ghosts[name];
      if (name === "freer") {
        this.#stage?.showGhost(this.#ghosts.freer);
      } else {
        this.#orTell(this.#before());
      }
      this.#render();
    },
    engineer: (open) => {
      this.#engineer = open;
      this.#render();
      if (this.#engineer && this.#stale.has("engineer")) {
        this.#orTell(this.#part(this.#turn, "engineer", this.#shown()));
      }
    },
    save: () => this.#orTell(savePicture(this.#stage, this.#model, this.#app)),
    copy: () => this.#orTell(this.#copy()),
  };

  async #copy() {
    await navigator.clipboard.writeText(location.href);
    this.#app.tell(say("copied"));
  }
}

/** Numbers that were just read, beside what the freer body had. */
function beside(readout, last) {
  return readout.map((line) => ({ ...line, other: last.find((one) => one.id === line.id)?.other }));
}
