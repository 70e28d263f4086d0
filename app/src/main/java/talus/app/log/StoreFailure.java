package talus.app.log;

import talus.chain.report.words.Words;

/** The store cannot be used. The message names no person and nothing that is stored. */
public final class StoreFailure extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Why. */
    public enum Reason {
        /** There is no such place, no right to it, or no such server. */
        CANNOT_OPEN,
        /** What is there is something else, or damaged. */
        NO_STORE,
        /** A newer version of Talus made it. */
        NEWER,
        /** A statement failed: the disk is full, the server is gone. */
        BROKEN
    }

    private final Reason reason;

    StoreFailure(Reason reason, Throwable cause) {
        super(reason.name(), cause);
        this.reason = reason;
    }

    StoreFailure(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** One sentence about the store at an address. */
    public String sentence(StoreAddress address) {
        return Words.say(
                switch (reason) {
                    case CANNOT_OPEN -> StoreMessage.CANNOT_OPEN;
                    case NO_STORE -> StoreMessage.NO_STORE;
                    case NEWER -> StoreMessage.NEWER;
                    case BROKEN -> StoreMessage.BROKEN;
                },
                address.shown());
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
