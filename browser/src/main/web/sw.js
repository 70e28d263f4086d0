// Keeps the app for use without a network. FILES and VERSION stand above these lines in the finished site.

const CACHE = `talus-${VERSION}`;

addEventListener("install", (event) => {
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(FILES.map((file) => new Request(file, { cache: "reload" })))));
});

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

// What a server keeps is asked of the server alone.
addEventListener("fetch", (event) => {
  const url = new URL(event.request.url);
  const own = url.origin === location.origin && !url.pathname.includes("/api/");
  if (event.request.method === "GET" && own) {
    event.respondWith(caches.match(event.request, { cacheName: CACHE }).then((kept) => kept ?? fetch(event.request)));
  }
});
