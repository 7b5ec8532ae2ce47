package lv.auseklis.opportunities.rules;

import java.time.LocalDate;
import lv.auseklis.law.Answer;
import lv.auseklis.law.Cites;
import lv.auseklis.law.Finding;
import lv.auseklis.law.LawOn;
import lv.auseklis.law.Rule;
import lv.auseklis.law.Says;
import org.jspecify.annotations.Nullable;

/// Partners get regular news: the page says not how often, so the period is a setting, counted from the last
/// news, or from the day on which somebody asked for them.
@Cites("C13")
class PartnersInformedRegularly implements Rule<PartnersInformedRegularly.Facts> {

    record Facts(
            @Says(lv = "Kopš kuras dienas grib saņemt ziņas", en = "Since which day news are wanted") @Nullable
            LocalDate wantedSince,

            @Says(lv = "Pēdējo ziņu diena", en = "Day of the last news", optional = true) @Nullable
            LocalDate lastNews,

            @Says(lv = "Diena, par kuru jautā", en = "Day asked about") @Nullable
            LocalDate day) {}

    @Override
    public Finding judge(Facts facts, LawOn law) {
        var since = facts.lastNews() == null ? facts.wantedSince() : facts.lastNews();
        if (since == null || facts.day() == null) {
            return law.unknown("kopš kuras dienas grib saņemt ziņas", "since which day news are wanted");
        }
        var months = law.settingNumber("cern.partner_news_months");
        var due = since.plusMonths(months.longValueExact());
        law.result("news_due", "nākamās ziņas vēlākais", "next news at the latest", due, "");
        law.because(
                "Ziņas vajadzīgas vismaz reizi {0} mēnešos: vēlākais {1}.",
                "News are due at least every {0} months: by {1}.", months, due);
        return law.finding(facts.day().isAfter(due) ? Answer.NO : Answer.YES);
    }
}
