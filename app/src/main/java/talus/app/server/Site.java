package talus.app.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The files that the module browser made. A browser asks each time whether its copy is the present one. */
final class Site implements WebMvcConfigurer {
    /** Where the files are on the class path. */
    static final String FOLDER = "talus/browser/site/";

    private static final String FIRST_PAGE = "index.html";

    private final Map<String, String> tags = new ConcurrentHashMap<>();

    static boolean isThere() {
        return new ClassPathResource(FOLDER + FIRST_PAGE).exists();
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/" + FIRST_PAGE);
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/**")
                .addResourceLocations(new ClassPathResource(FOLDER))
                .setCacheControl(CacheControl.noCache())
                .setUseLastModified(false)
                .setEtagGenerator(this::tag);
    }

    /** Weak, since the same content also goes out compressed. */
    private String tag(Resource file) {
        return tags.computeIfAbsent(file.getDescription(), _ -> {
            try (InputStream in = file.getInputStream()) {
                MessageDigest digest = MessageDigest.getInstance("SHA-256");
                return "W/\"" + HexFormat.of().formatHex(digest.digest(in.readAllBytes()), 0, 16) + "\"";
            } catch (IOException e) {
                throw new UncheckedIOException(file.getDescription(), e);
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException("every JVM has SHA-256", e);
            }
        });
    }
}
