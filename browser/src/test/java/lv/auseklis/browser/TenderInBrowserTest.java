package lv.auseklis.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/// A tender of CERN from the e-mail that announces it to the gauge of the ceiling, as the liaison officer, a firm and
/// the
/// contact point live it.
class TenderInBrowserTest {

    private static final String OPPORTUNITIES = "/en/cern/opportunities";
    private static final String TITLE = "Stainless steel vacuum vessels";

    private static Site site;
    private static Chromium chromium;

    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Riga"));

    @BeforeAll
    static void start() {
        site = Site.apart();
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
        site.close();
    }

    @Test
    @DisplayName("C9, AX3, AX5: import, match, interest, bid, contract, commitment, gauge")
    void fromTenderToGauge() {
        try (var officer = new Person(site, chromium, "industrial-liaison-officer");
                var firm = new Person(site, chromium, "firm-representative");
                var contactPoint = new Person(site, chromium, "cern-contact-point")) {
            imported(officer);
            followed(officer, firm);
            committed(contactPoint);
        }
    }

    private void imported(Person officer) {
        var mail = "Subject: " + TITLE + "\nReference: IT-9100/TE\nCost range: A\nOrigin: Member States\n"
                + "We seek welding and helium leak testing.\n";
        officer.go(OPPORTUNITIES + "/import")
                .type("main", Map.of("content", mail, "source", "E-mail of CERN"))
                .press("main", "read")
                .sees("the last day to reply is needed");
        officer.type("main", Map.of("content", mail + "Closing date: " + today.plusDays(14)))
                .press("main", "read")
                .sees("This is what was understood")
                .sees("New: 1, changed: 0")
                .press("main", "import")
                .sees(TITLE);
        officer.page().locator("main a:has-text('" + TITLE + "')").click();
        officer.sees("Who can do it").sees("Paraugs Vakuums SIA").sees("welding");
    }

    private void followed(Person officer, Person firm) {
        firm.go("/en/notifications").sees("CERN seeks what you can do: " + TITLE);
        firm.go(OPPORTUNITIES);
        firm.page().locator("main a:has-text('" + TITLE + "')").click();
        firm.sees("Fits you").press("main", "INTERESTED").sees("interested");
        firm.press("main", "BID").sees("bid sent").doesNotSee("We have bid");
        var amount = Map.of("step", "WON", "item", "CA-9100", "amount", "90000");
        officer.page().reload();
        officer.unfold("Record the result")
                .type("details", amount)
                .press("main", "result")
                .sees("contract concluded: CA-9100, CHF 90,000");
        firm.page().reload();
        firm.sees("contract concluded");
    }

    private void committed(Person contactPoint) {
        contactPoint.go("/en/cern/commitments");
        var before = contactPoint.page().locator("main .big").first().innerText();
        var statement = "item;category;origin;incurred;currency;paid;open;title\nCA-9100;supply;LV;" + today
                + ";CHF;30000;60000;" + TITLE + "\n";
        contactPoint.type("form[enctype]", Map.of("year", String.valueOf(today.getYear()), "asOf", today.toString()));
        contactPoint
                .page()
                .locator("input[type='file']")
                .setInputFiles(new FilePayload("s.csv", "text/csv", statement.getBytes(StandardCharsets.UTF_8)));
        contactPoint.page().locator("form[enctype] button").click();
        contactPoint.sees("90,000");
        contactPoint.page().locator("main form[method='post'] button").first().click();
        contactPoint.go("/en/cern/commitments").sees("90,000");
        assertThat(contactPoint.page().locator("main .big").first().innerText()).isNotEqualTo(before);
    }
}
