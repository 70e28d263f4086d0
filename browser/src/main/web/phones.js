// The way to the phones of the home. Only the machine that runs Talus is told it (DIARY.md).
import { html, useEffect, useState } from "./vendor/preact-htm.js";

export function Phones() {
  const [way, setWay] = useState(null);
  useEffect(() => {
    told().then(setWay, (failure) => console.warn(failure));
  }, []);
  return (
    way !== null &&
    html`<h2>${way.title}</h2>
      <p>${way.text} ${way.command && html`<code>${way.command}</code>`}</p>
      ${way.link && html`<p class="actions"><a class="plain" href=${way.link}>${way.linkText}</a></p>`}`
  );
}

/** What the server says, or null where it says nothing. */
async function told() {
  const answer = await fetch("api/lan");
  return answer.ok ? answer.json() : null;
}
