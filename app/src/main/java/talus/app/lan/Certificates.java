package talus.app.lan;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.asn1.x509.GeneralSubtree;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.NameConstraints;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** The two certificates of a home, by RFC 5280: elliptic curve P-256, ECDSA with SHA-256, the JDK's own cryptography. */
final class Certificates {
    /** How long a phone's trust lasts before it must be renewed by hand. Assumed: about as long as the phone is used. */
    static final Duration AUTHORITY_LIFE = Duration.ofDays(5 * 365);

    /** The machine's certificate is made anew at each start, and while Talus runs once half of this has gone. */
    static final Duration LEAF_LIFE = Duration.ofDays(30);

    /** Clocks in a home differ. */
    static final Duration EARLIER = Duration.ofDays(1);

    /** The private networks (RFC 1918), link-local addresses (RFC 3927) and names of multicast DNS (RFC 6762): no site of the internet. */
    private static final List<GeneralSubtree> OF_A_HOME = Stream.concat(
                    Stream.of(
                                    "10.0.0.0/255.0.0.0",
                                    "172.16.0.0/255.240.0.0",
                                    "192.168.0.0/255.255.0.0",
                                    "169.254.0.0/255.255.0.0")
                            .map(network -> new GeneralName(GeneralName.iPAddress, network)),
                    Stream.of(new GeneralName(GeneralName.dNSName, "local")))
            .map(GeneralSubtree::new)
            .toList();

    private static final int SERIAL_BITS = 127;
    private static final String SIGNED = "SHA256withECDSA";

    private Certificates() {}

    static KeyPair newKeys() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
        generator.initialize(new ECGenParameterSpec("secp256r1"));
        return generator.generateKeyPair();
    }

    /** An authority that signs only certificates for servers at a home's addresses and names. */
    static X509Certificate authority(KeyPair keys, String name, Instant now) throws GeneralSecurityException {
        X500Name itself =
                new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.CN, name).build();
        X509v3CertificateBuilder builder = builder(itself, itself, keys.getPublic(), now, AUTHORITY_LIFE);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(0));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.keyCertSign));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(
                    Extension.nameConstraints,
                    true,
                    new NameConstraints(OF_A_HOME.toArray(GeneralSubtree[]::new), new GeneralSubtree[0]));
            builder.addExtension(
                    Extension.subjectKeyIdentifier,
                    false,
                    new JcaX509ExtensionUtils().createSubjectKeyIdentifier(keys.getPublic()));
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
        return signed(builder, keys.getPrivate());
    }

    /** A certificate for a server at these names. */
    static X509Certificate leaf(
            X509Certificate authority, PrivateKey authorityKey, PublicKey key, LanNames names, Instant now)
            throws GeneralSecurityException {
        X500Name issuer =
                X500Name.getInstance(authority.getSubjectX500Principal().getEncoded());
        X500Name subject = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.CN, names.first())
                .build();
        X509v3CertificateBuilder builder = builder(issuer, subject, key, now, LEAF_LIFE);
        try {
            builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
            builder.addExtension(Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature));
            builder.addExtension(
                    Extension.extendedKeyUsage, false, new ExtendedKeyUsage(KeyPurposeId.id_kp_serverAuth));
            builder.addExtension(Extension.subjectAlternativeName, false, alternatives(names));
            JcaX509ExtensionUtils identifiers = new JcaX509ExtensionUtils();
            builder.addExtension(Extension.subjectKeyIdentifier, false, identifiers.createSubjectKeyIdentifier(key));
            builder.addExtension(
                    Extension.authorityKeyIdentifier,
                    false,
                    identifiers.createAuthorityKeyIdentifier(authority.getPublicKey()));
        } catch (CertIOException e) {
            throw new GeneralSecurityException(e);
        }
        return signed(builder, authorityKey);
    }

    private static GeneralNames alternatives(LanNames names) {
        return new GeneralNames(Stream.concat(
                        names.addresses().stream()
                                .map(address -> new GeneralName(GeneralName.iPAddress, address.getHostAddress())),
                        names.localName().stream().map(name -> new GeneralName(GeneralName.dNSName, name)))
                .toArray(GeneralName[]::new));
    }

    private static X509v3CertificateBuilder builder(
            X500Name issuer, X500Name subject, PublicKey key, Instant now, Duration life) {
        return new JcaX509v3CertificateBuilder(
                issuer,
                new BigInteger(SERIAL_BITS, new SecureRandom()).add(BigInteger.ONE),
                Date.from(now.minus(EARLIER)),
                Date.from(now.plus(life)),
                subject,
                key);
    }

    private static X509Certificate signed(X509v3CertificateBuilder builder, PrivateKey key)
            throws GeneralSecurityException {
        try {
            return new JcaX509CertificateConverter()
                    .getCertificate(builder.build(new JcaContentSignerBuilder(SIGNED).build(key)));
        } catch (OperatorCreationException e) {
            throw new GeneralSecurityException(e);
        }
    }
}
