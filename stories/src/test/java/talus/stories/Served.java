package talus.stories;

/** A server of Talus that a story runs. */
interface Served {
    /** The address of the first page, without a slash at its end. */
    String address();

    /** What the server has told besides its answers. */
    String told();
}
