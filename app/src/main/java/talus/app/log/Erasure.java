package talus.app.log;

/** What became of the wish to erase somebody. */
public enum Erasure {
    /** No trace of the person is in the store's files. */
    DONE,
    /** The person is gone; another program that reads the store at this moment keeps old bytes in its files until it has done so. */
    BYTES_REMAIN,
    /** There is nobody by that id. */
    NOBODY
}
