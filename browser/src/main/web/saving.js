// Texts that leave the page: as a file, as a document of its own, on paper.

/** Saves a text as a file. */
export function download(text, name, type) {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url));
}

/** The address of a text as a document; whoever asks for it gives it back with `URL.revokeObjectURL`. */
export function documentOf(text, type = "text/html;charset=utf-8") {
  return URL.createObjectURL(new Blob([text], { type }));
}

/** Opens such a document and the browser's dialog for printing it. */
export function print(url) {
  const sheet = open(url);
  sheet?.addEventListener("load", () => sheet.print());
}
