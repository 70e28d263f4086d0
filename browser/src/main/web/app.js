// The app: which view is shown, what it is about, and the way to the engine.
import { openEngine } from "./engine.js";
import { showAnkles } from "./ankles.js";
import { Chain } from "./chain.js";
import { forgetMeasured, measured } from "./measured.js";
import { NumbersForm } from "./numbers.js";
import { read, write } from "./state.js";
import { isOfOneVersion } from "./version.js";
import { isOwn, keepOwn } from "./whose.js";
import { say } from "./words.js";

const EXAMPLE = { units: "metric", sex: "female", age: "41", height: "168", mass: "66", left: "6", right: "11" };

const views = [...document.querySelectorAll(".view")];
const steps = document.querySelector(".steps");
const pages = document.getElementById("companion");
const told = document.getElementById("told");
const home = document.getElementById("home");
const heard = document.getElementById("heard");
const whose = document.getElementById("whose");
const engine = openEngine();

/** Pages whose content the rules of the programme give. */
const SCREENS = new Set([
  "today", "plan", "safety", "conditions", "cleared", "mistake", "settings", "habits", "check-in", "tests", "review", "progress", "report", "contact", "exercises",
  "learn", "about", "keeping", "more",
]);

/** Views that belong to who keeps a diary. */
const COMPANION = new Set(["screen", "player", "measure", "tilt"]);

let state = null;
let current = null;
let companion = null;
const chain = new Chain(document.getElementById("chain"), { ask, can, keep, tell, hear });
const form = new NumbersForm(document.getElementById("numbers"), { ask, done });

/** Asks the engine, which may still be loading. */
async function ask(name, ...given) {
  return (await engine).ask(name, ...given);
}

/** Whether the engine answers such a question here. */
async function can(name) {
  return (await engine).can(name);
}

/** Says something to everybody, also to those who do not see. */
function tell(text) {
  told.textContent = text;
}

/** Says what is seen already to those who do not see. */
function hear(text) {
  heard.textContent = text;
}

/** Keeps what was tried out in the address, without a new entry in the history. */
function keep(changed) {
  state = changed;
  history.replaceState(null, "", write(current, state));
  linkSteps();
}

/** Numbers that hold: on to the ankles. */
function done(own, units, example = false) {
  state = { own, units, change: {}, ...(example ? { example } : {}) };
  if (!example) {
    keepOwn(own);
  }
  location.hash = write(example ? "chain" : "ankles", state);
}

function linkSteps() {
  steps.hidden = state === null || COMPANION.has(current);
  pages.hidden = current !== "screen";
  for (const link of document.querySelectorAll("a[data-step]")) {
    link.href = write(link.dataset.step, state);
    link.toggleAttribute("aria-current", link.dataset.step === current);
    if (link.dataset.step === current) {
      link.setAttribute("aria-current", "step");
    }
  }
}

/** The diary and the rules, opened when they are first needed. */
function open() {
  companion ??= opened();
  return companion;
}

async function opened() {
  if (!(await isOfOneVersion())) {
    return new Promise(() => {}); // the page is on its way out
  }
  navigator.serviceWorker?.addEventListener("controllerchange", isOfOneVersion);
  const [{ openCare }, { openDiary }, { Screens }, { Player }, { Measure }, { TiltTest }] = await Promise.all([
    import("./care.js"),
    import("./diary.js"),
    import("./screens.js"),
    import("./player.js"),
    import("./measure.js"),
    import("./tilt.js"),
  ]);
  const [care, diary] = await Promise.all([openCare(), openDiary()]);
  const missed = { gone: say("gone"), refused: say("refused"), shownOut: say("shownOut") };
  diary.onMiss((what) => tell(missed[what]));
  navigator.serviceWorker?.register("sw.js").catch((failure) => console.warn(failure));
  const place = (name) => ({ root: document.getElementById(name), title: document.getElementById(`${name}-title`) });
  const way = { ask, go: (page) => goTo(page), failed: (failure) => fail(failure) };
  return {
    care,
    diary,
    screens: new Screens({ ...place("screen"), nav: pages }, { care, diary }, way),
    player: new Player(place("player"), { care, diary }, way),
    measure: new Measure(place("measure"), { care, diary }, way),
    tilt: new TiltTest(place("tilt"), { care, diary }, way),
  };
}

function goTo(page) {
  if (location.hash === `#${page}`) {
    show();
  } else {
    location.hash = page;
  }
}

