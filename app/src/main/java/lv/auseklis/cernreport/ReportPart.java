package lv.auseklis.cernreport;

/// Writes one part of the annual report.
interface ReportPart {

    /// @param draft whose sources the marks of the lines name
    AnnualReport.Part write(ReportFacts facts, Draft draft);
}
