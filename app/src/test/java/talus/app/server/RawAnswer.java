package talus.app.server;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What came back over a plain socket, byte for byte as sent: clients of the JDK refuse to send some of what attackers do.
 *
 * @param headers by name in lower case
 */
record RawAnswer(int status, Map<String, String> headers, byte[] body) {
    private static final int PATIENCE_MS = 20_000;

    /** Sends a request that says {@code Connection: close} and reads until the server closes. */
    static RawAnswer to(int port, byte[] request) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(PATIENCE_MS);
            OutputStream out = socket.getOutputStream();
            out.write(request);
            out.flush();
            return of(readAll(socket.getInputStream()));
        }
    }

    static RawAnswer to(int port, String request) throws IOException {
        return to(port, request.getBytes(ISO_8859_1));
    }

    /** A POST with a body and further header lines. */
    static RawAnswer post(int port, String path, byte[] body, String... headers) throws IOException {
        return send(port, "POST", path, body, headers);
    }

    /** Any request with a body and further header lines. */
    static RawAnswer send(int port, String method, String path, byte[] body, String... headers) throws IOException {
        StringBuilder head = new StringBuilder(method + " " + path + " HTTP/1.1\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        head.append("Content-Length: ").append(body.length).append("\r\nConnection: close\r\n\r\n");
        byte[] start = head.toString().getBytes(ISO_8859_1);
        byte[] whole = new byte[start.length + body.length];
        System.arraycopy(start, 0, whole, 0, start.length);
        System.arraycopy(body, 0, whole, start.length, body.length);
        return to(port, whole);
    }

    String text() {
        return new String(body, UTF_8);
    }

    String header(String name) {
        return headers.getOrDefault(name.toLowerCase(Locale.ROOT), "");
    }

    private static byte[] readAll(InputStream in) throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        in.transferTo(all);
        return all.toByteArray();
    }

    private static RawAnswer of(byte[] bytes) {
        String latin = new String(bytes, ISO_8859_1);
        int end = latin.indexOf("\r\n\r\n");
        if (end < 0) {
            throw new IllegalStateException("no answer but " + bytes.length + " bytes");
        }
        List<String> lines = List.of(latin.substring(0, end).split("\r\n", -1));
        Map<String, String> headers = new LinkedHashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            int colon = line.indexOf(':');
            headers.merge(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip(),
                    (a, b) -> a + "\n" + b);
        }
        String body = latin.substring(end + 4);
        return new RawAnswer(
                Integer.parseInt(lines.getFirst().split(" ", -1)[1]),
                headers,
                ("chunked".equals(headers.get("transfer-encoding")) ? unchunked(body) : body).getBytes(ISO_8859_1));
    }

    private static String unchunked(String body) {
        StringBuilder whole = new StringBuilder();
        int at = 0;
        while (at < body.length()) {
            int line = body.indexOf("\r\n", at);
            int size = Integer.parseInt(body.substring(at, line), 16);
            whole.append(body, line + 2, line + 2 + size);
            at = line + 2 + size + 2;
        }
        return whole.toString();
    }
}