function fail(failure) {
  console.error(failure);
  tell(say("failed"));
}

/** Numbers of an example or of a link are kept only by who says so. */
function keepOrAsk() {
  if (!state.example && isOwn(state.own)) {
    keepAndPlan().catch(fail);
    return;
  }
  whose.querySelector(".whose-are").textContent = state.example ? say("whoseExample") : say("whoseLink");
  whose.returnValue = "";
  whose.showModal();
}

whose.addEventListener("close", () => {
  if (whose.returnValue === "keep") {
    keepAndPlan().catch(fail);
  } else if (whose.returnValue === "own") {
    location.hash = "numbers";
  }
});

let keeping = null;

/** What is shown is kept from now on, and planned for: once, however often it is pressed. */
function keepAndPlan() {
  keeping ??= keepNow().finally(() => {
    keeping = null;
  });
  return keeping;
}

async function keepNow() {
  const { care, diary } = await open();
  const { moment } = await import("./care.js");
  const answer = await care.ask("begin", moment(), state.own, state.units, measured()?.values ?? {});
  await diary.keepOfSomebody(answer.events, say("me"));
  forgetMeasured();
  goTo(answer.go);
}

for (const button of document.querySelectorAll(".keep")) {
  button.addEventListener("click", keepOrAsk);
}

/** Who has begun finds the way back from the first page. */
async function offerToday() {
  const { isKept } = await import("./diary.js");
  document.getElementById("to-today").hidden = !(await isKept());
}

/** Shows the view that the address names. */
async function show() {
  const address = read(location.hash);
  const [name, argument = ""] = (address.view ?? "").split("/");
  const isScreen = !address.broken && SCREENS.has(name);
  const view = address.broken ? "start" : isScreen ? "screen" : name || "start";
  const known = views.some((one) => one.dataset.view === view);
  const needsState = view === "ankles" || view === "chain";
  state = address.state ?? (view === "start" ? null : state);
  current = !known || (needsState && state === null) ? "start" : view;
  tell(address.broken ? say("badLink") : "");
  for (const one of views) {
    one.hidden = one.dataset.view !== current;
  }
  const shown = views.find((one) => !one.hidden);
  const title = shown.querySelector("h1");
  document.title = current === "start" ? say("appName") : `${title.textContent} \u00b7 ${say("appName")}`;
  linkSteps();
  if (show.before !== undefined && show.before !== current) {
    scrollTo(0, 0);
    title.focus({ preventScroll: true });
  }
  show.before = current;
  try {
    if (current === "numbers") {
      await form.fill(state);
      form.take(measured()?.typed);
    } else if (current === "ankles") {
      await showAnkles(document.getElementById("ankles"), state, ask);
    } else if (current === "chain") {
      await chain.show(state);
    } else if (current === "screen") {
      await (await open()).screens.show(name, argument);
    } else if (current === "player") {
      await (await open()).player.show(argument);
    } else if (current === "measure") {
      await (await open()).measure.show();
    } else if (current === "tilt") {
      await (await open()).tilt.show();
    } else if (current === "start") {
      offerToday().catch((failure) => console.warn(failure));
    }
    if (companion !== null) {
      const { player, measure, tilt } = await companion;
      current !== "player" && player.stop();
      current !== "measure" && measure.stop();
      current !== "tilt" && tilt.stop();
    }
    document.title = current === "start" ? say("appName") : `${title.textContent} \u00b7 ${say("appName")}`;
    chain.visible(current === "chain");
  } catch (failure) {
    if (await engine.catch(() => null)) {
      console.error(failure);
      tell(say("failed"));
    }
  }
}

document.getElementById("example").addEventListener("click", async () => {
  tell(say("working"));
  const { scenario } = await ask("numbers", EXAMPLE);
  tell("");
  done(scenario, EXAMPLE.units, true);
});

/** Says once where the work is done when this browser cannot. */
function tellHome(text) {
  home.textContent = text;
  home.hidden = false;
}

engine.then(
  (opened) => {
    if (opened.home === "server") {
      tellHome(say("atServer"));
    }
  },
  (failure) => {
    console.warn(failure);
    tellHome(say("noEngine"));
  },
);
/** Who has a diary begins with today. */
async function begin() {
  if (location.hash === "" && localStorage.getItem("talus-person") !== null) {
    history.replaceState(null, "", "#today");
  }
  await show();
}

addEventListener("hashchange", show);
begin();
