package talus.validation;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Serves the browser module's site on loopback under the content rules that pages and worker live with, beside a page of an experiment,
 * which asks for inputs and posts what it finds.
 */
final class SiteServer implements AutoCloseable {
    private static final String PAGE_POLICY =
            "default-src 'none'; script-src 'self'; worker-src 'self'; connect-src 'self'";
    // TeaVM's Wasm runtime makes functions from text when it loads, so only workers may.
    private static final String WORKER_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; connect-src 'self'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8",
            "js", "text/javascript; charset=utf-8",
            "json", "application/json",
            "wasm", "application/wasm");
    private static final int PATIENCE_S = 180;

    /** One thing that the browser posted. */
    private record Post(String path, String text) {}

    private final HttpServer server;
    private final Map<String, String> inputs;
    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();

    private SiteServer(Map<String, String> inputs) throws IOException {
        this.inputs = inputs;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    /**
     * Lets Chromium open a page and waits until it has posted an answer to every input.
     *
     * @param page name of an experiment's script
     * @param inputs by name
     * @return answers by the names of the inputs
     */
    static Map<String, String> answers(String page, Map<String, String> inputs)
            throws IOException, InterruptedException {
        Map<String, String> answers = new LinkedHashMap<>();
        try (SiteServer server = new SiteServer(inputs);
                Chromium chromium = Chromium.open(server.address(page))) {
            while (answers.size() < inputs.size()) {
                @Nullable Post post = server.posts.poll(PATIENCE_S, TimeUnit.SECONDS);
                if (post == null) {
                    throw new IllegalStateException("Chromium (" + (chromium.isRunning() ? "running" : "ended")
                            + ") has said nothing for " + PATIENCE_S + " s; it printed:\n" + chromium.log());
                }
                if (post.path.equals("failure")) {
                    throw new IllegalStateException(post.text);
                }
                answers.put(post.path.substring("output/".length()), post.text);
            }
        }
        return answers;
    }

    private String address(String page) {
        return "http://localhost:" + server.getAddress().getPort() + "/experiment.html?" + page;
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath().substring(1);
        if (exchange.getRequestMethod().equals("POST")) {
            posts.add(new Post(path, new String(exchange.getRequestBody().readAllBytes(), UTF_8)));
            send(exchange, 200, "text/plain", new byte[0]);
        } else if (path.equals("questions")) {
            send(exchange, 200, "text/plain", String.join("\n", inputs.keySet()).getBytes(UTF_8));
        } else if (path.startsWith("input/")) {
            String input = inputs.getOrDefault(path.substring("input/".length()), "");
            send(exchange, 200, "text/plain; charset=utf-8", input.getBytes(UTF_8));
        } else {
            byte[] content = content(path);
            String type = TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
            boolean worker = path.equals("worker.js") || path.equals("care-worker.js");
            exchange.getResponseHeaders().set("Content-Security-Policy", worker ? WORKER_POLICY : PAGE_POLICY);
            send(exchange, content.length == 0 ? 404 : 200, type, content);
        }
    }

    /** A file of the site, or of an experiment's page; empty when there is none. */
    static byte[] content(String path) throws IOException {
        for (String root : new String[] {"/talus/browser/site/", "/talus/validation/browser/"}) {
            try (InputStream in = SiteServer.class.getResourceAsStream(root + path)) {
                if (in != null) {
                    return in.readAllBytes();
                }
            }
        }
        return new byte[0];
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] content) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(status, content.length == 0 ? -1 : content.length);
        exchange.getResponseBody().write(content);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
