// Which numbers were typed or measured here, until the browser is closed: those of an example or of somebody's link are not.
import { same } from "./state.js";

const KEPT = "talus-own";

export function keepOwn(own) {
  sessionStorage.setItem(KEPT, JSON.stringify(own));
}

/** Whether these were typed or measured here. */
export function isOwn(own) {
  return same(own, JSON.parse(sessionStorage.getItem(KEPT) ?? "null"));
}
