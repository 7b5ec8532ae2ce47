package lv.auseklis.amendments;

import java.util.regex.Pattern;
import lv.auseklis.pages.UploadPlace;
import lv.auseklis.registration.AttachmentTexts;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// The addresses at which documents of reports are taken.
@Configuration(proxyBeanMethods = false)
class CaseUploads {

    private static final Pattern PLACE = Pattern.compile("/(?:lv/grozijumi/[0-9a-f-]{36}/dokumenti"
            + "|en/amendments/[0-9a-f-]{36}/documents|api/v1/amendments/[^/]+/documents"
            + "|api/v1/institutions/[^/]+/amendments/documents)");

    @Bean
    UploadPlace uploadsOfAmendments(
            @Value("${spring.servlet.multipart.max-request-size}") DataSize most,
            @Value("${auseklis.documents.most-megabytes}") int megabytes) {
        return new UploadPlace(PLACE, most, AttachmentTexts.tooLarge(megabytes));
    }
}
