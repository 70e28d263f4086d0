package talus.app.server;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.springframework.web.filter.OncePerRequestFilter;

/** Lets through what reads, and what brings the token. Whatever is not known to only read may change something. */
final class StateChanges extends OncePerRequestFilter {
    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    /** Questions with a body that are answered and forgotten. */
    private static final Set<String> QUESTIONS = Set.of("/api/predict", "/api/page");

    private final Token token;

    StateChanges(Token token) {
        this.token = token;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean reads = READING.contains(request.getMethod()) || QUESTIONS.contains(request.getRequestURI());
        if (reads
                || Optional.ofNullable(request.getHeader(Token.HEADER))
                        .filter(token::is)
                        .isPresent()) {
            chain.doFilter(request, response);
        } else {
            Answer.refuse(response, HttpServletResponse.SC_FORBIDDEN, ServerMessage.NO_TOKEN);
        }
    }
}
