// Asks care in a worker: an input is a log and questions about it, an answer the texts of all, a line each, as care wrote them.
const worker = new Worker("care-worker.js", { type: "module" });
const next = () =>
  new Promise((resolve, reject) => {
    worker.addEventListener("message", ({ data }) => (data.failure ? reject(new Error(data.failure)) : resolve(data)), {
      once: true,
    });
    worker.addEventListener("error", (e) => reject(new Error(e.message)), { once: true });
  });

await next();

export async function answer(question, input) {
  const answered = next();
  worker.postMessage(JSON.parse(input));
  return (await answered).text;
}
