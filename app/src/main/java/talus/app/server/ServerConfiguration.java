package talus.app.server;

import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;

/** What the server is made of. Limits, engine and where to tell are given by {@link TalusServer}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ServerConfiguration {
    @Bean
    static FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return first(new FilterRegistrationBean<>(new SecurityHeaders()), 0);
    }

    @Bean
    static FilterRegistrationBean<OwnRequests> ownRequests() {
        return first(new FilterRegistrationBean<>(new OwnRequests()), 1);
    }

    private static <T extends FilterRegistrationBean<?>> T first(T registration, int place) {
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        return registration;
    }

    @Bean
    static Site site() {
        return new Site();
    }

    @Bean
    static Intake intake(PredictJobs jobs, Limits limits, Telling telling) {
        return new Intake(jobs, limits, telling);
    }

    @Bean
    static PageController pageController(Intake intake) {
        return new PageController(intake);
    }

    @Bean
    static ErrorAnswers errorAnswers(Telling telling) {
        return new ErrorAnswers(telling);
    }
}
