// The words that scripts place. They stand in the page, put there from the catalogue when the site was made.

const words = new Map();
for (const data of document.getElementById("words").content.querySelectorAll("data")) {
  words.set(data.value, data.textContent);
}

/** The words of this name. */
export function say(name) {
  if (!words.has(name)) {
    throw new Error(`no words: ${name}`);
  }
  return words.get(name);
}
