package talus.app.server;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.apache.catalina.connector.Connector;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.Ordered;

/** What the server is made of besides when devices of the home are answered. */
final class LanBeans {
    private LanBeans() {}

    static void register(GenericApplicationContext beans, Lan lan) {
        LanDoors doors = doors(lan);
        beans.registerBean(LanDoors.class, () -> doors);
        beans.registerBean("lanPorts", Ports.class, () -> new Ports(doors));
        beans.registerBean("lanGate", Gate.class, () -> new Gate(beans, lan, doors));
        beans.registerBean(LanController.class, () -> new LanController(lan.home(), doors));
    }

    private static LanDoors doors(Lan lan) {
        try {
            return new LanDoors(lan);
        } catch (GeneralSecurityException | IOException e) {
            throw new IllegalStateException("a certificate just made that cannot be used", e);
        }
    }

    /** Opens the ports with the server. */
    record Ports(LanDoors doors) implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {
        @Override
        public void customize(TomcatServletWebServerFactory factory) {
            factory.addAdditionalConnectors(doors.connectors().toArray(Connector[]::new));
        }
    }

    /** After the look at host and origin, before everything that answers. */
    static final class Gate extends FilterRegistrationBean<LanGate> {
        Gate(GenericApplicationContext beans, Lan lan, LanDoors doors) {
            super(new LanGate(
                    lan.home(),
                    doors,
                    () -> beans.getEnvironment().getRequiredProperty("local.server.port", Integer.class),
                    beans.getBean(Telling.class)));
            setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        }
    }
}
