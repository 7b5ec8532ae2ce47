package lv.auseklis.commitments;

import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.UploadPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The addresses at which statements are taken.
@Configuration(proxyBeanMethods = false)
class StatementUploads {

    static final int MEGABYTES = 25;
    static final Bilingual TOO_LARGE = new Bilingual(
            "Pārskats ir lielāks par " + MEGABYTES + " MB un netika pieņemts; iepriekšējais pārskats ir spēkā.",
            "The statement is larger than " + MEGABYTES + " MB and was not taken; the statement before holds.");

    private static final Pattern PLACE = Pattern.compile(
            "/(?:lv/cern/saistibas/parskats|en/cern/commitments/statement" + "|api/v1/cern/states/[^/]+/statements)");

    @Bean
    UploadPlace uploadsOfStatements() {
        return new UploadPlace(PLACE, DataSize.ofMegabytes(MEGABYTES), TOO_LARGE);
    }
}
