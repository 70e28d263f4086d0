package talus.app.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what this machine's own pages and programs ask and nothing that another page asks in their name.
 *
 * <ul>
 *   <li>Host: a name that an attacker lets point to this machine (DNS rebinding) is not one of the three.
 *   <li>Origin: a browser names the page that asks, for everything but plain reading. No name comes from programs such as
 *       curl, which ask on the person's own account.
 *   <li>Sec-Fetch-Site: a browser says the same in another way for reading too. Only opening a page by a link may come from
 *       elsewhere.
 * </ul>
 */
final class OwnRequests extends OncePerRequestFilter {
    private static final String SCHEME = "http";
    private static final int USUAL_PORT = 80;
    private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]");
    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ServerMessage> refusal = refusal(request);
        if (refusal.isPresent()) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }

    private static Optional<ServerMessage> refusal(HttpServletRequest request) {
        Optional<String> host = header(request, "Host");
        if (host.isEmpty() || !isOwnHost(host.get(), request.getLocalPort())) {
            return Optional.of(ServerMessage.FOREIGN_HOST);
        }
        boolean foreignOrigin = header(request, "Origin")
                .filter(origin -> !origin.equals(SCHEME + "://" + host.get()))
                .isPresent();
        boolean foreignSite = header(request, "Sec-Fetch-Site")
                .filter(site -> !OWN_SITES.contains(site))
                .isPresent();
        return foreignOrigin || (foreignSite && !opensAPage(request))
                ? Optional.of(ServerMessage.FOREIGN_ORIGIN)
                : Optional.empty();
    }

    private static boolean isOwnHost(String host, int port) {
        int colon = host.lastIndexOf(':');
        boolean named = colon > host.lastIndexOf(']');
        String name = named ? host.substring(0, colon) : host;
        String portText = named ? host.substring(colon + 1) : Integer.toString(USUAL_PORT);
        return NAMES.contains(name) && portText.equals(Integer.toString(port));
    }

    private static boolean opensAPage(HttpServletRequest request) {
        return request.getMethod().equals("GET")
                && header(request, "Sec-Fetch-Mode").filter("navigate"::equals).isPresent()
                && header(request, "Sec-Fetch-Dest").filter("document"::equals).isPresent();
    }

    private static Optional<String> header(HttpServletRequest request, String name) {
        return Optional.ofNullable(request.getHeader(name));
    }
}
