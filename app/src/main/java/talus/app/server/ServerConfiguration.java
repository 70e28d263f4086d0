package talus.app.server;

import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import talus.app.content.ShippedContent;
import talus.app.log.EventGate;

/** What the server is made of. Limits, engine and where to tell are given by {@link TalusServer}. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
class ServerConfiguration {
    @Bean
    static FilterRegistrationBean<SecurityHeaders> securityHeaders() {
        return first(new FilterRegistrationBean<>(new SecurityHeaders()), 0);
    }

    @Bean
    static FilterRegistrationBean<OwnRequests> ownRequests(ObjectProvider<LanDoors> lan) {
        Optional<LanDoors> doors = Optional.ofNullable(lan.getIfAvailable());
        return first(
                new FilterRegistrationBean<>(new OwnRequests(
                        request -> doors.map(open -> open.addressed(request)).orElse(OwnAddress.LOOPBACK))),
                1);
    }

    @Bean
    static Token token() {
        return Token.random();
    }

    @Bean
    static FilterRegistrationBean<StateChanges> stateChanges(Token token) {
        return first(new FilterRegistrationBean<>(new StateChanges(token)), 3);
    }

    static <T extends FilterRegistrationBean<?>> T first(T registration, int place) {
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

    /** The diary has its own count of requests: what is moved on a page does not keep a session from being stored. */
    @Bean
    static DiaryIntake diaryIntake(PredictJobs jobs, Limits limits, Diary diary, Telling telling) {
        return new DiaryIntake(new Intake(jobs, limits, telling), diary, telling);
    }

    @Bean
    static PeopleController peopleController(DiaryIntake intake, Token token) {
        return new PeopleController(intake, token);
    }

    @Bean
    static EventsController eventsController(DiaryIntake intake) {
        return new EventsController(intake, new EventGate(ShippedContent.plans().ids()));
    }

    @Bean
    static DownloadController downloadController(DiaryIntake intake) {
        return new DownloadController(intake);
    }

    @Bean
    static ReportController reportController(DiaryIntake intake) {
        return new ReportController(intake, ShippedContent.plans());
    }

    @Bean
    static PhonesController phonesController(ObjectProvider<LanDoors> lan) {
        return new PhonesController(lan);
    }

    @Bean
    static ErrorAnswers errorAnswers(Telling telling) {
        return new ErrorAnswers(telling);
    }
}
