// The page only starts the worker and passes on what goes wrong.
const fail = (text) => fetch("failure", { method: "POST", body: text });
addEventListener("securitypolicyviolation", (e) => fail(`page: ${e.violatedDirective} forbids ${e.blockedURI}`));
const worker = new Worker("worker.js", { type: "module" });
worker.addEventListener("error", (e) => fail(`worker: ${e.message} (${e.filename}:${e.lineno})`));
