package talus.app.server;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLDecoder;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import org.springframework.http.ResponseCookie;
import org.springframework.web.filter.OncePerRequestFilter;
import talus.app.lan.Device;
import talus.app.lan.Devices;
import talus.app.lan.Household;
import talus.app.lan.LanMessage;
import talus.app.lan.LanPages;
import talus.app.lan.Pairing;
import talus.chain.report.words.Words;

/**
 * What devices of the home are answered. By http the guide and the authority's certificate. By https the same and the pairing page, until a
 * device brings the cookie that it got when it was paired; then the app. Loopback is let through.
 */
final class LanGate extends OncePerRequestFilter {
    /** Browsers take this name only by https, for the whole host, from the host itself. */
    static final String COOKIE = "__Host-talus-device";

    static final String CERTIFICATE_PATH = "/talus-home.crt";

    /** What browsers keep a cookie at most. */
    private static final Duration COOKIE_LIFE = Duration.ofDays(400);

    private static final int LONGEST_FORM = 1024;
    private static final Set<String> READING = Set.of("GET", "HEAD");
    private static final String HTML = "text/html;charset=UTF-8";

    private final Household home;
    private final LanDoors doors;
    private final IntSupplier loopbackPort;
    private final Telling telling;

    LanGate(Household home, LanDoors doors, IntSupplier loopbackPort, Telling telling) {
        this.home = home;
        this.doors = doors;
        this.loopbackPort = loopbackPort;
        this.telling = telling;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        LanDoors.Door door = doors.door(request);
        if (door == LanDoors.Door.LOOPBACK) {
            chain.doFilter(request, response);
        } else if (!doors.isOfTheHome(request)) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, ServerMessage.FOREIGN_LAN_HOST);
        } else if (door == LanDoors.Door.SECURE && isPaired(request)) {
            chain.doFilter(request, response);
        } else {
            response.setHeader("Cache-Control", "no-store");
            stranger(door, request, response);
        }
    }

    private boolean isPaired(HttpServletRequest request) throws IOException {
        Cookie[] cookies = request.getCookies();
        if (cookies != null) {
            for (Cookie cookie : cookies) {
                Optional<Device> device = cookie.getName().equals(COOKIE)
                        ? home.devices().withToken(cookie.getValue())
                        : Optional.empty();
                if (device.isPresent()) {
                    note(device.get());
                    return true;
                }
            }
        }
        return false;
    }

    /** A full disk keeps nobody out. */
    private void note(Device device) {
        try {
            home.devices().saw(device);
        } catch (IOException e) {
            telling.problem(Words.say(ServerMessage.NOT_NOTED));
        }
    }

    private void stranger(LanDoors.Door door, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        boolean secure = door == LanDoors.Door.SECURE;
        String path = request.getRequestURI();
        if (secure && request.getMethod().equals("POST") && path.equals("/pair")) {
            pair(request, response);
        } else if (!READING.contains(request.getMethod())) {
            refuse(door, response);
        } else {
            switch (path) {
                case "/" -> write(response, HTML, secure ? pages().pair("", Optional.empty()) : pages().guide());
                case "/guide" -> write(response, HTML, pages().guide());
                case "/lan.css" -> write(response, "text/css;charset=UTF-8", LanPages.style());
                case CERTIFICATE_PATH -> certificate(response);
                case "/pair" -> {
                    if (secure) {
                        write(response, HTML, pages().pair(typed(request), Optional.empty()));
                    } else {
                        refuse(door, response);
                    }
                }
                default -> refuse(door, response);
            }
        }
    }

    private LanPages pages() {
        return doors.pages(loopbackPort.getAsInt());
    }

    private static void refuse(LanDoors.Door door, HttpServletResponse response) throws IOException {
        Answer.refuse(
                response,
                HttpServletResponse.SC_FORBIDDEN,
                door == LanDoors.Door.SECURE ? ServerMessage.NOT_PAIRED : ServerMessage.ONLY_GUIDE);
    }

    private void certificate(HttpServletResponse response) throws IOException {
        try {
            byte[] content = home.authority().certificate().getEncoded();
            response.setContentType("application/x-x509-ca-cert");
            response.setHeader("Content-Disposition", "attachment; filename=\"talus-home.crt\"");
            response.getOutputStream().write(content);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("a certificate that cannot be written", e);
        }
    }

    /** The code that a scanned address brings, to stand in the field; anything else is left out. */
    private static String typed(HttpServletRequest request) {
        return Optional.ofNullable(request.getQueryString())
                .filter(query -> query.matches("code=[0-9]{6}"))
                .map(query -> query.substring("code=".length()))
                .orElse("");
    }

    private void pair(HttpServletRequest request, HttpServletResponse response) throws IOException {
        byte[] body = request.getInputStream().readNBytes(LONGEST_FORM + 1);
        Map<String, String> form = body.length > LONGEST_FORM ? Map.of() : form(new String(body, UTF_8));
        String name = form.getOrDefault("name", "").strip();
        if (name.codePointCount(0, name.length()) > Devices.LONGEST_NAME
                || name.codePoints().anyMatch(Character::isISOControl)) {
            again(response, form.getOrDefault("code", ""), LanMessage.NAME_TOO_LONG);
            return;
        }
        switch (home.pairing().offer(form.getOrDefault("code", ""))) {
            case RIGHT -> welcome(response, name.isEmpty() ? Words.say(LanMessage.PHONE) : name);
            case WRONG -> again(response, "", LanMessage.CODE_WRONG);
            case LAST_WRONG -> {
                telling.problem(Words.say(ServerMessage.CODE_GONE, Integer.toString(Pairing.TRIES)));
                again(response, "", LanMessage.CODE_GONE);
            }
            case NO_CODE -> again(response, "", LanMessage.CODE_NONE);
        }
    }

    private static Map<String, String> form(String text) {
        Map<String, String> fields = new HashMap<>();
        for (String field : text.split("&", -1)) {
            String[] halves = field.split("=", 2);
            try {
                fields.put(halves[0], halves.length == 2 ? URLDecoder.decode(halves[1], UTF_8) : "");
            } catch (IllegalArgumentException e) {
                fields.put(halves[0], ""); // no text that a browser sends
            }
        }
        return fields;
    }

    private void welcome(HttpServletResponse response, String name) throws IOException {
        String token = home.devices().add(name);
        telling.line(ServerMessage.PAIRED, name);
        response.setHeader(
                "Set-Cookie",
                ResponseCookie.from(COOKIE, token)
                        .path("/")
                        .secure(true)
                        .httpOnly(true)
                        .sameSite("Strict")
                        .maxAge(COOKIE_LIFE)
                        .build()
                        .toString());
        response.setHeader("Location", "/");
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
    }

    private void again(HttpServletResponse response, String typed, LanMessage problem) throws IOException {
        response.setStatus(HttpServletResponse.SC_FORBIDDEN);
        write(response, HTML, pages().pair(typed, Optional.of(problem)));
    }

    private static void write(HttpServletResponse response, String type, String text) throws IOException {
        response.setContentType(type);
        response.getOutputStream().write(text.getBytes(UTF_8));
    }
}
