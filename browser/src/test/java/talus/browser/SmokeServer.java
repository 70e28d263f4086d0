package talus.browser;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** Serves the page, the worker and the compiled engine on loopback, gives out the inputs and collects the answers. */
final class SmokeServer implements AutoCloseable {
    private static final String PAGE_POLICY = "default-src 'none'; script-src 'self'; connect-src 'self'";
    // TeaVM's Wasm runtime makes functions from text when it loads, so only the worker may.
    private static final String WORKER_POLICY =
            "default-src 'none'; script-src 'self' 'unsafe-eval' 'wasm-unsafe-eval'; connect-src 'self'";
    private static final Map<String, String> TYPES = Map.of(
            "html", "text/html; charset=utf-8", "js", "text/javascript; charset=utf-8", "wasm", "application/wasm");

    /** One thing that the browser posted. */
    record Post(String path, String text) {}

    private final HttpServer server;
    private final Path compiled;
    private final Map<String, String> inputs;
    private final BlockingQueue<Post> posts = new LinkedBlockingQueue<>();

    /**
     * Starts.
     *
     * @param inputs question, as FUNCTION/INPUT, to the text that the function is given
     */
    SmokeServer(Path compiled, Map<String, String> inputs) throws IOException {
        this.compiled = compiled;
        this.inputs = inputs;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
    }

    String address() {
        return "http://localhost:" + server.getAddress().getPort() + "/index.html";
    }

    BlockingQueue<Post> posts() {
        return posts;
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
            boolean worker = path.equals("worker.js");
            exchange.getResponseHeaders().set("Content-Security-Policy", worker ? WORKER_POLICY : PAGE_POLICY);
            send(exchange, content.length == 0 ? 404 : 200, type, content);
        }
    }

    private byte[] content(String path) throws IOException {
        Path file = compiled.resolve(path);
        if (Files.isRegularFile(file)) {
            return Files.readAllBytes(file);
        }
        try (InputStream in = SmokeServer.class.getResourceAsStream(path)) {
            return in == null ? new byte[0] : in.readAllBytes();
        }
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
