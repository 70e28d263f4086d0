// What the page is about: the person's own scenario, what is tried out, the units. It lives in the address' fragment, which no browser sends.

/** Text that an address can hold. */
function pack(value) {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  let binary = "";
  for (const byte of bytes) {
    binary += String.fromCharCode(byte);
  }
  return btoa(binary).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function unpack(text) {
  const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
  return JSON.parse(new TextDecoder().decode(Uint8Array.from(binary, (c) => c.charCodeAt(0))));
}

/** `#view` or `#view~state`; a state that cannot be read is told as `broken`. */
export function read(hash) {
  const [view, packed] = hash.replace(/^#/, "").split("~");
  if (!packed) {
    return { view, state: null, broken: false };
  }
  try {
    const state = unpack(packed);
    const whole = state !== null && typeof state === "object" && typeof state.own === "object" && state.own !== null;
    return { view, state: whole ? state : null, broken: !whole };
  } catch {
    return { view, state: null, broken: true };
  }
}

export function write(view, state) {
  return state ? `#${view}~${pack(state)}` : `#${view}`;
}

/** A merge patch (RFC 7386) applied: null takes away, objects merge, all else replaces. */
export function merged(target, patch) {
  if (patch === null || typeof patch !== "object" || Array.isArray(patch)) {
    return patch;
  }
  const result = target !== null && typeof target === "object" && !Array.isArray(target) ? { ...target } : {};
  for (const [name, value] of Object.entries(patch)) {
    if (value === null) {
      delete result[name];
    } else {
      result[name] = merged(result[name], value);
    }
  }
  return result;
}

/** Two merge patches as one: the second after the first. */
export function combined(first, second) {
  if (first === null || typeof first !== "object" || second === null || typeof second !== "object") {
    return second;
  }
  const result = { ...first };
  for (const [name, value] of Object.entries(second)) {
    result[name] = name in first ? combined(first[name], value) : value;
  }
  return result;
}

/** Whether two values say the same; their members were written in the same order. */
export function same(one, other) {
  return JSON.stringify(one) === JSON.stringify(other);
}
