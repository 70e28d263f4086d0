package talus.app.lan;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import talus.chain.report.words.Words;

/**
 * The pages around pairing, and what the terminal shows of them.
 *
 * @param loopbackPort of the app on this machine
 * @param securePort of the app for paired devices, https
 * @param plainPort of the guide, http
 */
public record LanPages(Household home, int loopbackPort, int securePort, int plainPort) {
    /** Where this machine's owner finds codes and devices. */
    public static final String OWNER_PATH = "/lan";

    private static final Template GUIDE = Template.named("guide.html");
    private static final Template PAIR = Template.named("pair.html");
    private static final Template OWNER = Template.named("owner.html");

    /** The style sheet of these pages. */
    public static String style() {
        return Template.resource("lan.css");
    }

    /** The script of the owner's page. */
    public static String script() {
        return Template.resource("lan.js");
    }

    /** How to trust this home and how to undo it. */
    public String guide() {
        return GUIDE.fill(common());
    }

    /**
     * Asks for the code.
     *
     * @param typed what stands in its field
     * @param problem what was wrong with the last try
     */
    public String pair(String typed, Optional<LanMessage> problem) {
        Map<String, String> given = common();
        given.put("typed", typed);
        given.put(
                "problem",
                problem.map(message ->
                                "<p class=\"problem\" role=\"alert\">" + Template.escaped(Words.say(message)) + "</p>")
                        .orElse(""));
        return PAIR.fill(given);
    }

    /** The codes and the devices, for this machine alone. */
    public String owner() throws IOException {
        Map<String, String> given = common();
        Optional<Pairing.Code> code = home.pairing().current();
        given.put("guideQr", QrPicture.of(guideAddress()).svg(Words.say(LanMessage.QR_GUIDE, guideAddress())));
        given.put(
                "code",
                code.map(present -> "<p>" + said(LanMessage.OWNER_CODE) + "</p><p class=\"code\">"
                                + spaced(present.digits()) + "</p>"
                                + QrPicture.of(pairAddress(present))
                                        .svg(Words.say(LanMessage.QR_PAIR, secureAddress())))
                        .orElseGet(() -> "<p>" + said(LanMessage.OWNER_NO_CODE) + "</p>"));
        StringBuilder devices = new StringBuilder();
        for (Device device : home.devices().all()) {
            devices.append("<li><span>")
                    .append(Template.escaped(device.name()))
                    .append(" <small>")
                    .append(Template.escaped(
                            Words.say(LanMessage.OWNER_DEVICE, day(device.pairedMs()), day(device.seenMs()))))
                    .append(" &middot; ")
                    .append(Template.escaped(device.id()))
                    .append("</small></span><button type=\"button\" data-remove=\"")
                    .append(Template.escaped(device.id()))
                    .append("\">")
                    .append(said(LanMessage.OWNER_REMOVE))
                    .append("</button></li>");
        }
        given.put(
                "devices",
                devices.isEmpty()
                        ? "<p>" + said(LanMessage.OWNER_NO_DEVICES) + "</p>"
                        : "<ul class=\"devices\">" + devices + "</ul>");
        return OWNER.fill(given);
    }

    /** What is printed when the server starts: a new code among it. */
    public List<String> terminal(boolean colours, String keyFile, ZoneId zone) {
        Pairing.Code code = home.pairing().renew();
        LocalTime until = LocalTime.ofInstant(code.ends(), zone).truncatedTo(ChronoUnit.MINUTES);
        List<String> lines = new ArrayList<>();
        lines.add(Words.say(LanMessage.TERMINAL_GUIDE, guideAddress()));
        lines.addAll(QrPicture.of(guideAddress()).lines(colours));
        lines.add(Words.say(LanMessage.TERMINAL_FINGERPRINT, home.authority().fingerprint()));
        lines.add(Words.say(LanMessage.TERMINAL_PAIR, secureAddress(), spaced(code.digits()), until.toString()));
        lines.addAll(QrPicture.of(pairAddress(code)).lines(colours));
        lines.add(Words.say(LanMessage.TERMINAL_MORE, ownerAddress()));
        lines.add(Words.say(LanMessage.TERMINAL_KEPT, keyFile));
        return lines;
    }

    private Map<String, String> common() {
        Map<String, String> given = new HashMap<>();
        given.put("fingerprint", home.authority().fingerprint());
        given.put("authority", home.authority().name());
        given.put("secure", secureAddress());
        given.put("owner", ownerAddress());
        given.put("addresses", addresses());
        return given;
    }

    private String addresses() {
        StringBuilder others = new StringBuilder();
        for (String host : home.leaf().names().hosts().stream().sorted().toList()) {
            others.append("<li>")
                    .append(Template.escaped("https://" + host + ":" + securePort))
                    .append("</li>");
        }
        return others.toString();
    }

    private static String said(LanMessage message) {
        return Template.escaped(Words.say(message));
    }

    private static String day(long ms) {
        return Instant.ofEpochMilli(ms)
                .atZone(ZoneId.systemDefault())
                .toLocalDate()
                .toString();
    }

    private static String spaced(String digits) {
        return digits.substring(0, 3) + " " + digits.substring(3);
    }

    private String guideAddress() {
        return "http://" + home.leaf().names().first() + ":" + plainPort;
    }

    private String secureAddress() {
        return "https://" + home.leaf().names().first() + ":" + securePort;
    }

    private String pairAddress(Pairing.Code code) {
        return secureAddress() + "/pair?code=" + code.digits();
    }

    private String ownerAddress() {
        return "http://localhost:" + loopbackPort + OWNER_PATH;
    }
}
