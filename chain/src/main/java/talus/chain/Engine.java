package talus.chain;

/** What this build of the engine calls itself. */
public final class Engine {
    /** The version that results carry; the build checks that it is the project's. */
    public static final String VERSION = "0.1.0";

    private Engine() {}
}
