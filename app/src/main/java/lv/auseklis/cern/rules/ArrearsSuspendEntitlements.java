package lv.auseklis.cern.rules;

import java.math.BigDecimal;
import java.time.LocalDate;
import lv.auseklis.law.Adverse;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Where the contribution of the preceding year is not fully paid on the day on which CERN publishes its Annual
/// Progress
/// Report, all entitlements are suspended from that day until the amount due is received. YES means that they are
/// suspended on the day asked about.
@Adverse
@Cites("AX12")
class ArrearsSuspendEntitlements implements Rule<ArrearsSuspendEntitlements.Facts> {

    record Facts(
            @Says(
                    lv = "Diena, kad publicēts CERN gada progresa ziņojums",
                    en = "Day of publication of the Annual Progress Report")
            @Nullable
            LocalDate reportPublished,

            @Says(lv = "Par iepriekšējo gadu maksājamais, CHF", en = "Due for the preceding year, CHF") @Nullable
            BigDecimal due,

            @Says(lv = "Līdz tai dienai saņemtais, CHF", en = "Received by that day, CHF") @Nullable
            BigDecimal receivedByReport,

            @Says(lv = "Diena, kad saņemts viss", en = "Day on which all was received", optional = true) @Nullable
            LocalDate settled) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var published = facts.reportPublished();
        if (published == null && isPaid(facts)) {
            return law.no(
                    "Par gadu viss jau ir samaksāts, lai kad ziņojumu publicē.",
                    "All is paid for the year already, whenever the report is published.");
        }
        if (published == null) {
            law.settings().show("cern.progress_report_published");
            return law.unknown(
                    "diena, kad publicēts CERN gada progresa ziņojums",
                    "day of publication of the Annual Progress Report");
        }
        if (law.date().isBefore(published)) {
            return law.no(
                    "Ziņojumu publicē {0}; līdz tai dienai tiesības nav apturētas.",
                    "The report is published on {0}; until that day nothing is suspended.", published);
        }
        return facts.due() == null || facts.receivedByReport() == null
                ? unknown(facts, law)
                : suspended(facts, published, facts.due().subtract(facts.receivedByReport()), law);
    }

    private static boolean isPaid(Facts facts) {
        return facts.due() != null
                && facts.receivedByReport() != null
                && facts.receivedByReport().compareTo(facts.due()) >= 0;
    }

    private static Finding unknown(Facts facts, LawOn law) {
        return facts.due() == null
                ? law.unknown("par iepriekšējo gadu maksājamais", "what is due for the preceding year")
                : law.unknown("līdz ziņojuma dienai saņemtais", "what was received by the day of the report");
    }

    private static Finding suspended(Facts facts, LocalDate published, BigDecimal missing, LawOn law) {
        if (missing.signum() <= 0) {
            return law.no(
                    "Ziņojuma dienā {0} par iepriekšējo gadu viss bija samaksāts.",
                    "On the day of the report, {0}, all was paid for the preceding year.", published);
        }
        var settled = facts.settled();
        if (settled != null && !law.date().isBefore(settled)) {
            return law.no(
                    "Ziņojuma dienā trūka {0} CHF; summa saņemta {1}, un tiesības vairs nav apturētas.",
                    "CHF {0} was missing on the day of the report; it was received on {1}, and nothing is suspended.",
                    missing,
                    settled);
        }
        law.result("missing", "trūkst", "missing", missing, "CHF");
        return law.because(
                        "Ziņojuma dienā {0} par iepriekšējo gadu trūka {1} CHF; visas tiesības ir apturētas.",
                        "On the day of the report, {0}, CHF {1} was missing for the preceding year; all entitlements"
                                + " are suspended.",
                        published,
                        missing)
                .finding(Answer.YES);
    }
}
