package lv.auseklis.capabilities;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lv.auseklis.datatypes.Bilingual;
import lv.auseklis.datatypes.CpvCode;
import lv.auseklis.datatypes.LatvianRegistrationNumber;
import lv.auseklis.pages.Sent;

/// Reads what was typed about a profile, with everything that stands against it.
final class ProfileForm {

    private static final int SHORT = 200;
    private static final int LONG = 4_000;
    private static final int MOST_LINES = 60;
    private static final Pattern NACE = Pattern.compile("\\d{2}(\\.\\d{1,2})?");
    private static final Pattern MAIL = Pattern.compile("[^@\\s<>,;:\"()]{1,64}@[A-Za-z0-9.-]{1,180}\\.[A-Za-z]{2,63}");

    /// In place of a text that is missing, which is told as a reason.
    private static final Bilingual MISSING = new Bilingual("–", "–");

    private final Map<String, String> typed;
    private final List<Bilingual> reasons = new ArrayList<>();

    ProfileForm(Map<String, String> typed) {
        this.typed = typed;
    }

    List<Bilingual> reasons() {
        return List.copyOf(reasons);
    }

    /// Empty where something stands against it.
    Optional<ProfileContent> read() {
        var kind = ProfileKind.find(text("kind"));
        if (kind.isEmpty()) {
            against("Veids: izvēlieties no saraksta.", "Kind: choose from the list.");
        }
        var content = content(kind.orElse(ProfileKind.LABORATORY));
        return reasons.isEmpty() ? Optional.of(content) : Optional.empty();
    }

    private ProfileContent content(ProfileKind kind) {
        var goods = lines("goods", "Preces", "Goods");
        var services = lines("services", "Pakalpojumi", "Services");
        if (goods.isEmpty() && services.isEmpty()) {
            against(
                    "Preces vai pakalpojumi: vajadzīga vismaz viena rinda.",
                    "Goods or services: at least one line is needed.");
        }
        return new ProfileContent(
                kind,
                needed("name", "Nosaukums", "Name", SHORT),
                number(kind == ProfileKind.FIRM),
                fitting("place", "Vieta", "Place", SHORT),
                website(),
                summary(),
                goods,
                services,
                lines("certificates", "Sertifikāti", "Certificates"),
                codes("nace", ProfileForm::nace, "NACE kods ir, piemēram, 25.62", "a NACE code is, for example, 25.62"),
                codes("cpv", ProfileForm::cpv, "CPV kods ir astoņi cipari", "a CPV code has eight digits"),
                fitting("past", "Darbs CERN", "Work for CERN", LONG),
                contact());
    }

    private Bilingual summary() {
        var lv = needed("summary.lv", "Apraksts latviski", "Description in Latvian", LONG);
        var en = needed("summary.en", "Apraksts angliski", "Description in English", LONG);
        return lv.isEmpty() || en.isEmpty() ? MISSING : new Bilingual(lv, en);
    }

    private String number(boolean needed) {
        var text = text("number");
        var number = LatvianRegistrationNumber.parse(text);
        if (number.isEmpty() && (needed || !text.isEmpty())) {
            against(
                    "Reģistrācijas numurs: vienpadsmit cipari; pārbaudiet, vai neviens nav sajaukts.",
                    "Registration number: eleven digits; check that none was mistyped.");
        }
        return number.map(LatvianRegistrationNumber::value).orElse("");
    }

    private String website() {
        var text = fitting("website", "Tīmekļvietne", "Website", SHORT);
        if (!text.isEmpty() && !isAddress(text)) {
            against(
                    "Tīmekļvietne: rakstiet, piemēram, https://example.lv.",
                    "Website: write, for example, https://example.lv.");
        }
        return text;
    }

    private static boolean isAddress(String text) {
        if (!text.matches("https?://\\S+\\.\\S+")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private String contact() {
        var text = needed("contact", "E-pasts", "E-mail", SHORT);
        if (!text.isEmpty() && !MAIL.matcher(text).matches()) {
            against("E-pasts: adrese nav pareiza.", "E-mail: the address is not right.");
        }
        return text;
    }

    private List<String> codes(String name, Function<String, Optional<String>> read, String lv, String en) {
        var typed = Stream.of(text(name).split("[\\s,;]+"))
                .filter(code -> !code.isEmpty())
                .toList();
        typed.stream()
                .filter(code -> read.apply(code).isEmpty())
                .findFirst()
                .ifPresent(wrong -> against("„" + cut(wrong) + "”: " + lv + ".", "‘" + cut(wrong) + "’: " + en + "."));
        var codes = typed.stream()
                .flatMap(code -> read.apply(code).stream())
                .distinct()
                .toList();
        if (codes.size() > MOST_LINES) {
            against("Kodu ir vairāk par " + MOST_LINES + ".", "There are more than " + MOST_LINES + " codes.");
        }
        return codes;
    }

    private static Optional<String> nace(String code) {
        return Optional.of(code).filter(NACE.asMatchPredicate());
    }

    private static Optional<String> cpv(String code) {
        return CpvCode.parse(code).map(CpvCode::digits);
    }

    private List<String> lines(String name, String lv, String en) {
        var lines = text(name)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        if (lines.size() > MOST_LINES) {
            against(lv + ": līdz " + MOST_LINES + " rindām.", en + ": up to " + MOST_LINES + " lines.");
        }
        lines.stream()
                .flatMap(line -> Sent.unfit(line, SHORT).stream())
                .distinct()
                .forEach(wrong -> against(lv + ": " + wrong.lv() + ".", en + ": " + wrong.en() + "."));
        return lines;
    }

    private String needed(String name, String lv, String en, int longest) {
        if (text(name).isEmpty()) {
            against(lv + ": jāaizpilda.", en + ": must be filled in.");
        }
        return fitting(name, lv, en, longest);
    }

    private String fitting(String name, String lv, String en, int longest) {
        Sent.unfit(text(name), longest)
                .forEach(wrong -> against(lv + ": " + wrong.lv() + ".", en + ": " + wrong.en() + "."));
        return text(name);
    }

    private String text(String name) {
        return typed.getOrDefault(name, "").strip();
    }

    private static String cut(String text) {
        return text.length() > 40 ? text.substring(0, 40) + "…" : text;
    }

    private void against(String lv, String en) {
        reasons.add(new Bilingual(lv, en));
    }
}
