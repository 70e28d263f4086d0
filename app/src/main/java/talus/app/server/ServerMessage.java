package talus.app.server;

import talus.chain.report.words.Message;

/** What the server says outside its pages. */
public enum ServerMessage implements Message {
    PREFIX("talus: {0}"),
    OPEN("Talus is at {0} for as long as this runs; Ctrl+C ends it."),
    DIARY("The diary is kept in {0}"),
    STORE_NOT_ALLOWED("--store: {0} is not allowed; {1}"),
    STORE_MISSING("--store needs a value: PLACE"),
    PORT_IN_USE(
            "port {0} is taken, perhaps by a Talus that already runs; see http://localhost:{0} or choose another: talus --port {1}"),
    PORT_NOT_ALLOWED("--port: {0} is not allowed; a whole number from 0 to 65535; 0 takes any that is free"),
    PORT_MISSING("--port needs a value: PORT"),
    UNKNOWN_OPTION(
            "{0} is no option here; --port PORT, --store PLACE, --lan, --lan-port PORT and --no-browser are (see: talus help)"),
    SITE_NEEDS("site needs one word: a folder that is empty, not there yet, or made by talus site (talus site DIR)"),
    SITE_TAKEN("{0} holds other files; a folder that is empty, not there yet, or made by talus site is allowed"),
    SITE_WRITTEN("{0} files are in {1}. Put them on any https host; nothing is sent back to it."),
    NO_SITE("this build has no pages; start it with ./talus, which makes them"),
    LAN_PORT_NOT_ALLOWED(
            "--lan-port: {0} is not allowed; a whole number from 0 to 65534; the guide takes the port after it"),
    LAN_PORT_MISSING("--lan-port needs a value: PORT"),
    LAN_PORT_ALONE("--lan-port goes with --lan"),
    LAN_PORT_IN_USE("port {0} is taken; choose two others for the home's network: talus --lan --lan-port {1}"),
    NO_LAN(
            "this machine has no address in a home's network (10.*, 172.16.* to 172.31.*, 192.168.* or 169.254.*); without --lan Talus works on this machine"),
    LAN_BROKEN(
            "{0} or what is beside it cannot be used; move it away and a new one is made, which phones must trust anew"),
    LAN_CHANGED("This machine's addresses have changed. Phones find Talus at https://{0} now."),
    PAIRED("Paired: {0}"),
    NOT_NOTED("when a phone was last here cannot be written down now; is the disk full?"),
    CODE_GONE("{0} wrong codes were typed, so that code works no more"),
    BUG("this is a bug in Talus: {0}; {1}=1 prints the whole trace"),

    FOREIGN_HOST("This server answers only to localhost, 127.0.0.1 and [::1] with its own port."),
    FOREIGN_LAN_HOST("This server answers only to its own addresses in this home."),
    NOT_PAIRED("This device is not paired. Open the first page here and type the code."),
    ONLY_GUIDE("Here is only the page that tells how to begin. It is at /"),
    FOREIGN_ORIGIN("This server answers only its own pages."),
    NO_TOKEN("What changes the diary must bring the token of this start of Talus; open the page anew."),
    NOBODY("There is nobody by this id."),
    STORE_BROKEN(
            "The diary cannot be read or written now; nothing was changed. The window that Talus runs in says where."),
    NOT_JSON_TYPE("A question is sent as application/json."),
    NOT_UTF8("A question is text in UTF-8."),
    NO_QUESTION("This is no question that a page asks."),
    TOO_LARGE("A question has at most {0} bytes."),
    TOO_MANY("More questions than this machine can answer now; ask again in a second."),
    TOO_LONG("No answer within {0} seconds; the work on it was given up."),
    NOT_AVAILABLE("Not available in this version: {0}"),
    BROKEN("This is a bug in Talus; the window that Talus runs in says where."),
    NO_PAGE("There is no page here. The app begins at /"),
    WRONG_METHOD("This address is not asked in this way."),
    REFUSED("This request cannot be answered.");

    private final String template;

    ServerMessage(String template) {
        this.template = template;
    }

    @Override
    public String template() {
        return template;
    }
}
