package lv.auseklis.registration;

import java.util.regex.Pattern;
import lv.auseklis.pages.UploadPlace;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The addresses at which documents of applications are taken.
@Configuration(proxyBeanMethods = false)
class UploadPlaces {

    private static final Pattern PLACE = Pattern.compile("/(?:lv/iesniegumi/[0-9a-f-]{36}/dokumenti"
            + "|en/applications/[0-9a-f-]{36}/documents|api/v1/applications/[^/]+/documents)");

    @Bean
    UploadPlace uploadsOfApplications(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            @Value("${auseklis.documents.most-megabytes}") int megabytes) {
        return new UploadPlace(PLACE, most, AttachmentTexts.tooLarge(megabytes));
    }
}
