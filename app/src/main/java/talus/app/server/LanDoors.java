package talus.app.server;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.security.GeneralSecurityException;
import java.util.List;
import java.util.Set;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.http11.AbstractHttp11Protocol;
import org.apache.tomcat.util.net.SSLHostConfig;
import org.apache.tomcat.util.net.SSLHostConfigCertificate;
import talus.app.lan.LanNames;
import talus.app.lan.LanPages;
import talus.app.lan.Leaf;

/** The two ports beside the loopback one: https for paired devices, http for the guide. */
final class LanDoors {
    /** Through which port a request came. */
    enum Door {
        LOOPBACK,
        SECURE,
        PLAIN
    }

    private static final String PROTOCOL = "org.apache.coyote.http11.Http11NioProtocol";
    private static final int LONGEST_HEADER = 16 * 1024;
    private static final int PATIENCE_MS = 10_000;
    private static final int MOST_CONNECTIONS = 100;

    private final Lan lan;
    private final Connector secure;
    private final Connector plain;

    LanDoors(Lan lan) throws GeneralSecurityException, IOException {
        this.lan = lan;
        secure = connector(lan.port(), lan.address());
        secure.setScheme("https");
        secure.setSecure(true);
        secure.setProperty("SSLEnabled", "true");
        secure.addSslHostConfig(tls(lan.home().leaf()));
        plain = connector(lan.guidePort(), lan.address());
    }

    private static Connector connector(int port, String address) {
        Connector connector = new Connector(PROTOCOL);
        connector.setPort(port);
        connector.setXpoweredBy(false);
        if (connector.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            try {
                http.setAddress(InetAddress.getByName(address));
            } catch (UnknownHostException e) {
                throw new IllegalArgumentException("address: \"" + address + "\" is none", e);
            }
            http.setMaxHttpRequestHeaderSize(LONGEST_HEADER);
            http.setConnectionTimeout(PATIENCE_MS);
            http.setMaxConnections(MOST_CONNECTIONS);
        }
        return connector;
    }

    private static SSLHostConfig tls(Leaf leaf) throws GeneralSecurityException, IOException {
        SSLHostConfig config = new SSLHostConfig();
        config.setProtocols("TLSv1.2+TLSv1.3");
        SSLHostConfigCertificate certificate = new SSLHostConfigCertificate(config, SSLHostConfigCertificate.Type.EC);
        certificate.setCertificateKeystore(leaf.keyStore());
        certificate.setCertificateKeystorePassword(Leaf.PASSWORD);
        config.addCertificate(certificate);
        return config;
    }

    List<Connector> connectors() {
        return List.of(secure, plain);
    }

    int securePort() {
        return secure.getLocalPort();
    }

    int plainPort() {
        return plain.getLocalPort();
    }

    Door door(HttpServletRequest request) {
        int port = request.getLocalPort();
        return port == secure.getLocalPort() ? Door.SECURE : port == plain.getLocalPort() ? Door.PLAIN : Door.LOOPBACK;
    }

    /** By what the port is reached that a request came in by: in the home exactly by what the certificate says. */
    OwnAddress addressed(HttpServletRequest request) {
        Set<String> names = lan.home().leaf().names().hosts();
        return switch (door(request)) {
            case LOOPBACK -> OwnAddress.LOOPBACK;
            case SECURE -> new OwnAddress("https", 443, names, ServerMessage.FOREIGN_LAN_HOST);
            case PLAIN -> new OwnAddress("http", 80, names, ServerMessage.FOREIGN_LAN_HOST);
        };
    }

    /** Whether a request was sent to one of the home's addresses, from one. */
    boolean isOfTheHome(HttpServletRequest request) {
        try {
            return lan.home().leaf().names().addresses().contains(InetAddress.getByName(request.getLocalAddr()))
                    && isNear(InetAddress.getByName(request.getRemoteAddr()));
        } catch (UnknownHostException e) {
            return false;
        }
    }

    private static boolean isNear(InetAddress remote) {
        return remote.isLoopbackAddress() || LanNames.isOfAHome(remote);
    }

    LanPages pages(int loopbackPort) {
        return new LanPages(lan.home(), loopbackPort, secure.getLocalPort(), plain.getLocalPort());
    }

    /** Shows another certificate from now on when this machine's addresses have changed or the present one grows old. */
    boolean lookAgain(LanNames present) throws GeneralSecurityException, IOException {
        boolean changed = lan.home().lookAgain(present);
        if (changed && secure.getProtocolHandler() instanceof AbstractHttp11Protocol<?> http) {
            http.addSslHostConfig(tls(lan.home().leaf()), true);
        }
        return changed;
    }
}
