package talus.app.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets through what this machine's own pages and programs ask and nothing that another page asks in their name.
 *
 * <ul>
 *   <li>Host: a name that an attacker lets point to this machine (DNS rebinding) is not one of its own ({@link OwnAddress}).
 *   <li>Origin: a browser names the page that asks, for everything but plain reading. No name comes from programs such as
 *       curl, which ask on the person's own account.
 *   <li>Sec-Fetch-Site: a browser says the same in another way for reading too. Only opening a page by a link may come from
 *       elsewhere.
 * </ul>
 */
final class OwnRequests extends OncePerRequestFilter {
    private final Function<HttpServletRequest, OwnAddress> addressed;

    /** The address is that of the port which a request came in by. */
    OwnRequests(Function<HttpServletRequest, OwnAddress> addressed) {
        this.addressed = addressed;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        Optional<ServerMessage> refusal = addressed.apply(request).refusal(request);
        if (refusal.isPresent()) {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, refusal.get());
        } else {
            chain.doFilter(request, response);
        }
    }
}
