// Files of two versions never work together.

/** The version of the site that a page is of. */
function version(page) {
  return page.querySelector("meta[name=version]")?.content;
}

/** Loads the page anew when the files that it would get from here on are of another version; says whether it stays. */
export async function isOfOneVersion() {
  const answer = await fetch("./", { cache: "no-cache" }).catch(() => null);
  if (!answer?.ok) {
    return true;
  }
  const now = version(new DOMParser().parseFromString(await answer.text(), "text/html"));
  if (now === undefined || now === version(document)) {
    return true;
  }
  location.reload();
  return false;
}
