package lv.auseklis.verifier;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1Encoding;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DEROctetString;
import org.bouncycastle.asn1.DERSequence;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.DERUTF8String;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.SimpleAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// Signatures over a document in forms that the office does not use, each valid in itself.
final class Cms {

    String algorithm = "SHA256withECDSA";
    boolean namesCertificate = true;
    boolean hasUnsigned;
    boolean holdsContent;
    String encoding = ASN1Encoding.DER;
    List<Sealer> signers = List.of();
    List<Sealer> others = List.of();

    static Cms of(Sealer... signers) {
        var cms = new Cms();
        cms.signers = List.of(signers);
        return cms;
    }

    /// The sealed document with this signature in place of its own.
    byte[] in(byte[] sealed) {
        try {
            var generator = new CMSSignedDataGenerator();
            for (var signer : signers) {
                var calculators = new JcaDigestCalculatorProviderBuilder().build();
                var builder = new JcaSignerInfoGeneratorBuilder(calculators)
                        .setSignedAttributeGenerator(new DefaultSignedAttributeTableGenerator(signed(signer)));
                if (hasUnsigned) {
                    builder.setUnsignedAttributeGenerator(new SimpleAttributeTableGenerator(unsigned()));
                }
                var signing = new JcaContentSignerBuilder(algorithm)
                        .build(signer.pair().getPrivate());
                generator.addSignerInfoGenerator(builder.build(signing, signer.certificate()));
                generator.addCertificates(new JcaCertStore(List.of(signer.certificate())));
            }
            for (var other : others) {
                generator.addCertificates(new JcaCertStore(List.of(other.certificate())));
            }
            var content = holdsContent ? new byte[1] : covered(sealed);
            var signature = generator.generate(new CMSProcessableByteArray(content), holdsContent);
            return SealedSamples.with(sealed, signature.toASN1Structure().getEncoded(encoding));
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private AttributeTable signed(Sealer signer) throws GeneralSecurityException {
        var attributes = new ASN1EncodableVector();
        if (namesCertificate) {
            var hash = Sha256.of(signer.certificate().getEncoded());
            attributes.add(new Attribute(
                    PKCSObjectIdentifiers.id_aa_signingCertificateV2,
                    new DERSet(new SigningCertificateV2(new ESSCertIDv2(hash)))));
        }
        return new AttributeTable(attributes);
    }

    private static AttributeTable unsigned() {
        var attributes = new ASN1EncodableVector();
        attributes.add(new Attribute(new ASN1ObjectIdentifier("1.2.3.4"), new DERSet(new DERUTF8String("unsigned"))));
        return new AttributeTable(attributes);
    }

    private static byte[] covered(byte[] sealed) {
        int from = SealedSamples.digits(sealed) - 1;
        int to = from;
        while (sealed[to] != '>') {
            to++;
        }
        var covered = new ByteArrayOutputStream();
        covered.write(sealed, 0, from);
        covered.write(sealed, to + 1, sealed.length - to - 1);
        return covered.toByteArray();
    }

    /// Elements that lie in each other as deep as they can in so many bytes.
    static byte[] deep(int bytes) throws java.io.IOException {
        org.bouncycastle.asn1.ASN1Encodable inner = new DEROctetString(new byte[0]);
        byte[] deep = inner.toASN1Primitive().getEncoded();
        while (deep.length + 4 <= bytes) {
            var outer = new ByteArrayOutputStream();
            outer.write(Der.SEQUENCE);
            outer.write(0x82);
            outer.write(deep.length >> 8);
            outer.write(deep.length);
            outer.writeBytes(deep);
            deep = outer.toByteArray();
        }
        return deep;
    }

    static byte[] empty() throws java.io.IOException {
        return new DERSequence().getEncoded();
    }
}
