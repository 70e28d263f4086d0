// Keeps the app for use without a network. VERSION, FILES (each with its SHA-256) and PAGES stand above these lines in the finished site.

const CACHE = `talus-${VERSION}`;

addEventListener("install", (event) => event.waitUntil(keepAll()));

addEventListener("activate", (event) => {
  event.waitUntil(
    (async () => {
      for (const name of await caches.keys()) {
        if (name.startsWith("talus-") && name !== CACHE) {
          await caches.delete(name);
        }
      }
      await clients.claim();
    })(),
  );
});

/** The site may change while its files come: all of this version are kept, or none. */
async function keepAll() {
  const cache = await caches.open(CACHE);
  try {
    await Promise.all([...PAGES, ...Object.keys(FILES)].map((name) => keep(cache, name)));
  } catch (failure) {
    await caches.delete(CACHE);
    throw failure;
  }
}

async function keep(cache, name) {
  const answer = await fetch(new Request(name, { cache: "reload" }));
  if (!answer.ok || !(await isOfThisVersion(name, answer.clone()))) {
    throw new Error(`${name}: ${answer.status}, not of version ${VERSION}`);
  }
  await cache.put(name, answer);
}

/** Pages say their version, since a host may write into them. */
async function isOfThisVersion(name, answer) {
  if (PAGES.includes(name)) {
    return (await answer.text()).includes(`content="${VERSION}"`);
  }
  const sum = new Uint8Array(await crypto.subtle.digest("SHA-256", await answer.arrayBuffer()));
  return [...sum].map((byte) => byte.toString(16).padStart(2, "0")).join("") === FILES[name];
}

// What a server keeps is asked of the server alone.
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const own = url.origin === location.origin && !url.pathname.includes("/api/");
  if (event.request.method === "GET" && own) {
    event.respondWith(caches.match(event.request, { cacheName: CACHE }).then((kept) => kept ?? fetch(event.request)));
  }
});
