package lv.auseklis.cerndocuments;

import java.util.regex.Pattern;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.pages.UploadPlace;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The addresses at which documents are taken.
@Configuration(proxyBeanMethods = false)
class DocumentUploads {

    static final int MEGABYTES = 25;
    static final Bilingual TOO_LARGE = new Bilingual(
            "Datne ir lielāka par " + MEGABYTES + " MB un netika saglabāta.",
            "The file is larger than " + MEGABYTES + " MB and was not kept.");

    private static final int WITH_BOXES = MEGABYTES + 1;
    private static final Pattern PLACE =
            Pattern.compile("/(?:lv/cern/dokumenti/jauns|en/cern/documents/new|api/v1/cern/documents)");

    @Bean
    UploadPlace uploadsOfCernDocuments() {
        return new UploadPlace(PLACE, DataSize.ofMegabytes(WITH_BOXES), TOO_LARGE);
    }
}
