package talus.app.lan;

import java.io.IOException;
import java.net.DatagramSocket;
import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * By what this machine is reached in the home's network.
 *
 * @param addresses private IPv4 addresses (RFC 1918, RFC 3927), the one that leads out first
 * @param localName the name with {@code .local} that systems with multicast DNS give themselves (RFC 6762)
 */
public record LanNames(List<Inet4Address> addresses, Optional<String> localName) {
    private static final String SUFFIX = ".local";
    private static final int LONGEST_LABEL = 63;

    /** An address for documentation (RFC 5737). No packet goes there: to connect a datagram socket only looks up the route. */
    private static final byte[] ELSEWHERE = {(byte) 192, 0, 2, 1};

    private static final int ANY_PORT = 9;

    public LanNames {
        addresses = List.copyOf(addresses);
    }

    /** What holds now. */
    public static LanNames ofThisMachine() throws IOException {
        List<Inet4Address> addresses = new ArrayList<>();
        for (NetworkInterface link : Collections.list(NetworkInterface.getNetworkInterfaces())) {
            if (link.isUp() && !link.isLoopback()) {
                link.inetAddresses()
                        .filter(address -> address instanceof Inet4Address && isOfAHome(address))
                        .map(Inet4Address.class::cast)
                        .forEach(addresses::add);
            }
        }
        Optional<InetAddress> out = leadingOut();
        addresses.sort((a, b) -> Boolean.compare(out.equals(Optional.of(b)), out.equals(Optional.of(a))));
        return new LanNames(addresses, hostName().flatMap(LanNames::localName));
    }

    private static Optional<InetAddress> leadingOut() {
        try (DatagramSocket socket = new DatagramSocket()) {
            socket.connect(new InetSocketAddress(InetAddress.getByAddress(ELSEWHERE), ANY_PORT));
            return Optional.of(socket.getLocalAddress());
        } catch (SocketException | UnknownHostException e) {
            return Optional.empty(); // no route leads out; any address of the home will do
        }
    }

    private static Optional<String> hostName() {
        try {
            return Optional.of(InetAddress.getLocalHost().getHostName());
        } catch (UnknownHostException e) {
            return Optional.empty(); // the addresses are enough
        }
    }

    /** The {@code .local} name of a machine of this name; empty when it has none that others could use. */
    static Optional<String> localName(String hostName) {
        String label = hostName.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        boolean usable = !label.isEmpty()
                && label.length() <= LONGEST_LABEL
                && !label.equals("localhost")
                && !label.startsWith("-")
                && !label.endsWith("-")
                && label.chars().allMatch(c -> c == '-' || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'))
                && label.chars().anyMatch(c -> c >= 'a' && c <= 'z');
        return usable ? Optional.of(label + SUFFIX) : Optional.empty();
    }

    /** Whether an address is one that homes use and the internet does not. */
    public static boolean isOfAHome(InetAddress address) {
        return address.isSiteLocalAddress() || address.isLinkLocalAddress() || isUniqueLocal(address);
    }

    /** RFC 4193, which replaced the site-local addresses of IPv6. */
    private static boolean isUniqueLocal(InetAddress address) {
        byte[] bytes = address.getAddress();
        return bytes.length == 16 && (bytes[0] & 0xfe) == 0xfc;
    }

    /** Every name that a request may be sent to. */
    public Set<String> hosts() {
        return Stream.concat(addresses.stream().map(InetAddress::getHostAddress), localName.stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The address to show to people. */
    public String first() {
        return addresses.getFirst().getHostAddress();
    }
}
