package lv.auseklis.statusreviews;

import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.UploadPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The addresses at which files for a dossier are taken.
@Configuration(proxyBeanMethods = false)
class DossierUploads {

    static final int MEGABYTES = 25;
    static final Bilingual TOO_LARGE = new Bilingual(
            "Datne ir lielāka par " + MEGABYTES + " MB un netika pievienota; lieta palika, kāda bija.",
            "The file is larger than " + MEGABYTES + " MB and was not attached; the dossier stays as it was.");

    private static final int WITH_BOXES = MEGABYTES + 1;
    private static final Pattern PLACE = Pattern.compile(
            "/(?:lv/cern/parskatisana/[^/]+/lieta/[^/]+/datnes|en/cern/reviews/[^/]+/dossier/[^/]+/files"
                    + "|api/v1/cern/reviews/[^/]+/dossier/[^/]+/files)");

    @Bean
    UploadPlace uploadsOfDossiers() {
        return new UploadPlace(PLACE, DataSize.ofMegabytes(WITH_BOXES), TOO_LARGE);
    }
}
