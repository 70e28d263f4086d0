// What the guided wall test found for somebody who keeps no diary yet, until the numbers are kept or the browser is closed.

const KEPT = "talus-measured";

/** `{typed, values}`: both distances as the form of numbers takes them, and all trials as the form of the test does; or null. */
export function measured() {
  return JSON.parse(sessionStorage.getItem(KEPT) ?? "null");
}

export function keepMeasured(found) {
  sessionStorage.setItem(KEPT, JSON.stringify(found));
}

export function forgetMeasured() {
  sessionStorage.removeItem(KEPT);
}
