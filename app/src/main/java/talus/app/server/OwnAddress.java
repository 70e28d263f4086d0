package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.Set;

/**
 * By what one port of this server is reached, and what another page may not ask of it.
 *
 * @param scheme {@code http} or {@code https}
 * @param usualPort the one that addresses of this scheme leave out
 * @param names every name and address that a {@code Host} may say
 * @param foreign what who asks by another name is told
 */
record OwnAddress(String scheme, int usualPort, Set<String> names, ServerMessage foreign) {
    /** This machine for itself. */
    static final OwnAddress LOOPBACK =
            new OwnAddress("http", 80, Set.of("localhost", "127.0.0.1", "[::1]"), ServerMessage.FOREIGN_HOST);

    private static final Set<String> OWN_SITES = Set.of("same-origin", "none");

    /** Why a request is refused; empty when it is one of an own page or program. */
    Optional<ServerMessage> refusal(HttpServletRequest request) {
        Optional<String> host = header(request, "Host");
        if (host.isEmpty() || !isOwnHost(host.get(), request.getLocalPort())) {
            return Optional.of(foreign);
        }
        boolean foreignOrigin = header(request, "Origin")
                .filter(origin -> !origin.equals(scheme + "://" + host.get()))
                .isPresent();
        boolean foreignSite = header(request, "Sec-Fetch-Site")
                .filter(site -> !OWN_SITES.contains(site))
                .isPresent();
        return foreignOrigin || (foreignSite && !opensAPage(request))
                ? Optional.of(ServerMessage.FOREIGN_ORIGIN)
                : Optional.empty();
    }

    private boolean isOwnHost(String host, int port) {
        int colon = host.lastIndexOf(':');
        boolean named = colon > host.lastIndexOf(']');
        String name = named ? host.substring(0, colon) : host;
        String portText = named ? host.substring(colon + 1) : Integer.toString(usualPort);
        return names.contains(name) && portText.equals(Integer.toString(port));
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
