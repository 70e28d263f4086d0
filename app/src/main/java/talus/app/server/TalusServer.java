package talus.app.server;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.tomcat.ConnectorStartFailedException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.context.ApplicationContextException;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.event.ContextClosedEvent;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.env.StandardEnvironment;
import talus.app.lan.Household;
import talus.app.log.StoreAddress;
import talus.chain.contract.scenario.Scenario;
import talus.chain.prediction.Prediction;
import talus.chain.prediction.Predictor;

/** The server while it runs. */
public final class TalusServer implements AutoCloseable {
    private final ConfigurableApplicationContext context;
    private final CountDownLatch closed = new CountDownLatch(1);

    private TalusServer(ConfigurableApplicationContext context) {
        this.context = context;
        context.addApplicationListener((ContextClosedEvent _) -> closed.countDown());
    }

    /**
     * Starts.
     *
     * @param port 0 for any that is free
     * @throws PortInUseException when the port is taken
     */
    public static TalusServer open(int port, Telling telling) {
        return open(port, telling, StoreAddress.usual(System.getenv(), Path.of(System.getProperty("user.home", ""))));
    }

    /**
     * The same with a diary elsewhere than usual. It is opened when it is first asked for.
     *
     * @param store where the diary is
     */
    public static TalusServer open(int port, Telling telling, StoreAddress store) {
        return open(port, telling, store, Optional.empty());
    }

    /**
     * The same for devices of a home too, at any two ports that are free; how they get in is told.
     *
     * @param home kept beside the diary
     */
    public static TalusServer open(int port, Telling telling, StoreAddress store, Household home) {
        Lan lan = new Lan(home, 0, Lan.EVERY_ADDRESS, Household.keyFile(store.folder()));
        TalusServer server = open(port, telling, store, Optional.of(lan));
        LanStart.tell(server, lan, telling);
        return server;
    }

    /** The same, for devices of the home too when that is wanted. */
    static TalusServer open(int port, Telling telling, StoreAddress store, Optional<Lan> lan) {
        Limits limits = Limits.usual(Runtime.getRuntime().availableProcessors());
        return open(port, telling, limits, store, Predictor::predict, lan);
    }

    /** The same with a given engine. */
    static TalusServer open(
            int port, Telling telling, Limits limits, StoreAddress store, Function<Scenario, Prediction> engine) {
        return open(port, telling, limits, store, engine, Optional.empty());
    }

    /** The same with all of it. */
    static TalusServer open(
            int port,
            Telling telling,
            Limits limits,
            StoreAddress store,
            Function<Scenario, Prediction> engine,
            Optional<Lan> lan) {
        SpringApplication application = new SpringApplication(ServerConfiguration.class);
        application.setEnvironment(new OwnSettings(port));
        application.addInitializers(context -> {
            GenericApplicationContext beans = (GenericApplicationContext) context;
            beans.registerBean(Limits.class, () -> limits);
            beans.registerBean(Telling.class, () -> telling);
            beans.registerBean(Diary.class, () -> new Diary(store));
            beans.registerBean(PredictJobs.class, () -> new PredictJobs(limits));
            beans.registerBean(
                    PredictController.class, () -> new PredictController(beans.getBean(Intake.class), engine));
            lan.ifPresent(home -> LanBeans.register(beans, home));
        });
        try {
            return new TalusServer(application.run());
        } catch (ApplicationContextException e) {
            throw portTaken(e).orElse(e);
        }
    }

    /** Spring Boot tells the first port's trouble and those of further ones in different ways. */
    private static Optional<RuntimeException> portTaken(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof PortInUseException taken) {
                return Optional.of(taken);
            }
            if (cause instanceof ConnectorStartFailedException failed) {
                return Optional.of(new PortInUseException(failed.getPort(), failed));
            }
        }
        return Optional.empty();
    }

    /** The port it listens at. */
    public int port() {
        return context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
    }

    /** The address of its first page. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** Makes sure that the diary can be used. Throws {@link talus.app.log.StoreFailure}. */
    void openDiary() {
        context.getBean(Diary.class).store();
    }

    /** The ports for devices of the home, when they are answered. */
    Optional<LanDoors> lan() {
        return Optional.ofNullable(context.getBeanProvider(LanDoors.class).getIfAvailable());
    }

    /** Waits until the server is closed, by {@link #close} or because the process ends. */
    void await() throws InterruptedException {
        closed.await();
    }

    @Override
    public void close() {
        context.close();
    }

    /**
     * Only what stands in this package's settings counts: no variable of the environment and no file in the folder where
     * Talus was started can open the server to the network.
     */
    private static final class OwnSettings extends StandardEnvironment {
        OwnSettings(int port) {
            getPropertySources()
                    .addFirst(new MapPropertySource(
                            "talus",
                            Map.of(
                                    "server.port",
                                    port,
                                    "spring.config.location",
                                    "classpath:/talus/app/server/server.properties")));
        }

        @Override
        protected void customizePropertySources(MutablePropertySources sources) {
            // neither system properties nor environment variables
        }
    }
}
