package lv.auseklis.registration;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import lv.auseklis.access.Actor;
import lv.auseklis.access.Role;
import lv.auseklis.datatypes.LegalForm;
import lv.auseklis.law.Applicant;

/// Applications for tests, made as applicants make them.
public final class AnApplication {

    static final Actor HEAD = new Actor(Role.INSTITUTION_HEAD, "head");
    static final Actor OFFICIAL = new Actor(Role.REGISTRAR, "official");
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private AnApplication() {}

    /// What an institute with so many elected doctors types; the other criteria are met on the day.
    public static Map<String, String> typed(int doctors, LocalDate day) {
        var typed = new HashMap<String, String>();
        typed.put("p.name.lv", "Iesniedzēja institūts " + NUMBER.incrementAndGet());
        typed.put("p.address", "Parauga iela 1, Rīga");
        typed.put("p.city", "Rīga");
        typed.put("p.founder", "Ministru kabinets");
        typed.put("p.head", "Anna Parauga");
        typed.put("p.legalForm", "derived-public-person");
        typed.put("p.founded", "2015-03-02");
        typed.put("p.fields", "1.2");
        typed.putAll(founding(LegalForm.DERIVED_PUBLIC_PERSON));
        for (int i = 0; i < doctors; i++) {
            typed.put("workers." + i + ".category", "SCIENTIST");
            typed.put("workers." + i + ".degree", "DOCTOR");
            typed.put("workers." + i + ".degreeField", "1.2");
            typed.put("workers." + i + ".elected", "true");
            typed.put("workers." + i + ".electedFrom", day.minusYears(1).toString());
            typed.put("workers." + i + ".electedTo", day.plusYears(4).toString());
        }
        typed.put("activityFields.0.code", "1.2");
        typed.put("premises.0.title", "OWNED");
        typed.put("premises.0.suitable", "true");
        typed.put("premises.0.from", day.minusYears(1).toString());
        typed.put("outputs.0.kind", "ARTICLE");
        typed.put("outputs.0.on", day.minusMonths(2).toString());
        return typed;
    }

    /// How an institute of this legal status was founded and is overseen, complete.
    public static Map<String, String> founding(LegalForm form) {
        var typed = new HashMap<String, String>();
        switch (form) {
            case DERIVED_PUBLIC_PERSON ->
                put(typed, "createdBy", "CABINET", "actNumber", "Rīkojums 107", "overseer", "EDUCATION_MINISTER");
            case UNIVERSITY_INSTITUTE -> {
                put(typed, "createdBy", "SENATE", "actNumber", "Lēmums 12", "overseer", "UNIVERSITY");
                put(typed, "propertyHandedOver", "Ēka un iekārtas", "approvalDay", "2015-04-07");
                put(typed, "approvalNumber", "Rīkojums 180", "adoptedDay", "2015-05-04", "adoptedNumber", "1");
                put(typed, "recommendedDay", "2015-05-04", "recommendedNumber", "30");
                put(typed, "approvedDay", "2015-06-02", "approvedNumber", "Rīkojums 290");
            }
            case PUBLIC_AGENCY -> {
                put(typed, "owner", "STATE", "overseer", "SECTOR_MINISTER");
                put(typed, "createdBy", "CABINET", "actNumber", "Rīkojums 9");
            }
            default -> put(typed, "owner", "STATE");
        }
        if (typed.containsKey("overseer")) {
            put(typed, "overseerName", "Izglītības un zinātnes ministrija");
        }
        if (form == LegalForm.DERIVED_PUBLIC_PERSON || form == LegalForm.PUBLIC_AGENCY) {
            put(typed, "opinionDay", "2015-02-16", "opinionNumber", "4");
        }
        return typed;
    }

    private static void put(Map<String, String> typed, String... namesAndTexts) {
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            typed.put(namesAndTexts[i], namesAndTexts[i + 1]);
        }
    }

    /// The same application for an institute of another legal status.
    static void as(Map<String, String> typed, LegalForm form) {
        typed.keySet().removeAll(founding(LegalForm.DERIVED_PUBLIC_PERSON).keySet());
        typed.put("p.legalForm", form.code());
        typed.putAll(founding(form));
    }

    static UUID draft(Drafts drafts, Map<String, String> typed) {
        var id = drafts.begin(Applicant.INSTITUTE, HEAD);
        if (!drafts.save(id, 0, typed, HEAD)) {
            throw new IllegalStateException("not saved");
        }
        return id;
    }

    /// The least that looks like a PDF file; another content for another word.
    public static byte[] pdf(String word) {
        return ("%PDF-1.7\n% " + word + "\n%%EOF\n").getBytes(StandardCharsets.UTF_8);
    }

    static FiledDocument.About about(DocumentKind kind, LocalDate issued) {
        return new FiledDocument.About(kind, "", issued, false, null);
    }

    /// Attaches what an institute must attach, issued on the day.
    static void attachRequired(Attachments attachments, UUID application, LocalDate issued) {
        for (var kind : List.of(DocumentKind.FOUNDING_DECISION, DocumentKind.ARTICLES, DocumentKind.PREMISES)) {
            attach(attachments, application, about(kind, issued));
        }
    }

    static void attach(Attachments attachments, UUID application, FiledDocument.About about) {
        var content = new ByteArrayInputStream(pdf(about.kind() + " " + application));
        try {
            var refused =
                    attachments.attach(application, about, new Attaching.Upload("dokuments.pdf", 0, content), HEAD);
            if (refused.isPresent()) {
                throw new IllegalStateException(refused.get().en());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
