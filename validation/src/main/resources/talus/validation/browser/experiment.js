// Opens the experiment that the address names, and passes on what goes wrong.
const post = (path, text) => fetch(path, { method: "POST", body: text });
const fail = (text) => post("failure", text);
addEventListener("securitypolicyviolation", (e) => fail(`page: ${e.violatedDirective} forbids ${e.blockedURI}`));
addEventListener("error", (e) => fail(`page: ${e.message}`));

async function answerAll() {
  const { answer } = await import(`./${location.search.slice(1)}.js`);
  for (const question of (await (await fetch("questions")).text()).split("\n")) {
    const input = await (await fetch(`input/${question}`)).text();
    await post(`output/${question}`, await answer(question, input));
  }
}

answerAll().catch((e) => fail(`page: ${e.stack ?? e}`));
