package talus.app.log;

import talus.chain.report.words.Message;

/** What is said about the store, whoever says it. */
public enum StoreMessage implements Message {
    CANNOT_OPEN("the diary {0} cannot be opened; is there such a place, and may you write to it?"),
    NO_STORE("{0} is no diary of Talus, or it is broken"),
    NEWER("the diary {0} was made by a newer Talus; this one cannot read it"),
    BROKEN("the diary {0} cannot be read or written now; is the disk full, or the database server gone?"),
    STORE_ALLOWED("the path of a file, or jdbc:postgresql: and the rest of its address"),

    BACKUPS("Copies made before stay as they are: backups, exports, disk images."),
    ELSEWHERE("So do what was printed or sent, and what other browsers hold until they next ask."),
    DISK("A disk may keep old blocks that no program can reach."),
    BYTES_REMAIN("The database may keep old bytes for a while: its own log, or a program that reads at this moment.");

    private final String template;

    StoreMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
